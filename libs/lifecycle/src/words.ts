/** The closed lists of the domain. The database checks, the schema and the screens use these and no synonyms. */
export const REQUEST_KINDS = ['groceries', 'supplies', 'ride', 'childcare', 'visit', 'other'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const TASK_KINDS = ['delivery', 'ride_out', 'ride_back', 'sitting', 'visit', 'haul'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** At most five needs may stand in the clear; everything else about a household is sealed. */
export const FLAGS = ['cooled', 'heavy', 'car_seat', 'step_free', 'two_people'] as const;
export type Flag = (typeof FLAGS)[number];

export const REQUEST_STATES = [
  'submitted',
  'triage',
  'open',
  'scheduled',
  'in_progress',
  'fulfilled',
  'partly_fulfilled',
  'unfulfilled',
  'needs_info',
  'on_hold',
  'waitlisted',
  'withdrawn',
  'declined',
  'referred_out',
  'duplicate',
  'expired',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const TASK_STATES = [
  'planned',
  'open',
  'offered',
  'claimed',
  'confirmed',
  'loaded',
  'en_route',
  'at_door',
  'done',
  'attempted',
  'cancelled',
  'on_hold',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const ASSIGNMENT_STATES = [
  'offered',
  'claimed',
  'assigned',
  'confirmed',
  'declined',
  'released',
  'expired',
  'removed',
  'completed',
  'no_show',
] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** What a shift is for. `school_presence` stands at a door at drop-off and pick-up. */
export const SHIFT_KINDS = [
  'packing',
  'driving',
  'phone_line',
  'school_presence',
  'childcare_room',
  'home_visits',
  'interpreting',
] as const;
export type ShiftKind = (typeof SHIFT_KINDS)[number];

export const RUN_STATES = [
  'planned',
  'offered',
  'accepted',
  'loading',
  'departed',
  'completed',
  'aborted',
] as const;
export type RunState = (typeof RUN_STATES)[number];

export const STOP_STATES = ['planned', 'loaded', 'done', 'attempted', 'cancelled'] as const;
export type StopState = (typeof STOP_STATES)[number];

/** Trust needed to take a task, by harm (domain.md 3.4): 2 homes, 3 people in the car or at the table, 4 children. */
export const TIER_OF_TASK: Readonly<Record<TaskKind, number>> = {
  delivery: 2,
  ride_out: 3,
  ride_back: 3,
  sitting: 4,
  visit: 3,
  haul: 1,
};
