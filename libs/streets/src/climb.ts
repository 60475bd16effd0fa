import type { Hierarchy } from './hierarchy';
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
  /** Whether a search that climbs and falls is as good: then no best way need meet there. */
  readonly idle: Uint8Array;
  /** Weight of the best search that climbs and then falls to a rank. */
  private readonly exact: Float64Array;

  /** `there`: weights climbed, `back`: weights fallen; the two sides of the hierarchy, or the other way round. */
  constructor(
    private readonly hierarchy: Hierarchy,
    private readonly there: Float64Array,
    private readonly back: Float64Array,
  ) {
    const ranks = hierarchy.parent.length;
    this.weight = new Float64Array(ranks).fill(NEVER);
    this.branch = new Int32Array(ranks);
    this.idle = new Uint8Array(ranks);
    this.exact = new Float64Array(ranks);
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

  run(): void {
    if (this.count === 0) return;
    const { hierarchy, weight, branch, there } = this;
    const { parent, first, head } = hierarchy;
    this.count = 0;
    for (let rank = branch[0]!; rank >= 0; rank = parent[rank]!) {
      branch[this.count++] = rank;
      const here = weight[rank]!;
      if (here >= NEVER) continue;
      const end = first[rank + 1]!;
      for (let i = first[rank]!; i < end; i++) {
        const high = head[i]!;
        const sum = here + there[i]!;
        if (sum < weight[high]!) weight[high] = sum;
      }
    }
    this.prune();
  }

  /** From the top down: a rank that is reached as well over a higher one is no place to meet. */
  private prune(): void {
    const { hierarchy, weight, exact, branch, back, idle } = this;
    const { first, head } = hierarchy;
    for (let b = this.count - 1; b >= 0; b--) {
      const rank = branch[b]!;
      let here = weight[rank]!;
      let better = here >= NEVER ? 1 : 0;
      const end = first[rank + 1]!;
      for (let i = first[rank]!; i < end; i++) {
        const sum = exact[head[i]!]! + back[i]!;
        if (sum > here || sum >= NEVER) continue;
        here = sum;
        better = 1;
      }
      exact[rank] = here;
      idle[rank] = better;
    }
  }
}
