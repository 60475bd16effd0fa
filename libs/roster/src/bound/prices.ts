import { CLEARED } from '../flat/cells';
import { type Layout } from '../flat/layout';
import { POINTS } from '../points';
import { type Meetings } from './meetings';
import { type Ranks } from './ranks';

/** What the bound reads besides the layout: who is alike in a place, and who could meet whom. */
export interface Ties {
  readonly ranks: Ranks;
  readonly meetings: Meetings;
}

/** Multipliers of the rows that tie volunteers to each other. With them each volunteer is a problem of their own. */
export class Prices {
  /** By row of a place: what a person is paid, of any sign; the shift pays it (`OneShift`). */
  readonly place: Float64Array;
  /**
   * By cell, from 0 up, where two cleared adults are asked for: twice anybody's part is no more than all cleared
   * people's, so one alone cannot count. A cell pays two of its own, a cleared one is paid all of the shift's (`pairs`).
   */
  readonly pair: Float64Array;
  readonly pairs: Float64Array;
  /** By meeting, 0 to what coming without company costs: who wishes for it pays, who is wished for is paid. */
  readonly company: Float64Array;

  constructor(
    private readonly layout: Layout,
    private readonly ties: Ties,
  ) {
    this.place = new Float64Array(ties.ranks.count);
    this.pair = new Float64Array(layout.cells.count);
    this.pairs = new Float64Array(layout.shifts.from.length);
    this.company = new Float64Array(ties.meetings.count);
  }

  copy(from: Prices): void {
    this.place.set(from.place);
    this.pair.set(from.pair);
    this.pairs.set(from.pairs);
    this.company.set(from.company);
  }

  /** What each cell brings at these prices, without fairness. */
  gains(out: Float64Array): void {
    const { cells } = this.layout;
    const { meetings } = this.ties;
    for (let cell = 0; cell < cells.count; cell++) out[cell] = this.gainOf(cell);
    for (const cell of meetings.lonely) out[cell]! -= POINTS.withoutCompany;
    this.company.forEach((price, m) => {
      if (price === 0) return;
      for (const cell of meetings.wishing[m]!) out[cell]! -= price;
      for (const cell of meetings.wished[m]!) out[cell]! += price;
    });
  }

  /** The same for one cell, company left out. */
  gainOf(cell: number): number {
    const { cells } = this.layout;
    const gain = this.place[this.ties.ranks.ofCell[cell]!]! - cells.cost[cell]! - 2 * this.pair[cell]!;
    return (cells.is[cell]! & CLEARED) !== 0 ? gain + this.pairs[cells.shift[cell]!]! : gain;
  }
}
