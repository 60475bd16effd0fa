import type { RideReturn } from './drawers';
import type { Machine } from './machine';
import type { LegReason, LegState, LegStep, RideState } from './ride-words';
import type { TaskState } from './words';

/** States in which nobody has set out for a leg yet. */
const BEFORE = ['requested', 'ready_called'] as const satisfies readonly LegState[];
/** A driver is on the way to the pickup, or stands there. */
const AT_PICKUP = ['driver_en_route', 'arrived'] as const satisfies readonly LegState[];

/**
 * domain.md 2.3. A phone without a network may forget a press, so `arrive` follows from everything before it; nobody
 * boards before somebody arrived. `waitOn` and `callAgain` are the ways of a return whose rider is out there: whom we
 * missed waits on, who was not there calls again, and whoever went out although their way back had ended calls too; such
 * a return never ends by our doing.
 */
export const RIDE_LEG = {
  callReady: {
    from: ['will_call', 'requested', 'ready_called', 'rider_no_show', 'missed_by_us'],
    to: 'ready_called',
  },
  setOff: { from: [...BEFORE, ...AT_PICKUP], to: 'driver_en_route' },
  arrive: { from: [...BEFORE, ...AT_PICKUP], to: 'arrived' },
  board: { from: ['arrived', 'child_missing'], to: 'on_board' },
  handOver: { from: ['on_board'], to: 'handed_over' },
  complete: { from: ['on_board', 'handed_over'], to: 'completed' },
  noShow: { from: ['arrived'], to: 'rider_no_show' },
  callAgain: { from: ['arrived'], to: 'will_call' },
  waitAfterAll: { from: ['turned_down', 'missed_by_us', 'rider_no_show'], to: 'will_call' },
  missChild: { from: ['arrived'], to: 'child_missing' },
  miss: { from: [...BEFORE, ...AT_PICKUP], to: 'missed_by_us' },
  waitOn: { from: [...BEFORE, ...AT_PICKUP, 'on_board'], to: 'ready_called' },
  turnDown: { from: [...BEFORE, 'will_call'], to: 'turned_down' },
  cancel: { from: [...BEFORE, ...AT_PICKUP, 'will_call', 'child_missing'], to: 'cancelled' },
  cancelSameDay: { from: [...BEFORE, ...AT_PICKUP, 'will_call'], to: 'same_day_cancel' },
  cancelLate: { from: [...BEFORE, ...AT_PICKUP, 'will_call'], to: 'late_cancel' },
  bringHome: {
    from: [...BEFORE, ...AT_PICKUP, 'will_call', 'child_missing', 'on_board', 'handed_over'],
    to: 'completed',
  },
} as const satisfies Machine<LegState, string>;
export type LegCommand = keyof typeof RIDE_LEG;

/** States after which a leg asks nothing of anybody. */
export const ENDED_LEG = [
  'completed',
  'cancelled',
  'same_day_cancel',
  'late_cancel',
  'rider_no_show',
  'missed_by_us',
  'turned_down',
] as const satisfies readonly LegState[];

export const isLegOver = (state: LegState): boolean => (ENDED_LEG as readonly LegState[]).includes(state);

/** The command behind each step of a phone. `leave` moves nothing: the leg stays with the hub until somebody settles it. */
export const COMMAND_OF_STEP = {
  en_route: 'setOff',
  arrive: 'arrive',
  board: 'board',
  hand_over: 'handOver',
  complete: 'complete',
  no_show: 'noShow',
  child_not_here: 'missChild',
} as const satisfies Partial<Record<LegStep, LegCommand>>;

/** Reasons for which the hub may close a child that was not at the stop: somebody knows where it is. */
export const CHILD_FOUND = [
  'with_family',
  'at_school',
  'safe_elsewhere',
] as const satisfies readonly LegReason[];
/** Reasons for which a return of somebody who is out there may end: they are home, or have their own way. */
export const RETURN_DONE = ['is_home', 'other_way_home'] as const satisfies readonly LegReason[];

/** Which kind of cancelling it was: within two hours of the pickup, on the day of the ride, or before. */
export type CancelCommand = Extract<LegCommand, 'cancel' | 'cancelSameDay' | 'cancelLate'>;
const LATE_MS = 2 * 3600_000;

export function cancelCommand(now: number, pickupFrom: number, sameDay: boolean): CancelCommand {
  if (now >= pickupFrom - LATE_MS) return 'cancelLate';
  return sameDay ? 'cancelSameDay' : 'cancel';
}

/** What `rideState` needs to know. */
export interface LegFacts {
  readonly state: LegState;
  readonly taskState: TaskState;
  /** Milliseconds: the end of the pickup window, and now. */
  readonly pickupTo: number;
  readonly now: number;
}

/**
 * What people are shown. A window that went by with nobody is unmet: a fact of time, not anybody's command, so that it
 * can be counted without having been pressed. Under way in a run that was given up, a leg is asked for again.
 */
export function rideState({ state, taskState, pickupTo, now }: LegFacts): RideState {
  if (state !== 'requested' && state !== 'ready_called') return state;
  if (taskState === 'offered' || taskState === 'claimed') return 'booked';
  if (taskState === 'confirmed' || taskState === 'loaded' || taskState === 'en_route') return 'confirmed';
  return state === 'requested' && pickupTo <= now ? 'unmet' : state;
}

/** Minutes that a driver waits unless the hub says otherwise, and the most a hub may ask. */
export const WAIT_MINUTES = 5;
export const LONGEST_WAIT_MINUTES = 30;

/**
 * From when nobody-came may be said: the wait runs from the arrival or from the begin of the window, whichever is later;
 * early arrival never forces early boarding. Milliseconds.
 */
export const waitOver = (arrivedAt: number, windowFrom: number, waitMinutes: number): number =>
  Math.max(arrivedAt, windowFrom) + waitMinutes * 60_000;

/** What keeps a leg in the hub's list until somebody is home. */
export const OPEN_WHY = [
  'waits_for_call',
  'ready',
  'nobody_drives',
  'on_the_way',
  'car_stopped',
  'child_missing',
] as const;
export type OpenWhy = (typeof OPEN_WHY)[number];

export interface OpenLeg {
  readonly state: LegState;
  readonly taskState: TaskState;
  readonly returns: RideReturn | null;
  /** The way out of the same request has ended at its goal: somebody is out there. */
  readonly isOut: boolean;
  readonly pickupTo: number;
  readonly now: number;
}

/** Why the hub must look at a leg, or null when nobody waits for anything out of the ordinary. */
export function openWhy(leg: OpenLeg): OpenWhy | null {
  if (leg.state === 'child_missing') return 'child_missing';
  if (isLegOver(leg.state)) return null;
  const driven = leg.taskState === 'en_route' || leg.taskState === 'at_door';
  if (leg.state === 'on_board' || leg.state === 'handed_over') return driven ? null : 'car_stopped';
  if (leg.returns === null) return null;
  return whyReturn(leg, driven);
}

function whyReturn(leg: OpenLeg, driven: boolean): OpenWhy | null {
  if (leg.state === 'will_call') return leg.isOut ? 'waits_for_call' : null;
  if (driven) return leg.isOut ? 'on_the_way' : null;
  if (leg.state === 'ready_called') return 'ready';
  return leg.isOut && leg.now >= leg.pickupTo ? 'nobody_drives' : null;
}
