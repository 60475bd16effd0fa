/**
 * Cheapest flow by successive shortest paths with potentials (Edmonds & Karp 1972; Tomizawa 1971) over whole costs
 * of zero or more. Each source sends one unit to the one sink. Exact, and deterministic for an order of arcs.
 */
export class Flow {
  private readonly head: Int32Array;
  private readonly next: number[] = [];
  private readonly to: number[] = [];
  private readonly room: number[] = [];
  private readonly cost: number[] = [];

  constructor(private readonly nodes: number) {
    this.head = new Int32Array(nodes).fill(-1);
  }

  /** Adds an arc and its way back; returns its number. */
  arc(from: number, to: number, room: number, cost: number): number {
    this.half(from, to, room, cost);
    this.half(to, from, 0, -cost);
    return this.to.length - 2;
  }

  /** Whether an arc of one unit is in use. */
  used(arc: number): boolean {
    return this.room[arc] === 0;
  }

  /** Sends one unit from each source to the sink, in order; returns the total cost. Infinite when one cannot go. */
  send(sources: readonly number[], sink: number): number {
    const potential = new Float64Array(this.nodes);
    const distance = new Float64Array(this.nodes);
    const via = new Int32Array(this.nodes);
    let total = 0;
    for (const source of sources) {
      const settled = this.reach(source, sink, { potential, distance, via });
      const reached = distance[sink]!;
      if (reached === Infinity) return Infinity;
      for (const node of settled) potential[node]! += distance[node]! - reached;
      total += this.push(source, sink, via);
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

  /** Dijkstra on reduced costs until the sink is settled; answers the settled nodes. */
  private reach(source: number, sink: number, at: Reach): readonly number[] {
    const { distance, potential, via } = at;
    const done = new Uint8Array(this.nodes);
    const heap = new Heap();
    const settled: number[] = [];
    distance.fill(Infinity);
    distance[source] = 0;
    heap.push(0, source);
    for (let node = heap.pop(); node >= 0; node = heap.pop()) {
      if (done[node]) continue;
      done[node] = 1;
      settled.push(node);
      if (node === sink) break;
      for (let arc = this.head[node]!; arc >= 0; arc = this.next[arc]!) {
        if (this.room[arc] === 0) continue;
        const target = this.to[arc]!;
        const length = distance[node]! + this.cost[arc]! + potential[node]! - potential[target]!;
        if (length >= distance[target]!) continue;
        distance[target] = length;
        via[target] = arc;
        heap.push(length, target);
      }
    }
    return settled;
  }

  private push(source: number, sink: number, via: Int32Array): number {
    let cost = 0;
    for (let node = sink; node !== source;) {
      const arc = via[node]!;
      this.room[arc]! -= 1;
      this.room[arc ^ 1]! += 1;
      cost += this.cost[arc]!;
      node = this.to[arc ^ 1]!;
    }
    return cost;
  }
}

interface Reach {
  readonly potential: Float64Array;
  readonly distance: Float64Array;
  readonly via: Int32Array;
}

/** A binary heap of nodes by key; equal keys come out by node number, so that ties never depend on history. */
class Heap {
  private readonly keys: number[] = [];
  private readonly nodes: number[] = [];

  push(key: number, node: number): void {
    let hole = this.keys.length;
    this.keys.push(key);
    this.nodes.push(node);
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.before(key, node, parent)) break;
      this.move(parent, hole);
      hole = parent;
    }
    this.keys[hole] = key;
    this.nodes[hole] = node;
  }

  /** The nearest node, or -1. */
  pop(): number {
    const top = this.nodes[0];
    const key = this.keys.pop();
    const node = this.nodes.pop();
    if (top === undefined || key === undefined || node === undefined) return -1;
    if (this.keys.length > 0) this.sink(key, node);
    return top;
  }

  private sink(key: number, node: number): void {
    const size = this.keys.length;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && this.before(this.keys[child + 1]!, this.nodes[child + 1]!, child)) child += 1;
      if (!(this.keys[child]! < key || (this.keys[child] === key && this.nodes[child]! < node))) break;
      this.move(child, hole);
      hole = child;
    }
    this.keys[hole] = key;
    this.nodes[hole] = node;
  }

  private before(key: number, node: number, place: number): boolean {
    return key < this.keys[place]! || (key === this.keys[place] && node < this.nodes[place]!);
  }

  private move(from: number, to: number): void {
    this.keys[to] = this.keys[from]!;
    this.nodes[to] = this.nodes[from]!;
  }
}
