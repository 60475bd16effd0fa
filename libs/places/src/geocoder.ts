import type { PlaceCandidate } from './place-candidate';
import type { Point } from './plane';

/**
 * A search for places that may answer later: the region's own files, or a geocoder that the operator runs next door.
 * A question to the latter leaves the browser, so it is for staff, and only where it was plainly switched on.
 */
export interface Geocoder {
  search(text: string): Promise<readonly PlaceCandidate[]>;
}

/** What a geocoder next door proposed, already judged: inside the region, words without control characters. */
export interface Proposal extends Point {
  readonly label: string;
  /** A house number was matched, not only its street or part of town. */
  readonly exact: boolean;
}

/** A proposal as a candidate; never as sure as one of the region's own files, which know what is missing. */
export const proposed = ({ lon, lat, label, exact }: Proposal): PlaceCandidate => ({
  label,
  kind: exact ? 'door' : 'street',
  street: null,
  direction: null,
  point: { lon, lat },
  area: null,
  confidence: exact ? 0.8 : 0.5,
  reasons: [exact ? 'exact-number' : 'street-middle'],
  approximate: !exact,
});
