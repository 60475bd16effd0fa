import type { Tags } from '../pbf/primitive-block';
import { implicitKmh } from './implicit-speeds';
import { surfaceCap } from './surface';

const KM_PER_MILE = 1.609344;
/** A motorway "without limit" is driven at about the pace its country advises. */
const NO_LIMIT = 130;
const WALK = 7;
/** The graph keeps one byte for it. */
const FASTEST = 254;

/**
 * km/h taken for posted where nothing is said: our classes are coarser than those of the map. Four fifths of each are
 * driven (`libs/streets`), which is then what OSRM's profile for cars believes of the same way (decision 0154).
 */
const UNPOSTED: Readonly<Record<string, number>> = {
  motorway: 112,
  motorway_link: 56,
  trunk: 106,
  trunk_link: 50,
  primary: 81,
  primary_link: 38,
  secondary: 69,
  secondary_link: 31,
  tertiary: 50,
  tertiary_link: 25,
  unclassified: 31,
  residential: 31,
  road: 31,
  living_street: 13,
  track: 20,
  pedestrian: 7,
};

/** One number with its unit; km/h without one. Knots are for boats. */
function oneSpeed(text: string): number | null {
  const found = /^(\d{1,3}(?:[.,]\d+)?)\s*(mph|km\/h|kmh|kph)?$/i.exec(text);
  if (!found) return null;
  const miles = found[2]?.toLowerCase() === 'mph';
  const kmh = Math.round(Number(found[1]?.replace(',', '.')) * (miles ? KM_PER_MILE : 1));
  return kmh > 0 && kmh <= FASTEST ? kmh : null;
}

const lowest = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
};

/**
 * `maxspeed` in km/h: "50", "30 mph", "walk", "none", "DE:urban"; of several ("50;30") the lowest. Null for
 * what says no speed of a car ("signals", "10 knots").
 */
export function readMaxspeed(text: string | undefined): number | null {
  const word = (text ?? '').trim().toLowerCase();
  if (word === 'none' || word === 'unlimited') return NO_LIMIT;
  if (word === 'walk') return WALK;
  const several = lowest(word.split(/[;|]/).map((part) => oneSpeed(part.trim())));
  return several ?? implicitKmh(word);
}

/** Keys that name the kind of limit where no sign with a number stands. */
const KINDS = ['zone:maxspeed', 'maxspeed:type', 'source:maxspeed', 'zone:traffic'] as const;

/**
 * The posted limit of a way: the lower one where the directions differ, so that no time is too short. Then what
 * the kind of limit implies; null where nothing is said.
 */
export function postedKmh(tags: Tags): number | null {
  const signs = ['maxspeed', 'maxspeed:motorcar', 'maxspeed:forward', 'maxspeed:backward'];
  const posted = lowest(signs.map((key) => readMaxspeed(tags[key])));
  if (posted !== null) return posted;
  for (const key of KINDS) {
    const implied = implicitKmh(tags[key]);
    if (implied !== null) return implied;
  }
  return null;
}

/** What a car is believed to be allowed and able to do: the limit or the usual one, not faster than the ground lets. */
export function speedOf(tags: Tags): number | null {
  const kmh = postedKmh(tags) ?? UNPOSTED[tags['highway'] ?? ''] ?? null;
  const cap = surfaceCap(tags);
  return cap === null ? kmh : Math.min(kmh ?? cap, cap);
}
