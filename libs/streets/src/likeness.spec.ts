import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { edits, likeness } from './likeness';

const word = fc.stringMatching(/^[abc]{0,7}$/);

/** The textbook recursion, for short words only. */
function slow(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [slow(x, b) + 1, slow(a, y) + 1, slow(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1)];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (swapped) ways.push(slow(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

describe('edits', () => {
  it('equals the textbook definition up to its limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
        expect(Math.min(limit + 1, edits(a, b, limit))).toBe(Math.min(limit + 1, slow(a, b)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('likeness', () => {
  it('forgives letters, not numbers', () => {
    expect(likeness('bloomingtn', 'bloomington')).toBeCloseTo(10 / 11, 9);
    expect(likeness('34th', '35th')).toBe(0);
    expect(likeness('elm', 'oak')).toBe(0);
    expect(likeness('bloom', 'bloomington')).toBe(0.8);
  });
});
