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

/** The prices are sought first, in so many steps over this part of the search (tried: 150 to 400 steps). */
const PRICE_STEPS = 280;
const PRICE_PART = 0.2;
/** Steps of the bound while the roster is sought; prices are read anew after every tenth. */
const BOUND_STEPS = 160;
const READ_EVERY = 10;

/** Choices say something after so many steps of the bound. */
const LEAST_RAISED = 60;
/** A roster begins with cells that are chosen as often as this (tried: 0.1, 0.3, 0.5). */
const LEAST_CHOSEN = 0.3;
/** With fewer iterations for each cell than this, cells that nobody chose at any prices are left aside. */
const ENOUGH_EACH = 150;

/** How many iterations a problem deserves: some for everybody's places, fewer for each where there are many. */
export function effortFor({ shifts }: Problem): number {
  const places = shifts.reduce((sum, shift) => sum + shift.places.length, 0);
  return 100_000 + Math.floor(18_000 * Math.sqrt(places));
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
  /** Up to here each step of the prices counts for `pace` iterations; from here on the bound takes one each `stride`. */
  private readonly prices: number;
  private readonly pace: number;
  private readonly stride: number;
  private readonly worth: Float64Array;
  private done = 0;

  constructor(
    private readonly layout: Layout,
    { seed, iterations, start = [] }: FillOptions,
  ) {
    this.descent = new Descent(layout, seeded(seed), cellsOf(layout, start));
    this.ascent = new Ascent(layout);
    this.worth = new Float64Array(layout.cells.count);
    this.of = iterations ?? effortFor(layout.problem);
    this.prices = Math.floor(this.of * PRICE_PART);
    this.pace = Math.max(1, Math.floor(this.prices / PRICE_STEPS));
    this.stride = Math.max(1, Math.floor((this.of - this.prices) / BOUND_STEPS));
  }

  step(iterations: number): void {
    const end = Math.min(this.of, this.done + iterations);
    while (this.done < end && !this.proven()) {
      if (this.done < this.prices) this.price();
      else this.improve();
    }
    if (this.proven()) this.done = this.of;
  }

  private price(): void {
    this.ascent.step(this.descent.recordTotal);
    this.done = Math.min(this.prices, this.done + this.pace);
    if (this.done < this.prices) return;
    this.ascent.worths(this.worth);
    this.descent.goBy(this.worth);
    this.goByChoices();
  }

  /** Begins anew from what people chose at the prices; a large problem is searched among what they ever chose. */
  private goByChoices(): void {
    const { descent, layout, of } = this;
    const { choices, raised } = this.ascent;
    if (raised < LEAST_RAISED) return;
    const order = [...choices.keys()].filter((cell) => choices[cell]! > LEAST_CHOSEN);
    descent.rebuild(order.sort((a, b) => choices[b]! - choices[a]! || a - b));
    if (of < ENOUGH_EACH * layout.cells.count) descent.lookAt((cell) => choices[cell]! > 0);
  }

  private improve(): void {
    const sought = this.done - this.prices;
    this.descent.iterate(sought / (this.of - this.prices));
    this.done++;
    if ((sought + 1) % this.stride !== 0) return;
    this.ascent.step(this.descent.recordTotal);
    if (((sought + 1) / this.stride) % READ_EVERY === 0) this.ascent.worths(this.worth);
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
