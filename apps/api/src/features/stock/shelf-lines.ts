import { present } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { listsInOrder } from '../../platform/graphql/in-order';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import type { Item } from '../goods/item.types';
import { hubToday } from './hub-today';
import type { KitLineEntity } from './kit-line.entity';
import type { KitEntity } from './kit.entity';
import { availableOf, readShelf, type ShownLot } from './read-shelf';
import type { Kit, StockLine } from './stock.types';

/** All items of a hub with their lots, or one item: two statements, whatever their number. */
export async function stockLines(
  tx: Tx,
  now: Date,
  hubId: string,
  itemId: string | null = null,
): Promise<StockLine[]> {
  const today = await hubToday(tx, now, hubId);
  const items = await readItems(tx, hubId, itemId === null ? null : [itemId]);
  const lots = await readShelf(tx, hubId, itemId);
  const ids = items.map(({ id }) => id);
  const byItem = listsInOrder(ids, lots, (lot) => lot.itemId);
  return items.map((item, i) => stockLine(item, byItem[i] ?? [], today));
}

/** One item's line, or NOT_FOUND. */
export async function stockLineOf(tx: Tx, now: Date, hubId: string, itemId: string): Promise<StockLine> {
  const [line] = await stockLines(tx, now, hubId, itemId);
  if (line === undefined) throw new Refusal('NOT_FOUND');
  return line;
}

function stockLine(item: Item, own: readonly ShownLot[], today: string): StockLine {
  const lots = own.map((lot) => ({ ...lot, available: availableOf(lot, item, today) }));
  const sum = (amount: 'onHand' | 'reserved' | 'available' | 'held' | 'inTransit') =>
    lots.reduce((total, lot) => total + lot[amount], 0);
  return {
    item,
    onHand: sum('onHand'),
    reserved: sum('reserved'),
    available: sum('available'),
    held: sum('held'),
    inTransit: sum('inTransit'),
    lots,
  };
}

/** The newest version of each kit; `kits` come newest version first within a name. */
export function kitsOf(
  kits: readonly KitEntity[],
  lines: readonly KitLineEntity[],
  shelf: readonly StockLine[],
): Kit[] {
  const byItem = new Map(shelf.map((line) => [line.item.id, line]));
  const newest = kits.filter((kit, i) => kits[i - 1]?.name !== kit.name);
  return newest.map(({ id, name, loadUnits }) => {
    const own = lines
      .filter((line) => line.kitId === id)
      .map(({ itemId, quantity }) => ({
        quantity,
        stock: present(byItem.get(itemId), 'a kit line has its item'),
      }));
    const makeable = Math.min(...own.map(({ quantity, stock }) => Math.floor(stock.available / quantity)));
    return {
      id,
      name,
      loadUnits,
      lines: own.map(({ quantity, stock }) => ({ item: stock.item, quantity })),
      makeable: own.length === 0 ? 0 : makeable,
    };
  });
}
