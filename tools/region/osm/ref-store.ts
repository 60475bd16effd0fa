/** Nodes of one way: a stretch of the store. */
export interface Range {
  readonly start: number;
  readonly count: number;
}

/** Node ids of all kept ways in one growing array: eight bytes an id, no object a way. */
export class RefStore {
  private ids = new Float64Array(1 << 16);
  private used = 0;

  add(refs: readonly number[]): Range {
    const range = { start: this.used, count: refs.length };
    if (this.used + refs.length > this.ids.length) {
      const larger = new Float64Array(Math.max(this.ids.length * 2, this.used + refs.length));
      larger.set(this.ids);
      this.ids = larger;
    }
    this.ids.set(refs, this.used);
    this.used += refs.length;
    return range;
  }

  all(): Float64Array {
    return this.ids.subarray(0, this.used);
  }
}
