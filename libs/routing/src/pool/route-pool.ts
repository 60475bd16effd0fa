import { type Snapshot } from '../flat/snapshot';
import { type Tours } from '../flat/tours';
import { boundColumns, likeliest } from './bound';
import { type Columns, columnsOf, costOfChoice, keepColumns, rulesOf } from './columns';
import { type Duals, feasibleDuals } from './duals';
import { type Partitioner, type Question } from './partitioner';
import { planOf } from './plan-of';
import { Pool } from './pool';
import { choose } from './regions';
import { boundRows, linkedTasks, type Still, stillOf } from './still';
import { type Work } from '../work';

/**
 * Columns looked at in a region. Twelve pools of 100 tasks, 3,000 columns each: 150,000 take 0.1 s and leave half of
 * what is to be gained by 2,000,000, which take 0.5 s and come to what HiGHS finds in 2 to 8 s.
 */
const LEAST_EFFORT = 50_000;
const MOST_EFFORT = 2_000_000;

/** Looking at every row there is takes up to 30 ms: as many slices as a worker takes at once. */
const ALL_ROWS = 64;

/** More columns make the choice slower, not better (measured; see README). */
const MOST_COLUMNS = 3000;

/**
 * The rows a search passed through, and the best plan that can be put together from them. Rows that are bound to
 * others (links, promised stops, homes counted over several shifts) stay as they are in the plan given.
 */
export class RoutePool {
  private readonly pool: Pool;
  private readonly seen: Int32Array;
  private readonly linked: Uint8Array;
  private readonly bound: Uint8Array;
  private prices: Duals | null = null;

  constructor(
    private readonly tours: Tours,
    private readonly partitioner: Partitioner = choose,
  ) {
    this.pool = new Pool(tours.kernel, tours.from);
    this.seen = new Int32Array(tours.kernel.vehicleCount).fill(-1);
    this.linked = linkedTasks(tours.kernel);
    this.bound = boundRows(tours.kernel);
  }

  /** Different rows at hand. */
  get size(): number {
    return this.pool.store.count;
  }

  /** Remembers a row of the present plan, which must keep every rule. To be called for each row that changed. */
  note(v: number): void {
    const { tours } = this;
    if (this.seen[v] === tours.version[v] || this.bound[v] === 1) return;
    this.seen[v] = tours.version[v]!;
    this.pool.note(tours.cost[v]!, tours.node, v * tours.stride, tours.length[v]!);
  }

  /**
   * A plan from remembered rows that is cheaper than this one, or null. `effort`: what it may cost, within limits.
   * Twice the iterations of the whole search suits: 0.3 of 10 s at 100 tasks, measured.
   */
  *combine(record: Snapshot, effort = 150_000): Work<Snapshot | null> {
    const still = stillOf(this.tours.kernel, record, this.linked, this.bound);
    const question = yield* this.questionOf(record, still);
    if (!question) return null;
    const { columns, present } = question;
    const found = yield* this.partitioner({
      ...question,
      effort: Math.max(LEAST_EFFORT, Math.min(MOST_EFFORT, effort)),
    });
    const better = found && costOfChoice(columns, found) < costOfChoice(columns, present);
    // A row may have been seen in a cheaper order, so the present choice can be better than the present plan.
    const choice = better ? found : present;
    const plan = planOf(this.pool, { record, still, columns, choice });
    return plan.total < record.total ? plan : null;
  }

  private *questionOf(record: Snapshot, still: Still): Work<Omit<Question, 'effort'> | null> {
    const { pool } = this;
    const moving = record.rows.filter((row) => !still.rows.includes(row));
    for (const { cost, nodes } of moving) pool.note(cost, nodes, 0, nodes.length);
    const mine = new Set(moving.map(({ nodes }) => pool.locate(nodes)));
    if (mine.has(-1) || mine.size === 0) return null;
    yield ALL_ROWS;
    const rules = rulesOf(pool.kernel, still);
    const rows = Int32Array.from({ length: pool.store.count }, (_, r) => r);
    const every = columnsOf(pool, rules, rows);
    const all = keepColumns(every, (j) => isFree(every, j, still.busy));
    const target = costOfChoice(all, numbersOf(all, mine));
    yield ALL_ROWS;
    this.prices ??= guess(all, mine);
    yield ALL_ROWS;
    const bounded = yield* boundColumns(all, this.prices, target, mine);
    this.prices = bounded.prices;
    pool.appraise(bounded.prices.worth);
    const columns = likeliest(bounded.columns, bounded.duals, MOST_COLUMNS, mine);
    return { columns, duals: bounded.duals, present: numbersOf(columns, mine) };
  }
}

/** Whether a column has none of the tasks that stay where they are, and there is a vehicle for it. */
function isFree({ at, tasks, type, rules }: Columns, j: number, busy: Uint8Array): boolean {
  for (let k = at[j]!; k < at[j + 1]!; k++) if (busy[tasks[k]!] === 1) return false;
  return rules.limit[type[j]!]! > 0;
}

function numbersOf({ source }: Columns, rows: ReadonlySet<number>): number[] {
  const numbers: number[] = [];
  source.forEach((r, j) => {
    if (rows.has(r)) numbers.push(j);
  });
  return numbers;
}

/** First prices: what each task's share of the present plan costs, lowered until no column costs less. */
function guess(all: Columns, present: ReadonlySet<number>): Duals {
  const worth = all.rules.leftOut.slice();
  for (let j = 0; j < all.count; j++) {
    if (!present.has(all.source[j]!)) continue;
    const share = all.cost[j]! / (all.at[j + 1]! - all.at[j]!);
    for (let k = all.at[j]!; k < all.at[j + 1]!; k++) worth[all.tasks[k]!] = share;
  }
  const place = new Float64Array(all.rules.limit.length);
  return feasibleDuals(all, { worth, place, bound: -Infinity });
}
