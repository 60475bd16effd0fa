import type { Dwellings, Point } from '@doorstep/geo';
import type { Door } from './doors';
import type { StreetBlock } from './joined-streets';
import { pointsAlong } from './point-along';
import { holds, type Shape } from './polygon';
import { shapeIndex } from './shape-index';

/** A sample stands for this much street, in metres. */
const STEP = 20;
/** Where nothing is known of a town: about one dwelling per ten metres of residential street. */
const USUAL_PER_METER = 0.1;
/**
 * An estimate spreads dwellings evenly while some streets hold shops or yards, so only four fifths of them are
 * believed: a cell that shows 200 has 250 by the plain share.
 */
const CAUTION = 0.8;
/** Addresses are a full enough list where they are one for this many metres of residential street. */
const METERS_PER_DOOR = 50;
/** Fewer addresses than this share of a public count do not show where in an area its homes stand. */
const LISTED_SHARE = 0.25;

/** How the dwellings of a region were counted. */
export type CountedBy = 'public counts' | 'addresses' | 'street length';

/** Dwellings along the streets and how they were counted. */
export interface DwellingEstimate {
  readonly samples: readonly Dwellings[];
  readonly countedBy: CountedBy;
  /** Dwellings believed per metre of residential street; 0 where they were not counted so. */
  readonly perMeter: number;
  readonly method: string;
}

/** An area, or a spot, of which a public count tells the dwellings. */
export interface CountedGround {
  readonly ground: Shape | Point;
  readonly dwellings: number;
}

/** What is known of homes. */
export interface HomesKnown {
  readonly blocks: readonly StreetBlock[];
  /** Parks and water: nobody lives there. */
  readonly empty: readonly Shape[];
  readonly counted: readonly CountedGround[];
  readonly doors: readonly Door[];
  /** Dwellings of the whole town where a census says it. */
  readonly total: number | null;
}

/** A short part of a street, by its middle. */
export interface Stretch {
  readonly at: Point;
  readonly meters: number;
}

/** Samples of one block, one per step; each carries its share of the length. */
export function along({ line, meters }: StreetBlock, step: number): Stretch[] {
  const count = Math.max(1, Math.round(meters / step));
  const shares = Array.from({ length: count }, (_, i) => (i + 0.5) / count);
  return pointsAlong(line, shares).map((at) => ({ at, meters: meters / count }));
}

/** The residential streets in short stretches, outside parks and water. */
function livedStretches({ blocks, empty }: HomesKnown): Stretch[] {
  const isEmpty = shapeIndex(empty);
  return blocks
    .filter(({ lived }) => lived)
    .flatMap((block) => along(block, STEP))
    .filter(({ at }) => !isEmpty(at));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const km = (stretches: readonly Stretch[]): number =>
  Math.round(sum(stretches.map(({ meters }) => meters)) / 1000);

function byLength(stretches: readonly Stretch[], total: number | null): DwellingEstimate {
  const length = sum(stretches.map(({ meters }) => meters));
  const perMeter = (total === null || length === 0 ? USUAL_PER_METER : total / length) * CAUTION;
  const source =
    total === null ? 'a usual density' : `${total} dwellings of the town over ${km(stretches)} km`;
  return {
    samples: stretches.map(({ at, meters }) => ({ at, count: meters * perMeter })),
    countedBy: 'street length',
    perMeter,
    method:
      `Estimated from the length of residential street centrelines outside parks and water: ` +
      `${perMeter.toFixed(4)} dwellings per metre (${source}, times ${CAUTION} for caution).`,
  };
}

function byDoors(doors: readonly Door[]): DwellingEstimate {
  const homes = doors.filter((door) => door.homes > 0);
  const dwellings = sum(homes.map((door) => door.homes));
  return {
    samples: homes.map(({ point, homes: count }) => ({ at: point, count })),
    countedBy: 'addresses',
    perMeter: 0,
    method:
      `Counted from ${homes.length} addresses: one dwelling each, more where the flats are listed (${dwellings} in ` +
      `all); shops and offices are left out. Houses that no source lists are missing, so a cell holds more homes ` +
      `than it says, not fewer.`,
  };
}

/** Spreads the count of one area over the addresses in it, or else over its residential streets. */
function spread(
  { ground, dwellings }: CountedGround,
  doors: readonly Door[],
  stretches: readonly Stretch[],
): Dwellings[] {
  if (!('rings' in ground)) return [{ at: ground, count: dwellings }];
  const inside = doors.filter(({ homes, point }) => homes > 0 && holds(ground, point));
  const listed = sum(inside.map(({ homes }) => homes));
  if (listed >= dwellings * LISTED_SHARE && listed > 0)
    return inside.map(({ point, homes }) => ({ at: point, count: (homes / listed) * dwellings * CAUTION }));
  const lived = stretches.filter(({ at }) => holds(ground, at));
  const length = sum(lived.map(({ meters }) => meters));
  return lived.map(({ at, meters }) => ({ at, count: (meters / length) * dwellings * CAUTION }));
}

function byCounts({ counted, doors }: HomesKnown, stretches: readonly Stretch[]): DwellingEstimate {
  const samples = counted.flatMap((each) => spread(each, doors, stretches));
  return {
    samples,
    countedBy: 'public counts',
    perMeter: 0,
    method:
      `From public counts of ${sum(counted.map(({ dwellings }) => dwellings))} dwellings in ${counted.length} ` +
      `places, spread inside each area over its addresses or else its residential streets (times ${CAUTION} for ` +
      `caution); what lies outside the streets read here is left out.`,
  };
}

/** Counts a town's dwellings: from public counts, failing them from a dense list of addresses, else by street length. */
export function estimateDwellings(known: HomesKnown): DwellingEstimate {
  const stretches = livedStretches(known);
  if (known.counted.length > 0) return byCounts(known, stretches);
  const homes = sum(known.doors.map((door) => door.homes));
  const length = sum(stretches.map(({ meters }) => meters));
  return known.total === null && homes > 0 && homes * METERS_PER_DOOR >= length
    ? byDoors(known.doors)
    : byLength(stretches, known.total);
}
