import { cpuClock } from '../../child/meters';
import { dayOf } from '../day';
import { race, type RaceOrder } from './race';

export const ROUNDS = 5;
export const ITERATIONS = 3_000;

/** One round: its CPU, and what the plan it found costs. */
export interface Round {
  readonly seconds: number;
  readonly cost: number;
}

export const orderOf = (folder: string, seed: number): RaceOrder => ({
  problem: dayOf('hub', folder, seed),
  seed,
  iterations: ITERATIONS,
});

/** All rounds in this process, one after the other. */
export function raceInNode(order: RaceOrder): Round[] {
  return Array.from({ length: ROUNDS }, () => {
    const clock = cpuClock();
    const cost = race(order);
    return { seconds: clock(), cost };
  });
}
