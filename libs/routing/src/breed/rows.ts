import {
  BEFORE,
  BEGIN_FROM,
  BEGIN_TO,
  EARLIEST,
  FROM,
  LATEST,
  NEXT,
  PLACE,
  POSITION,
  ROW,
  SERVICE,
  SPENT,
  STEP,
  TO,
  WARPED,
} from './cells';
import { type Form } from './form';
import { backward, backwardToLast, forward } from './sweep';
import { type Weights } from './weights';

/**
 * A plan that may break limits, at a price: linked rows with what the O(1) tests need beside each node. Time windows
 * by time warp (Nagata, Braysy & Dullaert 2010; Vidal et al. 2013): a row that comes late goes back in time and pays
 * for every second of it.
 */
export class Rows {
  readonly cell: Int32Array;
  readonly count: Int32Array;
  readonly head: Int32Array;
  /** Load in a row, and up to a node of it: `row * dimensions + d`, `node * dimensions + d`. */
  readonly load: Int32Array;
  readonly carried: Int32Array;
  readonly warp: Int32Array;
  readonly duration: Int32Array;
  readonly meters: Float64Array;
  /** Points of a row for the road, its use and strangers; then for its time and for limits broken. */
  readonly raw: Float64Array;
  readonly pains: Float64Array;
  /** A lower bound of what the road alone costs, and what the row costs above it. */
  readonly bound: Float64Array;
  readonly soft: Float64Array;
  /** The tail of a row without its end, where ends differ: begin from and to, duration, warp; four cells a node. */
  readonly tail: Int32Array;
  /** Counts the changes of rows; a row's stamp is the count at its last change. */
  changes = 0;
  readonly changed: Int32Array;
  /** By type: an empty row, or -1. */
  readonly empty: Int32Array;
  leftOut = 0;

  constructor(
    readonly form: Form,
    readonly weights: Weights,
  ) {
    const { tasks, rows, dimensions } = form;
    const ids = tasks + 2 * rows;
    this.cell = new Int32Array(ids << STEP);
    this.count = new Int32Array(rows);
    this.head = new Int32Array(rows);
    this.load = new Int32Array(rows * dimensions);
    this.carried = new Int32Array(ids * dimensions);
    this.warp = new Int32Array(rows);
    this.duration = new Int32Array(rows);
    this.meters = new Float64Array(rows);
    this.raw = new Float64Array(rows);
    this.pains = new Float64Array(rows);
    this.bound = new Float64Array(rows);
    this.soft = new Float64Array(rows);
    this.tail = new Int32Array(form.scattered ? 4 * ids : 0);
    this.changed = new Int32Array(rows);
    this.empty = new Int32Array(form.types).fill(-1);
    this.layTasks();
    this.layEnds();
    this.clear();
  }

  /** Points of the whole plan, limits broken included. */
  get total(): number {
    let sum = this.leftOut;
    for (let r = 0; r < this.form.rows; r++) sum += this.raw[r]! + this.pains[r]!;
    return sum;
  }

  get feasible(): boolean {
    for (let r = 0; r < this.form.rows; r++) if (!this.keepsLimits(r)) return false;
    return true;
  }

  /** Whether a row is in time and within its duration, meters and loads. */
  keepsLimits(r: number): boolean {
    const { form, weights } = this;
    if (this.count[r] === 0) return true;
    if (this.warp[r]! > 0 || this.duration[r]! > form.maxDuration[r]!) return false;
    return this.meters[r]! <= form.maxMeters[r]! && weights.overload(this.load, r) === 0;
  }

  /** Everything is left out. */
  clear(): void {
    const { tasks, rows } = this.form;
    this.leftOut = 0;
    for (let task = 0; task < tasks; task++) {
      this.cell[(task << STEP) + ROW] = -1;
      this.leftOut += this.form.leftOut[task]!;
    }
    for (let r = rows - 1; r >= 0; r--) {
      this.count[r] = 0;
      this.write(r, this.form.headsAt[this.form.typeOf[r]!]!, NOTHING, 0);
    }
  }

  /** Marks a task as left out; its row is written anew by the caller. */
  drop(task: number): void {
    this.cell[(task << STEP) + ROW] = -1;
    this.leftOut += this.form.leftOut[task]!;
  }

  /** Makes these tasks the row, in this order, and works out everything about it. */
  write(r: number, head: number, tasks: Int32Array, length: number): void {
    const { form, cell } = this;
    const { tasks: first, rows } = form;
    const was = this.count[r]!;
    this.head[r] = head;
    this.count[r] = length;
    this.changed[r] = ++this.changes;
    this.setOut(r, head);
    let before = first + r;
    for (let k = 0; k < length; k++) {
      const task = tasks[k]!;
      const at = task << STEP;
      if (cell[at + ROW]! < 0) this.leftOut -= form.leftOut[task]!;
      cell[at + ROW] = r;
      cell[at + POSITION] = k + 1;
      cell[at + BEFORE] = before;
      cell[(before << STEP) + NEXT] = task;
      before = task;
    }
    const end = first + rows + r;
    cell[(before << STEP) + NEXT] = end;
    cell[(end << STEP) + BEFORE] = before;
    cell[(end << STEP) + POSITION] = length + 1;
    forward(this, r);
    backward(this, r);
    if (form.scattered) backwardToLast(this, r);
    this.addUp(r);
    if (was === 0 || length === 0) this.findEmpty(form.typeOf[r]!);
  }

  /** Prices everything anew after the weights have changed. */
  reweigh(): void {
    for (let r = 0; r < this.form.rows; r++) this.price(r);
  }

  private layTasks(): void {
    const { form, cell } = this;
    for (let task = 0; task < form.tasks; task++) {
      const at = task << STEP;
      cell[at + ROW] = -1;
      cell[at + PLACE] = task;
      cell[at + FROM] = form.from[task]!;
      cell[at + TO] = form.to[task]!;
      cell[at + SERVICE] = form.service[task]!;
    }
  }

  private layEnds(): void {
    const { form, cell } = this;
    for (let r = 0; r < form.rows; r++) {
      const start = (form.tasks + r) << STEP;
      const end = (form.tasks + form.rows + r) << STEP;
      cell[start + ROW] = r;
      cell[end + ROW] = r;
      cell[end + PLACE] = form.endPlace[r]!;
      cell[end + FROM] = cell[end + BEGIN_FROM] = form.shiftFrom[r]!;
      cell[end + TO] = cell[end + BEGIN_TO] = form.shiftTo[r]!;
    }
  }

  private setOut(r: number, head: number): void {
    const { place, earliest, latest, duration } = this.form.heads[head]!;
    const at = (this.form.tasks + r) << STEP;
    const { cell } = this;
    cell[at + PLACE] = place;
    cell[at + EARLIEST] = earliest;
    cell[at + LATEST] = latest;
    cell[at + SPENT] = duration;
    cell[at + WARPED] = 0;
  }

  private addUp(r: number): void {
    const { form, cell } = this;
    const { dimensions } = form;
    const { price, bound, meters } = form.tariffs[form.tariffOf[r]!]!;
    const end = form.tasks + form.rows + r;
    const last = cell[(end << STEP) + BEFORE]!;
    for (let d = 0; d < dimensions; d++) this.load[r * dimensions + d] = this.carried[last * dimensions + d]!;
    this.raw[r] = this.bound[r] = this.meters[r] = 0;
    if (this.count[r] === 0) {
      this.price(r);
      return;
    }
    const head = form.heads[this.head[r]!]!;
    let raw = form.fixed[r]! + head.price;
    let least = form.fixed[r]! + head.bound;
    let way = head.meters;
    for (let node = form.tasks + r; node !== end;) {
      const next = cell[(node << STEP) + NEXT]!;
      const arc = cell[(node << STEP) + PLACE]! * form.size + cell[(next << STEP) + PLACE]!;
      raw += price[arc]!;
      least += bound[arc]!;
      way += meters[arc]!;
      node = next;
    }
    this.raw[r] = raw;
    this.bound[r] = least;
    this.meters[r] = way;
    if (form.points) this.addPoints(r);
    this.price(r);
  }

  private addPoints(r: number): void {
    const { tasks, typeOf, points, pointsBound } = this.form;
    const type = typeOf[r]! * tasks;
    let node = this.cell[((tasks + r) << STEP) + NEXT]!;
    for (; node < tasks; node = this.cell[(node << STEP) + NEXT]!) {
      this.raw[r]! += points![type + node]!;
      this.bound[r]! += pointsBound![type + node]!;
    }
  }

  /** What the row's time and broken limits cost. */
  private price(r: number): void {
    this.pains[r] = 0;
    if (this.count[r]! > 0) {
      const { weights } = this;
      this.pains[r] =
        weights.ofTime(r, this.duration[r]!, this.warp[r]!) +
        weights.ofMeters(r, this.meters[r]!) +
        weights.overload(this.load, r);
    }
    this.soft[r] = this.raw[r]! + this.pains[r]! - this.bound[r]!;
  }

  private findEmpty(type: number): void {
    const { typeOf, rows } = this.form;
    let r = 0;
    while (r < rows && (typeOf[r] !== type || this.count[r]! > 0)) r++;
    this.empty[type] = r < rows ? r : -1;
  }
}

/** The tasks of a row in their order. */
export function tasksOf({ form, cell }: Rows, r: number): number[] {
  const tasks: number[] = [];
  let task = cell[((form.tasks + r) << STEP) + NEXT]!;
  for (; task < form.tasks; task = cell[(task << STEP) + NEXT]!) tasks.push(task);
  return tasks;
}

const NOTHING = new Int32Array(0);
