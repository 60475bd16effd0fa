import { cellRings, type CellGrid } from '@doorstep/geo';
import { readDrawer, type ClosureFacts } from '@doorstep/lifecycle';
import type { Streets } from '@doorstep/streets';
import type { CellId } from '@doorstep/std';
import { openWith, type BoxText } from '../session/boxes';
import type { Keyring } from '../session/keyring';
import { loadGrid } from './region-pack';

interface Corner {
  readonly lon: number;
  readonly lat: number;
}

/** An area as a ring of corners; the last is not the first again. */
export type Ring = readonly Corner[];

/** The rings of one closure: those drawn by hand, and the boxes of its cells. */
export const ringsOf = ({ rings, cells }: ClosureFacts, grid: CellGrid): readonly Ring[] => [
  ...rings,
  ...cells.flatMap((cell) =>
    cellRings(grid, cell as CellId).map((ring) => ring.slice(0, -1).map(([lon, lat]) => ({ lon, lat }))),
  ),
];

/**
 * The closed areas that this tab can open. One that does not open here closes nothing: it was sealed for a key that
 * this member was not given, and guessing would close the whole town.
 */
export async function openAreas(
  keys: Keyring,
  boxes: readonly BoxText[],
  region: string,
): Promise<readonly Ring[]> {
  if (boxes.length === 0) return [];
  const grid = await loadGrid(region);
  const rings: Ring[] = [];
  for (const box of boxes) {
    const opened = await openWith<unknown>(keys, box);
    const facts = opened.ok ? readDrawer('closure', opened.value) : opened;
    if (facts.ok) rings.push(...ringsOf(facts.value, grid));
  }
  return rings;
}

/** The same streets, with nobody driving through the areas. */
export const without = (streets: Streets, areas: readonly Ring[]): Streets =>
  areas.length === 0 ? streets : streets.closed({ areas });
