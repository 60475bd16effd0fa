import { addDays, instantOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';

/** The first Monday after the clocks went back: 28 days follow. */
export const FIRST_DAY = '2026-11-02';
export const DAYS = 28;
/** Two days of snow in the second week. */
export const SNOW: ReadonlySet<number> = new Set([9, 10]);

const ZONE = 'America/Chicago';

export const dayAt = (n: number): string => addDays(dayText(FIRST_DAY), n);
export const momentOf = (n: number, minute: number): Date =>
  new Date(instantOf(dayText(dayAt(n)), minute, ZONE));

/** Windows in which families ask for help, and when their runs are driven. */
export const WINDOWS = [
  { fromMinute: 480, toMinute: 720, driven: 660 },
  { fromMinute: 720, toMinute: 960, driven: 900 },
  { fromMinute: 960, toMinute: 1200, driven: 1140 },
] as const;
