import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isQuiet, paceAfter, workersFor } from './pace';

describe('the pace of the search', () => {
  it('comes to steps of some 20 ms from either side', () => {
    const costMs = 0.5;
    let iterations = 1;
    for (let i = 0; i < 10; i++) iterations = paceAfter(iterations, iterations * costMs);
    expect(iterations * costMs).toBe(20);
    expect(paceAfter(4_000, 2_000)).toBe(40);
  });

  it('never stands still and never leaps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 60_000, noNaN: true }),
        (n, ms) => {
          const next = paceAfter(n, ms);
          expect(next).toBeGreaterThanOrEqual(1);
          expect(next).toBeLessThanOrEqual(n * 4);
        },
      ),
    );
  });
});

describe('the end of a planning', () => {
  it('comes when nothing more is gained, later for a larger day', () => {
    expect(isQuiet({ care: 'thorough', tasks: 5, elapsed: 2_200, sinceGain: 2_150 })).toBe(true);
    expect(isQuiet({ care: 'thorough', tasks: 300, elapsed: 2_200, sinceGain: 2_150 })).toBe(false);
    expect(isQuiet({ care: 'thorough', tasks: 300, elapsed: 9_000, sinceGain: 8_100 })).toBe(true);
  });

  it('comes within a second when only the rest is planned again', () => {
    expect(isQuiet({ care: 'quick', tasks: 30, elapsed: 900, sinceGain: 850 })).toBe(true);
    expect(isQuiet({ care: 'thorough', tasks: 30, elapsed: 900, sinceGain: 850 })).toBe(false);
  });

  it('comes even while there are gains', () => {
    expect(isQuiet({ care: 'thorough', tasks: 5, elapsed: 21_000, sinceGain: 0 })).toBe(true);
    expect(isQuiet({ care: 'thorough', tasks: 5_000, elapsed: 120_000, sinceGain: 0 })).toBe(true);
  });
});

describe('how many workers search', () => {
  it('is one for a usual day, more for a large one, and leaves the reader a core', () => {
    expect(workersFor(20, 8)).toBe(1);
    expect(workersFor(300, 8)).toBe(3);
    expect(workersFor(300, 2)).toBe(1);
    expect(workersFor(300, 1)).toBe(1);
    expect(workersFor(5_000, 8)).toBe(1);
  });
});
