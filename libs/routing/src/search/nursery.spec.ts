import { describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import { compile } from '../flat/kernel';
import { Tours } from '../flat/tours';
import { type Problem } from '../problem';
import { combines } from './nursery';

/** Twenty stays and ten cars, each a meter dearer than the one before, or all the same. */
function day(step: number): Problem {
  const window = { from: seconds(0), to: seconds(1000) };
  return {
    locations: 1,
    profiles: [{ seconds: new Int32Array(1), meters: new Int32Array(1) }],
    dimensions: 0,
    depots: [],
    tasks: Array.from({ length: 20 }, () => ({
      kind: 'stay',
      at: { location: 0, windows: [window], service: seconds(1) },
      load: [],
    })),
    vehicles: Array.from({ length: 10 }, (_, v) => ({
      start: 0,
      end: null,
      shifts: [window],
      capacity: [],
      cost: { fixed: 0, perSecond: 1, perMeter: 1 + step * v },
    })),
  };
}

describe('putting rows together anew', () => {
  const tours = (step: number): Tours => new Tours(compile(day(step)));

  it('waits for a long round where cars all differ: a row of one fits no other', () => {
    // A hundred iterations for each of twenty tasks are 2,000.
    expect(combines(tours(1), 1999)).toBe(false);
    expect(combines(tours(1), 2000)).toBe(true);
  });

  it('is worth it at once where cars are alike', () => {
    expect(combines(tours(0), 1)).toBe(true);
  });
});
