import { segmentLine, type GraphFile } from './graph-file';
import type { Point } from './plane';

/** What nobody drives today. */
export interface Closure {
  /** Segments closed from end to end, both ways. */
  readonly segments?: readonly number[];
  /** Areas held: each a ring of corners; every segment that touches one is closed. */
  readonly areas?: readonly (readonly Point[])[];
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function boxOf(points: readonly Point[]): Box {
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
}

const apart = (a: Box, b: Box): boolean =>
  a.east < b.west || b.east < a.west || a.north < b.south || b.north < a.south;

/** Even-odd rule: whether a ray to the east meets the ring an odd number of times. */
function inside({ lon, lat }: Point, ring: readonly Point[]): boolean {
  let odd = false;
  for (const [i, a] of ring.entries()) {
    const b = ring[(i + 1) % ring.length] ?? a;
    if (a.lat > lat !== b.lat > lat && lon < a.lon + ((lat - a.lat) / (b.lat - a.lat)) * (b.lon - a.lon)) {
      odd = !odd;
    }
  }
  return odd;
}

/** On which side of the line a-b a point lies: -1, 0 or 1. */
const sideOf = (a: Point, b: Point, p: Point): number =>
  Math.sign((b.lon - a.lon) * (p.lat - a.lat) - (b.lat - a.lat) * (p.lon - a.lon));

const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b);

function touches(line: readonly Point[], ring: readonly Point[]): boolean {
  if (line.some((point) => inside(point, ring))) return true;
  return ring.some((c, i) => {
    const d = ring[(i + 1) % ring.length] ?? c;
    return line.slice(1).some((b, k) => cross(line[k] ?? b, b, c, d));
  });
}

/** The segments that a closure shuts; an area of fewer than three corners shuts none. */
export function closedBy(file: GraphFile, { segments = [], areas = [] }: Closure): ReadonlySet<number> {
  const closed = new Set(segments);
  const rings = areas.filter((ring) => ring.length >= 3).map((ring) => ({ ring, box: boxOf(ring) }));
  if (rings.length === 0) return closed;
  for (let s = 0; s < file.segments; s++) {
    const line = segmentLine(file, s);
    const box = boxOf(line);
    if (rings.some((area) => !apart(box, area.box) && touches(line, area.ring))) closed.add(s);
  }
  return closed;
}
