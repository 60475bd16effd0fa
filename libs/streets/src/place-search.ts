import { cornersOf, houseOn, middleOf, type Spot } from './place-spots';
import type { Places, PlaceStreet } from './places-file';
import { likeness } from './likeness';
import { parseQuery } from './place-query';
import type { Point } from './plane';
import { fold, parseStreet, type StreetPhrase } from './street-phrase';

/** Why a candidate is offered and what is unsure about it; the screen turns these into words. */
export const placeReasons = [
  'corner',
  'house-between-corners',
  'street-middle',
  'number-not-on-street',
  'spelling',
  'direction-missing',
  'direction-differs',
  'type-missing',
  'type-differs',
] as const;
export type PlaceReason = (typeof placeReasons)[number];

/** One place that somebody may have meant. A person confirms it; nothing is ever chosen for them. */
export interface PlaceCandidate {
  /** As it should be shown: "34th St E & Chicago Ave". */
  readonly label: string;
  readonly point: Point;
  /** Neighbourhood; null where the pack knows none. */
  readonly area: string | null;
  /** 0..1; above 0.9 only when nothing else comes near and nothing is missing. */
  readonly confidence: number;
  readonly reasons: readonly PlaceReason[];
  /** The point is only somewhere on the right street. */
  readonly approximate: boolean;
}

/** Opened street dictionary. */
export interface PlaceSearch {
  /** Up to five candidates, best first; none when nothing is alike. */
  search(text: string): readonly PlaceCandidate[];
}

const MOST_CANDIDATES = 5;
/** Names less alike than this are somebody else's street. */
const ALIKE = 0.6;
/** Streets looked at further; five directions of one name and its near spellings fit. */
const MOST_STREETS = 24;

interface Entry {
  readonly street: PlaceStreet;
  readonly phrase: StreetPhrase;
}

interface Match {
  readonly street: PlaceStreet;
  readonly score: number;
  readonly reasons: readonly PlaceReason[];
}

/** What a missing or different direction or type takes off. */
function partDoubt(
  asked: string | null,
  own: string | null,
  names: readonly [missing: PlaceReason, differs: PlaceReason],
): { share: number; reason: PlaceReason | null } {
  if (asked === own) return { share: 1, reason: null };
  // A name without the part may be the street meant, though one that has it is likelier.
  if (own === null) return { share: 0.95, reason: null };
  return asked === null ? { share: 0.92, reason: names[0] } : { share: 0.6, reason: names[1] };
}

function match(asked: StreetPhrase, entry: Entry): Match | null {
  const alike = likeness(asked.base, entry.phrase.base);
  if (alike < ALIKE) return null;
  const direction = partDoubt(asked.direction, entry.phrase.direction, [
    'direction-missing',
    'direction-differs',
  ]);
  const type = partDoubt(asked.type, entry.phrase.type, ['type-missing', 'type-differs']);
  const reasons = [alike < 1 ? ('spelling' as const) : null, direction.reason, type.reason];
  return {
    street: entry.street,
    score: alike * alike * direction.share * type.share,
    reasons: reasons.filter((reason) => reason !== null),
  };
}

/** Streets like the phrase, best first. Likeness is asked once per distinct name, then per street. */
function matches(asked: StreetPhrase, entries: readonly Entry[]): Match[] {
  return entries
    .map((entry) => match(asked, entry))
    .filter((found) => found !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_STREETS);
}

function candidate(
  label: string,
  spot: Spot,
  score: number,
  reasons: readonly PlaceReason[],
): PlaceCandidate {
  return {
    label,
    point: spot.point,
    area: spot.area,
    confidence: Math.round(score * 100) / 100,
    reasons: [...new Set(reasons)],
    approximate: reasons.includes('street-middle'),
  };
}

function onStreet(places: Places, found: Match, number: number | null): PlaceCandidate[] {
  const house = number === null ? [] : houseOn(places, found.street, number);
  if (house.length > 0) {
    const reasons: PlaceReason[] = ['house-between-corners', ...found.reasons];
    return house.map((spot) =>
      candidate(`${number} ${found.street.name}`, spot, found.score * 0.95, reasons),
    );
  }
  const reasons: PlaceReason[] = ['street-middle', ...found.reasons];
  if (number !== null) reasons.unshift('number-not-on-street');
  const spot = middleOf(places, found.street);
  const known = found.street.chains.some((chain) => chain.numbers.some((n) => n > 0));
  // A number that a street with known numbers does not have counts against it more than on one without.
  const share = number === null ? 0.9 : known ? 0.75 : 0.8;
  return spot === null ? [] : [candidate(found.street.name, spot, found.score * share, reasons)];
}

function corners(places: Places, first: readonly Match[], second: readonly Match[]): PlaceCandidate[] {
  return first.flatMap((a) =>
    second
      .filter((b) => b.street !== a.street)
      .flatMap((b) => {
        const reasons: PlaceReason[] = ['corner', ...a.reasons, ...b.reasons];
        const label = `${a.street.name} & ${b.street.name}`;
        return cornersOf(places, a.street, b.street).map((spot) =>
          candidate(label, spot, a.score * b.score, reasons),
        );
      }),
  );
}

/** With candidates this near to each other, the first is no more settled than the second. */
const NEAR = 0.1;

/** The most that a candidate of this list may claim. */
function ceiling(kept: readonly PlaceCandidate[]): number {
  const [first, second] = kept;
  if (!first || !second) return 1;
  if (kept.filter((place) => place.reasons.includes('direction-missing')).length > 1) return 0.6;
  return first.confidence - second.confidence < NEAR ? 0.9 : 1;
}

/**
 * Best first, at most five. Where the direction is missing and more than one candidate is left, none of them
 * may look settled: confidence stays at 0.6 or below, and a person chooses.
 */
function shortlist(found: readonly PlaceCandidate[]): PlaceCandidate[] {
  const best = [...found].sort((a, b) => b.confidence - a.confidence || (a.label < b.label ? -1 : 1));
  const top = best[0]?.confidence ?? 0;
  const kept = best.filter((place) => place.confidence >= top * 0.55).slice(0, MOST_CANDIDATES);
  const most = ceiling(kept);
  return kept.map((place) => ({ ...place, confidence: Math.min(place.confidence, most) }));
}

/** Makes the dictionary ready to search; names are taken apart at the first question, not when a pack opens. */
export function openSearch(places: Places): PlaceSearch {
  const city = fold(places.city);
  let ready: readonly Entry[] | null = null;
  const entries = (): readonly Entry[] =>
    (ready ??= places.streets.map((street) => ({ street, phrase: parseStreet(fold(street.name)) })));
  const search = (text: string): PlaceCandidate[] => {
    const query = parseQuery(text, city);
    if (query === null) return [];
    const [first = [], second] = query.streets.map((street) => matches(street, entries()));
    if (second) return shortlist(corners(places, first, second));
    return shortlist(first.flatMap((found) => onStreet(places, found, query.number)));
  };
  return { search };
}
