import { fail, ok, type Result } from '@doorstep/std';
import { checkDigit } from './check-digit';
import { draw, engineRandom, type RandomBytes } from './engine';

const RANDOM_DIGITS = 19;
const CODE_DIGITS = RANDOM_DIGITS + 1;

/** Zeros of the digit rows people type or paste: ASCII, Arabic-Indic, Persian and Urdu, Devanagari, Bengali, Thai, Burmese, Khmer, full-width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10] as const;

/** A new code: 19 random digits (63 bits) and a check digit, without spaces. */
export function newReceiptCode(random: RandomBytes = engineRandom): string {
  let digits = '';
  // 250 is the largest multiple of ten in a byte: what lies above would favour the digits 0 to 5.
  while (digits.length < RANDOM_DIGITS) {
    for (const byte of draw(random, RANDOM_DIGITS - digits.length))
      if (byte < 250) digits += String(byte % 10);
  }
  return digits + checkDigit(digits);
}

/** Five groups of four, as printed and read aloud. */
export const formatReceiptCode = (code: string): string => code.replace(/\d{4}(?=\d)/g, '$& ');

/** A typed, pasted or dictated code as 20 ASCII digits. Whatever is not a digit is skipped; other scripts' digits count. */
export function parseReceiptCode(text: string): Result<string, 'LENGTH' | 'CHECK_DIGIT'> {
  const code = Array.from(text, asciiDigit).join('');
  if (code.length !== CODE_DIGITS) return fail('LENGTH');
  return checkDigit(code) === '0' ? ok(code) : fail('CHECK_DIGIT');
}

function asciiDigit(char: string): string {
  const point = Number(char.codePointAt(0));
  const zero = ZEROS.find((first) => point >= first && point < first + 10);
  return zero === undefined ? '' : String(point - zero);
}
