import { REQUEST_KINDS } from '@doorstep/lifecycle';
import Papa from 'papaparse';
import { clock, DAYS, hoursOf, read, tidy, type DirectoryEntry, type Hours, type ReadFile } from './hsds';

/** The columns of our one table: HSDS field names, with lists inside a cell. */
const COLUMNS = ['id', 'name', 'description', 'status', 'phone', 'languages', 'schedules', 'kinds'] as const;

/** Rows of RFC 4180 text, without the empty ones; files that several programs wrote end their lines in several ways. */
export const rowsOf = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter: ',', skipEmptyLines: 'greedy' }).data;

/**
 * Reads a table of services: HSDS `services.csv`, or the one we print, which has phone, languages and schedules beside
 * it. Null when there is no column `name`.
 */
export function readCsv(text: string): ReadFile | null {
  const [head = [], ...rows] = rowsOf(text);
  const names = head.map((name) => name.trim().toLowerCase());
  if (!names.includes('name')) return null;
  return read(rows.map((row) => entryOf((name) => (row[names.indexOf(name)] ?? '').trim())));
}

function entryOf(cell: (name: string) => string): DirectoryEntry | null {
  const name = cell('name');
  if (name === '' || cell('status') === 'defunct') return null;
  const phone = cell('phone');
  return tidy({
    name,
    what: cell('description') || name,
    kinds: REQUEST_KINDS.filter((kind) =>
      cell('kinds')
        .split(/[;\s]+/)
        .includes(kind),
    ),
    phone: phone === '' ? null : phone,
    languages: cell('languages')
      .split(/[;,\s]+/)
      .filter((tag) => tag !== ''),
    hours: cell('schedules').split(';').flatMap(hoursIn),
  });
}

/** `MO,TU 09:00-17:00`. */
function hoursIn(text: string): Hours[] {
  const [, byday = '', opens_at = '', closes_at = ''] =
    /^\s*([A-Z,]+)\s+(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})\s*$/.exec(text) ?? [];
  return hoursOf({ freq: 'WEEKLY', byday, opens_at, closes_at });
}

type Kept = DirectoryEntry & { readonly id: string; readonly state: 'open' | 'closed' };

/** The directory as one table. */
export function printCsv(services: readonly Kept[]): string {
  const data = services.map((one) => [
    one.id,
    one.name,
    one.what,
    one.state === 'open' ? 'active' : 'inactive',
    one.phone ?? '',
    one.languages.join(';'),
    one.hours.map((at) => `${DAYS[at.weekday]} ${clock(at.fromMinute)}-${clock(at.toMinute)}`).join(';'),
    one.kinds.join(';'),
  ]);
  return `${Papa.unparse({ fields: [...COLUMNS], data: data.map((cells) => cells.map(harmless)) })}\r\n`;
}

/** A cell that a spreadsheet would take for a formula gets a quote in front; a phone number does not. */
const harmless = (text: string): string =>
  /^[=+@-]/.test(text) && !/^[+-]?[\d() .-]+$/.test(text) ? `'${text}` : text;
