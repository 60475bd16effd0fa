import { createSearch, type Problem } from '@doorstep/routing';

/** What both engines are given: the same problem, seed and number of iterations. */
export interface RaceOrder {
  readonly problem: Problem;
  readonly seed: number;
  readonly iterations: number;
}

/**
 * Builds a first plan and runs a fixed number of iterations. Whoever calls looks at the clock: a browser's worker has
 * none for CPU. The cost tells whether two engines did the same.
 */
export function race({ problem, seed, iterations }: RaceOrder): number {
  return createSearch(problem, { seed, horizon: iterations }).step(iterations).cost;
}
