import { entriesOf, type MovementKind } from '@doorstep/ledger';
import { TIER_OF_TASK } from '@doorstep/lifecycle';
import { addDays, windowOf } from '@doorstep/schedule';
import { present, seeded, type Day, type Id, type Random } from '@doorstep/std';
import { list, type Rows } from '../founding/rows';
import { idOf } from './dice';
import { ITEM_IDEAS } from './invented';
import { catalogued } from './item-facts';
import type { InventedHub, InventedLot } from './world';

/** Dice of their own: what is counted and sent changes nobody else's ids. */
const SEED = 1915;
/** Cases that the drivers of an invented hub can carry. */
const ROOM = 40;
const SENT = 6;

interface When {
  readonly today: Day;
  readonly now: Date;
}

/** A count that somebody began this morning: one line has its number, two short; another still waits. */
export function addOpenCount(rows: Rows, hub: InventedHub, { now }: When): void {
  const dice = seeded(SEED);
  const [counted, waiting] = hub.stock.slice(-2);
  const countId = idOf(dice);
  const by = present(hub.members[0]).id;
  rows.add('stock_count', {
    ...{ hub_id: hub.id, id: countId, blind: false, state: 'open', version: 1 },
    ...{ opened_by: by, opened_at: now },
  });
  const line = (lot: InventedLot, position: number) => ({
    ...{ hub_id: hub.id, count_id: countId, id: idOf(dice), item_id: hub.itemIds[lot.item], lot_id: lot.id },
    ...{ place_id: lot.binId ?? hub.id, position, live: true, version: 1 },
  });
  const done = present(counted);
  const seen = { counted: done.quantity - 2, book: done.quantity, counted_at: now, counted_by: by };
  rows.add('count_line', { ...line(done, 1), ...seen });
  rows.add('count_line', { ...line(present(waiting), 2), counted: null });
}

/** Goods that this hub has sent to another, and that hub has still to receive. */
export function addOnTheWay(rows: Rows, hub: InventedHub, to: InventedHub, when: When): void {
  const [dice, { now }] = [seeded(SEED + 1), when];
  const id = addParcel(rows, hub, to, { dice, item: present(hub.stock[0]).item, ...when }, [
    'receive',
    'reserve',
    'dispatch',
  ]);
  const head = { hub_id: hub.id, id, to_hub_id: to.id, asked_by: hub.id, asked_at: now };
  rows.add('transfer', { ...head, state: 'dispatched', version: 5, dispatched_at: now });
}

export interface HaulWhen extends When {
  /** Of the plan. */
  readonly first: Day;
  readonly zone: string;
}

/** A few minutes at a back door, seconds; the afternoon, minutes; boxes. */
const HAUL = { service: 600, from: 12 * 60, to: 18 * 60, boxes: 2 };

/** Goods packed for another hub, on the plan of the first day: a driver takes them along. */
export function addHaul(rows: Rows, hub: InventedHub, to: InventedHub, when: HaulWhen): void {
  const [dice, { now, first, zone }] = [seeded(SEED + 2), when];
  const item = ITEM_IDEAS.findIndex(({ category }) => category === 'canned');
  const id = addParcel(rows, hub, to, { dice, item, ...when }, ['receive', 'reserve']);
  const head = { hub_id: hub.id, id, to_hub_id: to.id, asked_by: hub.id, asked_at: now };
  rows.add('transfer', { ...head, state: 'packed', version: 4, dispatched_at: null });
  const window = windowOf(first, HAUL.from, HAUL.to, zone);
  if (!window.ok) throw new Error('an afternoon is never empty');
  rows.add('task', {
    ...{ hub_id: hub.id, id: idOf(dice), request_id: null, transfer_id: id, kind: 'haul', part: 1 },
    ...{ state: 'open', version: 1, tier: TIER_OF_TASK.haul, cell: to.spot.cell, destination_cell: null },
    ...{ day: first, from_minute: HAUL.from, to_minute: HAUL.to },
    ...{ window_from: new Date(window.value.from), window_to: new Date(window.value.to) },
    ...{ service_seconds: HAUL.service, load_units: HAUL.boxes, seats: 0, flags: list([]) },
    ...{ kit_id: null, kit_count: 0 },
  });
}

interface Parcel extends When {
  readonly dice: Random;
  readonly item: number;
}

/** One line of a transfer: a lot of its own, received and moved as far as `kinds` say. Answers the transfer's id. */
function addParcel(
  rows: Rows,
  hub: InventedHub,
  to: InventedHub,
  { dice, item, today, now }: Parcel,
  kinds: readonly MovementKind[],
): Id {
  const idea = present(ITEM_IDEAS[item]);
  const [id, lotId] = [idOf(dice), idOf(dice)];
  const facts = {
    source: 'wholesale gift',
    receivedOn: today,
    labelKind: idea.label,
    labelDate: idea.label === 'none' ? null : addDays(today, 90),
  };
  const own = { hub_id: hub.id, lot_id: lotId };
  rows.add('lot', {
    ...{ hub_id: hub.id, id: lotId, item_id: hub.itemIds[item], state: 'available', source: facts.source },
    ...{ received_on: today, label_kind: facts.labelKind, label_date: facts.labelDate },
  });
  const here = kinds.includes('dispatch') ? 0 : SENT;
  rows.add('stock_balance', { ...own, place_id: hub.id, on_hand: here, reserved: here, held: 0 });
  for (const kind of kinds) addMovement(rows, hub.id, { id: idOf(dice), kind, lotId, at: now });
  const way = { hub_id: hub.id, transfer_id: id, to_hub_id: to.id };
  rows.add('transfer_line', {
    ...{ ...way, n: 1, wanted: SENT, item: itemOf(item), from_item_id: hub.itemIds[item] },
  });
  rows.add('transfer_parcel', {
    ...{ ...way, id: idOf(dice), n: 1, lot_id: lotId, place_id: hub.id, quantity: SENT },
    ...{ lot: { ...facts, code: null, brand: null, contains: null, mayContain: null, absent: null } },
    ...{ arrived: 0, damaged: 0, missing: 0, brought_back: 0, extra: 0 },
  });
  return id;
}

/** One hub can spare some of what another lacks: a suggestion stands on both screens. */
export function addShare(
  rows: Rows,
  hub: InventedHub,
  regionId: string,
  kind: 'offer' | 'need',
  when: When,
): void {
  const item = ITEM_IDEAS.findIndex(({ category }) => category === 'canned');
  rows.add('stock_share', {
    ...{
      hub_id: hub.id,
      item_id: hub.itemIds[item],
      region_id: regionId,
      kind,
      room: ROOM,
      item: itemOf(item),
    },
    quantity: kind === 'offer' ? 30 : 12,
    day: addDays(when.today, kind === 'offer' ? 9 : 4),
    shared_at: when.now,
  });
}

function itemOf(n: number) {
  const { name, unit, category, slug, cooled = false } = present(ITEM_IDEAS[n]);
  const { names, grams } = catalogued(slug);
  const cooling = category === 'frozen' ? 'frozen' : cooled ? 'cold' : 'shelf';
  return {
    slug,
    name,
    nameEs: names.es,
    nameAr: names.ar,
    unit,
    category,
    cooling,
    cooled,
    grams,
    perCase: null,
  };
}

interface Moved {
  readonly id: Id;
  readonly kind: MovementKind;
  readonly lotId: Id;
  readonly at: Date;
}

function addMovement(rows: Rows, hubId: Id, { id, kind, lotId, at }: Moved): void {
  const entries = entriesOf({ kind, place: hubId, lines: [{ lot: lotId, quantity: SENT }] });
  if (!entries.ok) throw new Error(entries.error);
  rows.add('stock_movement', { hub_id: hubId, id, kind, at });
  for (const { account, place, quantity } of entries.value)
    rows.add('stock_entry', {
      ...{ hub_id: hubId, movement_id: id, lot_id: lotId, place_id: place, account, quantity },
    });
}
