import { addDays, dayOf, minuteOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import type { When } from './wishes';

const BUCKET = 120;
const DAY = 1440;
/** Less than this left of a day: the journey belongs to tomorrow's first hours, whose grants are open already. */
const MARGIN = 20;

/** The day and window in which a delivery can be asked for, planned and made right now. */
export function windowAround(now: Date, zone: string): When {
  const at = instant(now.getTime());
  const today = dayOf(at, zone);
  const minute = minuteOf(at, zone);
  if (minute > DAY - MARGIN) return { day: addDays(today, 1), fromMinute: 0, toMinute: 2 * BUCKET };
  const fromMinute = Math.min(DAY - 2 * BUCKET, Math.floor(minute / BUCKET) * BUCKET);
  return { day: today, fromMinute, toMinute: fromMinute + 2 * BUCKET };
}
