import type { GraphFile } from './graph-file';
import { MinCut, type Piece } from './min-cut';

/** Pieces of so few junctions are not cut further. */
const SMALL = 3;
/** Share of the junctions of a piece, seen from one direction, that the cut must leave on either side. */
const SIDE = 0.3;
/** Directions from which a piece is looked at, as steps east and north. */
const VIEWS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
] as const;

/**
 * Cuts the streets into pieces that few streets join, and those again (nested dissection by inertial flow, Schild and
 * Sommer 2015). Returns all segments in an order in which they may be taken out of the graph: those inside small
 * pieces first, those that join the largest pieces last.
 */
export function dissect(file: GraphFile): Int32Array {
  return new Dissection(file).order;
}

/** Junctions in the order of the file, and as they are seen from each direction: the nearest first. */
interface Ground {
  readonly nodes: Int32Array;
  readonly seen: readonly Int32Array[];
}

class Dissection {
  readonly order: Int32Array;
  private left: number;
  private readonly cutter: MinCut;
  private readonly first: Int32Array;
  private readonly edge: Int32Array;
  /** Node within the piece at hand; -1 outside. */
  private readonly local: Int32Array;
  /** Segments that have their place already. */
  private readonly placed: Uint8Array;

  constructor(private readonly file: GraphFile) {
    const { nodes, segments } = file;
    this.order = new Int32Array(segments);
    this.left = segments;
    this.cutter = new MinCut(nodes, segments);
    this.local = new Int32Array(nodes).fill(-1);
    this.placed = new Uint8Array(segments);
    this.first = new Int32Array(nodes + 1);
    const ends = [file.from, file.to];
    for (const list of ends) for (let s = 0; s < segments; s++) this.first[list[s]! + 1]!++;
    for (let n = 0; n < nodes; n++) this.first[n + 1]! += this.first[n]!;
    this.edge = new Int32Array(segments * 2);
    const fill = this.first.slice();
    for (const list of ends) for (let s = 0; s < segments; s++) this.edge[fill[list[s]!]!++] = s;
    const all = Int32Array.from({ length: nodes }, (_, n) => n);
    this.cutAll({ nodes: all, seen: VIEWS.map((view) => this.seenFrom(view, all)) });
  }

  /** The order is written from its end: what is cut first is taken out last. */
  private place(segment: number): void {
    if (this.placed[segment] === 1) return;
    this.placed[segment] = 1;
    this.order[--this.left] = segment;
  }

  private cutAll(whole: Ground): void {
    const open = [whole];
    for (let ground = open.pop(); ground !== undefined; ground = open.pop()) {
      if (ground.nodes.length > SMALL) open.push(...this.cut(ground));
      else this.placeInside(ground.nodes);
    }
  }

  private placeInside(nodes: Int32Array): void {
    for (const node of nodes) {
      for (let i = this.first[node]!; i < this.first[node + 1]!; i++) this.place(this.edge[i]!);
    }
  }

  /** The unplaced segments among `nodes`, which are numbered anew already. */
  private pieceOf(nodes: Int32Array): Piece & { readonly segments: Int32Array } {
    const { file, local } = this;
    const found: number[] = [];
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      for (let k = this.first[node]!; k < this.first[node + 1]!; k++) {
        if (this.joins(this.edge[k]!, node)) found.push(this.edge[k]!);
      }
    }
    const segments = Int32Array.from(found);
    const from = segments.map((s) => local[file.from[s]!]!);
    const to = segments.map((s) => local[file.to[s]!]!);
    return { segments, ...rowsOf(nodes.length, from, to) };
  }

  /** Whether a segment leaves `node` in drawing order for another node of the piece, and has no place yet. */
  private joins(segment: number, node: number): boolean {
    const [a, b] = [this.file.from[segment]!, this.file.to[segment]!];
    return a === node && b !== node && this.local[b]! >= 0 && this.placed[segment] === 0;
  }

  /** Parts a piece by the best cut of all views and places the segments cut. */
  private cut(ground: Ground): [Ground, Ground] {
    const { nodes, seen } = ground;
    for (let i = 0; i < nodes.length; i++) this.local[nodes[i]!] = i;
    const piece = this.pieceOf(nodes);
    const side = this.bestSide(piece, seen);
    for (let e = 0; e < piece.segments.length; e++) {
      if (side[piece.from[e]!] !== side[piece.to[e]!]) this.place(piece.segments[e]!);
    }
    const parts = [this.part(ground, side, 1), this.part(ground, side, 0)] as const;
    for (let i = 0; i < nodes.length; i++) this.local[nodes[i]!] = -1;
    return [...parts];
  }

  /** For each node of a piece 1 on the one side of its best cut, 0 on the other. */
  private bestSide(piece: Piece, seen: readonly Int32Array[]): Uint8Array {
    const { cutter } = this;
    let best = Infinity;
    let side = new Uint8Array(piece.count);
    for (const order of seen) {
      this.lookAlong(order);
      // The first cut is taken whatever its size: where streets lie double, all may be wider than junctions are many.
      // After it, one through the middle is the best that so many segments can be.
      const limit =
        best === Infinity ? piece.from.length : Math.min(piece.count, best * Math.sqrt(piece.count / 2));
      const size = cutter.run(piece, limit);
      if (size > limit) continue;
      const inside = new Uint8Array(piece.count);
      let sources = 0;
      for (let n = 0; n < piece.count; n++) {
        if (!cutter.onSourceSide(n)) continue;
        inside[n] = 1;
        sources++;
      }
      const score = size / Math.sqrt(Math.min(sources, piece.count - sources));
      if (score < best) [best, side] = [score, inside];
    }
    return side;
  }

  /** The junctions of one side of a cut, in the orders they had. */
  private part({ nodes, seen }: Ground, side: Uint8Array, which: number): Ground {
    const count = side.reduce((sum, one) => sum + Number(one === which), 0);
    const taken = (order: Int32Array): Int32Array => {
      const kept = new Int32Array(count);
      let at = 0;
      for (let i = 0; i < order.length; i++) {
        if (side[this.local[order[i]!]!] === which) kept[at++] = order[i]!;
      }
      return kept;
    };
    return { nodes: taken(nodes), seen: seen.map(taken) };
  }

  /** Junctions by how far they are from the eye. */
  private seenFrom([east, north]: readonly [number, number], nodes: Int32Array): Int32Array {
    const { lon, lat } = this.file;
    // A millionth of a degree east is shorter than one north; halves are near enough to look from.
    const depth = Float64Array.from(nodes, (n) => east * lon[n]! + north * 1.4 * lat[n]!);
    return Int32Array.from(nodes, (_, i) => i).sort((a, b) => depth[a]! - depth[b]! || a - b);
  }

  /** The junctions nearest the eye are sources, the farthest are sinks. */
  private lookAlong(order: Int32Array): void {
    const { local } = this;
    const { role } = this.cutter;
    const some = Math.max(1, Math.floor(order.length * SIDE));
    role.fill(0, 0, order.length);
    for (let i = 0; i < some; i++) {
      role[local[order[i]!]!] = 1;
      role[local[order[order.length - 1 - i]!]!] = 2;
    }
  }
}

/** Edges in compressed rows, each listed at both of its ends. */
function rowsOf(count: number, from: Int32Array, to: Int32Array): Piece {
  const first = new Int32Array(count + 1);
  for (let e = 0; e < from.length; e++) {
    first[from[e]! + 1]!++;
    first[to[e]! + 1]!++;
  }
  for (let n = 0; n < count; n++) first[n + 1]! += first[n]!;
  const edge = new Int32Array(from.length * 2);
  const fill = first.slice();
  for (let e = 0; e < from.length; e++) {
    edge[fill[from[e]!]!++] = e;
    edge[fill[to[e]!]!++] = e;
  }
  return { count, first, edge, from, to };
}
