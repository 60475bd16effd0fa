import { present } from '@doorstep/std';
import type { Graph } from './graph';
import { isOneWay } from './graph-file';
import { directCost, standAt, type Cost } from './matrix';
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

export function naiveCosts(graph: Graph, from: Snap, tos: readonly Snap[]): Cost[] {
  const edges = edgesOf(graph);
  const cost: Cost[] = edges.map(() => NEVER);
  const open = new Set<number>();
  const reach = (node: number, by: Cost): void => {
    if (!less(by, cost[node] ?? NEVER)) return;
    cost[node] = by;
    open.add(node);
  };
  const start = standAt(graph, from);
  reach(start.end, start.after);
  if (!start.oneWay) reach(start.start, start.before);
  while (open.size > 0) {
    let nearest = -1;
    for (const node of open)
      if (nearest < 0 || less(cost[node] ?? NEVER, cost[nearest] ?? NEVER)) nearest = node;
    open.delete(nearest);
    for (const [head, by] of edges[nearest] ?? []) reach(head, plus(cost[nearest] ?? NEVER, by));
  }
  return tos.map((to) => {
    const goal = standAt(graph, to);
    const ways = [directCost(start, goal) ?? NEVER, plus(cost[goal.start] ?? NEVER, goal.before)];
    if (!goal.oneWay) ways.push(plus(cost[goal.end] ?? NEVER, goal.after));
    return ways.reduce((best, way) => (less(way, best) ? way : best));
  });
}
