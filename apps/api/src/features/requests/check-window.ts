import { addDays, dayOf, windowOf, type Window } from '@doorstep/schedule';
import { day, instant } from '@doorstep/std';
import { Refusal } from '../../platform/errors/refusal';

/** What the server knows of a time: a day and two-hour blocks of it. */
export interface AskedWindow {
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
}

const BUCKET = 120;
const DAY = 1440;
const FARTHEST_DAYS = 28;

/** The moments of an asked window. Refuses WINDOW_NOT_A_BUCKET, WINDOW_PAST and WINDOW_TOO_FAR. */
export function checkWindow(now: Date, zone: string, asked: AskedWindow): Window {
  const { fromMinute, toMinute } = asked;
  const onBuckets = fromMinute % BUCKET === 0 && toMinute % BUCKET === 0;
  if (!onBuckets || fromMinute < 0 || fromMinute >= toMinute || toMinute > DAY) {
    throw new Refusal('WINDOW_NOT_A_BUCKET');
  }
  const date = day(asked.day);
  const window = windowOf(date, fromMinute, toMinute, zone);
  if (!window.ok) throw new Refusal('WINDOW_NOT_A_BUCKET');
  if (window.value.to <= now.getTime()) throw new Refusal('WINDOW_PAST');
  // Days in this form sort as text.
  const last = addDays(dayOf(instant(now.getTime()), zone), FARTHEST_DAYS);
  if (date > last) throw new Refusal('WINDOW_TOO_FAR');
  return window.value;
}
