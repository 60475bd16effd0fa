import { expect, it } from '@jest/globals';
import { countIn } from './count-text';

it.each([
  ['12', 12],
  ['12+12+6', 30],
  [' 4 + 4 ', 8],
  ['', null],
  ['0', null],
  ['3+', null],
  ['a', null],
  ['-3', null],
])('%p is %p', (text, count) => expect(countIn(text)).toBe(count));
