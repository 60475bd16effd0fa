import type { Point } from '@doorstep/geo';
import {
  fold,
  misplacedDoors,
  packAddresses,
  packPlaces,
  readHouseNumber,
  SHARES,
  type KnownPlace,
  type ListedHouse,
  type PlaceArea,
  type Places,
  type PlaceStreet,
  type Side,
} from '@doorstep/places';
import { nameKey, sortDoors, streetsByName, type LooseDoors, type PlacedDoor } from './doors-by-street';
import { sidesFromHouses, sidesFromHundreds, type NumberAt } from './house-numbers';
import { namedStreets, type NamedStreets, type StreetLines } from './named-streets';
import { neighborhoodAt, type Neighborhood } from './neighborhoods';
import type { NamedFile } from './pack-file';
import { middleOf, postcodesOf } from './place-postcodes';
import { centroid } from './polygon';
import type { AddressRow, PublicPlace } from './source';

/** What the search files of a pack are made of. */
export interface PlacesSource extends StreetLines {
  /** Name of the region, as people write it behind an address. */
  readonly city: string;
  /** Doors that may be shipped: public data that is exact. */
  readonly doors: readonly AddressRow[];
  readonly publicPlaces: readonly PublicPlace[];
  readonly neighborhoods: readonly Neighborhood[];
}

/** Most doors in one `addresses-N.bin`: about 300 kB. */
const SHARD = 60_000;
/** A door this far from where its block's numbers put it is listed by itself, in metres; only the worst so many. */
const MISPLACED = 60;
const MOST_MISPLACED = 4000;
/** Houses listed per block from which on they tell more of a chain than numbered cross-streets do. */
const ENOUGH = 1;

const NUMBERED = /^(\d{1,3})(?:st|nd|rd|th)\b/i;

/** Number of a numbered street, from its name. */
const numberOf = (name: string): number | null => {
  const found = NUMBERED.exec(name);
  return found ? Number(found[1]) : null;
};

/** The hundred that a numbered cross-street gives to a corner; 0 when none or two disagree. */
function hundredAt(names: ReadonlySet<string>, own: string): number {
  const numbers = [...names].filter((name) => name !== own && numberOf(name) !== numberOf(own)).map(numberOf);
  const hundreds = new Set(numbers.filter((n) => n !== null));
  const [only] = hundreds;
  return hundreds.size === 1 && only !== undefined ? only * 100 : 0;
}

function sidesOf(
  name: string,
  chain: readonly number[],
  doors: readonly PlacedDoor[],
  named: NamedStreets,
): Side[] {
  const points = chain.map((vertex) => named.vertices[vertex] ?? { lon: 0, lat: 0 });
  const hundreds = chain
    .map((vertex, i): NumberAt => ({
      at: i * SHARES,
      number: hundredAt(named.namesAt.get(vertex) ?? new Set(), name),
    }))
    .filter(({ number }) => number > 0);
  const blocks = chain.filter((vertex) => (named.namesAt.get(vertex)?.size ?? 0) > 1).length;
  const fromHundreds = doors.length < ENOUGH * blocks ? sidesFromHundreds(points, hundreds) : [];
  return fromHundreds.length > 0
    ? fromHundreds
    : sidesFromHouses(
        points,
        doors.map(({ house }) => house),
      );
}

/** A map may list several names as one, "Glenn Avenue;West Seventeenth Avenue"; the parts are among the others. */
const firstName = (name: string): string => name.split(';', 1)[0]?.trim() || name;

/** Streets with their lines, then those that only doors tell of, each a single corner in their middle. */
function streetsOf(
  named: NamedStreets,
  placed: readonly PlacedDoor[],
  loose: readonly LooseDoors[],
): PlaceStreet[] {
  const byChain = new Map<string, PlacedDoor[]>();
  for (const door of placed) {
    const key = `${door.street}/${door.chain}`;
    byChain.set(key, [...(byChain.get(key) ?? []), door]);
  }
  const lines = named.streets.map(({ name, otherNames, chains }, street): PlaceStreet => ({
    name: firstName(name),
    otherNames: otherNames.filter((other) => other !== firstName(name)),
    chains: chains.map((corners, chain) => ({
      corners,
      sides: sidesOf(name, corners, byChain.get(`${street}/${chain}`) ?? [], named),
    })),
  }));
  const hamlets = loose.map(({ name }, i): PlaceStreet => ({
    name,
    otherNames: [],
    chains: [{ corners: [named.vertices.length + i], sides: [] }],
  }));
  return [...lines, ...hamlets];
}

/** Numbers the corners in the order the streets first meet them, so that most steps are one. */
function renumbered(streets: readonly PlaceStreet[], vertices: readonly Point[]) {
  const position = new Map<number, number>();
  const place = (vertex: number): number => {
    const known = position.get(vertex) ?? position.size;
    position.set(vertex, known);
    return known;
  };
  const rows = streets.map((street) => ({
    ...street,
    chains: street.chains.map(({ corners, sides }) => ({ corners: corners.map(place), sides })),
  }));
  return { rows, corners: [...position.keys()].map((vertex) => vertices[vertex] ?? { lon: 0, lat: 0 }) };
}

function knownPlace(
  { name, otherNames, kind, street, number, point }: PublicPlace,
  byName: ReadonlyMap<string, readonly number[]>,
): KnownPlace {
  const [own] = street === null ? [] : (byName.get(nameKey(street)) ?? []);
  return { name, otherNames, kind, street: own ?? -1, number: number ?? '', point };
}

function listedHouse({ number, point }: AddressRow, street: number): ListedHouse[] {
  const read = readHouseNumber(fold(number).replace(/ /g, ''));
  return read === null ? [] : [{ street, number: read.number, suffix: read.suffix, point }];
}

const byDoor = (a: ListedHouse, b: ListedHouse): number =>
  a.street - b.street || a.number - b.number || (a.suffix < b.suffix ? -1 : a.suffix > b.suffix ? 1 : 0);

function shardsOf(houses: readonly ListedHouse[]): NamedFile[] {
  const of = Math.ceil(houses.length / SHARD);
  return Array.from({ length: of }, (_, i) => ({
    name: `addresses-${i}.bin`,
    bytes: packAddresses(houses.slice(i * SHARD, (i + 1) * SHARD), i, of),
  }));
}

const areaOf = ({ name, shape }: Neighborhood): PlaceArea => ({
  name,
  otherNames: [],
  point: centroid(shape.rings[0] ?? []),
});

/** Makes `places.json`, and `addresses-0.bin` and so on where doors are listed. The same source makes the same bytes. */
export function buildPlaces(source: PlacesSource): readonly NamedFile[] {
  const named = namedStreets(source);
  const { placed, loose } = sortDoors(source.doors, named);
  const middles = loose.map(({ rows }) => middleOf(rows.map(({ point }) => point)));
  const { rows, corners } = renumbered(streetsOf(named, placed, loose), [...named.vertices, ...middles]);
  const houses = [
    ...placed.flatMap(({ row, street }) => listedHouse(row, street)),
    ...loose.flatMap(({ rows: doors }, i) =>
      doors.flatMap((row) => listedHouse(row, named.streets.length + i)),
    ),
  ].sort(byDoor);
  const shards = shardsOf(houses);
  const position = new Map(source.neighborhoods.map((neighborhood, i) => [neighborhood, i]));
  const byName = streetsByName(named);
  const known: Places = {
    city: source.city,
    shards: shards.length,
    areas: source.neighborhoods.map(areaOf),
    ...postcodesOf(source.doors, corners),
    corners,
    areaOf: corners.map((corner) => {
      const area = neighborhoodAt(source.neighborhoods, corner);
      return area === null ? -1 : (position.get(area) ?? -1);
    }),
    streets: rows,
    places: source.publicPlaces.map((place) => knownPlace(place, byName)),
    doors: [],
  };
  const doors = misplacedDoors(known, houses, MISPLACED).slice(0, MOST_MISPLACED).sort(byDoor);
  const places = { ...known, doors };
  return [{ name: 'places.json', bytes: new TextEncoder().encode(packPlaces(places)) }, ...shards];
}
