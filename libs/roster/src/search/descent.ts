import { Annealing, FALL, type Random } from '@doorstep/std';
import { Board } from '../flat/board';
import { type Layout } from '../flat/layout';
import { Field } from '../flat/field';
import { Journal } from './journal';
import { Mender } from './mender';
import { Ruin } from './ruin';

/** The annealing begins at this many points and ends at a three-thousandth (tried from 200 to 10,000). */
const HEAT = 4_000;

/** Ruin and mend under simulated annealing: one roster on its way down, and the best it has been. */
export class Descent {
  readonly board: Board;
  recordTotal: number;
  private readonly recordHeld: Uint8Array;
  /** Cells that may differ between the board and the record. */
  private readonly changed: number[] = [];
  private readonly journal: Journal;
  private readonly mender: Mender;
  private readonly ruin: Ruin;
  private readonly annealing: Annealing;

  /** Begins with the locked cells, then those of `start` that still go, then greed. */
  constructor(layout: Layout, dice: Random, start: readonly number[] = []) {
    this.board = new Board(layout);
    this.journal = new Journal(this.board);
    this.mender = new Mender(this.journal, dice);
    this.ruin = new Ruin(this.journal, dice);
    this.annealing = new Annealing(HEAT, FALL.toThreeThousandth, dice);
    this.journal.open();
    this.keepLocks();
    for (const cell of start) this.keepIfGood(cell);
    this.build();
    this.recordHeld = this.board.held.slice();
    this.recordTotal = this.board.total;
  }

  /** The best roster, as cells in ascending order. */
  get record(): readonly number[] {
    return [...this.recordHeld.keys()].filter((cell) => this.recordHeld[cell] === 1);
  }

  /** Lets vacancies wander by prices from now on (`Chain`); `worth` by cell, read again in each iteration. */
  goBy(worth: Float64Array): void {
    this.mender.goBy(worth);
  }

  /** Tries a roster built anew, these cells first where they go, in this order; kept when it costs less. */
  rebuild(order: readonly number[]): void {
    const { board, journal } = this;
    const { cells, shifts } = board.layout;
    journal.open();
    for (let cell = 0; cell < cells.count; cell++) {
      if (board.held[cell] === 1 && cells.locked[cell] === 0) journal.remove(cell);
    }
    for (const cell of order) if (board.room(cells.place[cell]!) && board.goes(cell)) journal.add(cell);
    for (let s = 0; s < shifts.from.length; s++) {
      this.mender.heal(s);
      journal.touchShift(s);
    }
    this.mender.mend();
    this.settle(this.recordTotal);
  }

  /** Looks at these cells alone from now on, and at those that are held. */
  lookAt(matters: (cell: number) => boolean): void {
    const { board } = this;
    this.journal.field = new Field(board.layout.cells, (cell) => board.held[cell] === 1 || matters(cell));
  }

  /** One ruin and its mending, a part (0 to 1) of the way down. */
  iterate(part: number): void {
    const { board, journal } = this;
    const before = board.total;
    journal.open();
    this.ruin.strike();
    this.mender.mend();
    this.settle(before + this.annealing.slack(part));
  }

  /** Keeps what the journal names if the roster costs less than this, and takes it back otherwise. */
  private settle(limit: number): void {
    const { board, journal } = this;
    if (board.total >= limit) {
      journal.undo();
      return;
    }
    journal.tell(this.changed);
    if (board.total < this.recordTotal) this.keep();
  }

  private keep(): void {
    this.recordTotal = this.board.total;
    for (const cell of this.changed) this.recordHeld[cell] = this.board.held[cell]!;
    this.changed.length = 0;
  }

  private keepLocks(): void {
    const { cells } = this.board.layout;
    for (let cell = 0; cell < cells.count; cell++) if (cells.locked[cell] === 1) this.board.add(cell);
  }

  private keepIfGood(cell: number): void {
    const { board } = this;
    if (board.held[cell] === 0 && board.room(board.layout.cells.place[cell]!) && board.goes(cell))
      board.add(cell);
  }

  /** Greed: the places with fewest candidates for each person wanted first, each by its cheapest. */
  private build(): void {
    const { places, cells, shifts } = this.board.layout;
    const order = [...places.shift.keys()];
    const scarcity = order.map(
      (p) => (cells.placeAt[p + 1]! - cells.placeAt[p]!) / Math.max(1, places.most[p]!),
    );
    order.sort((a, b) => places.first[b]! - places.first[a]! || scarcity[a]! - scarcity[b]! || a - b);
    this.mender.blinks = false;
    for (const p of order) this.mender.fillPlace(p);
    for (let s = 0; s < shifts.from.length; s++) this.mender.heal(s);
    this.mender.blinks = true;
  }
}
