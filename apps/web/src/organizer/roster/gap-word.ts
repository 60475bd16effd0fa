/** How far a roster is from what is proven, as a person would say it. */
export type GapWord = 'best' | 'near' | 'far' | 'unknown';

const NEAR = 0.05;
/** Past this the bound has hardly begun to climb: a number would say nothing. */
const SAYS_NOTHING = 0.5;

export function gapWord(gap: number): GapWord {
  if (gap <= 0) return 'best';
  if (gap > SAYS_NOTHING) return 'unknown';
  return gap <= NEAR ? 'near' : 'far';
}

/** Whole percents; never "0 %" for what is not proven. */
export const percentOf = (gap: number): number => Math.max(1, Math.round(gap * 100));
