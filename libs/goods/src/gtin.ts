import { fail, ok, type Result } from '@doorstep/std';

/** 14 digits with a right check digit: one number for UPC-A, UPC-E, EAN-8, EAN-13 and the case's ITF-14. */
export type Gtin = string & { readonly __gtin: never };

/** Not all digits; a length that no code has; the last digit does not fit the others (GS1 General Specifications 7.9). */
export type GtinFault = 'GTIN_DIGITS' | 'GTIN_LENGTH' | 'GTIN_CHECK';

const LENGTHS = [8, 12, 13, 14];

/** Reads what a scanner or a person types. Eight digits that begin with 0 or 1 are UPC-E when they check as such. */
export function gtinOf(text: string): Result<Gtin, GtinFault> {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d+$/.test(digits)) return fail('GTIN_DIGITS');
  if (!LENGTHS.includes(digits.length)) return fail('GTIN_LENGTH');
  if (checks(digits)) return ok(padded(digits));
  const wide = digits.length === 8 ? widened(digits) : null;
  return wide !== null && checks(wide) ? ok(padded(wide)) : fail('GTIN_CHECK');
}

const padded = (digits: string): Gtin => digits.padStart(14, '0') as Gtin;

/** The last of `digits` is right: threes and ones from the right, the sum a multiple of ten. */
function checks(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const weight = i % 2 === 0 ? 1 : 3;
    sum += weight * Number(digits[digits.length - 1 - i]);
  }
  return sum % 10 === 0;
}

/** UPC-E leaves out zeros; its sixth digit says where they were. */
function widened(digits: string): string | null {
  const [system, a, b, c, d, e, last, check] = [...digits] as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (system !== '0' && system !== '1') return null;
  const body: Record<string, string> = { '3': `${a}${b}${c}00000${d}${e}`, '4': `${a}${b}${c}${d}00000${e}` };
  const few = '012'.includes(last) ? `${a}${b}${last}0000${c}${d}${e}` : `${a}${b}${c}${d}${e}0000${last}`;
  return `${system}${body[last] ?? few}${check}`;
}

/** The case and the thing in it differ in the first digit and the check digit only. */
export const isSameProduct = (a: Gtin, b: Gtin): boolean => a.slice(1, 13) === b.slice(1, 13);
