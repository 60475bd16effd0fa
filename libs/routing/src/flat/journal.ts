import { type Tours } from './tours';

/** Remembers rows before they change, so that a rejected attempt can be undone at the price of what it touched. */
export class Journal {
  private readonly stamp: Int32Array;
  private readonly rows: Int32Array[];
  private readonly lengths: Int32Array;
  /** Rows changed since `open`. */
  readonly touched: number[] = [];
  private absent: number[] = [];
  private round = 0;

  constructor(private readonly tours: Tours) {
    const { vehicleCount } = tours.kernel;
    this.stamp = new Int32Array(vehicleCount);
    this.lengths = new Int32Array(vehicleCount);
    this.rows = Array.from({ length: vehicleCount }, () => new Int32Array(0));
  }

  /** The state to come back to is now. */
  open(): void {
    this.round += 1;
    this.touched.length = 0;
    this.absent = [...this.tours.absent];
  }

  /** To be called before a row changes. */
  touch(v: number): void {
    if (this.stamp[v] === this.round) return;
    this.stamp[v] = this.round;
    this.touched.push(v);
    const { row, length, from, to } = this.tours;
    const size = length[v]!;
    if (this.rows[v]!.length < 3 * size) this.rows[v] = new Int32Array(6 * size);
    const saved = this.rows[v]!;
    for (let k = 0; k < size; k++) {
      const node = row[v]![k]!;
      saved[3 * k] = node;
      saved[3 * k + 1] = from[node]!;
      saved[3 * k + 2] = to[node]!;
    }
    this.lengths[v] = size;
  }

  /** Back to where `open` was. */
  undo(): void {
    const { tours } = this;
    for (const v of this.touched) tours.clear(v);
    for (const v of this.touched) this.restore(v);
    const before = new Set(this.absent);
    for (const task of tours.absent) if (!before.has(task)) tours.take(task);
    for (const task of before) tours.leave(task);
  }

  private restore(v: number): void {
    const { from, to } = this.tours;
    const saved = this.rows[v]!;
    const nodes = new Int32Array(this.lengths[v]!);
    for (let k = 0; k < nodes.length; k++) {
      const node = saved[3 * k]!;
      nodes[k] = node;
      from[node] = saved[3 * k + 1]!;
      to[node] = saved[3 * k + 2]!;
    }
    this.tours.replace(v, nodes, nodes.length);
    this.tours.refresh(v);
  }
}
