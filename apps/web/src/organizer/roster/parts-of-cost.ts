import type { Cost, Gap } from '@doorstep/roster';

/** Empty places by what they are: needed, of use, or a language nobody speaks. */
export const placesOf = (gaps: readonly Gap[]): Readonly<Record<Gap['kind'], number>> => {
  const sum = { least: 0, most: 0, leader: 0 };
  for (const { kind, missing } of gaps) sum[kind] += missing;
  return sum;
};

const WORDED = ['fairness', 'notUsual', 'preferences', 'company', 'changes', 'newcomers'] as const;
export type WordedPart = (typeof WORDED)[number];
export type Way = 'better' | 'worse' | 'same';

/** Which way each part of the cost goes. Points are for the search; people get a direction. */
export const partWays = (cost: Cost): readonly { readonly part: WordedPart; readonly way: Way }[] =>
  WORDED.map((part) => ({ part, way: cost[part] < 0 ? 'better' : cost[part] > 0 ? 'worse' : 'same' }));
