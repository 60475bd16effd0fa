import type { Point } from '@doorstep/geo';

const METERS_PER_DEGREE = 111_195;
/** Corners of the round that a name reaches. */
const CORNERS = 16;

interface Flat {
  readonly x: number;
  readonly y: number;
}

/** The part of a convex ring that is nearer to the origin than to `other`. */
function nearerPart(ring: readonly Flat[], other: Flat): Flat[] {
  const side = (p: Flat): number => p.x * other.x + p.y * other.y - (other.x ** 2 + other.y ** 2) / 2;
  return ring.flatMap((b, i) => {
    const a = ring.at(i - 1) ?? b;
    const [sa, sb] = [side(a), side(b)];
    const t = sa / (sa - sb);
    const crossing = { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
    if (sa <= 0 === sb <= 0) return sb <= 0 ? [b] : [];
    return sb <= 0 ? [crossing, b] : [crossing];
  });
}

/** The ground around a point, no further than `reach` metres and never nearer to one of the others: a closed ring. */
export function between(own: Point, others: readonly Point[], reach: number): Point[] {
  const squeeze = Math.cos((own.lat * Math.PI) / 180);
  const flat = ({ lon, lat }: Point): Flat => ({
    x: (lon - own.lon) * squeeze * METERS_PER_DEGREE,
    y: (lat - own.lat) * METERS_PER_DEGREE,
  });
  const round = Array.from({ length: CORNERS }, (_, i): Flat => {
    const angle = (i / CORNERS) * 2 * Math.PI;
    return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
  });
  const apart = others.map(flat).filter(({ x, y }) => x !== 0 || y !== 0);
  const ring = apart.reduce(nearerPart, round).map(({ x, y }) => ({
    lon: own.lon + x / squeeze / METERS_PER_DEGREE,
    lat: own.lat + y / METERS_PER_DEGREE,
  }));
  const [first] = ring;
  return first === undefined ? [] : [...ring, first];
}
