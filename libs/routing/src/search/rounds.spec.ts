import { describe, expect, it } from '@jest/globals';
import { FALL, seconds } from '@doorstep/std';
import { compile } from '../flat/kernel';
import { type Pair, type Problem, type Task } from '../problem';
import { combineAt, coolingOf, coolingsIn } from './rounds';

const day = { from: seconds(0), to: seconds(1000) };
const place = { location: 0, windows: [day], service: seconds(1) };
const pair: Pair = { kind: 'pair', pickup: place, dropoff: place, load: [] };
const ride: Pair = { ...pair, maxRide: seconds(100) };
const stay: Task = { kind: 'stay', at: place, load: [] };

/** One place, one car, and these tasks. */
const dayOf = (tasks: readonly Task[], perSecond = 0): Problem => ({
  locations: 1,
  profiles: [{ seconds: new Int32Array(1), meters: new Int32Array(1) }],
  dimensions: 0,
  depots: [],
  tasks,
  vehicles: [
    { start: 0, end: null, shifts: [day], capacity: [], cost: { fixed: 0, perSecond, perMeter: 1 } },
  ],
});

describe('cooling', () => {
  const of = (tasks: readonly Task[], perSecond?: number) => coolingOf(compile(dayOf(tasks, perSecond)));

  it('begins cooler and ends warmer where more than half of the tasks are rides', () => {
    const ofRides = of([ride, ride, stay]);
    expect(ofRides.heat).toBeLessThan(of([stay]).heat);
    expect(ofRides.fall).toBe(FALL.toTwentieth);
    expect(of([ride, ride, stay], 1)).toEqual(ofRides);
  });

  it('is as without rides where they are half of the tasks or fewer', () => {
    expect(of([ride, stay])).toEqual(of([stay]));
    expect(of([ride, stay], 1)).toEqual(of([stay], 1));
  });

  it('falls to a twentieth for pairs without longest rides, which cool again, and to a hundredth elsewhere', () => {
    expect(of([pair, stay]).fall).toBe(FALL.toTwentieth);
    expect(of([stay]).fall).toBe(FALL.toHundredth);
    // Two tasks and 200 iterations for each: 400 are one cooling, 800 two, and never more than three.
    const paired = compile(dayOf([pair, stay]));
    expect([399, 400, 800, 8000].map((n) => coolingsIn(paired, n))).toEqual([1, 1, 2, 3]);
    expect(coolingsIn(compile(dayOf([ride, stay])), 8000)).toBe(1);
  });
});

describe('putting rows together', () => {
  const [rides, others] = [
    [ride, ride, stay],
    [ride, stay],
  ].map((tasks) => combineAt(compile(dayOf(tasks))));

  it('comes more often on a day of rides', () => {
    expect(rides!.length).toBeGreaterThan(2 * others!.length);
  });

  it('comes in order, the last time near the end of a descent', () => {
    for (const parts of [rides!, others!]) {
      expect([...parts].sort((a, b) => a - b)).toEqual(parts);
      expect(parts[0]).toBeGreaterThan(0.1);
      expect(parts.at(-1)).toBeGreaterThan(0.9);
      expect(parts.at(-1)).toBeLessThan(1);
    }
  });
});
