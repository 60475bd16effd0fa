import { In } from 'typeorm';
import { hubOf, type Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { ItemEntity } from './item.entity';
import { KitLineEntity } from './kit-line.entity';
import { type LotQuantity, moveStock } from './move-stock';
import { lockShelf, take } from './read-shelf';

type TaskAccount = 'reserved' | 'issued';

export interface KitWish {
  readonly taskId: string;
  readonly kitId: string;
  readonly count: number;
}

/**
 * Promises the goods of `count` kits to a task, first to expire first. Nothing when the task already holds some.
 * Refuses STOCK_SHORT with `items: [{ itemId, missing }]`.
 */
export async function reserveFor(
  tx: Tx,
  now: Date,
  me: Actor,
  wish: KitWish & { today: string },
): Promise<void> {
  const hubId = hubOf(me);
  const { taskId, kitId, count, today } = wish;
  await lockTask(tx, hubId, taskId);
  const held = [
    ...(await heldBy(tx, hubId, taskId, 'reserved')),
    ...(await heldBy(tx, hubId, taskId, 'issued')),
  ];
  if (held.length > 0 || count === 0) return;
  const lines = await allocate(tx, hubId, { kitId, count, today });
  const moved = await moveStock(tx, now, me, { kind: 'reserve', lines, taskId });
  if (!moved) throw new Refusal('STOCK_SHORT');
}

/** Moves all that a task holds on one account; nothing when it holds nothing, so a second call changes nothing. */
export async function moveHeld(
  tx: Tx,
  now: Date,
  me: Actor,
  taskId: string,
  kind: 'unreserve' | 'issue' | 'return',
): Promise<void> {
  const hubId = hubOf(me);
  await lockTask(tx, hubId, taskId);
  const lines = await heldBy(tx, hubId, taskId, kind === 'return' ? 'issued' : 'reserved');
  if (lines.length === 0) return;
  const moved = await moveStock(tx, now, me, { kind, lines, taskId });
  if (!moved) throw new Refusal('STOCK_SHORT');
}

/** What the ledger says a task holds, by lot. */
async function heldBy(tx: Tx, hubId: string, taskId: string, account: TaskAccount): Promise<LotQuantity[]> {
  return tx.query(
    `SELECT e.lot_id AS "lotId", sum(e.quantity)::int AS quantity
       FROM stock_movement m JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id
      WHERE m.hub_id = $1 AND m.task_id = $2 AND e.account = $3
      GROUP BY e.lot_id HAVING sum(e.quantity) > 0 ORDER BY e.lot_id`,
    [hubId, taskId, account],
  );
}

/** One verb at a time on the goods of one task: this is what makes "never twice" true for two at the same moment. */
async function lockTask(tx: Tx, hubId: string, taskId: string): Promise<void> {
  const rows: unknown[] = await tx.query(
    `SELECT id FROM task WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    [hubId, taskId],
  );
  if (rows.length === 0) throw new Refusal('NOT_FOUND');
}

async function allocate(tx: Tx, hubId: string, wish: Omit<KitWish, 'taskId'> & { today: string }) {
  const kitLines = await tx.findBy(KitLineEntity, { hubId, kitId: wish.kitId });
  if (kitLines.length === 0) throw new Refusal('NOT_FOUND');
  const itemIds = kitLines.map((line) => line.itemId);
  const items = new Map(
    (await tx.findBy(ItemEntity, { hubId, id: In(itemIds) })).map((item) => [item.id, item]),
  );
  const lots = await lockShelf(tx, hubId, itemIds);
  const picks: LotQuantity[] = [];
  const short: { itemId: string; missing: number }[] = [];
  for (const { itemId, quantity } of kitLines) {
    const item = items.get(itemId);
    if (item === undefined) throw new Refusal('NOT_FOUND');
    const own = lots.filter((lot) => lot.itemId === itemId);
    const found = take(own, item, quantity * wish.count, wish.today);
    if (found.short > 0) short.push({ itemId, missing: found.short });
    picks.push(...found.picks.map((pick) => ({ lotId: pick.lot, quantity: pick.quantity })));
  }
  if (short.length > 0) throw new Refusal('STOCK_SHORT', { items: short });
  return picks;
}
