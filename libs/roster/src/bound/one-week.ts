import { type Layout } from '../flat/layout';
import { type Follows } from './follows';

const NEVER = -Infinity;
const FIRST = -1;

/** The best chains of cells of one volunteer in one week, by their quarters of an hour. */
export class OneWeek {
  /** The most that exactly so many quarters bring, 0 to `width - 1`; -Infinity where no chain has them. */
  readonly gain: Float64Array;
  width = 1;
  private readonly cells: number[] = [];
  /** By cell and quarters: the most a chain that ends there brings, and the cell before it. */
  private table = new Float64Array(0);
  private before = new Int32Array(0);
  /** By quarters: the last cell of the best chain. */
  private readonly last: Int32Array;

  constructor(
    private readonly layout: Layout,
    private readonly follows: Follows,
    private readonly gains: Float64Array,
    widest: number,
  ) {
    this.gain = new Float64Array(widest);
    this.last = new Int32Array(widest);
  }

  /** Reads a week's cells from a place in `cells.byVolunteer` up to `end`; answers where the week ends. */
  read(from: number, end: number, cap: number): number {
    const { cells, shifts } = this.layout;
    const week = shifts.week[cells.shift[cells.byVolunteer[from]!]!];
    this.cells.length = 0;
    let sum = 0;
    let i = from;
    for (; i < end; i++) {
      const cell = cells.byVolunteer[i]!;
      const s = cells.shift[cell]!;
      if (shifts.week[s] !== week) break;
      // One that brings nothing never helps, as leaving it out keeps every rule.
      if (this.gains[cell]! <= 0) continue;
      this.cells.push(cell);
      sum += shifts.quarters[s]!;
    }
    this.width = Math.min(cap, sum) + 1;
    this.chain();
    this.profile();
    return i;
  }

  /** Appends the cells of the best chain of exactly so many quarters. */
  tell(quarters: number, out: number[]): void {
    const { shifts, cells } = this.layout;
    for (let j = quarters > 0 ? this.last[quarters]! : FIRST, q = quarters; j !== FIRST;) {
      const cell = this.cells[j]!;
      out.push(cell);
      const at = j * this.width + q;
      q -= shifts.quarters[cells.shift[cell]!]!;
      j = this.before[at]!;
    }
  }

  private chain(): void {
    const size = this.width * this.cells.length;
    if (this.table.length < size) {
      this.table = new Float64Array(size);
      this.before = new Int32Array(size);
    }
    this.table.fill(NEVER, 0, size);
    for (let j = 0; j < this.cells.length; j++) this.extend(j);
  }

  /** Chains that end with cell j: alone, or after one that goes with it. */
  private extend(j: number): void {
    const { table, before, width, cells, follows } = this;
    const cell = cells[j]!;
    const gain = this.gains[cell]!;
    const more = this.layout.shifts.quarters[this.layout.cells.shift[cell]!]!;
    if (more >= width) return;
    const row = j * width + more;
    table[row] = gain;
    before[row] = FIRST;
    for (let i = 0; i < j; i++) {
      if (!follows.after(cell, cells[i]!)) continue;
      const other = i * width;
      for (let q = 1; q + more < width; q++) {
        const sum = table[other + q]! + gain;
        if (sum <= table[row + q]!) continue;
        table[row + q] = sum;
        before[row + q] = i;
      }
    }
  }

  private profile(): void {
    const { table, width, gain, last } = this;
    gain.fill(NEVER, 0, width);
    gain[0] = 0;
    for (let j = 0; j < this.cells.length; j++) {
      for (let q = 1; q < width; q++) {
        if (table[j * width + q]! <= gain[q]!) continue;
        gain[q] = table[j * width + q]!;
        last[q] = j;
      }
    }
  }
}
