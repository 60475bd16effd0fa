import type { Tags } from '../pbf/primitive-block';
import { mainName, otherNames } from './names';

/** What an element says about a door, before it is known where the element lies. */
export interface AddressSeed {
  /** Each number that stands for a door of its own ("12;14" are two). */
  readonly numbers: readonly string[];
  /** Null where only a relation knows it. */
  readonly street: string | null;
  readonly postcode: string | null;
  /** Homes behind the door; 0 for a shop or an office. */
  readonly homes: number;
}

/** A place everybody may know, likewise. */
export interface PlaceSeed {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: string;
  readonly street: string | null;
  readonly number: string | null;
}

/** Ground the map shows, or that has a name of its own. */
export interface AreaSeed {
  readonly use: 'park' | 'water' | 'quarter' | 'admin';
  readonly name: string | null;
  /** `admin_level` of a boundary; 10 and 11 are parts of a town. */
  readonly level: number;
}

/** A named point of a part of town, or of the town itself. */
export interface QuarterSeed {
  readonly name: string;
  readonly place: string;
  readonly population: number;
}

const clean = (value: string | undefined): string | null => value?.trim().normalize('NFC') || null;

const streetOf = (tags: Tags): string | null =>
  clean(tags['addr:street']) ?? clean(tags['addr:place']) ?? clean(tags['addr:hamlet']);

/** Uses that are no home, unless flats are counted. */
const BUSINESS = ['shop', 'office', 'amenity', 'tourism', 'leisure', 'craft', 'healthcare', 'industrial'];
const UNLIVED = new Set(
  'garage garages shed commercial retail industrial warehouse office school church supermarket hangar kiosk ruins construction farm_auxiliary barn greenhouse'.split(
    ' ',
  ),
);

/** No house has more flats; a longer range is a slip of the pen. */
const MOST_FLATS = 500;

/** Homes in a list of flats: "1-12;14" are thirteen. */
export function countFlats(flats: string): number {
  const counts = flats.split(/[;,]/).map((part) => {
    const range = /^\s*(\d+)\s*-\s*(\d+)\s*$/.exec(part);
    const count = range ? Number(range[2]) - Number(range[1]) + 1 : part.trim() === '' ? 0 : 1;
    return count > 0 && count <= MOST_FLATS ? count : 1;
  });
  return Math.min(
    MOST_FLATS,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

function homesOf(tags: Tags): number {
  const said = Number(tags['building:flats'] ?? NaN);
  if (said > 0 && said <= MOST_FLATS) return Math.floor(said);
  const flats = tags['addr:flats'] ?? '';
  if (flats !== '') return countFlats(flats);
  const business = BUSINESS.some((key) => tags[key] !== undefined) || UNLIVED.has(tags['building'] ?? '');
  return business ? 0 : 1;
}

/** Reads the address of an element; null where it has none. */
export function readAddress(tags: Tags): AddressSeed | null {
  const number = tags['addr:housenumber'];
  if (number === undefined) return null;
  const numbers = number
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.length <= 16);
  if (numbers.length === 0) return null;
  const postcode = clean(tags['addr:postcode']);
  return { numbers, street: streetOf(tags), postcode, homes: homesOf(tags) };
}

/** Keys whose named elements people ask the way to, and the values that are furniture rather than places. */
const PLACE_KEYS = [
  'amenity',
  'healthcare',
  'leisure',
  'tourism',
  'office',
  'shop',
  'railway',
  'historic',
] as const;
const PLACES: Readonly<Record<(typeof PLACE_KEYS)[number], ReadonlySet<string>>> = {
  amenity: new Set(
    'school kindergarten childcare college university library clinic doctors dentist hospital pharmacy nursing_home place_of_worship community_centre social_facility social_centre townhall courthouse fire_station police post_office food_bank food_sharing soup_kitchen public_bath theatre cinema arts_centre marketplace bus_station ferry_terminal exhibition_centre conference_centre events_venue prep_school language_school music_school refugee_site shelter veterinary'.split(
      ' ',
    ),
  ),
  healthcare: new Set('hospital clinic doctor dentist centre hospice midwife rehabilitation'.split(' ')),
  leisure: new Set(
    'park sports_centre stadium swimming_pool ice_rink nature_reserve garden playground dog_park marina golf_course'.split(
      ' ',
    ),
  ),
  tourism: new Set('museum zoo theme_park attraction hotel hostel gallery aquarium'.split(' ')),
  office: new Set('government ngo charity association religion employment_agency'.split(' ')),
  shop: new Set('supermarket mall department_store convenience greengrocer charity'.split(' ')),
  railway: new Set(['station', 'halt', 'tram_stop']),
  historic: new Set(['castle', 'monument']),
};

/** Reads a public place: named, and of a kind that is nobody's home. */
export function readPlace(tags: Tags): PlaceSeed | null {
  const name = mainName(tags, false);
  const key = PLACE_KEYS.find((each) => PLACES[each].has(tags[each] ?? ''));
  if (name === null || key === undefined) return null;
  return {
    name,
    otherNames: otherNames(tags, name),
    kind: tags[key] ?? key,
    street: streetOf(tags),
    number: clean(tags['addr:housenumber']),
  };
}

const PARKS: Readonly<Record<string, ReadonlySet<string>>> = {
  leisure: new Set(['park', 'garden', 'nature_reserve', 'golf_course', 'playground', 'recreation_ground']),
  landuse: new Set(['recreation_ground', 'village_green', 'cemetery', 'forest', 'allotments']),
  natural: new Set(['wood']),
};
const WATERS: Readonly<Record<string, ReadonlySet<string>>> = {
  natural: new Set(['water', 'bay']),
  waterway: new Set(['riverbank', 'dock']),
  landuse: new Set(['reservoir', 'basin']),
};
const QUARTERS = new Set(['suburb', 'quarter', 'neighbourhood', 'borough', 'city_block']);

const isOf = (tags: Tags, uses: Readonly<Record<string, ReadonlySet<string>>>): boolean =>
  Object.entries(uses).some(([key, values]) => values.has(tags[key] ?? ''));

/** Reads ground that the map shows or a boundary; null for everything else. */
export function readArea(tags: Tags): AreaSeed | null {
  const name = mainName(tags, false);
  if (tags['boundary'] === 'administrative' && name !== null)
    return { use: 'admin', name, level: Number(tags['admin_level']) || 0 };
  if (QUARTERS.has(tags['place'] ?? '') && name !== null) return { use: 'quarter', name, level: 10 };
  if (isOf(tags, WATERS)) return { use: 'water', name, level: 0 };
  return isOf(tags, PARKS) ? { use: 'park', name, level: 0 } : null;
}

const TOWNS = new Set(['city', 'town', 'village', 'municipality', 'hamlet', 'country']);

/** Reads the named point of a town or a part of one. */
export function readQuarter(tags: Tags): QuarterSeed | null {
  const { place = '' } = tags;
  const name = mainName(tags, false);
  if (name === null || !(QUARTERS.has(place) || TOWNS.has(place))) return null;
  return { name, place, population: Number(tags['population']) || 0 };
}
