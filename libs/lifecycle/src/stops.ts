import type { TaskKind } from './words';

export const STOP_KINDS = ['deliver', 'pickup', 'dropoff', 'stay'] as const;
export type StopKind = (typeof STOP_KINDS)[number];

export const STOP_OUTCOMES = ['done', 'attempted'] as const;
export type StopOutcome = (typeof STOP_OUTCOMES)[number];

export const STOP_REASONS = [
  'no_answer',
  'wrong_address',
  'unsafe',
  'refused',
  'not_ready',
  'could_not_carry',
  'closed',
  'damaged',
  'other',
] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** Where the bag of an unopened door goes: it is in a car, so one must be chosen. */
export const GOODS = ['back_to_hub', 'next_household', 'neighbour'] as const;
export type Goods = (typeof GOODS)[number];

/** The halts a task of each kind needs, in their order. */
export const STOPS_OF_TASK: Readonly<Record<TaskKind, readonly StopKind[]>> = {
  delivery: ['deliver'],
  ride_out: ['pickup', 'dropoff'],
  ride_back: ['pickup', 'dropoff'],
  sitting: ['stay'],
  visit: ['stay'],
  haul: ['deliver'],
};

/** Whether a task is of boxes: they are loaded at the hub, ticked one by one, and stay there if they are not. */
export const carriesGoods = (kind: TaskKind): boolean => STOPS_OF_TASK[kind].includes('deliver');
