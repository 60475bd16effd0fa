import { calibrationFrom } from '@doorstep/streets';

/** Seconds of one finished run: what its plan allowed between doors, and what the driver took. */
export interface RunPace {
  readonly planned: number;
  readonly real: number;
}

/** Fewer runs than this say more about their drivers than about the streets. */
export const LEAST_RUNS = 30;
export const SLOWEST = 2;
export const FASTEST = 0.5;

/**
 * The next factor of a region: plans were made with the one in force, so what their runs took multiplies it. Null when
 * there are too few.
 */
export function nextFactor(
  factor: number,
  runs: readonly RunPace[],
): { readonly factor: number; readonly runs: number } | null {
  const driven = runs.filter(({ planned, real }) => planned > 0 && real > 0);
  if (driven.length < LEAST_RUNS) return null;
  const next = factor * calibrationFrom(driven.map(({ planned, real }) => ({ planned, driven: real })));
  const kept = Math.min(SLOWEST, Math.max(FASTEST, next));
  return { factor: Math.round(kept * 1000) / 1000, runs: driven.length };
}
