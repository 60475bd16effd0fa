import { randomUUID } from 'node:crypto';
import { systemOf, type Member } from '../../platform/auth/actor';
import { returning } from '../../platform/db/rows';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { Item } from '../goods/item.types';
import { moveStock, takeIn } from '../stock/stock.service';
import { byLot } from './on-the-road';
import { takeOverItem } from './own-item';
import type { LotFacts } from './read-transfers';
import type { TransferRow } from './transfer-row';
import type { ReceivedParcelInput, ReceiveTransferInput } from './transfer.types';

/** A parcel after the receipt was written on it. */
interface Received extends ReceivedParcelInput {
  readonly n: number;
  /** Of the hub it comes from. */
  readonly lotId: string;
  readonly placeId: string;
  readonly lot: LotFacts;
  readonly toLotId: string | null;
}

/**
 * Takes in what arrived and says what did not, in both books and in one transaction: what arrives leaves the sender's
 * ledger at the moment it enters ours. Answers whether nothing is on its way any more. Refuses TRANSFER_OVER with how many
 * of which were left; so two people who receive at the same moment never take in the same goods twice.
 */
export async function receiveGoods(
  tx: Tx,
  now: Date,
  me: Member,
  row: TransferRow,
  input: ReceiveTransferInput,
): Promise<boolean> {
  const received: Received[] = [];
  for (const parcel of input.parcels) received.push(await writeDown(tx, row, parcel));
  const placeId = input.binId ?? me.hubId;
  if (input.binId) await requireBin(tx, me.hubId, input.binId);
  for (const parcel of received.filter(({ arrived, extra }) => arrived + extra > 0))
    await layDown(tx, now, me, { row, parcel, placeId });
  await tellSender(tx, now, me, row, received);
  const rest: unknown[] = await tx.query(
    `SELECT FROM transfer_parcel WHERE transfer_id = $1 AND quantity > arrived + damaged + missing + brought_back LIMIT 1`,
    [row.id],
  );
  return rest.length === 0;
}

async function writeDown(tx: Tx, { hubId, id }: TransferRow, parcel: ReceivedParcelInput): Promise<Received> {
  const { parcelId, arrived, damaged, missing, extra } = parcel;
  if (arrived + damaged + missing + extra === 0) throw new Refusal('QUANTITY_WRONG');
  const [written] = await returning<Omit<Received, keyof ReceivedParcelInput>>(
    tx,
    `UPDATE transfer_parcel SET arrived = arrived + $4, damaged = damaged + $5, missing = missing + $6, extra = extra + $7
     WHERE hub_id = $1 AND transfer_id = $2 AND id = $3
       AND arrived + damaged + missing + brought_back + $4 + $5 + $6 <= quantity
     RETURNING n, lot_id AS "lotId", place_id AS "placeId", lot, to_lot_id AS "toLotId"`,
    [hubId, id, parcelId, arrived, damaged, missing, extra],
  );
  if (written === undefined) throw await whyNot(tx, id, parcelId);
  return { ...parcel, ...written };
}

async function whyNot(tx: Tx, transferId: string, parcelId: string): Promise<Refusal> {
  const rows: { name: string; left: number }[] = await tx.query(
    `SELECT l.item->>'name' AS name, p.quantity - p.arrived - p.damaged - p.missing - p.brought_back AS left
     FROM transfer_parcel p JOIN transfer_line l ON l.hub_id = p.hub_id AND l.transfer_id = p.transfer_id AND l.n = p.n
     WHERE p.transfer_id = $1 AND p.id = $2`,
    [transferId, parcelId],
  );
  return rows.length === 0 ? new Refusal('NOT_FOUND') : new Refusal('TRANSFER_OVER', { items: rows });
}

interface LayDown {
  readonly row: TransferRow;
  readonly parcel: Received;
  readonly placeId: string;
}

/** A lot of this hub with the facts of the other's; what comes later of the same parcel is the same lot. */
async function layDown(tx: Tx, now: Date, me: Member, { row, parcel, placeId }: LayDown): Promise<void> {
  const quantity = parcel.arrived + parcel.extra;
  if (parcel.toLotId !== null) {
    await tx.query(
      `INSERT INTO stock_balance (hub_id, lot_id, place_id, on_hand, reserved, held) VALUES ($1, $2, $3, 0, 0, 0)
       ON CONFLICT DO NOTHING`,
      [me.hubId, parcel.toLotId, placeId],
    );
    const lines = [{ lotId: parcel.toLotId, placeId, quantity }];
    await moveStock(tx, now, me, { kind: 'receive', lines, reason: 'transfer' });
    return;
  }
  const lotId = randomUUID();
  const itemId = await itemOf(tx, me.hubId, row, parcel.n);
  await takeIn(tx, now, me, [{ ...parcel.lot, id: lotId, itemId, placeId, quantity }]);
  await tx.query('UPDATE transfer_parcel SET to_lot_id = $3 WHERE hub_id = $1 AND id = $2', [
    row.hubId,
    parcel.parcelId,
    lotId,
  ]);
}

async function itemOf(tx: Tx, hubId: string, { id }: TransferRow, n: number): Promise<string> {
  const [line]: { own: string | null; item: Item }[] = await tx.query(
    'SELECT to_item_id AS own, item FROM transfer_line WHERE transfer_id = $1 AND n = $2',
    [id, n],
  );
  if (line === undefined) throw new Refusal('NOT_FOUND');
  if (line.own !== null) return line.own;
  const own = await takeOverItem(tx, hubId, line.item);
  await tx.query('UPDATE transfer_line SET to_item_id = $3 WHERE transfer_id = $1 AND n = $2', [id, n, own]);
  return own;
}

/**
 * Steps through the wall to the sender's ledger and back. What arrived leaves it, what is damaged or missing is lost
 * there. Nothing else may be done between the two steps.
 */
async function tellSender(
  tx: Tx,
  now: Date,
  me: Member,
  row: TransferRow,
  received: readonly Received[],
): Promise<void> {
  await tx.query('SELECT app.step_across($1)', [row.id]);
  const sender = systemOf(row.hubId);
  for (const [kind, amount, reason] of OUTCOMES) {
    const lines = byLot(received.map((parcel) => ({ ...parcel, quantity: parcel[amount] })));
    if (lines.length === 0) continue;
    if (!(await moveStock(tx, now, sender, { kind, lines, reason }))) throw new Refusal('STOCK_SHORT');
  }
  await tx.query(
    `INSERT INTO activity (hub_id, id, at, actor, verb, subject_id) VALUES ($1, $2, $3, 'system', 'transfer.arrived', $4)`,
    [row.hubId, randomUUID(), now, row.id],
  );
  await tx.query(`SELECT set_config('app.hub_id', $1, true)`, [me.hubId]);
}

const OUTCOMES = [
  ['arrive', 'arrived', 'transfer'],
  ['lose', 'damaged', 'damaged'],
  ['lose', 'missing', 'missing'],
] as const;

async function requireBin(tx: Tx, hubId: string, binId: string): Promise<void> {
  const rows: unknown[] = await tx.query(
    `SELECT FROM bin WHERE hub_id = $1 AND id = $2 AND state = 'open' FOR SHARE`,
    [hubId, binId],
  );
  if (rows.length === 0) throw new Refusal('NOT_FOUND');
}
