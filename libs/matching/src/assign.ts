import { fairnessOf } from './cost';
import { type Task } from './model';
import { type Choice, relax } from './relax';
import { type Table } from './table';
import { breaksTogether } from './together';

/** An assignment that keeps every rule. `proven`: no assignment is cheaper. */
export interface Assigned {
  readonly choice: Choice;
  readonly cost: number;
  readonly proven: boolean;
}

// Arcs looked at by branching, so that work is bounded by size and not by a clock: about 0.15 s on a 2.6 GHz core.
const WORK = 500_000;

/**
 * The cheapest assignment. The flow alone is exact when the tasks it gives to each volunteer go together; otherwise
 * branch and bound on the clashes, within a fixed amount of work, beside a repaired flow and plain greed.
 */
export function assign(table: Table): Assigned {
  const root = relax(table, new Set());
  if (!findClash(table, root.choice)) return { ...root, proven: true };
  const starts = [repaired(table), greedy(table)].map((choice) => ({ choice, cost: costOf(table, choice) }));
  const best = starts.reduce((a, b) => (b.cost < a.cost ? b : a));
  return branch(table, best);
}

/** Greed: most urgent first, each to the cheapest volunteer who can still take it. The mark to beat. */
export function greedy(table: Table): Choice {
  const empty = new Array<number>(table.tasks.length).fill(-1);
  return fill(table, empty);
}

/** Total cost in points: pairs, fairness by rank, and what is left out. */
export function costOf(table: Table, choice: Choice): number {
  const taken = new Int32Array(table.volunteers.length);
  let cost = 0;
  choice.forEach((arcIndex, task) => {
    const arc = table.arcs[arcIndex];
    if (!arc) cost += table.leftOut[task]!;
    else cost += arc.cost + fairnessOf(table.volunteers[arc.volunteer]!, taken[arc.volunteer]!++).weight;
  });
  return cost;
}

/** The tasks each volunteer is given, in the order of the table. */
export function givenTo(table: Table, choice: Choice): readonly (readonly number[])[] {
  const given = table.volunteers.map((): number[] => []);
  choice.forEach((arcIndex, task) => {
    const arc = table.arcs[arcIndex];
    if (arc) given[arc.volunteer]!.push(task);
  });
  return given;
}

const tasksAt = (table: Table, indices: readonly number[]): readonly Task[] =>
  indices.map((i) => table.tasks[i]!);

/** A smallest set of chosen arcs of one volunteer that do not go together, or null. */
function findClash(table: Table, choice: Choice): readonly number[] | null {
  const given = givenTo(table, choice);
  for (const [v, tasks] of given.entries()) {
    const volunteer = table.volunteers[v]!;
    const breaks = (indices: readonly number[]): boolean =>
      breaksTogether(volunteer, tasksAt(table, indices)) !== null;
    if (!breaks(tasks)) continue;
    const core = tasks.reduce((left, task) => {
      const without = left.filter((other) => other !== task);
      return breaks(without) ? without : left;
    }, tasks);
    return core.map((task) => choice[task]!);
  }
  return null;
}

/** Depth first, cheapest child first; each child forbids one arc of a clash. */
function branch(table: Table, start: { choice: Choice; cost: number }): Assigned {
  let best = start;
  let left = Math.floor(WORK / Math.max(1, table.arcs.length));
  const seen = new Set<string>();
  const open: ReadonlySet<number>[] = [new Set()];
  for (let forbidden = open.pop(); forbidden && left > 0; forbidden = open.pop()) {
    const key = [...forbidden].sort((a, b) => a - b).join();
    if (seen.has(key)) continue;
    seen.add(key);
    left -= 1;
    const bound = relax(table, forbidden);
    if (bound.cost >= best.cost) continue;
    const clash = findClash(table, bound.choice);
    if (clash) open.push(...clash.map((arc) => new Set([...forbidden!, arc])));
    else best = bound;
  }
  return { ...best, proven: open.length === 0 && left > 0 };
}

/** The flow, with clashing arcs forbidden round by round, and what fell out put back where it fits. */
function repaired(table: Table): Choice {
  const forbidden = new Set<number>();
  let choice = relax(table, forbidden).choice;
  for (let round = 0; round < 12; round++) {
    const dropped = clashing(table, choice);
    if (dropped.length === 0) return choice;
    dropped.forEach((arc) => forbidden.add(arc));
    choice = relax(table, forbidden).choice;
  }
  const dropped = new Set(clashing(table, choice));
  return fill(
    table,
    choice.map((arc) => (dropped.has(arc) ? -1 : arc)),
  );
}

/** The arcs to drop so that each volunteer keeps tasks that go together, the costliest to leave out kept first. */
function clashing(table: Table, choice: Choice): readonly number[] {
  return givenTo(table, choice).flatMap((tasks, v) => {
    const worth = (task: number): number => table.leftOut[task]! - table.arcs[choice[task]!]!.cost;
    const kept: number[] = [];
    const dropped: number[] = [];
    for (const task of [...tasks].sort((a, b) => worth(b) - worth(a) || a - b)) {
      const broken = breaksTogether(table.volunteers[v]!, tasksAt(table, [...kept, task]));
      (broken ? dropped : kept).push(task);
    }
    return dropped.map((task) => choice[task]!);
  });
}

/** Gives each unserved task, dearest first, to the cheapest volunteer it still goes with. */
function fill(table: Table, from: Choice): Choice {
  const choice = [...from];
  const given = givenTo(table, choice).map((tasks) => [...tasks]);
  const options = table.tasks.map((): number[] => []);
  table.arcs.forEach((arc, i) => options[arc.task]!.push(i));
  const priceOf = (i: number): number => {
    const arc = table.arcs[i]!;
    return arc.cost + fairnessOf(table.volunteers[arc.volunteer]!, given[arc.volunteer]!.length).weight;
  };
  const fits = (i: number): boolean => {
    const { volunteer, task } = table.arcs[i]!;
    return !breaksTogether(table.volunteers[volunteer]!, tasksAt(table, [...given[volunteer]!, task]));
  };
  const dearestFirst = [...table.tasks.keys()].sort((a, b) => table.leftOut[b]! - table.leftOut[a]! || a - b);
  for (const task of dearestFirst.filter((t) => choice[t] === -1)) {
    const cheapestFirst = options[task]!.map((i) => ({ i, price: priceOf(i) })).sort(
      (a, b) => a.price - b.price || a.i - b.i,
    );
    const found = cheapestFirst.find(({ i, price }) => price < table.leftOut[task]! && fits(i));
    if (!found) continue;
    choice[task] = found.i;
    given[table.arcs[found.i]!.volunteer]!.push(task);
  }
  return choice;
}
