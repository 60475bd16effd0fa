import { type Kernel } from '../flat/kernel';

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
