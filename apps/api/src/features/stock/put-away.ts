import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { LotEntity } from './lot.entity';
import { moveStock } from './move-stock';
import { stockLineOf } from './shelf-lines';
import type { PutAwayInput, StockLine } from './stock.types';

/** Puts goods of a lot from one place to another; what is promised stays where it is promised. */
export function putAway(tx: Tx, now: Date, me: Member, input: PutAwayInput): Promise<StockLine> {
  return once(tx, now, me, {
    key: input.key,
    verb: 'stock.put',
    work: async () => stockLineOf(tx, now, me.hubId, await put(tx, now, me, input)),
    answerOf: (line) => line.item.id,
    reread: (itemId) => stockLineOf(tx, now, me.hubId, String(itemId)),
  });
}

/** The item that was moved. */
async function put(tx: Tx, now: Date, me: Member, input: PutAwayInput): Promise<string> {
  const { lotId, quantity } = input;
  const from = input.fromPlaceId ?? me.hubId;
  const to = input.toPlaceId ?? me.hubId;
  if (quantity < 1) throw new Refusal('QUANTITY_WRONG');
  if (from === to) throw new Refusal('INPUT_MALFORMED', { field: 'toPlaceId' });
  const lot = await tx.findOneBy(LotEntity, { hubId: me.hubId, id: lotId });
  if (lot === null) throw new Refusal('NOT_FOUND');
  const lines = [{ lotId, placeId: from, quantity }];
  if (!(await moveStock(tx, now, me, { kind: 'put', lines, toPlaceId: to })))
    throw new Refusal('STOCK_SHORT', { items: [{ itemId: lot.itemId }] });
  await record(tx, now, me, { verb: 'stock.put', subjectId: lotId });
  return lot.itemId;
}
