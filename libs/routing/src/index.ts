export { check } from './check/check';
export { type Violation, VIOLATION_CODES, type ViolationCode } from './violation';
export { edit, type Edited, type Move } from './hand/edit';
export { type Fault, FAULT_CODES, type FaultCode, faultsOf } from './faults';
export {
  type Break,
  type CostBreakdown,
  type Facts,
  type Fix,
  type Plan,
  type Route,
  type Stop,
  type StopKind,
  type StopRef,
  type Unserved,
  UNSERVED_CODES,
  type UnservedCode,
} from './plan';
export {
  type Delivery,
  type Depot,
  type Fixed,
  type Link,
  type Matrix,
  type Pair,
  type Place,
  type Problem,
  type Stay,
  type Task,
  type TimeWindow,
  UNREACHABLE,
  type Vehicle,
  type Visit,
} from './problem';
export { createSearch, type Search, type SearchOptions } from './search/search';
export { solve, type SolveOptions, strideFor } from './search/solve';
export * as stop from './stop';
export { type Progress, type Stop as StopWhen } from './stop';
