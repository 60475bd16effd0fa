import { invariant, seeded } from '@doorstep/std';
import { Ascent } from '../bound/ascent';
import { Board } from '../flat/board';
import { type Layout, layOut } from '../flat/layout';
import { type Assignment, type Problem } from '../model';
import { faultsOf } from '../faults';
import { assignmentsOf, cellsOf } from './cells-of';
import { Descent } from './descent';
import { exhaust } from './exhaust';

export interface FillOptions {
  /** The same seed, the same roster, on every machine. */
  readonly seed: number;
  /** Ruins in the whole search; without it, `effortFor(problem)`. */
  readonly iterations?: number;
  /** A roster to begin with: what still goes is kept until something better is found. */
  readonly start?: readonly Assignment[];
}

export interface Progress {
  readonly iterations: number;
  readonly of: number;
  /** Points of the best roster so far. */
  readonly cost: number;
  /** No roster costs less. */
  readonly bound: number;
  /** Part of the cost that the bound leaves open, 0 when the best roster is proven. */
  readonly gap: number;
}

/** A search that is driven from outside, so that a worker can stop it, show it, or hand it a frame's worth of time. */
export interface Fill {
  /** Goes on for so many iterations, or to the end. */
  step(iterations: number): void;
  progress(): Progress;
  /** The best roster so far; `check` finds nothing in it. */
  best(): readonly Assignment[];
}

/** Steps of the bound in a whole search. */
const BOUND_STEPS = 400;

/** How many iterations a problem deserves: some for everybody's places. */
export function effortFor({ shifts }: Problem): number {
  const places = shifts.reduce((sum, shift) => sum + shift.places.length, 0);
  return 100_000 + 500 * places;
}

/** Fills a roster. The problem must have no fault (`faultsOf`); throws an InvariantError when it has. */
export function fill(problem: Problem, options: FillOptions): Fill {
  const faults = faultsOf(problem);
  invariant(faults.length === 0, `a problem without faults: ${faults[0]?.code ?? ''}`);
  const layout = layOut(problem);
  const all = exhaust(layout);
  return all ? new Settled(layout, all) : new Search(layout, options);
}

/** A problem so small that everything was tried. */
class Settled implements Fill {
  private readonly cost: number;

  constructor(
    private readonly layout: Layout,
    private readonly cells: readonly number[],
  ) {
    const board = new Board(layout);
    for (const cell of cells) board.add(cell);
    this.cost = board.total;
  }

  step(): void {
    // Nothing is left to do.
  }

  progress(): Progress {
    return { iterations: 0, of: 0, cost: this.cost, bound: this.cost, gap: 0 };
  }

  best(): readonly Assignment[] {
    return assignmentsOf(this.layout, this.cells);
  }
}

class Search implements Fill {
  private readonly descent: Descent;
  private readonly ascent: Ascent;
  private readonly of: number;
  private readonly stride: number;
  private done = 0;

  constructor(
    private readonly layout: Layout,
    { seed, iterations, start = [] }: FillOptions,
  ) {
    this.descent = new Descent(layout, seeded(seed), cellsOf(layout, start));
    this.ascent = new Ascent(layout);
    this.of = iterations ?? effortFor(layout.problem);
    this.stride = Math.max(1, Math.floor(this.of / BOUND_STEPS));
  }

  step(iterations: number): void {
    const end = Math.min(this.of, this.done + iterations);
    while (this.done < end && !this.proven()) {
      this.descent.iterate(this.done / this.of);
      this.done++;
      if (this.done % this.stride === 0) this.ascent.step(this.descent.recordTotal);
    }
    if (this.proven()) this.done = this.of;
  }

  progress(): Progress {
    const { recordTotal: cost } = this.descent;
    const bound = this.bound();
    const gap = this.proven() || cost === 0 ? 0 : (cost - bound) / Math.abs(cost);
    return { iterations: this.done, of: this.of, cost, bound, gap };
  }

  best(): readonly Assignment[] {
    return assignmentsOf(this.layout, this.descent.record);
  }

  /** Points are whole, so a bound counts up to the next whole one; a little less, for the sums of many parts. */
  private bound(): number {
    return Math.min(this.descent.recordTotal, Math.ceil(this.ascent.bound - 0.01));
  }

  private proven(): boolean {
    return this.bound() >= this.descent.recordTotal;
  }
}
