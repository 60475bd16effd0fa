import type { Ladders } from './ladders';
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
  /** Whether a search that climbs and falls is as good: then no best way need meet there. */
  readonly idle: Uint8Array;

  private readonly parent: Int32Array;

  /** `there` is climbed and `back` fallen: the two ladders, or the other way round for a search from a goal. */
  constructor(
    { hierarchy }: Ladders,
    private readonly there: Ladder,
    private readonly back: Ladder,
  ) {
    this.parent = hierarchy.parent;
    const ranks = this.parent.length;
    this.weight = new Float64Array(ranks).fill(NEVER);
    this.branch = new Int32Array(ranks);
    this.idle = new Uint8Array(ranks);
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
    const { parent, weight, branch, idle } = this;
    const { first, head, weight: steps } = this.there;
    this.count = 0;
    for (let rank = branch[0]!; rank >= 0; rank = parent[rank]!) {
      branch[this.count++] = rank;
      const here = weight[rank]!;
      idle[rank] = here >= NEVER || this.beaten(rank, here) ? 1 : 0;
      if (idle[rank] === 1) continue;
      const end = first[rank + 1]!;
      for (let i = first[rank]!; i < end; i++) {
        const high = head[i]!;
        const sum = here + steps[i]!;
        if (sum < weight[high]!) weight[high] = sum;
      }
    }
  }

  /** Whether a higher rank, as far as it is known, leads here as well: then no best way climbs on from here. */
  private beaten(rank: number, here: number): boolean {
    const { weight } = this;
    const { first, head, weight: steps } = this.back;
    const end = first[rank + 1]!;
    for (let i = first[rank]!; i < end; i++) if (weight[head[i]!]! + steps[i]! <= here) return true;
    return false;
  }
}
