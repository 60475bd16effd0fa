export { type Fix, FIXES, type Gap, GAPS, type Unmatched } from './explain';
export { match, type Matching, type Pair } from './match';
export {
  CHILD_SEATS,
  type ChildSeats,
  type Day,
  type Links,
  NO_LINKS,
  type Reason,
  REASONS,
  type Rest,
  type Rule,
  RULES,
  type Span,
  type Task,
  type Volunteer,
} from './model';
export { openDay, type PlainDay } from './plain-day';
export { refine, type Ranked, type Refined } from './refine';
export { type Strength, strengthOf } from './strength';
export { suggest, type Suggestions } from './suggest';
export { WEIGHT_BOUNDS, WEIGHT_NAMES, type WeightName, type Weights, WEIGHTS, weightsOf } from './weights';
