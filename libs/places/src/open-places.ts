import { fail, ok, type Result } from '@doorstep/std';
import { readAddresses, type ListedHouse } from './address-file';
import type { Ground } from './candidates';
import { fold } from './fold';
import { metersApart, type Point } from './plane';
import type { PlaceCandidate } from './place-candidate';
import { PlaceFinder } from './place-search';
import { readPlaces, type Places } from './places-file';
import { alwaysFront, gluedTypes } from './street-types';
import { wordsOf } from './street-dictionary';

/** Which file of a pack cannot be used, and why, in words for a person. */
export interface DamagedFile {
  readonly file: string;
  readonly why: string;
}

/** A corner as people name it. */
export interface NearCorner {
  /** "34th St E & Chicago Ave S"; the street alone where none crosses it near by. */
  readonly label: string;
  readonly point: Point;
  readonly area: string | null;
  /** How far off it is. */
  readonly meters: number;
}

/** The places of one region, opened. Nothing that is asked leaves the machine. */
export interface PlaceSearch {
  /** Up to five candidates, best first; none when nothing is alike. Never throws. */
  search(text: string): readonly PlaceCandidate[];
  /** The nearest corner of two named streets; null for a region without streets. */
  nearestCorner(point: Point): NearCorner | null;
  /** How many `addresses-N.bin` belong to the region. */
  readonly shards: number;
}

const NONE: readonly ListedHouse[] = [];

/** Continental streets have the number behind the name; so has a region where a fifth of the names look like it. */
function isNumberLast({ streets }: Places): boolean {
  const behind = streets.filter(({ name }) => {
    const [first = '', ...rest] = wordsOf(fold(name));
    const last = rest.at(-1) ?? first;
    const isGlued = gluedTypes.some((ending) => last.endsWith(ending));
    const french = ['rue', 'chemin', 'impasse'].includes(first);
    return isGlued || (alwaysFront.has(first) && !french && rest.length > 0);
  });
  return behind.length > streets.length / 5;
}

/** Names of the streets that meet at each corner; built when a corner is first asked for. */
function namesAt({ streets, corners }: Places): readonly (readonly string[])[] {
  const names: string[][] = corners.map(() => []);
  for (const { name, chains } of streets)
    for (const corner of chains.flatMap((chain) => chain.corners)) {
      if (names[corner]?.includes(name) === false) names[corner].push(name);
    }
  return names;
}

/** A corner further off than this many times the nearest point of any street is no help to say. */
const FAR = 500;

function cornerFinder(places: Places): (point: Point) => NearCorner | null {
  let names: readonly (readonly string[])[] | null = null;
  const labelled = (at: number, point: Point): NearCorner => {
    const corner = places.corners[at] ?? point;
    const label = (names?.[at] ?? []).slice(0, 2).join(' & ');
    const area = places.areas[places.areaOf[at] ?? -1]?.name ?? null;
    return { label, point: corner, area, meters: Math.round(metersApart(point, corner)) };
  };
  return (point) => {
    names ??= namesAt(places);
    const crossing = nearestOf(places.corners, point, (at) => (names?.[at]?.length ?? 0) > 1);
    const any = nearestOf(places.corners, point, (at) => (names?.[at]?.length ?? 0) > 0);
    if (any < 0) return null;
    const corner = crossing < 0 ? null : labelled(crossing, point);
    return corner !== null && corner.meters <= FAR ? corner : labelled(any, point);
  };
}

function nearestOf(corners: readonly Point[], point: Point, isWanted: (at: number) => boolean): number {
  let [best, least] = [-1, Infinity];
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  corners.forEach((corner, at) => {
    const [x, y] = [(corner.lon - point.lon) * shrink, corner.lat - point.lat];
    const squared = x * x + y * y;
    if (squared < least && isWanted(at)) [best, least] = [at, squared];
  });
  return best;
}

/** Makes an unpacked region ready to search; names are taken apart at the first question, not when it opens. */
export function searchOver(places: Places, houses: readonly ListedHouse[]): PlaceSearch {
  const byStreet = new Map<number, ListedHouse[]>();
  for (const house of [...places.doors, ...houses]) {
    const listed = byStreet.get(house.street);
    if (listed === undefined) byStreet.set(house.street, [house]);
    else listed.push(house);
  }
  const numberLast = isNumberLast(places);
  const ground: Ground = { places, numberLast, housesOf: (street) => byStreet.get(street) ?? NONE };
  let finder: PlaceFinder | null = null;
  return {
    search: (text) => (finder ??= new PlaceFinder(ground)).find(text),
    nearestCorner: cornerFinder(places),
    shards: places.shards,
  };
}

function readShards(buffers: readonly ArrayBuffer[], of: number): Result<ListedHouse[], DamagedFile> {
  const houses: ListedHouse[] = [];
  for (const [i, buffer] of buffers.entries()) {
    const read = readAddresses(buffer);
    const file = `addresses-${i}.bin`;
    if (!read.ok) return fail({ file, why: read.error });
    if (read.value.shard !== i || read.value.of !== of)
      return fail({ file, why: 'it does not belong to this places.json' });
    for (const house of read.value.houses) houses.push(house);
  }
  return ok(houses);
}

/**
 * Opens the search of a pack: `places.json`, and for staff all its `addresses-N.bin` in their order. A damaged file
 * is named.
 */
export function openPlaces(
  places: ArrayBuffer,
  addresses: readonly ArrayBuffer[] = [],
): Result<PlaceSearch, DamagedFile> {
  const read = readPlaces(places);
  if (!read.ok) return fail({ file: 'places.json', why: read.error });
  const houses = readShards(addresses, read.value.shards);
  return houses.ok ? ok(searchOver(read.value, houses.value)) : houses;
}
