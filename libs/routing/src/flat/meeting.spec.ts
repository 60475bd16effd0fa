import { describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import { type Pair, type Place } from '../problem';
import { compile } from './kernel';
import { meetingOf } from './meeting';

/** Locations on a line, a second apart. */
const LINE = 60;
const way = Int32Array.from({ length: LINE * LINE }, (_, cell) =>
  Math.abs(Math.floor(cell / LINE) - (cell % LINE)),
);
const at = (location: number, from: number, to: number): Place => ({
  location,
  windows: [{ from: seconds(from), to: seconds(to) }],
  service: seconds(0),
});
const ride = (pickup: Place, dropoff: Place): Pair => ({ kind: 'pair', load: [1], pickup, dropoff });
const kernelOf = (...tasks: Pair[]) =>
  compile({
    locations: LINE,
    profiles: [{ seconds: way, meters: way }],
    dimensions: 1,
    depots: [],
    tasks,
    vehicles: [
      {
        start: 0,
        end: 0,
        shifts: [{ from: seconds(0), to: seconds(5000) }],
        capacity: [4],
        cost: { fixed: 0, perSecond: 0, perMeter: 1 },
      },
    ],
  });

describe('how far apart two rides are', () => {
  const morning = ride(at(10, 100, 110), at(20, 115, 130));
  const evening = ride(at(10, 900, 910), at(20, 915, 930));
  const further = ride(at(14, 100, 120), at(26, 112, 140));

  it('counts the waiting between the same places at other hours', () => {
    const kernel = kernelOf(morning, evening, further);
    // Left at 20 by 130, the next is fetched at 10 from 900 on: ten on the way and 760 to wait.
    expect(meetingOf(kernel, 0, 1)).toBe(770);
    expect(meetingOf(kernel, 0, 2)).toBe(4);
  });

  it('is the same both ways', () => {
    const kernel = kernelOf(morning, evening, further);
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      expect(meetingOf(kernel, a, b)).toBe(meetingOf(kernel, b, a));
  });
});
