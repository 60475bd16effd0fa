import { describe, expect, it } from '@jest/globals';
import { day } from '@doorstep/std';
import { driverOf, type Person } from './question-of';
import { dutiesOf, NO_DUTY } from './rostered';

const MIDNIGHT = Date.parse('2026-11-21T06:00:00Z');
const at = (hour: number): string => new Date(MIDNIGHT + hour * 3_600_000).toISOString();
const HOUR = 3_600;

type Shifts = Parameters<typeof dutiesOf>[0];
const shift = (kind: string, from: number, to: number, memberId: string, more = {}): Shifts[number] =>
  ({
    kind,
    state: 'published',
    startsAt: at(from),
    endsAt: at(to),
    signUps: [{ state: 'confirmed', member: { id: memberId } }],
    ...more,
  }) as unknown as Shifts[number];

const vera = {
  id: 'vera',
  handle: 'vera',
  roles: ['driver_to_homes'],
  tier: 2,
  state: 'approved',
  capabilities: [],
  vehicle: 'car',
  loadUnits: 8,
  seats: 4,
  childSeats: 0,
  freeOn: [{ from: at(8), to: at(20) }],
  away: [],
  wishes: { endsNearCell: 'east' },
} as unknown as Person;
const DAY = { day: day('2026-11-21'), midnight: MIDNIGHT, now: 0, taken: [], end: null };

describe('the roster of a day', () => {
  it('says who drives and until when: a shift counts more than what somebody said they were free', () => {
    const duty = dutiesOf([shift('driving', 9, 13, 'vera')], MIDNIGHT).get('vera')!;
    expect(duty).toEqual({ drives: [{ from: 9 * HOUR, to: 13 * HOUR }], elsewhere: [] });
    expect(driverOf(vera, { ...DAY, duty })?.free).toEqual([{ from: 9 * HOUR, to: 13 * HOUR }]);
    expect(driverOf(vera, { ...DAY, duty: NO_DUTY })?.free).toEqual([{ from: 8 * HOUR, to: 20 * HOUR }]);
  });

  it('sends nobody out who stands at a school door then', () => {
    const duty = dutiesOf([shift('school_presence', 8, 12, 'vera')], MIDNIGHT).get('vera')!;
    expect(driverOf(vera, { ...DAY, duty })?.free).toEqual([{ from: 12 * HOUR, to: 20 * HOUR }]);
  });

  it('knows no drafts, nothing that was called off, and nobody who gave it back or waits in line', () => {
    const others = [
      shift('driving', 9, 13, 'a', { state: 'draft' }),
      shift('driving', 9, 13, 'b', { state: 'cancelled' }),
      ...['withdrew', 'waitlisted', 'offered_place', 'no_show'].map((state) =>
        shift('driving', 9, 13, 'c', { signUps: [{ state, member: { id: 'c' } }] }),
      ),
    ];
    expect(dutiesOf(others, MIDNIGHT)).toEqual(new Map());
  });
});
