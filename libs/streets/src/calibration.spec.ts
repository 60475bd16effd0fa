import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calibrationFrom, type DrivenRun } from './calibration';

const runs = (count: number, ratio: number): DrivenRun[] =>
  Array.from({ length: count }, () => ({ planned: 1_000, driven: 1_000 * ratio }));

describe('calibrationFrom', () => {
  it('believes nothing of nothing, a little of little, and much of much', () => {
    expect(calibrationFrom([])).toBe(1);
    // Ten runs weigh as much as knowing nothing: the root of the ratio.
    expect(calibrationFrom(runs(10, 1.44))).toBeCloseTo(1.2, 9);
    expect(calibrationFrom(runs(990, 1.44))).toBeCloseTo(1.44 ** 0.99, 9);
  });

  it('is not moved by what cannot be: forgotten buttons and trips round the corner', () => {
    const odd = [
      { planned: 600, driven: 60_000 },
      { planned: 600, driven: 0 },
      { planned: 30, driven: 90 },
    ];
    expect(calibrationFrom([...runs(9, 1.2), ...odd])).toBe(calibrationFrom(runs(9, 1.2)));
  });

  it('is not moved far by a few wild runs among many', () => {
    expect(calibrationFrom([...runs(20, 1.1), ...runs(8, 3.5)])).toBeLessThan(1.1);
  });

  it('stays within its bounds, does not hang on the order, and weighs twice and half alike', () => {
    const anyRuns = fc.array(
      fc.record({ planned: fc.integer({ min: 1, max: 9_000 }), driven: fc.integer({ min: 0, max: 90_000 }) }),
    );
    fc.assert(
      fc.property(anyRuns, (all) => {
        const factor = calibrationFrom(all);
        expect(factor).toBeGreaterThanOrEqual(0.6);
        expect(factor).toBeLessThanOrEqual(2);
        expect(calibrationFrom([...all].reverse())).toBe(factor);
      }),
    );
    expect(calibrationFrom(runs(5, 1.3)) * calibrationFrom(runs(5, 1 / 1.3))).toBeCloseTo(1, 9);
  });
});
