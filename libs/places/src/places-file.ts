import { fail, ok, type Result } from '@doorstep/std';
import type { ListedHouse } from './address-file';
import { atWays, cornersFrom, stepsOf, ways } from './corner-steps';
import type { Point } from './plane';
import {
  isEven,
  isPlacesFile,
  type ChainRow,
  type DoorRow,
  type NamedRow,
  type PlacesFile,
  type SideRow,
} from './places-rows';

/** Where numbers stand along a chain. */
export interface Side {
  /** 0 both sides, 1 left of the chain's order, 2 right. */
  readonly side: 0 | 1 | 2;
  /** 0 all numbers, 1 odd, 2 even. */
  readonly parity: 0 | 1 | 2;
  /** Positions in 1/32 of a block from the first corner, never falling. */
  readonly at: readonly number[];
  /** The house number believed at each position. */
  readonly numbers: readonly number[];
}

/** Parts of a block that a position counts. */
export const SHARES = 32;

/** A stretch of street without a break; a single corner for houses that stand on no line. */
export interface Chain {
  readonly corners: readonly number[];
  readonly sides: readonly Side[];
}

export interface PlaceStreet {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly chains: readonly Chain[];
}

/** A part of town, or a postcode, and its middle. */
export interface PlaceArea {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly point: Point;
}

/** A place that everybody may know by its name. */
export interface KnownPlace extends PlaceArea {
  /** OpenStreetMap's word: school, library, clinic, park. */
  readonly kind: string;
  /** Position in `streets`, -1 where unknown. */
  readonly street: number;
  readonly number: string;
}

/** What a region's search knows, unpacked. */
export interface Places {
  /** Name of the region, dropped from what people type ("..., Minneapolis, MN"). */
  readonly city: string;
  readonly shards: number;
  readonly areas: readonly PlaceArea[];
  readonly postcodes: readonly PlaceArea[];
  readonly corners: readonly Point[];
  /** Position in `areas` and in `postcodes` for each corner, -1 for none. */
  readonly areaOf: readonly number[];
  readonly postcodeOf: readonly number[];
  readonly streets: readonly PlaceStreet[];
  readonly places: readonly KnownPlace[];
  /** Doors that the numbers along their blocks would put in the wrong place. */
  readonly doors: readonly ListedHouse[];
}

const SCALE = 1e5;
const degrees = (value: number): number => Math.round(value * SCALE);

const steps = (values: readonly number[]): number[] => values.map((value, i) => value - (values[i - 1] ?? 0));

function sums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

function runs(values: readonly number[]): number[] {
  const made: number[] = [];
  for (const value of values) {
    if (made.length > 0 && made.at(-2) === value) made[made.length - 1] = (made.at(-1) ?? 0) + 1;
    else made.push(value, 1);
  }
  return made;
}

/** Writes out runs, never more than `most` values. */
function spread(packed: readonly number[], most: number): number[] {
  const values: number[] = [];
  for (let i = 0; i + 1 < packed.length; i += 2)
    for (let n = Math.min(packed[i + 1] ?? 0, most + 1); n > 0; n--) values.push(packed[i] ?? -1);
  return values;
}

const namedRow = ({ name, otherNames, point }: PlaceArea): NamedRow => [
  name,
  otherNames,
  degrees(point.lon),
  degrees(point.lat),
];

const sideRow = ({ side, parity, at, numbers }: Side): SideRow => [
  side * 3 + parity,
  steps(at),
  steps(numbers),
];

/** Writes `places.json`. */
export function packPlaces(places: Places): string {
  const { corners, streets } = places;
  const chains = streets.flatMap((street) => street.chains);
  const told = stepsOf(
    chains.map((chain) => chain.corners),
    corners.length,
  );
  const rows = chains.map(({ sides }, i): ChainRow => [told.chains[i] ?? [], ...sides.map(sideRow)]);
  const file: PlacesFile = {
    version: 3,
    city: places.city,
    shards: places.shards,
    areas: places.areas.map(namedRow),
    postcodes: places.postcodes.map(namedRow),
    lon: ways(
      corners.map(({ lon }) => degrees(lon)),
      told.near,
    ),
    lat: ways(
      corners.map(({ lat }) => degrees(lat)),
      told.near,
    ),
    areaRuns: runs(places.areaOf),
    postcodeRuns: runs(places.postcodeOf),
    names: streets.map(({ name }) => name),
    others: streets.map(({ otherNames }) => otherNames),
    chains: streets.map((street) => rows.splice(0, street.chains.length)),
    places: places.places.map(({ name, otherNames, kind, street, number, point }) => [
      name, otherNames, kind, street, number, degrees(point.lon), degrees(point.lat),
    ]), // prettier-ignore
    doors: places.doors.map(({ street, number, suffix, point }): DoorRow => [
      street,
      number,
      suffix,
      degrees(point.lon),
      degrees(point.lat),
    ]),
  };
  return JSON.stringify(file);
}

const pointOf = (lon: number, lat: number): Point => ({ lon: lon / SCALE, lat: lat / SCALE });

const areaOf = ([name, otherNames, lon, lat]: NamedRow): PlaceArea => ({
  name,
  otherNames,
  point: pointOf(lon, lat),
});

const sideOf = ([code, at, numbers]: SideRow): Side => ({
  side: Math.floor(code / 3) as Side['side'],
  parity: (code % 3) as Side['parity'],
  at: sums(at),
  numbers: sums(numbers),
});

function unpack(file: PlacesFile): Places {
  const told = cornersFrom(
    file.chains.flatMap((chains) => chains.map(([corners]) => corners)),
    file.lon.length,
  );
  const [lon, lat] = [atWays(file.lon, told.near), atWays(file.lat, told.near)];
  let read = 0;
  return {
    city: file.city,
    shards: file.shards,
    areas: file.areas.map(areaOf),
    postcodes: file.postcodes.map(areaOf),
    corners: lon.map((value, i) => pointOf(value, lat[i] ?? NaN)),
    areaOf: spread(file.areaRuns, lon.length),
    postcodeOf: spread(file.postcodeRuns, lon.length),
    streets: file.names.map((name, street) => ({
      name,
      otherNames: file.others[street] ?? [],
      chains: (file.chains[street] ?? []).map(([, ...sides]) => ({
        corners: told.chains[read++] ?? [],
        sides: sides.map(sideOf),
      })),
    })),
    places: file.places.map(([name, otherNames, kind, street, number, x, y]) => ({
      name,
      otherNames,
      kind,
      street,
      number,
      point: pointOf(x, y),
    })),
    doors: file.doors.map(([street, number, suffix, x, y]) => ({
      street,
      number,
      suffix,
      point: pointOf(x, y),
    })),
  };
}

const within = (values: readonly number[], least: number, count: number): boolean =>
  values.every((value) => Number.isInteger(value) && value >= least && value < count);

/** Why the parts of an unpacked file do not belong together; null when they do. */
function misfit(places: Places): string | null {
  const { corners, areas, postcodes, streets } = places;
  const each = [places.areaOf, places.postcodeOf];
  if (each.some((list) => list.length !== corners.length)) return 'its lists of corners differ in length';
  if (!within(places.areaOf, -1, areas.length)) return 'it names a part of town that is not in it';
  if (!within(places.postcodeOf, -1, postcodes.length)) return 'it names a postcode that is not in it';
  const known = streets.every(({ chains }) =>
    chains.every((chain) => within(chain.corners, 0, corners.length)),
  );
  if (!known) return 'it names a corner that is not in it';
  const onStreets = [...places.doors, ...places.places].map(({ street }) => street);
  return within(onStreets, -1, streets.length) ? null : 'it names a street that is not in it';
}

/** Opens `places.json`; refuses with a sentence when it is damaged. */
export function readPlaces(buffer: ArrayBuffer): Result<Places, string> {
  let file: unknown;
  try {
    file = JSON.parse(new TextDecoder().decode(buffer));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('it is not whole JSON');
    throw error;
  }
  if (!isPlacesFile(file)) return fail('it is not a list of places of version 3');
  if (!isEven(file)) return fail('its lists of corners or of streets differ in length');
  const places = unpack(file);
  const why = misfit(places);
  return why === null ? ok(places) : fail(why);
}
