import { fairnessOf } from './cost';
import { bitOf, type Broken } from './pair-rules';
import { type Table } from './table';

/** For each task the arc that serves it (an index into the table's arcs), or -1. */
export type Choice = Int32Array;

const [DAY_FULL, PARTY, WEEK_FULL, BUDGET, LOAD, OVERLAP, HOME_BUDGET] = (
  ['DAY_FULL', 'SAME_HOUSEHOLD_PARTY', 'WEEK_FULL', 'BUDGET', 'LOAD', 'OVERLAP', 'HOME_BUDGET'] as const
).map(bitOf) as [number, number, number, number, number, number, number];

/** A task offered to a volunteer: where in the day it could lie, and whether its home would be new. */
interface More {
  readonly volunteer: number;
  readonly task: number;
  readonly from: number;
  readonly to: number;
  readonly fresh: boolean;
}

/**
 * An assignment while it is searched: who does what, what it costs, and whether one task more still fits. Keeps every
 * rule of single tasks; that linked tasks come whole is the searcher's care. Points of a journal can be gone back to.
 * What is asked millions of times is kept up to date with every move, in columns.
 */
export class Board {
  readonly choice: Choice;
  private points: number;
  /** Each volunteer's tasks in the order of their last possible ends. */
  private readonly hands: readonly number[][];
  /** By task: who has it (-1 nobody) and the moment by which it is done, each as early as its hand allows. */
  private readonly holder: Int32Array;
  private readonly done: Float64Array;
  /** By volunteer: seconds and load units given, homes that are learnt, and what one task more costs in fairness. */
  private readonly busy: Float64Array;
  private readonly load: Float64Array;
  private readonly learnt: Int32Array;
  /** By home: how many people learn it. */
  private readonly faces: Int32Array;
  private readonly share: Float64Array;
  private readonly journal: { readonly task: number; readonly arc: number }[] = [];
  /** Questions answered: the measure of work, equal on every machine. */
  work = 0;

  constructor(
    readonly table: Table,
    from?: Choice,
  ) {
    const { tasks, volunteers, weights } = table;
    this.choice = new Int32Array(tasks.length).fill(-1);
    this.hands = volunteers.map(() => []);
    this.holder = new Int32Array(tasks.length).fill(-1);
    this.done = new Float64Array(tasks.length);
    this.busy = new Float64Array(volunteers.length);
    this.load = new Float64Array(volunteers.length);
    this.learnt = new Int32Array(volunteers.length);
    this.faces = new Int32Array(table.facts.tasksOfHome.length);
    this.share = Float64Array.from(volunteers, (person) => fairnessOf(person, 0, weights).weight);
    this.points = table.leftOut.reduce((sum, cost) => sum + cost, 0);
    from?.forEach((arc, task) => {
      if (arc >= 0) this.lay(task, arc);
    });
  }

  /** Points of all that is chosen and of what is left out. */
  get cost(): number {
    return this.points;
  }

  tasksOf(volunteer: number): readonly number[] {
    return this.hands[volunteer]!;
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

  /** The choice as it was at a mark, without going there. */
  choiceAt(mark: number): Choice {
    const choice = this.choice.slice();
    for (let i = this.journal.length - 1; i >= mark; i--)
      choice[this.journal[i]!.task] = this.journal[i]!.arc;
    return choice;
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
    const { arcs, links } = this.table;
    const volunteer = arcs.volunteer[arc]!;
    const group = links.groupOf[arcs.task[arc]!]!;
    return group < 0 ? this.share[volunteer]! : this.share[volunteer]! + this.further(group, volunteer);
  }

  /** Points for one person more among those who share a group, were `volunteer` to join them. */
  private further(group: number, volunteer: number): number {
    let others = false;
    for (const task of this.table.links.groups[group]!) {
      if (this.holder[task] === volunteer) return 0;
      if (this.holder[task]! >= 0) others = true;
    }
    return others ? this.table.weights.otherPerson : 0;
  }

  private lay(task: number, arc: number): void {
    const { arcs, leftOut, facts, weights } = this.table;
    const volunteer = arcs.volunteer[arc]!;
    this.points += arcs.cost[arc]! + this.beside(arc) - leftOut[task]!;
    if (arcs.fresh[arc] === 1) this.meet(facts.home[task]!, volunteer, 1);
    const hand = this.hands[volunteer]!;
    let at = hand.push(task) - 1;
    for (; at > 0 && this.endsBefore(arc, this.choice[hand[at - 1]!]!); at--) hand[at] = hand[at - 1]!;
    hand[at] = task;
    this.busy[volunteer]! += facts.busy[task]!;
    this.load[volunteer]! += facts.load[task]!;
    this.share[volunteer]! += weights.taskSameDay;
    this.choice[task] = arc;
    this.holder[task] = volunteer;
    this.timeFrom(hand, at);
  }

  private lift(task: number): void {
    const { arcs, leftOut, facts, weights } = this.table;
    const arc = this.choice[task]!;
    const volunteer = arcs.volunteer[arc]!;
    const hand = this.hands[volunteer]!;
    const at = hand.indexOf(task);
    hand.copyWithin(at, at + 1);
    hand.pop();
    this.busy[volunteer]! -= facts.busy[task]!;
    this.load[volunteer]! -= facts.load[task]!;
    this.share[volunteer]! -= weights.taskSameDay;
    this.choice[task] = -1;
    this.holder[task] = -1;
    if (arcs.fresh[arc] === 1) this.meet(facts.home[task]!, volunteer, -1);
    this.points -= arcs.cost[arc]! + this.beside(arc) - leftOut[task]!;
    this.timeFrom(hand, at);
  }

  /** One person more (or less) learns a home, unless another task there teaches it to them too. */
  private meet(home: number, volunteer: number, more: 1 | -1): void {
    if (this.learnsAt(home, volunteer)) return;
    this.learnt[volunteer]! += more;
    this.faces[home]! += more;
  }

  /** Works out again by when each task of a hand is done, from a place on. */
  private timeFrom(hand: readonly number[], place: number): void {
    const { arcs, facts } = this.table;
    let clock = place === 0 ? -Infinity : this.done[hand[place - 1]!]!;
    for (let i = place; i < hand.length; i++) {
      const task = hand[i]!;
      clock = Math.max(clock, arcs.from[this.choice[task]!]!) + facts.busy[task]! * 1000;
      this.done[task] = clock;
    }
  }

  /** Whether one arc's opening ends before the other's, ties by the beginning. */
  private endsBefore(one: number, other: number): boolean {
    const { from, to } = this.table.arcs;
    return to[one]! < to[other]! || (to[one] === to[other] && from[one]! < from[other]!);
  }

  /** Whether the arc's task fits beside what its volunteer has. */
  fits(arc: number): boolean {
    this.work += 1;
    const { volunteer, task, from, to, fresh } = this.table.arcs;
    const who = volunteer[arc]!;
    // The commonest no, before anything else is looked up.
    if (this.hands[who]!.length >= this.table.facts.tasksLeft[who]!) return false;
    const isFresh = fresh[arc] === 1;
    return (
      this.against({ volunteer: who, task: task[arc]!, from: from[arc]!, to: to[arc]!, fresh: isFresh }) === 0
    );
  }

  /**
   * The first rule that one task more would break beside what its volunteer and its home have, 0 for none. Law: says
   * what `breaksTogether` says, and the home's budget.
   */
  against(more: More): Broken {
    const { volunteer, task } = more;
    const { facts } = this.table;
    const hand = this.hands[volunteer]!;
    if (hand.length >= facts.tasksLeft[volunteer]!) return DAY_FULL;
    if (this.isInParty(more)) return PARTY;
    if (this.busy[volunteer]! + facts.busy[task]! > facts.secondsLeft[volunteer]!) return WEEK_FULL;
    const home = this.newHomeOf(more);
    if (home >= 0 && this.learnt[volunteer]! >= facts.newHomesLeft[volunteer]!) return BUDGET;
    const inDay = this.againstDay(more, hand);
    if (inDay !== 0) return inDay;
    return home >= 0 && this.faces[home]! >= facts.facesLeft[task]! ? HOME_BUDGET : 0;
  }

  /** The home that the task would teach its volunteer, -1 for none. */
  private newHomeOf({ volunteer, task, fresh }: More): number {
    const home = this.table.facts.home[task]!;
    return fresh && !this.learnsAt(home, volunteer) ? home : -1;
  }

  private againstDay(more: More, hand: readonly number[]): Broken {
    if (this.isTooHeavy(more, hand)) return LOAD;
    return this.isInTime(more, hand) ? 0 : OVERLAP;
  }

  /** Whether the volunteer is one of the task's party already. */
  private isInParty({ volunteer, task }: More): boolean {
    const { partyOf, parties } = this.table.links;
    const party = partyOf[task]!;
    if (party >= 0)
      for (const mate of parties[party]!) if (mate !== task && this.holder[mate] === volunteer) return true;
    return false;
  }

  /** Whether a volunteer learns this home by what they have. */
  private learnsAt(home: number, volunteer: number): boolean {
    for (const task of this.table.facts.tasksOfHome[home]!)
      if (this.holder[task] === volunteer && this.isFresh(task)) return true;
    return false;
  }

  private isFresh(task: number): boolean {
    return this.table.arcs.fresh[this.choice[task]!] === 1;
  }

  /** Whether too much is in the car at once, as a window begins; everything at once is seldom too much. */
  private isTooHeavy({ volunteer, task }: More, hand: readonly number[]): boolean {
    const { facts, volunteers } = this.table;
    if (facts.load[task] === 0) return false;
    const most = volunteers[volunteer]!.load;
    if (this.load[volunteer]! + facts.load[task]! <= most) return false;
    if (this.loadAt(facts.begin[task]!, hand) + facts.load[task]! > most) return true;
    for (const other of hand) {
      const moment = facts.begin[other]!;
      const joins = facts.begin[task]! <= moment && moment < facts.end[task]!;
      if (joins && this.loadAt(moment, hand) + facts.load[task]! > most) return true;
    }
    return false;
  }

  private loadAt(moment: number, hand: readonly number[]): number {
    const { begin, end, load } = this.table.facts;
    let sum = 0;
    for (const other of hand) if (begin[other]! <= moment && moment < end[other]!) sum += load[other]!;
    return sum;
  }

  /** Whether all fit one after the other, soonest end first. What comes before the task, and what it does not delay, does. */
  private isInTime({ task, from, to }: More, hand: readonly number[]): boolean {
    const { arcs, facts } = this.table;
    let place = hand.length;
    for (; place > 0; place--) {
      const arc = this.choice[hand[place - 1]!]!;
      if (to > arcs.to[arc]! || (to === arcs.to[arc] && from >= arcs.from[arc]!)) break;
    }
    const before = place === 0 ? -Infinity : this.done[hand[place - 1]!]!;
    let clock = Math.max(before, from) + facts.busy[task]! * 1000;
    if (clock > to) return false;
    for (let i = place; i < hand.length; i++) {
      const other = hand[i]!;
      const arc = this.choice[other]!;
      clock = Math.max(clock, arcs.from[arc]!) + facts.busy[other]! * 1000;
      if (clock > arcs.to[arc]!) return false;
      if (clock <= this.done[other]!) return true;
    }
    return true;
  }
}
