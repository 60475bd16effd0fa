import { parseRule, printRule, type RecurrenceRule, type Weekday } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';

/** A rule in the words of somebody who plans a term: every (second, third...) week on these days, until a day. */
export interface TermRule {
  /** 1 to 4. */
  readonly everyWeeks: number;
  /** 0 is Sunday; in the order of the week. */
  readonly weekdays: readonly Weekday[];
  /** The last day, included; null: no end. */
  readonly until: string | null;
}

export const EVERY_WEEKS = [1, 2, 3, 4] as const;

/** As RFC 5545 text. Weeks begin on Monday, so that "every second week" means school weeks. */
export function textOfRule({ everyWeeks, weekdays, until }: TermRule): string {
  const rule: RecurrenceRule = {
    frequency: 'WEEKLY',
    interval: everyWeeks,
    byDay: [...weekdays].sort((a, b) => a - b).map((weekday) => ({ weekday, nth: null })),
    byMonthDay: [],
    count: null,
    until: until as Day | null,
    weekStart: 1,
  };
  return printRule(rule);
}

/** The plain words of a rule; null when it says more than these words can (made elsewhere: shown, not edited). */
export function ruleOfText(text: string): TermRule | null {
  const parsed = parseRule(text);
  if (!parsed.ok) return null;
  const { frequency, interval, byDay, byMonthDay, count, until } = parsed.value;
  const isPlain =
    frequency === 'WEEKLY' &&
    byDay.length > 0 &&
    byDay.every(({ nth }) => nth === null) &&
    byMonthDay.length === 0 &&
    count === null &&
    (until === null || typeof until === 'string');
  if (!isPlain) return null;
  return {
    everyWeeks: interval,
    weekdays: byDay.map(({ weekday }) => weekday),
    until: until as string | null,
  };
}

/** The first day on or after `day` that a rule names: a term begins on one of its own days. */
export function firstOwnDay(day: string, weekdays: readonly Weekday[]): string {
  for (let ahead = 0; ahead < 7; ahead++) {
    const date = new Date(Date.parse(`${day}T00:00:00Z`) + ahead * 86_400_000);
    if (weekdays.includes(date.getUTCDay() as Weekday)) return date.toISOString().slice(0, 10);
  }
  return day;
}
