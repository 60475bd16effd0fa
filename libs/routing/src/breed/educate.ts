import { type Random } from '@doorstep/std';
import { Arc } from './arc';
import { BEFORE, NEXT, PLACE, ROW, STEP } from './cells';
import { type Choice, LEAST } from './choice';
import { type Form } from './form';
import { type Individual } from './individual';
import { type Neighbors } from './neighbors';
import { type Rows, tasksOf } from './rows';
import { WholeRows } from './whole-rows';

/** Sums cut off at `MOST` could make moves go in circles; no education takes more moves than this per task. */
const MOST_MOVES = 60;

/**
 * Local search over near arcs (granular, Toth & Vigo 2003): each task that is awake is tried after and before its
 * nearest; a move wakes the tasks around it. Ends when all sleep.
 */
export class Educator {
  private readonly form: Form;
  private readonly arc: Arc;
  private readonly choice: Choice;
  private readonly whole: WholeRows;
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
    this.choice = this.arc.choice;
    this.whole = new WholeRows(rows, this.choice.tails);
    this.moves = MOST_MOVES * rows.form.tasks;
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
    this.wakeShuffled(Int32Array.from({ length: this.form.tasks }, (_, task) => task));
  }

  /** Wakes what is left out, in random order. */
  wakeAbsent(): void {
    const { cell } = this.rows;
    const absent: number[] = [];
    for (let u = 0; u < this.form.tasks; u++) if (cell[(u << STEP) + ROW]! < 0) absent.push(u);
    this.wakeShuffled(Int32Array.from(absent));
  }

  /** Wakes the tasks that stand elsewhere than in a parent. */
  wakeChanged({ before, after }: Individual): void {
    const { cell } = this.rows;
    const { tasks } = this.form;
    for (let u = 0; u < tasks; u++) {
      const p = cell[(u << STEP) + BEFORE]!;
      const q = cell[(u << STEP) + NEXT]!;
      if ((p < tasks ? p : -1) !== before[u] || (q < tasks ? q : -1) !== after[u]) this.wake(u);
    }
  }

  /** Wakes the tasks of rows that break a limit. */
  wakeBroken(): void {
    const { rows, form } = this;
    const tasks: number[] = [];
    for (let r = 0; r < form.rows; r++) if (!rows.keepsLimits(r)) tasks.push(...tasksOf(rows, r));
    this.wakeShuffled(Int32Array.from(tasks));
  }

  private wakeShuffled(order: Int32Array): void {
    for (let k = order.length - 1; k > 0; k--) {
      const other = this.dice.below(k + 1);
      const task = order[k]!;
      order[k] = order[other]!;
      order[other] = task;
    }
    for (const task of order) this.wake(task);
  }

  /** Looks at up to `most` tasks; true when none is left awake. */
  run(most: number): boolean {
    let left = most;
    do {
      for (; this.waiting > 0; left--) {
        if (left === 0) return false;
        this.improve(this.next());
      }
    } while (this.settle());
    this.sleep();
    return true;
  }

  /** Puts all to sleep, ready for other rows. */
  sleep(): void {
    while (this.waiting > 0) this.next();
    this.moves = MOST_MOVES * this.form.tasks;
  }

  /** Moves of whole rows; true when some were made and there is more to look at. */
  private settle(): boolean {
    if (!this.whole.improve()) return false;
    this.moves -= 1;
    for (const r of this.whole.changed) this.wake(this.rows.cell[((this.form.tasks + r) << STEP) + NEXT]!);
    return this.moves > 0;
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
    const { touched } = this.arc.choice;
    for (let k = 0; k < 8; k++) this.wake(touched[k]!);
    return true;
  }

  /** The best place for a task that is left out. */
  private putIn(u: number): boolean {
    const { most, before, after } = this.neighbors;
    const { cell } = this.rows;
    const { exchange } = this.choice;
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
    this.choice.exchange.applyInsert(u, p);
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
      const delta = this.choice.exchange.insert(u, form.tasks + r);
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
    const { exchange, tails } = this.choice;
    const single = exchange.apart(p, 1, start, 0);
    const tail = p < this.form.tasks ? tails.swap(p, start) : 0;
    if (single >= LEAST && tail >= LEAST) return false;
    this.wakeAround(u);
    if (single < tail) exchange.applyApart(p, 1, start, 0);
    else tails.apply(p, start);
    return true;
  }

  private takeOut(u: number): boolean {
    if (this.choice.exchange.remove(u) >= LEAST) return false;
    this.wakeAround(u);
    this.choice.exchange.applyRemove(u);
    return true;
  }
}

const NOTHING = new Int32Array(0);
