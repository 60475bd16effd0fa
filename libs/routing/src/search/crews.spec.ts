import { describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import { compile } from '../flat/kernel';
import { Tours } from '../flat/tours';
import { type Problem } from '../problem';
import { comeInCrews } from './crews';

/** Cars at these places, otherwise alike, and nothing to do. */
const cars = (places: readonly number[]): Problem => ({
  locations: 9,
  profiles: [{ seconds: new Int32Array(81), meters: new Int32Array(81) }],
  dimensions: 0,
  depots: [],
  tasks: [],
  vehicles: places.map((place) => ({
    start: place,
    end: place,
    shifts: [{ from: seconds(0), to: seconds(1000) }],
    capacity: [],
    cost: { fixed: 0, perSecond: 0, perMeter: 1 },
  })),
});

describe('crews', () => {
  const are = (places: readonly number[]): boolean => comeInCrews(new Tours(compile(cars(places))));

  it('are several cars of each kind, of several kinds', () => {
    expect(are([0, 0, 0, 0, 1, 1, 1, 1])).toBe(true);
    expect(are([0, 0, 0, 0, 0, 0, 0, 1])).toBe(true);
    expect(are([0, 0, 0, 0, 1, 1, 1])).toBe(false);
  });

  it('are not cars that are all alike or all different', () => {
    expect(are([0, 0, 0, 0, 0, 0, 0, 0])).toBe(false);
    expect(are([0, 1, 2, 3, 4, 5, 6, 7])).toBe(false);
    expect(are([])).toBe(false);
  });
});
