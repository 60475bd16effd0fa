import { addDays, dayOf, minuteOf } from '@doorstep/schedule';
import { instant, type Day } from '@doorstep/std';
import { bucketsOf, LONGEST_RIDE_MINUTES, outWindow } from '@doorstep/lifecycle';
import { type Draft, goesByHour, isRide, type Need } from './draft';

/** Day and two-hour blocks: all that the server learns of a time. Minutes are of the hub's day. */
export interface AskedTime {
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** What the clock at the hub shows. */
export interface HubNow {
  readonly day: Day;
  readonly minute: number;
}

/** The answers that a time follows from. */
export interface Timed extends Pick<Draft, 'needs'> {
  readonly time: Pick<Draft['time'], 'day' | 'part' | 'minute' | 'means' | 'sitting'>;
}

const BUCKET = 120;
const HOUR = 60;
const DAY = 1440;
/** Helpers go out from 8 to 8. */
export const OPENS = 8 * HOUR;
export const CLOSES = 20 * HOUR;
export const DAYS_AHEAD = 7;

export const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  morning: [OPENS, 12 * HOUR],
  afternoon: [12 * HOUR, 16 * HOUR],
  evening: [16 * HOUR, CLOSES],
  any: [OPENS, CLOSES],
};

export function hubNow(now: number, zone: string): HubNow {
  const at = instant(now);
  return { day: dayOf(at, zone), minute: minuteOf(at, zone) };
}

/** The days that can be chosen, today first. */
export const daysFrom = ({ day }: HubNow): readonly Day[] =>
  Array.from({ length: DAYS_AHEAD }, (_, i) => addDays(day, i));

/**
 * The window of one need of a draft; null while nothing is chosen. Whole blocks that are over today are cut off, so that nobody
 * is promised this morning in the afternoon.
 */
export function askedTime(need: Need, draft: Timed, now: HubNow): AskedTime | null {
  const { day, part, minute, means } = draft.time;
  if (day === '') return null;
  if (day === 'soon') return soonest(now);
  if (goesByHour(need, draft)) {
    if (minute === null) return null;
    if (!isRide(need)) return remaining(besideRide(draft.time, minute), now);
    return means === 'leave' ? rideFrom(day, minute) : rideTo(day, minute);
  }
  const hours = PARTS[part];
  return hours === undefined ? null : remaining({ day, fromMinute: hours[0], toMinute: hours[1] }, now);
}

/**
 * Child care while others ride: from the block in which their driver may already stand at the door, for as long as the
 * family says.
 */
function besideRide({ day, means, sitting }: Timed['time'], minute: number): AskedTime {
  const times = means === 'leave' ? { pickupMinute: minute } : { appointmentMinute: minute };
  const from = outWindow(times, LONGEST_RIDE_MINUTES)?.from ?? minute;
  const blocks = bucketsOf({ from, to: from + Math.max(sitting ?? 0, BUCKET) });
  return { day, fromMinute: blocks.from, toMinute: blocks.to };
}

function soonest(now: HubNow): AskedTime {
  const today = remaining({ day: now.day, fromMinute: OPENS, toMinute: CLOSES }, now);
  // Within the last block of the day nobody can set out any more.
  if (today.toMinute - today.fromMinute > BUCKET) return today;
  return { day: addDays(now.day, 1), fromMinute: OPENS, toMinute: CLOSES };
}

function remaining(asked: AskedTime, now: HubNow): AskedTime {
  if (asked.day !== now.day) return asked;
  const running = Math.floor(now.minute / BUCKET) * BUCKET;
  return { ...asked, fromMinute: Math.min(Math.max(asked.fromMinute, running), asked.toMinute - BUCKET) };
}

/** The block that ends at or after the appointment, and the one before it when less than an hour would be left. */
function rideTo(day: string, appointment: number): AskedTime {
  const end = Math.min(DAY, Math.ceil(appointment / BUCKET) * BUCKET);
  const start = Math.max(0, end - BUCKET);
  const fromMinute = appointment - start < HOUR ? Math.max(0, start - BUCKET) : start;
  return { day, fromMinute, toMinute: end };
}

/** The block in which a ride leaves, and the next one when less than an hour would be left of it. */
function rideFrom(day: string, minute: number): AskedTime {
  const start = Math.floor(minute / BUCKET) * BUCKET;
  const end = start + BUCKET - minute < HOUR ? start + 2 * BUCKET : start + BUCKET;
  return { day, fromMinute: Math.min(start, DAY - BUCKET), toMinute: Math.min(DAY, end) };
}

/** Whether the time of a need is over at the hub: a window at its end, an appointment at its minute. */
export function isPast(need: Need, draft: Draft, now: HubNow): boolean {
  const { day, part, minute } = draft.time;
  if (day === '' || day === 'soon') return false;
  const end = goesByHour(need, draft) ? minute : PARTS[part]?.[1];
  return end !== null && end !== undefined && (day < now.day || (day === now.day && end <= now.minute));
}

/** The question that said the time which is over now. */
export function lateField(draft: Pick<Draft, 'needs' | 'time'>): string {
  if (draft.time.day === 'soon') return 'day';
  return draft.needs.every((need) => goesByHour(need, draft)) ? 'appointment' : 'part';
}
