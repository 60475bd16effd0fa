import { day, type Day, type Instant, type MinuteOfDay, type Result } from '@doorstep/std';
import { between, type Window } from './window';
import { localOf, momentOf } from './zone';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const midnightOf = (date: Day): number => Date.parse(`${date}T00:00:00Z`);
const dayFrom = (local: number): Day => day(new Date(local).toISOString().slice(0, 10));

/** Whether the text is a real calendar day in the form `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const local = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(local) && dayFrom(local) === text;
}

/** The calendar day a moment falls on in a zone. */
export const dayOf = (at: Instant, zone: string): Day => dayFrom(localOf(at, zone));

/** Minutes the wall clock of the zone shows after midnight: 0..1439, the same number twice on the long night. */
export const minuteOf = (at: Instant, zone: string): MinuteOfDay =>
  ((((localOf(at, zone) % DAY) + DAY) % DAY) / MINUTE) as MinuteOfDay;

/** The day `n` days later (earlier when negative). */
export const addDays = (date: Day, n: number): Day => dayFrom(midnightOf(date) + n * DAY);

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((midnightOf(b) - midnightOf(a)) / DAY);

/** The weekday of a day, 0 = Sunday. */
export const weekdayOf = (date: Day): Weekday => new Date(midnightOf(date)).getUTCDay() as Weekday;

/**
 * The first moment at which the wall clock shows that minute of that day or later. Minutes past 1440 run into the
 * next day.
 */
export const instantOf = (date: Day, minute: number, zone: string): Instant =>
  momentOf(midnightOf(date) + minute * MINUTE, zone);

/**
 * The window between two wall-clock minutes of a day. `toMinute` may pass 1440 for a night. Refuses an empty one,
 * which 2:00-3:00 is on the night clocks go forward.
 */
export const windowOf = (
  date: Day,
  fromMinute: number,
  toMinute: number,
  zone: string,
): Result<Window, 'WINDOW_EMPTY'> =>
  between(instantOf(date, fromMinute, zone), instantOf(date, toMinute, zone));
