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
    this.cutAll(Int32Array.from({ length: nodes }, (_, n) => n));
  }

  /** The order is written from its end: what is cut first is taken out last. */
  private place(segment: number): void {
    if (this.placed[segment] === 1) return;
    this.placed[segment] = 1;
    this.order[--this.left] = segment;
  }

  private cutAll(whole: Int32Array): void {
    const open = [whole];
    for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
      if (piece.length > SMALL) open.push(...this.cut(piece));
      else this.placeInside(piece);
    }
  }

  private placeInside(nodes: Int32Array): void {
    for (const node of nodes) {
      for (let i = this.first[node]!; i < this.first[node + 1]!; i++) this.place(this.edge[i]!);
    }
  }

  /** The unplaced segments among `nodes`, numbered anew. */
  private pieceOf(nodes: Int32Array): Piece & { readonly segments: Int32Array } {
    const { file, local } = this;
    for (let i = 0; i < nodes.length; i++) local[nodes[i]!] = i;
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
    for (let i = 0; i < nodes.length; i++) local[nodes[i]!] = -1;
    return { segments, ...rowsOf(nodes.length, from, to) };
  }

  /** Whether a segment leaves `node` in drawing order for another node of the piece, and has no place yet. */
  private joins(segment: number, node: number): boolean {
    const [a, b] = [this.file.from[segment]!, this.file.to[segment]!];
    return a === node && b !== node && this.local[b]! >= 0 && this.placed[segment] === 0;
  }

  /** Parts a piece by the best cut of all views and places the segments cut. */
  private cut(nodes: Int32Array): [Int32Array, Int32Array] {
    const piece = this.pieceOf(nodes);
    let best = Infinity;
    let side: Uint8Array | null = null;
    for (const view of VIEWS) {
      this.lookFrom(view, nodes);
      const size = this.cutter.run(piece, nodes.length);
      const inside = Uint8Array.from({ length: piece.count }, (_, n) =>
        this.cutter.onSourceSide(n) ? 1 : 0,
      );
      const sources = inside.reduce((sum, is) => sum + is, 0);
      const score = size / Math.sqrt(Math.min(sources, piece.count - sources));
      if (score < best) [best, side] = [score, inside];
    }
    const chosen = side as Uint8Array;
    for (let e = 0; e < piece.segments.length; e++) {
      if (chosen[piece.from[e]!] !== chosen[piece.to[e]!]) this.place(piece.segments[e]!);
    }
    return [nodes.filter((_, i) => chosen[i] === 1), nodes.filter((_, i) => chosen[i] === 0)];
  }

  /** The junctions nearest the eye are sources, the farthest are sinks. */
  private lookFrom([east, north]: readonly [number, number], nodes: Int32Array): void {
    const { lon, lat } = this.file;
    const { role } = this.cutter;
    // A millionth of a degree east is shorter than one north; halves are near enough to look from.
    const depth = Float64Array.from(nodes, (n) => east * lon[n]! + north * 1.4 * lat[n]!);
    const order = Int32Array.from(nodes, (_, i) => i).sort((a, b) => depth[a]! - depth[b]! || a - b);
    const some = Math.max(1, Math.floor(nodes.length * SIDE));
    role.fill(0, 0, nodes.length);
    for (let i = 0; i < some; i++) {
      role[order[i]!] = 1;
      role[order[order.length - 1 - i]!] = 2;
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
