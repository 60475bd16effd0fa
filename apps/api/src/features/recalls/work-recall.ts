import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { moveStock } from '../stock/stock.service';
import type { RecallDoorInput } from './recall-inputs.types';
import { LEFT } from './recall-rows';
import { holdFree } from './set-apart';

interface Working {
  readonly me: Member;
  readonly recallId: string;
}

/** The recall's row, held until the end of the transaction. Refuses NOT_FOUND, RECALL_NOT_FROM_HERE. */
export async function lockOpen(tx: Tx, { me, recallId }: Working): Promise<void> {
  const rows: { state: string }[] = await tx.query(
    `SELECT state FROM recall WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    [me.hubId, recallId],
  );
  if (rows[0] === undefined) throw new Refusal('NOT_FOUND');
  if (rows[0].state !== 'open') throw new Refusal('RECALL_NOT_FROM_HERE', { state: rows[0].state });
}

/** Somebody has taken the goods out of a bag: with their own hands, so it has their name. Refuses NOT_FOUND. */
export async function takeOut(
  tx: Tx,
  now: Date,
  working: Working & { readonly taskId: string },
): Promise<void> {
  const { me, recallId, taskId } = working;
  await lockOpen(tx, working);
  const taken = await returning(tx, TAKE_OUT, [me.hubId, recallId, taskId, me.id, now]);
  if (taken.length === 0) throw new Refusal('NOT_FOUND');
}

/** What a call came to. `version` 0: the first try. Refuses NOT_FOUND, RECALL_NOT_FROM_HERE when somebody said so first. */
export async function sayDoor(
  tx: Tx,
  now: Date,
  { me, input }: { readonly me: Member; readonly input: RecallDoorInput },
): Promise<void> {
  const { recallId, taskId, version, outcome } = input;
  await lockOpen(tx, { me, recallId });
  const known: unknown[] = await tx.query(GOT_SOME, [me.hubId, recallId, taskId]);
  if (known.length === 0) throw new Refusal('NOT_FOUND');
  const said: unknown[] = await tx.query(SAY, [me.hubId, recallId, taskId, outcome, now, me.handle, version]);
  if (said.length === 0) throw new Refusal('RECALL_NOT_FROM_HERE');
}

/** Sets apart what came back from doors and cars after the recall was opened. */
export async function holdReturned(tx: Tx, now: Date, working: Working): Promise<void> {
  const { me, recallId } = working;
  await lockOpen(tx, working);
  const lots: { id: string }[] = await tx.query(RECALLED, [me.hubId, recallId]);
  await holdFree(
    tx,
    now,
    me,
    lots.map(({ id }) => id),
  );
}

export type LotEnd = 'destroy' | 'release';

/** Destroys what was set apart of a lot, or gives it back to the shelf. Refuses NOT_FOUND, RECALL_NOT_FROM_HERE. */
export async function endLot(
  tx: Tx,
  now: Date,
  working: Working & { readonly lotId: string; readonly end: LotEnd },
): Promise<void> {
  const { me, recallId, lotId, end } = working;
  await lockOpen(tx, working);
  const own: unknown[] = await tx.query(OWN_LOT, [me.hubId, recallId, lotId]);
  if (own.length === 0) throw new Refusal('NOT_FOUND');
  const lines: { lotId: string; placeId: string; quantity: number }[] = await tx.query(HELD, [
    me.hubId,
    lotId,
  ]);
  const kind = end === 'destroy' ? 'destroy' : 'unhold';
  const reason = end === 'destroy' ? 'recall' : 'checked';
  if (lines.length > 0 && !(await moveStock(tx, now, me, { kind, lines, reason })))
    throw new Refusal('STOCK_SHORT');
  if (end === 'release')
    await tx.query(`UPDATE lot SET state = 'available' WHERE hub_id = $1 AND id = $2`, [me.hubId, lotId]);
}

/** Refuses RECALL_NOT_EMPTY with what is left: bags, doors, units that lie there. */
export async function closeRecall(tx: Tx, now: Date, working: Working): Promise<void> {
  const { me, recallId } = working;
  await lockOpen(tx, working);
  const [left]: { bags: number; doors: number; units: number }[] = await tx.query(LEFT, [me.hubId, recallId]);
  if (left === undefined || left.bags + left.doors + left.units > 0)
    throw new Refusal('RECALL_NOT_EMPTY', { ...left });
  await tx.query(CLOSE, [me.hubId, recallId, me.id, now]);
}

const TAKE_OUT = `
  UPDATE recall_bag SET taken_by = coalesce(taken_by, $4), taken_at = coalesce(taken_at, $5)
  WHERE hub_id = $1 AND recall_id = $2 AND task_id = $3 RETURNING lot_id`;

const GOT_SOME = `
  SELECT FROM recall_lot o
  JOIN stock_entry e ON e.hub_id = o.hub_id AND e.lot_id = o.lot_id AND e.account = 'issued'
  JOIN stock_movement m ON m.hub_id = e.hub_id AND m.id = e.movement_id AND m.task_id = $3
  WHERE o.hub_id = $1 AND o.recall_id = $2 LIMIT 1`;

const SAY = `
  INSERT INTO recall_door AS d (hub_id, recall_id, task_id, outcome, tries, tried_at, said_by)
  SELECT $1, $2, $3, $4, 1, $5, $6 WHERE $7 = 0
    OR EXISTS (SELECT FROM recall_door WHERE hub_id = $1 AND recall_id = $2 AND task_id = $3)
  ON CONFLICT (hub_id, recall_id, task_id) DO UPDATE SET outcome = excluded.outcome, tries = d.tries + 1,
    tried_at = excluded.tried_at, said_by = excluded.said_by, version = d.version + 1
    WHERE d.version = $7
  RETURNING task_id`;

const RECALLED = `
  SELECT l.id FROM recall_lot o JOIN lot l ON l.hub_id = o.hub_id AND l.id = o.lot_id
  WHERE o.hub_id = $1 AND o.recall_id = $2 AND l.state = 'recalled' ORDER BY l.id`;

const OWN_LOT = `SELECT FROM recall_lot WHERE hub_id = $1 AND recall_id = $2 AND lot_id = $3`;

const HELD = `
  SELECT lot_id AS "lotId", place_id AS "placeId", held AS quantity FROM stock_balance
  WHERE hub_id = $1 AND lot_id = $2 AND held > 0 ORDER BY place_id FOR UPDATE`;

const CLOSE = `
  UPDATE recall SET state = 'closed', closed_by = $3, closed_at = $4, version = version + 1
  WHERE hub_id = $1 AND id = $2 AND state = 'open'`;
