import { grouped } from '../../platform/db/rows';
import type { Tx } from '../../platform/db/db';
import { readItems } from '../goods/items.service';
import { hubToday } from './hub-today';
import { availableOf, placedShelf } from './read-shelf';

/** Of some items those that there is something of: neither promised, nor held, nor past its date. */
export async function inStock(
  tx: Tx,
  now: Date,
  hubId: string,
  itemIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const today = await hubToday(tx, now, hubId);
  const items = await readItems(tx, hubId, itemIds);
  const lots = grouped(await placedShelf(tx, hubId, itemIds), ({ itemId }) => itemId);
  const isThere = (item: (typeof items)[number]): boolean =>
    (lots.get(item.id) ?? []).some((lot) => availableOf(lot, item, today) > 0);
  return new Set(items.filter(isThere).map(({ id }) => id));
}
