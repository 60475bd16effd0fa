import { type Plan } from './plan';
import { type Problem } from './problem';
import { createSearch, type SearchOptions } from './search';
import { type Progress, type Stop } from './stop';

export interface SolveOptions extends SearchOptions {
  /** Asked every `STRIDE` iterations; true ends the search. */
  readonly stop: Stop;
  readonly onProgress?: (progress: Progress) => void;
}

/** Iterations between two questions to `stop`: some milliseconds even on a hard day. */
export const STRIDE = 64;

/** Plans until told to stop. The first plan is there at once, later ones are never worse. */
export function solve(problem: Problem, { stop, onProgress, ...options }: SolveOptions): Plan {
  const search = createSearch(problem, options);
  for (let progress = search.progress(); !stop(progress); progress = search.step(STRIDE))
    onProgress?.(progress);
  return search.best();
}
