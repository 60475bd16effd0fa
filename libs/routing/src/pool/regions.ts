import { type Columns, costOfChoice } from './columns';
import { type Duals } from './duals';
import { Descent, type Effort } from './exact';
import { type Question } from './partitioner';

/** Columns looked at while the whole plan is tried at once, and in each region. */
const WHOLE = 20000;
const REGION = 150000;
/** Tasks in a region: small ones until they give nothing more, then larger ones. Never fewer rows than this. */
const REGION_TASKS = [30, 45, 60, 80];
const FEWEST_ROWS = 3;

/**
 * Chooses columns without a linear program: the whole plan by depth-first search, then, while it pays, regions of
 * neighboring rows with the rest kept. Neighbors of a row are those with whose tasks its own meet in columns.
 */
export function choose({ columns, duals, present }: Question): readonly number[] | null {
  const whole = descend(columns, duals, [], costOfChoice(columns, present), WHOLE);
  let choice = whole.found ?? present;
  if (!whole.finished) choice = byRegions(columns, duals, choice);
  return choice === present ? null : choice;
}

function descend(columns: Columns, duals: Duals, kept: readonly number[], ceiling: number, most: number) {
  const effort: Effort = { left: most };
  const found = new Descent(columns, duals, effort).run(kept, ceiling);
  return { found, finished: effort.left > 0 };
}

function byRegions(columns: Columns, duals: Duals, from: readonly number[]): readonly number[] {
  let choice = from;
  const asked = new Set<string>();
  for (let step = 0; step < REGION_TASKS.length;) {
    const size = Math.max(FEWEST_ROWS, Math.round(REGION_TASKS[step]! / meanTasks(columns, from)));
    const better = anyRegion(columns, duals, choice, { size, asked });
    choice = better ?? choice;
    step = better ? 0 : step + 1;
  }
  return choice;
}

interface Regions {
  readonly size: number;
  /** Names of the regions that gave nothing. */
  readonly asked: Set<string>;
}

/** The first region, one around each row, in which something is cheaper. */
function anyRegion(
  columns: Columns,
  duals: Duals,
  choice: readonly number[],
  { size, asked }: Regions,
): readonly number[] | null {
  for (let at = 0; at < choice.length; at++) {
    const region = around(columns, choice, at, size);
    const name = [...region].sort((a, b) => a - b).join();
    if (asked.has(name)) continue;
    asked.add(name);
    const kept = choice.filter((j) => !region.has(j));
    const ceiling = costOfChoice(columns, choice) - kept.reduce((sum, j) => sum + columns.cost[j]!, 0);
    const { found } = descend(columns, duals, kept, ceiling, REGION);
    if (found) return [...kept, ...found];
  }
  return null;
}

const meanTasks = (columns: Columns, choice: readonly number[]): number =>
  choice.reduce((sum, j) => sum + columns.at[j + 1]! - columns.at[j]!, 1) / (choice.length + 1);

/** A row of the choice and those that columns mix it with most. */
function around(columns: Columns, choice: readonly number[], at: number, size: number): ReadonlySet<number> {
  const { count, tasks, rules } = columns;
  const rowOf = new Int32Array(rules.taskCount).fill(-1);
  choice.forEach((j, i) => {
    for (let k = columns.at[j]!; k < columns.at[j + 1]!; k++) rowOf[tasks[k]!] = i;
  });
  const mixed = new Float64Array(choice.length);
  const here = new Int32Array(choice.length);
  for (let j = 0; j < count; j++) {
    const begin = columns.at[j]!;
    const end = columns.at[j + 1]!;
    here.fill(0);
    for (let k = begin; k < end; k++) if (rowOf[tasks[k]!]! >= 0) here[rowOf[tasks[k]!]!]! += 1;
    const share = here[at]! / (end - begin);
    if (share === 0) continue;
    for (let i = 0; i < here.length; i++) mixed[i]! += (share * here[i]!) / (end - begin);
  }
  mixed[at] = Infinity;
  const order = choice.map((_, i) => i).sort((a, b) => mixed[b]! - mixed[a]! || a - b);
  return new Set(order.slice(0, size).map((i) => choice[i]!));
}
