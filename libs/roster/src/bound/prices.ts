import { type Layout } from '../flat/layout';
import { unfilled } from '../flat/steps';

/**
 * What a place pays for a person, a shift for a leader, and newcomers to those beside them: the multipliers of the
 * rows that tie volunteers to each other. With them each volunteer is a problem of their own.
 */
export class Prices {
  readonly place: Float64Array;
  /** 0 to what a missing leader costs. */
  readonly leader: Float64Array;
  /** From 0 up: a newcomer pays it, others are paid it. */
  readonly beside: Float64Array;
  /**
   * By cell, from 0 up, where two cleared adults are asked for: twice anybody's part is no more than all cleared
   * people's, so one alone cannot count. A cell pays two of its own, a cleared one is paid all of the shift's (`pairs`).
   */
  readonly pair: Float64Array;
  readonly pairs: Float64Array;

  constructor(layout: Layout) {
    this.place = new Float64Array(layout.places.shift.length);
    this.leader = new Float64Array(layout.shifts.from.length);
    this.beside = new Float64Array(layout.shifts.from.length);
    this.pair = new Float64Array(layout.cells.count);
    this.pairs = new Float64Array(layout.shifts.from.length);
  }

  copy(from: Prices): void {
    this.place.set(from.place);
    this.leader.set(from.leader);
    this.beside.set(from.beside);
    this.pair.set(from.pair);
    this.pairs.set(from.pairs);
  }
}

/** How many people a place would have at its price, if they came for the asking, and what it then costs. */
export function wish(layout: Layout, place: number, price: number): { people: number; points: number } {
  const { least, most } = layout.places;
  let people = 0;
  let points = unfilled(layout.places, place, 0);
  for (const n of [least[place]!, most[place]!]) {
    const now = unfilled(layout.places, place, n) + price * n;
    if (now >= points) continue;
    points = now;
    people = n;
  }
  return { people, points };
}
