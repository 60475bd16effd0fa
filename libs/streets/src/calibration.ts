/** How long a finished run was planned to drive, and how long it drove. */
export interface DrivenRun {
  readonly planned: number;
  readonly driven: number;
}

/** A run planned shorter than this, in seconds, tells more about parking than about driving. */
const SHORTEST = 120;
/** Beyond a factor of four either way somebody forgot to press a button. */
const WILDEST = 4;
/** As many runs as this weigh as much as knowing nothing: what the first few say is halved and more. */
const PRIOR = 10;
/** No region is believed further from its posted limits than this. */
const [LEAST, MOST] = [0.6, 2] as const;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/**
 * The factor by which a region's times are stretched, from finished runs: the median of driven over planned (in
 * logarithms, so that twice and half weigh the same), drawn towards 1 while there are few, and never beyond 0.6 to 2.
 */
export function calibrationFrom(runs: readonly DrivenRun[]): number {
  const ratios = runs
    .filter(({ planned, driven }) => planned >= SHORTEST && driven > 0)
    .map(({ planned, driven }) => Math.log(driven / planned))
    .filter((ratio) => Math.abs(ratio) <= Math.log(WILDEST));
  if (ratios.length === 0) return 1;
  const believed = (median(ratios) * ratios.length) / (ratios.length + PRIOR);
  return Math.min(MOST, Math.max(LEAST, Math.exp(believed)));
}
