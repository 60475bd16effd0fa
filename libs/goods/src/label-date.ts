import { day, fail, ok, type Day, type Result } from '@doorstep/std';
import type { Label } from './words';

/** No date at all; a day that no month has. */
export type LabelDateFault = 'DATE_UNREADABLE' | 'DATE_IMPOSSIBLE';

/**
 * A date as it is typed from a pack: `013127` and `1/31/27` (month first, as US packs print it; day first where only that
 * is a date), `31JAN27`, `JAN 2027` (the month's last day), `2027-01-31`. Two-digit years are of this century.
 */
export function labelDateOf(text: string): Result<Day, LabelDateFault> {
  const typed = text.trim().toUpperCase();
  const parts = readers.map((read) => read(typed)).find((found) => found !== null);
  if (parts === undefined || parts === null) return fail('DATE_UNREADABLE');
  return dated(parts);
}

interface Parts {
  readonly year: number;
  readonly month: number;
  /** Null: the month's last day. */
  readonly date: number | null;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const century = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** Each reads one way of writing, or nothing. */
const readers: readonly ((text: string) => Parts | null)[] = [
  (text) => numbers(text, /^(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})$/),
  (text) => numbers(text, /^(?<month>\d{1,2})[/. -](?<date>\d{1,2})[/. -](?<year>\d{4}|\d{2})$/),
  (text) => numbers(text, /^(?<month>\d{2})(?<date>\d{2})(?<year>\d{4}|\d{2})$/),
  (text) => numbers(text, /^(?<month>\d{1,2})[/. -](?<year>\d{4})$/),
  (text) => named(text, /^(?<date>\d{1,2})\s*(?<name>[A-Z]{3})[A-Z]*\s*(?<year>\d{4}|\d{2})$/),
  (text) => named(text, /^(?<name>[A-Z]{3})[A-Z]*\s*(?<date>\d{1,2})[\s,]+(?<year>\d{4}|\d{2})$/),
  (text) => named(text, /^(?<name>[A-Z]{3})[A-Z]*\s*(?<year>\d{4})$/),
];

function numbers(text: string, pattern: RegExp): Parts | null {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return null;
  const { year = '', month = '', date } = groups;
  return { year: century(year), month: Number(month), date: date === undefined ? null : Number(date) };
}

function named(text: string, pattern: RegExp): Parts | null {
  const groups = pattern.exec(text)?.groups;
  const month = MONTHS.indexOf(groups?.['name'] ?? '') + 1;
  if (groups === undefined || month === 0) return null;
  const { year = '', date } = groups;
  return { year: century(year), month, date: date === undefined ? null : Number(date) };
}

function dated(parts: Parts): Result<Day, LabelDateFault> {
  const { year, month, date } = dayFirst(parts);
  if (month < 1 || month > 12) return fail('DATE_IMPOSSIBLE');
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const of = date ?? last;
  if (of < 1 || of > last) return fail('DATE_IMPOSSIBLE');
  const two = (n: number): string => String(n).padStart(2, '0');
  return ok(day(`${year}-${two(month)}-${two(of)}`));
}

/** What to ask when a date is typed in: already over, or so far ahead that a digit is probably wrong. */
export type DateQuestion = 'OVER' | 'OVER_STRICT' | 'FAR_AHEAD' | 'MADE_LATER';

const YEARS_AHEAD = 5;

/** A question about a plausible date, or null. `OVER_STRICT` is no question: such goods are not taken in. */
export function questionAbout(
  date: Day,
  label: Label,
  { today, strict }: { readonly today: Day; readonly strict: boolean },
): DateQuestion | null {
  if (label === 'made_on') return date > today ? 'MADE_LATER' : null;
  if (date < today) return strict ? 'OVER_STRICT' : 'OVER';
  const far = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
  return date > far ? 'FAR_AHEAD' : null;
}

/** Month first, as packs here print it, unless that month does not exist and the other reading does. */
function dayFirst(parts: Parts): Parts {
  const { month, date } = parts;
  return month > 12 && date !== null && date <= 12 ? { ...parts, month: date, date: month } : parts;
}
