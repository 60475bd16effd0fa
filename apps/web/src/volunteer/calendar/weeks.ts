import { addDays, weekdayOf } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';

/** Whole weeks that hold `days` days from `from`, each beginning on `firstWeekday` (0 is Sunday). */
export function weeksFrom(from: Day, days: number, firstWeekday: number): readonly (readonly Day[])[] {
  const lead = (weekdayOf(from) - firstWeekday + 7) % 7;
  const count = Math.ceil((lead + days) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_day, i) => addDays(from, week * 7 + i - lead)),
  );
}

/** Where weeks begin on Sunday; elsewhere they begin on Monday. By region, which languages here carry. */
const SUNDAY: ReadonlySet<string> = new Set(['US', 'CA', 'MX', 'BR', 'IL']);

/** 0 for Sunday, 1 for Monday: from the region of a locale such as `es-US`. */
export const firstWeekdayOf = (locale: string): number =>
  SUNDAY.has(new Intl.Locale(locale).maximize().region ?? '') ? 0 : 1;
