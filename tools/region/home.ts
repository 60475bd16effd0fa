import type { Bounds, Dwellings } from '@doorstep/geo';

/** Homes beyond these on each side, as a share of all, are far out: a road that leads away, a farm. */
const FAR_OUT = 0.01;
/** Room around the others, as a share of their box. */
const ROOM = 0.06;
/** A box that is nearly that of the region is no other one. */
const NEARLY = 0.8;

/** Between which values all but the far ends of some weighted values lie. */
function middleOf(values: readonly (readonly [value: number, weight: number])[]): readonly [number, number] {
  const sorted = [...values].sort(([a], [b]) => a - b);
  const all = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  const at = (share: number): number => {
    let sum = 0;
    return sorted.find(([, weight]) => (sum += weight) > all * share)?.[0] ?? NaN;
  };
  return [at(FAR_OUT), at(1 - FAR_OUT)];
}

/** The box in which people live, where it is clearly smaller than that of the streets; null where a map shows all of it. */
export function homeBox(dwellings: readonly Dwellings[], streets: Bounds): Bounds | null {
  if (dwellings.length === 0) return null;
  const [west, east] = middleOf(dwellings.map(({ at, count }) => [at.lon, count]));
  const [south, north] = middleOf(dwellings.map(({ at, count }) => [at.lat, count]));
  const [x, y] = [(east - west) * ROOM, (north - south) * ROOM];
  const box = {
    west: Math.max(streets.west, west - x),
    south: Math.max(streets.south, south - y),
    east: Math.min(streets.east, east + x),
    north: Math.min(streets.north, north + y),
  };
  const isSmaller =
    box.east - box.west < (streets.east - streets.west) * NEARLY ||
    box.north - box.south < (streets.north - streets.south) * NEARLY;
  return isSmaller ? box : null;
}
