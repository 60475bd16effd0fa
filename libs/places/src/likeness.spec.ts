import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { likeness, SLIP, slips } from './likeness';

const word = fc.stringMatching(/^[adg]{0,7}$/);

/** The textbook recursion for short words without twins and like sounds; those only make it cheaper. */
function slow(a: string, b: string): number {
  if (a === '' || b === '') return SLIP * (a.length + b.length);
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [slow(x, b) + SLIP, slow(a, y) + SLIP, slow(x, y) + (a.at(-1) === b.at(-1) ? 0 : SLIP)];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (isSwap) ways.push(slow(a.slice(0, -2), b.slice(0, -2)) + SLIP);
  return Math.min(...ways);
}

const hasTwins = (text: string): boolean => /(.)\1/.test(text);

describe('slips', () => {
  it('equal the textbook definition up to their limit, and twins only make them cheaper', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 8 }), (a, b, limit) => {
        const cost = Math.min(limit + 1, slips(a, b, limit));
        const whole = Math.min(limit + 1, slow(a, b));
        if (hasTwins(a) || hasTwins(b)) expect(cost).toBeLessThanOrEqual(whole);
        else expect(cost).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same from either side', () => {
    const any = fc.stringMatching(/^[abhsvz]{0,9}$/);
    fc.assert(fc.property(any, any, (a, b) => expect(slips(a, b, 9)).toBe(slips(b, a, 9))));
  });

  it('count half for a missing twin, a silent h and letters that sound alike', () => {
    expect(slips('elm', 'ellm', 4)).toBe(1);
    expect(slips('olmes', 'holmes', 4)).toBe(1);
    expect(slips('bista', 'vista', 4)).toBe(1);
    expect(slips('ista', 'vista', 4)).toBe(SLIP);
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

describe('digits in a name', () => {
  it.each([
    ['avenuedu3septembre', 'avenuedu3septembr', true],
    ['avenuedu3septembre', 'avenuedu4septembre', false],
    ['cg2', 'cg', false],
    ['route66', 'route6', false],
    ['12deoctubre', '21deoctubre', false],
  ])('never slip: %s, %s', (asked, name, isAlike) => {
    expect(likeness(asked, name) > 0).toBe(isAlike);
    expect(likeness(name, asked) > 0).toBe(isAlike);
  });
});
