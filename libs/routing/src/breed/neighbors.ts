import { type Form } from './form';
import { MOST_PLACES } from './places';
import { SLICE_PAIRS, SLICE_STANDS_FOR } from './slices';
import { type Work } from '../work';

/** Waiting on the way between two tasks counts this much of coming late (Vidal et al. 2013). */
const WAITING = 0.2;

/**
 * For each task the others that are best before it and best after it, best first: near in way and in time. Flat, `most`
 * to a task.
 */
export interface Neighbors {
  readonly most: number;
  readonly before: Int32Array;
  readonly after: Int32Array;
}

export function* neighborsOf(form: Form, wanted: number): Work<Neighbors> {
  const { tasks } = form;
  const most = Math.min(wanted, tasks - 1);
  const before = new Int32Array(tasks * most);
  const after = new Int32Array(tasks * most);
  const keys = new Float64Array(tasks);
  const slice = Math.ceil(SLICE_PAIRS / tasks);
  for (let task = 0; task < tasks; task++) {
    if (task % slice === slice - 1) yield SLICE_STANDS_FOR;
    for (let other = 0; other < tasks; other++) keys[other] = keyOf(form, other, task, other);
    nearest(keys, task, before.subarray(task * most, (task + 1) * most));
    for (let other = 0; other < tasks; other++) keys[other] = keyOf(form, task, other, other);
    nearest(keys, task, after.subarray(task * most, (task + 1) * most));
  }
  return { most, before, after };
}

/** How badly b follows a, in points, and the other of them in one number, so that a typed array sorts both. */
function keyOf(form: Form, a: number, b: number, other: number): number {
  const { tariffs, size, from, to, service } = form;
  const { seconds, bound } = tariffs[0]!;
  const way = seconds[a * size + b]!;
  const points = bound[a * size + b]!;
  const waiting = Math.max(0, from[b]! - way - service[a]! - to[a]!);
  const late = Math.max(0, from[a]! + service[a]! + way - to[b]!);
  const apart = points + (WAITING * waiting + late) * (way > 0 ? points / way : 1);
  return Math.floor(Math.min(apart, 1e12)) * MOST_PLACES + other;
}

function nearest(keys: Float64Array, self: number, into: Int32Array): void {
  keys.sort();
  let kept = 0;
  for (let k = 0; kept < into.length; k++) {
    const other = keys[k]! % MOST_PLACES;
    if (other !== self) into[kept++] = other;
  }
}
