import { cellOf, type CellGrid } from '@doorstep/geo';
import type { SpokenPlace } from '@doorstep/lifecycle';
import type { PlaceCandidate } from '@doorstep/places';
import type { CellId } from '@doorstep/std';

/** A place as a caller said it: the words, and what a worker chose for them. */
export interface SaidPlace {
  readonly text: string;
  readonly chosen: PlaceCandidate | null;
  /** Coarse cell of a part of town, where nothing on the list was meant; empty for none. */
  readonly part: string;
}

/** The coarse cell, all that the server learns of it; null while neither a place nor a part of town is chosen. */
export function coarseCell(grid: CellGrid, { chosen, part }: SaidPlace): CellId | null {
  if (chosen) return cellOf(grid, chosen.point);
  return grid.index.has(part as CellId) ? (part as CellId) : null;
}

/**
 * What is sealed: the words as they were said, and the point of a door, a block or a corner that was chosen. Words
 * without a point are marked for a person when the case is opened; the middle of a street would only mislead.
 */
export function spokenPlace({ text, chosen }: SaidPlace): SpokenPlace {
  const address = text.trim();
  return chosen === null || chosen.approximate ? { address } : { address, point: chosen.point };
}
