import { cleanLine, lineMeters } from '../centrelines';
import type { StreetBlock } from '../joined-streets';
import type { Tags } from '../pbf/primitive-block';
import type { Access } from './access';
import { barrierAt } from './barriers';
import type { Carriageway } from './carriageway';
import { withoutShortDriveways } from './driveways';
import type { Extract, RoadWay } from './extract';
import type { NodePlaces } from './node-places';
import type { Range } from './ref-store';

/** A stretch of a way from corner to corner, drawn in the direction of travel where it is one-way. */
export interface Piece {
  readonly way: number;
  readonly block: StreetBlock;
  /** Nodes from end to end. */
  readonly nodes: readonly number[];
  /** Corners at its ends: nodes, or numbers above all nodes for the sides of a barrier. */
  from: number;
  to: number;
}

/** Runs of a way inside the extract; one that leaves and comes back makes two. */
export function runs(nodes: Range, places: NodePlaces): number[][] {
  const found: number[][] = [[]];
  for (const node of places.nodesOf(nodes)) {
    if (!places.has(node)) found.push([]);
    else if (found.at(-1)?.at(-1) !== node) found.at(-1)?.push(node);
  }
  return found.filter((run) => run.length > 1);
}

/** How often streets come by each node; an end counts twice, so that from two on a node is a corner. */
function visits(all: readonly number[][], places: NodePlaces): Uint8Array {
  const counts = new Uint8Array(places.count);
  const add = (node: number | undefined, n: number): void => {
    if (node !== undefined) counts[node] = Math.min(250, (counts[node] ?? 0) + n);
  };
  for (const run of all) {
    for (const node of run) add(node, 1);
    add(run[0], 1);
    add(run.at(-1), 1);
  }
  return counts;
}

function cut(run: readonly number[], isCorner: (node: number) => boolean): number[][] {
  const parts: number[][] = [[]];
  run.forEach((node, i) => {
    parts.at(-1)?.push(node);
    if (i > 0 && i < run.length - 1 && isCorner(node)) parts.push([node]);
  });
  return parts;
}

function pieceOf(
  { id, road }: RoadWay<Carriageway>,
  part: readonly number[],
  places: NodePlaces,
): Piece | null {
  const nodes = road.oneWay === -1 ? [...part].reverse() : part;
  const line = cleanLine(nodes.map((node) => places.at(node)));
  const [from, to] = [nodes[0], nodes.at(-1)];
  if (from === undefined || to === undefined || line.length < 2) return null;
  const { kind, name, otherNames, kmh, oneWay, ends, lived } = road;
  const meters = lineMeters(line);
  const block = { kind, name, otherNames, kmh, oneWay: oneWay !== 0, ends, lived, line, meters };
  return { way: id, block, nodes, from, to };
}

/** Nodes where something stands in the way, and how it lets a car by. */
export function barriersOf(streetNodes: ReadonlyMap<number, Tags>): ReadonlyMap<number, Access> {
  const found = new Map<number, Access>();
  for (const [node, tags] of streetNodes) {
    const access = barrierAt(tags);
    if (access !== 'open') found.set(node, access);
  }
  return found;
}

/** Cuts the streets of an extract at every corner and every barrier. */
export function cutStreets(extract: Extract): Piece[] {
  const { places, streets, streetNodes } = extract;
  const barriers = barriersOf(streetNodes);
  const ways = withoutShortDriveways(streets, places).map((way) => ({ way, runs: runs(way.nodes, places) }));
  const counts = visits(
    ways.flatMap((each) => each.runs),
    places,
  );
  const isCorner = (node: number): boolean => (counts[node] ?? 0) > 1 || barriers.has(node);
  return ways
    .flatMap(({ way, runs: own }) =>
      own.flatMap((run) => cut(run, isCorner)).map((part) => pieceOf(way, part, places)),
    )
    .filter((piece) => piece !== null);
}

/**
 * Parts the streets at barriers: where no car passes, each street ends at a corner of its own. Where only guests
 * pass, the pieces beside the barrier carry only the ends of trips.
 */
export function partAtBarriers(
  pieces: readonly Piece[],
  barriers: ReadonlyMap<number, Access>,
  firstFree: number,
): { readonly pieces: readonly Piece[]; readonly sides: readonly number[] } {
  const sides: number[] = [];
  const side = (node: number): number => {
    if (barriers.get(node) !== 'closed') return node;
    sides.push(node);
    return firstFree + sides.length - 1;
  };
  const parted = pieces.map((piece): Piece => {
    const guarded = [piece.from, piece.to].some((node) => barriers.get(node) === 'ends');
    const block = guarded ? { ...piece.block, ends: true } : piece.block;
    return { ...piece, block, from: side(piece.from), to: side(piece.to) };
  });
  return { pieces: parted, sides };
}
