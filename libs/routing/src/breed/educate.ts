import { type Random } from '@doorstep/std';
import { Arc } from './arc';
import { BEFORE, NEXT, PLACE, ROW, STEP } from './cells';
import { type Form } from './form';
import { type Neighbors } from './neighbors';
import { type Rows } from './rows';

const LEAST = -0.01;
/** Sums cut off at `MOST` could make moves go in circles; no education takes more moves than this per task. */
const MOST_MOVES = 60;

/**
 * Local search over near arcs (granular, Toth & Vigo 2003): each task that is awake is tried after and before its
 * nearest; a move wakes the tasks around it. Ends when all sleep.
 */
export class Educator {
  private readonly form: Form;
  private readonly arc: Arc;
  /** Tasks awake, in a ring. */
  private readonly queue: Int32Array;
  private readonly awake: Uint8Array;
  private first = 0;
  private waiting = 0;
  private moves = 0;

  constructor(
    private readonly rows: Rows,
    private readonly neighbors: Neighbors,
    private readonly dice: Random,
  ) {
    this.form = rows.form;
    this.arc = new Arc(rows);
    this.queue = new Int32Array(rows.form.tasks);
    this.awake = new Uint8Array(rows.form.tasks);
  }

  wake(task: number): void {
    if (task < 0 || task >= this.form.tasks || this.awake[task] === 1) return;
    this.awake[task] = 1;
    let at = this.first + this.waiting++;
    if (at >= this.queue.length) at -= this.queue.length;
    this.queue[at] = task;
  }

  /** Wakes every task, in random order. */
  wakeAll(): void {
    const order = Int32Array.from({ length: this.form.tasks }, (_, k) => k);
    for (let k = order.length - 1; k > 0; k--) {
      const other = this.dice.below(k + 1);
      const task = order[k]!;
      order[k] = order[other]!;
      order[other] = task;
    }
    for (const task of order) this.wake(task);
  }

  /** Runs until no task is awake. */
  run(): void {
    this.moves = MOST_MOVES * this.form.tasks;
    do {
      while (this.waiting > 0) this.improve(this.next());
    } while ((this.rehead() || this.trade()) && this.moves > 0);
    while (this.waiting > 0) this.next();
  }

  private next(): number {
    const task = this.queue[this.first]!;
    this.awake[task] = 0;
    this.first = this.first + 1 === this.queue.length ? 0 : this.first + 1;
    this.waiting -= 1;
    return task;
  }

  private improve(u: number): void {
    if (this.moves <= 0) return;
    const { cell, raw, pains } = this.rows;
    const r = cell[(u << STEP) + ROW]!;
    const moved =
      r < 0
        ? this.putIn(u)
        : this.beside(u) || this.alone(u) || (this.form.leftOut[u]! < raw[r]! + pains[r]! && this.takeOut(u));
    if (!moved) return;
    this.moves -= 1;
    this.wake(u);
  }

  /** The arcs into u and out of it. */
  private beside(u: number): boolean {
    const { most, before, after } = this.neighbors;
    const { cell } = this.rows;
    const { arc } = this;
    for (let k = u * most, last = k + most; k < last; k++) {
      const v = before[k]!;
      if (cell[(v << STEP) + ROW]! >= 0 && arc.improve(v, u)) return this.moved();
      const w = after[k]!;
      if (cell[(w << STEP) + ROW]! >= 0 && arc.improve(u, w)) return this.moved();
    }
    return false;
  }

  private moved(): true {
    const { touched } = this.arc;
    for (let k = 0; k < 8; k++) this.wake(touched[k]!);
    return true;
  }

  /** The best place for a task that is left out. */
  private putIn(u: number): boolean {
    const { most, before, after } = this.neighbors;
    const { cell } = this.rows;
    const { exchange } = this.arc;
    // At equal points a task is rather served than left out.
    let best = -LEAST;
    let place = -1;
    for (let k = u * most, last = k + most; k < last; k++) {
      const v = before[k]!;
      if (cell[(v << STEP) + ROW]! >= 0) {
        const delta = exchange.insert(u, v);
        if (delta < best) [best, place] = [delta, v];
      }
      const w = after[k]!;
      if (cell[(w << STEP) + ROW]! >= 0) {
        const p = cell[(w << STEP) + BEFORE]!;
        const delta = exchange.insert(u, p);
        if (delta < best) [best, place] = [delta, p];
      }
    }
    return this.putInEmpty(u, best) || (place >= 0 && this.put(u, place));
  }

  private put(u: number, p: number): true {
    this.arc.exchange.applyInsert(u, p);
    this.wakeAround(u);
    return true;
  }

  private wakeAround(u: number): void {
    const { cell } = this.rows;
    this.wake(cell[(u << STEP) + BEFORE]!);
    this.wake(cell[(u << STEP) + NEXT]!);
  }

  private putInEmpty(u: number, limit: number): boolean {
    const { form, rows } = this;
    let best = limit;
    let chosen = -1;
    for (let h = 0; h < form.heads.length; h++) {
      const r = this.openEmpty(h);
      if (r < 0 || !this.calls(h, u)) continue;
      const delta = this.arc.exchange.insert(u, form.tasks + r);
      if (delta < best) [best, chosen] = [delta, h];
    }
    if (chosen < 0) return false;
    this.openEmpty(chosen);
    return this.put(u, form.tasks + rows.empty[form.typeOf[form.heads[chosen]!.vehicle]!]!);
  }

  /** Whether a row for this task would set out by this head; a depot is called at only for what comes from it. */
  private calls(h: number, u: number): boolean {
    const { may, tasks, heads, fetched } = this.form;
    return may[h * tasks + u] === 1 && (heads[h]!.depot < 0 || fetched[u] === 1);
  }

  /** Gives the empty row of a head's type that head; -1 without an empty row. */
  private openEmpty(h: number): number {
    const { rows, form } = this;
    const r = rows.empty[form.typeOf[form.heads[h]!.vehicle]!]!;
    if (r >= 0 && rows.head[r] !== h) rows.write(r, h, NOTHING, 0);
    return r;
  }

  /** A task, or the tail it begins, in an empty row. */
  private alone(u: number): boolean {
    const { form, rows } = this;
    const { cell, count, soft } = rows;
    const r = cell[(u << STEP) + ROW]!;
    if (count[r] === 1 && form.heads.length === 1) return false;
    const p = cell[(u << STEP) + BEFORE]!;
    const x = cell[(cell[(u << STEP) + NEXT]! << STEP) + PLACE]!;
    const place = cell[(p << STEP) + PLACE]! * form.size;
    for (let h = 0; h < form.heads.length; h++) {
      if (!this.calls(h, u)) continue;
      const head = form.heads[h]!;
      const { bound } = form.tariffs[form.tariffOf[head.vehicle]!]!;
      const out = form.fixed[head.vehicle]! + head.bound + bound[head.place * form.size + u]! - soft[r]!;
      // Either move pays the way out and saves at most what the row pays beyond its ways and two ways around u.
      const saved = bound[place + u]! + bound[u * form.size + x]!;
      if (count[r]! > 3 && out - saved > LEAST) continue;
      const empty = this.openEmpty(h);
      if (empty >= 0 && empty !== r && this.tryAlone(u, p, form.tasks + empty)) return true;
    }
    return false;
  }

  private tryAlone(u: number, p: number, start: number): boolean {
    const { exchange, tails } = this.arc;
    const single = exchange.apart(p, 1, start, 0);
    const tail = p < this.form.tasks ? tails.swap(p, start) : 0;
    if (single >= LEAST && tail >= LEAST) return false;
    this.wakeAround(u);
    if (single < tail) exchange.applyApart(p, 1, start, 0);
    else tails.apply(p, start);
    return true;
  }

  private takeOut(u: number): boolean {
    if (this.arc.exchange.remove(u) >= LEAST) return false;
    this.wakeAround(u);
    this.arc.exchange.applyRemove(u);
    return true;
  }

  /** Tries other heads for the rows; true when some changed, with their first tasks awake. */
  private rehead(): boolean {
    const { form, rows } = this;
    let found = false;
    for (let r = 0; r < form.rows; r++) {
      const type = form.typeOf[r]!;
      if (rows.count[r] === 0 || form.headsAt[type + 1]! - form.headsAt[type]! < 2) continue;
      if (!this.betterHead(r)) continue;
      this.moves -= 1;
      found = true;
    }
    return found;
  }

  /** Rows of different types change everything they do; true when some did. */
  private trade(): boolean {
    const { form, rows } = this;
    if (form.types < 2) return false;
    for (let r = 0; r < form.rows; r++) {
      if (rows.count[r] === 0) continue;
      for (let w = 0; w < form.rows; w++) {
        const worthIt =
          form.typeOf[w] !== form.typeOf[r] && (rows.count[w]! > 0 || rows.empty[form.typeOf[w]!] === w);
        if (worthIt && this.arc.tails.swap(form.tasks + r, form.tasks + w) < LEAST) {
          this.arc.tails.apply(form.tasks + r, form.tasks + w);
          this.moves -= 1;
          this.wake(rows.cell[((form.tasks + r) << STEP) + NEXT]!);
          this.wake(rows.cell[((form.tasks + w) << STEP) + NEXT]!);
          return true;
        }
      }
    }
    return false;
  }

  private betterHead(r: number): boolean {
    const { form, rows } = this;
    const { cell } = rows;
    const start = form.tasks + r;
    const tasks = new Int32Array(rows.count[r]!);
    for (let k = 0, u = cell[(start << STEP) + NEXT]!; k < tasks.length; k++, u = cell[(u << STEP) + NEXT]!)
      tasks[k] = u;
    const was = rows.head[r]!;
    // A depot nothing comes from is not called at.
    const idle = form.heads[was]!.depot >= 0 && !tasks.some((task) => form.fetched[task] === 1);
    const before = rows.raw[r]! + rows.pains[r]!;
    let best = idle ? Infinity : before + LEAST;
    let chosen = was;
    const type = form.typeOf[r]!;
    for (let h = form.headsAt[type]!; h < form.headsAt[type + 1]!; h++) {
      const apt = idle ? form.heads[h]!.depot < 0 : this.suitable(h, tasks);
      if (h === was || !apt) continue;
      rows.write(r, h, tasks, tasks.length);
      const cost = rows.raw[r]! + rows.pains[r]!;
      if (cost < best) [best, chosen] = [cost, h];
    }
    rows.write(r, chosen, tasks, tasks.length);
    if (chosen === was) return false;
    this.wake(tasks[0]!);
    return true;
  }

  private suitable(h: number, tasks: Int32Array): boolean {
    const { may, tasks: count, heads, fetched } = this.form;
    if (heads[h]!.depot >= 0 && !tasks.some((task) => fetched[task] === 1)) return false;
    return tasks.every((task) => may[h * count + task] === 1);
  }
}

const NOTHING = new Int32Array(0);
