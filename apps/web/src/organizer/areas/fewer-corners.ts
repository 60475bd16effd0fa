import type { MapPoint } from '../../map/map-scene';

/** How far a point lies from the line through two others, in degrees of latitude; exact enough within a city. */
function offLine(point: MapPoint, from: MapPoint, to: MapPoint): number {
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  const [dx, dy] = [(to.lon - from.lon) * shrink, to.lat - from.lat];
  const [px, py] = [(point.lon - from.lon) * shrink, point.lat - from.lat];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length;
}

/**
 * A ring with at most so many corners, at least three: the corner whose loss moves the border least goes first. Rings
 * are not closed; one that closes itself loses its last point.
 */
export function fewerCorners(ring: readonly MapPoint[], most: number): readonly MapPoint[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = ring.length > 1 && first?.lon === last?.lon && first?.lat === last?.lat;
  const corners = isClosed ? ring.slice(0, -1) : [...ring];
  while (corners.length > Math.max(3, most)) {
    const losses = corners.map((corner, i) =>
      offLine(corner, corners.at(i - 1) ?? corner, corners[(i + 1) % corners.length] ?? corner),
    );
    corners.splice(losses.indexOf(Math.min(...losses)), 1);
  }
  return corners;
}
