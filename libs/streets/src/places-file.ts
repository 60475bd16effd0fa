import { fail, ok, type Result } from '@doorstep/std';
import type { Point } from './plane';

/**
 * The text of `places.json`, everything a street search needs and nothing a router does.
 * Corners are numbered along the streets, so that most steps in a chain are +1 and compress to nothing.
 */
export interface PlacesFile {
  readonly version: 1;
  /** Name of the region, dropped from what people type ("..., Minneapolis, MN"). */
  readonly city: string;
  readonly areas: readonly string[];
  /** Corner coordinates in 1/100,000 degree, each minus the one before. */
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** Position in `areas` per corner, -1 for none. */
  readonly area: readonly number[];
  readonly streets: readonly PlaceStreetRow[];
}

/**
 * A street: its name and its unbroken chains. A chain lists corners (each minus the one before, the first
 * minus 0) and the house number believed at each corner, 0 where none is.
 */
export type PlaceStreetRow = readonly [
  name: string,
  chains: readonly (readonly [corners: readonly number[], numbers: readonly number[]])[],
];

/** A stretch of street without a break. */
export interface Chain {
  readonly corners: readonly number[];
  /** House number at each corner, 0 where unknown. */
  readonly numbers: readonly number[];
}

export interface PlaceStreet {
  readonly name: string;
  readonly chains: readonly Chain[];
}

/** The street dictionary of a region, unpacked. */
export interface Places {
  readonly city: string;
  readonly corners: readonly Point[];
  /** Neighbourhood of each corner. */
  readonly areaOf: readonly (string | null)[];
  readonly streets: readonly PlaceStreet[];
}

const SCALE = 1e5;

function steps(values: readonly number[]): number[] {
  return values.map((value, i) => value - (values[i - 1] ?? 0));
}

function sums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** Writes `places.json`. */
export function packPlaces(places: Places): string {
  const areas = [...new Set(places.areaOf.filter((area) => area !== null))].sort();
  const file: PlacesFile = {
    version: 1,
    city: places.city,
    areas,
    lon: steps(places.corners.map((corner) => Math.round(corner.lon * SCALE))),
    lat: steps(places.corners.map((corner) => Math.round(corner.lat * SCALE))),
    area: places.areaOf.map((area) => (area === null ? -1 : areas.indexOf(area))),
    streets: places.streets.map(({ name, chains }) => [
      name,
      chains.map((chain) => [steps(chain.corners), chain.numbers] as const),
    ]),
  };
  return JSON.stringify(file);
}

function unpackPlaces(file: PlacesFile): Places {
  const lon = sums(file.lon);
  const lat = sums(file.lat);
  return {
    city: file.city,
    corners: lon.map((value, i) => ({ lon: value / SCALE, lat: (lat[i] ?? NaN) / SCALE })),
    areaOf: file.area.map((area) => file.areas[area] ?? null),
    streets: file.streets.map(([name, chains]) => ({
      name,
      chains: chains.map(([corners, numbers]) => ({ corners: sums(corners), numbers })),
    })),
  };
}

const numbersOnly = (list: unknown): boolean => Array.isArray(list) && list.every((n) => Number.isFinite(n));

function isChain(chain: unknown): boolean {
  if (!Array.isArray(chain) || chain.length !== 2) return false;
  const [corners, numbers] = chain as [unknown, unknown];
  return numbersOnly(corners) && numbersOnly(numbers) && (corners as []).length === (numbers as []).length;
}

const isStreet = (row: unknown): boolean =>
  Array.isArray(row) && typeof row[0] === 'string' && Array.isArray(row[1]) && row[1].every(isChain);

function isPlacesFile(file: unknown): file is PlacesFile {
  if (typeof file !== 'object' || file === null) return false;
  const { version, city, areas, lon, lat, area, streets } = file as Record<string, unknown>;
  return (
    version === 1 &&
    typeof city === 'string' &&
    Array.isArray(areas) &&
    [lon, lat, area].every(numbersOnly) &&
    new Set([lon, lat, area].map((list) => (list as []).length)).size === 1 &&
    Array.isArray(streets) &&
    streets.every(isStreet)
  );
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
  if (!isPlacesFile(file)) return fail('it is not a street dictionary of version 1');
  const places = unpackPlaces(file);
  const known = (corner: number): boolean => corner >= 0 && corner < places.corners.length;
  const whole = places.streets.every((street) => street.chains.every((chain) => chain.corners.every(known)));
  return whole ? ok(places) : fail('it names a corner that is not in it');
}
