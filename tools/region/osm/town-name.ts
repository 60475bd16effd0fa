import { metersBetween, type Point } from '@doorstep/geo';
import { holds, shapeOf } from '../polygon';
import type { Ground } from './areas';
import type { Extract } from './extract';

/** A boundary names the region when it holds this share of its corners. */
const HOLDS = 0.9;
/** Corners looked at. */
const LOOKED_AT = 500;
const RANKS = ['city', 'town', 'municipality', 'village', 'hamlet'];
/**
 * Corners that a small place may have. An extract of streets alone holds a hamlet on its edge and not the city it was cut
 * for: the name of its file says more.
 */
const MOST_CORNERS: Readonly<Record<string, number>> = { village: 5_000, hamlet: 1_000 };

/**
 * A name for a region: the smallest town or country whose boundary holds nearly all of it, else the largest place in
 * it (by rank, then people, then nearness to the middle); null where the extract names none.
 */
export function townName(
  extract: Extract,
  { towns }: Ground,
  corners: readonly Point[],
  middle: Point,
): string | null {
  const step = Math.max(1, Math.floor(corners.length / LOOKED_AT));
  const looked = corners.filter((_, i) => i % step === 0);
  const around = towns.find(({ rings }) => {
    const shape = shapeOf([...rings.outer, ...rings.inner]);
    return looked.filter((point) => holds(shape, point)).length >= looked.length * HOLDS;
  });
  if (around !== undefined) return around.name;
  const [best] = extract.quarters
    .filter(({ place }) => RANKS.includes(place) && corners.length <= (MOST_CORNERS[place] ?? Infinity))
    .map((each) => ({ ...each, rank: RANKS.indexOf(each.place), off: metersBetween(each.point, middle) }))
    .sort((a, b) => a.rank - b.rank || b.population - a.population || a.off - b.off);
  return best?.name ?? null;
}
