import { fail, ok, type Result } from '@doorstep/std';
import { checkDigit } from './check-digit';
import { draw, engineRandom, type RandomBytes } from './engine';

/** Why a typed code is none: too few or too many digits, or a wrong one among them. */
export type CodeFault = 'LENGTH' | 'CHECK_DIGIT';

/** Zeros of the digit rows people type or paste: ASCII, Arabic-Indic, Persian and Urdu, Devanagari, Bengali, Thai, Burmese, Khmer, full-width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10] as const;

/** A code for paper: so many random digits and a check digit, without spaces. */
export function newCode(randomDigits: number, random: RandomBytes = engineRandom): string {
  let digits = '';
  // 250 is the largest multiple of ten in a byte: what lies above would favour the digits 0 to 5.
  while (digits.length < randomDigits) {
    for (const byte of draw(random, randomDigits - digits.length))
      if (byte < 250) digits += String(byte % 10);
  }
  return digits + checkDigit(digits);
}

/** Groups of four, as printed and read aloud. */
export const formatCode = (code: string): string => code.replace(/\d{4}(?=\d)/g, '$& ');

/**
 * A typed, pasted or dictated code of `newCode(randomDigits)` as ASCII digits. Whatever is not a digit is skipped; other
 * scripts' digits count. `before`: digits that are not typed and that the check digit speaks for too.
 */
export function parseCode(text: string, randomDigits: number, before = ''): Result<string, CodeFault> {
  const code = digitsIn(text);
  if (code.length !== randomDigits + 1) return fail('LENGTH');
  return checkDigit(before + code) === '0' ? ok(code) : fail('CHECK_DIGIT');
}

/** The digits of a text, whatever script they are typed in, as ASCII; everything else is skipped. */
export const digitsIn = (text: string): string => Array.from(text, asciiDigit).join('');

function asciiDigit(char: string): string {
  const point = Number(char.codePointAt(0));
  const zero = ZEROS.find((first) => point >= first && point < first + 10);
  return zero === undefined ? '' : String(point - zero);
}
