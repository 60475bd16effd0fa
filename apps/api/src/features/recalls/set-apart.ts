import type { Member } from '../../platform/auth/actor';
import { grouped } from '../../platform/db/rows';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import { hubToday, lockShelf, moveStock, pickFrom } from '../stock/stock.service';
import { takeFromBag } from './take-from-bag';

interface Apart {
  readonly recallId: string;
  readonly lotIds: readonly string[];
}

/** What of a lot is promised to a delivery, at one place. */
interface Promised {
  readonly taskId: string;
  readonly itemId: string;
  readonly lotId: string;
  readonly placeId: string;
  readonly quantity: number;
}

type LotLine = Pick<Promised, 'lotId' | 'placeId' | 'quantity'>;

/**
 * Sets apart all of these lots that is in the house, at once: what is free, and what was promised to deliveries that have
 * not left. Those get as much of other lots as there is, and somebody must take the old goods out of the bag. What is
 * promised to another hub stays promised: whoever has that transfer decides.
 */
export async function setApart(tx: Tx, now: Date, me: Member, { recallId, lotIds }: Apart): Promise<void> {
  const { hubId } = me;
  const promised = await lockPromised(tx, hubId, lotIds);
  await tx.query(`UPDATE lot SET state = 'recalled' WHERE hub_id = $1 AND id = ANY($2)`, [hubId, lotIds]);
  const byTask = grouped(promised, ({ taskId }) => taskId);
  for (const [taskId, lines] of byTask) await move(tx, now, me, { kind: 'unreserve', lines, taskId });
  await holdFree(tx, now, me, lotIds);
  for (const [taskId, lines] of byTask) await replace(tx, now, me, { recallId, taskId, lines });
}

/** Sets apart what lies there free, wherever it lies. */
export async function holdFree(tx: Tx, now: Date, me: Member, lotIds: readonly string[]): Promise<void> {
  const lines: LotLine[] = await tx.query(FREE, [me.hubId, lotIds]);
  if (lines.length > 0) await move(tx, now, me, { kind: 'hold', lines });
}

/**
 * Tasks first, then the whole shelf of these items, as every other verb does; a task that was promised some of it in
 * between has its own hands on the row, and the caller tries again (BUSY).
 */
async function lockPromised(tx: Tx, hubId: string, lotIds: readonly string[]): Promise<Promised[]> {
  const before: Promised[] = await tx.query(PROMISED, [hubId, lotIds]);
  await tx.query(LOCK_TASKS, [hubId, before.map(({ taskId }) => taskId)]);
  const items: { id: string }[] = await tx.query(ITEMS_OF, [hubId, lotIds]);
  await lockShelf(
    tx,
    hubId,
    items.map(({ id }) => id),
  );
  const after: Promised[] = await tx.query(PROMISED, [hubId, lotIds]);
  await tx.query(`${LOCK_TASKS} NOWAIT`, [hubId, after.map(({ taskId }) => taskId)]);
  return after;
}

interface Replacing {
  readonly recallId: string;
  readonly taskId: string;
  readonly lines: readonly Promised[];
}

/** The same items of other lots, as many as there are, and a line for whoever opens the bag. */
async function replace(tx: Tx, now: Date, me: Member, { recallId, taskId, lines }: Replacing): Promise<void> {
  const { hubId } = me;
  const today = await hubToday(tx, now, hubId);
  for (const [itemId, own] of grouped(lines, (line) => line.itemId)) {
    const out = sumOf(own);
    const [item] = await readItems(tx, hubId, [itemId]);
    if (item === undefined) throw new Refusal('NOT_FOUND');
    const picked = pickFrom(await lockShelf(tx, hubId, [itemId]), item, out, today);
    if (picked.lines.length > 0) await move(tx, now, me, { kind: 'reserve', lines: picked.lines, taskId });
    let left = out - picked.short;
    for (const [lotId, ofLot] of grouped(own, (line) => line.lotId)) {
      const quantity = sumOf(ofLot);
      const replaced = Math.min(left, quantity);
      left -= replaced;
      await tx.query(PUT_BAG, [hubId, recallId, taskId, lotId, quantity, replaced]);
    }
    await takeFromBag(tx, hubId, { taskId, itemId, out, short: picked.short });
  }
}

const sumOf = (lines: readonly LotLine[]): number => lines.reduce((sum, { quantity }) => sum + quantity, 0);

interface Move {
  readonly kind: 'unreserve' | 'hold' | 'reserve';
  readonly lines: readonly LotLine[];
  readonly taskId?: string;
}

async function move(tx: Tx, now: Date, me: Member, { kind, lines, taskId }: Move): Promise<void> {
  const plain = lines.map(({ lotId, placeId, quantity }) => ({ lotId, placeId, quantity }));
  const on = taskId === undefined ? { reason: 'recall' } : { taskId };
  if (!(await moveStock(tx, now, me, { kind, lines: plain, ...on }))) throw new Refusal('STOCK_SHORT');
}

const PROMISED = `
  SELECT m.task_id AS "taskId", l.item_id AS "itemId", e.lot_id AS "lotId", e.place_id AS "placeId",
    sum(e.quantity)::int AS quantity
  FROM stock_entry e
  JOIN lot l ON l.hub_id = e.hub_id AND l.id = e.lot_id
  JOIN stock_movement m ON m.hub_id = e.hub_id AND m.id = e.movement_id
  WHERE e.hub_id = $1 AND e.lot_id = ANY($2) AND e.account = 'reserved' AND m.task_id IS NOT NULL
  GROUP BY 1, 2, 3, 4 HAVING sum(e.quantity) > 0 ORDER BY 1, 2, 3, 4`;

const LOCK_TASKS = `SELECT FROM task WHERE hub_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE`;

const ITEMS_OF = `SELECT DISTINCT item_id AS id FROM lot WHERE hub_id = $1 AND id = ANY($2) ORDER BY 1`;

const FREE = `
  SELECT lot_id AS "lotId", place_id AS "placeId", on_hand - reserved - held AS quantity FROM stock_balance
  WHERE hub_id = $1 AND lot_id = ANY($2) AND on_hand - reserved - held > 0 ORDER BY lot_id, place_id FOR UPDATE`;

const PUT_BAG = `
  INSERT INTO recall_bag (hub_id, recall_id, task_id, lot_id, quantity, replaced) VALUES ($1, $2, $3, $4, $5, $6)`;
