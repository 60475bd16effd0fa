import { addDays, daysBetween, weekdayOf } from '@doorstep/schedule';
import { day, type Day } from '@doorstep/std';

/** Whether a day lies before the Saturday that comes: the day on which most hubs give out. */
export function beforeSaturday(runsOutOn: string | null, today: Day): boolean {
  if (runsOutOn === null) return false;
  return day(runsOutOn) < nextSaturday(today);
}

const SATURDAY = 6;

/** Today, when it is one. */
export const nextSaturday = (today: Day): Day => addDays(today, (SATURDAY - weekdayOf(today) + 7) % 7);

/** How many to ask for: what is asked of the shelf beyond what is there, and what the hub wants to have besides. */
export const wishFor = (row: {
  readonly need: number;
  readonly available: number;
  readonly item: { readonly reorderAt?: number | null };
}): number => Math.max(1, row.need - row.available, (row.item.reorderAt ?? 0) + row.need - row.available);

/** Columns of days that are left; `over` is past. */
export const DATE_COLUMNS = ['over', 'today', 'three', 'seven', 'thirty'] as const;
export type DateColumn = (typeof DATE_COLUMNS)[number];

/** The last day on which a lot is given out: a quality date and its grace; nothing for undated and made-on lots. */
export function lastDayOf(
  lot: { readonly labelKind: string; readonly labelDate?: string | null },
  graceDays: number,
): Day | null {
  if (!lot.labelDate || lot.labelKind === 'made_on' || lot.labelKind === 'none') return null;
  return addDays(day(lot.labelDate), graceDays);
}

/** Which column a last day stands in; null when it is more than thirty days away. */
export function columnOf(lastDay: Day, today: Day): DateColumn | null {
  const left = daysBetween(today, lastDay);
  if (left < 0) return 'over';
  if (left === 0) return 'today';
  if (left <= 3) return 'three';
  if (left <= 7) return 'seven';
  return left <= 30 ? 'thirty' : null;
}
