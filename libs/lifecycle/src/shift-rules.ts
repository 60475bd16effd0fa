import type { ShiftKind } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** From here on giving back is late: the reminder has gone out, and somebody has to be found quickly. */
export const LATE_MS = 24 * HOUR;
/** Check-in is open from this long before the start until the end. */
export const CHECK_IN_MS = HOUR;
/** When reminders are due before the start. */
export const REMIND_TOMORROW_MS = 24 * HOUR;
export const REMIND_SOON_MS = 2 * HOUR;

const LONGEST_OFFER = 12 * HOUR;
const SHORTEST_OFFER = 15 * MINUTE;

/**
 * Until when an offered place waits for its yes, both in milliseconds: a quarter of what is left, so that three more
 * can be asked after this one; between fifteen minutes and twelve hours. Null when there is no time left to ask.
 */
export function offerEnds(now: number, startsAt: number): number | null {
  const left = startsAt - now;
  if (left < SHORTEST_OFFER) return null;
  return now + Math.min(LONGEST_OFFER, Math.max(SHORTEST_OFFER, left / 4));
}

/** Adults without whom a shift may not stand (domain.md 3.3: never one adult alone with children). */
export const adultsNeeded = (kind: ShiftKind): number => (kind === 'childcare_room' ? 2 : 0);

/** How many of a childcare room's present carers are checked in: none as long as there is only one. */
export const standing = (kind: ShiftKind, present: number): number =>
  present >= adultsNeeded(kind) ? present : 0;
