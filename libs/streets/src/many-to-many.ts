import type { Climb } from './climb';
import { ClimbLanes, depthsOf, LANES } from './climb-lanes';
import { Climbs } from './climbs';
import { goalStates } from './dijkstra';
import { BLOCK, GoalBlock } from './goal-block';
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

/** Some weights of a row: `weights[i]` is that to column `columns[i]`. What is given holds until `take` returns. */
export type TakeWeights = (row: number, columns: Int32Array, weights: Float64Array) => void;

/**
 * Weights from each of some starts to each of some goals (after bucket many-to-many, Knopp et al. 2007): starts climb,
 * goals fall, and where their branches of the tree are one they are met. Places that lie near each other are done side
 * by side, so that what they have in common is read once. Memory is kept between questions, so that a small one costs
 * little on a large graph.
 */
export class ManyToMany {
  private readonly hierarchy: Hierarchy;
  private readonly climb: ClimbLanes;
  private readonly fall: ClimbLanes;
  private readonly climbs = new Climbs();
  private readonly falls = new Climbs();
  private readonly block: GoalBlock;

  constructor({ hierarchy, up, down }: Ladders) {
    const { depth, height } = depthsOf(hierarchy);
    this.hierarchy = hierarchy;
    this.climb = new ClimbLanes(hierarchy, up, depth, height);
    this.fall = new ClimbLanes(hierarchy, down, depth, height);
    this.block = new GoalBlock(hierarchy.parent.length);
  }

  /** Each weight is given once, in any order. */
  rows(starts: Places, goals: Places, take: TakeWeights): void {
    const { hierarchy, climbs, falls, block } = this;
    const rows = byBranch(hierarchy, starts);
    const columns = byBranch(hierarchy, goals);
    climbs.clear();
    for (let i = 0; i < rows.length; i += LANES) this.climbFrom(starts, rows.subarray(i, i + LANES));
    const weights = new Float64Array(BLOCK);
    for (let i = 0; i < columns.length; i += BLOCK) {
      const some = columns.subarray(i, i + BLOCK);
      falls.clear();
      for (let k = 0; k < some.length; k += LANES) this.fallTo(goals, some.subarray(k, k + LANES));
      block.lay(falls);
      for (let r = 0; r < rows.length; r++) {
        block.meet(climbs, r, hierarchy.loop, weights);
        take(rows[r]!, some, weights);
      }
    }
  }

  private climbFrom(starts: Places, some: Int32Array): void {
    const { climb, climbs, hierarchy } = this;
    const { graph, rankOf } = hierarchy;
    climb.clear();
    some.forEach((place, lane) => {
      for (const { arc, before } of starts[place]!) climb.begin(lane, rankOf[graph.startOf[arc]!]!, -before);
    });
    climb.run();
    for (let lane = 0; lane < some.length; lane++) climb.tell(lane, climbs);
  }

  private fallTo(goals: Places, some: Int32Array): void {
    const { fall, falls, hierarchy } = this;
    const { graph, rankOf } = hierarchy;
    fall.clear();
    some.forEach((place, lane) => {
      for (const { state, before } of goalStates(graph, goals[place]!))
        fall.begin(lane, rankOf[state]!, before);
    });
    fall.run();
    for (let lane = 0; lane < some.length; lane++) fall.tell(lane, falls);
  }
}
