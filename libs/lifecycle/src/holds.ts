import type { TaskState } from './words';

/** What a hold is laid over: an area (sealed), the whole hub, or one of its people. */
export const HOLD_KINDS = ['area', 'hub', 'person'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

export const HOLD_REASONS = ['weather', 'road', 'safety', 'other'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Longest hold, in days: what lasts longer is a change of plans, not a pause. */
export const HOLD_DAYS = 14;
/** Tasks one hold may freeze. */
export const HOLD_TASKS = 500;

/** States in which a hold takes a task off the road before it is on it. */
export const FREEZABLE_TASK = [
  'open',
  'offered',
  'claimed',
  'confirmed',
] as const satisfies readonly TaskState[];

/** States in which it is too late to freeze: whoever has the task is warned. */
export const WARNED_TASK = ['loaded', 'en_route', 'at_door'] as const satisfies readonly TaskState[];

/** How somebody has a task: what an assignment in one of these states makes of it. */
const HELD_AS = {
  offered: 'offered',
  claimed: 'claimed',
  assigned: 'offered',
  confirmed: 'confirmed',
} as const;
export type HeldAs = keyof typeof HELD_AS;

/**
 * The state in which a frozen task comes back: derived from who has it by then, never remembered, so that a claim
 * which ended meanwhile does not come back with it. Goods that are out keep it waiting for a word about them.
 */
export function thawedTask(held: readonly HeldAs[], goodsOut: boolean): TaskState {
  const strongest = (['confirmed', 'claimed', 'assigned', 'offered'] as const).find((one) =>
    held.includes(one),
  );
  if (strongest !== undefined) return HELD_AS[strongest];
  return goodsOut ? 'on_hold' : 'open';
}

/** Whether a hold is in force: from its start, before its end, until somebody lifts it. Milliseconds. */
export const isInForce = (
  hold: { readonly fromAt: number; readonly untilAt: number; readonly liftedAt: number | null },
  now: number,
): boolean => hold.liftedAt === null && hold.fromAt <= now && now < hold.untilAt;
