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

/** From how many mean ways a descent cools, and how far. */
export interface Cooling {
  readonly heat: number;
  readonly fall: number;
}

/**
 * A day of rides is one where more than half of the tasks have a longest ride. Its plan moves little below a tenth of a
 * way: falling to a hundredth would spend half of the round on standing still.
 */
export function coolingOf(kernel: Kernel): Cooling {
  const { first, limited, taskCount, vehicles } = kernel;
  const rides = first.reduce((sum, node) => sum + limited[node]!, 0);
  if (2 * rides > taskCount) return { heat: HEAT_OF_RIDES, fall: FALL.toTwentieth };
  const heat = vehicles.some(({ perSecond }) => perSecond > 0) ? HEAT_OF_TIME : HEAT;
  return { heat, fall: coolsAgain(kernel) ? FALL.toTwentieth : FALL.toHundredth };
}
