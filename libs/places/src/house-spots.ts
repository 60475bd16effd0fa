import type { ListedHouse } from './address-file';
import type { HouseNumber } from './house-number';
import { between, beside, metersApart, type Point } from './plane';
import { SHARES, type Chain, type Places, type PlaceStreet, type Side } from './places-file';

/** A point with what is known around it. */
export interface Spot {
  readonly point: Point;
  /** Positions in the lists of the places file, -1 for none. */
  readonly area: number;
  readonly postcode: number;
}

/** How a house was found: listed, between two known numbers, or only its block. */
export type HouseFind = 'exact' | 'between' | 'block';

export interface HouseSpot extends Spot {
  readonly find: HouseFind;
}

/** Two corners nearer than this are one crossing: the two halves of a divided street. */
const ONE_CROSSING = 120;
/** Doors stand about this far from the middle of the street, in metres. */
const SETBACK = 10;
/** Numbers further apart than this many blocks tell only the block between them. */
const SURE_BLOCKS = 4;

/** The corner as a spot; the file's own check has seen that it is there. */
export const spotAt = (places: Places, corner: number): Spot => ({
  point: places.corners[corner] ?? { lon: 0, lat: 0 },
  area: places.areaOf[corner] ?? -1,
  postcode: places.postcodeOf[corner] ?? -1,
});

/** Drops spots that are the same place met twice. */
export function distinct<T extends Spot>(spots: readonly T[]): T[] {
  const kept: T[] = [];
  for (const spot of spots)
    if (!kept.some((other) => metersApart(other.point, spot.point) < ONE_CROSSING)) kept.push(spot);
  return kept;
}

/** The spot at a position of a chain, set back to its side. */
function spotOn(places: Places, { corners }: Chain, position: number, side: Side['side']): Spot {
  const block = Math.max(0, Math.min(corners.length - 2, Math.floor(position / SHARES)));
  const [a, b] = [spotAt(places, corners[block] ?? 0), spotAt(places, corners[block + 1] ?? corners[0] ?? 0)];
  const share = position / SHARES - block;
  const on = between(a.point, b.point, share);
  const point = side === 0 ? on : beside(a.point, b.point, on, side === 2 ? SETBACK : -SETBACK);
  return { ...(share < 0.5 ? a : b), point };
}

/** Where on one side a number stands; null when it lies beyond the known ones. */
function placeOnSide({ at, numbers }: Side, number: number): { position: number; isSure: boolean } | null {
  for (let i = 1; i < numbers.length; i++) {
    const [from, to] = [numbers[i - 1] ?? 0, numbers[i] ?? 0];
    if (number < Math.min(from, to) || number > Math.max(from, to)) continue;
    const [start, end] = [at[i - 1] ?? 0, at[i] ?? 0];
    const share = from === to ? 0 : (number - from) / (to - from);
    const isSure = end - start <= SURE_BLOCKS * SHARES || Math.abs(to - from) <= 100;
    return { position: start + (end - start) * share, isSure };
  }
  return null;
}

const holdsParity = ({ parity }: Side, number: number): boolean =>
  parity === 0 || (parity === 1) === (number % 2 === 1);

function houseOnChain(places: Places, chain: Chain, number: number): HouseSpot | null {
  const sides = [...chain.sides].sort(
    (a, b) => Number(holdsParity(b, number)) - Number(holdsParity(a, number)),
  );
  for (const side of sides) {
    const found = placeOnSide(side, number);
    if (found === null) continue;
    const isSure = found.isSure && holdsParity(side, number);
    const spot = spotOn(places, chain, found.position, holdsParity(side, number) ? side.side : 0);
    return { ...spot, find: isSure ? 'between' : 'block' };
  }
  return null;
}

/** How far beyond the last known number a house may be and still be on that block. */
const BEYOND = 40;

/** The end of a side whose last known number is nearest to a number beyond it. */
function nearEnd(places: Places, chain: Chain, number: number): { gap: number; spot: HouseSpot } | null {
  let best: { gap: number; spot: HouseSpot } | null = null;
  for (const side of chain.sides) {
    for (const i of [0, side.numbers.length - 1]) {
      const known = side.numbers[i] ?? 0;
      const gap = Math.abs(known - number);
      const isSameHundred = Math.floor(known / 100) === Math.floor(number / 100);
      if (gap > BEYOND && !(isSameHundred && number >= 100)) continue;
      if (best !== null && best.gap <= gap) continue;
      best = { gap, spot: { ...spotOn(places, chain, side.at[i] ?? 0, 0), find: 'block' } };
    }
  }
  return best;
}

/** Exact doors of a street from the address shards. */
export type HousesOf = (street: number) => readonly ListedHouse[];

function exactHouses(
  places: Places,
  street: PlaceStreet,
  listed: readonly ListedHouse[],
  asked: HouseNumber,
): HouseSpot[] {
  const same = listed.filter(({ number }) => number === asked.number);
  const whole = same.filter(({ suffix }) => suffix === asked.suffix);
  return distinct(
    (whole.length > 0 ? whole : same).map(({ point }): HouseSpot => {
      const near = nearestVertex(places, street, point);
      return { ...near, point, find: 'exact' };
    }),
  );
}

/** The corner of a street nearest to a point. */
export function nearestVertex(places: Places, street: PlaceStreet, point: Point): Spot {
  let best = spotAt(places, street.chains[0]?.corners[0] ?? 0);
  let least = Infinity;
  for (const { corners } of street.chains)
    for (const corner of corners) {
      const spot = spotAt(places, corner);
      const meters = metersApart(spot.point, point);
      if (meters < least) [best, least] = [spot, meters];
    }
  return best;
}

/** Where a house stands on a street; several when its number runs twice, none when nothing is known of it. */
export function houseOn(
  places: Places,
  street: PlaceStreet,
  asked: HouseNumber,
  listed: readonly ListedHouse[],
): HouseSpot[] {
  const exact = exactHouses(places, street, listed, asked);
  if (exact.length > 0) return exact;
  const found = street.chains.map((chain) => houseOnChain(places, chain, asked.number));
  const inside = found.filter((spot) => spot !== null);
  const sure = inside.filter(({ find }) => find === 'between');
  if (inside.length > 0) return distinct(sure.length > 0 ? sure : inside);
  const ends = street.chains
    .map((chain) => nearEnd(places, chain, asked.number))
    .filter((end) => end !== null);
  const [nearest] = ends.sort((a, b) => a.gap - b.gap);
  return nearest === undefined ? [] : [nearest.spot];
}

/** Doors that would be found further than so many metres from where they are, the worst first. */
export function misplacedDoors(
  places: Places,
  houses: readonly ListedHouse[],
  meters: number,
): ListedHouse[] {
  const off = (house: ListedHouse): number => {
    const street = places.streets[house.street];
    const asked = { number: house.number, suffix: house.suffix, text: '' };
    const [spot] = street === undefined ? [] : houseOn(places, street, asked, []);
    return spot === undefined ? Infinity : metersApart(spot.point, house.point);
  };
  return houses
    .map((house) => ({ house, off: off(house) }))
    .filter((each) => each.off > meters)
    .sort((a, b) => (a.off === b.off ? 0 : b.off - a.off))
    .map(({ house }) => house);
}

export const knowsNumbers = (street: PlaceStreet): boolean =>
  street.chains.some(({ sides }) => sides.some(({ numbers }) => numbers.length > 1));

/** The middle of the longest unbroken stretch of a street. */
export function middleOf(places: Places, street: PlaceStreet): Spot | null {
  const longest = [...street.chains].sort((a, b) => b.corners.length - a.corners.length)[0];
  if (longest === undefined || longest.corners.length === 0) return null;
  return spotOn(places, longest, ((longest.corners.length - 1) / 2) * SHARES, 0);
}

/** Streets that pass within this many metres without a common corner still meet for a person. */
const MEETING = 60;

/** Where two streets meet. */
export interface Meeting {
  readonly spots: readonly Spot[];
  /** They have a corner in common; else they only pass near each other. */
  readonly isShared: boolean;
}

/** Every crossing of two streets; where no corner is common, the place where they come nearest. */
export function cornersOf(places: Places, a: PlaceStreet, b: PlaceStreet): Meeting {
  const own = new Set(a.chains.flatMap((chain) => chain.corners));
  const other = [...new Set(b.chains.flatMap((chain) => chain.corners))];
  const shared = other.filter((corner) => own.has(corner));
  if (shared.length > 0)
    return { spots: distinct(shared.map((corner) => spotAt(places, corner))), isShared: true };
  return { spots: nearMeeting(places, own, other), isShared: false };
}

function nearMeeting(places: Places, own: ReadonlySet<number>, other: readonly number[]): Spot[] {
  let [best, least]: [number, number] = [-1, MEETING];
  for (const a of own)
    for (const b of other) {
      const [p, q] = [places.corners[a], places.corners[b]];
      // A rough look first: most corners are far apart.
      if (!p || !q || Math.abs(p.lat - q.lat) > 0.001) continue;
      const meters = metersApart(p, q);
      if (meters < least) [best, least] = [b, meters];
    }
  return best < 0 ? [] : [spotAt(places, best)];
}
