import { type Random } from '@doorstep/std';
import { type Vehicle } from '@doorstep/routing';
import { chance, HOUR, MINUTE, pick, weighted, windowOf } from './draw';

/** Points for sending one more person out: a quarter of an hour of somebody's time, as the planner screen has it. */
const ONE_MORE = 900;
/** Most doors one person may learn of in a day. */
const MOST_STOPS = 14;

/** Crates, cold boxes, seats, child seats, wheelchairs. */
const KINDS: readonly (readonly [readonly number[], number])[] = [
  [[12, 5, 3, 1, 0], 5],
  [[15, 6, 4, 2, 0], 4],
  [[20, 8, 6, 2, 0], 1],
  [[28, 10, 3, 1, 1], 2],
];

/** Hours people have. */
const SHIFTS: readonly (readonly [number, number])[] = [
  [4 * HOUR, 3],
  [5 * HOUR, 4],
  [6 * HOUR, 3],
  [8 * HOUR, 2],
];

/** Where the way begins, whether it ends there too, and the share of the day that is over when the shift begins. */
export interface Start {
  readonly homes: readonly number[];
  readonly isReturn: boolean;
  readonly share: number;
}

/** Shifts begin from seven to four, spread evenly, so that a day of few cars has no hole. */
const EARLIEST = 7 * HOUR;
const SPREAD = 9 * HOUR;

/** A volunteer with a car. */
export function aCar(dice: Random, { homes, isReturn, share }: Start): Vehicle {
  const length = weighted(dice, SHIFTS);
  const from = EARLIEST + Math.floor((share * SPREAD) / (15 * MINUTE)) * 15 * MINUTE;
  const start = pick(dice, homes);
  return {
    start,
    end: isReturn ? start : null,
    shifts: [windowOf(from, Math.min(from + length, 22 * HOUR))],
    maxStops: MOST_STOPS,
    capacity: weighted(dice, KINDS),
    skills: [...(chance(dice, 0.75) ? ['rides'] : []), ...(chance(dice, 0.6) ? ['care'] : [])],
    cost: { fixed: ONE_MORE, perSecond: 1, perMeter: 0 },
  };
}
