import type { Machine } from './machine';

/** States of a standing request: a need that comes back and lays an ordinary request for each of its days. */
export const STANDING_STATES = ['active', 'paused', 'ended'] as const;
export type StandingState = (typeof STANDING_STATES)[number];

/** domain.md 2.1. Skipping a day is no step of this machine: one week left out never ends a series. */
export const STANDING = {
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  end: { from: ['active', 'paused'], to: 'ended' },
} as const satisfies Machine<StandingState, string>;

/** How many days ahead occurrences are laid, today included. */
export const LAID_AHEAD_DAYS = 14;
/** How far away the day may lie by which somebody must ask the family whether the need is still there. */
export const LONGEST_PROMISE_DAYS = 84;

/** Why an occurrence was taken back by its standing request. Only these come back by themselves. */
export const TAKEN_BACK = ['skipped', 'paused', 'ended', 'rule_changed'] as const;
export type TakenBack = (typeof TAKEN_BACK)[number];

/** What decides whether a day that the rule names is laid. Days are `YYYY-MM-DD`, which sort as text. */
export interface StandingDays {
  readonly state: StandingState;
  /** The last day it may fall on; null: none. */
  readonly until: string | null;
  readonly skipped: readonly string[];
  /** The first day on which a paused one goes on; null while paused: until somebody says so. */
  readonly pausedUntil: string | null;
  readonly renewBy: string;
}

/** Whether a day that the rule names gets a request. */
export function laysOn(standing: StandingDays, day: string): boolean {
  const { state, until, skipped, pausedUntil, renewBy } = standing;
  if (state === 'ended' || day > renewBy || (until !== null && day > until)) return false;
  if (state === 'paused' && (pausedUntil === null || day < pausedUntil)) return false;
  return !skipped.includes(day);
}

/** Why a day is not laid, in the order in which people ask; null when it is. */
export function whyNotLaid(standing: StandingDays, day: string): TakenBack | null {
  if (laysOn(standing, day)) return null;
  if (standing.skipped.includes(day)) return 'skipped';
  return standing.state === 'paused' && day <= standing.renewBy ? 'paused' : 'ended';
}
