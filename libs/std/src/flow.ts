import { NodeHeap } from './node-heap';

/**
 * Cheapest flow by successive shortest paths with potentials (Edmonds & Karp 1972; Tomizawa 1971) over whole costs
 * of zero or more, source by source to one sink. Exact, and deterministic for an order of arcs. A search ends at the
 * sink and shifts the potentials of what it settled only, so a source whose goods are near costs little in a large net.
 */
export class Flow {
  private readonly head: Int32Array;
  private readonly next: number[] = [];
  private readonly to: number[] = [];
  private readonly room: number[] = [];
  private readonly cost: number[] = [];
  private readonly potential: Float64Array;
  private readonly distance: Float64Array;
  /** The arc by which a node was reached. */
  private readonly via: Int32Array;
  private readonly done: Uint8Array;
  private readonly heap = new NodeHeap();

  constructor(nodes: number) {
    this.head = new Int32Array(nodes).fill(-1);
    this.potential = new Float64Array(nodes);
    this.distance = new Float64Array(nodes).fill(Infinity);
    this.via = new Int32Array(nodes);
    this.done = new Uint8Array(nodes);
  }

  /** Adds an arc and its way back; returns its number. All arcs come before the first unit is sent. */
  arc(from: number, to: number, room: number, cost: number): number {
    this.half(from, to, room, cost);
    this.half(to, from, 0, -cost);
    return this.to.length - 2;
  }

  /** Units that go through an arc. */
  on(arc: number): number {
    return this.room[arc ^ 1]!;
  }

  /** Sends units from a source to the sink; what was sent before may be led another way. Returns the cost; Infinite when not all can go. */
  send(source: number, sink: number, units = 1): number {
    let total = 0;
    for (let left = units; left > 0;) {
      const touched = this.reach(source, sink);
      const reached = this.distance[sink]!;
      for (const node of touched) {
        if (this.done[node] && reached < Infinity) this.potential[node]! += this.distance[node]! - reached;
        this.done[node] = 0;
        this.distance[node] = Infinity;
      }
      if (reached === Infinity) return Infinity;
      const pushed = this.bottleneck(source, sink, left);
      total += pushed * this.push(source, sink, pushed);
      left -= pushed;
    }
    return total;
  }

  private half(from: number, to: number, room: number, cost: number): void {
    this.next.push(this.head[from]!);
    this.head[from] = this.to.length;
    this.to.push(to);
    this.room.push(room);
    this.cost.push(cost);
  }

  /** Dijkstra on reduced costs until the sink is settled; answers the nodes it met. */
  private reach(source: number, sink: number): readonly number[] {
    const { distance, done, heap } = this;
    const touched = [source];
    heap.clear();
    distance[source] = 0;
    heap.push(0, source);
    for (let node = heap.pop(); node >= 0; node = heap.pop()) {
      if (done[node]) continue;
      done[node] = 1;
      if (node === sink) break;
      this.look(node, touched);
    }
    return touched;
  }

  private look(node: number, touched: number[]): void {
    const { distance, potential, room, to } = this;
    const base = distance[node]! + potential[node]!;
    for (let arc = this.head[node]!; arc >= 0; arc = this.next[arc]!) {
      if (room[arc] === 0) continue;
      const target = to[arc]!;
      const length = base + this.cost[arc]! - potential[target]!;
      if (length >= distance[target]!) continue;
      if (distance[target] === Infinity) touched.push(target);
      distance[target] = length;
      this.via[target] = arc;
      this.heap.push(length, target);
    }
  }

  private bottleneck(source: number, sink: number, most: number): number {
    let least = most;
    for (let node = sink; node !== source; node = this.to[this.via[node]! ^ 1]!)
      least = Math.min(least, this.room[this.via[node]!]!);
    return least;
  }

  /** Returns the cost of one unit. */
  private push(source: number, sink: number, units: number): number {
    let cost = 0;
    for (let node = sink; node !== source;) {
      const arc = this.via[node]!;
      this.room[arc]! -= units;
      this.room[arc ^ 1]! += units;
      cost += this.cost[arc]!;
      node = this.to[arc ^ 1]!;
    }
    return cost;
  }
}
