/**
 * Which rows are in use, by type. Each type has a stretch of `order`, the rows in use first, so that a walk over the
 * useful ones (all in use, and one idle row of each type, as idle rows of a type are alike) is a walk over an array.
 */
export class Fleet {
  readonly types: number;
  /** Rows; type `t` has `order[begin[t]]` up to `order[begin[t + 1]]`, the first `used[t]` of them in use. */
  readonly order: Int32Array;
  readonly begin: Int32Array;
  readonly used: Int32Array;
  /** All rows in use. */
  count = 0;
  private readonly at: Int32Array;

  constructor(private readonly type: Int32Array) {
    this.types = type.reduce((most, one) => Math.max(most, one + 1), 0);
    this.begin = new Int32Array(this.types + 1);
    this.used = new Int32Array(this.types);
    this.order = new Int32Array(type.length);
    this.at = new Int32Array(type.length);
    for (const one of type) this.begin[one + 1]! += 1;
    for (let t = 0; t < this.types; t++) this.begin[t + 1]! += this.begin[t]!;
    const next = this.begin.slice();
    type.forEach((one, row) => this.set(row, next[one]!++));
  }

  /** Notes whether a row is in use. */
  note(row: number, inUse: boolean): void {
    const type = this.type[row]!;
    const edge = this.begin[type]! + this.used[type]!;
    if (this.at[row]! < edge === inUse) return;
    const turn = inUse ? edge : edge - 1;
    const other = this.order[turn]!;
    this.set(other, this.at[row]!);
    this.set(row, turn);
    this.used[type]! += inUse ? 1 : -1;
    this.count += inUse ? 1 : -1;
  }

  private set(row: number, at: number): void {
    this.order[at] = row;
    this.at[row] = at;
  }
}
