import { randomUUID } from 'node:crypto';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { once } from '../../platform/db/idempotency';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { moveStock } from './move-stock';
import { stockLineOf } from './shelf-lines';
import type { DiscardStockInput, StockLine } from './stock.types';

/** Throws goods away, with what they weighed. Refuses STOCK_SHORT with item and numbers. */
export function discardStock(tx: Tx, now: Date, me: Member, input: DiscardStockInput): Promise<StockLine> {
  return once(tx, now, me, {
    key: input.key,
    verb: 'stock.discard',
    work: async () => stockLineOf(tx, now, me.hubId, await discard(tx, now, me, input)),
    answerOf: (line) => line.item.id,
    reread: (itemId) => stockLineOf(tx, now, me.hubId, String(itemId)),
  });
}

async function discard(tx: Tx, now: Date, me: Member, input: DiscardStockInput): Promise<string> {
  const { lotId, quantity, reason } = input;
  const placeId = input.placeId ?? me.hubId;
  const [lot]: { itemId: string; each: number | null; there: number }[] = await tx.query(
    `SELECT l.item_id AS "itemId", i.grams AS each, coalesce(b.on_hand - b.reserved - b.held, 0) AS there
     FROM lot l JOIN item i ON i.hub_id = l.hub_id AND i.id = l.item_id
       LEFT JOIN stock_balance b ON b.hub_id = l.hub_id AND b.lot_id = l.id AND b.place_id = $3
     WHERE l.hub_id = $1 AND l.id = $2`,
    [me.hubId, lotId, placeId],
  );
  if (lot === undefined) throw new Refusal('NOT_FOUND');
  const id = randomUUID();
  const lines = [{ lotId, placeId, quantity }];
  if (!(await moveStock(tx, now, me, { id, kind: 'discard', lines, reason })))
    throw new Refusal('STOCK_SHORT', { items: [{ itemId: lot.itemId, wanted: quantity, there: lot.there }] });
  const grams = input.grams ?? (lot.each === null ? null : lot.each * quantity);
  if (grams !== null)
    await tx.query(
      'INSERT INTO discard_weight (hub_id, movement_id, lot_id, grams) VALUES ($1, $2, $3, $4)',
      [me.hubId, id, lotId, grams],
    );
  await record(tx, now, me, { verb: 'stock.discard', subjectId: lotId, reason });
  return lot.itemId;
}
