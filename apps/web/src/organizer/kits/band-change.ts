import { MOST_BANDS } from '@doorstep/goods';

/** One thing that is done to the sizes of homes: one begins elsewhere, a larger one is added, one joins that before it. */
export type BandChange =
  | { readonly kind: 'begin'; readonly at: number; readonly from: number }
  | { readonly kind: 'add' }
  | { readonly kind: 'drop'; readonly at: number };

/** Nobody tells larger homes apart. */
const MOST_PEOPLE = 20;

export function bandsAfter(bands: readonly number[], change: BandChange): number[] {
  if (change.kind === 'begin') return bands.map((from, at) => (at === change.at ? change.from : from));
  if (change.kind === 'drop') return bands.filter((_, at) => at !== change.at);
  const last = bands.at(-1) ?? 0;
  return [...bands, Math.min(last + 2, MOST_PEOPLE)];
}

/** What stands beside the bands, a cell for each: a larger home begins with what the largest had before. */
export function cellsAfter<Cell>(cells: readonly Cell[], change: BandChange): Cell[] {
  if (change.kind === 'begin') return [...cells];
  if (change.kind === 'drop') return cells.filter((_, at) => at !== change.at);
  return [...cells, ...cells.slice(-1)];
}

export const mayAdd = (bands: readonly number[]): boolean =>
  bands.length < MOST_BANDS && (bands.at(-1) ?? 0) < MOST_PEOPLE;

/** Where a band may begin: after the one before it and before the next, so that sizes always climb. */
export function mayBegin(bands: readonly number[], at: number): number[] {
  const first = (bands[at - 1] ?? 0) + 1;
  const last = (bands[at + 1] ?? MOST_PEOPLE + 1) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
