import { type Day } from '@doorstep/std';
import { addDays, dayOf, type Weekday, weekdayOf, windowOf } from './calendar';
import { contains, merge, overlap, type Window } from './window';

/** A stretch of every week, in wall-clock minutes. `to` past 1440 runs into the next day; `to <= from` offers nothing. */
export interface WeeklySlot {
  readonly weekday: Weekday;
  readonly from: number;
  readonly to: number;
}

/** The windows a weekly pattern opens on one day (those that begin on it), merged and in order. */
export function windowsOn(slots: readonly WeeklySlot[], date: Day, zone: string): readonly Window[] {
  const weekday = weekdayOf(date);
  return merge(
    slots
      .filter((slot) => slot.weekday === weekday && slot.from < slot.to)
      .map((slot) => windowOf(date, slot.from, slot.to, zone))
      .flatMap((parsed) => (parsed.ok ? [parsed.value] : [])),
  );
}

/** Every open window that could touch `wanted`: from the day before it (nights) to its last day. */
function around(slots: readonly WeeklySlot[], wanted: Window, zone: string): readonly Window[] {
  const last = dayOf(wanted.to, zone);
  const open: Window[] = [];
  for (let date = addDays(dayOf(wanted.from, zone), -1); date <= last; date = addDays(date, 1)) {
    open.push(...windowsOn(slots, date, zone));
  }
  return merge(open);
}

/** Whether the pattern is open for the whole window. */
export const covers = (slots: readonly WeeklySlot[], wanted: Window, zone: string): boolean =>
  around(slots, wanted, zone).some((open) => contains(open, wanted));

/** Whether the pattern is open for some of the window. */
export const touches = (slots: readonly WeeklySlot[], wanted: Window, zone: string): boolean =>
  around(slots, wanted, zone).some((open) => overlap(open, wanted));
