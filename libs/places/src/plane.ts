/** A place on earth in degrees, WGS84. */
export interface Point {
  readonly lon: number;
  readonly lat: number;
}

/** Metres of a degree of latitude on a sphere with the mean earth radius (IUGG R1). */
const METERS_PER_DEGREE = (6_371_008.8 * Math.PI) / 180;

/** Steps east and north in metres from one point to another: flat ground, off by under 0.3 % within 30 km. */
export function stepOf(from: Point, to: Point): readonly [east: number, north: number] {
  const shrink = Math.cos((from.lat * Math.PI) / 180);
  return [(to.lon - from.lon) * METERS_PER_DEGREE * shrink, (to.lat - from.lat) * METERS_PER_DEGREE];
}

/** Metres between two points. */
export const metersApart = (a: Point, b: Point): number => Math.hypot(...stepOf(a, b));

/** The point a share `t` of the way from `a` to `b`. */
export const between = (a: Point, b: Point, t: number): Point => ({
  lon: a.lon + (b.lon - a.lon) * t,
  lat: a.lat + (b.lat - a.lat) * t,
});

/** The point beside a step: `meters` to its right, to its left when negative. */
export function beside(from: Point, to: Point, at: Point, meters: number): Point {
  const [east, north] = stepOf(from, to);
  const length = Math.hypot(east, north);
  if (length === 0) return at;
  const shrink = Math.cos((from.lat * Math.PI) / 180);
  return {
    lon: at.lon + (north / length) * (meters / (METERS_PER_DEGREE * shrink)),
    lat: at.lat - (east / length) * (meters / METERS_PER_DEGREE),
  };
}

/** How far along a block the point nearest to `p` lies, 0..1, and its distance in metres; left of it or right. */
export function project(a: Point, b: Point, p: Point): { share: number; meters: number; isRight: boolean } {
  const [bx, by] = stepOf(a, b);
  const [px, py] = stepOf(a, p);
  const squared = bx * bx + by * by;
  const share = squared === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / squared));
  return {
    share,
    meters: Math.hypot(px - bx * share, py - by * share),
    isRight: bx * py - by * px < 0,
  };
}
