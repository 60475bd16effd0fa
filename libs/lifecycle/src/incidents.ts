import type { Machine } from './machine';

/** What went wrong, in one word. What more there is to say is sealed. */
export const INCIDENT_KINDS = [
  'unsafe',
  'stopped_everything',
  'child_not_at_stop',
  'second_adult_missing',
  'child_concern',
  'medical',
  'vehicle',
  'goods',
  'conduct',
  'privacy',
  'other',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** Kinds that a driver or carer may open from the road; the others are opened by a verb or at a desk. */
export const REPORTED_KINDS = [
  'unsafe',
  'medical',
  'vehicle',
  'goods',
  'privacy',
  'other',
] as const satisfies readonly IncidentKind[];

export const INCIDENT_STATES = ['open', 'decided', 'closed'] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

/** What a dispatcher decides. Nothing of it is done by deciding: each has its own verb. */
export const INCIDENT_DECISIONS = [
  'carry_on',
  'stop_here',
  'replan',
  'bring_back',
  'call_family',
  'call_help',
  'talk_later',
] as const;
export type IncidentDecision = (typeof INCIDENT_DECISIONS)[number];

/** Beside the task's own states: opening an incident ends nothing by itself (domain.md 2.2). */
export const INCIDENT = {
  decide: { from: ['open', 'decided'], to: 'decided' },
  close: { from: ['open', 'decided'], to: 'closed' },
  reopen: { from: ['closed'], to: 'open' },
} as const satisfies Machine<IncidentState, string>;

/** `incident`, sealed to the hub: what happened, in words; at most 500 characters. */
export interface IncidentNote {
  readonly text: string;
}

/** How an attempted door ends: somebody says what became of it. */
export const FOLLOW_UP_OUTCOMES = [
  'family_is_well',
  'comes_again',
  'no_longer_needed',
  'wrong_place',
  'trusted_contact_knows',
  'not_reached',
  'handed_on',
] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** What a wellbeing check found. After `no_answer` and `worried` the list keeps asking. */
export const CHECK_RESULTS = ['well', 'no_answer', 'worried', 'no_contact'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

export const FOLLOW_UP_STATES = ['open', 'closed'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export const FOLLOW_UP = {
  check: { from: ['open'], to: 'open' },
  close: { from: ['open'], to: 'closed' },
  reopen: { from: ['closed'], to: 'open' },
} as const satisfies Machine<FollowUpState, string>;
