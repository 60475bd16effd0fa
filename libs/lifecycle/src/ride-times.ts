import type { RideFacts } from './drawers';

/** The longest ride, and how much longer than the direct way one may take (domain.md 3.2). */
export const LONGEST_RIDE_MINUTES = 60;
const DETOUR_MINUTES = 20;
/** A pickup is agreed as a window: so much before and after the minute. */
export const PICKUP_BEFORE = 10;
export const PICKUP_AFTER = 20;
/** Minutes are told to the server in steps: the exact one stays in its drawer. */
const STEP = 5;
const DAY = 1440;
const BUCKET = 120;

/** A pickup window in minutes of the hub's day, both on steps of five. */
export interface PickupWindow {
  readonly from: number;
  readonly to: number;
}

/** Minutes that a ride may take: the direct way and twenty more, never over an hour unless the way alone is longer. */
export const rideLimit = (directMinutes: number): number =>
  Math.max(directMinutes, Math.min(LONGEST_RIDE_MINUTES, directMinutes + DETOUR_MINUTES));

const down = (minute: number): number => Math.floor(minute / STEP) * STEP;
const inDay = ({ from, to }: PickupWindow): PickupWindow => {
  const start = Math.max(0, Math.min(DAY - STEP, down(from)));
  return { from: start, to: Math.max(start + STEP, Math.min(DAY, down(to))) };
};

/** When a rider wants to be there, or to leave; minutes of the hub's day. */
export type OutTimes = Pick<RideFacts, 'appointmentMinute' | 'pickupMinute' | 'loadMinutes'>;

/**
 * When the way out begins. An appointment is planned backward: whoever is picked up at the end of the window, rides as
 * long as the limit allows and takes their time to get out, is there in time. A pickup time is planned forward. Null
 * when the family named neither: the hub's bucket stands. `limit` in minutes, of `rideLimit`. `before` says what a clock
 * shows so many minutes before it shows `minute`: on the night it jumps, that is not a subtraction.
 */
export function outWindow(
  ride: OutTimes,
  limit: number,
  before: (minute: number, minutes: number) => number = (minute, minutes) => minute - minutes,
): PickupWindow | null {
  const { appointmentMinute, pickupMinute, loadMinutes = 0 } = ride;
  if (appointmentMinute !== undefined) {
    const last = before(appointmentMinute, limit + 2 * loadMinutes);
    return inDay({ from: last - PICKUP_BEFORE - PICKUP_AFTER, to: last });
  }
  if (pickupMinute === undefined) return null;
  return inDay({ from: pickupMinute - PICKUP_BEFORE, to: pickupMinute + PICKUP_AFTER });
}

/** When the way back begins: never before the rider is free, and half an hour from then. */
export function backWindow({ backFromMinute }: Pick<RideFacts, 'backFromMinute'>): PickupWindow | null {
  if (backFromMinute === undefined) return null;
  const from = Math.ceil(backFromMinute / STEP) * STEP;
  return inDay({ from, to: from + PICKUP_BEFORE + PICKUP_AFTER });
}

/** The two-hour buckets that hold a window: what the board shows of it. */
export function bucketsOf({ from, to }: PickupWindow): PickupWindow {
  const start = Math.min(DAY - BUCKET, Math.floor(from / BUCKET) * BUCKET);
  return { from: start, to: Math.max(start + BUCKET, Math.min(DAY, Math.ceil(to / BUCKET) * BUCKET)) };
}
