import { type Kernel, NODE } from '../flat/kernel';
import { type Pool } from './pool';
import { type Still } from './still';

/**
 * A set partitioning problem, flat: columns (rows of the pool) that cover tasks, what leaving a task out costs, how
 * many columns of a type fit, and what the depots have. `source` is the number of the row in the pool.
 */
export interface Columns {
  readonly count: number;
  readonly source: Int32Array;
  readonly cost: Float64Array;
  readonly type: Int32Array;
  readonly depot: Int32Array;
  /** Tasks of column j: `tasks[at[j]]` up to `at[j + 1]`. */
  readonly at: Int32Array;
  readonly tasks: Int32Array;
  readonly rules: Rules;
}

/** What every choice of columns must keep, whatever the columns. */
export interface Rules {
  readonly taskCount: number;
  readonly leftOut: Float64Array;
  /** Vehicles by type. */
  readonly limit: Int32Array;
  readonly dimensions: number;
  /** `depot * dimensions + d`; Infinity where there is no limit. */
  readonly stock: Float64Array;
  /** What a task takes from the depot of its row: `task * dimensions + d`. */
  readonly draws: Int32Array;
}

/** The rules for what is not still: no place, no stock and no price for what is. */
export function rulesOf(kernel: Kernel, still: Still): Rules {
  const { taskCount, vehicles, dimensions, problem, load, fetched, first } = kernel;
  const limit = new Int32Array(vehicles.reduce((most, { type }) => Math.max(most, type + 1), 0));
  for (const { type } of vehicles) limit[type]! += 1;
  const stock = new Float64Array(problem.depots.length * dimensions).fill(Infinity);
  problem.depots.forEach((depot, d) =>
    depot.stock?.forEach((amount, k) => (stock[d * dimensions + k] = amount)),
  );
  const draws = load.map((amount, at) =>
    fetched[first[Math.floor(at / dimensions)]!] === 1 ? Math.max(0, amount) : 0,
  );
  for (const { vehicle, nodes } of still.rows) {
    limit[vehicles[vehicle]!.type]! -= 1;
    drawFrom(kernel, { nodes, draws, stock });
  }
  const leftOut = kernel.leftOut.map((points, task) => (still.busy[task] === 1 ? 0 : points));
  return { taskCount, leftOut, limit, dimensions, stock, draws };
}

interface Drawing {
  readonly nodes: Int32Array;
  readonly draws: Int32Array;
  readonly stock: Float64Array;
}

function drawFrom({ kind, subject, fetched, dimensions }: Kernel, { nodes, draws, stock }: Drawing): void {
  let depot = -1;
  for (const node of nodes) {
    if (kind[node] === NODE.load) depot = subject[node]!;
    else if (depot >= 0 && fetched[node] === 1) {
      for (let d = 0; d < dimensions; d++)
        stock[depot * dimensions + d]! -= draws[subject[node]! * dimensions + d]!;
    }
  }
}

/** The columns of these rows of the pool, in the order given. */
export function columnsOf(pool: Pool, rules: Rules, source: Int32Array): Columns {
  const { store, kernel } = pool;
  const { kind, subject, first, nodeCount } = kernel;
  const count = source.length;
  const at = new Int32Array(count + 1);
  let most = 0;
  for (let j = 0; j < count; j++) most += store.lengthOf(source[j]!);
  const tasks = new Int32Array(most);
  const depot = new Int32Array(count).fill(-1);
  let size = 0;
  for (let j = 0; j < count; j++) {
    const end = store.at[source[j]! + 1]!;
    for (let k = store.at[source[j]!]!; k < end; k++) {
      const node = store.cells[k]! % nodeCount;
      if (kind[node] === NODE.load) depot[j] = subject[node]!;
      else if (first[subject[node]!] === node) tasks[size++] = subject[node]!;
    }
    at[j + 1] = size;
  }
  return {
    count,
    source,
    cost: Float64Array.from(source, (r) => store.cost[r]!),
    type: Int32Array.from(source, (r) => store.type[r]!),
    depot,
    at,
    tasks: tasks.slice(0, size),
    rules,
  };
}

/** Prices under which columns are judged; see `Duals`. */
interface Prices {
  readonly worth: Float64Array;
  readonly place: Float64Array;
}

/** What each column costs beyond the prices of its tasks and its place; below zero where they are too high. */
export function excessOf({ count, cost, type, at, tasks }: Columns, { worth, place }: Prices): Float64Array {
  const excess = new Float64Array(count);
  for (let j = 0; j < count; j++) {
    let rest = cost[j]! + place[type[j]!]!;
    for (let k = at[j]!; k < at[j + 1]!; k++) rest -= worth[tasks[k]!]!;
    excess[j] = rest;
  }
  return excess;
}

/** The columns for which the question is answered with yes, in the same order. */
export function keepColumns(columns: Columns, keep: (j: number) => boolean): Columns {
  const kept = new Int32Array(columns.count);
  let count = 0;
  for (let j = 0; j < columns.count; j++) if (keep(j)) kept[count++] = j;
  if (count === columns.count) return columns;
  const of = kept.subarray(0, count);
  const at = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) at[i + 1] = at[i]! + columns.at[of[i]! + 1]! - columns.at[of[i]!]!;
  const tasks = new Int32Array(at[count]!);
  for (let i = 0; i < count; i++)
    tasks.set(columns.tasks.subarray(columns.at[of[i]!], columns.at[of[i]! + 1]), at[i]);
  return {
    count,
    source: of.map((j) => columns.source[j]!),
    cost: Float64Array.from(of, (j) => columns.cost[j]!),
    type: of.map((j) => columns.type[j]!),
    depot: of.map((j) => columns.depot[j]!),
    at,
    tasks,
    rules: columns.rules,
  };
}

/** Points of a choice: its columns and what they leave out. */
export function costOfChoice(columns: Columns, choice: readonly number[]): number {
  const { rules, at, tasks, cost } = columns;
  const left = rules.leftOut.slice();
  let sum = 0;
  for (const j of choice) {
    sum += cost[j]!;
    for (let k = at[j]!; k < at[j + 1]!; k++) left[tasks[k]!] = 0;
  }
  return left.reduce((total, points) => total + points, sum);
}
