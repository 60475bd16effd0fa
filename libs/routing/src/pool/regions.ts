import { type Columns, costOfChoice } from './columns';
import { Descent } from './exact';
import { type Question } from './partitioner';
import { type Work } from '../work';

/** The whole plan at once gets this part of the effort: it is small, or it takes too long in any case. */
const WHOLE = 1 / 8;
/** Tasks in a region: small ones until they give nothing more, then larger ones. Never fewer rows than this. */
const REGION_TASKS = [30, 45, 60, 80];
const FEWEST_ROWS = 3;

/**
 * Chooses columns without a linear program: the whole plan by depth-first search, then, while it pays, regions of
 * neighboring rows with the rest kept. Neighbors of a row are those with whose tasks its own meet in columns.
 */
export function* choose({ columns, duals, present, effort }: Question): Work<readonly number[] | null> {
  const descent = new Descent(columns, duals);
  const whole = yield* descent.run([], costOfChoice(columns, present), WHOLE * effort);
  let choice = whole ?? present;
  if (!descent.finished) choice = yield* byRegions(columns, descent, { choice, effort });
  return choice === present ? null : choice;
}

function* byRegions(
  columns: Columns,
  descent: Descent,
  from: { readonly choice: readonly number[]; readonly effort: number },
): Work<readonly number[]> {
  let { choice } = from;
  let at = 0;
  const asked = new Set<string>();
  const mean = meanTasks(columns, choice);
  for (let step = 0; step < REGION_TASKS.length;) {
    const size = Math.max(FEWEST_ROWS, Math.round(REGION_TASKS[step]! / mean));
    const better = yield* anyRegion(columns, descent, choice, { size, asked, effort: from.effort, at });
    step = better ? 0 : step + 1;
    if (better) ({ choice, at } = better);
  }
  return choice;
}

interface Regions {
  readonly size: number;
  /** Names of the regions that gave nothing. */
  readonly asked: Set<string>;
  readonly effort: number;
  /** The row to begin with. */
  readonly at: number;
}

interface Bettered {
  readonly choice: readonly number[];
  /** The row around which it was found. */
  readonly at: number;
}

/** Slices of an ordinary search that it takes to see which rows mix. */
const LOOKING = 8;

/** What a region around a row makes better, one row after the other; null when none does. */
function* anyRegion(
  columns: Columns,
  descent: Descent,
  choice: readonly number[],
  { size, asked, effort, at: start }: Regions,
): Work<Bettered | null> {
  yield LOOKING;
  const mixed = mixtures(columns, choice);
  const order = choice.map((_, i) => i);
  for (let i = 0; i < choice.length; i++) {
    yield 1;
    const at = (start + i) % choice.length;
    const row = mixed.subarray(at * choice.length, (at + 1) * choice.length);
    order.sort((a, b) => row[b]! - row[a]! || a - b);
    const region = new Set(order.slice(0, size).map((k) => choice[k]!));
    const name = [...region].sort((a, b) => a - b).join();
    if (asked.has(name)) continue;
    asked.add(name);
    const kept = choice.filter((j) => !region.has(j));
    const ceiling = costOfChoice(columns, choice) - kept.reduce((sum, j) => sum + columns.cost[j]!, 0);
    const found = yield* descent.run(kept, ceiling, effort);
    if (found) return { choice: [...kept, ...found], at };
  }
  return null;
}

const meanTasks = (columns: Columns, choice: readonly number[]): number =>
  choice.reduce((sum, j) => sum + columns.at[j + 1]! - columns.at[j]!, 1) / (choice.length + 1);

/**
 * By pair of rows of the choice (`i * rows + j`): how much columns mix them, the shares of both in each column
 * multiplied and added up. A row is its own nearest.
 */
function mixtures(columns: Columns, choice: readonly number[]): Float64Array {
  const { count, tasks, at, rules } = columns;
  const rows = choice.length;
  const rowOf = new Int32Array(rules.taskCount).fill(-1);
  choice.forEach((j, i) => {
    for (let k = at[j]!; k < at[j + 1]!; k++) rowOf[tasks[k]!] = i;
  });
  const mixed = new Float64Array(rows * rows);
  const owners = new Int32Array(rules.taskCount);
  for (let j = 0; j < count; j++) {
    const size = at[j + 1]! - at[j]!;
    let owned = 0;
    for (let k = at[j]!; k < at[j + 1]!; k++) {
      const i = rowOf[tasks[k]!]!;
      if (i >= 0) owners[owned++] = i;
    }
    addPairs(mixed, rows, owners.subarray(0, owned), 1 / (size * size));
  }
  for (let i = 0; i < rows; i++) mixed[i * rows + i] = Infinity;
  return mixed;
}

function addPairs(mixed: Float64Array, rows: number, owners: Int32Array, share: number): void {
  for (let k = 0; k < owners.length; k++) {
    const base = owners[k]! * rows;
    for (let l = 0; l < owners.length; l++) mixed[base + owners[l]!]! += share;
  }
}
