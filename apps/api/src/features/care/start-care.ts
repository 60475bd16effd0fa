import { randomUUID } from 'node:crypto';
import type { Actor, Member } from '../../platform/auth/actor';
import { hubOf } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { mayBegin } from '../household-plans/household-plans.service';
import { layCheck } from './care-checks';
import { countCareDays } from './care-days';
import type { CareDesk } from './care-desk';
import { isThere, lacksOfPresent } from './lacks-of';
import { lockCare, moveCare, tellCare } from './lock-care';
import { childrenAreThere, readCare, type Care } from './read-care';

/** Check-in is open from this long before the window until its end. */
const EARLIEST_MS = 3600_000;

interface Arrival {
  readonly actor: Actor;
  readonly id: string;
  readonly memberId: string;
  readonly deviceTime: Date;
}

/**
 * A carer is there. The first one waits for the second; whoever makes it whole starts it. Pressed again it looks again.
 * Refuses NOT_FOUND, CLAIM_NOT_FROM_HERE for who is not confirmed, CHECK_IN_TOO_EARLY, ARRANGEMENT_NOT_FROM_HERE.
 */
export async function arrive(tx: Tx, now: Date, desk: CareDesk, arrival: Arrival): Promise<void> {
  const hubId = hubOf(arrival.actor);
  const care = await lockCare(tx, hubId, arrival.id);
  const own = care.carers.find(({ memberId }) => memberId === arrival.memberId);
  if (own === undefined) throw new Refusal('NOT_FOUND');
  if (!isThere(own)) {
    if (own.assignmentState !== 'confirmed') throw new Refusal('CLAIM_NOT_FROM_HERE');
    await requireOpen(tx, now, hubId, care);
    await tx.query(
      `INSERT INTO care_presence (hub_id, id, arrangement_id, member_id, arrived_at, device_time)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [hubId, randomUUID(), arrival.id, arrival.memberId, now, arrival.deviceTime],
    );
    await tellCare(tx, now, arrival.actor, { care, verb: 'care.arrive' });
  }
  await startIfItMay(tx, now, desk, { actor: arrival.actor, id: arrival.id });
}

async function requireOpen(tx: Tx, now: Date, hubId: string, { row }: Care): Promise<void> {
  if (!['requested', 'setting_up', 'ready', 'started'].includes(row.state)) {
    throw new Refusal('ARRANGEMENT_NOT_FROM_HERE', { state: row.state });
  }
  const [task]: { from: Date }[] = await tx.query(
    `SELECT min(window_from) AS "from" FROM task WHERE hub_id = $1 AND request_id = $2 AND kind = 'sitting'`,
    [hubId, row.requestId],
  );
  if (task !== undefined && now.getTime() < task.from.getTime() - EARLIEST_MS) {
    throw new Refusal('CHECK_IN_TOO_EARLY');
  }
}

/**
 * Starts an arrangement that is ready as soon as everybody it needs is there and cleared on its day: all children are
 * with their family until somebody receives them. Once it runs, only counts the day of who came later.
 */
export async function startIfItMay(
  tx: Tx,
  now: Date,
  desk: CareDesk,
  { actor, id }: { readonly actor: Actor; readonly id: string },
): Promise<void> {
  const hubId = hubOf(actor);
  const [care] = await readCare(tx, hubId, { ids: [id] });
  if (care === undefined) return;
  if (care.row.state === 'started') await countCareDays(tx, hubId, desk.serverKey, care);
  if (care.row.state !== 'ready' || lacksOfPresent(care).length > 0) return;
  // A part of a household plan waits for the whole: whoever is there stays, and pressing again looks again.
  if (!(await mayBegin(tx, hubId, care.row.requestId))) return;
  await moveCare(tx, now, actor, { care, command: 'start' });
  await tx.query(EVERY_CHILD_AT_HOME, [hubId, id, care.row.children, now]);
  await layCheck(tx, hubId, { arrangementId: id, n: 1, after: now });
  await countCareDays(tx, hubId, desk.serverKey, care);
}

const EVERY_CHILD_AT_HOME = `
  INSERT INTO child_location (hub_id, arrangement_id, child, n, state, giver_family, receiver_family, at, device_time)
  SELECT $1, $2, child, 0, 'with_parent', 0, 0, $4, $4 FROM generate_series(1, $3::int) AS child`;

/**
 * A carer goes. Refused while children are there and too few would stay: then the hub is called instead. Refuses
 * NOT_FOUND, CARE_NOT_THERE, CARE_NEEDS_TWO.
 */
export async function leave(
  tx: Tx,
  now: Date,
  { me, id }: { readonly me: Member; readonly id: string },
): Promise<void> {
  const care = await lockCare(tx, me.hubId, id);
  const own = care.carers.find(({ memberId }) => memberId === me.id);
  if (own === undefined) throw new Refusal('NOT_FOUND');
  if (!isThere(own)) throw new Refusal('CARE_NOT_THERE');
  if (childrenAreThere(care.locations) && !standsWithout(care, me.id)) throw new Refusal('CARE_NEEDS_TWO');
  await endPresence(tx, now, { hubId: me.hubId, id, memberIds: [me.id] });
  await tellCare(tx, now, me, { care, verb: 'care.leave' });
}

/** Whether who stays may be with the children without this one. */
export const standsWithout = (care: Care, memberId: string): boolean =>
  lacksOfPresent({ ...care, carers: care.carers.filter((one) => one.memberId !== memberId) }).length === 0;

/** Nobody of these is there any more. Returns who was. */
export async function endPresence(
  tx: Tx,
  now: Date,
  {
    hubId,
    id,
    memberIds,
  }: { readonly hubId: string; readonly id: string; readonly memberIds: readonly string[] | null },
): Promise<readonly string[]> {
  const ended = await returning<{ memberId: string }>(
    tx,
    `UPDATE care_presence SET left_at = $4
     WHERE hub_id = $1 AND arrangement_id = $2 AND left_at IS NULL AND ($3::uuid[] IS NULL OR member_id = ANY($3))
     RETURNING member_id AS "memberId"`,
    [hubId, id, memberIds, now],
  );
  return ended.map(({ memberId }) => memberId);
}
