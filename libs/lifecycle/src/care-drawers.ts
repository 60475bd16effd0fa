import type { ChildcareFacts, Reachable } from './drawers';

/**
 * `sheet`, sealed to the hub and to the claim keys of the carers of one arrangement: what they must know while children
 * are with them. Made by the desk's browser from the family's `care`; nothing else of `care` reaches a carer.
 */
export type SheetFacts = ChildcareFacts;

/** Whether the family has signed who decides for their children while they cannot, and how far that has come. */
export const DELEGATION_STATES = ['none', 'wanted', 'signed'] as const;
export type DelegationState = (typeof DELEGATION_STATES)[number];

/**
 * `caregiver`, sealed to the hub: what happens to the children if a parent does not come home. Of the delegation only
 * that it exists, who keeps it and when it ends; never the paper.
 */
export interface CaregiverPlanFacts {
  /** Who takes the children, the first who can; one of them at least. */
  readonly takers: readonly Reachable[];
  /** Where the children are on which days, what they need, whom not to call. At most 600 characters. */
  readonly note?: string;
  readonly delegation: DelegationState;
  readonly keptBy?: string;
  /** YYYY-MM-DD */
  readonly endsOn?: string;
}

/** People in a caregiver plan. */
export const TAKERS_AT_ONCE = 4;
