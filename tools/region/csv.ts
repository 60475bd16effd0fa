import { readFileSync } from 'node:fs';
import { Complaint } from './complaint';

/** A row of a table by lower-case column name, with the line it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cell: (name: string) => string;
}

/** A table with a head. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: Iterable<CsvRow>;
}

/** The sign between columns: the one the head uses most. */
function separatorOf(head: string): string {
  const count = (sign: string): number => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** One cell, quoted (doubled quotes stand for one) or plain, and what ends it. */
const cellPattern = (separator: string): RegExp => {
  const end = separator === '\t' ? '\\t' : separator;
  return new RegExp(`[ ]*"((?:[^"]|"")*)"[ ]*(${end}|\\r?\\n|$)|([^${end}\\r\\n]*)(${end}|\\r?\\n|$)`, 'y');
};

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const breaksIn = (text: string): number => text.split('\n').length - 1;

/** Rows of cells; a quoted cell may hold the separator and line breaks. */
function* records(text: string, separator: string): Generator<CsvRecord, undefined> {
  const pattern = cellPattern(separator);
  let [line, start] = [1, 1];
  let cells: string[] = [];
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (found === null) return;
    const [whole, quoted, afterQuoted, plain = '', afterPlain] = found;
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    line += breaksIn(whole);
    if ((afterQuoted ?? afterPlain) === separator) continue;
    yield { line: start, cells };
    [cells, start] = [[], line];
  }
  if (cells.length > 0) yield { line: start, cells };
}

/** Reads a table with a head; complains of what is no text. */
export function readCsv(file: string): CsvTable {
  const bytes = readFileSync(file);
  if (bytes.length === 0) throw new Complaint(`${file} is empty`);
  if (bytes.subarray(0, 4096).includes(0)) throw new Complaint(`${file} is not a CSV table but binary data`);
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const separator = separatorOf(text.slice(0, text.indexOf('\n') + 1 || undefined));
  const all = records(text, separator);
  const head = all.next().value;
  const columns = (head?.cells ?? []).map((name) => name.toLowerCase());
  return { columns, rows: rowsOf(all, columns) };
}

function* rowsOf(all: Iterable<CsvRecord>, columns: readonly string[]): Generator<CsvRow> {
  for (const { line, cells } of all) {
    if (cells.every((cell) => cell === '')) continue;
    yield { line, cell: (name) => cells[columns.indexOf(name)] ?? '' };
  }
}

/** The first of several names that is a column; complains where there is none. */
export function columnOf(file: string, { columns }: CsvTable, names: readonly string[]): string {
  const found = names.find((name) => columns.includes(name));
  if (found !== undefined) return found;
  throw new Complaint(
    `${file} has no column "${names[0]}" (its head is: ${columns.slice(0, 12).join(', ').slice(0, 200)})`,
  );
}
