import { DEPLOYMENT, sealBox } from '@doorstep/sealed';
import { entriesOf } from '@doorstep/ledger';
import { addDays } from '@doorstep/schedule';
import { present, seeded, type Day, type Id } from '@doorstep/std';
import { recipientOf, type HubKeys } from '../founding/hub-keys';
import { hex, type Rows } from '../founding/rows';
import { idOf } from './dice';
import { ITEM_IDEAS } from './invented';
import type { InventedHub } from './world';

interface GiftsHow {
  readonly keys: HubKeys;
  readonly today: Day;
  readonly now: Date;
}

/** Items by their line in ITEM_IDEAS, with how many of each came. */
const FINISHED = [
  [0, 24, 'Golden Field'],
  [4, 36, 'Sun Can'],
  [9, 12, null],
] as const;
const DRAFTED = [
  [1, 18, null],
  [6, 6, null],
] as const;

/** Who gives to this hub, a donation taken in last week, one being written down, and what donors are asked for. */
export async function addGifts(rows: Rows, hub: InventedHub, how: GiftsHow): Promise<void> {
  const dice = seeded(parseInt(hub.id.slice(0, 8), 16) ^ 0x61f7);
  const id = (): Id => idOf(dice);
  const [shop, church, person, drive, taken, draft] = [id(), id(), id(), id(), id(), id()];
  const known = { hub_id: hub.id, state: 'open', version: 1 };
  rows.add('donor', { ...known, id: shop, kind: 'shop', name: 'Cottonwood Market' });
  rows.add('donor', { ...known, id: church, kind: 'church', name: 'River Kite Church' });
  rows.add('donor', { ...known, id: person, kind: 'person', name: null });
  await addPerson(rows, hub, how.keys, person);
  rows.add('drive', { ...known, id: drive, name: 'Winter shelf week' });
  const [ana, bo] = hub.members.filter(({ organizer }) => organizer);
  const by = present(ana, 'a hub has an organizer').id;
  const came = addDays(how.today, -6);
  const at = new Date(how.now.getTime() - 6 * 86_400_000);
  const gift = { hub_id: hub.id, drive_id: drive, begun_by: by, version: 1 };
  rows.add('donation', {
    ...gift,
    id: taken,
    donor_id: shop,
    state: 'finished',
    received_on: came,
    begun_at: at,
    finished_by: by,
    finished_at: at,
  });
  FINISHED.forEach(([item, quantity, brand], n) => {
    const line = { item, quantity, brand, id: id(), movementId: id(), n };
    addLine(rows, hub, { donationId: taken, by, date: addDays(came, 200) }, line);
    addLot(rows, hub, { donationId: taken, came, at, date: addDays(came, 200) }, line);
  });
  rows.add('donation', {
    ...gift,
    id: draft,
    donor_id: person,
    drive_id: null,
    begun_by: (bo ?? ana)?.id ?? by,
    state: 'draft',
    received_on: how.today,
    begun_at: how.now,
  });
  DRAFTED.forEach(([item, quantity, brand], n) =>
    addLine(
      rows,
      hub,
      { donationId: draft, by, date: addDays(how.today, 120) },
      { item, quantity, brand, id: id(), n },
    ),
  );
  addWishes(rows, hub, how.today);
}

function addWishes(rows: Rows, hub: InventedHub, today: Day): void {
  rows.add('store', { hub_id: hub.id, wishes_public: true });
  for (const [item, quantity] of [
    [2, 40],
    [7, 24],
    [13, 12],
  ] as const)
    rows.add('wished_item', {
      hub_id: hub.id,
      item_id: present(hub.itemIds[item]),
      quantity,
      wished_on: today,
    });
}

/** A private person: the name is in the box and nowhere else. */
async function addPerson(rows: Rows, hub: InventedHub, keys: HubKeys, id: Id): Promise<void> {
  const context = {
    deployment: DEPLOYMENT,
    hub: hub.id,
    subject: id,
    compartment: 'donor',
    version: 0,
  } as const;
  const { body, wraps } = await sealBox(context, { name: 'Edda Lindqvara' }, [recipientOf(keys.hub)]);
  const box = { hub_id: hub.id, subject_id: id, compartment: 'donor' };
  rows.add('sealed_box', { ...box, version: 0, body: hex(body) });
  for (const { kid, wrap } of wraps) rows.add('sealed_wrap', { ...box, kid, wrap: hex(wrap) });
}

interface SeedLine {
  readonly item: number;
  readonly quantity: number;
  readonly brand: string | null;
  readonly id: Id;
  readonly n: number;
}

function addLine(
  rows: Rows,
  hub: InventedHub,
  of: { readonly donationId: Id; readonly by: string; readonly date: Day },
  { item, quantity, brand, id, n }: SeedLine,
): void {
  const idea = present(ITEM_IDEAS[item]);
  rows.add('donation_line', {
    hub_id: hub.id,
    id,
    donation_id: of.donationId,
    position: n + 1,
    item_id: present(hub.itemIds[item]),
    quantity,
    brand,
    label_kind: idea.label,
    label_date: idea.label === 'none' ? null : of.date,
    arrival: 'shelf',
    written_by: of.by,
  });
}

function addLot(
  rows: Rows,
  hub: InventedHub,
  of: { readonly donationId: Id; readonly came: Day; readonly at: Date; readonly date: Day },
  { item, quantity, brand, id, movementId }: SeedLine & { readonly movementId: Id },
): void {
  const idea = present(ITEM_IDEAS[item]);
  rows.add('lot', {
    hub_id: hub.id,
    id,
    item_id: hub.itemIds[item],
    state: 'available',
    source: 'Cottonwood Market',
    received_on: of.came,
    label_kind: idea.label,
    label_date: idea.label === 'none' ? null : of.date,
    donation_id: of.donationId,
    brand,
  });
  const place = hub.id;
  rows.add('stock_balance', {
    hub_id: hub.id,
    lot_id: id,
    place_id: place,
    on_hand: quantity,
    reserved: 0,
    held: 0,
  });
  rows.add('stock_movement', { hub_id: hub.id, id: movementId, kind: 'receive', at: of.at });
  const entries = entriesOf({ kind: 'receive', place, lines: [{ lot: id, quantity }] });
  if (!entries.ok) throw new Error(entries.error);
  for (const { account, place: at, quantity: moved } of entries.value)
    rows.add('stock_entry', {
      hub_id: hub.id,
      movement_id: movementId,
      lot_id: id,
      place_id: at,
      account,
      quantity: moved,
    });
}
