import { describe, expect, it } from '@jest/globals';
import { readKids } from './kids-text';

describe('ages as they are typed', () => {
  it.each([
    ['', []],
    ['3 7', [36, 84]],
    ['11m, 4y', [11, 48]],
  ])('reads %p', (text, ages) => expect(readKids(text)?.map(({ months }) => months)).toEqual(ages));

  it.each(['three', '19', '3x', '+', '1 2 3 4 5 6 7 8 9'])('refuses %p', (text) =>
    expect(readKids(text)).toBeNull(),
  );

  it.each(['3 7+ 11m', '3, 7 +, 11m'])('reads the plus of whoever rides along (%p)', (text) =>
    expect(readKids(text)?.map(({ along }) => along)).toEqual([false, true, false]),
  );
});
