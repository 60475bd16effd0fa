export * from './availability';
export * from './bucket';
export * from './calendar';
export { type Away, freeIn, FreeTimes } from './free-times';
export {
  momentOf,
  type Moved,
  type Occurrence,
  type Occurrences,
  occurrencesIn,
  type Reading,
  type Series,
} from './recurrence';
export { type ByDay, FREQUENCIES, type Frequency, type RecurrenceRule } from './recurrence-rule';
export { parseRule, printRule } from './recurrence-text';
export * from './window';
