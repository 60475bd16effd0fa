/** A piece of a graph: `count` nodes, edges between them both ways in compressed rows. */
export interface Piece {
  readonly count: number;
  /** Edges at node n: edge[first[n]..first[n+1]]; each edge is listed at both of its ends. */
  readonly first: Int32Array;
  readonly edge: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const SOURCE = 1;
const SINK = 2;

/**
 * The fewest edges that part the sources from the sinks of a piece (Dinic's algorithm, every edge carries one unit
 * either way). Memory is kept between runs.
 */
export class MinCut {
  /** Edge: 1 = a unit flows in drawing order, -1 = against it. */
  private readonly flow: Int8Array;
  private readonly level: Int32Array;
  private readonly at: Int32Array;
  private readonly queue: Int32Array;
  private readonly trail: Int32Array;
  /** What a node is: 1 = source, 2 = sink, 0 = neither. */
  readonly role: Uint8Array;

  constructor(nodes: number, edges: number) {
    this.flow = new Int8Array(edges);
    this.level = new Int32Array(nodes);
    this.at = new Int32Array(nodes);
    this.queue = new Int32Array(nodes);
    this.trail = new Int32Array(nodes);
    this.role = new Uint8Array(nodes);
  }

  /** Size of the cut; more than `limit` means at least that, given up. Ends with `sideOf` telling the sources' side. */
  run(piece: Piece, limit: number): number {
    this.flow.fill(0, 0, piece.from.length);
    let total = 0;
    while (total <= limit && this.levels(piece)) {
      this.at.set(piece.first.subarray(0, piece.count));
      const more = this.push(piece);
      if (more === 0) break;
      total += more;
    }
    return total;
  }

  /** Whether a node can still be reached from the sources. */
  onSourceSide(node: number): boolean {
    return this.level[node]! >= 0;
  }

  /** Whether an edge has room from `node` on. */
  private room(piece: Piece, edge: number, node: number): boolean {
    return piece.from[edge] === node ? this.flow[edge]! < 1 : this.flow[edge]! > -1;
  }

  /** Steps from the sources over edges with room; whether a sink is reached. */
  private levels(piece: Piece): boolean {
    const { level, queue, role } = this;
    let tail = 0;
    for (let n = 0; n < piece.count; n++) {
      level[n] = role[n] === SOURCE ? 0 : -1;
      if (role[n] === SOURCE) queue[tail++] = n;
    }
    let reached = false;
    for (let head = 0; head < tail; head++) {
      const node = queue[head]!;
      for (let i = piece.first[node]!; i < piece.first[node + 1]!; i++) {
        const edge = piece.edge[i]!;
        const other = piece.from[edge]! ^ piece.to[edge]! ^ node;
        if (level[other]! >= 0 || !this.room(piece, edge, node)) continue;
        level[other] = level[node]! + 1;
        if (role[other] === SINK) reached = true;
        queue[tail++] = other;
      }
    }
    return reached;
  }

  /** Sends what fits along shortest ways; each walk begins at the next source. */
  private push(piece: Piece): number {
    let sent = 0;
    for (let n = 0; n < piece.count; n++) {
      if (this.role[n] !== SOURCE) continue;
      while (this.walk(piece, n)) sent++;
    }
    return sent;
  }

  /** One unit from `start` to a sink, if there is room; dead ends are not tried twice. */
  private walk(piece: Piece, start: number): boolean {
    const { level, at, trail, flow, role } = this;
    let node = start;
    let depth = 0;
    while (role[node] !== SINK) {
      const step = this.nextStep(piece, node);
      if (step < 0) {
        if (depth === 0) return false;
        level[node] = -2;
        const back = trail[--depth]!;
        node = piece.from[back]! ^ piece.to[back]! ^ node;
        at[node]!++;
      } else {
        trail[depth++] = step;
        node = piece.from[step]! ^ piece.to[step]! ^ node;
      }
    }
    for (let i = depth - 1; i >= 0; i--) {
      const edge = trail[i]!;
      node = piece.from[edge]! ^ piece.to[edge]! ^ node;
      flow[edge]! += piece.from[edge] === node ? 1 : -1;
    }
    return true;
  }

  private nextStep(piece: Piece, node: number): number {
    const { level, at } = this;
    const end = piece.first[node + 1]!;
    for (; at[node]! < end; at[node]!++) {
      const edge = piece.edge[at[node]!]!;
      const other = piece.from[edge]! ^ piece.to[edge]! ^ node;
      if (level[other] === level[node]! + 1 && this.room(piece, edge, node)) return edge;
    }
    return -1;
  }
}
