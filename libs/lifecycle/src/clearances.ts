import type { Machine } from './machine';

/** How one member stands to one role (domain.md 2.7). */
export const CLEARANCE_STATES = [
  'applied',
  'screening',
  'provisional',
  'approved',
  'expired',
  'suspended',
  'left',
  'denied',
] as const;
export type ClearanceState = (typeof CLEARANCE_STATES)[number];

/** `propose` is the first of two presses; `provisional` works in pairs only. A suspension is lifted into screening: trust is given anew. */
export const CLEARANCE = {
  apply: { from: ['left'], to: 'applied' },
  propose: { from: ['applied', 'screening', 'left', 'denied'], to: 'screening' },
  tryOut: { from: ['applied', 'screening', 'approved', 'expired', 'left', 'denied'], to: 'provisional' },
  approve: { from: ['applied', 'screening', 'provisional', 'expired', 'left', 'denied'], to: 'approved' },
  deny: { from: ['applied', 'screening', 'provisional', 'expired'], to: 'denied' },
  expire: { from: ['provisional', 'approved'], to: 'expired' },
  suspend: { from: ['applied', 'screening', 'provisional', 'approved', 'expired'], to: 'suspended' },
  restore: { from: ['suspended'], to: 'screening' },
  end: { from: ['applied', 'screening', 'provisional', 'approved', 'expired', 'suspended'], to: 'left' },
} as const satisfies Machine<ClearanceState, string>;
export type ClearanceCommand = keyof typeof CLEARANCE;

/** Clearances with which work may be done, until their day. */
export const HELD_CLEARANCE = ['provisional', 'approved'] as const satisfies readonly ClearanceState[];

/** Best first: a member stands as well as the best of their clearances. Suspended and left are said of people by name. */
const BEST: readonly ClearanceState[] = [
  'approved',
  'provisional',
  'expired',
  'screening',
  'applied',
  'denied',
];

/** What a member is, from what they are for each role; without any they have just applied. */
export const memberStateOf = (states: readonly ClearanceState[]): ClearanceState =>
  BEST.find((state) => states.includes(state)) ?? 'applied';

/** Who may sign in: those at work, and those who still have something to learn or to show. */
export const MAY_COME_IN = [
  'applied',
  'screening',
  'provisional',
  'approved',
  'expired',
] as const satisfies readonly ClearanceState[];
