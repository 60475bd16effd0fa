import { present, seeded } from '@doorstep/std';
import { openPlaces, type PlaceCandidate, type PlaceSearch } from '@doorstep/places';
import { gzipSync } from 'node:zlib';
import { buildPlaces } from '../../../tools/region/places';
import type { WholeTown } from '../../../tools/region/read-town';
import { addressesOf, clean, messy, noDirection, oneTypo, type Address, type Query } from './cases';
import { cpuMs as cpu } from './cpu';
import { townOf, type City } from './find-geo';
import { askFullText, type FullText } from './full-text';
import { cornersOf, foundFirst, placesOf } from './named';
import { isRight, isRightPlace, isSettled, StreetMap } from './judge';

interface Share {
  readonly right: number;
  readonly asked: number;
}

/** What one kind of query gave. */
export interface Score {
  readonly kind: string;
  readonly asked: number;
  /** Right by the letter of the list: first, and among five. */
  readonly top1: number;
  readonly top5: number;
  /** Of those whose street is in the source at all: right by the place. */
  readonly answerable: number;
  readonly place1: number;
  readonly place5: number;
  readonly cpuMs: number;
}

export interface CityResult {
  readonly city: string;
  readonly scores: readonly Score[];
  readonly violations: number;
  readonly asked: number;
  readonly openMs: number;
  readonly gzip: number;
  readonly examples: readonly string[];
  readonly corners: Share;
  readonly named: Share;
  readonly fullText: Readonly<Record<'one typo' | 'messy', FullText>>;
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

export function opened(files: ReturnType<typeof buildPlaces>, withDoors: boolean): PlaceSearch {
  const [places, ...shards] = files.map(({ bytes }) => bufferOf(bytes));
  const read = openPlaces(present(places), withDoors ? shards : []);
  if (!read.ok) throw new Error(`${read.error.file}: ${read.error.why}`);
  return read.value;
}

type Ask = (text: string) => readonly PlaceCandidate[];

/** Asks every query once and judges the answers afterwards. */
export function ask(
  kind: string,
  queries: readonly Query[],
  search: Ask,
  map: StreetMap,
  misses: string[],
): Score {
  const start = cpu();
  const answers = queries.map(({ text }) => search(text));
  const cpuMs = cpu() - start;
  const count = (test: (answer: readonly PlaceCandidate[], query: Query) => boolean): number =>
    queries.filter((query, i) => test(answers[i] ?? [], query)).length;
  const can = queries.map(({ address }) => map.holds(address) && isSettled(address, map));
  const open = new Set(queries.filter((_, i) => can[i]));
  const askable = (query: Query): boolean => open.has(query);
  queries.forEach((query, i) => {
    const [first] = answers[i] ?? [];
    if (can[i] && !(first && isRightPlace(first, query, map)))
      misses.push(
        `${kind}: "${query.text}" (${query.address.street}) -> ${first ? `${first.label} [${first.kind} ${first.confidence}]` : 'nothing'}`,
      );
  });
  return {
    kind,
    asked: queries.length,
    top1: count(([first], query) => first !== undefined && isRight(first, query)),
    top5: count((answer, query) => answer.some((each) => isRight(each, query))),
    answerable: can.filter(Boolean).length,
    place1: count(
      ([first], query) => askable(query) && first !== undefined && isRightPlace(first, query, map),
    ),
    place5: count((answer, query) => askable(query) && answer.some((each) => isRightPlace(each, query, map))),
    cpuMs: cpuMs / Math.max(1, queries.length),
  };
}

/** Queries that leave the direction out, where more than one street is then meant: none may look settled. */
function violationsOf(
  queries: readonly Query[],
  search: Ask,
  map: StreetMap,
): { asked: number; wrong: string[] } {
  const open = queries.filter(({ address }) => map.directionsOf(address).size > 1);
  const wrong = open.filter(({ text, address }) => {
    const found = search(text);
    const offered = new Set(found.map(({ direction }) => direction ?? '-'));
    const wanted = Math.min(map.directionsOf(address).size, 5);
    return (found[0]?.confidence ?? 0) > 0.6 || offered.size < wanted;
  });
  return { asked: open.length, wrong: wrong.map(({ text }) => text) };
}

/** Most addresses that are asked of one city. */
const MOST = 4000;

function drawn(addresses: readonly Address[], seed: number): Address[] {
  const dice = seeded(seed);
  const named = addresses.filter(({ street, number }) => street !== '' && /\d/.test(number));
  return named.length <= MOST ? named : named.filter(() => dice.unit() < MOST / named.length);
}

export interface Asked {
  readonly town: WholeTown;
  readonly addresses: readonly Address[];
  readonly map: StreetMap;
}

export function benchCity(city: City, seed: number): { result: CityResult; asked: Asked } {
  const town = townOf(city);
  const files = buildPlaces({ ...town, city: city.name });
  const map = new StreetMap(town);
  const addresses = drawn(addressesOf(city, town), seed);
  const dice = seeded(seed);
  const sets = {
    clean: addresses.map(clean),
    'one typo': addresses.map((address) => oneTypo(address, dice)),
    messy: addresses.map((address) => messy(address, dice)),
    'no direction': addresses.flatMap((address) => noDirection(address) ?? []),
  };
  const start = cpu();
  const family = opened(files, false);
  const openMs = cpu() - start;
  family.search('warm up 12');
  const misses: string[] = [];
  const scores = Object.entries(sets).map(([kind, queries]) =>
    ask(kind, queries, family.search, map, misses),
  );
  if (files.length > 1) {
    const staff = opened(files, true);
    scores.push(ask('one typo, with doors', sets['one typo'], staff.search, map, []));
  }
  const { asked, wrong } = violationsOf(sets['no direction'], family.search, map);
  const [corners, named] = [cornersOf(town, dice), placesOf(town, dice)];
  const places = present(files[0]).bytes;
  const gzip = gzipSync(places, { level: 9 }).length;
  return {
    result: {
      city: city.name,
      scores,
      violations: wrong.length,
      asked,
      openMs,
      gzip,
      corners: { right: foundFirst(corners, family.search), asked: corners.length },
      named: { right: foundFirst(named, family.search), asked: named.length },
      fullText: {
        'one typo': askFullText(addresses, sets['one typo']),
        messy: askFullText(addresses, sets.messy),
      },
      examples: [...wrong.slice(0, 8).map((t) => `silently: ${t}`), ...misses],
    },
    asked: { town, addresses, map },
  };
}
