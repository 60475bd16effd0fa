import { type ViolationCode } from './violation';

/** What can be wrong with a problem itself, before anything is planned. */
export const FAULT_CODES = [
  'NO_PROFILE',
  'MATRIX_TYPE',
  'MATRIX_SIZE',
  'MATRIX_RANGE',
  'LOCATION_UNKNOWN',
  'WINDOW_NONE',
  'WINDOW_NEGATIVE',
  'WINDOW_BACKWARD',
  'WINDOW_ORDER',
  'NOT_WHOLE',
  'VECTOR_LENGTH',
  'LOAD_NEGATIVE',
  'LOAD_ON_STAY',
  'COLD_STAY',
  'DEPOT_UNKNOWN',
  'VEHICLE_UNKNOWN',
  'PROFILE_UNKNOWN',
  'BALANCE_WEIGHT',
  'BREAK_ORDER',
  'ABOARD_TWICE',
  'ABOARD_STAY',
  'ABOARD_TOO_MUCH',
  'TASK_UNKNOWN',
  'LINK_VISIT',
  'LINK_BACKWARD',
  'LINK_CIRCLE',
  'FIXED_SHIFT',
  'FIXED_UNKNOWN',
  'FIXED_TWICE',
  'FIXED_LOADS',
] as const;

/** `FIXED_...`: promised stops that break a rule. */
export type FaultCode = (typeof FAULT_CODES)[number] | `FIXED_${ViolationCode}`;

/** A fault and where it is, such as `task 3` or `vehicle 0`. */
export interface Fault {
  readonly code: FaultCode;
  readonly where: string;
}

// Whole and far enough from 2^31 that a day's sums stay within 32 bits.
const MOST = 1_073_741_824;

/** Whether a number of a problem is one. */
export const whole = (n: number): boolean => Number.isInteger(n) && n >= 0 && n < MOST;
