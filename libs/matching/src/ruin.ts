import { type Random } from '@doorstep/std';
import { type Board } from './board';
import { serve } from './search';

/** People whose hands are emptied at once, from one to so many. */
const MOST_PEOPLE = 5;
/** Tasks without anybody that are tried beside those taken off. */
const MOST_WAITING = 8;

/**
 * Takes a neighbourhood apart and fills it again in another order: some people who could all do one task lose what they
 * have, and that, the task itself and some that wait for these people are served anew (after Schrimpf et al. 2000).
 */
export class Ruin {
  /** Where each volunteer's arcs begin, and the tasks of those arcs. */
  private readonly start: Int32Array;
  private readonly tasksOf: Int32Array;
  /** Arcs that a task has: the fewer, the sooner it chooses. */
  private readonly choices: Int32Array;
  private readonly bundleOf: Int32Array;
  /** For each bundle its blocks, each with the task of fewest places first; those places, and what leaving out costs. */
  private readonly blocks: readonly (readonly (readonly number[])[])[];
  private readonly fewest: Float64Array;
  private readonly worth: Float64Array;

  constructor(
    private readonly board: Board,
    private readonly dice: Random,
  ) {
    const { arcs, volunteers, tasks, links, leftOut } = board.table;
    this.choices = Int32Array.from(tasks, (_, t) => arcs.start[t + 1]! - arcs.start[t]!);
    this.bundleOf = new Int32Array(tasks.length);
    links.bundles.forEach((bundle, b) => bundle.forEach((task) => (this.bundleOf[task] = b)));
    const scarceFirst = links.blocks.map((block) =>
      [...block].sort((one, other) => this.choices[one]! - this.choices[other]!),
    );
    this.blocks = links.bundles.map((bundle) =>
      [...new Set(bundle.map((task) => links.blockOf[task]!))].map((b) => scarceFirst[b]!),
    );
    this.fewest = Float64Array.from(links.bundles, (tasks) =>
      Math.min(...tasks.map((t) => this.choices[t]!)),
    );
    this.worth = Float64Array.from(links.bundles, (tasks) => tasks.reduce((sum, t) => sum + leftOut[t]!, 0));
    this.start = new Int32Array(volunteers.length + 1);
    for (const v of arcs.volunteer) this.start[v + 1]! += 1;
    for (let v = 0; v < volunteers.length; v++) this.start[v + 1]! += this.start[v]!;
    const next = this.start.slice();
    this.tasksOf = new Int32Array(arcs.task.length);
    arcs.task.forEach((task, arc) => (this.tasksOf[next[arcs.volunteer[arc]!]!++] = task));
  }

  /** One neighbourhood around a task. */
  around(center: number): void {
    const people = this.peopleNear(center);
    const bundles = new Set([this.bundleOf[center]!]);
    for (const v of people) for (const task of this.board.tasksOf(v)) bundles.add(this.bundleOf[task]!);
    for (const v of people) this.addWaiting(v, bundles);
    const { links } = this.board.table;
    for (const b of bundles)
      for (const task of links.bundles[b]!) if (this.board.choice[task]! >= 0) this.board.take(task);
    for (const b of this.inSomeOrder([...bundles])) this.refill(b);
  }

  /** Some of those who could do the task and, for linked ones, of those who could do its mates. */
  private peopleNear(center: number): readonly number[] {
    const { arcs, links } = this.board.table;
    const people: number[] = [];
    for (const task of links.bundles[this.bundleOf[center]!]!) {
      const size = this.choices[task]!;
      const most = task === center ? 1 + this.dice.below(MOST_PEOPLE) : 1;
      for (let n = 0; n < most && size > 0; n++) {
        // The nearer, the likelier: the less of two throws.
        const at = Math.min(this.dice.below(size), this.dice.below(size));
        people.push(arcs.volunteer[arcs.start[task]! + at]!);
      }
    }
    return people;
  }

  private addWaiting(volunteer: number, bundles: Set<number>): void {
    const size = this.start[volunteer + 1]! - this.start[volunteer]!;
    for (let n = 0; n < MOST_WAITING && size > 0; n++) {
      const task = this.tasksOf[this.start[volunteer]! + this.dice.below(size)]!;
      if (this.board.choice[task]! < 0) bundles.add(this.bundleOf[task]!);
    }
  }

  /** By chance, by who has fewest places to go, or by what it costs to leave out. */
  private inSomeOrder(bundles: readonly number[]): readonly number[] {
    const { links } = this.board.table;
    const way = this.dice.below(3);
    const key = (b: number): number => {
      const noise = 0.5 + this.dice.unit();
      if (way === 0) return noise;
      if (way === 1) return noise * this.fewest[b]!;
      return (-noise * this.worth[b]!) / links.bundles[b]!.length;
    };
    return bundles
      .map((b) => ({ b, at: key(b) }))
      .sort((one, other) => one.at - other.at || one.b - other.b)
      .map(({ b }) => b);
  }

  /** Block by block, whole or not at all. */
  private refill(bundle: number): void {
    for (const block of this.blocks[bundle]!) {
      const mark = this.board.mark();
      if (!block.every((task) => serve(this.board, task))) this.board.back(mark);
    }
  }
}
