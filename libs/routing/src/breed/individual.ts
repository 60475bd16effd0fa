import { BEFORE, NEXT, STEP } from './cells';
import { type Ledger } from './ledger';
import { type Rows } from './rows';

/** A plan of the population, set aside. */
export interface Individual extends Ledger {
  /** The tasks of the used rows, one after the other; `ends[k]` is where row `vehicles[k]` stops. */
  readonly tasks: Int32Array;
  readonly ends: Int32Array;
  readonly vehicles: Int32Array;
  readonly heads: Int32Array;
  /** By task: who comes before and after; -1 at either end of a row, -2 left out. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly feasible: boolean;
  /** Points with penalties, by the weights of the day; the crowd keeps it fresh. */
  penalized: number;
  /** Kept by the crowd: biased fitness (less is better), order by points, difference from the nearest. */
  rank: number;
  place: number;
  diversity: number;
  twin: boolean;
  slot: number;
}

/** Sets the present rows aside. */
export function individualOf(rows: Rows): Individual {
  const { form, cell } = rows;
  const tasks = new Int32Array(form.tasks);
  const used: number[] = [];
  for (let r = 0; r < form.rows; r++) if (rows.count[r]! > 0) used.push(r);
  const ends = new Int32Array(used.length);
  const before = new Int32Array(form.tasks).fill(-2);
  const after = new Int32Array(form.tasks).fill(-2);
  let n = 0;
  used.forEach((r, k) => {
    for (let u = cell[((form.tasks + r) << STEP) + NEXT]!; u < form.tasks; u = cell[(u << STEP) + NEXT]!) {
      tasks[n++] = u;
      before[u] = task(cell[(u << STEP) + BEFORE]!, form.tasks);
      after[u] = task(cell[(u << STEP) + NEXT]!, form.tasks);
    }
    ends[k] = n;
  });
  return {
    tasks: tasks.slice(0, n),
    ends,
    vehicles: Int32Array.from(used),
    heads: Int32Array.from(used, (r) => rows.head[r]!),
    before,
    after,
    ...ledgerOf(rows, used),
    penalized: rows.total,
    rank: 0,
    place: 0,
    diversity: 0,
    twin: false,
    slot: -1,
  };
}

const task = (id: number, tasks: number): number => (id < tasks ? id : -1);

function ledgerOf(rows: Rows, used: readonly number[]) {
  const { form } = rows;
  const sums = { cost: rows.leftOut, late: 0, duration: 0, meters: 0 };
  const over = new Float64Array(form.dimensions);
  for (const r of used) {
    sums.cost += rows.raw[r]! + (form.timed[r] === 1 ? form.perSecond[r]! * rows.duration[r]! : 0);
    sums.late += rows.warp[r]!;
    if (form.timed[r] === 1) sums.duration += Math.max(0, rows.duration[r]! - form.maxDuration[r]!);
    sums.meters += Math.max(0, rows.meters[r]! - form.maxMeters[r]!);
    for (let d = 0; d < form.dimensions; d++)
      over[d]! += Math.max(0, rows.load[r * form.dimensions + d]! - form.capacity[r * form.dimensions + d]!);
  }
  const broken = sums.late + sums.duration + sums.meters + over.reduce((sum, n) => sum + n, 0);
  return { ...sums, over, feasible: broken === 0 };
}

/** Makes the rows those of an individual. */
export function take(rows: Rows, { tasks, ends, vehicles, heads }: Individual): void {
  rows.clear();
  let start = 0;
  vehicles.forEach((r, k) => {
    rows.write(r, heads[k]!, tasks.subarray(start, ends[k]), ends[k]! - start);
    start = ends[k]!;
  });
}

/** Share of the arcs of one that the other lacks (broken pairs; Prins 2009). */
export function apartness(one: Individual, other: Individual): number {
  const { before, after } = one;
  let broken = 0;
  for (let u = 0; u < after.length; u++) {
    const next = after[u]!;
    if (next !== other.after[u]! && next !== other.before[u]!) broken += 1;
    if (before[u] === -1 && other.before[u] !== -1 && other.after[u] !== -1) broken += 1;
  }
  return broken / after.length;
}
