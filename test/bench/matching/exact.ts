import load from 'highs';
import { type Day } from '@doorstep/matching';
import { Linear, type Terms } from '../roster/linear';
import { WEIGHTS } from '@doorstep/matching';
import { groupBy, type Hands, inTime, isFresh, leftPrice, mayTake, priceOf, shareOf } from './judge';

/** What HiGHS says: an optimum (or the best it found in time), and what no matching is below. */
export interface Verdict {
  readonly cost: number;
  readonly bound: number;
  readonly hands: Hands;
}

interface Cell {
  readonly v: number;
  readonly t: number;
  readonly column: number;
}

/** Cuts for hours that do not go together come lazily; a small day needs a handful of rounds. */
const ROUNDS = 200;

/** The same day as a mixed-integer program, written by hand from the rules. `relaxed`: parts allowed, hours left out. */
export async function exact(day: Day, limit: number, relaxed = false): Promise<Verdict> {
  const { linear, cells, constant } = write(day);
  const highs = await load({});
  for (let round = 0; round < ROUNDS; round++) {
    const { cost, bound, values } = highs.withModel(linear.model(relaxed), (model) => {
      model.options.set({
        output_flag: false,
        random_seed: 1,
        time_limit: limit,
        mip_rel_gap: 0,
        mip_abs_gap: 0.9,
      });
      model.run();
      const found = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
      const sum = found ? Number(model.info.get('objective_function_value')) + constant : Infinity;
      const least = relaxed ? sum : Number(model.info.get('mip_dual_bound')) + constant;
      return { cost: sum, bound: least, values: found ? model.getSolution().colValue : [] };
    });
    const chosen = cells.filter(({ column }) => (values[column] ?? 0) > 0.5);
    const hands = day.volunteers.map((_, v) => chosen.filter((cell) => cell.v === v).map(({ t }) => t));
    const late = relaxed ? [] : [...hands.keys()].filter((v) => !inTime(day, v, hands[v]!));
    if (late.length === 0) return { cost: Math.round(cost), bound, hands };
    for (const v of late)
      forbid(
        linear,
        day,
        chosen.filter((cell) => cell.v === v),
      );
  }
  throw new Error('The hours of a day kept clashing.');
}

/** One of a smallest set of tasks that do not fit into one volunteer's day is not theirs. */
function forbid(linear: Linear, day: Day, cells: readonly Cell[]): void {
  const core = cells.reduce((left, cell) => {
    const fewer = left.filter((other) => other !== cell);
    return inTime(
      day,
      cell.v,
      fewer.map(({ t }) => t),
    )
      ? left
      : fewer;
  }, cells);
  linear.row(ones(core), 0, core.length - 1);
}

const ones = (cells: readonly Cell[]): Terms => cells.map(({ column }) => [column, 1] as const);

function write(day: Day): { linear: Linear; cells: readonly Cell[]; constant: number } {
  const linear = new Linear();
  const cells = day.tasks.flatMap((_, t) =>
    day.volunteers.flatMap((_who, v) =>
      mayTake(day, v, t) ? [{ v, t, column: linear.column(priceOf(day, v, t), 1, true) }] : [],
    ),
  );
  const byTask = day.tasks.map((): Cell[] => []);
  const byVolunteer = day.volunteers.map((): Cell[] => []);
  for (const cell of cells) {
    byTask[cell.t]!.push(cell);
    byVolunteer[cell.v]!.push(cell);
  }
  const served = day.tasks.map((task) => linear.column(-leftPrice(task), 1, true));
  byTask.forEach((mine, t) => linear.row([...ones(mine), [served[t]!, -1]], 0, 0));
  for (const key of ['together', 'party'] as const)
    for (const mates of groupBy(day, (task) => task.links[key]).values())
      mates.slice(1).forEach((t) => linear.row([[served[mates[0]!]!, 1], [served[t]!, -1]], 0, 0)); // prettier-ignore
  const learnt = new Map<string, [number, number][]>();
  byVolunteer.forEach((mine, v) => person(linear, day, { mine, v, learnt }));
  for (const [home, terms] of learnt) {
    const facesLeft = day.tasks.find((task) => task.home === home)!.facesLeft;
    if (terms.length > facesLeft) linear.row(terms, 0, facesLeft);
  }
  oneEach(linear, day, byTask);
  return { linear, cells, constant: day.tasks.reduce((sum, task) => sum + leftPrice(task), 0) };
}

interface Person {
  readonly mine: readonly Cell[];
  readonly v: number;
  readonly learnt: Map<string, [number, number][]>;
}

function person(linear: Linear, day: Day, { mine, v, learnt }: Person): void {
  if (mine.length === 0) return;
  const who = day.volunteers[v]!;
  const most = Math.min(who.tasksLeft, mine.length);
  const steps = Array.from({ length: most }, (_, nth) => linear.column(shareOf(who, nth), 1, false));
  linear.row([...ones(mine), ...steps.map((column) => [column, -1] as const)], 0, 0);
  linear.row(
    mine.map((c) => [c.column, day.tasks[c.t]!.busy] as const),
    0,
    who.rest.secondsLeft,
  );
  carried(linear, day, mine);
  for (const party of groupCells(mine, ({ t }) => day.tasks[t]!.links.party).values())
    linear.row(ones(party), 0, 1);
  const fresh = mine.filter(({ t }) => isFresh(who, day.tasks[t]!));
  const homes: [number, number][] = [];
  for (const [home, cells] of groupCells(fresh, ({ t }) => day.tasks[t]!.home)) {
    const column = linear.column(0, 1, true);
    homes.push([column, 1]);
    for (const cell of cells) linear.row([[cell.column, 1], [column, -1]], -Infinity, 0); // prettier-ignore
    learnt.set(home, [...(learnt.get(home) ?? []), [column, 1]]);
  }
  linear.row(homes, 0, who.newHomesLeft);
}

/** What is in the car at the beginning of each window. */
function carried(linear: Linear, day: Day, mine: readonly Cell[]): void {
  const who = day.volunteers[mine[0]!.v]!;
  for (const moment of new Set(mine.map(({ t }) => day.tasks[t]!.window.from))) {
    const then = mine.filter(({ t }) => {
      const { window, load: units } = day.tasks[t]!;
      return units > 0 && window.from <= moment && moment < window.to;
    });
    linear.row(
      then.map((c) => [c.column, day.tasks[c.t]!.load] as const),
      0,
      who.load,
    );
  }
}

function groupCells(
  cells: readonly Cell[],
  of: (cell: Cell) => string | null,
): ReadonlyMap<string, readonly Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = of(cell);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return groups;
}

/** Points for each person beyond the first of those who want one. */
function oneEach(linear: Linear, day: Day, byTask: readonly (readonly Cell[])[]): void {
  for (const mates of groupBy(day, (task) => task.links.samePerson).values()) {
    if (mates.length < 2) continue;
    const further = linear.column(WEIGHTS.otherPerson, mates.length - 1, false);
    const people = new Map<number, number>();
    for (const cell of mates.flatMap((t) => byTask[t]!)) {
      if (!people.has(cell.v)) people.set(cell.v, linear.column(0, 1, false));
      linear.row([[cell.column, 1], [people.get(cell.v)!, -1]], -Infinity, 0); // prettier-ignore
    }
    linear.row([...[...people.values()].map((column) => [column, 1] as const), [further, -1]], -Infinity, 1);
  }
}
