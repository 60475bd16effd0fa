import type { Point } from '@doorstep/geo';
import { boundsOf, centroid } from '../polygon';
import type { Extract, Where } from './extract';
import { relationRings, type Rings } from './rings';

/** The outline of a closed way or of a relation; null when it is not whole in the extract. */
export function outlineOf(where: Where, extract: Extract): Rings | null {
  const { places, memberWays } = extract;
  if ('lon' in where) return null;
  if (!('start' in where)) return relationRings(where, memberWays, places);
  const nodes = places.nodesOf(where);
  if (nodes.length < 4 || nodes[0] !== nodes.at(-1) || !nodes.every((node) => places.has(node))) return null;
  return { outer: [places.lineOf(where)], inner: [] };
}

/** One point for an element: itself, the middle of its ground, or the middle of what is drawn of it. */
export function pointOfElement(where: Where, extract: Extract): Point | null {
  if ('lon' in where) return where;
  const ring = outlineOf(where, extract)?.outer[0];
  if (ring !== undefined) return centroid(ring);
  const line = 'start' in where ? extract.places.lineOf(where) : firstLine(where, extract);
  if (line.length === 0) return null;
  const { west, south, east, north } = boundsOf(line);
  return { lon: (west + east) / 2, lat: (south + north) / 2 };
}

function firstLine(members: Exclude<Where, Point | { start: number }>, extract: Extract): Point[] {
  const range = members.map(({ ref }) => extract.memberWays.get(ref)).find((each) => each !== undefined);
  return range === undefined ? [] : extract.places.lineOf(range);
}
