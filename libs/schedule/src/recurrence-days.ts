import { day, type Day } from '@doorstep/std';
import { addDays, daysBetween, type Weekday, weekdayOf } from './calendar';
import { type RecurrenceRule } from './recurrence-rule';

const monthOf = (date: Day): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const dayOfMonth = (date: Day): number => Number(date.slice(8));
const two = (n: number): string => String(n).padStart(2, '0');
const firstOf = (month: number): Day =>
  day(`${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}-01`);
const lengthOf = (month: number): number => daysBetween(firstOf(month), firstOf(month + 1));

/** A stretch of the calendar that a rule repeats: which it is, and the days it picks in it. */
interface Period {
  readonly begins: Day;
  readonly days: () => readonly Day[];
}

/**
 * The days of a rule from `start` to `last`, in order, without regard to COUNT and UNTIL. With `from`, periods before it
 * are skipped unread, so that a series of years costs no more than one of weeks.
 */
export function* daysOf(rule: RecurrenceRule, start: Day, last: Day, from: Day = start): Generator<Day> {
  const earliest = from > start ? from : start;
  for (let n = firstPeriod(rule, start, earliest); ; n += rule.interval) {
    const period = periodOf(rule, start, n);
    if (period.begins > last) return;
    for (const date of period.days()) {
      if (date > last) return;
      if (date >= earliest) yield date;
    }
  }
}

/** The period that holds `from`, or the first of the rule's before it: a multiple of the interval. */
function firstPeriod({ frequency, interval, weekStart }: RecurrenceRule, start: Day, from: Day): number {
  const passed = {
    DAILY: () => daysBetween(start, from),
    WEEKLY: () => Math.floor(daysBetween(weekOf(start, weekStart), from) / 7),
    MONTHLY: () => monthOf(from) - monthOf(start),
  }[frequency]();
  return Math.floor(passed / interval) * interval;
}

const weekOf = (date: Day, weekStart: Weekday): Day =>
  addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));

function periodOf(rule: RecurrenceRule, start: Day, n: number): Period {
  if (rule.frequency === 'DAILY') {
    const date = addDays(start, n);
    return { begins: date, days: () => (onDay(rule, date) ? [date] : []) };
  }
  if (rule.frequency === 'WEEKLY') {
    const begins = addDays(weekOf(start, rule.weekStart), n * 7);
    const wanted = rule.byDay.length > 0 ? rule.byDay.map(({ weekday }) => weekday) : [weekdayOf(start)];
    return {
      begins,
      days: () =>
        [0, 1, 2, 3, 4, 5, 6]
          .map((i) => addDays(begins, i))
          .filter((date) => wanted.includes(weekdayOf(date))),
    };
  }
  const month = monthOf(start) + n;
  return { begins: firstOf(month), days: () => daysOfMonth(rule, start, month) };
}

function daysOfMonth(rule: RecurrenceRule, start: Day, month: number): readonly Day[] {
  const all = Array.from({ length: lengthOf(month) }, (_, i) => addDays(firstOf(month), i));
  if (rule.byDay.length === 0 && rule.byMonthDay.length === 0) {
    // The 31st of a month of 30 days is no day, and is not moved to another.
    return all.filter((date) => dayOfMonth(date) === dayOfMonth(start));
  }
  return all.filter((date) => onDay(rule, date));
}

/** Whether a day is one of those that BYDAY and BYMONTHDAY name, both where both are given. */
function onDay({ byDay, byMonthDay }: RecurrenceRule, date: Day): boolean {
  const n = dayOfMonth(date);
  const length = lengthOf(monthOf(date));
  const named = byMonthDay.length === 0 || byMonthDay.includes(n) || byMonthDay.includes(n - length - 1);
  if (!named || byDay.length === 0) return named;
  const nth = Math.ceil(n / 7);
  const fromEnd = -Math.ceil((length - n + 1) / 7);
  return byDay.some(
    (by) => by.weekday === weekdayOf(date) && (by.nth === null || by.nth === nth || by.nth === fromEnd),
  );
}
