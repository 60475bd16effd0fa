import type { Machine } from './machine';
import type { RequestState, TaskState } from './words';

/** What becomes of everything one household needs on one day: it stands or falls as a whole. */
export const PLAN_STATES = ['gathering', 'stands', 'broken', 'done', 'cancelled'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/**
 * The ways of a household plan. People give none of these commands: tasks and requests do, and the database follows
 * them in the transaction that moved them. `gatherAgain` comes when a broken plan was not made whole in the time its
 * people were kept for; `reopen` when somebody takes the end of a stop or of a request back.
 */
export const HOUSEHOLD_PLAN = {
  stand: { from: ['gathering', 'broken', 'cancelled', 'done'], to: 'stands' },
  fall: { from: ['stands', 'done'], to: 'broken' },
  gatherAgain: { from: ['broken', 'cancelled'], to: 'gathering' },
  finish: { from: ['gathering', 'stands', 'broken', 'cancelled'], to: 'done' },
  cancel: { from: ['gathering', 'stands', 'broken', 'done'], to: 'cancelled' },
} as const satisfies Machine<PlanState, string>;

/** States in which a task is promised for good: somebody has it and knows the door, or it is under way, or over. */
export const HELD_TASK = [
  'confirmed',
  'loaded',
  'en_route',
  'at_door',
  'done',
  'attempted',
] as const satisfies readonly TaskState[];

/** States in which somebody is at work on a task, or has been: before the plan stands, no task may get here. */
export const BEGUN_TASK = [
  'loaded',
  'en_route',
  'at_door',
  'done',
  'attempted',
] as const satisfies readonly TaskState[];

/** A request that ended by somebody's choice, or with time: it will not be a part of anything any more. */
export const OVER_REQUEST = [
  'withdrawn',
  'declined',
  'referred_out',
  'duplicate',
  'expired',
] as const satisfies readonly RequestState[];

/**
 * One part of a plan: a request and what its tasks are at. A return for which the rider will call counts as held until it
 * is over: nobody waits for it, and it stays on a list of its own until the rider is home.
 */
export interface PlanPartFacts {
  readonly request: RequestState;
  readonly tasks: readonly TaskState[];
}

const isHeld = (state: TaskState): boolean => (HELD_TASK as readonly TaskState[]).includes(state);
const isBegun = (state: TaskState): boolean => (BEGUN_TASK as readonly TaskState[]).includes(state);
const isOver = (state: RequestState): boolean => (OVER_REQUEST as readonly RequestState[]).includes(state);
const counted = ({ tasks }: PlanPartFacts): readonly TaskState[] => tasks.filter((t) => t !== 'cancelled');
const each = (part: PlanPartFacts, holds: (state: TaskState) => boolean): boolean =>
  counted(part).length > 0 && counted(part).every(holds);

/**
 * The state a plan has because of its parts, and of whether it stood before. The database computes the same
 * (`app.plan_state`); the specs hold the two against each other.
 */
export function planStateFrom(before: PlanState, parts: readonly PlanPartFacts[]): PlanState {
  if (parts.every(({ request }) => isOver(request))) return 'cancelled';
  if (parts.every((part) => each(part, (t) => t === 'done' || t === 'attempted'))) return 'done';
  if (parts.every((part) => each(part, isHeld))) return 'stands';
  return before === 'gathering' || before === 'cancelled' ? 'gathering' : 'broken';
}

/**
 * Whether a task of the plan may be loaded, left for, boarded or started: the plan stands, or it has begun already.
 * What has begun is brought to its end: nobody is left at a clinic because a sitter fell ill.
 */
export const mayBegin = (state: PlanState, parts: readonly PlanPartFacts[]): boolean =>
  state === 'stands' || parts.some(({ tasks }) => tasks.some(isBegun));

const MINUTE = 60_000;
const SHORTEST_KEEP = 30 * MINUTE;
const LONGEST_KEEP = 4 * 60 * MINUTE;

/**
 * Until when the people of a broken plan are kept for it, milliseconds: half of the time that is left before its first
 * window, at least half an hour, at most four. After that they are free again.
 */
export function keptUntil(now: number, firstWindow: number): number {
  const half = (firstWindow - now) / 2;
  return now + Math.min(LONGEST_KEEP, Math.max(SHORTEST_KEEP, half));
}

/** What a plan still lacks, by part and, where there is one, by task. */
export const PLAN_GAPS = [
  /** The request has not been accepted: no tasks yet. */
  'not_accepted',
  /** The request ended by choice or with time. The whole needs it no more: take the part out. */
  'part_over',
  /** Nobody was asked, or everybody said no. */
  'nobody',
  /** Somebody is asked and has not answered. */
  'asked',
  /** Somebody said yes; an unlocked desk has not sealed the place to them yet. */
  'not_confirmed',
  /** A return for which the rider will call: nothing to do before. */
  'waits_for_call',
  /** Held back: by weather, by safety, or until goods are found. */
  'on_hold',
] as const;
export type PlanGapCode = (typeof PLAN_GAPS)[number];

/** What a task lacks before its plan can stand, or null. */
export function gapOf(task: TaskState): PlanGapCode | null {
  switch (task) {
    case 'open':
    case 'planned':
      return 'nobody';
    case 'offered':
      return 'asked';
    case 'claimed':
      return 'not_confirmed';
    case 'on_hold':
      return 'on_hold';
    default:
      return null;
  }
}
