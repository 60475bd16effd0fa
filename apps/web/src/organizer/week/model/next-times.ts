import { addDays, instantOf, occurrencesIn, parseRule, type Series } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';

/** The part of a template that says when. */
export interface TermSeries {
  readonly startsOn: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  /** RFC 5545 text; absent: once. */
  readonly rule?: string | null | undefined;
}

const A_YEAR = 366;

/** The next days a term falls on, those left out included: they can be taken in again. */
export function nextTimes(term: TermSeries, today: Day, zone: string, most: number): readonly string[] {
  const parsed = term.rule == null ? null : parseRule(term.rule);
  if (parsed && !parsed.ok) return [];
  const series: Series = {
    zone,
    start: { day: term.startsOn as Day, minute: term.fromMinute },
    lasts: term.toMinute - term.fromMinute,
    rule: parsed?.value ?? null,
    also: [],
    except: [],
    moved: [],
  };
  const within = { from: instantOf(today, 0, zone), to: instantOf(addDays(today, A_YEAR), 0, zone) };
  return occurrencesIn(series, within, most).list.map(({ of }) => of.day);
}
