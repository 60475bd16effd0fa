import { type Board } from '../flat/board';
import { Field } from '../flat/field';

/** Changes to a board that can be taken back, and whom they touched. */
export class Journal {
  /** Cells added (>= 0) or removed (~cell), in order. */
  private readonly log: number[] = [];
  readonly volunteers: number[] = [];
  readonly shifts: number[] = [];
  private readonly seenVolunteer: Int32Array;
  private readonly seenShift: Int32Array;
  private round = 0;

  /** The cells that ruins and mending look at. */
  field: Field;

  constructor(readonly board: Board) {
    this.field = new Field(board.layout.cells);
    this.seenVolunteer = new Int32Array(board.layout.problem.volunteers.length);
    this.seenShift = new Int32Array(board.layout.problem.shifts.length);
  }

  open(): void {
    this.log.length = 0;
    this.volunteers.length = 0;
    this.shifts.length = 0;
    this.round++;
  }

  get length(): number {
    return this.log.length;
  }

  add(cell: number): void {
    this.board.add(cell);
    this.log.push(cell);
    this.touch(cell);
  }

  remove(cell: number): void {
    this.board.remove(cell);
    this.log.push(~cell);
    this.touch(cell);
  }

  /** Looks at a shift again although nothing of it has changed. */
  touchShift(shift: number): void {
    if (this.seenShift[shift] === this.round) return;
    this.seenShift[shift] = this.round;
    this.shifts.push(shift);
  }

  /** Appends every cell of the log to a list. */
  tell(list: number[]): void {
    for (const entry of this.log) list.push(entry >= 0 ? entry : ~entry);
  }

  /** Takes back what came after the log had this length. */
  undo(length = 0): void {
    while (this.log.length > length) {
      const entry = this.log.pop()!;
      if (entry >= 0) this.board.remove(entry);
      else this.board.add(~entry);
    }
  }

  private touch(cell: number): void {
    const { cells } = this.board.layout;
    const v = cells.volunteer[cell]!;
    this.touchShift(cells.shift[cell]!);
    if (this.seenVolunteer[v] === this.round) return;
    this.seenVolunteer[v] = this.round;
    this.volunteers.push(v);
  }
}
