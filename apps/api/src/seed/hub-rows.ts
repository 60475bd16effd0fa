import { seeded, type Day } from '@doorstep/std';
import type { MemberSecrets } from '@doorstep/sealed';
import { addHubKeys } from '../founding/key-rows';
import { foundHub, type HubKeys } from '../founding/hub-keys';
import { addPolicy } from '../founding/trust-rows';
import { addGifts } from './gift-rows';
import { addInvitation } from './invite-rows';
import { addBooks } from './book-rows';
import { idOf } from './dice';
import { addMember } from './member-rows';
import { addRecipes } from './recipe-rows';
import { addRequest } from './request-rows';
import { hex, list, Rows, type HubRows, type Row } from '../founding/rows';
import { addShifts } from './shift-rows';
import { addStock } from './stock-rows';
import { addTrust, type Person } from './trust-rows';
import type { InventedHub } from './world';

export interface SealWith {
  readonly regionId: string;
  readonly zone: string;
  readonly today: Day;
  readonly now: Date;
  readonly secrets: MemberSecrets;
  readonly handleTag: (handle: string) => Buffer;
}

/** Seals one invented hub. Opening times: weekdays 9 to 18, Saturday 9 to 14. */
export async function sealHub(
  hub: InventedHub,
  n: number,
  how: SealWith,
): Promise<HubRows & { readonly keys: HubKeys }> {
  const rows = new Rows();
  const keys = await foundHub(hub.id);
  for (const weekday of [1, 2, 3, 4, 5, 6])
    rows.add('hub_hours', {
      hub_id: hub.id,
      weekday,
      from_minute: 540,
      to_minute: weekday === 6 ? 840 : 1080,
    });
  addHubKeys(rows, hub.id, keys, how.now);
  addPolicy(rows, hub.id, how.now);
  const dice = seeded(7919 * (n + 1));
  addStock(rows, hub, how.now);
  const people: Person[] = [];
  for (const member of hub.members)
    people.push({ member, own: await addMember(rows, hub, keys, member, how) });
  await addTrust(rows, hub, keys, people, how);
  for (const request of hub.requests) await addRequest(rows, hub, keys, request, { dice, zone: how.zone });
  const apart = seeded(104_729 * (n + 1)); // so that these tasks do not change whose ids the others get
  for (const request of hub.together)
    await addRequest(rows, hub, keys, request, { dice: apart, zone: how.zone });
  addPlan(rows, hub);
  if (n === 0) await addFirstHub(rows, hub, { keys, ...how });
  return { hub: hubRow(hub, keys.root.publicKey, how), rows, keys };
}

/** The first hub of a demonstration is the one people look at. */
async function addFirstHub(
  rows: Rows,
  hub: InventedHub,
  how: SealWith & { readonly keys: HubKeys },
): Promise<void> {
  addRecipes(rows, hub, how);
  addHubBooks(rows, hub, how);
  await addShifts(rows, hub, how);
  await addGifts(rows, hub, how);
  addInvitation(rows, hub, how.now);
}

/** The fund and a recall of last week, kept by the hub's two organizers. */
function addHubBooks(rows: Rows, hub: InventedHub, { zone, today }: SealWith): void {
  const [ana, bo] = hub.members.filter(({ organizer }) => organizer);
  const tins = hub.itemIds[RECALLED];
  if (ana === undefined || bo === undefined || tins === undefined) return;
  const dice = seeded(65_537);
  const whose = {
    id: hub.id,
    zone,
    today,
    ana: ana.id,
    bo: bo.id,
    itemId: tins,
    givenIds: GIVEN.flatMap((n) => hub.itemIds[n] ?? []),
  };
  addBooks(rows, { ...whose, newId: () => idOf(dice) });
}

/** Cooking oil, tomatoes and oats, in the order of ITEM_IDEAS. */
const GIVEN = [3, 4, 6];

/** Canned tuna, in the order of ITEM_IDEAS. */
const RECALLED = 5;

/** Ties the requests that belong together: groceries come after the ride, whose family is then at home again. */
function addPlan(rows: Rows, { id: hubId, together }: InventedHub): void {
  const [ride] = together;
  if (ride === undefined) return;
  rows.add('household_plan', {
    hub_id: hubId,
    id: ride.id,
    day: ride.day,
    state: 'gathering',
    version: 1,
    told: 'gathering',
  });
  for (const { id, kind } of together)
    rows.add('plan_part', {
      hub_id: hubId,
      plan_id: ride.id,
      request_id: id,
      after_part: kind === 'groceries' ? ride.id : null,
    });
}

function hubRow(hub: InventedHub, rootKey: Uint8Array, { regionId, zone, today }: SealWith): Row {
  return {
    id: hub.id,
    region_id: regionId,
    slug: hub.idea.slug,
    name: hub.idea.name,
    kind: hub.idea.kind,
    street: hub.spot.street,
    lon: hub.spot.lon,
    lat: hub.spot.lat,
    cell: hub.spot.cell,
    phone: hub.phone,
    languages: list(hub.idea.languages),
    time_zone: zone,
    intake: 'open',
    root_key: hex(rootKey),
    demonstration: true,
    created_on: today,
  };
}
