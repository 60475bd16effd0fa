import { buildArcGraph, type ArcGraph } from './arc-graph';
import { isEnds, packGraph, readGraph, type GraphFile, type Network } from './graph-file';

/** States after each state, or before it. */
interface Steps {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

function turnedRound({ first, next }: Steps): Steps {
  const states = first.length - 1;
  const back = new Int32Array(states + 1);
  for (let i = 0; i < next.length; i++) back[next[i]! + 1]!++;
  for (let q = 0; q < states; q++) back[q + 1]! += back[q]!;
  const from = new Int32Array(next.length);
  const fill = back.slice();
  for (let q = 0; q < states; q++) {
    for (let i = first[q]!; i < first[q + 1]!; i++) from[fill[next[i]!]!++] = q;
  }
  return { first: back, next: from };
}

/** States in the order in which a search in depth leaves them. */
function leavingOrder({ first, next }: Steps): Int32Array {
  const states = first.length - 1;
  const order = new Int32Array(states);
  const at = first.slice(0, states);
  const seen = new Uint8Array(states);
  const stack = new Int32Array(states);
  let done = 0;
  for (let start = 0; start < states; start++) {
    if (seen[start] === 1) continue;
    let depth = 0;
    seen[start] = 1;
    stack[depth++] = start;
    while (depth > 0) {
      const state = stack[depth - 1]!;
      const i = at[state]!++;
      if (i >= first[state + 1]!) order[done++] = stack[--depth]!;
      else if (seen[next[i]!] === 0) {
        seen[next[i]!] = 1;
        stack[depth++] = next[i]!;
      }
    }
  }
  return order;
}

/** Marks what can be reached from a state, and says what that is. */
function flood({ first, next }: Steps, start: number, seen: Uint8Array): number[] {
  const found = [start];
  seen[start] = 1;
  for (let at = 0; at < found.length; at++) {
    const state = found[at]!;
    for (let i = first[state]!; i < first[state + 1]!; i++) {
      const to = next[i]!;
      if (seen[to] === 1) continue;
      seen[to] = 1;
      found.push(to);
    }
  }
  return found;
}

/** The largest sets in which each state reaches each other (Kosaraju's two passes), as `size` counts them. */
function largest(forward: Steps, backward: Steps, sizes: readonly ((set: readonly number[]) => number)[]) {
  const order = leavingOrder(forward);
  const seen = new Uint8Array(order.length);
  const best = sizes.map((size) => ({ size, most: 0, state: -1 }));
  for (let i = order.length - 1; i >= 0; i--) {
    if (seen[order[i]!] === 1) continue;
    const set = flood(backward, order[i]!, seen);
    for (const each of best) {
      const count = each.size(set);
      if (count > each.most) [each.most, each.state] = [count, order[i]!];
    }
  }
  return best.map(({ state }) => state);
}

/**
 * A state of the part that all others are held to; -1 where there is none. It is looked for among streets that one
 * passes through and can drive round on, however long the lanes that hang on them; only where there are none, among
 * all states in which a trip may start: nobody who has come in on a lane for ends ever gets to another street.
 */
function core(graph: ArcGraph, backward: Steps): number {
  const { file, arcOf, startOf, first, next } = graph;
  const loops = (state: number): boolean => next.subarray(first[state], first[state + 1]).includes(state);
  const through = (state: number): boolean => !isEnds(file, arcOf[state]! >> 1);
  const starts = (state: number): boolean => startOf[arcOf[state]!] === state;
  const [street, lane] = largest(graph, backward, [
    (set) => (set.length > 1 || loops(set[0]!) ? set.filter(through).length : 0),
    (set) => set.filter(starts).length,
  ]) as [number, number];
  return street >= 0 ? street : lane;
}

/** Whether any trip that starts on a segment comes to the core, and any from the core ends on it. */
function reachable(graph: ArcGraph, segment: number, comes: Uint8Array, reached: Uint8Array): boolean {
  const { startOf, goals, goal } = graph;
  const leaves = [2 * segment, 2 * segment + 1].some(
    (arc) => startOf[arc]! >= 0 && comes[startOf[arc]!] === 1,
  );
  const states = goal.subarray(goals[2 * segment], goals[2 * segment + 2]);
  return leaves && states.some((state) => reached[state] === 1);
}

/** The segments of a graph from which, or to which, one cannot drive as from and to all others. */
export function strandedIn(file: GraphFile): number[] {
  const dropped = new Set<number>();
  // What is dropped may have been the only way to something else: until nothing more is.
  for (;;) {
    const graph = buildArcGraph(file, { profile: { vehicle: 'car', winter: {} }, closed: dropped });
    const backward = turnedRound(graph);
    const middle = core(graph, backward);
    const comes = new Uint8Array(graph.arcOf.length);
    const reached = new Uint8Array(graph.arcOf.length);
    if (middle >= 0) {
      flood(graph, middle, reached);
      flood(backward, middle, comes);
    }
    const before = dropped.size;
    for (let s = 0; s < file.segments; s++) {
      if (!dropped.has(s) && !reachable(graph, s, comes, reached)) dropped.add(s);
    }
    if (dropped.size === before) return [...dropped].sort((a, b) => a - b);
  }
}

/**
 * Segments that are not in the one strongly connected part of a network, bans and segments for ends of trips minded.
 * The region builder drops them; without them every place reaches every other.
 */
export function stranded(network: Network): readonly number[] {
  const file = readGraph(packGraph(network));
  if (!file.ok) throw new Error(`the network cannot be packed: ${file.error}`);
  return strandedIn(file.value);
}
