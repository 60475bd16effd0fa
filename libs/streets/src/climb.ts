import type { Hierarchy } from './hierarchy';
import type { Ladder } from './thin-out';
import { NEVER } from './weight';

/**
 * Searches up a hierarchy from one place: along the branch of the tree that its segment hangs on, without a queue, for
 * whatever can be climbed to lies on it. Memory is kept between runs.
 */
export class Climb {
  /** Weight of the best climb to each rank; valid on the branch. */
  readonly weight: Float64Array;
  /** Ranks of the branch, rising: branch[0..count]. */
  readonly branch: Int32Array;
  count = 0;

  private readonly parent: Int32Array;

  /** The ladder that is climbed: of the ways up, or for a search from a goal of the ways down. */
  constructor(
    { parent }: Hierarchy,
    private readonly ladder: Ladder,
  ) {
    this.parent = parent;
    this.weight = new Float64Array(parent.length).fill(NEVER);
    this.branch = new Int32Array(parent.length);
  }

  /** Forgets the last run. */
  clear(): void {
    for (let i = 0; i < this.count; i++) this.weight[this.branch[i]!] = NEVER;
    this.count = 0;
  }

  /** A rank to begin at; all of one run lie on the branch of the lowest of them. */
  begin(rank: number, weight: number): void {
    if (weight < this.weight[rank]!) this.weight[rank] = weight;
    if (this.count === 0 || rank < this.branch[0]!) this.branch[0] = rank;
    this.count = 1;
  }

  /**
   * Looking at each rank whether a higher one leads there as well was tried: it drops a quarter of the ranks where
   * searches may meet and costs more than it saves.
   */
  run(): void {
    if (this.count === 0) return;
    const { parent, weight, branch } = this;
    const { first, head, weight: steps } = this.ladder;
    this.count = 0;
    for (let rank = branch[0]!; rank >= 0; rank = parent[rank]!) {
      branch[this.count++] = rank;
      const here = weight[rank]!;
      if (here >= NEVER) continue;
      const end = first[rank + 1]!;
      for (let i = first[rank]!; i < end; i++) {
        const high = head[i]!;
        const sum = here + steps[i]!;
        if (sum < weight[high]!) weight[high] = sum;
      }
    }
  }
}
