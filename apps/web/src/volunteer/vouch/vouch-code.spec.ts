import { expect, it } from '@jest/globals';
import { readCode, spelled, vouchLink } from './vouch-code';

it.each([
  ['12345678', '12345678'],
  [' 1234 5678 ', '12345678'],
  ['1234-5678', '12345678'],
  ['１２３４５６７８', '12345678'],
  ['1234567', null],
  ['123456789', null],
  ['1234567a', null],
  ['', null],
])('%j is read as %j', (text, code) => {
  expect(readCode(text)).toBe(code);
});

it('what is shown is read back, from the page and from the link', () => {
  expect(readCode(spelled('12345678'))).toBe('12345678');
  expect(readCode(new URL(vouchLink('https://hub.example', '12345678')).hash.slice(1))).toBe('12345678');
});
