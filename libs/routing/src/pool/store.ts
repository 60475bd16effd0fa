/** What a store holds at most. The first bound met sheds the worse half. */
export interface StoreSize {
  readonly rows: number;
  /** Nodes of all rows together. */
  readonly cells: number;
}

/**
 * Rows by number, flat: parallel arrays by row, their nodes one after the other in one array. Rows keep the order in
 * which they came; `retain` moves the kept ones together and so renumbers them.
 */
export class Store {
  count = 0;
  readonly cost: Float64Array;
  readonly type: Int32Array;
  /** Nodes of row r: `cells[at[r]]` up to `at[r + 1]`. */
  readonly at: Int32Array;
  cells: Int32Array;
  private readonly nameA: Int32Array;
  private readonly nameB: Int32Array;
  /** Open addressing: number of a row plus one, or 0. At most half full. */
  private readonly table: Int32Array;
  private readonly mask: number;

  constructor(readonly size: StoreSize) {
    this.cost = new Float64Array(size.rows);
    this.type = new Int32Array(size.rows);
    this.at = new Int32Array(size.rows + 1);
    this.cells = new Int32Array(Math.min(size.cells, 4096));
    this.nameA = new Int32Array(size.rows);
    this.nameB = new Int32Array(size.rows);
    let slots = 2;
    while (slots < 2 * size.rows) slots *= 2;
    this.table = new Int32Array(slots);
    this.mask = slots - 1;
  }

  /** The row of this name, or -1. */
  find(a: number, b: number): number {
    for (let slot = a & this.mask; this.table[slot] !== 0; slot = (slot + 1) & this.mask) {
      const r = this.table[slot]! - 1;
      if (this.nameA[r] === a && this.nameB[r] === b) return r;
    }
    return -1;
  }

  /** Whether a row of so many nodes still fits. */
  fits(length: number): boolean {
    return this.count < this.size.rows && this.at[this.count]! + length <= this.size.cells;
  }

  lengthOf(r: number): number {
    return this.at[r + 1]! - this.at[r]!;
  }

  /** Adds a row that is not there yet, with room for its nodes. The caller fills `cells` from the answer on. */
  add(a: number, b: number, cost: number, length: number): number {
    const r = this.count++;
    const begin = this.at[r]!;
    this.nameA[r] = a;
    this.nameB[r] = b;
    this.cost[r] = cost;
    this.at[r + 1] = begin + length;
    if (begin + length > this.cells.length) this.grow(begin + length);
    this.enter(r);
    return r;
  }

  /** Forgets all rows but the marked ones. */
  retain(kept: Uint8Array): void {
    let next = 0;
    for (let r = 0; r < this.count; r++) {
      if (kept[r] === 0) continue;
      const begin = this.at[r]!;
      const end = this.at[r + 1]!;
      this.cells.copyWithin(this.at[next]!, begin, end);
      this.nameA[next] = this.nameA[r]!;
      this.nameB[next] = this.nameB[r]!;
      this.cost[next] = this.cost[r]!;
      this.type[next] = this.type[r]!;
      this.at[next + 1] = this.at[next]! + end - begin;
      next += 1;
    }
    this.count = next;
    this.table.fill(0);
    for (let r = 0; r < next; r++) this.enter(r);
  }

  private enter(r: number): void {
    let slot = this.nameA[r]! & this.mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & this.mask;
    this.table[slot] = r + 1;
  }

  private grow(least: number): void {
    const larger = new Int32Array(Math.min(this.size.cells, Math.max(least, 2 * this.cells.length)));
    larger.set(this.cells);
    this.cells = larger;
  }
}
