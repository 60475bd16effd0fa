import type { Machine } from './machine';

/** domain.md 2.4: one episode of childcare, made from an accepted request. */
export const ARRANGEMENT_STATES = [
  'requested',
  'setting_up',
  'ready',
  'started',
  'ended',
  'cancelled',
  'closed_with_concern',
] as const;
export type ArrangementState = (typeof ARRANGEMENT_STATES)[number];

/**
 * `fallBack` is the way of an arrangement that was ready when one of its grown-ups falls out. Once it has started it ends:
 * children are there, so it is never cancelled.
 */
export const ARRANGEMENT = {
  setUp: { from: ['requested', 'setting_up', 'ready'], to: 'setting_up' },
  declareReady: { from: ['setting_up'], to: 'ready' },
  fallBack: { from: ['ready'], to: 'setting_up' },
  start: { from: ['ready'], to: 'started' },
  end: { from: ['started'], to: 'ended' },
  closeWithConcern: { from: ['started', 'ended'], to: 'closed_with_concern' },
  cancel: { from: ['requested', 'setting_up', 'ready'], to: 'cancelled' },
  reopen: { from: ['cancelled'], to: 'requested' },
} as const satisfies Machine<ArrangementState, string>;

/** Where a child is. There is no fourth place: a child nobody knows of does not exist here. */
export const CHILD_STATES = ['with_parent', 'in_transit', 'in_care'] as const;
export type ChildState = (typeof CHILD_STATES)[number];

/** Each step has a giver and a receiver. `set_out` and `arrive` are the way from one place to another, with a carer. */
export const CHILD = {
  receive: { from: ['with_parent'], to: 'in_care' },
  set_out: { from: ['with_parent', 'in_care'], to: 'in_transit' },
  arrive: { from: ['in_transit'], to: 'in_care' },
  give_back: { from: ['in_care', 'in_transit'], to: 'with_parent' },
} as const satisfies Machine<ChildState, string>;
export const CHILD_STEPS = [
  'receive',
  'set_out',
  'arrive',
  'give_back',
] as const satisfies readonly (keyof typeof CHILD)[];
export type ChildStep = (typeof CHILD_STEPS)[number];

/** A call to the carers that all is well. One that was missed may still be answered: it stays known as missed. */
export const CARE_CHECK_STATES = ['due', 'answered', 'missed'] as const;
export type CareCheckState = (typeof CARE_CHECK_STATES)[number];
export const CARE_CHECK = {
  answer: { from: ['due', 'missed'], to: 'answered' },
  miss: { from: ['due'], to: 'missed' },
} as const satisfies Machine<CareCheckState, string>;

/** A caregiver plan lies closed; one organizer asks for it, another one opens it. */
export const CAREGIVER_PLAN_STATES = ['closed', 'asked', 'opened'] as const;
export type CaregiverPlanState = (typeof CAREGIVER_PLAN_STATES)[number];
export const CAREGIVER_PLAN = {
  ask: { from: ['closed'], to: 'asked' },
  open: { from: ['asked'], to: 'opened' },
  close: { from: ['asked', 'opened'], to: 'closed' },
} as const satisfies Machine<CaregiverPlanState, string>;

/** Why somebody breaks the glass of a caregiver plan. */
export const CAREGIVER_PLAN_REASONS = ['did_not_come_home', 'cannot_be_reached', 'family_asked'] as const;
export type CaregiverPlanReason = (typeof CAREGIVER_PLAN_REASONS)[number];
