/** What can be wrong with a plan. */
export const VIOLATION_CODES = [
  'VEHICLE_UNKNOWN',
  'SHIFT_UNKNOWN',
  'VEHICLE_TWICE',
  'TASK_UNKNOWN',
  'TASK_MISSING',
  'TASK_TWICE',
  'ON_HOLD',
  'STOP_WRONG_KIND',
  'STOP_WRONG_PLACE',
  'NOT_ALLOWED',
  'SKILL',
  'NOT_LOADED',
  'PAIR_BROKEN',
  'ABOARD_ELSEWHERE',
  'UNREACHABLE',
  'TIMES',
  'WINDOW',
  'SHIFT',
  'BREAK',
  'DURATION',
  'RIDE_TIME',
  'CAPACITY',
  'LOAD_WRONG',
  'STOCK',
  'DISTANCE',
  'DISTANCE_WRONG',
  'STOPS',
  'NEW_HOMES',
  'FIXED',
  'LINK',
  'LINK_HALF',
  'LINK_APART',
  'COST_WRONG',
] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];

/** One broken rule, and where: the vehicle and its shift, the stop's position in its route, the task. `by`: seconds, meters, units. */
export interface Violation {
  readonly code: ViolationCode;
  readonly vehicle: number | null;
  readonly shift: number | null;
  readonly stop: number | null;
  readonly task: number | null;
  readonly by: number;
}
