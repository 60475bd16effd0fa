import type { Carriageway } from './carriageway';
import type { Extract } from './extract';
import type { NodePlaces } from './node-places';
import type { Piece } from './street-pieces';

/**
 * Joins street ends that lie on exactly one spot, on one level, but were drawn as two nodes: a slip that old
 * imports are full of, and that would leave two halves of a town apart. Barriers stay parted, and so do streets
 * that only cross. Returns the corner that stands for each joined one.
 */
export function joinDuplicates(
  pieces: readonly Piece[],
  { places, streets }: Extract,
  isBarrier: (node: number) => boolean,
): ReadonlyMap<number, number> {
  const level = new Map(streets.map(({ id, road }: { id: number; road: Carriageway }) => [id, road.level]));
  const first = new Map<string, number>();
  const joined = new Map<number, number>();
  const meet = (node: number, way: number): void => {
    if (isBarrier(node)) return;
    const key = spotOnLevel(places, node, level.get(way) ?? '');
    const known = first.get(key);
    if (known === undefined) first.set(key, node);
    else if (known !== node && !joined.has(node)) joined.set(node, known);
  };
  for (const { way, from, to } of pieces) {
    meet(from, way);
    meet(to, way);
  }
  return joined;
}

const spotOnLevel = (places: NodePlaces, node: number, level: string): string =>
  `${places.spot(node)} ${level}`;
