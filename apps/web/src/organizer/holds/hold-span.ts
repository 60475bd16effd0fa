import { addDays, dayOf, instantOf, minuteOf } from '@doorstep/schedule';
import { day as dayText, instant } from '@doorstep/std';

/** An hour of a day of the hub. */
export interface HubHour {
  readonly day: string;
  readonly hour: number;
}

export interface HoldSpan {
  readonly from: HubHour;
  readonly until: HubHour;
}

const HOUR = 60;
const LAST = 24;

/** From the hour that has begun to the end of today; late in the evening to the end of tomorrow. */
export function usualSpan(now: number, zone: string): HoldSpan {
  const today = dayOf(instant(now), zone);
  const hour = Math.floor(minuteOf(instant(now), zone) / HOUR);
  return {
    from: { day: today, hour },
    until: { day: hour >= LAST - 2 ? addDays(today, 1) : today, hour: LAST },
  };
}

/** The moment at which that hour begins; hour 24 is the end of the day. */
export const momentOf = ({ day, hour }: HubHour, zone: string): number =>
  instantOf(dayText(day), hour * HOUR, zone);
