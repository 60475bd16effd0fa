import { allocateFefo, type ShelfLot } from '@doorstep/ledger';
import { day, instant, present, type Day, type Id } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import type { Item } from '../goods/item.types';
import type { LotEntity } from './lot.entity';
import type { LotFacts, LotPlace } from './stock.types';

/** A lot with its balance, as it stands at one place or, all places together, at the hub. */
export interface StandingLot {
  readonly id: string;
  readonly itemId: string;
  readonly state: LotEntity['state'];
  readonly source: string;
  readonly receivedOn: string;
  readonly labelKind: LotEntity['labelKind'];
  readonly labelDate: string | null;
  readonly onHand: number;
  readonly reserved: number;
  readonly held: number;
}

/** All places together, and each. */
export interface ShownLot extends StandingLot, LotFacts {
  readonly inTransit: number;
  readonly places: LotPlace[];
}

/** What lies of a lot at one place. */
export interface PlacedLot extends StandingLot {
  /** A bin, or the hub's own id for what nobody has put away yet. */
  readonly placeId: string;
}

const FACTS = `l.id, l.item_id AS "itemId", l.state, l.source, l.received_on::text AS "receivedOn",
         l.label_kind AS "labelKind", l.label_date::text AS "labelDate"`;

const MORE_FACTS = `l.code, l.brand, l.donation_id AS "donationId", l.contains, l.may_contain AS "mayContain", l.absent,
         coalesce((SELECT sum(e.quantity)::int FROM stock_entry e
           WHERE e.hub_id = l.hub_id AND e.lot_id = l.id AND e.account = 'in_transit'), 0) AS "inTransit"`;

/** Every lot of a hub, or of one item, with the places where some of it lies, newest date last. */
export const readShelf = (tx: Tx, hubId: string, itemId: string | null = null): Promise<ShownLot[]> =>
  tx.query(
    `SELECT ${FACTS}, ${MORE_FACTS}, sum(b.on_hand)::int AS "onHand", sum(b.reserved)::int AS reserved, sum(b.held)::int AS held,
            coalesce(jsonb_agg(jsonb_build_object('binId', nullif(b.place_id, b.hub_id), 'onHand', b.on_hand,
              'reserved', b.reserved, 'held', b.held) ORDER BY b.place_id) FILTER (WHERE b.on_hand > 0), '[]') AS places
       FROM lot l JOIN stock_balance b ON b.hub_id = l.hub_id AND b.lot_id = l.id
      WHERE l.hub_id = $1 AND ($2::uuid IS NULL OR l.item_id = $2)
      GROUP BY l.hub_id, l.id ORDER BY l.label_date NULLS LAST, l.received_on, l.id`,
    [hubId, itemId],
  );

const PLACED = `SELECT ${FACTS}, b.place_id AS "placeId", b.on_hand AS "onHand", b.reserved, b.held
       FROM lot l JOIN stock_balance b ON b.hub_id = l.hub_id AND b.lot_id = l.id
      WHERE l.hub_id = $1 AND l.item_id = ANY($2) ORDER BY l.id, b.place_id`;

/** The lots of some items, place by place. */
export const placedShelf = (tx: Tx, hubId: string, itemIds: readonly string[]): Promise<PlacedLot[]> =>
  tx.query(PLACED, [hubId, itemIds]);

/** The same, locked until the end of the transaction, always in the same order: two verbs never wait in a circle. */
export const lockShelf = (tx: Tx, hubId: string, itemIds: readonly string[]): Promise<PlacedLot[]> =>
  tx.query(`${PLACED} FOR UPDATE OF b`, [hubId, itemIds]);

/** What of an item decides how long its lots may be given out. */
type Dated = Pick<Item, 'graceDays' | 'strict'>;

/** What may be promised of a lot today: nothing of what is held, recalled or past its date. */
export function availableOf(lot: StandingLot, item: Dated, today: string): number {
  const { picks } = take([lot], item, Number.MAX_SAFE_INTEGER, today);
  return picks.reduce((sum, pick) => sum + pick.quantity, 0);
}

/** Picks for a wish, first to expire first, and what lies there that may not be given. */
export function pickFrom(lots: readonly PlacedLot[], item: Dated, wanted: number, today: string) {
  const byKey = new Map(lots.map((lot) => [`${lot.id} ${lot.placeId}`, lot]));
  const named = [...byKey].map(([id, lot]) => ({ ...lot, id }));
  const { picks, short, reasons } = take(named, item, wanted, today);
  const lines = picks.map(({ lot: key, quantity }) => {
    const { id: lotId, placeId } = present(byKey.get(key), 'a pick is of a lot that was offered');
    return { lotId, placeId, quantity };
  });
  return { lines, short, passedOver: reasons.map(({ code, quantity }) => ({ code, quantity })) };
}

function take(lots: readonly StandingLot[], item: Dated, wanted: number, today: string) {
  const shelf = lots.flatMap((lot) => shelfLotOf(lot, item));
  return allocateFefo(shelf, wanted, day(today), item.graceDays);
}

function shelfLotOf(lot: StandingLot, item: Dated): ShelfLot[] {
  const { state } = lot;
  if (state === 'expired' || state === 'depleted') return [];
  // A date of making says nothing about the end: such a lot counts as undated.
  const labelDate = lot.labelKind === 'made_on' ? null : lot.labelDate;
  return [
    {
      id: lot.id as Id,
      available: lot.onHand - lot.reserved - lot.held,
      state,
      labelDate: labelDate as Day | null,
      strict: item.strict,
      receivedAt: instant(Date.parse(`${lot.receivedOn}T00:00:00Z`)),
    },
  ];
}
