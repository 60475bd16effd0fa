/** Points up to which a pair reads as very good, and as good: a quarter of an hour on the road, forty minutes. */
const VERY_GOOD = 150;
const GOOD = 400;

export const STRENGTHS = ['very_good', 'good', 'possible'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A cost in words that screens translate; numbers stand under "why". */
export const strengthOf = (cost: number): Strength =>
  cost <= VERY_GOOD ? 'very_good' : cost <= GOOD ? 'good' : 'possible';
