import { describe, expect, it } from '@jest/globals';
import { day } from '@doorstep/std';
import { freeOnDay, isAway, longestOf, takenBy, without } from './free-time';

const run = (id: string, state: string, from: string, to: string) => ({
  id: `run of ${id}`,
  state,
  meters: 0,
  seconds: 0,
  member: { id },
  stops: [],
  startsAt: `2026-11-21T${from}:00Z`,
  endsAt: `2026-11-21T${to}:00Z`,
});
const MIDNIGHT = Date.parse('2026-11-21T00:00:00Z');

describe('free time', () => {
  it('is what the day has of it: a night before counts from midnight on', () => {
    const person = {
      freeOn: [
        { from: '2026-11-20T22:00:00Z', to: '2026-11-21T02:00:00Z' },
        { from: '2026-11-21T08:00:00Z', to: '2026-11-21T12:00:00Z' },
      ],
    };
    expect(freeOnDay(person, MIDNIGHT)).toEqual([
      { from: 0, to: 7_200 },
      { from: 28_800, to: 43_200 },
    ]);
    expect(longestOf(freeOnDay(person, MIDNIGHT))).toEqual({ from: 28_800, to: 43_200 });
    expect(longestOf([])).toBeNull();
  });

  it('is none on days away, first and last included', () => {
    const person = { away: [{ fromDay: '2026-11-21', toDay: '2026-11-23' }] };
    const days = ['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24'];
    expect(days.map((one) => isAway(person, day(one)))).toEqual([false, true, true, false]);
  });

  it('is less by the runs a driver said yes to, and not by those only offered', () => {
    const runs = [
      run('ana', 'accepted', '09:00', '10:00'),
      run('ana', 'offered', '08:00', '09:00'),
      run('bo', 'departed', '08:00', '12:00'),
    ];
    const taken = takenBy(runs, 'ana', MIDNIGHT);
    expect(without([{ from: 28_800, to: 43_200 }], taken)).toEqual([
      { from: 28_800, to: 32_400 },
      { from: 36_000, to: 43_200 },
    ]);
    expect(without([{ from: 28_800, to: 43_200 }], takenBy(runs, 'bo', MIDNIGHT))).toEqual([]);
  });
});
