import type { Member } from '../../platform/auth/actor';
import { record } from '../../platform/activity';
import { once } from '../../platform/db/idempotency';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import { hubToday } from './hub-today';
import { moveStock } from './move-stock';
import { availableOf } from './read-shelf';
import { stockLineOf } from './shelf-lines';
import { StockBalanceEntity } from './stock-balance.entity';
import type { ReceiveStockInput, StockLine } from './stock.types';

export function receiveStock(tx: Tx, now: Date, me: Member, input: ReceiveStockInput): Promise<StockLine> {
  return once(tx, now, me, {
    key: input.key,
    verb: 'stock.receive',
    work: async () => {
      await receive(tx, now, me, input);
      return stockLineOf(tx, now, me.hubId, input.itemId);
    },
    answerOf: () => input.itemId,
    reread: (itemId) => stockLineOf(tx, now, me.hubId, String(itemId)),
  });
}

async function receive(tx: Tx, now: Date, me: Member, input: ReceiveStockInput): Promise<void> {
  const { hubId } = me;
  const { itemId, lotId, quantity, source, labelKind } = input;
  const labelDate = input.labelDate ?? null;
  if (quantity < 1) throw new Refusal('QUANTITY_WRONG');
  if ((labelKind === 'none') !== (labelDate === null)) throw new Refusal('LABEL_DATE_MISSING');
  const [item] = await readItems(tx, hubId, [itemId]);
  if (item === undefined) throw new Refusal('NOT_FOUND');
  const receivedOn = await hubToday(tx, now, hubId);
  const lot = { id: lotId, itemId, state: 'available', source, receivedOn, labelKind, labelDate } as const;
  // What nobody may be given is not taken in: formula past its date or without one, food past its grace.
  if (availableOf({ ...lot, onHand: quantity, reserved: 0, held: 0 }, item, receivedOn) === 0)
    throw new Refusal('LOT_NOT_USABLE');
  const fresh: unknown[] = await tx.query(
    `INSERT INTO lot (hub_id, id, item_id, state, source, received_on, label_kind, label_date)
     VALUES ($1, $2, $3, 'available', $4, $5, $6, $7) ON CONFLICT (hub_id, id) DO NOTHING RETURNING id`,
    [hubId, lotId, itemId, source, receivedOn, labelKind, labelDate],
  );
  if (fresh.length === 0) throw new Refusal('KEY_REUSED', { field: 'lotId' });
  await tx.insert(StockBalanceEntity, { hubId, lotId, placeId: hubId, onHand: 0, reserved: 0, held: 0 });
  await moveStock(tx, now, me, { kind: 'receive', lines: [{ lotId, placeId: hubId, quantity }] });
  await record(tx, now, me, { verb: 'stock.receive', subjectId: lotId });
}
