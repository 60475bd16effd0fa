import { meters, type Meters } from '@doorstep/std';

/** A place on earth in degrees, WGS84. */
export interface Point {
  readonly lon: number;
  readonly lat: number;
}

/** A box of degrees; it never crosses the antimeridian. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Mean earth radius in metres (IUGG R1). */
const EARTH_RADIUS = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance by the haversine formula: within 0.6 % of the ellipsoid everywhere. */
export function metersBetween(a: Point, b: Point): Meters {
  const sinLat = Math.sin(radians(b.lat - a.lat) / 2);
  const sinLon = Math.sin(radians(b.lon - a.lon) / 2);
  const h = sinLat * sinLat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sinLon * sinLon;
  return meters(2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h))));
}
