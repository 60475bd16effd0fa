import type { Day, Id } from '@doorstep/std';
import { seeded } from '@doorstep/std';
import type { Rows } from '../founding/rows';
import { idOf } from './dice';
import { ITEM_IDEAS, type ItemIdea } from './invented';
import type { InventedBin, InventedLot } from './world';

/** Dice of their own: where things lie changes nobody else's ids. */
const SEED = 1905;

/** In the order in which somebody walks along them, with what is put there. */
const BIN_IDEAS: readonly { readonly name: string; readonly holds: readonly ItemIdea['category'][] }[] = [
  { name: 'A1 dry goods', holds: ['dry'] },
  { name: 'A2 cans', holds: ['canned'] },
  { name: 'B1 baby', holds: ['baby'] },
  { name: 'B2 soap and paper', holds: ['hygiene', 'other'] },
  { name: 'Crates by the door', holds: ['fresh'] },
  { name: 'Fridge', holds: ['dairy'] },
  { name: 'Freezer', holds: ['frozen'] },
];
const COOLING: Readonly<Record<string, InventedBin['cooling']>> = { Fridge: 'cold', Freezer: 'frozen' };

/** The bins of the hub with this number in its region. */
export function inventBins(n: number): InventedBin[] {
  const dice = seeded(SEED + n);
  return BIN_IDEAS.map(({ name, holds }) => ({
    ...{ id: idOf(dice), name, cooling: COOLING[name] ?? 'shelf' },
    items: ITEM_IDEAS.flatMap(({ category }, item) => (holds.includes(category) ? [item] : [])),
  }));
}

/** What came before today is in its bin; today's still stands on the floor. */
export function putAway(
  lots: readonly InventedLot[],
  bins: readonly InventedBin[],
  today: Day,
): InventedLot[] {
  return lots.map((lot) => {
    const bin = lot.receivedOn < today ? binFor(bins, lot.item) : null;
    return bin === null ? lot : { ...lot, binId: bin };
  });
}

/** Where goods of this line of ITEM_IDEAS are put; null at a hub without bins. */
export const binFor = (bins: readonly InventedBin[], item: number): Id | null =>
  bins.find(({ items }) => items.includes(item))?.id ?? null;

export function addBins(rows: Rows, hubId: Id, bins: readonly InventedBin[]): void {
  for (const [position, { id, name, cooling }] of bins.entries())
    rows.add('bin', { hub_id: hubId, id, name, position: position + 1, cooling, state: 'open', version: 1 });
}
