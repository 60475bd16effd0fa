import { isOneWay } from './graph-file';
import type { Graph } from './graph';
import { Heap } from './heap';
import type { Snap } from './snap';

/** Larger than any real time or distance; two of them still fit 32 bits. */
export const UNREACHABLE = 0x3fffffff;

/** Travel between places: row = from, column = to. Whole seconds and metres; `UNREACHABLE` where no way leads. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly seconds: Int32Array;
  readonly meters: Int32Array;
}

/** Cost of a stretch of street: milliseconds and decimetres. */
export interface Cost {
  readonly ms: number;
  readonly dm: number;
}

/** A snap seen from the two ends of its segment. */
export interface Stand {
  readonly segment: number;
  readonly oneWay: boolean;
  readonly start: number;
  readonly end: number;
  /** From the first junction to the place in drawing order. */
  readonly before: Cost;
  /** From the place to the second junction in drawing order. */
  readonly after: Cost;
}

/** Splits the cost of a segment at a snap; the two parts always add up to the whole. */
export function standAt(graph: Graph, snap: Snap): Stand {
  const { file, ms } = graph;
  const whole = { ms: ms[snap.segment] ?? 0, dm: file.length[snap.segment] ?? 0 };
  const before = { ms: Math.round(whole.ms * snap.along), dm: Math.round(whole.dm * snap.along) };
  return {
    segment: snap.segment,
    oneWay: isOneWay(file, snap.segment),
    start: file.from[snap.segment] ?? 0,
    end: file.to[snap.segment] ?? 0,
    before,
    after: { ms: whole.ms - before.ms, dm: whole.dm - before.dm },
  };
}

/** Travel along one segment without leaving it; null when it is one-way and the goal lies behind. */
export function directCost(from: Stand, to: Stand): Cost | null {
  if (from.segment !== to.segment) return null;
  const ms = to.before.ms - from.before.ms;
  const dm = to.before.dm - from.before.dm;
  if (ms >= 0 && dm >= 0) return { ms, dm };
  return from.oneWay ? null : { ms: Math.abs(ms), dm: Math.abs(dm) };
}

const less = (a: Cost, b: Cost): boolean => a.ms < b.ms || (a.ms === b.ms && a.dm < b.dm);

/**
 * Dijkstra over one graph, with memory that is kept between runs. The order is by time and then by
 * distance, so that equal times have one answer and a naive oracle must agree to the metre.
 */
export class OneToMany {
  /** Milliseconds to each junction; valid for junctions settled in the last run. */
  readonly ms: Int32Array;
  /** Decimetres along that fastest way. */
  readonly dm: Int32Array;
  /** Way by which a junction was reached; -1 from the start itself. */
  readonly via: Int32Array;
  private readonly heap = new Heap();
  private readonly wanted: Uint8Array;

  constructor(private readonly graph: Graph) {
    const { nodes } = graph.file;
    this.ms = new Int32Array(nodes);
    this.dm = new Int32Array(nodes);
    this.via = new Int32Array(nodes);
    this.wanted = new Uint8Array(nodes);
  }

  /** Settles every junction in `goals`, nearest first, and stops at the last of them. */
  run(from: Stand, goals: Iterable<number>): void {
    this.ms.fill(UNREACHABLE);
    this.dm.fill(UNREACHABLE);
    this.heap.clear();
    this.wanted.fill(0);
    let open = 0;
    for (const goal of goals) {
      if (this.wanted[goal] === 0) open++;
      this.wanted[goal] = 1;
    }
    this.reach(from.end, from.after.ms, from.after.dm, -1);
    if (!from.oneWay) this.reach(from.start, from.before.ms, from.before.dm, -1);
    while (open > 0 && this.heap.size > 0) {
      const node = this.heap.pop();
      if (this.heap.key !== this.ms[node]) continue;
      if (this.wanted[node] === 1) {
        this.wanted[node] = 2;
        open--;
      }
      this.relax(node);
    }
  }

  /** The best cost to a place, given that `run` settled the ends of its segment. */
  costTo(from: Stand, to: Stand): Cost {
    let best = directCost(from, to) ?? { ms: UNREACHABLE, dm: UNREACHABLE };
    const forward = this.past(to.start, to.before);
    if (less(forward, best)) best = forward;
    if (to.oneWay) return best;
    const backward = this.past(to.end, to.after);
    return less(backward, best) ? backward : best;
  }

  private past(node: number, rest: Cost): Cost {
    return { ms: (this.ms[node] as number) + rest.ms, dm: (this.dm[node] as number) + rest.dm };
  }

  private relax(node: number): void {
    const { first, head, way, ms, file } = this.graph;
    const here = this.ms[node] as number;
    const far = this.dm[node] as number;
    const end = first[node + 1] as number;
    for (let arc = first[node] as number; arc < end; arc++) {
      const w = way[arc] as number;
      this.reach(
        head[arc] as number,
        here + (ms[w >> 1] as number),
        far + (file.length[w >> 1] as number),
        w,
      );
    }
  }

  private reach(node: number, ms: number, dm: number, via: number): void {
    const known = this.ms[node] as number;
    if (ms > known || (ms === known && dm >= (this.dm[node] as number))) return;
    this.ms[node] = ms;
    this.dm[node] = dm;
    this.via[node] = via;
    if (ms < known) this.heap.push(ms, node);
  }
}

/** All travel times and distances from each of `froms` to each of `tos`. */
export function fillMatrix(graph: Graph, froms: readonly Snap[], tos: readonly Snap[]): Matrix {
  const search = new OneToMany(graph);
  const goals = tos.map((to) => standAt(graph, to));
  const ends = new Set(goals.flatMap((goal) => (goal.oneWay ? [goal.start] : [goal.start, goal.end])));
  const seconds = new Int32Array(froms.length * tos.length);
  const meters = new Int32Array(froms.length * tos.length);
  for (const [row, snap] of froms.entries()) {
    const from = standAt(graph, snap);
    search.run(from, ends);
    for (const [column, goal] of goals.entries()) {
      const cost = search.costTo(from, goal);
      const at = row * tos.length + column;
      seconds[at] = cost.ms >= UNREACHABLE ? UNREACHABLE : Math.round(cost.ms / 1000);
      meters[at] = cost.ms >= UNREACHABLE ? UNREACHABLE : Math.round(cost.dm / 10);
    }
  }
  return { rows: froms.length, columns: tos.length, seconds, meters };
}
