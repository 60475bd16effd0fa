import type { ArcGraph } from './arc-graph';
import { patternOf, type Joined, type Pattern } from './elimination';
import { NEVER } from './weight';

/**
 * A graph with shortcuts, so that every fastest way climbs in rank and then falls. States are known here by their
 * rank; `up` and `down` lie beside `head` of the pattern.
 */
export interface Hierarchy extends Pattern {
  readonly graph: ArcGraph;
  /** Rank of a state of the graph, and the state of a rank. */
  readonly rankOf: Int32Array;
  readonly stateOf: Int32Array;
  /** Weight from the lower to the higher end of an arc, and the rank it leads over: -1 for a turn of the streets. */
  readonly up: Float64Array;
  readonly upOver: Int32Array;
  /** The same from the higher to the lower end. */
  readonly down: Float64Array;
  readonly downOver: Int32Array;
  /** Weight of the best way from a rank over lower ones back to it; and over which. */
  readonly loop: Float64Array;
  readonly loopOver: Int32Array;
}

type Ranks = Pick<Hierarchy, 'rankOf' | 'stateOf'>;

/**
 * Ranks of states: by the place of their arc in the order. Where a trip may start on an arc ranks below the other
 * states of the arc; the meeting of two searches depends on it.
 */
function ranksOf({ arcOf, goals, goal }: ArcGraph, order: Int32Array): Ranks {
  const rankOf = new Int32Array(arcOf.length);
  const stateOf = new Int32Array(arcOf.length);
  let rank = 0;
  for (let i = 0; i < order.length; i++) {
    const arc = order[i]!;
    for (let g = goals[arc]!; g < goals[arc + 1]!; g++) {
      const state = goal[g]!;
      rankOf[state] = rank;
      stateOf[rank++] = state;
    }
  }
  return { rankOf, stateOf };
}

/**
 * Ranks joined by a turn; and the lowest rank of each segment with the others of it, so that a trip begins and ends on
 * one branch of the tree.
 */
function joinedRanks(graph: ArcGraph, { rankOf }: Ranks): Joined {
  const { first: from, next } = graph;
  const ranks = rankOf.length;
  const first = new Int32Array(ranks + 1);
  const each = (visit: (low: number, high: number) => void): void => {
    for (let q = 0; q < ranks; q++) {
      const a = rankOf[q]!;
      for (let i = from[q]!; i < from[q + 1]!; i++) {
        const b = rankOf[next[i]!]!;
        if (a < b) visit(a, b);
        else if (b < a) visit(b, a);
      }
    }
    eachOnSegment(graph, rankOf, visit);
  };
  each((_, high) => first[high + 1]!++);
  for (let r = 0; r < ranks; r++) first[r + 1]! += first[r]!;
  const low = new Int32Array(first[ranks]!);
  const fill = first.slice();
  each((lower, high) => (low[fill[high]!++] = lower));
  return { first, low };
}

function eachOnSegment(
  { goals, goal }: ArcGraph,
  rankOf: Int32Array,
  visit: (low: number, high: number) => void,
): void {
  for (let arc = 0; arc + 1 < goals.length; arc += 2) {
    const [from, to] = [goals[arc]!, goals[arc + 2]!];
    let lowest = Infinity;
    for (let g = from; g < to; g++) lowest = Math.min(lowest, rankOf[goal[g]!]!);
    for (let g = from; g < to; g++) if (rankOf[goal[g]!]! > lowest) visit(lowest, rankOf[goal[g]!]!);
  }
}

/** Place of the arc between two ranks, the lower first; its list is rising. */
export function arcBetween({ first, head }: Pattern, low: number, high: number): number {
  let [from, to] = [first[low]!, first[low + 1]! - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (head[middle]! < high) from = middle + 1;
    else to = middle;
  }
  return from;
}

function layTurns(hierarchy: Hierarchy): void {
  const { graph, rankOf, up, down, loop } = hierarchy;
  const { first, next, cost } = graph;
  for (let q = 0; q < rankOf.length; q++) {
    const from = rankOf[q]!;
    for (let i = first[q]!; i < first[q + 1]!; i++) {
      const to = rankOf[next[i]!]!;
      const weight = cost[i]!;
      if (from === to) loop[from] = Math.min(loop[from]!, weight);
      else {
        const at = arcBetween(hierarchy, Math.min(from, to), Math.max(from, to));
        const side = from < to ? up : down;
        side[at] = Math.min(side[at]!, weight);
      }
    }
  }
}

/**
 * Gives every arc the weight of the best way over lower ranks ("customization" of Dibbelt, Strasser and Wagner 2014):
 * for each rank the two sides of each triangle below it, so that all ways between the higher ranks are kept.
 */
function addShortcuts(hierarchy: Hierarchy): void {
  const { first, head, below, tail, arc, up, upOver, down, downOver } = hierarchy;
  const ranks = hierarchy.parent.length;
  const place = new Int32Array(ranks);
  for (let rank = 0; rank < ranks; rank++) {
    for (let i = first[rank]!, end = first[rank + 1]!; i < end; i++) place[head[i]!] = i;
    for (let b = below[rank]!, last = below[rank + 1]!; b < last; b++) {
      const over = tail[b]!;
      const side = arc[b]!;
      const [fall, climb] = [down[side]!, up[side]!];
      // The rest of the list of `over` are ranks above this one: out to them, and back from them.
      const rest = { from: side + 1, to: first[over + 1]!, head, place, over };
      if (fall < NEVER) bridge(rest, fall, up, upOver);
      if (climb < NEVER) bridge(rest, climb, down, downOver);
      closeLoop(hierarchy, rank, over, fall + climb);
    }
  }
}

interface Rest {
  readonly from: number;
  readonly to: number;
  readonly head: Int32Array;
  readonly place: Int32Array;
  readonly over: number;
}

/** One side of the triangles: the way that begins with `weight` goes on over the arcs of the rest. */
function bridge(rest: Rest, weight: number, side: Float64Array, overs: Int32Array): void {
  const { from, to, head, place, over } = rest;
  for (let k = from; k < to; k++) {
    const via = weight + side[k]!;
    const at = place[head[k]!]!;
    if (via < side[at]!) {
      side[at] = via;
      overs[at] = over;
    }
  }
}

function closeLoop({ loop, loopOver }: Hierarchy, rank: number, over: number, weight: number): void {
  if (weight >= loop[rank]!) return;
  loop[rank] = weight;
  loopOver[rank] = over;
}

/** Adds every shortcut that an order of all arcs needs. */
export function layShortcuts(graph: ArcGraph, order: Int32Array): Hierarchy {
  const ranks = ranksOf(graph, order);
  const pattern = patternOf(ranks.rankOf.length, joinedRanks(graph, ranks));
  const weights = (count: number): Float64Array => new Float64Array(count).fill(NEVER);
  const overs = (count: number): Int32Array => new Int32Array(count).fill(-1);
  const [arcs, states] = [pattern.head.length, ranks.rankOf.length];
  const hierarchy: Hierarchy = {
    ...pattern,
    ...ranks,
    graph,
    up: weights(arcs),
    upOver: overs(arcs),
    down: weights(arcs),
    downOver: overs(arcs),
    loop: weights(states),
    loopOver: overs(states),
  };
  layTurns(hierarchy);
  addShortcuts(hierarchy);
  return hierarchy;
}
