import { type Random } from '@doorstep/std';
import { type Kernel, NODE } from '../flat/kernel';
import { type Near } from '../flat/near';
import { type Snapshot } from '../flat/snapshot';
import { type Form } from './form';
import { stopsIn } from './passage';

/** Tasks of a patch: rows are added while it has fewer. */
const TASKS = 200;
/** Empty rows of one type in a patch. */
const EMPTY_OF_TYPE = 2;

/** Some rows of a plan that lie together, with empty ones of their kinds, and what is left out among them. */
export interface Patch {
  readonly tasks: Int32Array;
  readonly rows: Int32Array;
  /** Of each row, without start and end. */
  readonly stops: readonly Int32Array[];
  /** Points of the rows and of what is left out. */
  readonly cost: number;
  /** How often the task in its middle has been in a patch before. */
  readonly turn: number;
}

/** Which patch is next: the one around a task that has been in the fewest. */
export class PatchChoice {
  private readonly visits: Int32Array;

  constructor(
    private readonly kernel: Kernel,
    private readonly form: Form,
    private readonly near: Near,
    private readonly dice: Random,
  ) {
    this.visits = new Int32Array(kernel.taskCount);
  }

  next(present: Snapshot): Patch {
    const { visits } = this;
    const middle = this.leastVisited();
    const turn = visits[middle]!;
    const { tasks, used } = this.around(middle, present);
    for (const task of tasks) visits[task]! += 1;
    const stops = stopsIn(present, this.form.rows);
    const rows = Int32Array.from([...used, ...this.emptyRows(stops, used.size)]).sort();
    return {
      tasks: Int32Array.from(tasks),
      rows,
      stops: Array.from(rows, (r) => stops[r]!),
      cost: this.costOf(present, used, tasks),
      turn,
    };
  }

  /** The stops of a whole plan with these rows changed. */
  with(present: Snapshot, rows: Int32Array, changed: readonly Int32Array[]): readonly Int32Array[] {
    const stops = stopsIn(present, this.form.rows);
    rows.forEach((r, k) => (stops[r] = changed[k]!));
    return stops;
  }

  private leastVisited(): number {
    const { visits, dice } = this;
    let found = 0;
    let alike = 0;
    for (let task = 0; task < visits.length; task++) {
      if (visits[task]! > visits[found]!) continue;
      if (visits[task]! < visits[found]!) alike = 0;
      alike += 1;
      if (dice.below(alike) === 0) found = task;
    }
    return found;
  }

  /** The rows of the nearest tasks. */
  private around(middle: number, { rows }: Snapshot): { tasks: number[]; used: Set<number> } {
    const tasksOf = new Map(rows.map(({ vehicle, nodes }) => [vehicle, this.tasksIn(nodes)]));
    const rowOf = new Int32Array(this.visits.length).fill(-1);
    for (const [row, tasks] of tasksOf) for (const task of tasks) rowOf[task] = row;
    const used = new Set<number>();
    const found: number[] = [];
    for (const task of this.near.of(middle)) {
      if (found.length >= TASKS) break;
      const row = rowOf[task]!;
      if (row < 0) found.push(task);
      else if (!used.has(row)) found.push(...tasksOf.get(row)!);
      if (row >= 0) used.add(row);
    }
    return { tasks: found, used };
  }

  private tasksIn(nodes: Int32Array): number[] {
    const { kind, subject } = this.kernel;
    const isTask = (node: number): boolean => kind[node] === NODE.deliver || kind[node] === NODE.stay;
    return Array.from(nodes.subarray(1, -1).filter(isTask), (node) => subject[node]!);
  }

  /** As many as are used at most, from a row on that differs from time to time. */
  private emptyRows(stops: readonly Int32Array[], most: number): number[] {
    const { rows, typeOf, types } = this.form;
    const count = new Int32Array(types);
    const found: number[] = [];
    const first = this.dice.below(rows);
    for (let k = 0; k < rows && found.length <= most; k++) {
      const r = (first + k) % rows;
      if (stops[r]!.length > 0 || count[typeOf[r]!]! >= EMPTY_OF_TYPE) continue;
      count[typeOf[r]!]! += 1;
      found.push(r);
    }
    return found;
  }

  private costOf({ rows, absent }: Snapshot, used: ReadonlySet<number>, tasks: readonly number[]): number {
    const among = new Set(tasks);
    const served = rows.reduce((sum, { vehicle, cost }) => sum + (used.has(vehicle) ? cost : 0), 0);
    return absent.reduce((sum, task) => sum + (among.has(task) ? this.kernel.leftOut[task]! : 0), served);
  }
}
