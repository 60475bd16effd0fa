import type { Bounds, Point } from '@doorstep/geo';

/** A shape of one or more rings; a point is inside when it is inside an odd number of them. */
export interface Shape {
  readonly rings: readonly (readonly Point[])[];
  readonly bounds: Bounds;
}

export function boundsOf(points: Iterable<Point>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { lon, lat } of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}

export const shapeOf = (rings: readonly (readonly Point[])[]): Shape => ({
  rings,
  bounds: boundsOf(rings.flat()),
});

const inBounds = ({ west, south, east, north }: Bounds, { lon, lat }: Point): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Whether a side is crossed on the way east from a point. */
const crosses = (a: Point, b: Point, { lon, lat }: Point): boolean =>
  a.lat > lat !== b.lat > lat && lon < ((b.lon - a.lon) * (lat - a.lat)) / (b.lat - a.lat) + a.lon;

/** Even-odd rule. */
export function holds(shape: Shape, point: Point): boolean {
  if (!inBounds(shape.bounds, point)) return false;
  let inside = false;
  for (const ring of shape.rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i] ?? point;
      const b = ring[j] ?? point;
      if (crosses(a, b, point)) inside = !inside;
    }
  }
  return inside;
}

/** `holds` for many points of one shape of many corners: its sides lie in rows of latitude, and a point looks at its own. */
export function holder(shape: Shape): (point: Point) => boolean {
  const { south, north } = shape.bounds;
  const sides = shape.rings.flatMap((ring) => ring.map((a, i) => [a, ring.at(i - 1) ?? a] as const));
  const count = Math.max(1, Math.ceil(Math.sqrt(sides.length)));
  const rowOf = (lat: number): number =>
    Math.max(0, Math.min(count - 1, Math.floor(((lat - south) / (north - south || 1)) * count)));
  const rows: (readonly [Point, Point])[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of sides)
    for (let row = rowOf(Math.min(a.lat, b.lat)); row <= rowOf(Math.max(a.lat, b.lat)); row++)
      rows[row]?.push([a, b]);
  return (point) => {
    if (!inBounds(shape.bounds, point)) return false;
    const crossed = (rows[rowOf(point.lat)] ?? []).filter(([a, b]) => crosses(a, b, point));
    return crossed.length % 2 === 1;
  };
}

/** Does the line a-b enter the box? (Liang and Barsky's clipping.) */
function enters(box: Bounds, a: Point, b: Point): boolean {
  const [dx, dy] = [b.lon - a.lon, b.lat - a.lat];
  let [start, end] = [0, 1];
  const sides: [number, number][] = [
    [-dx, a.lon - box.west],
    [dx, box.east - a.lon],
    [-dy, a.lat - box.south],
    [dy, box.north - a.lat],
  ];
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return false;
    if (slope < 0) start = Math.max(start, room / slope);
    if (slope > 0) end = Math.min(end, room / slope);
  }
  return start <= end;
}

/** Does any ground of the shape lie in the box? */
export function overlaps(shape: Shape, box: Bounds): boolean {
  const { bounds } = shape;
  const apart =
    bounds.west > box.east || bounds.east < box.west || bounds.south > box.north || bounds.north < box.south;
  if (apart) return false;
  const crossed = shape.rings.some((ring) => ring.some((b, i) => enters(box, ring[i - 1] ?? b, b)));
  return crossed || holds(shape, { lon: (box.west + box.east) / 2, lat: (box.south + box.north) / 2 });
}

function offLine(p: Point, a: Point, b: Point, squeeze: number): number {
  const [dx, dy] = [(b.lon - a.lon) * squeeze, b.lat - a.lat];
  const [px, py] = [(p.lon - a.lon) * squeeze, p.lat - a.lat];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - t * dx, py - t * dy);
}

/** Leaves out points nearer than `tolerance` degrees of latitude to the line of their neighbours (Douglas-Peucker). */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  const squeeze = Math.cos((first.lat * Math.PI) / 180);
  let [worst, at] = [tolerance, -1];
  line.forEach((point, i) => {
    const off = i === 0 || i === line.length - 1 ? 0 : offLine(point, first, last, squeeze);
    if (off > worst) [worst, at] = [off, i];
  });
  if (at < 0) return [first, last];
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)];
}

/** A closed ring simplified in two halves, so that its first point is no special place. */
export function simplifyRing(ring: readonly Point[], tolerance: number): Point[] {
  const half = Math.floor(ring.length / 2);
  return [
    ...simplify(ring.slice(0, half + 1), tolerance).slice(0, -1),
    ...simplify(ring.slice(half), tolerance),
  ];
}

/** Middle of a ring by area. */
export function centroid(ring: readonly Point[]): Point {
  const origin = ring[0] ?? { lon: 0, lat: 0 };
  let [area, lon, lat] = [0, 0, 0];
  ring.forEach((b, i) => {
    const a = ring[i - 1] ?? b;
    const [ax, ay, bx, by] = [a.lon - origin.lon, a.lat - origin.lat, b.lon - origin.lon, b.lat - origin.lat];
    const cross = ax * by - bx * ay;
    area += cross;
    lon += (ax + bx) * cross;
    lat += (ay + by) * cross;
  });
  return area === 0 ? origin : { lon: origin.lon + lon / (3 * area), lat: origin.lat + lat / (3 * area) };
}
