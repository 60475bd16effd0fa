import { describe, expect, it } from '@jest/globals';
import { seconds, seeded } from '@doorstep/std';
import { type Pair, type Place, type Problem } from '../problem';
import { Appraiser } from './appraise';
import { setTimes } from './clock';
import { compile } from './kernel';
import { measure } from './measure';
import { RideTest } from './ride-test';
import { Schedule } from './schedule';
import { Tours } from './tours';

const PAIRS = 8;
const PLACES = 2 * PAIRS + 1;

/** Rides in a town of 40 by 40 for one car that is never late for its end: nearly all have a limit. */
function aTown(seed: number): Problem {
  const dice = seeded(seed);
  const at = Array.from({ length: PLACES }, () => [dice.below(40), dice.below(40)] as const);
  const way = Int32Array.from(at.flatMap(([x, y]) => at.map(([a, b]) => Math.abs(x - a) + Math.abs(y - b))));
  const place = (location: number, tight: boolean): Place => {
    const from = tight ? dice.below(500) : 0;
    const to = tight ? from + 5 + dice.below(60) : 2000;
    return { location, windows: [{ from: seconds(from), to: seconds(to) }], service: seconds(dice.below(8)) };
  };
  const pair = (i: number): Pair => {
    const outbound = dice.below(2) === 0;
    const ends = { pickup: place(2 * i + 1, outbound), dropoff: place(2 * i + 2, !outbound) };
    const limit = dice.below(6) > 0 ? { maxRide: seconds(20 + dice.below(120)) } : {};
    return { kind: 'pair', load: [1], ...ends, ...limit };
  };
  return {
    locations: PLACES,
    profiles: [{ seconds: way, meters: way }],
    dimensions: 1,
    depots: [],
    tasks: Array.from({ length: PAIRS }, (_, i) => pair(i)),
    vehicles: [
      {
        start: 0,
        end: 0,
        shifts: [{ from: seconds(0), to: seconds(3000) }],
        maxDuration: seconds(3000),
        capacity: [PAIRS],
        cost: { fixed: 0, perSecond: 1, perMeter: 1 },
      },
    ],
  };
}

/** The row with a pair put in, on the clock of difference constraints: its duration with and without rides, or -1. */
function clocked(tours: Tours, task: number, at: number, then: number) {
  const { kernel } = tours;
  const nodes: number[] = [];
  for (let k = 0; k < tours.length[0]!; k++) {
    if (k === at) nodes.push(kernel.first[task]!);
    if (k === then) nodes.push(kernel.second[task]!);
    nodes.push(tours.row[0]![k]!);
  }
  const place = new Int32Array(kernel.nodeCount);
  nodes.forEach((node, k) => (place[node] = k));
  const schedule = new Schedule();
  const { from, to } = tours;
  measure(kernel, 0, { nodes: Int32Array.from(nodes), length: nodes.length, from, to, place }, schedule);
  const bound = setTimes(schedule, schedule.begin);
  schedule.pickup.fill(-1);
  return { bound, free: setTimes(schedule, schedule.begin) };
}

/** Asks the ride test and the clock about every place that keeps the windows; answers those that keep the rides. */
function placesOf(tours: Tours, test: RideTest, task: number): readonly (readonly [number, number])[] {
  const { first, second } = tours.kernel;
  const length = tours.length[0]!;
  const pairs = Array.from({ length }, (_, at) =>
    Array.from({ length: length - at }, (_, more) => [at, at + more] as const),
  );
  return pairs
    .slice(1)
    .flatMap((from) => from.filter(([, then]) => then < length))
    .filter(([at, then]) => {
      const { bound, free } = clocked(tours, task, at, then);
      if (free < 0) return false;
      const keeps = test.keeps(0, first[task]!, second[task]!, at, then);
      seen[keeps ? 'kept' : 'refused'] += 1;
      expect([task, at, then, keeps]).toEqual([task, at, then, bound >= 0]);
      return keeps;
    });
}

const seen = { kept: 0, refused: 0 };

describe('the ride test', () => {
  it('says of every place in growing rows what the clock of difference constraints says', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const tours = new Tours(compile(aTown(seed)));
      const { kernel } = tours;
      tours.begin(new Appraiser(tours));
      const test = new RideTest(tours, tours.ridden);
      const dice = seeded(seed + 7777);
      for (let task = 0; task < kernel.taskCount; task++) {
        const places = placesOf(tours, test, task);
        const [at, then] = places[dice.below(Math.max(1, places.length))] ?? [-1, -1];
        if (at < 0) continue;
        tours.put(0, kernel.first[task]!, at);
        tours.put(0, kernel.second[task]!, then + 1);
        tours.take(task);
        tours.refresh(0);
        expect(tours.ridden.keeps[0]).toBe(1);
        expect(tours.sound(0)).toBe(true);
      }
    }
    expect(seen.kept).toBeGreaterThan(400);
    expect(seen.refused).toBeGreaterThan(100);
  });
});
