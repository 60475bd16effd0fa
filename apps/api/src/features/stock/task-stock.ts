import { In } from 'typeorm';
import { hubOf, type Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import { bagGoesWith, bagStands, dropUntouched } from './bag-of-task';
import { KitLineEntity } from './kit-line.entity';
import { type LotQuantity, moveStock } from './move-stock';
import { lockShelf, pickFrom } from './read-shelf';

type TaskAccount = 'reserved' | 'issued';

export interface KitWish {
  readonly taskId: string;
  readonly kitId: string;
  readonly count: number;
}

/**
 * Promises the goods of `count` kits to a task, first to expire first. Nothing when the task already holds some, or has
 * a bag: what is in it was decided when its wave was started.
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
  if (await bagStands(tx, hubId, taskId)) return;
  const held = [
    ...(await heldBy(tx, hubId, taskId, 'reserved')),
    ...(await heldBy(tx, hubId, taskId, 'issued')),
  ];
  if (held.length > 0 || count === 0) return;
  const lines = await allocate(tx, hubId, { kitId, count, today });
  const moved = await moveStock(tx, now, me, { kind: 'reserve', lines, taskId });
  if (!moved) throw new Refusal('STOCK_SHORT');
}

/**
 * Moves all that a task holds on one account; nothing when it holds nothing, so a second call changes nothing. The bag
 * goes with its goods, and keeps them while its task lives: a driver who gives a claim back leaves a packed bag behind.
 */
export async function moveHeld(
  tx: Tx,
  now: Date,
  me: Actor,
  taskId: string,
  kind: 'unreserve' | 'issue' | 'return' | 'give',
): Promise<void> {
  const hubId = hubOf(me);
  const { state } = await lockTask(tx, hubId, taskId);
  if (kind === 'unreserve' && state !== 'cancelled' && (await bagStands(tx, hubId, taskId))) return;
  await bagGoesWith(tx, hubId, taskId, kind);
  const lines = await heldBy(tx, hubId, taskId, kind === 'return' || kind === 'give' ? 'issued' : 'reserved');
  if (lines.length === 0) return;
  const moved = await moveStock(tx, now, me, { kind, lines, taskId });
  if (!moved) throw new Refusal('STOCK_SHORT');
}

/**
 * A task that no plan carries any more and that is open: its bag ends if nobody has touched it, and its goods are free.
 * What somebody has begun lies on the table, and stays promised.
 */
export async function freeDropped(tx: Tx, now: Date, me: Actor, taskId: string): Promise<void> {
  const hubId = hubOf(me);
  const { state } = await lockTask(tx, hubId, taskId);
  if (state !== 'open' || !(await dropUntouched(tx, hubId, taskId))) return;
  const lines = await heldBy(tx, hubId, taskId, 'reserved');
  if (lines.length === 0) return;
  if (!(await moveStock(tx, now, me, { kind: 'unreserve', lines, taskId }))) throw new Refusal('STOCK_SHORT');
}

/** What came back of a task and cannot be given to anybody: over the shelf into the bin, with the reason. */
export async function discardHeld(
  tx: Tx,
  now: Date,
  me: Actor,
  { taskId, reason }: { readonly taskId: string; readonly reason: string },
): Promise<void> {
  const hubId = hubOf(me);
  await lockTask(tx, hubId, taskId);
  const lines = await heldBy(tx, hubId, taskId, 'issued');
  if (lines.length === 0) return;
  const back = await moveStock(tx, now, me, { kind: 'return', lines, taskId });
  const gone = back && (await moveStock(tx, now, me, { kind: 'discard', lines, taskId, reason }));
  if (!gone) throw new Refusal('STOCK_SHORT');
}

/** What all these kits together lack on the shelf; empty when there is enough of everything. */
export async function shortFor(
  tx: Tx,
  hubId: string,
  wishes: readonly Omit<KitWish, 'taskId'>[],
  today: string,
): Promise<readonly Short[]> {
  const wanted = new Map<string, number>();
  const kits = [...new Set(wishes.map(({ kitId }) => kitId))];
  for (const { kitId, itemId, quantity } of await tx.findBy(KitLineEntity, { hubId, kitId: In(kits) })) {
    for (const { count } of wishes.filter((wish) => wish.kitId === kitId))
      wanted.set(itemId, (wanted.get(itemId) ?? 0) + quantity * count);
  }
  const { short } = await pick(tx, hubId, wanted, today);
  return short;
}

/** Goods of which there is too little, and how many units are wanting. */
export interface Short {
  readonly itemId: string;
  readonly missing: number;
}

/** What the ledger says a task holds, by lot and the place it came from. */
export async function heldBy(
  tx: Tx,
  hubId: string,
  taskId: string,
  account: TaskAccount,
): Promise<LotQuantity[]> {
  return tx.query(
    `SELECT e.lot_id AS "lotId", e.place_id AS "placeId", sum(e.quantity)::int AS quantity
       FROM stock_movement m JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id
      WHERE m.hub_id = $1 AND m.task_id = $2 AND e.account = $3
      GROUP BY e.lot_id, e.place_id HAVING sum(e.quantity) > 0 ORDER BY e.lot_id, e.place_id`,
    [hubId, taskId, account],
  );
}

/** One verb at a time on the goods of one task: this is what makes "never twice" true for two at the same moment. */
export async function lockTask(tx: Tx, hubId: string, taskId: string): Promise<{ readonly state: string }> {
  const [task]: { state: string }[] = await tx.query(
    `SELECT state FROM task WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    [hubId, taskId],
  );
  if (task === undefined) throw new Refusal('NOT_FOUND');
  return task;
}

async function allocate(tx: Tx, hubId: string, wish: Omit<KitWish, 'taskId'> & { today: string }) {
  const lines = await tx.findBy(KitLineEntity, { hubId, kitId: wish.kitId });
  if (lines.length === 0) throw new Refusal('NOT_FOUND');
  const wanted = new Map(lines.map(({ itemId, quantity }) => [itemId, quantity * wish.count]));
  const { picks, short } = await pick(tx, hubId, wanted, wish.today);
  if (short.length > 0) throw new Refusal('STOCK_SHORT', { items: short });
  return picks;
}

/** Lots for so many units of each item, first to expire first, and what is wanting. */
async function pick(tx: Tx, hubId: string, wanted: ReadonlyMap<string, number>, today: string) {
  const itemIds = [...wanted.keys()];
  const items = await readItems(tx, hubId, itemIds);
  if (items.length < itemIds.length) throw new Refusal('NOT_FOUND');
  const lots = await lockShelf(tx, hubId, itemIds);
  const picks: LotQuantity[] = [];
  const short: Short[] = [];
  for (const item of items) {
    const own = lots.filter((lot) => lot.itemId === item.id);
    const found = pickFrom(own, item, wanted.get(item.id) ?? 0, today);
    if (found.short > 0) short.push({ itemId: item.id, missing: found.short });
    picks.push(...found.lines);
  }
  return { picks, short };
}
