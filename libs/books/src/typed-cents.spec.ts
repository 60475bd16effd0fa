import { describe, expect, it } from '@jest/globals';
import { typedCents } from './index';

describe('typed dollars', () => {
  it.each([
    ['45', 4500],
    ['12.5', 1250],
    ['12.50', 1250],
    ['$ 0,07', 7],
    [' 19.99 ', 1999],
    ['8.1', 810],
  ])('%p are %p cents', (text, cents) => {
    expect(typedCents(text)).toBe(cents);
  });

  it.each(['', '0', '0.00', '-3', '1.234', '1e3', 'ten', '1 000', '9999999'])('%p is no amount', (text) => {
    expect(typedCents(text)).toBeNull();
  });
});
