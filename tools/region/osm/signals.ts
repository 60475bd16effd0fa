import { lineMeters } from '../centrelines';
import type { Tags } from '../pbf/primitive-block';
import type { NodePlaces } from './node-places';
import type { Piece } from './street-pieces';

/** A light further from its crossing than this is one for people on foot between two crossings. */
const REACH = 30;
const isLight = (tags: Tags | undefined): boolean =>
  tags?.['highway'] === 'traffic_signals' || tags?.['crossing'] === 'traffic_signals';

/** Which way a light faces along the way it stands on. */
const facing = (tags: Tags): string => tags['traffic_signals:direction'] ?? tags['direction'] ?? 'both';

/** The ends of a piece that a light between them may belong to: ahead of the traffic that it stops. */
function endsFor(piece: Piece, at: number, tags: Tags, places: NodePlaces): number[] {
  const length = (from: number, to: number): number =>
    lineMeters(piece.nodes.slice(from, to).map((node) => places.at(node)));
  const [back, ahead] = [length(0, at + 1), length(at, piece.nodes.length)];
  const near = (meters: number, corner: number): number[] => (meters <= REACH ? [corner] : []);
  if (piece.block.oneWay) return near(ahead, piece.to);
  const side = facing(tags);
  if (side === 'forward') return near(ahead, piece.to);
  if (side === 'backward') return near(back, piece.from);
  return ahead <= back ? near(ahead, piece.to) : near(back, piece.from);
}

/**
 * Corners with traffic lights. A light stands on the corner itself, or on its stop line or crossing just before it.
 * Corners are those where three or more pieces meet; a light between them is only for people on foot.
 */
export function lightsOf(
  pieces: readonly Piece[],
  streetNodes: ReadonlyMap<number, Tags>,
  places: NodePlaces,
): number[] {
  const arms = new Map<number, number>();
  for (const { from, to } of pieces)
    for (const corner of [from, to]) arms.set(corner, (arms.get(corner) ?? 0) + 1);
  const lit = new Set<number>();
  const light = (corner: number): void => {
    if ((arms.get(corner) ?? 0) > 2) lit.add(corner);
  };
  for (const piece of pieces) {
    piece.nodes.forEach((node, i) => {
      const tags = streetNodes.get(node);
      if (tags === undefined || !isLight(tags)) return;
      if (i === 0) light(piece.from);
      else if (i === piece.nodes.length - 1) light(piece.to);
      else endsFor(piece, i, tags, places).forEach(light);
    });
  }
  return [...lit].sort((a, b) => a - b);
}
