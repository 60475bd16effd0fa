import { type Seconds } from '@doorstep/std';
import { type Arcs, arcsOf, arcsWith, Offering, type Offers } from './arcs';
import { leftOutCost } from './cost';
import { type Linked, linksOf } from './links';
import { type Day, type Task, type Volunteer } from './model';
import { PairCosts } from './pair-costs';
import { PairRules } from './pair-rules';
import { type Weights, WEIGHTS } from './weights';

/** Pairs of one day beyond which only the best arcs of each task are kept. */
const ALL_PAIRS = 400_000;
/** Arcs kept for a task then. Everybody is looked at again for what finds nobody among them. */
const MOST_ARCS = 32;

/** What the search asks of tasks and volunteers again and again, as columns. */
export interface Facts {
  readonly busy: Float64Array;
  readonly load: Int32Array;
  /** The window. */
  readonly begin: Float64Array;
  readonly end: Float64Array;
  /** A number for each home, -1 for none. */
  readonly home: Int32Array;
  readonly tasksOfHome: readonly (readonly number[])[];
  readonly facesLeft: Float64Array;
  /** By volunteer. */
  readonly tasksLeft: Float64Array;
  readonly newHomesLeft: Float64Array;
  readonly secondsLeft: Float64Array;
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
  readonly costs: PairCosts;
  readonly offering: Offering;
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
  const weights = day.weights ?? WEIGHTS;
  const costs = new PairCosts({ tasks, volunteers, travel, weights, rules });
  const pairs = { rules, costs, volunteers: volunteers.length };
  const offering = new Offering(pairs);
  const capped = tasks.length * volunteers.length > ALL_PAIRS;
  const keep = capped ? MOST_ARCS : Infinity;
  const lists = tasks.map((_, task) => {
    const near = day.near?.(taskAt[task]!) ?? volunteerAt;
    return offering.among(task, near, { rank, most: day.near ? keep : Infinity, keep });
  });
  const [arcs, facts, links] = [arcsOf(pairs, lists), factsOf(tasks, volunteers), linksOf(tasks)];
  const whole = !capped && !day.near;
  const leftOut = tasks.map(leftOutCost);
  return { tasks, volunteers, travel, rules, weights, costs, offering, arcs, facts, leftOut, links, whole };
}

/** The same table with other arcs for some tasks: whoever was not near enough to be looked at before. */
export const widened = (table: Table, wide: ReadonlyMap<number, Offers>): Table => ({
  ...table,
  arcs: arcsWith(table.arcs, { ...table, volunteers: table.volunteers.length }, wide),
});

function factsOf(tasks: readonly Task[], volunteers: readonly Volunteer[]): Facts {
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
    facesLeft: Float64Array.from(tasks, (task) => task.facesLeft),
    tasksLeft: Float64Array.from(volunteers, (person) => person.tasksLeft),
    newHomesLeft: Float64Array.from(volunteers, (person) => person.newHomesLeft),
    secondsLeft: Float64Array.from(volunteers, ({ rest }) => rest.secondsLeft),
  };
}
