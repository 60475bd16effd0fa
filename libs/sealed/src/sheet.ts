import { fail, invariant, ok, type Result } from '@doorstep/std';
import type { Bytes } from './bytes';
import { checkDigit } from './check-digit';
import { parseCode, type CodeFault } from './code';
import { encodeTuple } from './context';
import { sha256 } from './hkdf';

/**
 * A recovery sheet as digits: 13 bits of mark, 17 bytes of share. 149 bits are 45 digits, on three lines of 15, each with
 * a check digit over its number and its digits: a slip is told by its line, and so are lines in the wrong order.
 */
export interface Sheet {
  /** What the sheets of one making have in common: of the public half of their key, so it tells nothing. */
  readonly mark: number;
  readonly share: Bytes;
}

export const SHEET_LINES = 3;
const LINE_DIGITS = 15;
const DIGITS = SHEET_LINES * LINE_DIGITS;
const SHARE_BYTES = 17;
const MARK_BITS = 13;

/** The mark of the sheets that make this key. */
export async function markOf(publicKey: Bytes): Promise<number> {
  const digest = await sha256(encodeTuple('recovery-mark', [publicKey]));
  return new DataView(digest.buffer).getUint16(0) >> (16 - MARK_BITS);
}

/** 48 digits: three lines of fifteen and a check digit. */
export function writeSheet({ mark, share }: Sheet): string {
  invariant(share.length === SHARE_BYTES, 'a share of a recovery key has 17 bytes');
  let number = BigInt(mark);
  for (const byte of share) number = (number << 8n) | BigInt(byte);
  const digits = number.toString().padStart(DIGITS, '0');
  return linesOf(digits, LINE_DIGITS)
    .map((line, n) => line + checkDigit(String(n + 1) + line))
    .join('');
}

/** What stands on a sheet; nothing for digits that no sheet has. Takes a code as `parseSheet` returns it. */
export function readSheet(code: string): Sheet | null {
  const lines = linesOf(code, LINE_DIGITS + 1);
  let number = BigInt(lines.map((line) => line.slice(0, LINE_DIGITS)).join(''));
  const share = new Uint8Array(SHARE_BYTES);
  for (let at = SHARE_BYTES - 1; at >= 0; at--) {
    share[at] = Number(number & 255n);
    number >>= 8n;
  }
  return number < 1n << BigInt(MARK_BITS) ? { mark: Number(number), share } : null;
}

/** Its lines as printed: four groups of four each. */
export const formatSheet = (code: string): readonly string[] =>
  linesOf(code, LINE_DIGITS + 1).map((line) => line.replace(/\d{4}(?=\d)/g, '$& '));

/** What is wrong with which line, from 0. */
export interface LineFault {
  readonly line: number;
  readonly fault: CodeFault;
}

/** The lines of a typed sheet as 48 ASCII digits, or every line that a slip of the hand is in. */
export function parseSheet(lines: readonly string[]): Result<string, readonly LineFault[]> {
  invariant(lines.length === SHEET_LINES, 'a sheet has three lines');
  const read = lines.map((text, n) => parseCode(text, LINE_DIGITS, String(n + 1)));
  const faults = read.flatMap((one, line) => (one.ok ? [] : [{ line, fault: one.error }]));
  return faults.length > 0 ? fail(faults) : ok(read.map((one) => (one.ok ? one.value : '')).join(''));
}

const linesOf = (digits: string, length: number): readonly string[] =>
  Array.from({ length: SHEET_LINES }, (_, n) => digits.slice(n * length, (n + 1) * length));
