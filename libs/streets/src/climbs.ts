/** Where a search began before it had driven: it stands at the place, which lies `weight` (negative) into the arc. */
export interface Behind {
  readonly depth: number;
  readonly weight: number;
}

/**
 * What searches met, each by its branch of the tree from the top down: at [first[i] + d] lies what search i met d steps
 * below the top. Memory is kept between questions.
 */
export class Climbs {
  count = 0;
  /** Of each search. */
  readonly behind: Behind[][] = [];
  first = new Int32Array(64);
  rank = new Int32Array(4096);
  /** `NEVER` where the branch leads and the search does not. */
  weight = new Float64Array(4096);

  clear(): void {
    this.count = 0;
  }

  /** Adds a search with a branch of `length` ranks; where the first of them lies. */
  add(length: number): number {
    if (this.count + 1 === this.first.length)
      this.first = widened(this.first, new Int32Array(this.first.length * 2));
    const at = this.first[this.count]!;
    this.behind[this.count] = [];
    this.first[++this.count] = at + length;
    while (at + length > this.rank.length) {
      const room = this.rank.length * 2;
      this.rank = widened(this.rank, new Int32Array(room));
      this.weight = widened(this.weight, new Float64Array(room));
    }
    return at;
  }

  /** How many ranks lie on the branch of a search. */
  length(i: number): number {
    return this.first[i + 1]! - this.first[i]!;
  }
}

function widened<Values extends Int32Array | Float64Array>(values: Values, into: Values): Values {
  into.set(values);
  return into;
}
