import {
  cornersOf,
  houseOn,
  knowsNumbers,
  middleOf,
  type HousesOf,
  type HouseSpot,
  type Spot,
} from './house-spots';
import { fold } from './fold';
import type { HouseNumber } from './house-number';
import type { NamedMatch } from './known-names';
import type { PlaceKind, PlaceReason } from './place-candidate';
import { metersApart, type Point } from './plane';
import type { PlaceArea, Places, PlaceStreet } from './places-file';
import type { StreetMatch } from './street-dictionary';
import { parseStreet, type StreetPhrase } from './street-phrase';

/** A candidate before the list is settled. */
export interface Draft {
  readonly label: string;
  readonly kind: PlaceKind;
  /** The street it stands for, -1 for none. */
  readonly street: number;
  /** The streets of a corner, however they are called. */
  readonly crossed: string | null;
  readonly match: StreetMatch | null;
  /** The street as it was asked for; null where none was. */
  readonly asked: StreetPhrase | null;
  readonly spot: Spot;
  readonly score: number;
  readonly reasons: readonly PlaceReason[];
}

/** What drafts are made from. */
export interface Ground {
  readonly places: Places;
  readonly housesOf: HousesOf;
  /** House numbers are written behind the street here. */
  readonly numberLast: boolean;
}

const FINDS = {
  exact: { kind: 'door', reason: 'exact-number', share: 1 },
  between: { kind: 'house', reason: 'house-between-corners', share: 0.97 },
  block: { kind: 'block', reason: 'block', share: 0.9 },
} as const;

const keyOfName = (name: string): string => parseStreet(fold(name).split(' ')).key;

/** The name that was asked for, with the first one where that is another: signs may show either. */
function labelOf(
  number: HouseNumber | null,
  street: PlaceStreet,
  { name }: StreetMatch,
  isLast: boolean,
): string {
  const house = number === null ? name : isLast ? `${name} ${number.text}` : `${number.text} ${name}`;
  const isOne = name === street.name || keyOfName(name) === keyOfName(street.name);
  return isOne ? house : `${house} (${street.name})`;
}

/** A house as it was asked for. */
export interface AskedHouse {
  readonly number: HouseNumber | null;
}

/** The house on a street, once for each place its number stands; else the middle of the street. */
export function onStreet(
  { places, housesOf, numberLast }: Ground,
  match: StreetMatch,
  asked: AskedHouse,
): Draft[] {
  const { number } = asked;
  const street = places.streets[match.street];
  if (street === undefined) return [];
  const listed = number === null ? [] : housesOf(match.street);
  const houses = number === null ? [] : houseOn(places, street, number, listed);
  // A number that is nowhere is still what the person said: it stays in the label.
  const label = labelOf(number, street, match, numberLast);
  const drafts = houses.map((spot: HouseSpot): Draft => {
    const { kind, reason, share } = FINDS[spot.find];
    const reasons = [reason, ...match.doubts];
    return {
      label,
      kind,
      street: match.street,
      crossed: null,
      match,
      asked: match.asked,
      spot,
      score: match.score * share,
      reasons,
    };
  });
  if (drafts.length > 0) return drafts;
  return wholeStreet(places, match, asked, label);
}

function wholeStreet(places: Places, match: StreetMatch, asked: AskedHouse, label: string): Draft[] {
  const isNumberLost = asked.number !== null;
  const street = places.streets[match.street];
  const spot = street === undefined ? null : middleOf(places, street);
  if (street === undefined || spot === null) return [];
  const reasons: PlaceReason[] = [
    ...(isNumberLost ? (['number-not-on-street'] as const) : []),
    'street-middle',
  ];
  // A number that a street with known numbers does not have counts against it more than on one without.
  const isLoose = street.chains.every(({ corners }) => corners.length < 2);
  const share = !isNumberLost ? 0.9 : isLoose ? 0.6 : knowsNumbers(street) ? 0.72 : 0.82;
  const found = { label, street: match.street, crossed: null, match, asked: match.asked, spot };
  return [{ ...found, kind: 'street', score: match.score * share, reasons: [...reasons, ...match.doubts] }];
}

/** Every crossing of the streets that two phrases may mean. */
export function cornerDrafts(
  { places }: Ground,
  first: readonly StreetMatch[],
  second: readonly StreetMatch[],
): Draft[] {
  return first.flatMap((a) => second.flatMap((b) => crossing(places, a, b)));
}

function crossing(places: Places, a: StreetMatch, b: StreetMatch): Draft[] {
  const [one, two] = [places.streets[a.street], places.streets[b.street]];
  if (one === undefined || two === undefined || one === two) return [];
  const { spots, isShared } = cornersOf(places, one, two);
  const reasons: PlaceReason[] = [isShared ? 'corner' : 'near-corner', ...a.doubts, ...b.doubts];
  const score = a.score * b.score * (isShared ? 1 : 0.85);
  const found = {
    label: `${a.name} & ${b.name}`,
    kind: 'corner',
    street: -1,
    crossed: [a.street, b.street].sort((x, y) => x - y).join(' & '),
    match: null,
    asked: null,
  } as const;
  return spots.map((spot) => ({ ...found, spot, score, reasons }));
}

/** A public place or a part of town by its name. */
export function namedDraft({ places }: Ground, found: NamedMatch, share: number): Draft | null {
  const known = (found.of === 'place' ? places.places : places.areas)[found.at];
  if (known === undefined) return null;
  const reason = found.of === 'place' ? 'public-place' : 'part-of-town';
  return {
    label: known.name,
    kind: found.of,
    street: -1,
    crossed: null,
    match: null,
    asked: null,
    spot: spotOfKnown(places, known),
    score: found.score * share,
    reasons: found.isSpelled ? [reason, 'spelling'] : [reason],
  };
}

/** The middle of a postcode. */
export function postcodeDraft({ places }: Ground, at: number): Draft[] {
  const known = places.postcodes[at];
  if (known === undefined) return [];
  const spot = spotOfKnown(places, known);
  return [
    {
      label: known.name,
      kind: 'postcode',
      street: -1,
      crossed: null,
      match: null,
      asked: null,
      spot,
      score: 0.8,
      reasons: ['postcode'],
    },
  ];
}

const spots = new WeakMap<PlaceArea, Spot>();

/** A known place with what is known around it; looked up once. */
function spotOfKnown(places: Places, known: PlaceArea): Spot {
  const seen = spots.get(known);
  if (seen !== undefined) return seen;
  const spot = { ...nearestCornerSpot(places, known.point), point: known.point };
  spots.set(known, spot);
  return spot;
}

/** What is known at the corner nearest to a point. */
function nearestCornerSpot({ corners, areaOf, postcodeOf }: Places, point: Point): Spot {
  let [best, least] = [-1, Infinity];
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  for (let i = 0; i < corners.length; i++) {
    const corner = corners[i] ?? point;
    const [x, y] = [(corner.lon - point.lon) * shrink, corner.lat - point.lat];
    const squared = x * x + y * y;
    if (squared < least) [best, least] = [i, squared];
  }
  return { point: corners[best] ?? point, area: areaOf[best] ?? -1, postcode: postcodeOf[best] ?? -1 };
}

/** Whether a known place stands on a street, as its address says or within this many metres. */
const ON_STREET = 150;

export function standsOn(places: Places, at: number, street: number): boolean {
  const known = places.places[at];
  if (known === undefined) return false;
  if (known.street === street) return true;
  return (places.streets[street]?.chains ?? []).some(({ corners }) =>
    corners.some((corner) => metersApart(places.corners[corner] ?? known.point, known.point) < ON_STREET),
  );
}
