import { type Columns, excessOf } from './columns';
import { type Duals } from './duals';
import { type Work } from '../work';

const NARROWEST = 1 / 16;
/** Columns looked at in a slice: 0.7 ms. */
const SLICE = 1000;

/** What a depth is about to do first, what it does last, and neither. */
const FRESH = -3;
const LEAVING_OUT = -2;
const NONE = -1;

/**
 * Depth-first search for the cheapest way to cover tasks, with the duals as a bound: a choice costs the sum of all
 * duals and what its columns cost beyond them, so only few columns fit into the gap and most branches end at once.
 */
export class Descent {
  /** What a column costs beyond the duals, and what leaving a task out does. Never below zero. */
  private readonly excess: Float64Array;
  /** All columns, those that cost least beyond the duals first. */
  private readonly order: Int32Array;
  private readonly spare: Float64Array;
  private readonly covered: Uint8Array;
  private readonly options: Int32Array;
  private readonly room: Int32Array;
  private readonly stock: Float64Array;
  /** Columns still possible at each depth. */
  private readonly live: Int32Array[] = [];
  private readonly chosen: number[] = [];
  private found: number[] | null = null;
  private margin = 0;
  private left = 0;
  // By depth: columns live, spent beyond the duals, the task to be covered, the next column, and what is tried now.
  private depth = -1;
  private readonly sizes: number[] = [];
  private readonly spent: number[] = [];
  private readonly tasks: number[] = [];
  private readonly next: number[] = [];
  private readonly trying: number[] = [];

  constructor(
    private readonly columns: Columns,
    private readonly duals: Duals,
  ) {
    const { rules } = columns;
    this.excess = excessOf(columns, duals).map((excess) => Math.max(0, excess));
    this.order = Int32Array.from({ length: columns.count }, (_, j) => j);
    this.order.sort((a, b) => this.excess[a]! - this.excess[b]! || a - b);
    this.spare = rules.leftOut.map((cost, t) => Math.max(0, cost - duals.worth[t]!));
    this.covered = new Uint8Array(rules.taskCount);
    this.options = new Int32Array(rules.taskCount);
    this.room = rules.limit.slice();
    this.stock = rules.stock.slice();
  }

  /**
   * `effort`: columns looked at, the same bound on every machine, unlike seconds.
   * Columns that cover the tasks the kept ones do not, all at a lower cost than `ceiling`; the cheapest such when the
   * effort suffices. Null when none was found.
   */
  *run(kept: readonly number[], ceiling: number, effort: number): Work<readonly number[] | null> {
    this.left = effort;
    const { columns } = this;
    const base = this.open(kept);
    // Costs are whole points: better means by one at least.
    const whole = ceiling - base - 0.5;
    const all = this.listAt(0, columns.count);
    let size = 0;
    for (let i = 0; i < this.order.length; i++) {
      const j = this.order[i]!;
      if (this.excess[j]! > whole) break;
      if (this.fits(j, whole)) all[size++] = j;
    }
    this.found = null;
    // Narrow gaps first: few columns fit them, and what is found there is the best there is.
    for (let part = NARROWEST; this.found === null && this.left > 0; part *= 2) {
      this.margin = whole * Math.min(1, part);
      this.chosen.length = 0;
      this.begin(this.upTo(size));
      while (!this.advance()) yield 1;
      if (part >= 1) break;
    }
    return this.found;
  }

  /** Starts from the kept columns. Answers the bound of what they leave. */
  private open(kept: readonly number[]): number {
    const { columns, duals } = this;
    this.covered.fill(0);
    this.room.set(columns.rules.limit);
    this.stock.set(columns.rules.stock);
    for (const j of kept) this.mark(j, 1);
    let base = 0;
    for (let t = 0; t < this.covered.length; t++) if (this.covered[t] === 0) base += duals.worth[t]!;
    for (let k = 0; k < this.room.length; k++) base -= duals.place[k]! * this.room[k]!;
    return base;
  }

  /** Whether the last run ended by itself: what it found is the cheapest. */
  get finished(): boolean {
    return this.left > 0;
  }

  private upTo(size: number): number {
    const all = this.live[0]!;
    let end = 0;
    while (end < size && this.excess[all[end]!]! <= this.margin) end += 1;
    return end;
  }

  private begin(size: number): void {
    this.depth = -1;
    this.enter(size, 0);
  }

  private enter(size: number, spent: number): void {
    this.depth += 1;
    this.sizes[this.depth] = size;
    this.spent[this.depth] = spent;
    this.trying[this.depth] = FRESH;
  }

  /** A slice of the search; true at its end. */
  private advance(): boolean {
    const until = Math.max(0, this.left - SLICE);
    while (this.depth >= 0) {
      this.visit();
      if (this.left <= until && this.left > 0) return false;
    }
    return true;
  }

  /** Tries the next thing at the present depth, or goes back from it. */
  private visit(): void {
    const { depth, trying } = this;
    if (trying[depth] === FRESH) {
      this.tasks[depth] = this.hardest(this.live[depth]!, this.sizes[depth]!);
      this.next[depth] = 0;
      if (this.tasks[depth] < 0) this.keep(this.spent[depth]!);
    } else this.takeBack();
    const isOver = trying[depth] === LEAVING_OUT || this.tasks[depth]! < 0;
    trying[depth] = NONE;
    if (isOver || (!this.tryColumn() && !this.tryWithout())) this.depth = depth - 1;
  }

  private takeBack(): void {
    const tried = this.trying[this.depth]!;
    if (tried === LEAVING_OUT) this.covered[this.tasks[this.depth]!] = 0;
    if (tried < 0) return;
    this.chosen.pop();
    this.mark(tried, 0);
  }

  private tryColumn(): boolean {
    const { depth, next, margin } = this;
    const list = this.live[depth]!;
    const size = this.sizes[depth]!;
    const task = this.tasks[depth]!;
    while (next[depth]! < size && this.left > 0) {
      const j = list[next[depth]!]!;
      next[depth]! += 1;
      const after = this.spent[depth]! + this.excess[j]!;
      if (after > margin) next[depth] = size;
      else if (this.serves(j, task)) {
        this.mark(j, 1);
        this.chosen.push(j);
        this.trying[depth] = j;
        this.enter(this.narrow(depth, size, margin - after), after);
        return true;
      }
    }
    return false;
  }

  private tryWithout(): boolean {
    const { depth } = this;
    const task = this.tasks[depth]!;
    const after = this.spent[depth]! + this.spare[task]!;
    if (after > this.margin || this.left <= 0) return false;
    this.covered[task] = 1;
    this.trying[depth] = LEAVING_OUT;
    this.enter(this.narrow(depth, this.sizes[depth]!, this.margin - after), after);
    return true;
  }

  /** What is chosen covers all; places that stayed empty were counted as sold. */
  private keep(spent: number): void {
    let all = spent;
    for (let k = 0; k < this.room.length; k++) all += this.duals.place[k]! * this.room[k]!;
    if (all > this.margin) return;
    this.margin = all - 0.5;
    this.found = this.chosen.slice();
  }

  /** The uncovered task with the fewest columns left; -1 when all are covered. */
  private hardest(list: Int32Array, size: number): number {
    const { options, covered } = this;
    const { at, tasks } = this.columns;
    options.fill(0);
    for (let i = 0; i < size; i++) {
      const end = at[list[i]! + 1]!;
      for (let k = at[list[i]!]!; k < end; k++) options[tasks[k]!]! += 1;
    }
    let task = -1;
    for (let t = 0; t < covered.length; t++) {
      if (covered[t] === 0 && (task < 0 || options[t]! < options[task]!)) task = t;
    }
    return task;
  }

  private narrow(depth: number, size: number, margin: number): number {
    const from = this.live[depth]!;
    const to = this.listAt(depth + 1, size);
    let kept = 0;
    // Choosing the next task looks at all of them, which counts an eighth.
    this.left -= size + (this.covered.length >> 3);
    for (let i = 0; i < size; i++) if (this.fits(from[i]!, margin)) to[kept++] = from[i]!;
    return kept;
  }

  private fits(j: number, margin: number): boolean {
    if (this.excess[j]! > margin) return false;
    const { at, tasks, type, depot, rules } = this.columns;
    if (this.room[type[j]!]! <= 0) return false;
    const end = at[j + 1]!;
    for (let k = at[j]!; k < end; k++) if (this.covered[tasks[k]!] === 1) return false;
    return depot[j]! < 0 || rules.dimensions === 0 || this.stocks(j);
  }

  private stocks(j: number): boolean {
    const { at, tasks, depot, rules } = this.columns;
    for (let d = 0; d < rules.dimensions; d++) {
      let rest = this.stock[depot[j]! * rules.dimensions + d]!;
      if (rest === Infinity) continue;
      for (let k = at[j]!; k < at[j + 1]!; k++) rest -= rules.draws[tasks[k]! * rules.dimensions + d]!;
      if (rest < 0) return false;
    }
    return true;
  }

  private serves(j: number, task: number): boolean {
    const { at, tasks } = this.columns;
    for (let k = at[j]!; k < at[j + 1]!; k++) if (tasks[k] === task) return true;
    return false;
  }

  private mark(j: number, covered: 0 | 1): void {
    const { at, tasks, type, depot, rules } = this.columns;
    const sign = covered === 1 ? -1 : 1;
    this.room[type[j]!]! += sign;
    for (let k = at[j]!; k < at[j + 1]!; k++) {
      this.covered[tasks[k]!] = covered;
      for (let d = 0; d < rules.dimensions && depot[j]! >= 0; d++)
        this.stock[depot[j]! * rules.dimensions + d]! +=
          sign * rules.draws[tasks[k]! * rules.dimensions + d]!;
    }
  }

  private listAt(depth: number, size: number): Int32Array {
    const list = this.live[depth];
    if (list && list.length >= size) return list;
    return (this.live[depth] = new Int32Array(size));
  }
}
