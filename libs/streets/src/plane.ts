/** A place on earth in degrees, WGS84. */
export interface Point {
  readonly lon: number;
  readonly lat: number;
}

/** Mean earth radius in metres (IUGG R1). */
const EARTH_RADIUS = 6_371_008.8;
const METERS_PER_DEGREE = (EARTH_RADIUS * Math.PI) / 180;

/** Metres per degree east and north around one latitude: flat ground, off by under 0.3 % within 30 km. */
export interface Plane {
  readonly east: number;
  readonly north: number;
}

/** The cosine is cut to a millionth: engines differ in its last bits, and turn costs must not. */
export const planeAt = (lat: number): Plane => ({
  east: (METERS_PER_DEGREE * Math.round(1e6 * Math.cos((lat * Math.PI) / 180))) / 1e6,
  north: METERS_PER_DEGREE,
});

/** Metres between two points on the plane. */
export const flatMeters = (plane: Plane, a: Point, b: Point): number =>
  Math.hypot((b.lon - a.lon) * plane.east, (b.lat - a.lat) * plane.north);

/** The point a share `t` of the way from `a` to `b`. */
export const between = (a: Point, b: Point, t: number): Point => ({
  lon: a.lon + (b.lon - a.lon) * t,
  lat: a.lat + (b.lat - a.lat) * t,
});

/** Length of each leg of a line, in metres. */
export const legMeters = (plane: Plane, line: readonly Point[]): number[] =>
  line.slice(1).map((point, i) => flatMeters(plane, line[i] ?? point, point));

/** The point a share `along` of the length of a line; the line has at least one point. */
export function pointAlong(plane: Plane, line: readonly Point[], along: number): Point {
  const legs = legMeters(plane, line);
  let left = along * legs.reduce((sum, leg) => sum + leg, 0);
  for (const [i, leg] of legs.entries()) {
    const a = line[i];
    const b = line[i + 1];
    if (a && b && left <= leg) return leg === 0 ? a : between(a, b, left / leg);
    left -= leg;
  }
  return line.at(-1) as Point;
}

/** The part of a line between two shares of its length, turned round when `from` is the larger. */
export function slice(plane: Plane, line: readonly Point[], from: number, to: number): Point[] {
  if (from > to) return slice(plane, line, to, from).reverse();
  const legs = legMeters(plane, line);
  const whole = legs.reduce((sum, leg) => sum + leg, 0);
  let gone = 0;
  const inside = line.filter((_, i) => {
    if (i > 0) gone += legs[i - 1] ?? 0;
    return gone > from * whole && gone < to * whole;
  });
  return [pointAlong(plane, line, from), ...inside, pointAlong(plane, line, to)];
}

/** Compass bearing of a step in degrees, 0 = north, clockwise. */
export const bearing = (plane: Plane, a: Point, b: Point): number =>
  (Math.atan2((b.lon - a.lon) * plane.east, (b.lat - a.lat) * plane.north) * 180) / Math.PI;
