import { NEXT, PLACE, POSITION, ROW, STEP } from './cells';
import { type Form } from './form';
import { type Rows } from './rows';
import { Trial } from './trial';

/** 2-opt*: two rows change what comes after a node of each. Exact. */
export class Tails {
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

  /** Points changed when the tails after p and after s change places; rows that pay differently never do. */
  swap(p: number, s: number): number {
    const { cell, pains } = this.rows;
    const { form, trial } = this;
    const v = cell[(p << STEP) + ROW]!;
    const w = cell[(s << STEP) + ROW]!;
    if (form.tariffOf[v] !== form.tariffOf[w]) return Infinity;
    const q = cell[(p << STEP) + NEXT]!;
    const t = cell[(s << STEP) + NEXT]!;
    let delta = this.arcs(v, p, q, t) + this.arcs(w, s, t, q) - pains[v]! - pains[w]!;
    const emptied = this.leavesNothing(p, t);
    const emptiedToo = this.leavesNothing(s, q);
    this.loadTails(v, w, p, s);
    if (!emptied) delta += trial.overload(v);
    for (let d = 0; d < trial.loads.length; d++) trial.loads[d] = -trial.loads[d]!;
    if (!emptiedToo) delta += trial.overload(w);
    delta += this.strangeness(v, w, q, t);
    if (delta < 0 && !emptied) delta += this.rest(v, w, p, s);
    if (delta < 0 && !emptiedToo) delta += this.rest(w, v, s, p);
    return delta;
  }

  /** A head that is only a start, and a tail that is only an end. */
  private leavesNothing(p: number, t: number): boolean {
    return p >= this.form.tasks && t >= this.form.tasks;
  }

  apply(p: number, s: number): void {
    const { cell, head } = this.rows;
    const v = cell[(p << STEP) + ROW]!;
    const w = cell[(s << STEP) + ROW]!;
    const n = this.join(this.one, v, p, s);
    const m = this.join(this.two, w, s, p);
    this.rows.write(v, head[v]!, this.one, n);
    this.rows.write(w, head[w]!, this.two, m);
  }

  /** Price of the row r when after p comes t instead of q; with the way to its own end. */
  private arcs(r: number, p: number, q: number, t: number): number {
    const { form } = this;
    const { cell, count } = this.rows;
    const { price } = form.tariffs[form.tariffOf[r]!]!;
    const row = cell[(p << STEP) + PLACE]! * form.size;
    const end = form.endPlace[r]!;
    const gone = this.leavesNothing(p, t);
    const used = form.fixed[r]! + form.heads[this.rows.head[r]!]!.price;
    let sum = count[r] === 0 ? used : -price[row + cell[(q << STEP) + PLACE]!]!;
    if (gone) {
      // Nothing is left of the row; its present tail pays its own way in the other.
      sum = count[r] === 0 ? 0 : sum - used;
    } else if (t >= form.tasks) sum += price[row + end]!;
    else sum += price[row + t]! + this.toEnd(price, t, r);
    return sum;
  }

  /** How much dearer the end of row r is than the tail's own. */
  private toEnd(price: Int32Array, t: number, r: number): number {
    const { form } = this;
    const own = this.rows.cell[(t << STEP) + ROW]!;
    if (form.endPlace[own] === form.endPlace[r]) return 0;
    const last = this.trial.lastFrom(t) * form.size;
    return price[last + form.endPlace[r]!]! - price[last + form.endPlace[own]!]!;
  }

  private loadTails(v: number, w: number, p: number, s: number): void {
    const { load, carried } = this.rows;
    const { loads } = this.trial;
    const { dimensions } = this.form;
    for (let d = 0; d < dimensions; d++) {
      const after = load[v * dimensions + d]! - carried[p * dimensions + d]!;
      loads[d] = load[w * dimensions + d]! - carried[s * dimensions + d]! - after;
    }
  }

  /** Points for tails in rows with another head, of another type perhaps; Infinity when a task may not be there. */
  private strangeness(v: number, w: number, q: number, t: number): number {
    if (this.rows.head[v] === this.rows.head[w]) return 0;
    return this.moved(q, v, w) + this.moved(t, w, v);
  }

  private moved(q: number, from: number, to: number): number {
    const { form } = this;
    const { tasks, points, may, anyone } = form;
    if (anyone && !points) return 0;
    const row = this.rows.head[to]! * tasks;
    const a = form.typeOf[from]! * tasks;
    const b = form.typeOf[to]! * tasks;
    let sum = 0;
    for (let u = q; u < tasks; u = this.rows.cell[(u << STEP) + NEXT]!) {
      if (may[row + u] === 0) return Infinity;
      if (points) sum += points[b + u]! - points[a + u]!;
    }
    return sum;
  }

  /** Points for time and meters of r: up to p, then as the other after s. */
  private rest(r: number, other: number, p: number, s: number): number {
    const { form, trial } = this;
    const { cell, weights } = this.rows;
    const t = cell[(s << STEP) + NEXT]!;
    const own = t >= form.tasks;
    const end = form.tasks + form.rows + r;
    const alike = own || form.ending[r] === form.ending[other];
    const points = alike ? trial.time(r, p, 0, 0, own ? end : t) : trial.timeToEnd(r, p, t);
    return form.metered[r] === 0 ? points : points + weights.ofMeters(r, this.metersOf(r, p, t));
  }

  private metersOf(r: number, p: number, t: number): number {
    const { form, trial } = this;
    const { meters } = form.tariffs[form.tariffOf[r]!]!;
    const head = form.heads[this.rows.head[r]!]!.meters + trial.between(meters, form.tasks + r, p);
    const row = this.rows.cell[(p << STEP) + PLACE]! * form.size;
    if (t >= form.tasks) return head + meters[row + form.endPlace[r]!]!;
    const own = this.rows.cell[(t << STEP) + ROW]!;
    return (
      head +
      meters[row + t]! +
      trial.between(meters, t, form.tasks + form.rows + own) +
      this.toEnd(meters, t, r)
    );
  }

  private join(into: Int32Array, r: number, p: number, s: number): number {
    const { cell } = this.rows;
    const { tasks } = this.form;
    const n = p < tasks ? cell[(p << STEP) + POSITION]! : 0;
    let node = cell[((tasks + r) << STEP) + NEXT]!;
    for (let k = 0; k < n; k++) {
      into[k] = node;
      node = cell[(node << STEP) + NEXT]!;
    }
    let m = n;
    for (let u = cell[(s << STEP) + NEXT]!; u < tasks; u = cell[(u << STEP) + NEXT]!) into[m++] = u;
    return m;
  }
}
