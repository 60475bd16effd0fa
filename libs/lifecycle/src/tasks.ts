import type { RideFacts, RideReturn } from './drawers';
import { backWindow, bucketsOf, LONGEST_RIDE_MINUTES, outWindow, type PickupWindow } from './ride-times';
import { TIER_OF_TASK, type Flag, type RequestKind, type TaskKind } from './words';

/** What the organizer's browser knows of a request when it derives tasks from it. Minutes are of the hub's day. */
export interface TaskSource {
  readonly kind: RequestKind;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly loadUnits: number;
  readonly flags: readonly Flag[];
  /** Ride: how many people travel, and whether they come back. From the sealed care compartment. */
  readonly riders?: number;
  readonly comesBack?: boolean;
  /** Ride: minute of the day at which the way back begins. */
  readonly backFromMinute?: number;
  readonly appointmentMinute?: number;
  readonly pickupMinute?: number;
  readonly loadMinutes?: number;
  readonly back?: RideReturn;
  readonly purpose?: RideFacts['purpose'];
  readonly shareAgreed?: boolean;
  /** Ride: seats that the law asks for (libs/care), counted in the browser that opened the ages. */
  readonly childSeats?: number;
  /** Ride: minutes it may take; an hour when nobody knows the way yet. */
  readonly rideLimitMinutes?: number;
  /** Ride: when the way out begins, where the clock of that day was asked (`outWindow`). */
  readonly pickup?: PickupWindow;
  /** Childcare: how long the sitting lasts, in minutes. */
  readonly sittingMinutes?: number;
}

export interface TaskDraft {
  readonly kind: TaskKind;
  /** 1, 2, ...: tells apart the same kind of task of one request, as the two adults of a sitting. */
  readonly part: number;
  readonly tier: number;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly serviceSeconds: number;
  readonly loadUnits: number;
  readonly seats: number;
  readonly flags: readonly Flag[];
  readonly leg?: LegDraft;
}

/** What a ride carries on the road: counts and times, nothing of who rides. Minutes are of the hub's day. */
export interface LegDraft {
  readonly pickupFromMinute: number;
  readonly pickupToMinute: number;
  readonly rideLimitMinutes: number;
  readonly childSeats: number;
  /** A school run: somebody with a name takes over at the goal. */
  readonly handover: boolean;
  readonly shareAgreed: boolean;
  readonly returns: RideReturn | null;
}

const BUCKET = 120;
const DAY = 1440;
const DELIVERY_SERVICE = 240;
const BOARDING_SERVICE = 300;
const VISIT_SERVICE = 2700;

/**
 * The tasks of a request: a delivery, a ride's legs, a sitting's two adults (never one adult alone with children,
 * domain.md 3.3), a visit. `other` has none: a person refers it out or opens another kind.
 */
export function deriveTasks(source: TaskSource): readonly TaskDraft[] {
  switch (source.kind) {
    case 'groceries':
    case 'supplies':
      return delivery(source);
    case 'ride':
      return rides(source);
    case 'childcare':
      return sittings(source);
    case 'visit':
      return [draft(source, 'visit', { serviceSeconds: VISIT_SERVICE })];
    case 'other':
      return [];
  }
}

function delivery(source: TaskSource): TaskDraft[] {
  const one = draft(source, 'delivery', { serviceSeconds: DELIVERY_SERVICE, loadUnits: source.loadUnits });
  return source.flags.includes('two_people') ? [one, { ...one, part: 2, loadUnits: 0 }] : [one];
}

function rides(source: TaskSource): TaskDraft[] {
  const out = rideDraft(source, 'ride_out', wayOut(source));
  if (source.comesBack !== true) return [out];
  const back = rideDraft(source, 'ride_back', wayBack(source, out));
  return [out, back];
}

interface Way {
  /** Whole buckets: what the board shows. */
  readonly board: PickupWindow;
  readonly pickup: PickupWindow;
  readonly returns: RideReturn | null;
}

function wayOut(source: TaskSource): Way {
  const { fromMinute, toMinute, rideLimitMinutes = LONGEST_RIDE_MINUTES } = source;
  const pickup = source.pickup ?? outWindow(source, rideLimitMinutes);
  const asked = { from: fromMinute, to: toMinute };
  return { board: pickup === null ? asked : bucketsOf(pickup), pickup: pickup ?? asked, returns: null };
}

/** A rider who calls may call until the day is over; its task waits for the call. */
function wayBack(source: TaskSource, out: TaskDraft): Way {
  if (source.back === 'will_call') {
    const board = { from: bucketAtOrBefore(out.fromMinute), to: DAY };
    return { board, pickup: board, returns: 'will_call' };
  }
  const from = bucketAtOrBefore(source.backFromMinute ?? source.toMinute);
  const pickup = backWindow(source);
  const board = pickup === null ? { from, to: Math.min(DAY, from + BUCKET) } : bucketsOf(pickup);
  return { board, pickup: pickup ?? board, returns: 'scheduled' };
}

function rideDraft(source: TaskSource, kind: 'ride_out' | 'ride_back', way: Way): TaskDraft {
  const { riders = 1, childSeats = 0, loadMinutes, purpose, shareAgreed = false } = source;
  const carSeat: readonly Flag[] = childSeats > 0 && !source.flags.includes('car_seat') ? ['car_seat'] : [];
  const seats = Math.max(1, riders);
  return draft(source, kind, {
    fromMinute: way.board.from,
    toMinute: way.board.to,
    serviceSeconds: loadMinutes === undefined ? BOARDING_SERVICE : loadMinutes * 60,
    seats,
    flags: [...source.flags, ...carSeat],
    leg: {
      pickupFromMinute: way.pickup.from,
      pickupToMinute: way.pickup.to,
      rideLimitMinutes: source.rideLimitMinutes ?? LONGEST_RIDE_MINUTES,
      childSeats: Math.min(seats, Math.max(childSeats, source.flags.includes('car_seat') ? 1 : 0)),
      handover: purpose === 'school',
      shareAgreed,
      returns: way.returns,
    },
  });
}

function sittings(source: TaskSource): TaskDraft[] {
  const minutes = source.sittingMinutes ?? source.toMinute - source.fromMinute;
  const one = draft(source, 'sitting', { serviceSeconds: minutes * 60 });
  return [one, { ...one, part: 2 }];
}

function draft(source: TaskSource, kind: TaskKind, more: Partial<TaskDraft>): TaskDraft {
  return {
    kind,
    part: 1,
    tier: TIER_OF_TASK[kind],
    fromMinute: source.fromMinute,
    toMinute: source.toMinute,
    serviceSeconds: 0,
    loadUnits: 0,
    seats: 0,
    flags: source.flags,
    ...more,
  };
}

/** Start of the two-hour bucket that holds `minute`, never so late that no bucket is left in the day. */
function bucketAtOrBefore(minute: number): number {
  return Math.min(DAY - BUCKET, Math.floor(minute / BUCKET) * BUCKET);
}
