import { between, flatMeters, planeAt, type Point } from './plane';
import type { Chain, Places, PlaceStreet } from './places-file';

/** A point on the streets with the neighbourhood it lies in. */
export interface Spot {
  readonly point: Point;
  readonly area: string | null;
}

/** Two corners nearer than this are one crossing: the two halves of a divided street. */
const ONE_CROSSING = 120;

const at = (places: Places, corner: number): Spot | null => {
  const point = places.corners[corner];
  return point ? { point, area: places.areaOf[corner] ?? null } : null;
};

const apart = (a: Point, b: Point): number => flatMeters(planeAt(a.lat), a, b);

/** Drops spots that are the same crossing met twice. */
function distinct(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (const spot of spots) {
    if (!kept.some((other) => apart(other.point, spot.point) < ONE_CROSSING)) kept.push(spot);
  }
  return kept;
}

/** Every crossing of two streets. */
export function cornersOf(places: Places, a: PlaceStreet, b: PlaceStreet): Spot[] {
  const own = new Set(a.chains.flatMap((chain) => chain.corners));
  const shared = new Set(b.chains.flatMap((chain) => chain.corners).filter((corner) => own.has(corner)));
  return distinct([...shared].map((corner) => at(places, corner)).filter((spot) => spot !== null));
}

/** How far along a block a number stands, 0..1; null when the block does not hold it or its numbers are unknown. */
function shareOf(from: number, to: number, number: number): number | null {
  if (from === 0 || to === 0 || from === to) return null;
  const share = (number - from) / (to - from);
  return share >= 0 && share <= 1 ? share : null;
}

/** The block of a chain whose numbers hold the house, as a spot; null when it has none. */
function houseOnChain(places: Places, chain: Chain, number: number): Spot | null {
  const spots = chain.corners.slice(1).map((corner, i): Spot | null => {
    const share = shareOf(chain.numbers[i] ?? 0, chain.numbers[i + 1] ?? 0, number);
    const [a, b] = [at(places, chain.corners[i] ?? -1), at(places, corner)];
    if (share === null || !a || !b) return null;
    return { point: between(a.point, b.point, share), area: share < 0.5 ? a.area : b.area };
  });
  return spots.find((spot) => spot !== null) ?? null;
}

/** Where the house number falls between two corners; several when the numbers run twice. */
export function houseOn(places: Places, street: PlaceStreet, number: number): Spot[] {
  const found = street.chains.map((chain) => houseOnChain(places, chain, number));
  return distinct(found.filter((spot) => spot !== null));
}

/** The middle of the longest unbroken stretch of a street. */
export function middleOf(places: Places, street: PlaceStreet): Spot | null {
  const longest = [...street.chains].sort((a, b) => b.corners.length - a.corners.length)[0];
  const corners = longest?.corners ?? [];
  const middle = (corners.length - 1) / 2;
  const [a, b] = [
    at(places, corners[Math.floor(middle)] ?? -1),
    at(places, corners[Math.ceil(middle)] ?? -1),
  ];
  return a && b ? { point: between(a.point, b.point, 0.5), area: a.area } : null;
}
