import { clash } from '../flat/board';
import { CLEARED, LEADS } from '../flat/cells';
import { type Layout } from '../flat/layout';
import { type Prices } from './prices';

const NEVER = -Infinity;

/**
 * The best one volunteer could do at given prices: a chain of cells in time, each going with the one before it, within
 * the caps, at the price of fairness. Exact but for two things it lets pass, which only make the bound lower: more than
 * `shiftsPerDay` where that is above one, and rest or travel between shifts that are not neighbors.
 */
export class OnePerson {
  /** Cells of the best chain, after `best`. */
  readonly chain: number[] = [];
  private cells: number[] = [];
  private gains: number[] = [];
  private table = new Float64Array(0);
  private before = new Int32Array(0);
  private width = 0;

  constructor(
    private readonly layout: Layout,
    private readonly prices: Prices,
  ) {}

  /** The least points of the volunteer: at most 0, as they may stay at home. Fills `chain`. */
  best(v: number): number {
    const { layout } = this;
    const { fairness, shifts, cells } = layout;
    this.chain.length = 0;
    const cap = fairness.cap[v]!;
    let days: Profile = { gain: Float64Array.of(0), from: [] };
    const { volunteerAt: at, byVolunteer } = cells;
    for (let i = at[v]!; i < at[v + 1]!;) {
      const week = shifts.week[cells.shift[byVolunteer[i]!]!]!;
      let end = i;
      while (end < at[v + 1]! && shifts.week[cells.shift[byVolunteer[end]!]!] === week) end++;
      const gained = this.week(v, i, end);
      if (gained) days = join(days, gained, cap);
      i = end;
    }
    let least = 0;
    let quarters = 0;
    for (let q = 1; q < days.gain.length; q++) {
      const points = fairness.points[fairness.at[v]! + q]! - days.gain[q]!;
      if (points >= least) continue;
      least = points;
      quarters = q;
    }
    if (quarters > 0) this.chain.push(...days.from[quarters]!);
    return least;
  }

  /** What a cell brings at the prices, without fairness. */
  gainOf(cell: number): number {
    const { cells, newcomer } = this.layout;
    const { place, leader, beside, pair, pairs } = this.prices;
    const s = cells.shift[cell]!;
    const is = cells.is[cell]!;
    let gain = place[cells.place[cell]!]! - cells.cost[cell]! - 2 * pair[cell]!;
    gain += newcomer[cells.volunteer[cell]!] === 1 ? -beside[s]! : beside[s]!;
    if ((is & LEADS) !== 0) gain += leader[s]!;
    return (is & CLEARED) !== 0 ? gain + pairs[s]! : gain;
  }

  /** The best chains of a week by their quarters of an hour; null when no cell brings anything. */
  private week(v: number, from: number, to: number): Profile | null {
    this.pick(from, to);
    if (this.cells.length === 0) return null;
    this.lay(Math.min(this.layout.weekCap[v]!, this.layout.fairness.cap[v]!));
    for (let j = 0; j < this.cells.length; j++) this.extend(v, j);
    return this.profile();
  }

  /** Cells that bring something; one that does not never helps, as leaving it out keeps every rule. */
  private pick(from: number, to: number): void {
    this.cells.length = 0;
    this.gains.length = 0;
    for (let i = from; i < to; i++) {
      const cell = this.layout.cells.byVolunteer[i]!;
      const gain = this.gainOf(cell);
      if (gain <= 0) continue;
      this.cells.push(cell);
      this.gains.push(gain);
    }
  }

  private lay(cap: number): void {
    const { shifts, cells } = this.layout;
    const sum = this.cells.reduce((n, cell) => n + shifts.quarters[cells.shift[cell]!]!, 0);
    this.width = Math.min(cap, sum) + 1;
    const size = this.width * this.cells.length;
    if (this.table.length < size) {
      this.table = new Float64Array(size);
      this.before = new Int32Array(size);
    }
    this.table.fill(NEVER, 0, size);
  }

  /** Chains that end with cell j: alone, or after one that goes with it. */
  private extend(v: number, j: number): void {
    const { table, before, width, layout } = this;
    const { shifts, cells, perDay } = layout;
    const s = cells.shift[this.cells[j]!]!;
    const more = shifts.quarters[s]!;
    const row = j * width;
    if (more < width) {
      table[row + more] = this.gains[j]!;
      before[row + more] = -1;
    }
    for (let i = 0; i < j; i++) {
      const other = cells.shift[this.cells[i]!]!;
      if (clash(layout, v, other, s)) continue;
      if (perDay[v] === 1 && shifts.day[other] === shifts.day[s]) continue;
      for (let q = 1; q + more < width; q++) {
        const gain = table[i * width + q]! + this.gains[j]!;
        if (gain <= table[row + q + more]!) continue;
        table[row + q + more] = gain;
        before[row + q + more] = i;
      }
    }
  }

  private profile(): Profile {
    const { table, width } = this;
    const gain = new Float64Array(width).fill(NEVER);
    const last = new Int32Array(width).fill(-1);
    gain[0] = 0;
    for (let j = 0; j < this.cells.length; j++) {
      for (let q = 1; q < width; q++) {
        if (table[j * width + q]! <= gain[q]!) continue;
        gain[q] = table[j * width + q]!;
        last[q] = j;
      }
    }
    return { gain, from: Array.from(last, (j, q) => this.chainTo(j, q)) };
  }

  private chainTo(end: number, quarters: number): readonly number[] {
    const { shifts, cells } = this.layout;
    const chain: number[] = [];
    for (let j = end, q = quarters; j >= 0;) {
      const cell = this.cells[j]!;
      chain.push(cell);
      const at = j * this.width + q;
      q -= shifts.quarters[cells.shift[cell]!]!;
      j = this.before[at]!;
    }
    return chain;
  }
}

/** The most that some hours can bring, and by which cells. */
interface Profile {
  readonly gain: Float64Array;
  readonly from: readonly (readonly number[])[];
}

function join(a: Profile, b: Profile, cap: number): Profile {
  if (a.gain.length === 1) return b;
  const width = Math.min(cap, a.gain.length + b.gain.length - 2) + 1;
  const gain = new Float64Array(width).fill(NEVER);
  const at = new Int32Array(width);
  for (let q = 0; q < a.gain.length; q++) {
    if (a.gain[q] === NEVER) continue;
    for (let r = 0; r < b.gain.length && q + r < width; r++) {
      const sum = a.gain[q]! + b.gain[r]!;
      if (sum <= gain[q + r]!) continue;
      gain[q + r] = sum;
      at[q + r] = q;
    }
  }
  const from = Array.from(gain, (best, q) =>
    best === NEVER ? [] : [...(a.from[at[q]!] ?? []), ...(b.from[q - at[q]!] ?? [])],
  );
  return { gain, from };
}
