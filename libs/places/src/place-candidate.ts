import type { Direction } from './directions';
import type { Point } from './plane';

/** What a candidate is: a listed door, a number between known ones, its block, a whole street, and so on. */
export const placeKinds = [
  'door',
  'house',
  'block',
  'street',
  'corner',
  'place',
  'area',
  'postcode',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Why a candidate is offered and what is unsure about it; the screen turns these into words. */
export const placeReasons = [
  'exact-number',
  'corner',
  'near-corner',
  'house-between-corners',
  'block',
  'street-middle',
  'number-not-on-street',
  'public-place',
  'part-of-town',
  'postcode',
  'postcode-differs',
  'spelling',
  'other-name',
  'part-of-name',
  'direction-missing',
  'direction-differs',
  'type-missing',
  'type-differs',
] as const;
export type PlaceReason = (typeof placeReasons)[number];

/** One place that somebody may have meant. A person confirms it; nothing is ever chosen for them. */
export interface PlaceCandidate {
  /** As it should be shown: "34th St E & Chicago Ave", "3100 34th Ave S", "12 Triq ir-Repubblika (Republic Street)". */
  readonly label: string;
  readonly kind: PlaceKind;
  /** The street of a house or a street by the name of it that was found, as listed; null for corners and named places. */
  readonly street: string | null;
  /** The part of the compass in that street's name; null for none. */
  readonly direction: Direction | null;
  readonly point: Point;
  /** Neighbourhood; null where the pack knows none. */
  readonly area: string | null;
  /** 0..1; above 0.9 only when nothing else comes near and nothing is missing. */
  readonly confidence: number;
  readonly reasons: readonly PlaceReason[];
  /** The point is only somewhere on the right street, or in the right part of town. */
  readonly approximate: boolean;
}

/** The most that a candidate may claim while a direction or a type has to be asked for. */
export const ASKED = 0.6;
