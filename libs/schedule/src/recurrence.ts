import { type Day, type Instant, instant } from '@doorstep/std';
import { addDays, dayOf, daysBetween, instantOf, minuteOf } from './calendar';
import { daysOf } from './recurrence-days';
import { type RecurrenceRule } from './recurrence-rule';
import { overlap, type Window } from './window';

/** A reading of the clock in the series' zone; `minute` after midnight, 0 to 1439. */
export interface Reading {
  readonly day: Day;
  readonly minute: number;
}

/** One occurrence that is not where its rule puts it (an override: RECURRENCE-ID in a calendar). */
export interface Moved {
  readonly from: Reading;
  readonly to: Reading;
  /** Wall-clock minutes. */
  readonly lasts: number;
}

/**
 * Something that comes again. `start` should be one of the rule's own days: RFC 5545 leaves open what a series means
 * whose start is none, and here it is then not part of it. Skipping or moving one occurrence never ends the series, and
 * skipped ones count towards COUNT.
 */
export interface Series {
  readonly zone: string;
  readonly start: Reading;
  /** Wall-clock minutes: 22:00 for 480 ends at 6:00, also in the night that has 23 hours. */
  readonly lasts: number;
  /** Without a rule it happens once. */
  readonly rule: RecurrenceRule | null;
  /** Further occurrences (RDATE) and skipped ones (EXDATE). */
  readonly also: readonly Reading[];
  readonly except: readonly Reading[];
  readonly moved: readonly Moved[];
}

/** One time it happens. `of` says where the rule puts it: with the series it is a name that does not change. */
export interface Occurrence {
  readonly of: Reading;
  readonly window: Window;
}

/** Expanded occurrences, and whether there were more than asked for. */
export interface Occurrences {
  readonly list: readonly Occurrence[];
  readonly cut: boolean;
}

const MINUTE = 60_000;
const keyOf = ({ day, minute }: Reading): string => `${day} ${minute}`;

/** The occurrences that touch a window, in order, at most `most`. */
export function occurrencesIn(series: Series, within: Window, most = 1000): Occurrences {
  const longest = Math.max(series.lasts, ...series.moved.map(({ lasts }) => lasts));
  const days = Math.ceil(longest / 1440) + 1;
  const from = addDays(dayOf(within.from, series.zone), -days);
  const last = addDays(dayOf(within.to, series.zone), 1);
  const gone = new Set(series.except.map(keyOf));
  const moved = new Map(series.moved.map((move) => [keyOf(move.from), move]));
  const seen = new Set<string>();
  const found: Occurrence[] = [];
  const take = (of: Reading): void => {
    if (gone.has(keyOf(of)) || seen.has(keyOf(of))) return;
    seen.add(keyOf(of));
    const move = moved.get(keyOf(of));
    const window = windowAt(move?.to ?? of, move?.lasts ?? series.lasts, series.zone);
    if (overlap(window, within)) found.push({ of, window });
  };
  for (const of of readings(series, from, last)) take(of);
  for (const of of series.also) take(of);
  for (const { from: of } of series.moved) if (!seen.has(keyOf(of)) && happens(series, of)) take(of);
  found.sort((a, b) => a.window.from - b.window.from || (keyOf(a.of) < keyOf(b.of) ? -1 : 1));
  return { list: found.slice(0, most), cut: found.length > most };
}

/** Whether the rule or an extra date puts an occurrence there, skipped or not. */
function happens(series: Series, of: Reading): boolean {
  if (series.also.some((other) => keyOf(other) === keyOf(of))) return true;
  return [...readings(series, of.day, of.day)].some((other) => keyOf(other) === keyOf(of));
}

/** Where the rule puts occurrences from one day to another, COUNT and UNTIL kept. */
function* readings({ rule, start, zone }: Series, from: Day, last: Day): Generator<Reading> {
  if (rule === null) {
    if (from <= start.day && start.day <= last) yield start;
    return;
  }
  let left = rule.count ?? Infinity;
  // Counting needs every day from the start; without COUNT the years before are skipped.
  for (const day of daysOf(rule, start.day, last, rule.count === null ? from : start.day)) {
    if (left-- <= 0 || isPast(rule, { day, minute: start.minute }, zone)) return;
    if (day >= from) yield { day, minute: start.minute };
  }
}

function isPast({ until }: RecurrenceRule, of: Reading, zone: string): boolean {
  if (until === null) return false;
  return typeof until === 'string' ? of.day > until : momentOf(of, zone) > until;
}

/**
 * The moment of a reading as RFC 5545, 3.3.5, has it: of two equal readings the first; one that the clock skips counts on
 * by the offset before it, so 2:30 in the missing hour is what 3:30 reads.
 */
export function momentOf({ day, minute }: Reading, zone: string): Instant {
  const first = instantOf(day, minute, zone);
  if (dayOf(first, zone) === day && minuteOf(first, zone) === minute) return first;
  const before = instant(first - MINUTE);
  const passed = daysBetween(dayOf(before, zone), day) * 1440 + minute - minuteOf(before, zone) - 1;
  return instant(first + passed * MINUTE);
}

/** Never empty: where the clock leaves nothing of it (2:00 to 3:00 in the missing hour), as long as its minutes say. */
function windowAt(of: Reading, lasts: number, zone: string): Window {
  const from = momentOf(of, zone);
  const end = of.minute + lasts;
  const to = momentOf({ day: addDays(of.day, Math.floor(end / 1440)), minute: end % 1440 }, zone);
  return { from, to: to > from ? to : instant(from + Math.max(1, lasts) * MINUTE) };
}
