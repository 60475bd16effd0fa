/** How a try to reach a household ended (domain.md 3.5). */
export const CALL_OUTCOMES = [
  'no_answer',
  'wrong_number',
  'call_back',
  'reached',
  'hung_up',
  'other_help',
] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** After this a caller's grip on a request frees itself, in minutes: who went home keeps nobody waiting. */
export const GRIP_MINUTES = 45;

/** Outcomes after which the household has not been spoken to, and stays in the call list. */
export const NOT_REACHED: readonly CallOutcome[] = ['no_answer', 'wrong_number', 'call_back', 'hung_up'];

/** How long two requests that were laid together can be taken apart again, in hours. */
export const MERGE_UNDO_HOURS = 24;

/** Why a need was not met, for counting. The first seven are reasons people choose, the others follow from a state. */
export const UNMET_REASONS = [
  'out_of_scope',
  'no_capacity',
  'cannot_reach',
  'not_ready',
  'wrong_place',
  'changed_mind',
  'other',
  'referred_out',
  'nobody_took',
  'not_delivered',
] as const;
export type UnmetReason = (typeof UNMET_REASONS)[number];
