import { describe, expect, it } from '@jest/globals';
import { InvariantError, seeded } from '@doorstep/std';
import fc from 'fast-check';
import { checkDigit } from './check-digit';
import { engineRandom, formatReceiptCode, newReceiptCode, parseReceiptCode, type Bytes } from './index';

const diceBytes = (seed: number) => {
  const dice = seeded(seed);
  return (count: number): Bytes => Uint8Array.from({ length: count }, () => dice.below(256));
};
const anyCode = fc.integer().map((seed) => newReceiptCode(diceBytes(seed)));
const inScript = (code: string, zero: number) =>
  Array.from(code, (digit) => String.fromCodePoint(zero + Number(digit))).join('');
const parsed = (value: string) => ({ ok: true, value });
const refused = (error: string) => ({ ok: false, error });

describe('the check digit', () => {
  it('catches every single wrong digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(parseReceiptCode(code)).toEqual(parsed(code));
        for (let at = 0; at < 20; at++) {
          for (const digit of '0123456789') {
            const typed = code.slice(0, at) + digit + code.slice(at + 1);
            expect(parseReceiptCode(typed).ok).toBe(digit === code[at]);
          }
          const [left, right] = [code.charAt(at), code.charAt(at + 1)];
          const swapped = code.slice(0, at) + right + left + code.slice(at + 2);
          expect(parseReceiptCode(swapped).ok).toBe(left === right || right === '');
        }
      }),
      { numRuns: 30 },
    );
  });

  it('comes from a table with the two laws that make it so', () => {
    const digits = [...'0123456789'];
    const step = (interim: string, digit: string) => checkDigit(prefixFor(interim) + digit);
    const prefixFor = (interim: string) => digits.find((digit) => checkDigit(digit) === interim) ?? '';
    for (const a of digits) {
      expect(new Set(digits.map((b) => step(a, b))).size).toBe(10);
      expect(step(a, a)).toBe('0');
      for (const b of digits.filter((digit) => digit !== a)) {
        for (const c of digits) expect(step(step(c, a), b)).not.toBe(step(step(c, b), a));
      }
    }
  });

  it('agrees with the worked example of the method: 572 has check digit 4', () => {
    expect(checkDigit('572')).toBe('4');
    expect(checkDigit('5724')).toBe('0');
  });

  it('refuses what is not a digit', () => {
    expect(() => checkDigit('5x')).toThrow(InvariantError);
  });
});

describe('a receipt code', () => {
  it('has 20 digits, printed in five groups of four', () => {
    const code = newReceiptCode();
    expect(code).toMatch(/^\d{20}$/);
    expect(formatReceiptCode(code)).toMatch(/^(\d{4} ){4}\d{4}$/);
    expect(parseReceiptCode(formatReceiptCode(code))).toEqual(parsed(code));
  });

  it('is read with any separators and in the digits of other scripts', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10]) {
          expect(parseReceiptCode(inScript(code, zero))).toEqual(parsed(code));
        }
        for (const separator of ['-', ' ', '\u00a0', '\u2013', ' \u200f', '.', '\n']) {
          const typed = formatReceiptCode(code).replaceAll(' ', separator);
          expect(parseReceiptCode(` ${typed} `)).toEqual(parsed(code));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('says what is wrong: the number of digits, or one of them', () => {
    const code = newReceiptCode(diceBytes(1));
    expect(parseReceiptCode('')).toEqual(refused('LENGTH'));
    expect(parseReceiptCode(code.slice(1))).toEqual(refused('LENGTH'));
    expect(parseReceiptCode(`${code}0`)).toEqual(refused('LENGTH'));
    expect(parseReceiptCode(code.replace(/\d/, 'O'))).toEqual(refused('LENGTH'));
    const last = String((Number(code.at(-1)) + 1) % 10);
    expect(parseReceiptCode(code.slice(0, -1) + last)).toEqual(refused('CHECK_DIGIT'));
  });

  it('draws every digit evenly at every place, and neighbours independently', () => {
    const draws = 20_000;
    const random = diceBytes(3);
    const places = Array.from({ length: 19 }, () => new Array<number>(10).fill(0));
    const pairs = new Array<number>(100).fill(0);
    for (let i = 0; i < draws; i++) {
      const code = newReceiptCode(random);
      for (let at = 0; at < 19; at++) places[at]![Number(code[at])]! += 1;
      pairs[Number(code.slice(0, 2))]! += 1;
    }
    const chiSquare = (counts: readonly number[]) => {
      const expected = draws / counts.length;
      return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    };
    // Chi-square at p = 0.0001: 33.7 for 9 degrees of freedom, 157 for 99.
    for (const counts of places) expect(chiSquare(counts)).toBeLessThan(33.7);
    expect(chiSquare(pairs)).toBeLessThan(157);
  });

  it('has no modulo bias: of all 256 bytes, 25 give each digit and 6 are drawn again', () => {
    const digits: string[] = [];
    for (let byte = 0; byte < 256; byte++) {
      // One byte under test first, then a run of ones: a refused byte shows as a code that starts with a one.
      let first = true;
      const random = (count: number): Bytes => {
        const bytes = new Uint8Array(count).fill(251);
        if (first) bytes[0] = byte;
        else bytes.fill(1);
        first = false;
        return bytes;
      };
      digits.push(newReceiptCode(random).slice(0, 2));
    }
    const accepted = digits.slice(0, 250).map((pair) => Number(pair[0]));
    expect(accepted).toEqual(Array.from({ length: 250 }, (_, byte) => byte % 10));
    expect(digits.slice(250)).toEqual(['11', '11', '11', '11', '11', '11']);
  });

  it('does not repeat', () => {
    const codes = new Set(Array.from({ length: 2000 }, () => newReceiptCode(engineRandom)));
    expect(codes.size).toBe(2000);
  });
});
