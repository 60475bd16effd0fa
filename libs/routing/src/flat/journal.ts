import { type Tours } from './tours';

/** Remembers rows before they change, so that a rejected attempt can be undone at the price of what it touched. */
export class Journal {
  private readonly stamp: Int32Array;
  private readonly rows: Int32Array[];
  private readonly lengths: Int32Array;
  private readonly versions: Int32Array;
  /** Rows changed since `open`. */
  readonly touched: number[] = [];
  private readonly absent: Int32Array;
  private readonly absentBefore: Uint8Array;
  private absentCount = 0;
  private round = 0;
  private scratch = new Int32Array(64);

  constructor(private readonly tours: Tours) {
    const { vehicleCount, taskCount } = tours.kernel;
    this.stamp = new Int32Array(vehicleCount);
    this.lengths = new Int32Array(vehicleCount);
    this.versions = new Int32Array(vehicleCount);
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
    const { row, length, from, to, version } = this.tours;
    const size = length[v]!;
    if (this.rows[v]!.length < 3 * size) this.rows[v] = new Int32Array(6 * size);
    const saved = this.rows[v]!;
    const nodes = row[v]!;
    for (let k = 0; k < size; k++) {
      const node = nodes[k]!;
      saved[3 * k] = node;
      saved[3 * k + 1] = from[node]!;
      saved[3 * k + 2] = to[node]!;
    }
    this.lengths[v] = size;
    this.versions[v] = version[v]!;
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
    const saved = this.rows[v]!;
    const size = this.lengths[v]!;
    if (this.scratch.length < size) this.scratch = new Int32Array(2 * size);
    for (let k = 0; k < size; k++) {
      const node = saved[3 * k]!;
      this.scratch[k] = node;
      tours.from[node] = saved[3 * k + 1]!;
      tours.to[node] = saved[3 * k + 2]!;
    }
    tours.replace(v, this.scratch, size);
    tours.refresh(v);
    tours.version[v] = this.versions[v]!;
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
