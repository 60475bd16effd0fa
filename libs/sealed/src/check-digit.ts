import { present } from '@doorstep/std';

/**
 * Damm's quasigroup of order 10 (H. M. Damm, 2004): totally anti-symmetric with a zero diagonal, hence one digit that
 * catches every single wrong digit and every swap of neighbours.
 */
const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

/** The check digit of a text of digits. Digits followed by their check digit give '0'. */
export function checkDigit(digits: string): string {
  let interim = '0';
  for (const digit of digits) interim = present(QUASIGROUP[Number(interim)]?.[Number(digit)], 'only digits');
  return interim;
}
