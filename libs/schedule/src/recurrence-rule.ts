import { type Day, type Instant } from '@doorstep/std';
import { type Weekday } from './calendar';

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A weekday; `nth` of the month (-1 is the last), or null for every one of them. */
export interface ByDay {
  readonly weekday: Weekday;
  readonly nth: number | null;
}

/**
 * The part of RFC 5545, 3.3.10, that a hub plans with. Days are counted on the calendar of the series' zone. `count` and
 * `until` exclude each other; `until` is a moment, or a day of the zone, and belongs to the series still.
 */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly byDay: readonly ByDay[];
  /** 1 to 31, or -31 to -1 from the month's end. */
  readonly byMonthDay: readonly number[];
  readonly count: number | null;
  readonly until: Instant | Day | null;
  readonly weekStart: Weekday;
}
