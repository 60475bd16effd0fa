import { type Columns, excessOf, keepColumns } from './columns';
import { type Duals, feasibleDuals } from './duals';
import { Volume } from './volume';
import { type Work } from '../work';

/** Rounds between two looks at which columns are out, and looks at most. */
const ROUNDS = 25;
const LOOKS = 12;
/** A look takes 5 ms at most: so many slices of an ordinary search. */
const A_LOOK = 8;
/** Pricing more columns than this takes longer than it is worth: the dearest beyond the first prices stay out. */
const MOST_PRICED = 15_000;
/** Two looks in a row that close less than this part of the gap end it. */
const WORTHWHILE = 0.01;

/** Columns that may be part of a choice cheaper than the target, and duals that say which. */
export interface Bounded {
  readonly columns: Columns;
  /** No column costs less than its worth under these. */
  readonly duals: Duals;
  /** A little better as prices, not quite feasible: where the next time begins. */
  readonly prices: Duals;
}

/**
 * Duals for the columns, dropping on the way those that cost so much beyond their worth that no choice with them can
 * come below the target (reduced cost fixing: exact, not a guess, up to 15,000 columns). `present` stay in any case.
 */
export function* boundColumns(
  all: Columns,
  from: Duals,
  target: number,
  present: ReadonlySet<number>,
): Work<Bounded> {
  let columns = likeliest(all, from, MOST_PRICED, present);
  const volume = new Volume(from);
  let idle = 0;
  for (let look = 0; look < LOOKS && idle < 2; look++) {
    const before = volume.bound;
    yield A_LOOK;
    volume.run(columns, target, ROUNDS);
    columns = within(columns, volume.duals, target, present);
    idle = volume.bound - before < WORTHWHILE * (target - volume.bound) ? idle + 1 : 0;
  }
  const prices = volume.duals;
  const duals = feasibleDuals(columns, prices);
  return { columns: within(columns, duals, target, present), duals, prices };
}

function within(columns: Columns, duals: Duals, target: number, present: ReadonlySet<number>): Columns {
  const excess = excessOf(columns, duals);
  const most = target - duals.bound;
  return keepColumns(columns, (j) => excess[j]! < most || present.has(columns.source[j]!));
}

/** The columns that cost least beyond their worth, at most so many, and the present ones. */
export function likeliest(
  columns: Columns,
  duals: Duals,
  most: number,
  present: ReadonlySet<number>,
): Columns {
  if (columns.count <= most) return columns;
  const excess = excessOf(columns, duals);
  const limit = excess.slice().sort()[most]!;
  return keepColumns(columns, (j) => excess[j]! < limit || present.has(columns.source[j]!));
}
