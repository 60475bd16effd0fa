import type { Actor } from '../../platform/auth/actor';
import { hubOf } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { LotEntity } from './lot.entity';
import { moveStock } from './move-stock';

/** Goods of one item that come in together, and where they are put down. */
export interface NewLot extends Pick<
  LotEntity,
  'id' | 'itemId' | 'source' | 'receivedOn' | 'labelKind' | 'labelDate'
> {
  readonly quantity: number;
  /** A bin, or the hub itself. */
  readonly placeId: string;
  readonly donationId?: string | null;
  /** The maker's own number, as printed. */
  readonly code?: string | null;
  readonly brand?: string | null;
  /** Where this brand differs from the item: all three lists or none. */
  readonly contains?: readonly string[] | null;
  readonly mayContain?: readonly string[] | null;
  readonly absent?: readonly string[] | null;
}

/**
 * New lots, their balances and the one movement that fills them. Refuses KEY_REUSED when a lot is there already; false as
 * `moveStock` says.
 */
export async function takeIn(tx: Tx, now: Date, me: Actor, lots: readonly NewLot[]): Promise<boolean> {
  const hubId = hubOf(me);
  const fresh: unknown[] = await tx.query(INSERT, [hubId, JSON.stringify(lots.map(rowOf))]);
  if (fresh.length < lots.length) throw new Refusal('KEY_REUSED', { field: 'lotId' });
  await tx.query(
    `INSERT INTO stock_balance (hub_id, lot_id, place_id, on_hand, reserved, held)
     SELECT $1, lot_id, place_id, 0, 0, 0 FROM unnest($2::uuid[], $3::uuid[]) AS t(lot_id, place_id)`,
    [hubId, lots.map(({ id }) => id), lots.map(({ placeId }) => placeId)],
  );
  const lines = lots.map(({ id, placeId, quantity }) => ({ lotId: id, placeId, quantity }));
  return moveStock(tx, now, me, { kind: 'receive', lines });
}

const rowOf = (lot: NewLot) => ({
  id: lot.id,
  item_id: lot.itemId,
  source: lot.source,
  received_on: lot.receivedOn,
  label_kind: lot.labelKind,
  label_date: lot.labelDate,
  donation_id: lot.donationId ?? null,
  code: lot.code ?? null,
  brand: lot.brand ?? null,
  contains: lot.contains ?? null,
  may_contain: lot.mayContain ?? null,
  absent: lot.absent ?? null,
});

const INSERT = `
  INSERT INTO lot (hub_id, id, item_id, state, source, received_on, label_kind, label_date, donation_id, code, brand,
    contains, may_contain, absent)
  SELECT $1, id, item_id, 'available', source, received_on, label_kind, label_date, donation_id, code, brand, contains,
    may_contain, absent
  FROM jsonb_to_recordset($2::jsonb) AS t(id uuid, item_id uuid, source text, received_on date, label_kind text,
    label_date date, donation_id uuid, code text, brand text, contains text[], may_contain text[], absent text[])
  ON CONFLICT (hub_id, id) DO NOTHING RETURNING id`;
