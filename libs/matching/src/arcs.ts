import { type PairCosts } from './pair-costs';
import { type PairRules } from './pair-rules';

/** The pairs the hard rules allow, grouped by task and cheapest first within each; columns, since there are millions. */
export interface Arcs {
  readonly task: Int32Array;
  readonly volunteer: Int32Array;
  /** What the pair costs whatever else the volunteer is given. */
  readonly cost: Float64Array;
  /** Where in the volunteer's day the task can lie, and whether its home would be new to them (1). */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly fresh: Uint8Array;
  /** Where each task's arcs begin; one more entry than tasks. */
  readonly start: Int32Array;
}

/** Who may take a task, cheapest first: one number for each, its cost times the volunteers and who it is. */
export type Offers = Float64Array;

interface Pairs {
  readonly rules: PairRules;
  readonly costs: PairCosts;
  readonly volunteers: number;
}

/** Makes offers of tasks; ties go by the order of volunteers. */
export class Offering {
  private readonly found: Float64Array;
  /** The last task for which each volunteer was looked at. */
  private readonly seenFor: Int32Array;

  constructor(private readonly pairs: Pairs) {
    this.found = new Float64Array(pairs.volunteers);
    this.seenFor = new Int32Array(pairs.volunteers).fill(-1);
  }

  /** Of a list (by `rank`) the first `most` who may take a task, and whoever knows its home; at most `keep` of them. */
  among(
    task: number,
    near: readonly number[],
    { rank, most, keep }: { readonly rank: Int32Array; readonly most: number; readonly keep: number },
  ): Offers {
    const allows = this.pairs.rules.allowing(task);
    let count = 0;
    const look = (volunteer: number): void => {
      if (this.seenFor[volunteer] === task || !allows(volunteer)) return;
      this.seenFor[volunteer] = task;
      this.found[count++] = this.keyOf(volunteer, task);
    };
    this.pairs.rules.knowing(task).forEach(look);
    for (let i = 0; i < near.length && count < most; i++) look(rank[near[i]!]!);
    return this.found.slice(0, count).sort().subarray(0, keep);
  }

  /** Of all volunteers those who stand in nobody's way: 0 in `broken`. */
  toAll(task: number, broken: Uint16Array): Offers {
    let count = 0;
    for (let v = 0; v < broken.length; v++) if (broken[v] === 0) this.found[count++] = this.keyOf(v, task);
    return this.found.slice(0, count).sort();
  }

  private keyOf(volunteer: number, task: number): number {
    return this.pairs.costs.of(volunteer, task) * this.pairs.volunteers + volunteer;
  }
}

/** Arcs of so many offers for each task, in the order of tasks. */
export function arcsOf(pairs: Pairs, lists: readonly Offers[]): Arcs {
  const into = columns(startsOf(lists.map(({ length }) => length)));
  lists.forEach((list, task) => write(into, pairs, task, list));
  return into;
}

/** The same arcs but for some tasks, which have other offers. */
export function arcsWith(arcs: Arcs, pairs: Pairs, wide: ReadonlyMap<number, Offers>): Arcs {
  const { start } = arcs;
  const tasks = start.length - 1;
  const sizeOf = (_: unknown, t: number): number => wide.get(t)?.length ?? start[t + 1]! - start[t]!;
  const into = columns(startsOf(Array.from({ length: tasks }, sizeOf)));
  for (let task = 0; task < tasks; task++) {
    const list = wide.get(task);
    if (list) write(into, pairs, task, list);
  }
  // What stays the same is copied in stretches between those that do not.
  const ends = [...wide.keys()].sort((a, b) => a - b);
  let from = 0;
  for (const end of [...ends, tasks]) {
    copy(into, arcs, from, end);
    from = end + 1;
  }
  return into;
}

/** Where each task's arcs begin, by how many each has. */
function startsOf(sizes: readonly number[]): Int32Array {
  const start = new Int32Array(sizes.length + 1);
  sizes.forEach((size, t) => (start[t + 1] = start[t]! + size));
  return start;
}

function columns(start: Int32Array): Arcs {
  const size = start.at(-1)!;
  return {
    task: new Int32Array(size),
    volunteer: new Int32Array(size),
    cost: new Float64Array(size),
    from: new Float64Array(size),
    to: new Float64Array(size),
    fresh: new Uint8Array(size),
    start,
  };
}

function write(into: Arcs, { rules, volunteers }: Pairs, task: number, list: Offers): void {
  const at = into.start[task]!;
  for (let i = 0; i < list.length; i++) {
    const [arc, volunteer] = [at + i, list[i]! % volunteers];
    into.task[arc] = task;
    into.volunteer[arc] = volunteer;
    into.cost[arc] = (list[i]! - volunteer) / volunteers;
    into.from[arc] = rules.hours.first(volunteer, task);
    into.to[arc] = rules.hours.last(volunteer, task);
    into.fresh[arc] = Number(rules.isNew(volunteer, task));
  }
}

/** The arcs of the tasks [from, to). */
function copy(into: Arcs, arcs: Arcs, from: number, to: number): void {
  if (from >= to) return;
  const [at, begin, end] = [into.start[from]!, arcs.start[from]!, arcs.start[to]!];
  for (const column of ['task', 'volunteer', 'cost', 'from', 'to', 'fresh'] as const)
    into[column].set(arcs[column].subarray(begin, end), at);
}
