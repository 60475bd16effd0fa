import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundColumns } from './bound';
import { type Columns, costOfChoice, type Rules } from './columns';
import { loadHighs } from './highs';
import { type Partitioner, type Question } from './partitioner';
import { choose } from './regions';
import { finish } from '../work';

interface Row {
  readonly tasks: readonly number[];
  readonly cost: number;
  readonly type?: number;
  readonly depot?: number;
}

const LEFT_OUT = 1000;

function columnsFrom(rows: readonly Row[], taskCount: number, more: Partial<Rules> = {}): Columns {
  const at = [0];
  for (const { tasks } of rows) at.push(at.at(-1)! + tasks.length);
  return {
    count: rows.length,
    source: Int32Array.from(rows, (_, j) => j),
    cost: Float64Array.from(rows, ({ cost }) => cost),
    type: Int32Array.from(rows, ({ type }) => type ?? 0),
    depot: Int32Array.from(rows, ({ depot }) => depot ?? -1),
    at: Int32Array.from(at),
    tasks: Int32Array.from(rows.flatMap(({ tasks }) => tasks)),
    rules: {
      taskCount,
      leftOut: new Float64Array(taskCount).fill(LEFT_OUT),
      limit: Int32Array.of(9),
      dimensions: 1,
      stock: Float64Array.of(Infinity),
      draws: new Int32Array(taskCount).fill(1),
      ...more,
    },
  };
}

function questionFrom(columns: Columns, present: readonly number[]): Question {
  const { taskCount, limit } = columns.rules;
  const zero = { worth: new Float64Array(taskCount), place: new Float64Array(limit.length), bound: 0 };
  const mine = new Set(present.map((j) => columns.source[j]!));
  const bounded = finish(boundColumns(columns, zero, costOfChoice(columns, present), mine));
  const where = new Map([...bounded.columns.source].map((r, j) => [r, j]));
  return { ...bounded, present: [...mine].map((r) => where.get(r)!), effort: 150_000 };
}

/** The rows picked, by their number in the list given; the present ones when nothing better was found. */
function picked(partitioner: Partitioner, columns: Columns, present: readonly number[]): number[] {
  const question = questionFrom(columns, present);
  const choice = finish(partitioner(question)) ?? question.present;
  return choice.map((j) => question.columns.source[j]!).sort((a, b) => a - b);
}

const allowed = ({ at, tasks, type, rules, depot }: Columns, choice: readonly number[]): boolean => {
  const room = [...rules.limit];
  const stock = [...rules.stock];
  const covered = new Set<number>();
  for (const j of choice) {
    room[type[j]!]! -= 1;
    for (const task of tasks.subarray(at[j]!, at[j + 1]!)) {
      if (covered.has(task)) return false;
      covered.add(task);
      if (depot[j]! >= 0) stock[depot[j]!]! -= rules.draws[task]!;
    }
  }
  return room.every((rest) => rest >= 0) && stock.every((rest) => rest >= 0);
};

/** Every subset of the rows: the cost of the cheapest one that keeps the rules. */
function cheapest(columns: Columns): number {
  let least = Infinity;
  for (let set = 0; set < 1 << columns.count; set++) {
    const choice = [...columns.source].filter((j) => (set >> j) & 1);
    if (allowed(columns, choice)) least = Math.min(least, costOfChoice(columns, choice));
  }
  return least;
}

const someRow = fc.record({
  tasks: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
  cost: fc.integer({ min: 1, max: 60 }),
  type: fc.integer({ min: 0, max: 1 }),
  depot: fc.integer({ min: -1, max: 0 }),
});
const someColumns = fc
  .tuple(
    fc.array(someRow, { minLength: 1, maxLength: 11 }),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 2, max: 9 }),
  )
  .map(([rows, most, stock]) =>
    columnsFrom(rows, 7, { limit: Int32Array.of(most, 1), stock: Float64Array.of(stock) }),
  )
  .filter((columns) => allowed(columns, [0]));

const highs = await loadHighs();

describe.each([
  ['own', choose],
  ['highs', highs],
] as const)('partition: %s', (_, partitioner) => {
  it('puts the halves of two plans together', () => {
    const rows = [
      { tasks: [0, 1], cost: 5 },
      { tasks: [2, 3], cost: 50 },
      { tasks: [0, 2], cost: 50 },
      { tasks: [1, 3], cost: 50 },
      { tasks: [3, 2], cost: 6 },
    ];
    expect(picked(partitioner, columnsFrom(rows, 4), [2, 3])).toEqual([0, 4]);
  });

  it('leaves out what costs more to serve', () => {
    const rows = [
      { tasks: [0, 1], cost: 3000 },
      { tasks: [0], cost: 10 },
    ];
    expect(picked(partitioner, columnsFrom(rows, 2), [0])).toEqual([1]);
  });

  it('takes no more rows of a type than it has vehicles', () => {
    const rows = [
      { tasks: [0, 1], cost: 90 },
      { tasks: [0], cost: 10 },
      { tasks: [1], cost: 10 },
    ];
    expect(picked(partitioner, columnsFrom(rows, 2, { limit: Int32Array.of(1) }), [0])).toEqual([0]);
  });

  it('draws no more from a depot than it has', () => {
    const rows = [
      { tasks: [0, 1], cost: 90, depot: 0 },
      { tasks: [2], cost: 90 },
      { tasks: [0], cost: 80 },
      { tasks: [1, 2], cost: 20, depot: 0 },
      { tasks: [0, 1, 2], cost: 5, depot: 0 },
    ];
    expect(picked(partitioner, columnsFrom(rows, 3, { stock: Float64Array.of(2) }), [0, 1])).toEqual([2, 3]);
  });

  it('finds the cheapest choice of small pools, keeps the rules and answers the same twice', () => {
    fc.assert(
      fc.property(someColumns, (columns) => {
        const choice = picked(partitioner, columns, [0]);
        expect(allowed(columns, choice)).toBe(true);
        expect(costOfChoice(columns, choice)).toBe(cheapest(columns));
        expect(picked(partitioner, columns, [0])).toEqual(choice);
      }),
      { numRuns: 60 },
    );
  });
});
