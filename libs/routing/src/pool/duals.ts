import { type Columns } from './columns';

/** Prices of the tasks and of a place for each type of vehicle, with the bound they prove. */
export interface Duals {
  readonly worth: Float64Array;
  readonly place: Float64Array;
  /** No choice of these columns costs less. */
  readonly bound: number;
}

/**
 * Duals under which no column costs less than its worth: lowered where one does, then raised task by task as far as
 * their columns allow (dual ascent, Fisher & Kedia 1990). Their sum is a bound.
 */
export function feasibleDuals(columns: Columns, duals: Duals): Duals {
  const { rules } = columns;
  const { place } = duals;
  const worth = duals.worth.slice();
  lower(columns, worth, place);
  for (let round = 0; round < ASCENTS; round++) raise(columns, worth, place);
  let bound = 0;
  for (let t = 0; t < worth.length; t++) bound += worth[t]!;
  for (let k = 0; k < place.length; k++) bound -= place[k]! * rules.limit[k]!;
  return { worth, place, bound };
}

const ASCENTS = 8;

function lower({ count, cost, type, at, tasks }: Columns, worth: Float64Array, place: Float64Array): void {
  for (let j = 0; j < count; j++) {
    let rest = cost[j]! + place[type[j]!]!;
    const end = at[j + 1]!;
    for (let k = at[j]!; k < end; k++) rest -= worth[tasks[k]!]!;
    if (rest >= 0) continue;
    const share = rest / (end - at[j]!);
    for (let k = at[j]!; k < end; k++) worth[tasks[k]!]! += share;
  }
}

/** Every task by an even share of what the tightest of its columns has left: together they keep every column. */
function raise(columns: Columns, worth: Float64Array, place: Float64Array): void {
  const { count, cost, type, at, tasks, rules } = columns;
  const by = new Float64Array(worth.length);
  for (let t = 0; t < worth.length; t++) by[t] = rules.leftOut[t]! - worth[t]!;
  for (let j = 0; j < count; j++) {
    let rest = cost[j]! + place[type[j]!]!;
    const end = at[j + 1]!;
    for (let k = at[j]!; k < end; k++) rest -= worth[tasks[k]!]!;
    const share = rest / (end - at[j]!);
    for (let k = at[j]!; k < end; k++) by[tasks[k]!] = Math.min(by[tasks[k]!]!, share);
  }
  for (let t = 0; t < worth.length; t++) worth[t]! += by[t]!;
}
