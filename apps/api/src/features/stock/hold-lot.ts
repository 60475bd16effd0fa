import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import type { LotHoldReason } from '../../platform/graphql/words';
import { LotEntity } from './lot.entity';
import { type LotQuantity, moveStock } from './move-stock';
import { stockLineOf } from './shelf-lines';
import type { StockLine } from './stock.types';

export interface Holding {
  readonly lotId: string;
  /** Null gives everything back that was set apart. */
  readonly reason: LotHoldReason | null;
  readonly key: string;
}

/**
 * Sets apart all of a lot that is not promised, wherever it lies; what is promised is told by who has it. Or gives it
 * back. Doing it twice changes nothing.
 */
export function holdLot(tx: Tx, now: Date, me: Member, holding: Holding): Promise<StockLine> {
  return once(tx, now, me, {
    key: holding.key,
    verb: 'stock.hold',
    work: async () => stockLineOf(tx, now, me.hubId, await hold(tx, now, me, holding)),
    answerOf: (line) => line.item.id,
    reread: (itemId) => stockLineOf(tx, now, me.hubId, String(itemId)),
  });
}

async function hold(tx: Tx, now: Date, me: Member, { lotId, reason }: Holding): Promise<string> {
  const { hubId } = me;
  const lot = await tx.findOneBy(LotEntity, { hubId, id: lotId });
  if (lot === null) throw new Refusal('NOT_FOUND');
  const lines: LotQuantity[] = await tx.query(reason === null ? HELD : FREE, [hubId, lotId]);
  await tx.query('UPDATE lot SET state = $3 WHERE hub_id = $1 AND id = $2', [
    hubId,
    lotId,
    STATE_OF[reason ?? 'none'],
  ]);
  if (lines.length > 0) {
    const kind = reason === null ? 'unhold' : 'hold';
    if (!(await moveStock(tx, now, me, { kind, lines, reason: reason ?? 'checked' })))
      throw new Refusal('STOCK_SHORT', { items: [{ itemId: lot.itemId }] });
  }
  await record(tx, now, me, {
    verb: reason === null ? 'stock.release' : 'stock.hold',
    subjectId: lotId,
    reason: reason ?? 'checked',
  });
  return lot.itemId;
}

const STATE_OF = { recall: 'recalled', doubt: 'hold', too_warm: 'quarantined', none: 'available' } as const;

const placed = (amount: string): string => `
  SELECT lot_id AS "lotId", place_id AS "placeId", (${amount}) AS quantity FROM stock_balance
  WHERE hub_id = $1 AND lot_id = $2 AND (${amount}) > 0 ORDER BY place_id FOR UPDATE`;
const FREE = placed('on_hand - reserved - held');
const HELD = placed('held');
