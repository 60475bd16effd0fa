import { Climb } from './climb';
import { goalStates } from './dijkstra';
import { GoalBuckets } from './goal-buckets';
import type { Hierarchy } from './hierarchy';
import type { Ladders } from './ladders';
import type { Standing } from './stand';

type Places = readonly (readonly Standing[])[];

/** Begins a search at every state in which a trip may start. */
export function climbFrom({ graph, rankOf }: Hierarchy, climb: Climb, start: readonly Standing[]): void {
  climb.clear();
  for (const { arc, before } of start) climb.begin(rankOf[graph.startOf[arc]!]!, -before);
  climb.run();
}

/** Begins a search, backward, at every state in which a trip may end. */
export function climbTo({ graph, rankOf }: Hierarchy, climb: Climb, goal: readonly Standing[]): void {
  climb.clear();
  for (const { state, before } of goalStates(graph, goal)) climb.begin(rankOf[state]!, before);
  climb.run();
}

/** Places in such an order that neighbours follow each other and find the same buckets still in the cache. */
function byBranch({ graph, rankOf }: Hierarchy, places: Places): Int32Array {
  const lowest = places.map((place) =>
    place.reduce((least, { arc }) => Math.min(least, rankOf[graph.startOf[arc]!]!), rankOf.length),
  );
  return Int32Array.from(places.keys()).sort((a, b) => lowest[a]! - lowest[b]! || a - b);
}

/**
 * Weights from each of some starts to each of some goals (bucket many-to-many, Knopp et al. 2007): goals leave their
 * weight in a bucket at every rank they climb to, starts look into the buckets on their branch. Memory is kept between
 * questions, so that a small one costs little on a large graph.
 */
export class ManyToMany {
  private readonly hierarchy: Hierarchy;
  private readonly climb: Climb;
  private readonly fall: Climb;
  private readonly buckets: GoalBuckets;

  constructor({ hierarchy, up, down }: Ladders) {
    this.hierarchy = hierarchy;
    this.climb = new Climb(hierarchy, up);
    this.fall = new Climb(hierarchy, down);
    this.buckets = new GoalBuckets(hierarchy.parent.length);
  }

  /** `take` is given each row once, in any order; what it is given holds until it returns. */
  rows(starts: Places, goals: Places, take: (row: number, weights: Float64Array) => void): void {
    const { hierarchy, climb, fall, buckets } = this;
    buckets.clear();
    const columns = byBranch(hierarchy, goals);
    for (let i = 0; i < columns.length; i++) {
      climbTo(hierarchy, fall, goals[columns[i]!]!);
      buckets.keep(i, fall);
    }
    buckets.sort(goals.length);
    const weights = new Float64Array(goals.length);
    for (const row of byBranch(hierarchy, starts)) {
      climbFrom(hierarchy, climb, starts[row]!);
      const best = buckets.meet(climb, hierarchy.loop);
      for (let i = 0; i < best.length; i++) weights[columns[i]!] = best[i]!;
      take(row, weights);
    }
  }
}
