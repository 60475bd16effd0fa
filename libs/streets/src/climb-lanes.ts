import type { Climbs } from './climbs';
import type { Hierarchy } from './hierarchy';
import type { Ladder } from './thin-out';
import { NEVER } from './weight';

/** So many searches climb side by side. */
export const LANES = 8;

/**
 * Searches up a hierarchy from several places at once. Branches of places that lie near each other soon become one, and
 * from there on an arc is read once for all of them. Weights lie by how deep a rank hangs in the tree, not by rank: no
 * branch has two ranks as deep as each other, so that all of a search stays in the cache.
 */
export class ClimbLanes {
  private readonly parent: Int32Array;
  /** Where the weights of the head of each arc lie. */
  private readonly landing: Int32Array;
  /** Weight of the best climb of lane l to the rank d steps below the top: weight[d * LANES + l]. */
  private readonly weight: Float64Array;
  /** Where each lane begins; -1 nowhere. */
  private readonly lowest = new Int32Array(LANES).fill(-1);

  /** `depth` of each rank below the top of its tree; `height` is one more than the greatest. */
  constructor(
    { parent }: Hierarchy,
    private readonly ladder: Ladder,
    private readonly depth: Int32Array,
    height: number,
  ) {
    this.parent = parent;
    this.landing = ladder.head.map((head) => depth[head]! * LANES);
    this.weight = new Float64Array(height * LANES).fill(NEVER);
  }

  /** Forgets the last run. */
  clear(): void {
    this.weight.fill(NEVER);
    this.lowest.fill(-1);
  }

  /** A rank to begin at; all of one lane lie on the branch of the lowest of them. */
  begin(lane: number, rank: number, weight: number): void {
    const at = this.depth[rank]! * LANES + lane;
    if (weight < this.weight[at]!) this.weight[at] = weight;
    const lowest = this.lowest[lane]!;
    if (lowest < 0 || rank < lowest) this.lowest[lane] = rank;
  }

  run(): void {
    const { parent } = this;
    const shared = this.meetingOfBranches();
    for (let lane = 0; lane < LANES; lane++) {
      for (let rank = this.lowest[lane]!; rank >= 0 && rank !== shared; rank = parent[rank]!) {
        this.climbAlone(lane, rank);
      }
    }
    for (let rank = shared; rank >= 0; rank = parent[rank]!) this.climbTogether(rank);
  }

  /** The lowest rank on the branches of all lanes; -1 where they never meet. */
  private meetingOfBranches(): number {
    const { parent } = this;
    let shared = -1;
    for (let lane = 0; lane < LANES; lane++) {
      let rank = this.lowest[lane]!;
      if (rank < 0) continue;
      if (shared < 0) shared = rank;
      while (rank !== shared) {
        if (rank < shared) rank = parent[rank]!;
        else shared = parent[shared]!;
        if (rank < 0 || shared < 0) return -1;
      }
    }
    return shared;
  }

  private climbAlone(lane: number, rank: number): void {
    const { depth, weight, landing } = this;
    const { first, weight: steps } = this.ladder;
    const here = weight[depth[rank]! * LANES + lane]!;
    if (here >= NEVER) return;
    const end = first[rank + 1]!;
    for (let i = first[rank]!; i < end; i++) {
      const at = landing[i]! + lane;
      const sum = here + steps[i]!;
      if (sum < weight[at]!) weight[at] = sum;
    }
  }

  private climbTogether(rank: number): void {
    const { depth, weight, landing } = this;
    const { first, weight: steps } = this.ladder;
    const low = depth[rank]! * LANES;
    const a = weight[low]!;
    const b = weight[low + 1]!;
    const c = weight[low + 2]!;
    const d = weight[low + 3]!;
    const e = weight[low + 4]!;
    const f = weight[low + 5]!;
    const g = weight[low + 6]!;
    const h = weight[low + 7]!;
    const end = first[rank + 1]!;
    for (let i = first[rank]!; i < end; i++) {
      const at = landing[i]!;
      const step = steps[i]!;
      if (a + step < weight[at]!) weight[at] = a + step;
      if (b + step < weight[at + 1]!) weight[at + 1] = b + step;
      if (c + step < weight[at + 2]!) weight[at + 2] = c + step;
      if (d + step < weight[at + 3]!) weight[at + 3] = d + step;
      if (e + step < weight[at + 4]!) weight[at + 4] = e + step;
      if (f + step < weight[at + 5]!) weight[at + 5] = f + step;
      if (g + step < weight[at + 6]!) weight[at + 6] = g + step;
      if (h + step < weight[at + 7]!) weight[at + 7] = h + step;
    }
  }

  /** Adds what a lane met to a list. */
  tell(lane: number, climbs: Climbs): void {
    const { parent, depth, weight } = this;
    let rank = this.lowest[lane]!;
    const at = climbs.add(rank < 0 ? 0 : depth[rank]! + 1);
    for (; rank >= 0; rank = parent[rank]!) {
      const d = depth[rank]!;
      const here = weight[d * LANES + lane]!;
      climbs.rank[at + d] = rank;
      climbs.weight[at + d] = here < 0 ? NEVER : here;
      if (here < 0) climbs.behind[climbs.count - 1]!.push({ depth: d, weight: here });
    }
  }
}

/** How deep each rank hangs below the top of its tree, and one more than the deepest. */
export function depthsOf({ parent }: Hierarchy): { depth: Int32Array; height: number } {
  const depth = new Int32Array(parent.length);
  let height = 1;
  for (let rank = parent.length - 1; rank >= 0; rank--) {
    const above = parent[rank]!;
    depth[rank] = above < 0 ? 0 : depth[above]! + 1;
    if (depth[rank]! >= height) height = depth[rank]! + 1;
  }
  return { depth, height };
}
