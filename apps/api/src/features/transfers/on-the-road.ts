import { grouped } from '../../platform/db/rows';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { moveStock } from '../stock/stock.service';
import type { TransferRow } from './transfer-row';

interface OnTheWay {
  readonly id: string;
  readonly lotId: string;
  readonly placeId: string;
  /** Not accounted for yet. */
  readonly quantity: number;
}

/** Refuses TRANSFER_EMPTY. */
export async function requirePicked(tx: Tx, { id }: TransferRow): Promise<void> {
  if ((await onTheWay(tx, id)).length === 0) throw new Refusal('TRANSFER_EMPTY');
}

/** What was put aside leaves the house; it stays in this hub's ledger until it has arrived. */
export async function sendOff(tx: Tx, now: Date, me: Member, { id }: TransferRow): Promise<void> {
  await move(tx, now, me, 'dispatch', await onTheWay(tx, id));
}

/** What is still on its way comes back to where it lay. */
export async function bringBack(tx: Tx, now: Date, me: Member, { id, hubId }: TransferRow): Promise<void> {
  const rest = await onTheWay(tx, id);
  await move(tx, now, me, 'bring_back', rest);
  await tx.query(
    `UPDATE transfer_parcel SET brought_back = quantity - arrived - damaged - missing
     WHERE hub_id = $1 AND transfer_id = $2`,
    [hubId, id],
  );
}

const onTheWay = (tx: Tx, id: string): Promise<OnTheWay[]> =>
  tx.query(
    `SELECT id, lot_id AS "lotId", place_id AS "placeId", quantity - arrived - damaged - missing - brought_back AS quantity
     FROM transfer_parcel WHERE transfer_id = $1 AND quantity > arrived + damaged + missing + brought_back
     ORDER BY lot_id, place_id, id`,
    [id],
  );

async function move(
  tx: Tx,
  now: Date,
  me: Member,
  kind: 'dispatch' | 'bring_back',
  parcels: readonly OnTheWay[],
): Promise<void> {
  const lines = byLot(parcels);
  if (lines.length === 0) throw new Refusal('TRANSFER_EMPTY');
  if (!(await moveStock(tx, now, me, { kind, lines, reason: 'transfer' }))) throw new Refusal('STOCK_SHORT');
}

/** A lot at a place once, however many lines took of it: a movement names each once. */
export const byLot = <P extends Omit<OnTheWay, 'id'>>(parcels: readonly P[]) =>
  [...grouped(parcels, ({ lotId, placeId }) => `${lotId} ${placeId}`).values()].flatMap((own) => {
    const [first] = own;
    const quantity = own.reduce((sum, parcel) => sum + parcel.quantity, 0);
    return first === undefined || quantity === 0
      ? []
      : [{ lotId: first.lotId, placeId: first.placeId, quantity }];
  });
