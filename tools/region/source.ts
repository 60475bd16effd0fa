import type { Point } from '@doorstep/geo';
import type { Block } from './centrelines';

/** A door with a number, as a source lists it. */
export interface AddressRow {
  /** As written: "12", "12a", "12-14". */
  readonly number: string;
  /** Street, or the quarter or hamlet that numbers run through where streets have no names. */
  readonly street: string;
  readonly postcode: string | null;
  readonly point: Point;
}

/** A place that everybody may know by its name: a school, library, clinic, hall, park. */
export interface PublicPlace {
  readonly name: string;
  /** Names in other languages and scripts, and short names. */
  readonly otherNames: readonly string[];
  /** OpenStreetMap's word: school, library, clinic, place_of_worship, park. */
  readonly kind: string;
  readonly street: string | null;
  readonly number: string | null;
  readonly point: Point;
}

/** A street line with what only the search for places needs. */
export interface NamedBlock extends Block {
  /** Names in other languages and scripts, old names, the number of a route. */
  readonly otherNames: readonly string[];
}

/** What was read from the files of one region, before anything is built of it. */
export interface RegionSource {
  readonly blocks: readonly NamedBlock[];
  readonly addresses: readonly AddressRow[];
  readonly publicPlaces: readonly PublicPlace[];
}
