export { type Fix, type Unmatched } from './explain';
export { match, type Matching, type Pair } from './match';
export {
  CHILD_SEATS,
  type ChildSeats,
  type Day,
  type Reason,
  type Rule,
  RULES,
  type Task,
  type Volunteer,
} from './model';
export { refine, type Ranked, type Refined } from './refine';
export { type Strength, strengthOf } from './strength';
export { suggest, type Suggestions } from './suggest';
export { WEIGHTS } from './weights';
