import { describe, expect, it } from '@jest/globals';
import { seconds, seeded } from '@doorstep/std';
import { Journal } from '../flat/journal';
import { compile } from '../flat/kernel';
import { Near } from '../flat/near';
import { type Problem, type Task } from '../problem';
import { Descent } from './descent';
import { Ruin } from './ruin';

const CARS = 12;
const window = { from: seconds(0), to: seconds(100_000) };
const at = (location: number) => ({ location, windows: [window], service: seconds(1) });
const stay = (location: number): Task => ({ kind: 'stay', at: at(location), load: [1] });
const pair = (location: number): Task => ({
  kind: 'pair',
  pickup: at(location),
  dropoff: at(location),
  load: [1],
});

/** A street with a task at each of its doors and cars of twenty stops, each a point dearer than the last, or all alike. */
const street = (tasks: readonly Task[], step: number): Problem => ({
  locations: 100,
  profiles: [
    {
      seconds: Int32Array.from({ length: 10_000 }, (_, k) => Math.abs(Math.floor(k / 100) - (k % 100))),
      meters: Int32Array.from({ length: 10_000 }, (_, k) => Math.abs(Math.floor(k / 100) - (k % 100))),
    },
  ],
  dimensions: 1,
  depots: [],
  tasks,
  vehicles: Array.from({ length: CARS }, (_, v) => ({
    start: 0,
    end: null,
    shifts: [window],
    maxStops: 20,
    capacity: [20],
    cost: { fixed: 1 + step * v, perSecond: 0, perMeter: 1 },
  })),
});

/** Of four hundred ruins: the most stops one of them took out of a row, and all they took on average. */
function ruins(problem: Problem): { longest: number; mean: number } {
  const { tours } = new Descent(compile(problem), seeded(1));
  const journal = new Journal(tours);
  const ruin = new Ruin(tours, new Near(tours.kernel), journal, seeded(2));
  let [longest, sum] = [0, 0];
  for (let i = 0; i < 400; i++) {
    const before = tours.stops.slice();
    journal.open();
    ruin.strike();
    tours.stops.forEach((count, v) => {
      longest = Math.max(longest, before[v]! - count);
      sum += before[v]! - count;
    });
    journal.undo();
  }
  return { longest, mean: sum / 400 };
}

const doors = Array.from({ length: 99 }, (_, i) => i + 1);

describe('strings that a ruin takes out', () => {
  const differ = ruins(street(doors.map(stay), 1));
  const alike = ruins(street(doors.map(stay), 0));

  it('are as long as in the paper where cars are alike', () => {
    expect(alike.longest).toBe(10);
  });

  it('are shorter where no two cars are alike, and take fewer tasks', () => {
    expect(differ.longest).toBe(6);
    expect(differ.mean).toBeLessThan(alike.mean);
  });

  it('are as long as ever where there are pairs', () => {
    expect(ruins(street([...doors.slice(1).map(stay), pair(1)], 1)).longest).toBeGreaterThan(6);
  });
});
