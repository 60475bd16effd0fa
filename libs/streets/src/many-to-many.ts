import { Climb } from './climb';
import { goalStates } from './dijkstra';
import type { Ladders } from './ladders';
import type { Standing } from './stand';
import { NEVER } from './weight';

/** Goals met at each rank, with the weight from there: by counting sort of what the searches found. */
interface Buckets {
  readonly first: Int32Array;
  readonly goal: Int32Array;
  readonly weight: Float64Array;
}

/** What backward searches find, in the order found. */
class Finds {
  ranks = new Int32Array(4096);
  goals = new Int32Array(4096);
  weights = new Float64Array(4096);
  count = 0;

  /** Keeps where the search of one goal may be met. */
  keep(goal: number, { branch, count, weight, idle }: Climb): void {
    while (this.count + count > this.ranks.length) this.enlarge();
    for (let b = 0; b < count; b++) {
      const rank = branch[b]!;
      if (idle[rank] === 1) continue;
      this.ranks[this.count] = rank;
      this.goals[this.count] = goal;
      this.weights[this.count++] = weight[rank]!;
    }
  }

  private enlarge(): void {
    const { ranks, goals, weights } = this;
    this.ranks = new Int32Array(ranks.length * 2);
    this.ranks.set(ranks);
    this.goals = new Int32Array(goals.length * 2);
    this.goals.set(goals);
    this.weights = new Float64Array(weights.length * 2);
    this.weights.set(weights);
  }

  sorted(ranks: number): Buckets {
    const { count } = this;
    const first = new Int32Array(ranks + 1);
    for (let i = 0; i < count; i++) first[this.ranks[i]! + 1]!++;
    for (let r = 0; r < ranks; r++) first[r + 1]! += first[r]!;
    const goal = new Int32Array(count);
    const weight = new Float64Array(count);
    const fill = first.slice(0, ranks);
    for (let i = 0; i < count; i++) {
      const at = fill[this.ranks[i]!]!++;
      goal[at] = this.goals[i]!;
      weight[at] = this.weights[i]!;
    }
    return { first, goal, weight };
  }
}

/** Begins a search at every state in which a trip may start. */
export function climbFrom({ hierarchy }: Ladders, climb: Climb, start: readonly Standing[]): void {
  const { graph, rankOf } = hierarchy;
  climb.clear();
  for (const { arc, before } of start) climb.begin(rankOf[graph.startOf[arc]!]!, -before);
  climb.run();
}

/** Begins a search, backward, at every state in which a trip may end. */
export function climbTo({ hierarchy }: Ladders, climb: Climb, goal: readonly Standing[]): void {
  climb.clear();
  for (const { state, before } of goalStates(hierarchy.graph, goal)) {
    climb.begin(hierarchy.rankOf[state]!, before);
  }
  climb.run();
}

/** Places in such an order that neighbours follow each other and find the same buckets still in the cache. */
function byBranch({ hierarchy }: Ladders, places: readonly (readonly Standing[])[]): number[] {
  const { graph, rankOf } = hierarchy;
  const lowest = places.map((place) =>
    place.reduce((least, { arc }) => Math.min(least, rankOf[graph.startOf[arc]!]!), rankOf.length),
  );
  return [...places.keys()].sort((a, b) => lowest[a]! - lowest[b]! || a - b);
}

function fillBuckets(ladders: Ladders, goals: readonly (readonly Standing[])[]): Buckets {
  const climb = new Climb(ladders, ladders.down, ladders.up);
  const finds = new Finds();
  for (const i of byBranch(ladders, goals)) {
    climbTo(ladders, climb, goals[i]!);
    finds.keep(i, climb);
  }
  return finds.sorted(ladders.hierarchy.parent.length);
}

/** Meets the goals in the bucket of one rank. */
function meet({ first, goal, weight }: Buckets, rank: number, here: number, best: Float64Array): void {
  const end = first[rank + 1]!;
  for (let i = first[rank]!; i < end; i++) {
    const sum = here + weight[i]!;
    const at = goal[i]!;
    if (sum < best[at]!) best[at] = sum;
  }
}

/**
 * The same where a search begins: a goal before it on the same arc would be met at less than nothing, and is reached
 * by a way round to the arc instead.
 */
function meetAtStart(buckets: Buckets, rank: number, here: number, round: number, best: Float64Array): void {
  const { first, goal, weight } = buckets;
  for (let i = first[rank]!; i < first[rank + 1]!; i++) {
    const sum = here + weight[i]!;
    const at = goal[i]!;
    best[at] = Math.min(best[at]!, sum < 0 ? sum + round : sum);
  }
}

/**
 * Weights from each start to each goal (bucket many-to-many, Knopp et al. 2007): goals leave their weight in a bucket
 * at every rank they climb to, starts look into the buckets on their branch. `take` is given each row once, in any
 * order.
 */
export function manyToMany(
  ladders: Ladders,
  starts: readonly (readonly Standing[])[],
  goals: readonly (readonly Standing[])[],
  take: (row: number, weights: Float64Array) => void,
): void {
  const buckets = fillBuckets(ladders, goals);
  const climb = new Climb(ladders, ladders.up, ladders.down);
  const best = new Float64Array(goals.length);
  for (const row of byBranch(ladders, starts)) {
    const start = starts[row]!;
    best.fill(NEVER);
    climbFrom(ladders, climb, start);
    for (let b = 0; b < climb.count; b++) {
      const rank = climb.branch[b]!;
      if (climb.idle[rank] === 1) continue;
      const here = climb.weight[rank]!;
      if (here < 0) meetAtStart(buckets, rank, here, ladders.hierarchy.loop[rank]!, best);
      else meet(buckets, rank, here, best);
    }
    take(row, best);
  }
}
