import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FASTEST, LEAST_RUNS, nextFactor, SLOWEST } from './run-pace';

const runs = (count: number, ratio: number) =>
  Array.from({ length: count }, () => ({ planned: 1_000, real: 1_000 * ratio }));

describe('the factor of a region', () => {
  it('does not move before some tens of runs', () => {
    expect(nextFactor(1, runs(LEAST_RUNS - 1, 1.5))).toBeNull();
    // Thirty runs weigh three times as much as knowing nothing.
    expect(nextFactor(1, runs(LEAST_RUNS, 1.44))).toEqual({ factor: 1.315, runs: LEAST_RUNS });
  });

  it('comes to rest where plans are right', () => {
    let factor = 1;
    for (let i = 0; i < 12; i++) factor = nextFactor(factor, runs(40, 1.3 / factor))?.factor ?? 0;
    expect(factor).toBeCloseTo(1.3, 2);
    expect(nextFactor(1.3, runs(40, 1))?.factor).toBe(1.3);
  });

  it('hears the middle, not the one who stopped for lunch, and leaves out what tells nothing', () => {
    const odd = [...runs(40, 1), ...runs(10, 30), { planned: 900, real: -5 }];
    expect(nextFactor(1, odd)).toEqual({ factor: 1, runs: 50 });
  });

  it('stays between a half and two, whatever it is told', () => {
    const pace = fc.record({ planned: fc.nat(10_000), real: fc.integer({ min: -100, max: 100_000 }) });
    fc.assert(
      fc.property(
        fc.double({ min: FASTEST, max: SLOWEST, noNaN: true }),
        fc.array(pace, { minLength: 60 }),
        (now, paces) => {
          const next = nextFactor(now, paces)?.factor ?? now;
          expect(next).toBeGreaterThanOrEqual(FASTEST);
          expect(next).toBeLessThanOrEqual(SLOWEST);
        },
      ),
    );
  });
});
