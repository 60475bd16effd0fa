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
 */
export class Board {
  readonly choice: Choice;
  private points: number;
  /** Each volunteer's tasks in the order of their last possible ends. */
  private readonly hands: readonly number[][];
  /** Seconds and load units each volunteer has been given. */
  private readonly busy: Float64Array;
  private readonly load: Float64Array;
  private readonly journal: { readonly task: number; readonly arc: number }[] = [];
  /** Questions answered: the measure of work, equal on every machine. */
  work = 0;

  constructor(
    readonly table: Table,
    from?: Choice,
  ) {
    this.choice = new Int32Array(table.tasks.length).fill(-1);
    this.hands = table.volunteers.map(() => []);
    this.busy = new Float64Array(table.volunteers.length);
    this.load = new Float64Array(table.volunteers.length);
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
    const { arcs, volunteers, weights, links } = this.table;
    const volunteer = arcs.volunteer[arc]!;
    const person = volunteers[volunteer]!;
    const group = links.groupOf[arcs.task[arc]!]!;
    const before = person.tasksToday + this.hands[volunteer]!.length;
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
    const { arcs, leftOut, facts } = this.table;
    const volunteer = arcs.volunteer[arc]!;
    this.points += arcs.cost[arc]! + this.beside(arc) - leftOut[task]!;
    const hand = this.hands[volunteer]!;
    let at = hand.length;
    while (at > 0 && this.endsBefore(arc, this.choice[hand[at - 1]!]!)) at -= 1;
    hand.splice(at, 0, task);
    this.busy[volunteer]! += facts.busy[task]!;
    this.load[volunteer]! += facts.load[task]!;
    this.choice[task] = arc;
  }

  private lift(task: number): void {
    const { arcs, leftOut, facts } = this.table;
    const arc = this.choice[task]!;
    const volunteer = arcs.volunteer[arc]!;
    const hand = this.hands[volunteer]!;
    hand.splice(hand.indexOf(task), 1);
    this.busy[volunteer]! -= facts.busy[task]!;
    this.load[volunteer]! -= facts.load[task]!;
    this.choice[task] = -1;
    this.points -= arcs.cost[arc]! + this.beside(arc) - leftOut[task]!;
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
    return (
      this.against({
        volunteer: volunteer[arc]!,
        task: task[arc]!,
        from: from[arc]!,
        to: to[arc]!,
        fresh: fresh[arc] === 1,
      }) === 0
    );
  }

  /**
   * The first rule that one task more would break beside what its volunteer and its home have, 0 for none. Law: says
   * what `breaksTogether` says, and the home's budget.
   */
  against(more: More): Broken {
    const { tasksLeft, newHomesLeft } = this.table.volunteers[more.volunteer]!;
    const hand = this.hands[more.volunteer]!;
    if (hand.length >= tasksLeft) return DAY_FULL;
    const inHand = this.againstHand(more, hand);
    if (inHand !== 0) return inHand;
    const learns = more.fresh && !this.knowsBy(more, hand);
    if (learns && this.isFullOfHomes(hand, newHomesLeft)) return BUDGET;
    if (this.isTooHeavy(more, hand)) return LOAD;
    if (!this.isInTime(more, hand)) return OVERLAP;
    return learns && this.isCrowded(more) ? HOME_BUDGET : 0;
  }

  private againstHand({ volunteer, task }: More, hand: readonly number[]): Broken {
    const { facts, links, volunteers } = this.table;
    const party = links.partyOf[task]!;
    if (party >= 0) for (const other of hand) if (links.partyOf[other] === party) return PARTY;
    const busy = this.busy[volunteer]! + facts.busy[task]!;
    return busy > volunteers[volunteer]!.rest.secondsLeft ? WEEK_FULL : 0;
  }

  /** Whether another new task in the hand teaches the same home already. */
  private knowsBy({ task }: More, hand: readonly number[]): boolean {
    const { home } = this.table.facts;
    for (const other of hand) if (home[other] === home[task] && this.isFresh(other)) return true;
    return false;
  }

  private isFresh(task: number): boolean {
    return this.table.arcs.fresh[this.choice[task]!] === 1;
  }

  /** Whether a hand teaches as many homes as its volunteer may learn; fewer tasks than that cannot. */
  private isFullOfHomes(hand: readonly number[], most: number): boolean {
    if (hand.length < most) return false;
    const { home } = this.table.facts;
    let count = 0;
    for (let i = 0; i < hand.length; i++) {
      let isNew = this.isFresh(hand[i]!);
      for (let j = 0; j < i && isNew; j++)
        if (home[hand[j]!] === home[hand[i]!] && this.isFresh(hand[j]!)) isNew = false;
      if (isNew) count += 1;
    }
    return count >= most;
  }

  /** Whether too much is in the car at once, as a window begins; everything at once is seldom too much. */
  private isTooHeavy({ volunteer, task }: More, hand: readonly number[]): boolean {
    const { facts, volunteers } = this.table;
    const most = volunteers[volunteer]!.load;
    if (facts.load[task] === 0 || this.load[volunteer]! + facts.load[task]! <= most) return false;
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

  /** Whether all fit one after the other, soonest end first. */
  private isInTime({ task, from, to }: More, hand: readonly number[]): boolean {
    const { arcs, facts } = this.table;
    let [clock, placed] = [-Infinity, false];
    for (const other of hand) {
      const arc = this.choice[other]!;
      const [otherFrom, otherTo] = [arcs.from[arc]!, arcs.to[arc]!];
      if (!placed && (to < otherTo || (to === otherTo && from < otherFrom))) {
        clock = Math.max(clock, from) + facts.busy[task]! * 1000;
        if (clock > to) return false;
        placed = true;
      }
      clock = Math.max(clock, otherFrom) + facts.busy[other]! * 1000;
      if (clock > otherTo) return false;
    }
    return placed || Math.max(clock, from) + facts.busy[task]! * 1000 <= to;
  }

  /** Whether a home has as many new faces as it may have. */
  private isCrowded({ volunteer, task }: More): boolean {
    const { facts, tasks, arcs } = this.table;
    const mates = facts.tasksOfHome[facts.home[task]!]!;
    if (mates.length === 1) return false;
    const faces = new Set<number>();
    for (const mate of mates) {
      const arc = this.choice[mate]!;
      if (arc >= 0 && arcs.fresh[arc] === 1) faces.add(arcs.volunteer[arc]!);
    }
    return !faces.has(volunteer) && faces.size >= tasks[task]!.facesLeft;
  }
}
