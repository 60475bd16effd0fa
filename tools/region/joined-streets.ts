import type { Point } from '@doorstep/geo';
import type { NamedBlock } from './source';

/** A street block with what the graph must know beyond its line. */
export interface StreetBlock extends NamedBlock {
  /** A trip may begin or end here, never pass through. */
  readonly ends: boolean;
  /** Homes stand along it. */
  readonly lived: boolean;
}

/**
 * The streets a car can use and the corners they run between. Two corners may lie on one spot: a bridge over a
 * street, or the two sides of a bollard.
 */
export interface JoinedStreets {
  readonly blocks: readonly StreetBlock[];
  /** Corner where each block begins and ends, as drawn. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly corners: readonly Point[];
  /** Forbidden sequences of arcs; an arc is block * 2 + (0 as drawn | 1 against it). */
  readonly bans: readonly (readonly number[])[];
  /** Corners with traffic lights. */
  readonly signals: readonly number[];
}
