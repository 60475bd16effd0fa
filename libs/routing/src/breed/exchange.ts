import { BEFORE, NEXT, POSITION, ROW, STEP } from './cells';
import { type Form } from './form';
import { type Rows } from './rows';
import { Trial } from './trial';

/**
 * The moves, exactly: `p` and `i` name the `i` tasks after a node `p`. Each answers the points it would change,
 * or a number not below zero when it would not help (Infinity when it may not be); `apply...` then does it.
 */
export class Exchange {
  private readonly trial: Trial;
  private readonly form: Form;
  private readonly one: Int32Array;
  private readonly two: Int32Array;

  constructor(private readonly rows: Rows) {
    this.form = rows.form;
    this.trial = new Trial(rows);
    this.one = new Int32Array(rows.form.tasks);
    this.two = new Int32Array(rows.form.tasks);
  }

  /** Changes the i tasks after p for the j tasks after s, of another row; i or j may be 0. */
  apart(p: number, i: number, s: number, j: number): number {
    const { cell, pains } = this.rows;
    const { trial } = this;
    const v = cell[(p << STEP) + ROW]!;
    const w = cell[(s << STEP) + ROW]!;
    const q = this.gather(p, j, i);
    const t = this.gather(s, 0, j);
    if (!this.form.anyone && !(this.fit(w, j, j + i) && this.fit(v, 0, j))) return Infinity;
    let delta = this.road(v, p, 0, j, q) + this.road(w, s, j, j + i, t);
    if (this.form.picky) delta += this.points(v, w, i, j);
    delta -= pains[v]! + pains[w]!;
    this.loadMiddle(i, j);
    const emptied = this.rows.count[v]! + j === i;
    if (!emptied) delta += trial.overload(v);
    for (let d = 0; d < trial.loads.length; d++) trial.loads[d] = -trial.loads[d]!;
    delta += trial.overload(w);
    if (delta >= 0) return delta;
    if (!emptied) delta += this.rest(v, p, 0, j, q);
    if (delta >= 0) return delta;
    return delta + this.rest(w, s, j, j + i, t);
  }

  applyApart(p: number, i: number, s: number, j: number): void {
    const { cell, head } = this.rows;
    const v = cell[(p << STEP) + ROW]!;
    const w = cell[(s << STEP) + ROW]!;
    const q = this.gather(p, j, i);
    const t = this.gather(s, 0, j);
    const { middle } = this.trial;
    let n = this.copyHead(this.one, p);
    for (let k = 0; k < j; k++) this.one[n++] = middle[k]!;
    n = this.copyTail(this.one, n, q);
    let m = this.copyHead(this.two, s);
    for (let k = j; k < j + i; k++) this.two[m++] = middle[k]!;
    m = this.copyTail(this.two, m, t);
    this.rows.write(v, head[v]!, this.one, n);
    this.rows.write(w, head[w]!, this.two, m);
  }

  /** The same within one row; p is before s, and the tasks do not overlap. */
  within(p: number, i: number, s: number, j: number): number {
    const { cell, pains } = this.rows;
    const r = cell[(p << STEP) + ROW]!;
    const t = this.gather(s, 0, j);
    const n = this.turn(p, i, s, j);
    const delta = this.road(r, p, 0, n, t) - pains[r]! + this.rows.weights.overload(this.rows.load, r);
    return delta >= 0 ? delta : delta + this.rest(r, p, 0, n, t);
  }

  applyWithin(p: number, i: number, s: number, j: number): void {
    const r = this.rows.cell[(p << STEP) + ROW]!;
    const t = this.gather(s, 0, j);
    this.replace(r, p, this.turn(p, i, s, j), t);
  }

  /** Turns the tasks from y to u around, both included; y is not after u. */
  flip(y: number, u: number): number {
    const { cell, pains } = this.rows;
    const r = cell[(u << STEP) + ROW]!;
    const p = cell[(y << STEP) + BEFORE]!;
    const t = cell[(u << STEP) + NEXT]!;
    const n = this.backwards(p, u);
    const delta = this.road(r, p, 0, n, t) - pains[r]! + this.rows.weights.overload(this.rows.load, r);
    return delta >= 0 ? delta : delta + this.rest(r, p, 0, n, t);
  }

  applyFlip(y: number, u: number): void {
    const { cell } = this.rows;
    const p = cell[(y << STEP) + BEFORE]!;
    this.replace(cell[(u << STEP) + ROW]!, p, this.backwards(p, u), cell[(u << STEP) + NEXT]!);
  }

  /** Puts a task that is left out after a node. */
  insert(u: number, p: number): number {
    const { cell, pains } = this.rows;
    const { trial, form } = this;
    const r = cell[(p << STEP) + ROW]!;
    const q = cell[(p << STEP) + NEXT]!;
    trial.middle[0] = u;
    if (!form.anyone && !this.fit(r, 0, 1)) return Infinity;
    let delta = this.road(r, p, 0, 1, q) - pains[r]! - form.leftOut[u]!;
    if (form.points) delta += form.points[form.typeOf[r]! * form.tasks + u]!;
    const { dimensions, demand } = form;
    for (let d = 0; d < dimensions; d++) trial.loads[d] = demand[u * dimensions + d]!;
    delta += trial.overload(r);
    return delta >= 0 ? delta : delta + this.rest(r, p, 0, 1, q);
  }

  applyInsert(u: number, p: number): void {
    const { cell } = this.rows;
    this.trial.middle[0] = u;
    this.replace(cell[(p << STEP) + ROW]!, p, 1, cell[(p << STEP) + NEXT]!);
  }

  /** Leaves a task out. */
  remove(u: number): number {
    const { cell, pains, count, raw } = this.rows;
    const { trial, form } = this;
    const r = cell[(u << STEP) + ROW]!;
    const p = cell[(u << STEP) + BEFORE]!;
    const q = cell[(u << STEP) + NEXT]!;
    if (count[r] === 1) return form.leftOut[u]! - raw[r]! - pains[r]!;
    let delta = this.road(r, p, 0, 0, q) - pains[r]! + form.leftOut[u]!;
    if (form.points) delta -= form.points[form.typeOf[r]! * form.tasks + u]!;
    const { dimensions, demand } = form;
    for (let d = 0; d < dimensions; d++) trial.loads[d] = -demand[u * dimensions + d]!;
    delta += trial.overload(r);
    return delta >= 0 ? delta : delta + this.rest(r, p, 0, 0, q);
  }

  applyRemove(u: number): void {
    const { cell } = this.rows;
    const r = cell[(u << STEP) + ROW]!;
    this.rows.drop(u);
    this.replace(r, cell[(u << STEP) + BEFORE]!, 0, cell[(u << STEP) + NEXT]!);
  }

  private replace(r: number, p: number, n: number, q: number): void {
    const { middle } = this.trial;
    let m = this.copyHead(this.one, p);
    for (let k = 0; k < n; k++) this.one[m++] = middle[k]!;
    m = this.copyTail(this.one, m, q);
    this.rows.write(r, this.rows.head[r]!, this.one, m);
  }

  /** Copies i tasks after p into the middle; answers the node after them. */
  private gather(p: number, to: number, i: number): number {
    const { cell } = this.rows;
    const { middle } = this.trial;
    let node = cell[(p << STEP) + NEXT]!;
    for (let k = to; k < to + i; k++) {
      middle[k] = node;
      node = cell[(node << STEP) + NEXT]!;
    }
    return node;
  }

  /** After the j tasks of s come those between, then the i after p. Answers how many there are. */
  private turn(p: number, i: number, s: number, j: number): number {
    const { cell } = this.rows;
    const { middle } = this.trial;
    const between = cell[(s << STEP) + POSITION]! - cell[(p << STEP) + POSITION]! - i;
    const rest = this.gather(p, j + between, i);
    let node = rest;
    for (let k = j; k < j + between; k++) {
      middle[k] = node;
      node = cell[(node << STEP) + NEXT]!;
    }
    return i + j + between;
  }

  private backwards(p: number, u: number): number {
    const { cell } = this.rows;
    const { middle } = this.trial;
    let n = 0;
    for (let node = u; node !== p; node = cell[(node << STEP) + BEFORE]!) middle[n++] = node;
    return n;
  }

  private fit(r: number, lo: number, hi: number): boolean {
    const { may, tasks } = this.form;
    const row = this.rows.head[r]! * tasks;
    for (let k = lo; k < hi; k++) if (may[row + this.trial.middle[k]!] === 0) return false;
    return true;
  }

  /** Points for the road that change; with those for using the row at all. */
  private road(r: number, p: number, lo: number, hi: number, q: number): number {
    const { count, raw } = this.rows;
    const { form, trial } = this;
    const { price } = form.tariffs[form.tariffOf[r]!]!;
    if (count[r] === 0)
      return form.fixed[r]! + form.heads[this.rows.head[r]!]!.price + trial.along(price, p, lo, hi, q);
    const all = lo === hi && p === form.tasks + r && q === form.tasks + form.rows + r;
    if (all) return this.pointsOf(r) - raw[r]!;
    return trial.along(price, p, lo, hi, q) - trial.between(price, p, q);
  }

  /** Points of the tasks of a row, which `points` gives back where it matters. */
  private pointsOf(r: number): number {
    const { form } = this;
    const { points } = form;
    if (!points) return 0;
    const { cell } = this.rows;
    let sum = 0;
    for (let u = cell[((form.tasks + r) << STEP) + NEXT]!; u < form.tasks; u = cell[(u << STEP) + NEXT]!)
      sum += points[form.typeOf[r]! * form.tasks + u]!;
    return sum;
  }

  private points(v: number, w: number, i: number, j: number): number {
    const { form, trial } = this;
    const points = form.points!;
    const a = form.typeOf[v]! * form.tasks;
    const b = form.typeOf[w]! * form.tasks;
    let sum = 0;
    for (let k = 0; k < j; k++) sum += points[a + trial.middle[k]!]! - points[b + trial.middle[k]!]!;
    for (let k = j; k < j + i; k++) sum += points[b + trial.middle[k]!]! - points[a + trial.middle[k]!]!;
    return sum;
  }

  private loadMiddle(i: number, j: number): void {
    const { loads, middle } = this.trial;
    const { dimensions, demand } = this.form;
    for (let d = 0; d < dimensions; d++) {
      let sum = 0;
      for (let k = 0; k < j; k++) sum += demand[middle[k]! * dimensions + d]!;
      for (let k = j; k < j + i; k++) sum -= demand[middle[k]! * dimensions + d]!;
      loads[d] = sum;
    }
  }

  /** Points for time and, where limited, meters of a row with a new middle. */
  private rest(r: number, p: number, lo: number, hi: number, q: number): number {
    const { trial, form } = this;
    const points = trial.time(r, p, lo, hi, q);
    if (form.metered[r] === 0) return points;
    const { meters } = form.tariffs[form.tariffOf[r]!]!;
    const head = form.heads[this.rows.head[r]!]!.meters;
    const way =
      this.rows.count[r] === 0
        ? head + trial.along(meters, p, lo, hi, q)
        : this.rows.meters[r]! + trial.along(meters, p, lo, hi, q) - trial.between(meters, p, q);
    return points + this.rows.weights.ofMeters(r, way);
  }

  private copyHead(into: Int32Array, p: number): number {
    const { cell } = this.rows;
    const n = p < this.form.tasks ? cell[(p << STEP) + POSITION]! : 0;
    let node = p;
    for (let k = n - 1; k >= 0; k--) {
      into[k] = node;
      node = cell[(node << STEP) + BEFORE]!;
    }
    return n;
  }

  private copyTail(into: Int32Array, n: number, q: number): number {
    const { cell } = this.rows;
    for (let node = q; node < this.form.tasks; node = cell[(node << STEP) + NEXT]!) into[n++] = node;
    return n;
  }
}
