import { addDays, weekdayOf } from '@doorstep/schedule';
import { DEPLOYMENT, newKeyPair, publicOf, sealBox } from '@doorstep/sealed';
import { present, seeded, type Day, type Id } from '@doorstep/std';
import { STANDING_NIGHT } from '../features/standing/standing-jobs';
import { recipientOf, type HubKeys } from '../founding/hub-keys';
import { hex, list, type Row, type Rows } from '../founding/rows';
import { DEMONSTRATION } from './demonstration';
import { bytesOf, idOf } from './dice';
import { inventLived } from './invent-lived';
import { HOUR, type Hand } from './lived-hand';
import { addArrival, addOuting, addShutDoor } from './lived-road';
import { SERVICE_IDEAS } from './lived-services';
import { addWave } from './lived-wave';
import { addDrawers, addRequest, draftsOf } from './request-rows';
import type { Spots } from './spots';
import type { InventedHub, InventedRequest } from './world';

export interface LivedHow {
  readonly now: Date;
  readonly today: Day;
  readonly zone: string;
  readonly first: Day;
  readonly spots: Spots;
}

/** Dice of their own, so that what has happened does not change who lives where. */
const LIVED_SEED = 1925;
const DAY = 24 * HOUR;
const KNOWN: readonly string[] = DEMONSTRATION.volunteers;

/** What has happened at a hub: one line at least for each screen that otherwise waits for its first. */
export async function addLived(rows: Rows, hub: InventedHub, keys: HubKeys, how: LivedHow): Promise<void> {
  const dice = seeded(LIVED_SEED);
  const at = hub.members.findIndex(
    ({ organizer, handle, vehicle, tier }) =>
      !organizer && !KNOWN.includes(handle) && vehicle === 'car' && tier >= 3,
  );
  const driver = hub.members[at];
  if (driver === undefined) return;
  const { now, today, zone } = how;
  const ago = (ms: number): Date => new Date(now.getTime() - ms);
  const hand: Hand = { rows, hub, keys, dice, driver, now, today, zone, ago };
  const lived = inventLived(dice, how.spots, { ...how, languages: hub.idea.languages }, at);
  const add = (request: InventedRequest, arrangement?: Row): Promise<Id[]> =>
    addRequest(rows, hub, keys, request, { dice, zone, ...(arrangement ? { arrangement } : {}) });
  await add(lived.school);
  await add(lived.away);
  addOuting(hand, lived.away);
  addArrival(hand, lived.arrived, await add(lived.arrived));
  await add(lived.shut);
  addShutDoor(hand, lived.shut);
  await add(lived.cared, ARRANGED);
  await writeSheet(hand, lived.cared);
  addCareDays(hand);
  await add(lived.weekly);
  await addStanding(hand, lived.weekly);
  addCalls(hand);
  addServices(hand);
  addSeats(hand);
  addHold(hand);
  await addWave(hand, how.first);
}

/** Two children, whose answers are known; two cleared adults are still sought. */
const ARRANGED: Row = {
  ...{ state: 'setting_up', version: 2, children: 2 },
  answers: list(['emergency', 'allergies', 'receivers']),
};

async function writeSheet({ rows, hub, keys }: Hand, cared: InventedRequest): Promise<void> {
  const context = { deployment: DEPLOYMENT, hub: hub.id, subject: cared.id, version: 0 } as const;
  const facts = cared.drawers.care.childcare;
  const { body, wraps } = await sealBox({ ...context, compartment: 'sheet' }, facts, [recipientOf(keys.hub)]);
  const box = { hub_id: hub.id, subject_id: cared.id, compartment: 'sheet' };
  rows.add('sealed_box', { ...box, version: 0, body: hex(body), expires_on: addDays(cared.day, 7) });
  for (const { kid, wrap } of wraps) rows.add('sealed_wrap', { ...box, kid, wrap: hex(wrap) });
}

/** Days of care that lie behind some: of each a household that nobody can tell. */
function addCareDays({ rows, hub, dice, today }: Hand): void {
  const carers = hub.members.filter(({ roles, organizer }) => !organizer && roles.includes('carer'));
  for (const [n, { id }] of carers.slice(0, 3).entries())
    for (let ago = 3; ago <= 3 + 7 * n; ago += 7)
      rows.add('care_day', {
        ...{ hub_id: hub.id, member_id: id, day: addDays(today, -ago), household: hex(bytesOf(dice, 32)) },
      });
}

/** Every week from a week after the first; the night's work lays its days, as it does for every other. */
async function addStanding(hand: Hand, origin: InventedRequest): Promise<void> {
  const { rows, hub, keys, dice, today, now } = hand;
  const family = publicOf(await newKeyPair({ extractable: false }));
  const [id, startsOn] = [idOf(dice), addDays(origin.day, 7)];
  const weekday = present(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][weekdayOf(startsOn)]);
  const { kind, cell, fromMinute: from_minute, toMinute: to_minute } = origin;
  rows.add('standing', {
    ...{
      hub_id: hub.id,
      id,
      version: 1,
      state: 'active',
      origin_id: origin.id,
      kind,
      cell,
      from_minute,
      to_minute,
    },
    ...{ load_units: origin.loadUnits, flags: list(origin.flags), rule: `FREQ=WEEKLY;BYDAY=${weekday}` },
    ...{ starts_on: startsOn, renew_by: addDays(today, 70), made_on: today, skipped: '{}' },
    household_tag: hex(origin.householdTag),
    receipt_key: hex(family.bytes),
    receipt_verifier: hex(bytesOf(dice, 32)),
  });
  for (const { kind: task, part, fromMinute, toMinute, ...draft } of draftsOf(origin))
    rows.add('standing_task', {
      ...{ hub_id: hub.id, standing_id: id, kind: task, part, from_minute: fromMinute, to_minute: toMinute },
      ...{ service_seconds: draft.serviceSeconds, load_units: draft.loadUnits, seats: draft.seats },
      ...{ flags: list(draft.flags), kit_id: hub.kitIds[draft.loadUnits - 1] ?? null, kit_count: 1 },
    });
  await addDrawers(rows, hub, keys, { ...origin, id }, { family, stays: true });
  const job = { hub_id: hub.id, id: idOf(dice), name: STANDING_NIGHT, payload: {}, dedupe_key: 'night' };
  rows.add('job', { ...job, run_at: now, attempts: 0, dead: false });
}

/** Families who were rung: nobody answered one, another asked to be called later. */
function addCalls(hand: Hand): void {
  const { rows, hub } = hand;
  const ana = present(hub.members[0]).id;
  const asked = hub.requests.filter(({ state }) => state === 'needs_info').slice(0, 2);
  for (const [n, { id }] of asked.entries())
    rows.add('call_attempt', {
      ...{ hub_id: hub.id, request_id: id, n: 1, by: ana, at: hand.ago((n + 1) * 3 * HOUR) },
      ...(n === 0
        ? { outcome: 'no_answer', next_at: null }
        : { outcome: 'call_back', next_at: new Date(hand.now.getTime() + 5 * HOUR) }),
    });
}

function addServices({ rows, hub, dice, today }: Hand): void {
  for (const { kinds, languages, ...service } of SERVICE_IDEAS)
    rows.add('service', {
      ...{ hub_id: hub.id, id: idOf(dice), version: 1, state: 'open', ...service },
      ...{ kinds: list(kinds), languages: list(languages), checked_on: addDays(today, -20) },
    });
}

/** One of each kind on the shelf or on loan, and one past its date. */
function addSeats({ rows, hub, dice, today, driver }: Hand): void {
  const years = [3, 2, 4, -1].map((years) => addDays(today, years * 365));
  for (const [n, kind] of (['infant', 'harness', 'booster', 'booster'] as const).entries()) {
    const seat = { hub_id: hub.id, id: idOf(dice), class: kind, number: n + 1, expires_on: years[n] };
    rows.add('child_seat', { ...seat, state: 'in_use', version: 1 });
    if (kind === 'harness')
      rows.add('seat_loan', {
        ...{ hub_id: hub.id, id: idOf(dice), seat_id: seat.id, member_id: driver.id },
        ...{ from_day: addDays(today, -7), until_day: addDays(today, 21), returned_on: null },
      });
  }
}

/** Somebody pauses for two days. */
function addHold(hand: Hand): void {
  const { rows, hub, dice, now, driver } = hand;
  const someone = hub.members.find(
    ({ organizer, handle, roles, id }) =>
      !organizer && !KNOWN.includes(handle) && roles.length > 0 && id !== driver.id,
  );
  const ana = present(hub.members[0]).id;
  rows.add('hold', {
    ...{
      hub_id: hub.id,
      id: idOf(dice),
      kind: 'person',
      reason: 'other',
      member_id: someone?.id ?? driver.id,
    },
    ...{ from_at: hand.ago(HOUR), until_at: new Date(now.getTime() + 2 * DAY) },
    ...{ made_by: ana, made_at: hand.ago(HOUR), version: 1 },
  });
}
