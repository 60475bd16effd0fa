import { type Columns, costOfChoice } from './columns';
import { Descent } from './exact';
import { type Question } from './partitioner';

/** The whole plan at once gets this part of the effort: it is small, or it takes too long in any case. */
const WHOLE = 1 / 8;
/** Tasks in a region: small ones until they give nothing more, then larger ones. Never fewer rows than this. */
const REGION_TASKS = [30, 45, 60, 80];
const FEWEST_ROWS = 3;

/**
 * Chooses columns without a linear program: the whole plan by depth-first search, then, while it pays, regions of
 * neighboring rows with the rest kept. Neighbors of a row are those with whose tasks its own meet in columns.
 */
export function choose({ columns, duals, present, effort }: Question): readonly number[] | null {
  const descent = new Descent(columns, duals);
  const whole = descent.run([], costOfChoice(columns, present), WHOLE * effort);
  let choice = whole ?? present;
  if (!descent.finished) choice = byRegions(columns, descent, { choice, effort });
  return choice === present ? null : choice;
}

function byRegions(
  columns: Columns,
  descent: Descent,
  from: { readonly choice: readonly number[]; readonly effort: number },
): readonly number[] {
  let { choice } = from;
  const asked = new Set<string>();
  const mean = meanTasks(columns, choice);
  for (let step = 0; step < REGION_TASKS.length;) {
    const size = Math.max(FEWEST_ROWS, Math.round(REGION_TASKS[step]! / mean));
    const better = anyRegion(columns, descent, choice, { size, asked, effort: from.effort });
    choice = better ?? choice;
    step = better ? 0 : step + 1;
  }
  return choice;
}

interface Regions {
  readonly size: number;
  /** Names of the regions that gave nothing. */
  readonly asked: Set<string>;
  readonly effort: number;
}

/** What the regions around each row make better, one after the other; null when none does. */
function anyRegion(
  columns: Columns,
  descent: Descent,
  choice: readonly number[],
  { size, asked, effort }: Regions,
): readonly number[] | null {
  const mixed = mixtures(columns, choice);
  const order = choice.map((_, i) => i);
  for (let at = 0; at < choice.length; at++) {
    const row = mixed.subarray(at * choice.length, (at + 1) * choice.length);
    order.sort((a, b) => row[b]! - row[a]! || a - b);
    const region = new Set(order.slice(0, size).map((i) => choice[i]!));
    const name = [...region].sort((a, b) => a - b).join();
    if (asked.has(name)) continue;
    asked.add(name);
    const kept = choice.filter((j) => !region.has(j));
    const ceiling = costOfChoice(columns, choice) - kept.reduce((sum, j) => sum + columns.cost[j]!, 0);
    const found = descent.run(kept, ceiling, effort);
    if (found) return [...kept, ...found];
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
