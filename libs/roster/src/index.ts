export { type Fault, type FaultCode, faultsOf } from './faults';
export { check, type Verdict, type Violation } from './judge/check';
export {
  type Assignment,
  type Clearance,
  type Lately,
  type Lock,
  type Place,
  type Problem,
  type Rule,
  RULES,
  type Shift,
  type Urgency,
  type Volunteer,
  type Window,
} from './model';
export { type Cost, type Part, PARTS, POINTS } from './points';
export { effortFor, type Fill, fill, type FillOptions, type Progress } from './search/fill';
export { type Decisions, refill, withDecisions } from './refill';
export { compare, type Comparison } from './tell/compare';
export { type Explained, explain, type Reason } from './tell/reasons';
export { type Fix, type Gap, GAP_CODES, type GapCode, gapsOf } from './tell/gaps';
