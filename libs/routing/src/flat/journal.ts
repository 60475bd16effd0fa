import { type Tours } from './tours';

/** Numbers kept for each position: node, early, late, hop, and the node's window. */
const CELLS = 6;

/** Remembers rows before they change, so that a rejected attempt can be undone at the price of what it touched. */
export class Journal {
  private readonly stamp: Int32Array;
  private readonly rows: Int32Array[];
  private readonly lengths: Int32Array;
  private readonly versions: Int32Array;
  private readonly meters: Float64Array;
  private readonly costs: Float64Array;
  /** Rows changed since `open`. */
  readonly touched: number[] = [];
  private readonly absent: Int32Array;
  private readonly absentBefore: Uint8Array;
  private absentCount = 0;
  private round = 0;

  constructor(private readonly tours: Tours) {
    const { vehicleCount, taskCount } = tours.kernel;
    this.stamp = new Int32Array(vehicleCount);
    this.lengths = new Int32Array(vehicleCount);
    this.versions = new Int32Array(vehicleCount);
    this.meters = new Float64Array(vehicleCount);
    this.costs = new Float64Array(vehicleCount);
    this.rows = Array.from({ length: vehicleCount }, () => new Int32Array(0));
    this.absent = new Int32Array(taskCount);
    this.absentBefore = new Uint8Array(taskCount);
  }

  /** The state to come back to is now. */
  open(): void {
    this.round += 1;
    this.touched.length = 0;
    const { list, count } = this.tours.absent;
    for (let i = 0; i < count; i++) this.absent[i] = list[i]!;
    this.absentCount = count;
  }

  /** To be called before a row changes. */
  touch(v: number): void {
    if (this.stamp[v] === this.round) return;
    this.stamp[v] = this.round;
    this.touched.push(v);
    const { tours } = this;
    const { node, early, late, hop, from, to, stride } = tours;
    const size = tours.length[v]!;
    if (this.rows[v]!.length < CELLS * size) this.rows[v] = new Int32Array(2 * CELLS * size);
    const saved = this.rows[v]!;
    for (let k = v * stride, i = 0; i < CELLS * size; k++) {
      const one = node[k]!;
      saved[i++] = one;
      saved[i++] = early[k]!;
      saved[i++] = late[k]!;
      saved[i++] = hop[k]!;
      saved[i++] = from[one]!;
      saved[i++] = to[one]!;
    }
    this.lengths[v] = size;
    this.versions[v] = tours.version[v]!;
    this.meters[v] = tours.meters[v]!;
    this.costs[v] = tours.cost[v]!;
  }

  /**
   * Gives rows that have come back to what they were their old version, so that what is known of them stays true, and
   * counts them as touched no more. No way back afterwards.
   */
  settle(): void {
    const { touched, stamp, versions, tours } = this;
    let kept = 0;
    for (let i = 0; i < touched.length; i++) {
      const v = touched[i]!;
      if (!this.isAsBefore(v)) touched[kept++] = v;
      else {
        tours.version[v] = versions[v]!;
        stamp[v] = 0;
      }
    }
    touched.length = kept;
  }

  private isAsBefore(v: number): boolean {
    const { node, from, to, length, stride } = this.tours;
    const size = this.lengths[v]!;
    if (length[v] !== size) return false;
    const saved = this.rows[v]!;
    for (let k = v * stride, i = 0; i < CELLS * size; k++, i += CELLS) {
      const one = node[k]!;
      if (saved[i] !== one || saved[i + 4] !== from[one] || saved[i + 5] !== to[one]) return false;
    }
    return true;
  }

  /** Back to where `open` was. */
  undo(): void {
    const { tours } = this;
    for (let i = 0; i < this.touched.length; i++) tours.clear(this.touched[i]!);
    for (let i = 0; i < this.touched.length; i++) this.restore(this.touched[i]!);
    this.restoreAbsent();
  }

  private restore(v: number): void {
    const { tours } = this;
    const { node, early, late, hop, from, to, stride } = tours;
    const saved = this.rows[v]!;
    const size = this.lengths[v]!;
    for (let k = v * stride, i = 0; i < CELLS * size; k++) {
      const one = saved[i++]!;
      node[k] = one;
      early[k] = saved[i++]!;
      late[k] = saved[i++]!;
      hop[k] = saved[i++]!;
      from[one] = saved[i++]!;
      to[one] = saved[i++]!;
    }
    tours.length[v] = size;
    tours.restored(v, this.meters[v]!, this.costs[v]!, this.versions[v]!);
  }

  private restoreAbsent(): void {
    const { tours, absent, absentCount, absentBefore } = this;
    for (let i = 0; i < absentCount; i++) absentBefore[absent[i]!] = 1;
    const { list } = tours.absent;
    for (let i = tours.absent.count - 1; i >= 0; i--) if (absentBefore[list[i]!] === 0) tours.take(list[i]!);
    for (let i = 0; i < absentCount; i++) {
      tours.leave(absent[i]!);
      absentBefore[absent[i]!] = 0;
    }
  }
}
