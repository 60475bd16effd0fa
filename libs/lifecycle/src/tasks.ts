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
  const seats = Math.max(1, source.riders ?? 1);
  const out = draft(source, 'ride_out', { serviceSeconds: BOARDING_SERVICE, seats });
  if (source.comesBack !== true) return [out];
  const from = bucketAtOrBefore(source.backFromMinute ?? source.toMinute);
  return [out, { ...out, kind: 'ride_back', fromMinute: from, toMinute: Math.min(DAY, from + BUCKET) }];
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
