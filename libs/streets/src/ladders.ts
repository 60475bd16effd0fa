import type { ArcGraph } from './arc-graph';
import { layShortcuts, type Hierarchy } from './hierarchy';
import { ladderOf, thinOut, type Ladder } from './thin-out';

/** A hierarchy with what a search needs of it. */
export interface Ladders {
  readonly hierarchy: Hierarchy;
  readonly up: Ladder;
  readonly down: Ladder;
}

/** Builds the hierarchy of a graph. Any order of all arcs gives right answers; a good one gives few shortcuts. */
export function buildHierarchy(graph: ArcGraph, order: Int32Array): Ladders {
  const hierarchy = layShortcuts(graph, order);
  thinOut(hierarchy);
  return { hierarchy, up: ladderOf(hierarchy, hierarchy.up), down: ladderOf(hierarchy, hierarchy.down) };
}
