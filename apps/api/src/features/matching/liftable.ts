import type { Rule } from '@doorstep/matching';

/**
 * Rules that speak of hours and effort: an organizer may ask somebody all the same, with a reason. The others are about
 * trust, seats and what a person already knows of homes; nobody lifts them by pressing a button.
 */
export const LIFTABLE: ReadonlySet<Rule> = new Set<Rule>([
  'DECLINED',
  'TRAVEL',
  'AVAILABILITY',
  'DAY_FULL',
  'REST_DAY',
  'WEEK_FULL',
]);

export const canLift = (rules: readonly Rule[]): boolean => rules.every((rule) => LIFTABLE.has(rule));
