import { randomUUID } from 'node:crypto';
import { type GoodsFacts, mixOf, type TraceLists, traceListsOf, tracesFrom } from '@doorstep/goods';
import { addDays } from '@doorstep/schedule';
import { day, present } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { type Item } from '../goods/item.types';
import { readItems } from '../goods/items.service';
import { hubToday } from './hub-today';
import { alikeKits } from './kit-lots';
import { type LotQuantity, moveStock } from './move-stock';
import { lockShelf, pickFrom, type PlacedLot } from './read-shelf';

export interface KitMaking {
  /** Also the id of the movement that takes the parts off the shelf. */
  readonly id: string;
  /** The item that the kits are. */
  readonly itemId: string;
  readonly graceDays: number;
  readonly count: number;
  /** Units of each item in one kit. */
  readonly perKit: ReadonlyMap<string, number>;
}

/** A new lot of kits, and the units of each part lot in one of them. */
export interface MadeKits {
  readonly lotId: string;
  readonly count: number;
  readonly parts: ReadonlyMap<string, number>;
}

/**
 * Takes the parts of `count` kits off the shelf, first to expire first, and lays the kits down as lots of their own: one
 * lot for each combination of part lots. Refuses STOCK_SHORT with `items: [{ itemId, missing, there }]`, nothing moved.
 */
export async function packKits(tx: Tx, now: Date, me: Member, making: KitMaking): Promise<MadeKits[]> {
  const { hubId } = me;
  const today = await hubToday(tx, now, hubId);
  const { items, lots, picks } = await pickParts(tx, hubId, making, today);
  const lines = picks.flatMap(({ lines: own }) => own);
  if (!(await moveStock(tx, now, me, { id: making.id, kind: 'pack', lines })))
    throw new Refusal('STOCK_SHORT');
  const facts = await factsOfLots(tx, hubId, items, lots);
  const made = alikeKits(
    making.count,
    picks.map(({ perKit, lines: runs }) => ({ perKit, runs })),
  ).map((alike) => ({ ...alike, lotId: randomUUID() }));
  for (const { lotId, parts } of made) {
    const own = [...parts.keys()].map((id) => present(facts.get(id), 'a part is of a lot that was read'));
    await layKitLot(
      tx,
      hubId,
      { lotId, itemId: making.itemId, today, ...labelOf(own, making.graceDays) },
      own,
    );
  }
  const kits = made.map(({ lotId, count }) => ({ lotId, placeId: hubId, quantity: count }));
  if (!(await moveStock(tx, now, me, { kind: 'unpack', lines: kits }))) throw new Refusal('STOCK_SHORT');
  return made;
}

/** Kits of one lot that are taken apart: from one place, or from wherever they lie. */
export interface KitBreaking {
  readonly lotId: string;
  readonly itemId: string;
  readonly count: number;
  readonly placeId: string | null;
  /** Units of each part lot in one kit. */
  readonly parts: ReadonlyMap<string, number>;
}

/** Takes kits apart: what was in them is at the hub again, to be put away. Refuses STOCK_SHORT with how many there are. */
export async function unpackKits(tx: Tx, now: Date, me: Member, breaking: KitBreaking): Promise<void> {
  const { hubId } = me;
  const { itemId, count, parts } = breaking;
  const { lines: kits, there } = await kitsFrom(tx, hubId, breaking);
  if (there < count) throw new Refusal('STOCK_SHORT', { items: [{ itemId, missing: count - there, there }] });
  if (!(await moveStock(tx, now, me, { kind: 'pack', lines: kits }))) throw new Refusal('STOCK_SHORT');
  for (const lotId of parts.keys()) await openBalance(tx, hubId, lotId);
  const lines = [...parts].map(([lotId, each]) => ({ lotId, placeId: hubId, quantity: each * count }));
  if (!(await moveStock(tx, now, me, { kind: 'unpack', lines }))) throw new Refusal('STOCK_SHORT');
}

async function pickParts(tx: Tx, hubId: string, { perKit, count }: KitMaking, today: string) {
  const ids = [...perKit.keys()];
  const items = await readItems(tx, hubId, ids);
  if (items.length < ids.length) throw new Refusal('NOT_FOUND');
  const lots = await lockShelf(tx, hubId, ids);
  const short: { itemId: string; missing: number; there: number }[] = [];
  const picks = items.map((item) => {
    const each = perKit.get(item.id) ?? 0;
    const own = lots.filter(({ itemId }) => itemId === item.id);
    const { lines, short: missing } = pickFrom(own, item, each * count, today);
    if (missing > 0) short.push({ itemId: item.id, missing, there: each * count - missing });
    return { perKit: each, lines };
  });
  if (short.length > 0) throw new Refusal('STOCK_SHORT', { items: short });
  return { items, lots, picks };
}

/** What a kit lot takes over from one lot in it. */
interface PartLot {
  readonly facts: GoodsFacts;
  readonly labelKind: PlacedLot['labelKind'];
  readonly labelDate: string | null;
  readonly graceDays: number;
}

/** A lot says itself what is in it where its brand differs from the item. */
async function factsOfLots(
  tx: Tx,
  hubId: string,
  items: readonly Item[],
  lots: readonly PlacedLot[],
): Promise<ReadonlyMap<string, PartLot>> {
  const own: (TraceLists & { id: string })[] = await tx.query(
    `SELECT id, contains, may_contain AS "mayContain", absent FROM lot
     WHERE hub_id = $1 AND id = ANY($2) AND contains IS NOT NULL`,
    [hubId, lots.map(({ id }) => id)],
  );
  const byLot = new Map(own.map((traces) => [traces.id, traces]));
  const byItem = new Map(items.map((item) => [item.id, item]));
  return new Map(
    lots.map(({ id, itemId, labelKind, labelDate }) => {
      const item = present(byItem.get(itemId), 'a lot has its item');
      const facts = { ...item, traces: tracesFrom(byLot.get(id) ?? item) };
      return [id, { facts, labelKind, labelDate, graceDays: item.graceDays }];
    }),
  );
}

/**
 * The date on a kit: when the first of its parts may no longer be given out, counted back by the kit's own grace, which is
 * the smallest of its parts'. Where all parts have the same grace that is the earliest date on any of them.
 */
function labelOf(parts: readonly PartLot[], graceDays: number) {
  const dated = parts.flatMap(({ labelKind, labelDate, graceDays: grace }) =>
    labelDate === null || labelKind === 'made_on'
      ? []
      : [{ labelKind, until: addDays(day(labelDate), grace - graceDays) }],
  );
  const [first] = dated.sort((a, b) => (a.until < b.until ? -1 : 1));
  return first === undefined
    ? ({ labelKind: 'none', labelDate: null } as const)
    : { labelKind: first.labelKind, labelDate: first.until };
}

interface KitLot {
  readonly lotId: string;
  readonly itemId: string;
  readonly today: string;
  readonly labelKind: PlacedLot['labelKind'];
  readonly labelDate: string | null;
}

async function layKitLot(tx: Tx, hubId: string, lot: KitLot, parts: readonly PartLot[]): Promise<void> {
  const { contains, mayContain, absent } = traceListsOf(mixOf(parts.map(({ facts }) => facts)));
  await tx.query(
    `INSERT INTO lot (hub_id, id, item_id, state, source, received_on, label_kind, label_date, contains, may_contain, absent)
     VALUES ($1, $2, $3, 'available', 'kit', $4, $5, $6, $7, $8, $9)`,
    [
      hubId,
      ...[lot.lotId, lot.itemId, lot.today, lot.labelKind, lot.labelDate],
      ...[contains, mayContain, absent],
    ],
  );
  await openBalance(tx, hubId, lot.lotId);
}

/** A lot that never lay there has a balance of nothing first: moveStock alone says how much it is. */
const openBalance = (tx: Tx, hubId: string, lotId: string): Promise<unknown> =>
  tx.query(
    `INSERT INTO stock_balance (hub_id, lot_id, place_id, on_hand, reserved, held) VALUES ($1, $2, $1, 0, 0, 0)
     ON CONFLICT DO NOTHING`,
    [hubId, lotId],
  );

/** Free kits place by place until there are enough, and how many are free in all; locked until the end. */
async function kitsFrom(tx: Tx, hubId: string, { lotId, placeId, count }: KitBreaking) {
  const places: { placeId: string; free: number }[] = await tx.query(
    `SELECT place_id AS "placeId", on_hand - reserved - held AS free FROM stock_balance
      WHERE hub_id = $1 AND lot_id = $2 AND ($3::uuid IS NULL OR place_id = $3) AND on_hand > reserved + held
      ORDER BY place_id FOR UPDATE`,
    [hubId, lotId, placeId],
  );
  const lines: LotQuantity[] = [];
  let missing = count;
  for (const place of places) {
    const quantity = Math.min(missing, place.free);
    missing -= quantity;
    if (quantity > 0) lines.push({ lotId, placeId: place.placeId, quantity });
  }
  return { lines, there: places.reduce((sum, { free }) => sum + free, 0) };
}
