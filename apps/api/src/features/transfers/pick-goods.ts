import { randomUUID } from 'node:crypto';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import type { Item } from '../goods/item.types';
import { hubToday, lockShelf, moveStock, pickFrom } from '../stock/stock.service';
import { ownItem } from './own-item';
import type { TransferRow } from './transfer-row';
import type { PickInput } from './transfer.types';

interface Parcel {
  readonly n: number;
  readonly lotId: string;
  readonly placeId: string;
  readonly quantity: number;
}

interface Line {
  readonly n: number;
  readonly wanted: number;
  readonly item: Item;
  readonly fromItemId: string | null;
  readonly picked: number;
}

/**
 * Puts aside what is wanted and still missing, first to expire first, as far as the shelf goes: what stays short is
 * there to be seen, line by line. A line whose item nobody knows here waits until somebody says which it is.
 */
export async function pickAll(tx: Tx, now: Date, me: Member, { id }: TransferRow): Promise<void> {
  const lines = await readOpenLines(tx, id);
  const today = await hubToday(tx, now, me.hubId);
  const own = new Map<number, string>();
  for (const line of lines) {
    const itemId = line.fromItemId ?? (await ownItem(tx, me.hubId, line.item));
    if (itemId !== null) own.set(line.n, itemId);
  }
  const itemIds = [...new Set(own.values())];
  const items = new Map((await readItems(tx, me.hubId, itemIds)).map((item) => [item.id, item]));
  for (const { n, wanted, picked } of lines) {
    const item = items.get(own.get(n) ?? '');
    if (item === undefined) continue;
    await sayItem(tx, id, n, item.id);
    // Line by line, so that two lines of one item never put the same goods aside.
    const shelf = await lockShelf(tx, me.hubId, [item.id]);
    const found = pickFrom(shelf, item, wanted - picked, today);
    await putAside(
      tx,
      now,
      me,
      id,
      found.lines.map((pick) => ({ n, ...pick })),
    );
  }
}

/** So many of one lot at one place: what is put aside becomes more or less. Refuses STOCK_SHORT, NOT_FOUND. */
export async function pickOne(
  tx: Tx,
  now: Date,
  me: Member,
  row: TransferRow,
  input: PickInput,
): Promise<void> {
  const { n, lotId, quantity } = input;
  const placeId = input.binId ?? me.hubId;
  const [line]: { itemId: string | null; lotItemId: string | null; now: number }[] = await tx.query(
    `SELECT t.from_item_id AS "itemId", l.item_id AS "lotItemId",
       coalesce((SELECT quantity FROM transfer_parcel p WHERE p.hub_id = t.hub_id AND p.transfer_id = t.transfer_id
         AND p.n = t.n AND p.lot_id = $3 AND p.place_id = $4), 0)::int AS now
     FROM transfer_line t LEFT JOIN lot l ON l.hub_id = t.hub_id AND l.id = $3
     WHERE t.transfer_id = $1 AND t.n = $2`,
    [row.id, n, lotId, placeId],
  );
  if (line === undefined || line.lotItemId === null) throw new Refusal('NOT_FOUND');
  if (line.itemId !== null && line.itemId !== line.lotItemId) throw new Refusal('NOT_FOUND');
  await sayItem(tx, row.id, n, line.lotItemId);
  const change = quantity - line.now;
  if (change > 0) await putAside(tx, now, me, row.id, [{ n, lotId, placeId, quantity: change }]);
  if (change < 0) await putBack(tx, now, me, row.id, [{ n, lotId, placeId, quantity: -change }]);
}

/** Everything that was put aside is free again. */
export async function putAllBack(tx: Tx, now: Date, me: Member, { id }: TransferRow): Promise<void> {
  const parcels: Parcel[] = await tx.query(
    `SELECT n, lot_id AS "lotId", place_id AS "placeId", quantity FROM transfer_parcel WHERE transfer_id = $1`,
    [id],
  );
  await putBack(tx, now, me, id, parcels);
}

export const sayItem = (tx: Tx, transferId: string, n: number, itemId: string): Promise<unknown> =>
  tx.query('UPDATE transfer_line SET from_item_id = $3 WHERE transfer_id = $1 AND n = $2', [
    transferId,
    n,
    itemId,
  ]);

const readOpenLines = (tx: Tx, id: string): Promise<Line[]> =>
  tx.query(
    `SELECT l.n, l.wanted, l.item, l.from_item_id AS "fromItemId", coalesce(sum(p.quantity), 0)::int AS picked
     FROM transfer_line l LEFT JOIN transfer_parcel p ON p.hub_id = l.hub_id AND p.transfer_id = l.transfer_id AND p.n = l.n
     WHERE l.transfer_id = $1 GROUP BY l.hub_id, l.transfer_id, l.n
     HAVING l.wanted > coalesce(sum(p.quantity), 0) ORDER BY l.n`,
    [id],
  );

async function putAside(
  tx: Tx,
  now: Date,
  me: Member,
  id: string,
  parcels: readonly Parcel[],
): Promise<void> {
  for (const parcel of parcels) {
    const { n, lotId, placeId, quantity } = parcel;
    if (!(await moveStock(tx, now, me, { kind: 'reserve', lines: [parcel], reason: 'transfer' })))
      throw new Refusal('STOCK_SHORT', { items: [await itemOfLot(tx, me.hubId, lotId, quantity)] });
    await tx.query(PUT_ASIDE, [me.hubId, id, randomUUID(), n, lotId, placeId, quantity]);
  }
}

async function putBack(tx: Tx, now: Date, me: Member, id: string, parcels: readonly Parcel[]): Promise<void> {
  for (const parcel of parcels) {
    const { n, lotId, placeId, quantity } = parcel;
    if (!(await moveStock(tx, now, me, { kind: 'unreserve', lines: [parcel], reason: 'transfer' })))
      throw new Refusal('STOCK_SHORT', { items: [await itemOfLot(tx, me.hubId, lotId, quantity)] });
    const key = [me.hubId, id, n, lotId, placeId];
    const whole = `hub_id = $1 AND transfer_id = $2 AND n = $3 AND lot_id = $4 AND place_id = $5`;
    await tx.query(`DELETE FROM transfer_parcel WHERE ${whole} AND quantity = $6`, [...key, quantity]);
    await tx.query(`UPDATE transfer_parcel SET quantity = quantity - $6 WHERE ${whole}`, [...key, quantity]);
  }
}

/** Which item it is of, how many are wanted, and how many there are. */
async function itemOfLot(tx: Tx, hubId: string, lotId: string, wanted: number) {
  const [lot]: { itemId: string; there: number }[] = await tx.query(
    `SELECT l.item_id AS "itemId", coalesce(sum(b.on_hand - b.reserved - b.held), 0)::int AS there
     FROM lot l LEFT JOIN stock_balance b ON b.hub_id = l.hub_id AND b.lot_id = l.id
     WHERE l.hub_id = $1 AND l.id = $2 GROUP BY l.item_id`,
    [hubId, lotId],
  );
  return { ...lot, wanted };
}

/** The facts of a lot travel with its goods; what is in it as the label of this brand says, else as its item does. */
const PUT_ASIDE = `
  INSERT INTO transfer_parcel AS p (hub_id, transfer_id, id, to_hub_id, n, lot_id, place_id, quantity, lot)
  SELECT t.hub_id, t.id, $3, t.to_hub_id, $4, l.id, $6, $7, jsonb_build_object('source', l.source,
      'receivedOn', l.received_on, 'labelKind', l.label_kind, 'labelDate', l.label_date, 'code', l.code,
      'brand', l.brand, 'contains', coalesce(l.contains, i.contains), 'mayContain', coalesce(l.may_contain, i.may_contain),
      'absent', coalesce(l.absent, i.absent))
  FROM transfer t JOIN lot l ON l.hub_id = t.hub_id AND l.id = $5 JOIN item i ON i.hub_id = l.hub_id AND i.id = l.item_id
  WHERE t.hub_id = $1 AND t.id = $2
  ON CONFLICT (hub_id, transfer_id, n, lot_id, place_id) DO UPDATE SET quantity = p.quantity + excluded.quantity`;
