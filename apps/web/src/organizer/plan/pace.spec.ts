import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { budgetFor, isQuiet, paceAfter, workersFor } from './pace';

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
  it('comes after the time it was laid out for, when nothing more is gained', () => {
    const budget = budgetFor('thorough', 10);
    expect(budget).toBe(2_300);
    expect(isQuiet({ budget, elapsed: 2_200, sinceGain: 2_200 })).toBe(false);
    expect(isQuiet({ budget, elapsed: 2_300, sinceGain: 100 })).toBe(false);
    expect(isQuiet({ budget, elapsed: 2_300, sinceGain: 600 })).toBe(true);
  });

  it('comes even while there are gains', () => {
    expect(isQuiet({ budget: 2_300, elapsed: 9_200, sinceGain: 0 })).toBe(true);
  });

  it('comes within a second or so when only the rest is planned again', () => {
    expect(budgetFor('quick', 30)).toBe(1_040);
    expect(budgetFor('quick', 5_000)).toBe(4_000);
    expect(budgetFor('thorough', 5_000)).toBe(20_000);
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
