/** How far a roster is from what is proven, as a person would say it. */
export type GapWord = 'best' | 'near' | 'far';

const NEAR = 0.05;

export const gapWord = (gap: number): GapWord => (gap <= 0 ? 'best' : gap <= NEAR ? 'near' : 'far');

/** Whole percents; never "0 %" for what is not proven. */
export const percentOf = (gap: number): number => Math.max(1, Math.round(gap * 100));
