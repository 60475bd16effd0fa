import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandsFrom, type Machine } from './machine';
import { PROMISED, SEATED, SHIFT, SIGN_UP } from './shift-machines';
import { adultsNeeded, offerEnds, standing } from './shift-rules';
import { warningsOf, type ShiftFacts } from './shift-warnings';
import {
  ROLES_OF_SHIFT,
  SHIFT_STATES,
  SHIFT_WARNINGS,
  SIGN_UP_STATES,
  type SignUpState,
} from './shift-words';
import { SHIFT_KINDS } from './words';

function reachable(machine: Machine<string, string>, starts: readonly string[]): string[] {
  const seen = new Set(starts);
  for (const state of seen) for (const c of commandsFrom(machine, state)) seen.add(machine[c]!.to);
  return [...seen].sort();
}

describe('the machines of shifts', () => {
  it('reach every state, and leave an end only to be excused', () => {
    expect(reachable(SHIFT, ['draft'])).toEqual([...SHIFT_STATES].sort());
    expect(reachable(SIGN_UP, ['applied', 'confirmed', 'waitlisted'])).toEqual([...SIGN_UP_STATES].sort());
    const ends: readonly SignUpState[] = [
      'completed',
      'withdrew',
      'excused',
      'removed',
      'declined',
      'expired',
    ];
    for (const end of ends) expect(commandsFrom(SIGN_UP, end)).toEqual([]);
    for (const absence of ['no_show', 'late_withdrew'] as const)
      expect(commandsFrom(SIGN_UP, absence)).toEqual(['excuse']);
  });

  it('promise no place without a seat, and no seat without a promise or a question', () => {
    for (const state of PROMISED) expect(SEATED).toContain(state);
    expect(SEATED.filter((state) => !(PROMISED as readonly string[]).includes(state))).toEqual([
      'offered_place',
    ]);
  });

  it('never make somebody who waits confirmed without a question', () => {
    const ways = commandsFrom(SIGN_UP, 'waitlisted').map((command) => SIGN_UP[command].to as string);
    expect(ways).toContain('offered_place');
    expect(ways).not.toContain('confirmed');
  });
});

describe('an offer', () => {
  const moments = fc.record({
    now: fc.integer({ min: 0, max: 4e12 }),
    left: fc.integer({ min: -1e9, max: 4e9 }),
  });

  it('ends after now and never after the start, and leaves time to ask the next while there is any', () => {
    fc.assert(
      fc.property(moments, ({ now, left }) => {
        const ends = offerEnds(now, now + left);
        if (ends === null) return left < 15 * 60_000;
        return ends > now && ends <= now + left;
      }),
    );
  });

  it('is a quarter of what is left: a shift in eight hours asks for two', () => {
    expect(offerEnds(0, 8 * 3_600_000)).toBe(2 * 3_600_000);
    expect(offerEnds(0, 30 * 86_400_000)).toBe(12 * 3_600_000);
    expect(offerEnds(0, 20 * 60_000)).toBe(15 * 60_000);
    expect(offerEnds(0, 10 * 60_000)).toBeNull();
  });
});

describe('a childcare room', () => {
  it('stands with nobody or with two and more, never with one', () => {
    fc.assert(fc.property(fc.nat(12), (present) => standing('childcare_room', present) !== 1));
    expect(SHIFT_KINDS.filter((kind) => adultsNeeded(kind) > 0)).toEqual(['childcare_room']);
    expect(ROLES_OF_SHIFT.childcare_room).toEqual(['carer']);
  });
});

describe('warnings', () => {
  const one: ShiftFacts['signUps'][number] = {
    role: 'carer',
    state: 'confirmed',
    leads: true,
    newcomer: false,
    cleared: true,
    arrived: false,
  };
  const room = (signUps: ShiftFacts['signUps'], more: Partial<ShiftFacts> = {}): string[] =>
    warningsOf({
      kind: 'childcare_room',
      state: 'published',
      places: [{ role: 'carer', least: 2, most: 3 }],
      signUps,
      closed: false,
      ...more,
    });

  it('tell a room with one adult from one with two', () => {
    expect(room([])).toEqual(['understaffed']);
    expect(room([one])).toEqual(['understaffed', 'one_adult']);
    expect(room([one, { ...one, leads: false }])).toEqual([]);
  });

  it('do not count who is not cleared on the day', () => {
    expect(room([one, { ...one, leads: false, cleared: false }])).toEqual([
      'understaffed',
      'one_adult',
      'clearance_ends',
    ]);
  });

  it('see newcomers among themselves, and a shift that nobody leads', () => {
    const fresh = { ...one, newcomer: true, leads: false };
    expect(room([fresh, fresh])).toEqual(['newcomers_outnumber', 'no_leader']);
    expect(room([{ ...fresh, newcomer: false }, fresh])).toEqual(['no_leader']);
  });

  it('end with the shift, but for absences nobody wrote down', () => {
    expect(room([one], { state: 'closed' })).toEqual(['absence_open']);
    expect(room([{ ...one, arrived: true }], { state: 'closed' })).toEqual([]);
    expect(room([one], { state: 'cancelled', closed: true })).toEqual([]);
  });

  it('come in one order', () => {
    const signUp = fc.record({
      role: fc.constantFrom('carer', 'packer'),
      state: fc.constantFrom(...SIGN_UP_STATES),
      leads: fc.boolean(),
      newcomer: fc.boolean(),
      cleared: fc.boolean(),
      arrived: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(signUp, { maxLength: 6 }),
        fc.constantFrom(...SHIFT_STATES),
        fc.boolean(),
        (list, state, closed) => {
          const found = room(list, { state, closed });
          return (
            JSON.stringify(found) === JSON.stringify(SHIFT_WARNINGS.filter((word) => found.includes(word)))
          );
        },
      ),
    );
  });
});
