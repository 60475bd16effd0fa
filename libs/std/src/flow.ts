import { ArcList, type Arcs } from './arcs';
import { NodeHeap } from './node-heap';

/**
 * Cheapest flow by successive shortest paths with potentials (Edmonds & Karp 1972; Tomizawa 1971) over whole costs
 * of zero or more, source by source to one sink. Exact, and deterministic for an order of arcs. A search ends at the
 * sink and shifts the potentials of what it settled only, so a source whose goods are near costs little in a large net.
 */
export class Flow {
  private readonly list = new ArcList();
  private laid: Arcs | null = null;
  private readonly potential: Float64Array;
  private readonly distance: Float64Array;
  /** The arc by which a node was reached. */
  private readonly via: Int32Array;
  private readonly done: Uint8Array;
  private readonly heap = new NodeHeap();

  constructor(private readonly nodes: number) {
    this.potential = new Float64Array(nodes);
    this.distance = new Float64Array(nodes).fill(Infinity);
    this.via = new Int32Array(nodes);
    this.done = new Uint8Array(nodes);
  }

  /** Adds an arc and its way back; returns its number. All arcs come before the first unit is sent. */
  arc(from: number, to: number, room: number, cost: number): number {
    return this.list.add(from, to, room, cost);
  }

  /** Units that go through an arc. */
  on(arc: number): number {
    const { room, back, place } = this.arcs();
    return room[back[place[arc]!]!]!;
  }

  /**
   * Sends units from a source to the sink; what was sent before may be led another way. Returns what it costs; Infinite
   * when not all can go.
   */
  send(source: number, sink: number, units = 1): number {
    const arcs = this.arcs();
    let total = 0;
    for (let left = units; left > 0;) {
      const met = this.reach(arcs, source, sink);
      const reached = this.distance[sink]!;
      this.shift(met, reached);
      if (reached === Infinity) return Infinity;
      const pushed = this.bottleneck(arcs, { source, sink, most: left });
      total += pushed * this.push(arcs, { source, sink, most: pushed });
      left -= pushed;
    }
    return total;
  }

  private arcs(): Arcs {
    return (this.laid ??= this.list.lay(this.nodes));
  }

  /** Dijkstra on reduced costs until the sink is settled; answers the nodes it met. */
  private reach(arcs: Arcs, source: number, sink: number): readonly number[] {
    const { distance, done, heap } = this;
    const met = [source];
    heap.clear();
    distance[source] = 0;
    heap.push(0, source);
    for (let node = heap.pop(); node >= 0; node = heap.pop()) {
      if (done[node]) continue;
      done[node] = 1;
      if (node === sink) break;
      this.look(arcs, { node, sink }, met);
    }
    return met;
  }

  /** What lies no nearer than a known way to the sink is not looked at again. */
  private look({ start, room, to, cost }: Arcs, at: { node: number; sink: number }, met: number[]): void {
    const { distance, potential } = this;
    const { node, sink } = at;
    const base = distance[node]! + potential[node]!;
    const end = start[node + 1]!;
    for (let arc = start[node]!; arc < end; arc++) {
      if (room[arc] === 0) continue;
      const target = to[arc]!;
      const length = base + cost[arc]! - potential[target]!;
      if (length >= distance[target]! || length > distance[sink]!) continue;
      if (distance[target] === Infinity) met.push(target);
      distance[target] = length;
      this.via[target] = arc;
      this.heap.push(length, target);
    }
  }

  private shift(met: readonly number[], reached: number): void {
    const { distance, done, potential } = this;
    for (const node of met) {
      if (done[node] && reached < Infinity) potential[node]! += distance[node]! - reached;
      done[node] = 0;
      distance[node] = Infinity;
    }
  }

  private bottleneck({ room, to, back }: Arcs, { source, sink, most }: Way): number {
    let least = most;
    for (let node = sink; node !== source; node = to[back[this.via[node]!]!]!)
      least = Math.min(least, room[this.via[node]!]!);
    return least;
  }

  /** Sends all of a way; returns the cost of one unit. */
  private push({ room, to, back, cost }: Arcs, { source, sink, most }: Way): number {
    let sum = 0;
    for (let node = sink; node !== source;) {
      const arc = this.via[node]!;
      room[arc]! -= most;
      room[back[arc]!]! += most;
      sum += cost[arc]!;
      node = to[back[arc]!]!;
    }
    return sum;
  }
}

interface Way {
  readonly source: number;
  readonly sink: number;
  readonly most: number;
}
