import { present } from '@doorstep/std';
import type { Graph } from './graph';
import { isOneWay } from './graph-file';
import { directCost, standAt, type Cost, type Stand } from './matrix';
import type { Snap } from './snap';

/*
 * The oracle: Dijkstra as in a textbook, an unsorted list of open junctions, no early stop, no shared memory.
 * Order by time, then distance, like the engine; nothing else is taken from it but the split of a segment.
 */
type Edge = readonly [head: number, cost: Cost];

function edgesOf({ file, ms }: Graph): Edge[][] {
  const edges: Edge[][] = Array.from({ length: file.nodes }, () => []);
  for (let s = 0; s < file.segments; s++) {
    const cost = { ms: present(ms[s]), dm: present(file.length[s]) };
    const [from, to] = [present(file.from[s]), present(file.to[s])];
    edges[from]?.push([to, cost]);
    if (!isOneWay(file, s)) edges[to]?.push([from, cost]);
  }
  return edges;
}

const less = (a: Cost, b: Cost): boolean => a.ms < b.ms || (a.ms === b.ms && a.dm < b.dm);
const plus = (a: Cost, b: Cost): Cost => ({ ms: a.ms + b.ms, dm: a.dm + b.dm });
const NEVER: Cost = { ms: Infinity, dm: Infinity };

/** Cost from a place to every junction. */
function fromPlace(graph: Graph, start: Stand): Cost[] {
  const edges = edgesOf(graph);
  const cost: Cost[] = edges.map(() => NEVER);
  const at = (node: number): Cost => present(cost[node]);
  const open = new Set<number>();
  const reach = (node: number, by: Cost): void => {
    if (!less(by, at(node))) return;
    cost[node] = by;
    open.add(node);
  };
  reach(start.end, start.after);
  if (!start.oneWay) reach(start.start, start.before);
  while (open.size > 0) {
    const nearest = [...open].reduce((best, node) => (less(at(node), at(best)) ? node : best));
    open.delete(nearest);
    for (const [head, by] of present(edges[nearest])) reach(head, plus(at(nearest), by));
  }
  return cost;
}

export function naiveCosts(graph: Graph, from: Snap, tos: readonly Snap[]): Cost[] {
  const start = standAt(graph, from);
  const cost = fromPlace(graph, start);
  return tos.map((to) => {
    const goal = standAt(graph, to);
    const ways = [directCost(start, goal) ?? NEVER, plus(present(cost[goal.start]), goal.before)];
    if (!goal.oneWay) ways.push(plus(present(cost[goal.end]), goal.after));
    return ways.reduce((best, way) => (less(way, best) ? way : best));
  });
}
