import { entriesOf } from '@doorstep/ledger';
import { present } from '@doorstep/std';
import { ITEM_IDEAS } from './invented';
import { factsOf } from './item-facts';
import { addBins } from './shelf-rows';
import type { Rows } from '../founding/rows';
import type { InventedHub, InventedLot } from './world';

const KIT_NAMES = ['Bag for 1 or 2', 'Bag for 3 or 4', 'Bag for 5 or 6', 'Bag for 7 and more'] as const;

/** Items, kits of four sizes, and lots that arrived as gifts. */
export function addStock(rows: Rows, hub: InventedHub, at: Date): void {
  ITEM_IDEAS.forEach((idea, n) =>
    rows.add('item', {
      hub_id: hub.id,
      id: hub.itemIds[n],
      name: idea.name,
      unit: idea.unit,
      category: idea.category,
      cooling: idea.category === 'frozen' ? 'frozen' : idea.cooled ? 'cold' : 'shelf',
      strict: idea.infantFormula ? 'infant_formula' : null,
      label_kind: idea.label,
      grace_days: idea.grace ?? 0,
      reorder_at: idea.infantFormula ? 40 : null,
      ...factsOf(idea.slug),
    }),
  );
  KIT_NAMES.forEach((name, size) => {
    const kit_id = hub.kitIds[size];
    rows.add('kit', { hub_id: hub.id, id: kit_id, name, version: 1, load_units: size + 1 });
    ITEM_IDEAS.forEach((idea, n) => {
      const quantity = present(idea.kit[size]);
      if (quantity > 0) rows.add('kit_line', { hub_id: hub.id, kit_id, item_id: hub.itemIds[n], quantity });
    });
  });
  addBins(rows, hub.id, hub.bins);
  for (const lot of hub.stock) addLot(rows, hub, lot, at);
}

function addLot(rows: Rows, hub: InventedHub, lot: InventedLot, at: Date): void {
  const place = lot.binId ?? hub.id;
  const movement = { hub_id: hub.id, id: lot.movementId, kind: 'receive' as const, at };
  rows.add('lot', {
    hub_id: hub.id,
    id: lot.id,
    item_id: hub.itemIds[lot.item],
    state: 'available',
    source: lot.source,
    received_on: lot.receivedOn,
    label_kind: present(ITEM_IDEAS[lot.item]).label,
    label_date: lot.labelDate,
  });
  rows.add('stock_balance', {
    hub_id: hub.id,
    lot_id: lot.id,
    place_id: place,
    on_hand: lot.quantity,
    reserved: 0,
    held: 0,
  });
  rows.add('stock_movement', movement);
  const entries = entriesOf({
    kind: 'receive',
    place,
    lines: [{ lot: lot.id, quantity: lot.quantity }],
  });
  if (!entries.ok) throw new Error(entries.error);
  for (const { account, place: placeId, quantity } of entries.value)
    rows.add('stock_entry', {
      hub_id: hub.id,
      movement_id: lot.movementId,
      lot_id: lot.id,
      place_id: placeId,
      account,
      quantity,
    });
}
