import { type Random } from '@doorstep/std';
import { clash } from '../flat/clashes';
import { LEADS } from '../flat/cells';
import { type Journal } from './journal';

/** People who change places in one mending (tried from 4 to 16). */
const MOST_MOVES = 8;
/** One candidate in so many is passed over. */
const BLINK = 16;
/** Points a move must promise: prices are only about right (tried from 1 to 1,500). */
const LEAST_GAIN = 800;
const NONE = -1;
const NO = Infinity;

/**
 * Fills places below their minimum with people who are busy elsewhere. What they leave counts as much as the prices of
 * the bound say it is worth, not as a hole: a place that many could fill is cheap to leave. Their places are filled in
 * turn, so a vacancy wanders until somebody with time is found; whether it was worth it, the annealing says.
 */
export class Chain {
  private left = 0;
  private round = 0;
  /** Cells that came or went in this round; they stay as they are for the rest of it. */
  private readonly moved: Int32Array;
  private readonly out: number[] = [];
  private readonly bestOut: number[] = [];

  /** `worth` by cell: what it brings at the prices, without fairness. */
  constructor(
    private readonly journal: Journal,
    private readonly dice: Random,
    private readonly worth: Float64Array,
  ) {
    this.moved = new Int32Array(journal.board.layout.cells.count);
  }

  begin(): void {
    this.left = MOST_MOVES;
    this.round++;
  }

  /** Brings one person into a place that is short; the places they leave are added to `open`. False if nobody. */
  fill(place: number, open: number[]): boolean {
    const { board } = this.journal;
    const { places, shifts, cells } = board.layout;
    const s = places.shift[place]!;
    if (this.left === 0 || board.ofPlace[place]!.length >= places.least[place]!) return false;
    if (shifts.wantsTwo[s] === 1 && board.cleared[s]! < 2) return false;
    const cell = this.cheapest(place);
    if (cell === NONE) return false;
    const mark = this.journal.length;
    for (const other of this.bestOut) this.journal.remove(other);
    if (!board.goes(cell)) {
      this.journal.undo(mark);
      return false;
    }
    this.journal.add(cell);
    this.left--;
    this.moved[cell] = this.round;
    for (const other of this.bestOut) {
      this.moved[other] = this.round;
      open.push(cells.place[other]!);
    }
    return true;
  }

  /** The candidate who gains most by coming; what they must leave is in `bestOut`. */
  private cheapest(place: number): number {
    const { board, field } = this.journal;
    const { placeAt, ofPlace } = field;
    let best = NONE;
    let least = -LEAST_GAIN;
    for (let i = placeAt[place]!; i < placeAt[place + 1]!; i++) {
      const cell = ofPlace[i]!;
      if (board.held[cell] === 1 || this.moved[cell] === this.round) continue;
      if (this.dice.next() % BLINK === 0) continue;
      const delta = this.delta(cell, least);
      if (delta >= least) continue;
      best = cell;
      least = delta;
      this.bestOut.length = 0;
      for (const other of this.out) this.bestOut.push(other);
    }
    return best;
  }

  /** What a cell would change with all that it drives out; Infinity when that is no less than `least` or cannot be. */
  private delta(cell: number, least: number): number {
    const come = this.journal.board.deltaAdd(cell);
    if (come >= least) return NO;
    this.out.length = 0;
    const apart = come + this.leaveTime(cell);
    return apart >= least ? NO : apart + this.leaveHours(cell);
  }

  /** Drives out what a volunteer cannot do beside a cell; what that loses. */
  private leaveTime(cell: number): number {
    const { board } = this.journal;
    const { layout } = board;
    const { cells, shifts, perDay } = layout;
    const v = cells.volunteer[cell]!;
    const s = cells.shift[cell]!;
    let loss = 0;
    let today = 1;
    for (const other of board.ofVolunteer[v]!) {
      const t = cells.shift[other]!;
      const sameDay = shifts.day[t] === shifts.day[s];
      if ((sameDay && perDay[v] === 1) || clash(layout, v, s, t)) loss += this.leave(other);
      else if (sameDay) today++;
    }
    return today > perDay[v]! ? NO : loss;
  }

  /** Drives out what is least worth by the hour until the caps are kept; what that loses. */
  private leaveHours(cell: number): number {
    const { board } = this.journal;
    const { cells, shifts, fairness, weekCap } = board.layout;
    const v = cells.volunteer[cell]!;
    const s = cells.shift[cell]!;
    const week = shifts.week[s]!;
    let over = board.quarters[v]! + shifts.quarters[s]! - fairness.cap[v]!;
    let overWeek = board.weekQuarters[v * shifts.weeks + week]! + shifts.quarters[s]! - weekCap[v]!;
    for (const other of this.out) {
      const t = cells.shift[other]!;
      over -= shifts.quarters[t]!;
      if (shifts.week[t] === week) overWeek -= shifts.quarters[t]!;
    }
    let loss = 0;
    while (over > 0 || overWeek > 0) {
      const other = this.leastWorth(v, overWeek > 0 ? week : NONE, Math.max(over, overWeek));
      if (other === NONE) return NO;
      loss += this.leave(other);
      const t = cells.shift[other]!;
      over -= shifts.quarters[t]!;
      if (shifts.week[t] === week) overWeek -= shifts.quarters[t]!;
    }
    return loss;
  }

  /** Of a volunteer's cells, in one week or in any, the one that costs least for each quarter that is lacking. */
  private leastWorth(v: number, week: number, lacking: number): number {
    const { board } = this.journal;
    const { cells, shifts } = board.layout;
    let best = NONE;
    let least = NO;
    for (const cell of board.ofVolunteer[v]!) {
      const s = cells.shift[cell]!;
      if ((week !== NONE && shifts.week[s] !== week) || this.out.includes(cell)) continue;
      const loss = this.lossOf(cell) / Math.min(shifts.quarters[s]!, lacking);
      if (loss >= least) continue;
      best = cell;
      least = loss;
    }
    return best;
  }

  private leave(cell: number): number {
    this.out.push(cell);
    return this.lossOf(cell);
  }

  /** What goes with a held cell: what the place loses, or what the prices say it is worth if that is less. */
  private lossOf(cell: number): number {
    const { board } = this.journal;
    const { cells, places, shifts } = board.layout;
    if (cells.locked[cell] === 1 || this.moved[cell] === this.round) return NO;
    const place = cells.place[cell]!;
    const s = cells.shift[cell]!;
    const needed = board.ofPlace[place]!.length <= places.least[place]!;
    let loss = (needed ? places.first[place]! : places.rest[place]!) - cells.cost[cell]!;
    if ((cells.is[cell]! & LEADS) !== 0 && board.leaders[s] === 1) loss += shifts.noLeader[s]!;
    return Math.min(loss, this.worth[cell]!);
  }
}
