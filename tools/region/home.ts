import type { Bounds, Dwellings, Point } from '@doorstep/geo';

/** Homes beyond these on each side, as a share of all, are far out: a road that leads away, a farm. */
const FAR_OUT = 0.01;
/** Room around the others, as a share of their box. */
const ROOM = 0.06;
/** A box that is nearly that of the region is no other one. */
const NEARLY = 0.8;

/** Steps between the sides of the region in which homes are counted. */
const STEPS = 4096;

/** Between which values all but the far ends of the homes lie, to a step. */
function middleOf(
  dwellings: readonly Dwellings[],
  valueOf: (at: Point) => number,
  [low, high]: readonly [number, number],
): readonly [number, number] {
  const counts = new Float64Array(STEPS + 1);
  const step = (high - low) / STEPS;
  let all = 0;
  for (const { at, count } of dwellings) {
    const inside = Math.max(low, Math.min(high, valueOf(at)));
    counts[Math.round((inside - low) / step) || 0]! += count;
    all += count;
  }
  const reach = (share: number): number => {
    let sum = 0;
    return low + step * counts.findIndex((count) => (sum += count) > all * share);
  };
  return [reach(FAR_OUT), reach(1 - FAR_OUT)];
}

/** The box in which people live, where it is clearly smaller than that of the streets; null where a map shows all of it. */
export function homeBox(dwellings: readonly Dwellings[], streets: Bounds): Bounds | null {
  if (dwellings.length === 0) return null;
  const [west, east] = middleOf(dwellings, ({ lon }) => lon, [streets.west, streets.east]);
  const [south, north] = middleOf(dwellings, ({ lat }) => lat, [streets.south, streets.north]);
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
