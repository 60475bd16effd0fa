import { type Layout } from '../flat/layout';
import { Follows } from './follows';
import { OneWeek } from './one-week';

const NEVER = -Infinity;

/**
 * The best one volunteer could do when each cell brings a given gain: a chain of cells in time, each going with the one
 * before it, within the caps, at the price of fairness. Exact but for two things it lets pass, which only make a bound
 * lower: more than `shiftsPerDay` where that is above one, and rest or travel between shifts that are not neighbors.
 */
export class OnePerson {
  /** Cells of the best chain, after `best`. */
  readonly chain: number[] = [];
  private readonly weeks: readonly OneWeek[];
  /** By week: the most that so many quarters up to and with it bring, and how many of them are the week's own. */
  private readonly most: readonly Float64Array[];
  private readonly own: readonly Int32Array[];

  /** `gains` by cell, without fairness; read at each call. */
  constructor(
    private readonly layout: Layout,
    gains: Float64Array,
  ) {
    const widest = layout.fairness.cap.reduce((most, cap) => Math.max(most, cap), 0) + 1;
    const weeks = Array.from({ length: layout.shifts.weeks });
    const follows = new Follows(layout);
    this.weeks = weeks.map(() => new OneWeek(layout, follows, gains, widest));
    this.most = weeks.map(() => new Float64Array(widest));
    this.own = weeks.map(() => new Int32Array(widest));
  }

  /** The least points of the volunteer: at most 0, as they may stay at home. Fills `chain`. */
  best(v: number): number {
    const { fairness, cells, weekCap } = this.layout;
    this.chain.length = 0;
    const end = cells.volunteerAt[v + 1]!;
    const cap = fairness.cap[v]!;
    let weeks = 0;
    let width = 1;
    for (let i = cells.volunteerAt[v]!; i < end; weeks++) {
      i = this.weeks[weeks]!.read(i, end, Math.min(weekCap[v]!, cap));
      width = this.join(weeks, width, cap);
    }
    if (width === 1) return 0;
    const most = this.most[weeks - 1]!;
    let least = 0;
    let quarters = 0;
    for (let q = 1; q < width; q++) {
      const points = fairness.points[fairness.at[v]! + q]! - most[q]!;
      if (points >= least) continue;
      least = points;
      quarters = q;
    }
    this.tell(weeks, quarters);
    return least;
  }

  private tell(weeks: number, quarters: number): void {
    let left = quarters;
    for (let w = weeks - 1; w >= 0 && left > 0; w--) {
      const mine = this.own[w]![left]!;
      this.weeks[w]!.tell(mine, this.chain);
      left -= mine;
    }
  }

  /** Brings a week to those before it, which have so many quarters less one; answers how many they have together. */
  private join(w: number, before: number, cap: number): number {
    const { gain, width } = this.weeks[w]!;
    const most = this.most[w]!;
    const own = this.own[w]!;
    const wide = Math.min(cap + 1, before + width - 1);
    most.fill(NEVER, 0, wide);
    for (let q = 0; q < before; q++) {
      const base = w === 0 ? 0 : this.most[w - 1]![q]!;
      if (base === NEVER) continue;
      for (let r = 0; r < width && q + r < wide; r++) {
        const sum = base + gain[r]!;
        if (sum <= most[q + r]!) continue;
        most[q + r] = sum;
        own[q + r] = r;
      }
    }
    return wide;
  }
}
