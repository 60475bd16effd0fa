import type { LotReason } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import type { PromisedLot } from '../stock/bag-stock.service';
import type { BagEntity } from './bag.entity';
import type { PackingNeighbors } from './packing-neighbors';
import type { PickLineInput } from './packing.types';
import { WaveEntity } from './wave.entity';

interface Taking {
  readonly me: Member;
  readonly input: PickLineInput;
  readonly bag: BagEntity;
  /** What the line is promised so far. */
  readonly own: readonly PromisedLot[];
}

/** Goods that were not found, or are damaged, are promised to nobody until somebody has looked. */
const SETS_APART: Readonly<Partial<Record<LotReason, 'not_found' | 'damaged'>>> = {
  not_found: 'not_found',
  damaged: 'damaged',
};

/**
 * Everything of a line from the lot that somebody holds. Refuses LOT_REASON_MISSING when it keeps longer than what was
 * promised, LOT_NOT_USABLE when it is none of this item, held or past its date, STOCK_SHORT.
 */
export async function takeOtherLot(
  tx: Tx,
  now: Date,
  { stock }: PackingNeighbors,
  { me, input, bag, own }: Taking,
): Promise<void> {
  const { hubId, taskId } = bag;
  const lotId = input.lotId ?? '';
  const placeId = input.binId ?? hubId;
  const apart = SETS_APART[input.reason ?? 'other'];
  if (apart === undefined) await stock.exchange(tx, now, me, { taskId, from: own, to: [] });
  else await stock.missing(tx, now, me, { taskId, lines: own, reason: apart });
  const wave = await tx.findOneByOrFail(WaveEntity, { hubId, id: bag.waveId });
  const items = await readItems(tx, hubId, [input.itemId]);
  const free = await stock.freeOf(tx, hubId, items, wave.day);
  const lot = free.find((one) => one.lotId === lotId && one.placeId === placeId);
  if (lot === undefined) throw new Refusal('LOT_NOT_USABLE');
  if (lot.quantity < input.quantity)
    throw new Refusal('STOCK_SHORT', { items: [{ itemId: input.itemId, free: lot.quantity }] });
  if (input.reason == null && (await keepsLonger(tx, hubId, lotId, own)))
    throw new Refusal('LOT_REASON_MISSING');
  const to = input.quantity > 0 ? [{ lotId, placeId, quantity: input.quantity }] : [];
  await stock.exchange(tx, now, me, { taskId, from: [], to });
}

/** Undated goods keep longest. Days in this form sort as text. */
async function keepsLonger(
  tx: Tx,
  hubId: string,
  lotId: string,
  own: readonly PromisedLot[],
): Promise<boolean> {
  const [lot]: { labelDate: string | null }[] = await tx.query(
    `SELECT label_date::text AS "labelDate" FROM lot WHERE hub_id = $1 AND id = $2`,
    [hubId, lotId],
  );
  const first = own[0]?.labelDate ?? null;
  return first !== null && (lot?.labelDate ?? '9999-12-31') > first;
}
