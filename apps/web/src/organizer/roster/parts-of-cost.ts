import type { Cost, Gap } from '@doorstep/roster';

/** Shifts where nobody speaks the language that was asked for. */
export const silentIn = (gaps: readonly Gap[]): number => gaps.filter(({ kind }) => kind === 'leader').length;

const WORDED = ['fairness', 'notUsual', 'preferences', 'company', 'changes', 'newcomers'] as const;
export type WordedPart = (typeof WORDED)[number];
export type Way = 'better' | 'worse' | 'same';

/** Which way each part of the cost goes. Points are for the search; people get a direction. */
export const partWays = (cost: Cost): readonly { readonly part: WordedPart; readonly way: Way }[] =>
  WORDED.map((part) => ({ part, way: cost[part] < 0 ? 'better' : cost[part] > 0 ? 'worse' : 'same' }));
