import { FALL } from '@doorstep/std';
import { type Kernel } from '../flat/kernel';

/** The annealing begins at so many mean ways between two stops (tried from 0.5 to 8 on four families). */
const HEAT = 4;
/** Where seconds cost (measured on hub days of 16,000 and region days of 8,000 iterations). */
const HEAT_OF_TIME = 2.5;
/** On a day of rides (tried from 0.7 to 5; see decision 0163). */
const HEAT_OF_RIDES = 1.5;

/** Iterations for each task that one cooling needs, and most coolings in a round (tried from 1 to 6). */
const ENOUGH = 200;
const MOST = 3;

/**
 * Whether a round cools several times: pairs without longest rides. A plan of them is soon stuck where only another
 * beginning helps, and the pool joins the rows of all of them (measured on the four hardest of Li & Lim's 100, a
 * second each, 20 seeds: 0.45 % became 0.25 %).
 */
export const coolsAgain = ({ second, limited }: Kernel): boolean =>
  second.some((node) => node >= 0) && !limited.includes(1);

/** How often a round of so many iterations cools. */
export const coolingsIn = (kernel: Kernel, iterations: number): number =>
  coolsAgain(kernel) ? Math.max(1, Math.min(MOST, Math.floor(iterations / (ENOUGH * kernel.taskCount)))) : 1;

/** Parts of a descent after which the rows seen are put together anew. */
const COMBINE_AT = [0.3, 0.55, 0.8, 0.95];
/** The same on a day of rides (see decision 0168). */
const COMBINE_RIDES_AT = [0.15, 0.25, 0.35, 0.45, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.94, 0.97];

export const combineAt = (kernel: Kernel): readonly number[] =>
  isDayOfRides(kernel) ? COMBINE_RIDES_AT : COMBINE_AT;

/** From how many mean ways a descent cools, and how far. */
export interface Cooling {
  readonly heat: number;
  readonly fall: number;
}

/** Whether more than half of the tasks have a longest ride. */
export const isDayOfRides = ({ first, limited, taskCount }: Kernel): boolean =>
  2 * first.reduce((sum, node) => sum + limited[node]!, 0) > taskCount;

/**
 * The plan of a day of rides moves little below a tenth of a way: falling to a hundredth would spend half of the round
 * on standing still.
 */
export function coolingOf(kernel: Kernel): Cooling {
  if (isDayOfRides(kernel)) return { heat: HEAT_OF_RIDES, fall: FALL.toTwentieth };
  const heat = kernel.vehicles.some(({ perSecond }) => perSecond > 0) ? HEAT_OF_TIME : HEAT;
  return { heat, fall: coolsAgain(kernel) ? FALL.toTwentieth : FALL.toHundredth };
}
