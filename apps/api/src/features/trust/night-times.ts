import { addDays, dayOf, instantOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';

/** Half past three: after the last shift, before the first, and outside the hour that a change of clocks repeats. */
const NIGHT = 210;
const MORNING = 540;

/** The next time the hub's clock shows this minute, strictly later. */
function next(now: Date, zone: string, minute: number): Date {
  const today = dayOf(instant(now.getTime()), zone);
  const at = new Date(instantOf(today, minute, zone));
  return at > now ? at : new Date(instantOf(addDays(today, 1), minute, zone));
}

/** When the next nightly round is due. */
export const nextNight = (now: Date, zone: string): Date => next(now, zone, NIGHT);

/** Nine in the morning, when people are told what happened quietly. */
export const nextMorning = (now: Date, zone: string): Date => next(now, zone, MORNING);
