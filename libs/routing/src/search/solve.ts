import { type Plan } from '../plan';
import { type Problem } from '../problem';
import { createSearch, type SearchOptions } from './search';
import { type Progress, type Stop } from '../stop';

export interface SolveOptions extends SearchOptions {
  /** Asked every few iterations (`strideFor`); true ends the search. */
  readonly stop: Stop;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Iterations that take some 20 milliseconds or less on a day of so many tasks (measured: 2,500 a second at 300 tasks
 * in timed cars, 700 at 1,000). Workers step by it to hear a cancel in time.
 */
export const strideFor = (tasks: number): number =>
  Math.max(1, Math.min(64, Math.floor(12_000 / (tasks + 1))));

/** Plans until told to stop. The first plan is there at once, later ones are never worse. */
export function solve(problem: Problem, { stop, onProgress, ...options }: SolveOptions): Plan {
  const search = createSearch(problem, options);
  const stride = strideFor(problem.tasks.length);
  for (let progress = search.progress(); !stop(progress); progress = search.step(stride))
    onProgress?.(progress);
  return search.best();
}
