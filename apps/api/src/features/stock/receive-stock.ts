import type { Member } from '../../platform/auth/actor';
import { record } from '../../platform/activity';
import { once } from '../../platform/db/idempotency';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import { hubToday } from './hub-today';
import { availableOf } from './read-shelf';
import { stockLineOf } from './shelf-lines';
import type { ReceiveStockInput, StockLine } from './stock.types';
import { takeIn } from './take-in';

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
  await takeIn(tx, now, me, [{ ...lot, id: lotId, quantity, placeId: hubId }]);
  await record(tx, now, me, { verb: 'stock.receive', subjectId: lotId });
}
