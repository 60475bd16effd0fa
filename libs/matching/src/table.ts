import { type Seconds } from '@doorstep/std';
import { leftOutCost, pairCost } from './cost';
import { type Linked, linksOf } from './links';
import { type Day, type Task, type Volunteer } from './model';
import { PairRules } from './pair-rules';
import { type Weights, WEIGHTS } from './weights';

/** Pairs of one day beyond which only the best arcs of each task are kept. */
const ALL_PAIRS = 400_000;
/** Arcs kept for a task then. Everybody is looked at again for what finds nobody among them. */
const MOST_ARCS = 32;

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

/** What the search asks of tasks again and again, as columns. */
export interface Facts {
  readonly busy: Float64Array;
  readonly load: Int32Array;
  /** The window. */
  readonly begin: Float64Array;
  readonly end: Float64Array;
  /** A number for each home, -1 for none. */
  readonly home: Int32Array;
  readonly tasksOfHome: readonly (readonly number[])[];
}

/** A day laid out for the search: everything in the order of ids, so that the order of the input means nothing. */
export interface Table {
  readonly tasks: readonly Task[];
  readonly volunteers: readonly Volunteer[];
  readonly weights: Weights;
  readonly arcs: Arcs;
  readonly facts: Facts;
  readonly leftOut: readonly number[];
  readonly links: Linked;
  readonly rules: PairRules;
  readonly travel: (volunteer: number, task: number) => Seconds;
  /** Whether every allowed pair is among the arcs. */
  readonly whole: boolean;
}

/** The positions of a list in the order of its ids. */
const byId = (list: readonly { readonly id: string }[]): readonly number[] =>
  list.map((_, i) => i).sort((a, b) => (list[a]!.id < list[b]!.id ? -1 : 1));

export function tableOf(day: Day): Table {
  const taskAt = byId(day.tasks);
  const volunteerAt = byId(day.volunteers);
  const rank = new Int32Array(day.volunteers.length);
  volunteerAt.forEach((original, sorted) => (rank[original] = sorted));
  const tasks = taskAt.map((i) => day.tasks[i]!);
  const volunteers = volunteerAt.map((i) => day.volunteers[i]!);
  const travel = (volunteer: number, task: number): Seconds =>
    day.travel(volunteerAt[volunteer]!, taskAt[task]!);
  const rules = new PairRules({ tasks, volunteers, travel, maxTravel: day.maxTravel });
  const bare = { tasks, volunteers, travel, rules, weights: day.weights ?? WEIGHTS };
  const capped = tasks.length * volunteers.length > ALL_PAIRS;
  const lists = tasks.map((_, task) => {
    const near = day.near?.(taskAt[task]!) ?? volunteerAt;
    const list = allowed(bare, task, { near, rank, most: capped && day.near ? MOST_ARCS : Infinity });
    return capped ? list.slice(0, MOST_ARCS) : list;
  });
  const whole = !capped && !day.near;
  const [arcs, facts, links] = [columnsOf(rules, lists), factsOf(tasks), linksOf(tasks)];
  return { ...bare, arcs, facts, leftOut: tasks.map(leftOutCost), links, whole };
}

export interface Offer {
  readonly volunteer: number;
  readonly cost: number;
}

type Bare = Pick<Table, 'tasks' | 'volunteers' | 'travel' | 'rules' | 'weights'>;

interface Nearness {
  /** Positions in the caller's list, nearest first. */
  readonly near: readonly number[];
  readonly rank: Int32Array;
  readonly most: number;
}

/** Those of a list who may take a task, cheapest first: the first `most` of the list, and whoever knows the home. */
function allowed(bare: Bare, task: number, { near, rank, most }: Nearness): readonly Offer[] {
  const offers: Offer[] = [];
  const seen = new Set<number>();
  const look = (volunteer: number): void => {
    if (!rules.allows(volunteer, task) || seen.has(volunteer)) return;
    seen.add(volunteer);
    offers.push(offerOf(bare, task, volunteer));
  };
  const { rules } = bare;
  rules.knowing(task).forEach(look);
  for (const volunteer of near) {
    if (offers.length >= most) break;
    look(rank[volunteer]!);
  }
  return offers.sort((a, b) => a.cost - b.cost || a.volunteer - b.volunteer);
}

/** A pair that is allowed, with what it costs. */
export function offerOf(
  { tasks, volunteers, travel, weights }: Bare,
  task: number,
  volunteer: number,
): Offer {
  const pair = { travel: travel(volunteer, task), weights };
  return { volunteer, cost: pairCost(volunteers[volunteer]!, tasks[task]!, pair) };
}

function factsOf(tasks: readonly Task[]): Facts {
  const homes = new Map<string, number[]>();
  tasks.forEach(({ home }, t) => {
    if (home === null) return;
    const known = homes.get(home);
    if (known) known.push(t);
    else homes.set(home, [t]);
  });
  const home = new Int32Array(tasks.length).fill(-1);
  const tasksOfHome = [...homes.values()];
  tasksOfHome.forEach((list, h) => list.forEach((task) => (home[task] = h)));
  return {
    busy: Float64Array.from(tasks, ({ busy }) => busy),
    load: Int32Array.from(tasks, ({ load }) => load),
    begin: Float64Array.from(tasks, ({ window }) => window.from),
    end: Float64Array.from(tasks, ({ window }) => window.to),
    home,
    tasksOfHome,
  };
}

type Writable = Omit<Arcs, 'start'>;

const columns = (size: number): Writable => ({
  task: new Int32Array(size),
  volunteer: new Int32Array(size),
  cost: new Float64Array(size),
  from: new Float64Array(size),
  to: new Float64Array(size),
  fresh: new Uint8Array(size),
});

/** Where each task's arcs begin, by how many each has. */
function startsOf(sizes: readonly number[]): Int32Array {
  const start = new Int32Array(sizes.length + 1);
  sizes.forEach((size, t) => (start[t + 1] = start[t]! + size));
  return start;
}

function columnsOf(rules: PairRules, lists: readonly (readonly Offer[])[]): Arcs {
  const start = startsOf(lists.map(({ length }) => length));
  const into = columns(start[lists.length]!);
  lists.forEach((list, task) => writeArcs(into, rules, { task, list, at: start[task]! }));
  return { ...into, start };
}

interface Row {
  readonly task: number;
  readonly list: readonly Offer[];
  readonly at: number;
}

function writeArcs(into: Writable, rules: PairRules, { task, list, at }: Row): void {
  list.forEach(({ volunteer, cost }, i) => {
    const arc = at + i;
    into.task[arc] = task;
    into.volunteer[arc] = volunteer;
    into.cost[arc] = cost;
    const opening = rules.opening(volunteer, task);
    into.from[arc] = opening?.from ?? 0;
    into.to[arc] = opening?.to ?? 0;
    into.fresh[arc] = Number(rules.isNew(volunteer, task));
  });
}

/** The same table with other arcs for some tasks: whoever was not near enough to be looked at before. */
export function widened(table: Table, wide: ReadonlyMap<number, readonly Offer[]>): Table {
  const { arcs, rules } = table;
  const sizeOf = (t: number): number => wide.get(t)?.length ?? arcs.start[t + 1]! - arcs.start[t]!;
  const start = startsOf(table.tasks.map((_, t) => sizeOf(t)));
  const into = columns(start[table.tasks.length]!);
  for (let task = 0; task < table.tasks.length; task++) {
    const [list, at] = [wide.get(task), start[task]!];
    if (list) writeArcs(into, rules, { task, list, at });
    else copyArcs(into, at, arcs, task);
  }
  return { ...table, arcs: { ...into, start } };
}

function copyArcs(into: Writable, at: number, arcs: Arcs, task: number): void {
  const [from, to] = [arcs.start[task]!, arcs.start[task + 1]!];
  into.task.set(arcs.task.subarray(from, to), at);
  into.volunteer.set(arcs.volunteer.subarray(from, to), at);
  into.cost.set(arcs.cost.subarray(from, to), at);
  into.from.set(arcs.from.subarray(from, to), at);
  into.to.set(arcs.to.subarray(from, to), at);
  into.fresh.set(arcs.fresh.subarray(from, to), at);
}
