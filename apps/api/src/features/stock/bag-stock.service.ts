import { Injectable } from '@nestjs/common';
import type { SkipCode } from '@doorstep/ledger';
import { present } from '@doorstep/std';
import { hubOf, type Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import type { Item } from '../goods/item.types';
import { bagGoesWith } from './bag-of-task';
import { type LotQuantity, moveStock } from './move-stock';
import { lockShelf, pickFrom, type PlacedLot, placedShelf } from './read-shelf';
import { heldBy, lockTask } from './task-stock';

/** What one task should get of each item. */
export interface Wanting {
  readonly taskId: string;
  readonly lines: readonly { readonly itemId: string; readonly quantity: number }[];
}

/** Goods of which there is too little: how many are asked for by all, how many may be given, and what may not and why. */
export interface Shortage {
  readonly itemId: string;
  readonly wanted: number;
  readonly free: number;
  readonly missing: number;
  readonly passedOver: readonly { readonly code: SkipCode; readonly quantity: number }[];
}

/** Part of a promise: what is taken from it, and what is given in its place. */
export interface Exchange {
  readonly taskId: string;
  readonly from: readonly LotQuantity[];
  readonly to: readonly LotQuantity[];
}

export interface Missing {
  readonly taskId: string;
  readonly lines: readonly LotQuantity[];
  readonly reason: 'not_found' | 'damaged';
}

/**
 * The goods of bags, lot by lot, through the one door for movements. Whoever calls a verb holds the task's row, so that
 * two at the same moment happen one after the other.
 */
@Injectable()
export class BagStockService {
  /** The task's row is the caller's until the end of the transaction. Refuses NOT_FOUND. */
  lock(tx: Tx, hubId: string, taskId: string): Promise<{ readonly state: string }> {
    return lockTask(tx, hubId, taskId);
  }

  /**
   * Promises every line of every task on that day, first to expire first, from the bins where it lies; all or nothing.
   * Refuses STOCK_SHORT with a shortage for each item of which there is too little.
   */
  async promise(
    tx: Tx,
    now: Date,
    me: Actor,
    { day, tasks }: { readonly day: string; readonly tasks: readonly Wanting[] },
  ): Promise<void> {
    const hubId = hubOf(me);
    const shelf = await openShelf(tx, hubId, tasks);
    const picks = tasks.map((task) => ({ task, lines: pickAll(shelf, task, day) }));
    const short = [...shelf.values()].filter(({ missing }) => missing > 0);
    if (short.length > 0)
      throw new Refusal('STOCK_SHORT', { items: short.map((one) => shortageOf(one, day)) });
    for (const { task, lines } of picks) {
      if (lines.length > 0) await move(tx, now, me, { kind: 'reserve', lines, taskId: task.taskId });
    }
  }

  /** Frees all that a task is promised; its bag ends, or has to be taken apart. */
  async free(tx: Tx, now: Date, me: Actor, taskId: string): Promise<void> {
    const hubId = hubOf(me);
    await bagGoesWith(tx, hubId, taskId, 'unreserve');
    const lines = await heldBy(tx, hubId, taskId, 'reserved');
    if (lines.length > 0) await move(tx, now, me, { kind: 'unreserve', lines, taskId });
  }

  /** What may still be given of some items on that day, first to expire first. */
  async freeOf(tx: Tx, hubId: string, items: readonly Item[], day: string): Promise<FreeLot[]> {
    const lots = await placedShelf(
      tx,
      hubId,
      items.map(({ id }) => id),
    );
    const byItem = grouped(lots, ({ itemId }) => itemId);
    return items.flatMap((item) =>
      pickFrom(byItem.get(item.id) ?? [], item, Number.MAX_SAFE_INTEGER, day).lines.map((line) => ({
        itemId: item.id,
        ...line,
      })),
    );
  }

  /** What a task is promised of one item, in the order in which it would be taken. */
  async promisedOf(tx: Tx, hubId: string, taskId: string, itemId: string): Promise<PromisedLot[]> {
    return tx.query(PROMISED_OF, [hubId, taskId, itemId]);
  }

  /** Takes these instead of those: somebody stands at the shelf and holds another lot. Refuses STOCK_SHORT. */
  async exchange(tx: Tx, now: Date, me: Actor, { taskId, from, to }: Exchange): Promise<void> {
    if (from.length > 0) await move(tx, now, me, { kind: 'unreserve', lines: from, taskId });
    if (to.length > 0) await move(tx, now, me, { kind: 'reserve', lines: to, taskId });
  }

  /**
   * What was promised and is not on the shelf, or no good: nobody is promised it again until somebody has looked. The bag
   * does without.
   */
  async missing(tx: Tx, now: Date, me: Actor, { taskId, lines, reason }: Missing): Promise<void> {
    if (lines.length === 0) return;
    await move(tx, now, me, { kind: 'unreserve', lines, taskId });
    await move(tx, now, me, { kind: 'hold', lines, taskId, reason });
  }
}

/** What lies free of an item. */
export type { LotQuantity } from './move-stock';

export interface FreeLot extends LotQuantity {
  readonly itemId: string;
}

/** A lot that a task is promised, with its date: an undated one goes last. */
export interface PromisedLot extends LotQuantity {
  readonly labelDate: string | null;
}

const PROMISED_OF = `
  SELECT e.lot_id AS "lotId", e.place_id AS "placeId", l.label_date::text AS "labelDate", sum(e.quantity)::int AS quantity
    FROM stock_movement m
    JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id AND e.account = 'reserved'
    JOIN lot l ON l.hub_id = e.hub_id AND l.id = e.lot_id
   WHERE m.hub_id = $1 AND m.task_id = $2 AND l.item_id = $3
   GROUP BY e.lot_id, e.place_id, l.label_date, l.received_on HAVING sum(e.quantity) > 0
   ORDER BY l.label_date NULLS LAST, l.received_on, e.lot_id, e.place_id`;

async function move(tx: Tx, now: Date, me: Actor, movement: Parameters<typeof moveStock>[3]): Promise<void> {
  if (!(await moveStock(tx, now, me, movement))) throw new Refusal('STOCK_SHORT');
}

/** One item while its lots are given out: `reserved` of the lots grows as bags take from them. */
interface OpenItem {
  readonly item: Item;
  readonly lots: PlacedLot[];
  readonly before: readonly PlacedLot[];
  wanted: number;
  missing: number;
}

async function openShelf(
  tx: Tx,
  hubId: string,
  tasks: readonly Wanting[],
): Promise<ReadonlyMap<string, OpenItem>> {
  const itemIds = [...new Set(tasks.flatMap(({ lines }) => lines.map(({ itemId }) => itemId)))].sort();
  const items = await readItems(tx, hubId, itemIds);
  if (items.length < itemIds.length) throw new Refusal('NOT_FOUND');
  const lots = grouped(await lockShelf(tx, hubId, itemIds), ({ itemId }) => itemId);
  return new Map(
    items.map((item) => {
      const own = lots.get(item.id) ?? [];
      return [item.id, { item, lots: own.map((lot) => ({ ...lot })), before: own, wanted: 0, missing: 0 }];
    }),
  );
}

function pickAll(shelf: ReadonlyMap<string, OpenItem>, { lines }: Wanting, day: string): LotQuantity[] {
  return lines.flatMap(({ itemId, quantity }) => {
    const open = present(shelf.get(itemId), 'every item of a wish was read');
    const { lines: picks, short } = pickFrom(open.lots, open.item, quantity, day);
    open.wanted += quantity;
    open.missing += short;
    for (const pick of picks) {
      const at = open.lots.findIndex(({ id, placeId }) => id === pick.lotId && placeId === pick.placeId);
      const lot = present(open.lots[at], 'a pick is of a lot on the shelf');
      open.lots[at] = { ...lot, reserved: lot.reserved + pick.quantity };
    }
    return picks;
  });
}

function shortageOf({ item, before, wanted, missing }: OpenItem, day: string): Shortage {
  const { passedOver } = pickFrom(before, item, Number.MAX_SAFE_INTEGER, day);
  const sums = [...grouped(passedOver, ({ code }) => code)].map(([, own]) => ({
    code: present(own[0], 'a group has a member').code,
    quantity: own.reduce((sum, { quantity }) => sum + quantity, 0),
  }));
  return { itemId: item.id, wanted, free: wanted - missing, missing, passedOver: sums };
}
