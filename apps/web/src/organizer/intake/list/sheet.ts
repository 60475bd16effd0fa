import { fail, ok, type Result } from '@doorstep/std';
import Papa from 'papaparse';

/** A table as somebody keeps it: its first row says what stands in the columns. */
export interface Sheet {
  readonly head: readonly string[];
  /** Cells as they stand; `line` counts rows as the file does, from 2 on. */
  readonly rows: readonly SheetRow[];
}
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export const SHEET_FAULTS = ['workbook', 'empty', 'long', 'narrow'] as const;
export type SheetFault = (typeof SHEET_FAULTS)[number];

/** Rows at once: each is sealed and sent by itself, at a few a second. */
export const MOST_ROWS = 1_000;
export const MOST_BYTES = 2_000_000;

/** Files of spreadsheet programs are zip archives: their text has to be saved as CSV first. */
const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * The text of a file: UTF-8 or UTF-16 where it says so or can be read so, and else the older page of the reader's
 * script, in which spreadsheet programs still write CSV.
 */
export function textOf(bytes: Uint8Array, language: string): Result<string, SheetFault> {
  if (isWorkbook(bytes)) return fail('workbook');
  if (bytes.length > MOST_BYTES) return fail('long');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ok(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ok(new TextDecoder('utf-16be').decode(bytes));
  // An invalid byte becomes this sign; a file that has it in earnest was damaged before.
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\uFFFD')) return ok(text);
  return ok(new TextDecoder(language === 'ar' ? 'windows-1256' : 'windows-1252').decode(bytes));
}

/** A table out of text, whatever separates its cells; rows without a word are left out. */
export function readSheet(text: string): Result<Sheet, SheetFault> {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), {
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const rows = data
    .map((cells, i) => ({ line: i + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...rest] = rows;
  if (head === undefined || rest.length === 0) return fail('empty');
  if (head.cells.length < 2) return fail('narrow');
  if (rest.length > MOST_ROWS) return fail('long');
  return ok({ head: head.cells, rows: rest });
}
