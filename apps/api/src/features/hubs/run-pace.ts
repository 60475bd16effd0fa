/** Seconds of one finished run: what its plan allowed between doors, and what the driver took. */
export interface RunPace {
  readonly planned: number;
  readonly real: number;
}

/** Fewer runs than this say more about their drivers than about the streets. */
export const LEAST_RUNS = 30;
export const SLOWEST = 2;
export const FASTEST = 0.5;
/** Shorter drives are parking and stairs. */
const LEAST_SECONDS = 300;

/**
 * The next factor of a region, from the median of what its runs took over what was planned with the factor in force;
 * null when too few say anything. Half the way each time: a plan made yesterday still knew the factor before.
 */
export function nextFactor(
  factor: number,
  runs: readonly RunPace[],
): { readonly factor: number; readonly runs: number } | null {
  const ratios = runs
    .filter(({ planned, real }) => planned >= LEAST_SECONDS && real > 0)
    .map(({ planned, real }) => real / planned)
    .sort((a, b) => a - b);
  if (ratios.length < LEAST_RUNS) return null;
  const middle = ratios.length >> 1;
  const upper = ratios[middle] ?? 1;
  const median = ratios.length % 2 === 1 ? upper : (upper + (ratios[middle - 1] ?? 1)) / 2;
  const next = factor * Math.sqrt(median);
  const kept = Math.min(SLOWEST, Math.max(FASTEST, next));
  return { factor: Math.round(kept * 1000) / 1000, runs: ratios.length };
}
