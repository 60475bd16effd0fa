import { describe, expect, it } from '@jest/globals';
import { day } from '@doorstep/std';
import { freeOnDay, longestOf, takenBy, without } from './free-time';

const SATURDAY = day('2026-11-21');
const slot = (weekday: number, from: number, to: number) => ({ weekday, fromMinute: from, toMinute: to });
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
  it('is what was said for the weekday, in order', () => {
    const person = { availability: [slot(6, 840, 1080), slot(6, 480, 720), slot(0, 0, 1440)] };
    expect(freeOnDay(person, SATURDAY)).toEqual([
      { from: 28_800, to: 43_200 },
      { from: 50_400, to: 64_800 },
    ]);
    expect(longestOf(freeOnDay(person, SATURDAY))).toEqual({ from: 28_800, to: 43_200 });
    expect(longestOf([])).toBeNull();
  });

  it('is one stretch where two hours given touch', () => {
    const person = { availability: [slot(6, 720, 1020), slot(6, 480, 720)] };
    expect(freeOnDay(person, SATURDAY)).toEqual([{ from: 28_800, to: 61_200 }]);
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
