/**
 * The flat arrays under all rows: row `v` lies from `v * stride` on, one cell a position. All rows grow together when
 * one no longer fits.
 */
export class Cells {
  stride = 32;
  /** By cell: the node and its location (-1 at an open end). */
  node: Int32Array;
  place: Int32Array;
  /** Earliest begin given what comes before; latest, given what comes after (Savelsbergh 1992). */
  early: Int32Array;
  late: Int32Array;
  /** Meters from the position before. */
  hop: Int32Array;
  /** Windows on each row's nodes: `row[v][k]` is `node[v * stride + k]`. */
  readonly row: Int32Array[] = [];

  constructor(private readonly rows: number) {
    const cells = rows * this.stride;
    this.node = new Int32Array(cells);
    this.place = new Int32Array(cells);
    this.early = new Int32Array(cells);
    this.late = new Int32Array(cells);
    this.hop = new Int32Array(cells);
    this.setViews();
  }

  /** Makes room for rows of so many positions. */
  protected reserve(size: number): void {
    if (size <= this.stride) return;
    const before = this.stride;
    while (this.stride < size) this.stride *= 2;
    const widen = (old: Int32Array): Int32Array => {
      const wide = new Int32Array(this.rows * this.stride);
      for (let v = 0; v < this.rows; v++) {
        wide.set(old.subarray(v * before, (v + 1) * before), v * this.stride);
      }
      return wide;
    };
    this.node = widen(this.node);
    this.place = widen(this.place);
    this.early = widen(this.early);
    this.late = widen(this.late);
    this.hop = widen(this.hop);
    this.setViews();
  }

  private setViews(): void {
    for (let v = 0; v < this.rows; v++)
      this.row[v] = this.node.subarray(v * this.stride, (v + 1) * this.stride);
  }
}
