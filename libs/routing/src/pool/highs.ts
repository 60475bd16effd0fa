import { type Highs, type ModelData } from 'highs';
import { type Columns } from './columns';
import { type Partitioner, type Question } from './partitioner';

/** Where a browser finds the solver's wasm file; Node finds it beside the package. */
export interface HighsPlace {
  readonly locateFile?: (file: string) => string;
}

/** Branch-and-bound nodes: the only bound on the work that is the same on every machine (no seconds). */
const MOST_NODES = 200;
const SEED = 1;

/**
 * Loads the HiGHS solver (some 3.6 MB, 50 ms in Node) and gives its way to choose columns. Rejects when the file
 * cannot be had or the page's policy forbids WebAssembly.
 */
export async function loadHighs({ locateFile }: HighsPlace = {}): Promise<Partitioner> {
  const { default: load } = await import('highs');
  const highs = await load(locateFile ? { locateFile } : {});
  return function* (question) {
    yield 1;
    return solve(highs, question);
  };
}

function solve(highs: Highs, { columns, present }: Question): readonly number[] | null {
  const data = modelOf(columns);
  return highs.withModel(data, (model) => {
    model.options.set({
      output_flag: false,
      random_seed: SEED,
      mip_max_nodes: MOST_NODES,
      mip_rel_gap: 0,
      // Costs are whole points.
      mip_abs_gap: 0.9,
    });
    model.setSolution({ colValue: startOf(columns, present) });
    model.run();
    if (model.info.get('primal_solution_status') !== highs.constants.solutionStatus.feasible) return null;
    const values = model.getSolution().colValue;
    const chosen: number[] = [];
    for (let j = 0; j < columns.count; j++) if (values[j]! > 0.5) chosen.push(j);
    return chosen;
  });
}

/** The columns, then one column for leaving each task out. Rows: tasks, types of vehicle, depots' stock. */
function modelOf(columns: Columns): ModelData {
  const { count, cost, type, at, tasks, rules } = columns;
  const { taskCount, limit, leftOut } = rules;
  const starts: number[] = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const stocked = stockRows(columns);
  for (let j = 0; j < count; j++) {
    for (let k = at[j]!; k < at[j + 1]!; k++) indices.push(tasks[k]!);
    indices.push(taskCount + type[j]!);
    while (values.length < indices.length) values.push(1);
    for (let i = 0; i < stocked.length; i++) {
      const drawn = stocked[i]!.drawnBy(j);
      if (drawn === 0) continue;
      indices.push(taskCount + limit.length + i);
      values.push(drawn);
    }
    starts.push(indices.length);
  }
  for (let t = 0; t < taskCount; t++) {
    indices.push(t);
    values.push(1);
    starts.push(indices.length);
  }
  const numCols = count + taskCount;
  const numRows = taskCount + limit.length + stocked.length;
  const free = new Float64Array(numRows - taskCount);
  return {
    numCols,
    numRows,
    colCost: concat(cost, leftOut),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: concat(new Float64Array(taskCount).fill(1), free),
    rowUpper: Float64Array.from([
      ...new Float64Array(taskCount).fill(1),
      ...limit,
      ...stocked.map(({ most }) => most),
    ]),
    matrix: {
      format: 'csc',
      numRows,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
    integrality: new Int32Array(numCols).fill(1),
  };
}

/** A row for each depot and dimension whose stock is limited. */
function stockRows({ at, tasks, depot, rules }: Columns) {
  const rows: { readonly most: number; readonly drawnBy: (j: number) => number }[] = [];
  rules.stock.forEach((most, where) => {
    if (most === Infinity) return;
    const d = where % rules.dimensions;
    const drawnBy = (j: number): number => {
      let sum = 0;
      if (depot[j] !== (where - d) / rules.dimensions) return 0;
      for (let k = at[j]!; k < at[j + 1]!; k++) sum += rules.draws[tasks[k]! * rules.dimensions + d]!;
      return sum;
    };
    rows.push({ most, drawnBy });
  });
  return rows;
}

function startOf({ count, at, tasks, rules }: Columns, present: readonly number[]): Float64Array {
  const values = new Float64Array(count + rules.taskCount);
  values.fill(1, count);
  for (const j of present) {
    values[j] = 1;
    for (let k = at[j]!; k < at[j + 1]!; k++) values[count + tasks[k]!] = 0;
  }
  return values;
}

function concat(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
