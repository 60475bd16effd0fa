import { addDays, momentOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { Refusal } from '../../platform/errors/refusal';

/** A stretch on the clock of a zone; `toMinute` may pass 1440. */
export interface ClockTimes {
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
}

const DAY = 1440;
const MINUTE = 60_000;

/**
 * The moments at which the clock of the hub shows these minutes, as calendars have it: a shift from 9 to 12 is that on
 * both sides of a change of the clock. Refuses SHIFT_TIMES_WRONG where it would end before it begins, or last over a day.
 */
export function momentsOf(
  { day, fromMinute, toMinute }: ClockTimes,
  zone: string,
): { startsAt: Date; endsAt: Date } {
  if (toMinute <= fromMinute || toMinute - fromMinute > DAY) throw new Refusal('SHIFT_TIMES_WRONG');
  const first = dayText(day);
  const startsAt = momentOf({ day: first, minute: fromMinute }, zone);
  const endsAt = momentOf({ day: addDays(first, Math.floor(toMinute / DAY)), minute: toMinute % DAY }, zone);
  // Two to three in the hour that the clock skips: it lasts as long as its minutes say.
  const shortest = startsAt + (toMinute - fromMinute) * MINUTE;
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt > startsAt ? endsAt : shortest) };
}
