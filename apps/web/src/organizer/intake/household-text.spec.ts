import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHousehold } from './household-text';

const count = fc.integer({ min: 0, max: 9 });

describe('readHousehold', () => {
  it.each([
    ['2a 3k 1b', { adults: 2, children: 3, babies: 1 }],
    ['2 3 1', { adults: 2, children: 3, babies: 1 }],
    ['1b2a', { adults: 2, children: 0, babies: 1 }],
    ['4', { adults: 4, children: 0, babies: 0 }],
    ['2 adults, 1 kid', { adults: 2, children: 1, babies: 0 }],
  ])('reads %p', (text, household) => {
    expect(readHousehold(text)).toEqual(household);
  });

  it.each(['', 'two', '2x', '0', '0a 0k', '99a', '1 2 3 4', 'a2'])('refuses %p', (text) => {
    expect(readHousehold(text)).toBeNull();
  });

  it('reads letters in any order alike', () => {
    fc.assert(
      fc.property(count, count, count, (adults, children, babies) => {
        fc.pre(adults + children + babies > 0);
        const parts = [`${adults}a`, `${children}k`, `${babies}b`];
        expect(readHousehold(parts.join(' '))).toEqual({ adults, children, babies });
        expect(readHousehold([...parts].reverse().join(' '))).toEqual({ adults, children, babies });
      }),
    );
  });
});
