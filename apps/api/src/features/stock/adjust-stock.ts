import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { once } from '../../platform/db/idempotency';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { LotEntity } from './lot.entity';
import { moveStock } from './move-stock';
import { stockLineOf } from './shelf-lines';
import type { AdjustStockInput, StockLine } from './stock.types';

export function adjustStock(tx: Tx, now: Date, me: Member, input: AdjustStockInput): Promise<StockLine> {
  return once(tx, now, me, {
    key: input.key,
    verb: 'stock.adjust',
    work: async () => stockLineOf(tx, now, me.hubId, await adjust(tx, now, me, input)),
    answerOf: (line) => line.item.id,
    reread: (itemId) => stockLineOf(tx, now, me.hubId, String(itemId)),
  });
}

/** The item that was corrected. */
async function adjust(tx: Tx, now: Date, me: Member, input: AdjustStockInput): Promise<string> {
  const { lotId, change, reason } = input;
  if (change === 0) throw new Refusal('QUANTITY_WRONG');
  const lot = await tx.findOneBy(LotEntity, { hubId: me.hubId, id: lotId });
  if (lot === null) throw new Refusal('NOT_FOUND');
  const moved = await moveStock(tx, now, me, {
    kind: 'adjust',
    lines: [{ lotId, placeId: input.placeId ?? me.hubId, quantity: change }],
    reason,
  });
  if (!moved) throw new Refusal('STOCK_SHORT', { items: [{ itemId: lot.itemId }] });
  await record(tx, now, me, { verb: 'stock.adjust', subjectId: lotId, reason });
  return lot.itemId;
}
