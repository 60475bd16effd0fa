import { createSearch, type Problem } from '@doorstep/routing';

/** What both engines are given: the same problem, seed and number of iterations. */
export interface RaceOrder {
  readonly problem: Problem;
  readonly seed: number;
  readonly iterations: number;
}

export interface RaceResult {
  /** Milliseconds by the wall's clock, the only one a browser has. */
  readonly first: number;
  readonly steps: number;
  readonly cost: number;
}

/** Builds a first plan and runs a fixed number of iterations. The cost tells whether two engines did the same. */
export function race({ problem, seed, iterations }: RaceOrder): RaceResult {
  const began = performance.now();
  const search = createSearch(problem, { seed, horizon: iterations });
  const built = performance.now();
  const { cost } = search.step(iterations);
  return { first: built - began, steps: performance.now() - built, cost };
}
