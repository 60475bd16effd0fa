import {
  AHEAD,
  BEFORE,
  BEGIN_FROM,
  BEGIN_TO,
  EARLIEST,
  FROM,
  LATEST,
  NEXT,
  PLACE,
  ROW,
  SERVICE,
  SPENT,
  STEP,
  TO,
  WARP_AHEAD,
  WARPED,
} from './cells';
import { type Form } from './form';
import { type Rows } from './rows';

/**
 * What a row would cost as: its head up to a node, then some tasks of `middle`, then a tail. Constant time but for the
 * tasks in the middle; exact, the same sums as writing the row.
 */
export class Trial {
  /** Tasks in the middle, filled by the moves. */
  readonly middle: Int32Array;
  /** By how much the load of the row under trial changes, per dimension. */
  readonly loads: Int32Array;
  private readonly form: Form;

  constructor(private readonly rows: Rows) {
    this.form = rows.form;
    this.middle = new Int32Array(2 * rows.form.tasks + 8);
    this.loads = new Int32Array(rows.form.dimensions);
  }

  /** Points for time when `middle[lo .. hi)` stands between a node of the row and one whose tail ends like it. */
  time(r: number, p: number, lo: number, hi: number, q: number): number {
    const { middle, form } = this;
    const { cell } = this.rows;
    const { size } = form;
    const { seconds } = form.tariffs[form.tariffOf[r]!]!;
    let at = p << STEP;
    let a = cell[at + EARLIEST]!;
    let b = cell[at + LATEST]!;
    let spent = cell[at + SPENT]!;
    let warp = cell[at + WARPED]!;
    let row = cell[at + PLACE]! * size;
    for (let k = lo; k < hi; k++) {
      const task = middle[k]!;
      const way = seconds[row + task]!;
      at = task << STEP;
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
      row = task * size;
    }
    at = q << STEP;
    const way = seconds[row + cell[at + PLACE]!]!;
    const late = a + way - cell[at + BEGIN_TO]!;
    if (late > 0) warp += late;
    const wait = cell[at + BEGIN_FROM]! - b - way;
    if (wait > 0) spent += wait;
    return this.rows.weights.ofTime(r, spent + way + cell[at + AHEAD]!, warp + cell[at + WARP_AHEAD]!);
  }

  /** As `time` without a middle, for a tail of another row that ends elsewhere: it is joined to this row's end. */
  timeToEnd(r: number, p: number, q: number): number {
    const { form } = this;
    const { cell, tail } = this.rows;
    const { size } = form;
    const { seconds } = form.tariffs[form.tariffOf[r]!]!;
    const at = p << STEP;
    const way = seconds[cell[at + PLACE]! * size + cell[(q << STEP) + PLACE]!]!;
    const from = tail[4 * q]!;
    const to = tail[4 * q + 1]!;
    const inside = tail[4 * q + 2]! - tail[4 * q + 3]!;
    let a = cell[at + EARLIEST]! + way;
    let b = cell[at + LATEST]! + way;
    let spent = cell[at + SPENT]! + way + tail[4 * q + 2]! + Math.max(0, from - b);
    let warp = cell[at + WARPED]! + tail[4 * q + 3]! + Math.max(0, a - to);
    a = Math.max(from, Math.min(a, to)) + inside;
    b = Math.max(from, Math.min(b, to)) + inside;
    const end = form.tasks + form.rows + r;
    const home = seconds[this.lastFrom(q) * size + form.endPlace[r]!]!;
    warp += Math.max(0, a + home - cell[(end << STEP) + TO]!);
    spent += home + Math.max(0, cell[(end << STEP) + FROM]! - b - home);
    return this.rows.weights.ofTime(r, spent, warp);
  }

  /** The last place of a tail before the end. */
  lastFrom(q: number): number {
    const { form, rows } = this;
    const r = rows.cell[(q << STEP) + ROW]!;
    return rows.cell[((form.tasks + form.rows + r) << STEP) + BEFORE]!;
  }

  /** Points for the load of a row once `loads` are added. */
  overload(r: number): number {
    const { loads, form } = this;
    const { load, weights } = this.rows;
    const { dimensions, capacity } = form;
    let points = 0;
    for (let d = 0; d < dimensions; d++) {
      const over = load[r * dimensions + d]! + loads[d]! - capacity[r * dimensions + d]!;
      if (over > 0) points += weights.load[d]! * over;
    }
    return points;
  }

  /** Sum of a matrix along p, `middle[lo .. hi)`, q. */
  along(cells: Int32Array, p: number, lo: number, hi: number, q: number): number {
    const { middle, form } = this;
    const { cell } = this.rows;
    let row = cell[(p << STEP) + PLACE]! * form.size;
    let sum = 0;
    for (let k = lo; k < hi; k++) {
      sum += cells[row + middle[k]!]!;
      row = middle[k]! * form.size;
    }
    return sum + cells[row + cell[(q << STEP) + PLACE]!]!;
  }

  /** Sum of a matrix along the row as it is, from p to q. */
  between(cells: Int32Array, p: number, q: number): number {
    const { cell } = this.rows;
    const { size } = this.form;
    let sum = 0;
    for (let node = p; node !== q;) {
      const next = cell[(node << STEP) + NEXT]!;
      sum += cells[cell[(node << STEP) + PLACE]! * size + cell[(next << STEP) + PLACE]!]!;
      node = next;
    }
    return sum;
  }
}
