import {
  AHEAD,
  BEFORE,
  BEGIN_FROM,
  BEGIN_TO,
  EARLIEST,
  FROM,
  LATEST,
  MOST,
  NEXT,
  PLACE,
  SERVICE,
  SPENT,
  STEP,
  TO,
  WARP_AHEAD,
  WARPED,
} from './cells';
import { type Form } from './form';

/** What of the rows the sweeps read and write. */
export interface Swept {
  readonly form: Form;
  readonly cell: Int32Array;
  readonly carried: Int32Array;
  readonly duration: Int32Array;
  readonly warp: Int32Array;
  readonly tail: Int32Array;
}

/** Leaving times, and the load up to each node. */
// One loop over everything of a node: it runs for every move taken.
// eslint-disable-next-line complexity
export function forward(rows: Swept, r: number): void {
  const { form, cell, carried } = rows;
  const { seconds } = form.tariffs[form.tariffOf[r]!]!;
  const { size, dimensions, demand } = form;
  const start = form.tasks + r;
  const end = form.tasks + form.rows + r;
  for (let d = 0; d < dimensions; d++) carried[start * dimensions + d] = 0;
  let before = start;
  let at = start << STEP;
  let a = cell[at + EARLIEST]!;
  let b = cell[at + LATEST]!;
  let spent = cell[at + SPENT]!;
  let warp = cell[at + WARPED]!;
  while (before !== end) {
    const node = cell[at + NEXT]!;
    const way = seconds[cell[at + PLACE]! * size + cell[(node << STEP) + PLACE]!]!;
    at = node << STEP;
    const from = cell[at + FROM]!;
    const to = cell[at + TO]!;
    const service = cell[at + SERVICE]!;
    a += way;
    b += way;
    spent += way + service;
    if (a > to) {
      warp += a - to;
      a = to;
    } else if (a < from) a = from;
    if (b < from) {
      spent += from - b;
      b = from;
    } else if (b > to) b = to;
    a += service;
    b += service;
    if (spent > MOST) spent = MOST;
    if (warp > MOST) warp = MOST;
    cell[at + EARLIEST] = a;
    cell[at + LATEST] = b;
    cell[at + SPENT] = spent;
    cell[at + WARPED] = warp;
    for (let d = 0; d < dimensions; d++) {
      const own = node < form.tasks ? demand[node * dimensions + d]! : 0;
      carried[node * dimensions + d] = carried[before * dimensions + d]! + own;
    }
    before = node;
  }
  rows.duration[r] = spent;
  rows.warp[r] = warp;
}

/** Begin times backward from the end. */
export function backward(rows: Swept, r: number): void {
  const { form, cell } = rows;
  const { seconds } = form.tariffs[form.tariffOf[r]!]!;
  const start = form.tasks + r;
  let at = (form.tasks + form.rows + r) << STEP;
  for (let node = cell[at + BEFORE]!; node !== start; node = cell[at + BEFORE]!) {
    const here = node << STEP;
    const service = cell[here + SERVICE]!;
    const from = cell[here + FROM]!;
    const to = cell[here + TO]!;
    const way = service + seconds[cell[here + PLACE]! * form.size + cell[at + PLACE]!]!;
    const wait = Math.max(0, cell[at + BEGIN_FROM]! - way - to);
    const warp = Math.max(0, from + way - cell[at + BEGIN_TO]!);
    cell[here + AHEAD] = Math.min(MOST, cell[at + AHEAD]! + way + wait);
    cell[here + WARP_AHEAD] = Math.min(MOST, cell[at + WARP_AHEAD]! + warp);
    cell[here + BEGIN_FROM] = Math.max(cell[at + BEGIN_FROM]! - way, from) - wait;
    cell[here + BEGIN_TO] = Math.min(cell[at + BEGIN_TO]! - way, to) + warp;
    at = here;
  }
}

/** As `backward`, but without the end. */
export function backwardToLast(rows: Swept, r: number): void {
  const { form, cell, tail } = rows;
  const { seconds } = form.tariffs[form.tariffOf[r]!]!;
  const start = form.tasks + r;
  let after = -1;
  for (let node = cell[((form.tasks + form.rows + r) << STEP) + BEFORE]!; node !== start;) {
    const here = node << STEP;
    const service = cell[here + SERVICE]!;
    const from = cell[here + FROM]!;
    const to = cell[here + TO]!;
    if (after < 0) {
      tail[4 * node] = from;
      tail[4 * node + 1] = to;
      tail[4 * node + 2] = service;
      tail[4 * node + 3] = 0;
    } else {
      const way = service + seconds[cell[here + PLACE]! * form.size + cell[(after << STEP) + PLACE]!]!;
      const wait = Math.max(0, tail[4 * after]! - way - to);
      const warp = Math.max(0, from + way - tail[4 * after + 1]!);
      tail[4 * node] = Math.max(tail[4 * after]! - way, from) - wait;
      tail[4 * node + 1] = Math.min(tail[4 * after + 1]! - way, to) + warp;
      tail[4 * node + 2] = Math.min(MOST, tail[4 * after + 2]! + way + wait);
      tail[4 * node + 3] = Math.min(MOST, tail[4 * after + 3]! + warp);
    }
    after = node;
    node = cell[here + BEFORE]!;
  }
}
