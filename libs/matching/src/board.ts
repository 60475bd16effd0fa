import { type Opening } from './opening';
import { type Table } from './table';

/** For each task the arc that serves it (an index into the table's arcs), or -1. */
export type Choice = Int32Array;

/** One volunteer's tasks, in the order of their last possible ends, each with where in the day it can lie. */
interface Hand {
  readonly tasks: number[];
  readonly openings: Opening[];
}

/**
 * An assignment while it is searched: who does what, what it costs, and whether one task more still fits. Keeps every
 * rule of single tasks; that linked tasks come whole is the searcher's care. Points of a journal can be gone back to.
 */
export class Board {
  readonly choice: Choice;
  private points: number;
  private readonly hands: readonly Hand[];
  private readonly homeOf: Int32Array;
  private readonly tasksOfHome: readonly (readonly number[])[];
  private readonly journal: { readonly task: number; readonly arc: number }[] = [];
  /** Questions answered: the measure of work, equal on every machine. */
  work = 0;

  constructor(
    readonly table: Table,
    from?: Choice,
  ) {
    this.choice = new Int32Array(table.tasks.length).fill(-1);
    this.hands = table.volunteers.map(() => ({ tasks: [], openings: [] }));
    this.points = table.leftOut.reduce((sum, cost) => sum + cost, 0);
    const homes = new Map<string, number[]>();
    this.homeOf = new Int32Array(table.tasks.length).fill(-1);
    const order = new Map<string, number>();
    table.tasks.forEach(({ home }, t) => {
      if (home === null) return;
      if (!homes.has(home)) order.set(home, order.size);
      homes.set(home, [...(homes.get(home) ?? []), t]);
      this.homeOf[t] = order.get(home)!;
    });
    this.tasksOfHome = [...homes.values()];
    from?.forEach((arc, task) => {
      if (arc >= 0) this.put(task, arc);
    });
    this.journal.length = 0;
  }

  /** Points of all that is chosen and of what is left out. */
  get cost(): number {
    return this.points;
  }

  tasksOf(volunteer: number): readonly number[] {
    return this.hands[volunteer]!.tasks;
  }

  /** A moment to go back to. */
  mark(): number {
    return this.journal.length;
  }

  /** Forgets the way back: what was done stays. */
  settle(): void {
    this.journal.length = 0;
  }

  back(to: number): void {
    while (this.journal.length > to) {
      const { task, arc } = this.journal.pop()!;
      if (this.choice[task]! >= 0) this.lift(task);
      if (arc >= 0) this.lay(task, arc);
    }
  }

  put(task: number, arc: number): void {
    this.journal.push({ task, arc: -1 });
    this.lay(task, arc);
  }

  take(task: number): void {
    this.journal.push({ task, arc: this.choice[task]! });
    this.lift(task);
  }

  /** What putting the arc's task there costs beyond the arc itself: fairness, and a further person for its mates. */
  beside(arc: number): number {
    const { arcs, volunteers, weights, links } = this.table;
    const volunteer = arcs.volunteer[arc]!;
    const person = volunteers[volunteer]!;
    const group = links.groupOf[arcs.task[arc]!]!;
    const before = person.tasksToday + this.hands[volunteer]!.tasks.length;
    const fairness = before * weights.taskSameDay + person.tasksThisWeek * weights.taskThisWeek;
    return group < 0 ? fairness : fairness + this.further(group, volunteer);
  }

  /** Points for one person more among those who share a group, were `volunteer` to join them. */
  private further(group: number, volunteer: number): number {
    let others = false;
    for (const task of this.table.links.groups[group]!) {
      const arc = this.choice[task]!;
      if (arc < 0) continue;
      if (this.table.arcs.volunteer[arc] === volunteer) return 0;
      others = true;
    }
    return others ? this.table.weights.otherPerson : 0;
  }

  private lay(task: number, arc: number): void {
    const { arcs, rules, leftOut } = this.table;
    const volunteer = arcs.volunteer[arc]!;
    this.points += arcs.cost[arc]! + this.beside(arc) - leftOut[task]!;
    const { tasks, openings } = this.hands[volunteer]!;
    const opening = rules.opening(volunteer, task)!;
    let at = openings.length;
    while (at > 0 && ends(opening, openings[at - 1]!)) at -= 1;
    tasks.splice(at, 0, task);
    openings.splice(at, 0, opening);
    this.choice[task] = arc;
  }

  private lift(task: number): void {
    const { arcs, leftOut } = this.table;
    const arc = this.choice[task]!;
    const { tasks, openings } = this.hands[arcs.volunteer[arc]!]!;
    const at = tasks.indexOf(task);
    tasks.splice(at, 1);
    openings.splice(at, 1);
    this.choice[task] = -1;
    this.points -= arcs.cost[arc]! + this.beside(arc) - leftOut[task]!;
  }

  /** Whether the arc's task fits beside what its volunteer has. Law: says what `breaksTogether` and the home's budget say. */
  fits(arc: number): boolean {
    this.work += 1;
    const { arcs, volunteers, rules } = this.table;
    const volunteer = arcs.volunteer[arc]!;
    const task = arcs.task[arc]!;
    const hand = this.hands[volunteer]!;
    if (hand.tasks.length >= volunteers[volunteer]!.tasksLeft) return false;
    if (hand.tasks.length > 0 && !this.fitsBeside(volunteer, task, hand.tasks)) return false;
    if (rules.isNew(volunteer, task) && !this.mayLearn(volunteer, task)) return false;
    return hand.tasks.length === 0 || inTime(hand.openings, rules.opening(volunteer, task)!);
  }

  private fitsBeside(volunteer: number, task: number, others: readonly number[]): boolean {
    const { tasks, volunteers, links } = this.table;
    const party = links.partyOf[task]!;
    const person = volunteers[volunteer]!;
    let [busy, load] = [tasks[task]!.busy as number, tasks[task]!.load];
    for (const other of others) {
      if (party >= 0 && links.partyOf[other] === party) return false;
      busy += tasks[other]!.busy;
      load += tasks[other]!.load;
    }
    if (busy > person.rest.secondsLeft) return false;
    return load <= person.load || this.heaviest([...others, task]) <= person.load;
  }

  /** The most load units that may be in the car at once. */
  private heaviest(all: readonly number[]): number {
    let most = 0;
    for (const one of all) {
      const moment = this.table.tasks[one]!.window.from;
      let load = 0;
      for (const other of all) {
        const { window, load: units } = this.table.tasks[other]!;
        if (window.from <= moment && moment < window.to) load += units;
      }
      most = Math.max(most, load);
    }
    return most;
  }

  /** Whether the person's budget of new homes and the home's of new faces allow it. */
  private mayLearn(volunteer: number, task: number): boolean {
    const { tasks, volunteers, rules } = this.table;
    const home = this.homeOf[task]!;
    const learnt = new Set<number>();
    for (const other of this.hands[volunteer]!.tasks)
      if (rules.isNew(volunteer, other)) learnt.add(this.homeOf[other]!);
    if (learnt.has(home)) return true;
    if (learnt.size >= volunteers[volunteer]!.newHomesLeft) return false;
    const mates = this.tasksOfHome[home]!;
    return mates.length === 1 || this.facesOf(mates).size < tasks[task]!.facesLeft;
  }

  /** Who learns a home by what is chosen now. */
  private facesOf(tasks: readonly number[]): ReadonlySet<number> {
    const faces = new Set<number>();
    for (const task of tasks) {
      const arc = this.choice[task]!;
      if (arc < 0) continue;
      const volunteer = this.table.arcs.volunteer[arc]!;
      if (this.table.rules.isNew(volunteer, task)) faces.add(volunteer);
    }
    return faces;
  }
}

/** Whether one ends before the other, ties by the beginning. */
const ends = (one: Opening, other: Opening): boolean =>
  one.to < other.to || (one.to === other.to && one.from < other.from);

/** Whether one more fits into a row of openings, one after the other, soonest end first. */
function inTime(row: readonly Opening[], more: Opening): boolean {
  let clock = -Infinity;
  let placed = false;
  for (const slot of row) {
    if (!placed && ends(more, slot)) {
      clock = Math.max(clock, more.from) + more.busy;
      if (clock > more.to) return false;
      placed = true;
    }
    clock = Math.max(clock, slot.from) + slot.busy;
    if (clock > slot.to) return false;
  }
  return placed || Math.max(clock, more.from) + more.busy <= more.to;
}
