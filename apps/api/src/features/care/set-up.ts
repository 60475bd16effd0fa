import { ARRANGEMENT } from '@doorstep/lifecycle';
import { addDays, instantOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import type { CareDesk } from './care-desk';
import type { SetUpArrangementInput, ShareSheetInput } from './care-inputs.types';
import { alarmIfAlone } from './alarm-if-alone';
import { lacksOfExpected } from './lacks-of';
import { lockCare, moveCare, requireVersion, tellCare } from './lock-care';
import type { Care } from './read-care';
import { carerKids, putBox } from './sheet-box';
import { startIfItMay } from './start-care';

/**
 * The desk has opened what is sealed and says how many children and adults there are, what it has read, and gives the
 * care sheet. Refuses NOT_FOUND, ARRANGEMENT_*, BOX_* and REQUEST_CHANGED.
 */
export async function setUp(
  tx: Tx,
  now: Date,
  desk: CareDesk,
  { me, input }: { readonly me: Member; readonly input: SetUpArrangementInput },
): Promise<void> {
  const { hubId } = me;
  const { id, version, children, adultsNeeded, answers, sheet } = input;
  // Requests are locked before arrangements everywhere.
  await tx.query(LOCK_REQUEST, [hubId, id]);
  const care = await lockCare(tx, hubId, id);
  requireVersion(care, version);
  await plantMissing(tx, now, desk, { hubId, care, adultsNeeded });
  await tx.query(COUNT, [hubId, id, children, adultsNeeded, answers, ARRANGEMENT.setUp.from]);
  await moveCare(tx, now, me, { care, command: 'setUp' });
  await putSheet(tx, now, desk, { me, care, sheet });
}

/** The sheet again, for who holds the sitting tasks now: also while children are there. Refuses as `setUp`. */
export async function shareSheet(
  tx: Tx,
  now: Date,
  desk: CareDesk,
  { me, input }: { readonly me: Member; readonly input: ShareSheetInput },
): Promise<void> {
  const care = await lockCare(tx, me.hubId, input.id);
  if (!['setting_up', 'ready', 'started'].includes(care.row.state)) {
    throw new Refusal('ARRANGEMENT_NOT_FROM_HERE', { state: care.row.state });
  }
  await putSheet(tx, now, desk, { me, care, sheet: input.sheet });
  await tellCare(tx, now, me, { care, verb: 'care.share_sheet' });
  await startIfItMay(tx, now, desk, { actor: me, id: input.id });
}

/** Somebody says that no two of these are of one family. It holds for these people, not for whoever comes later. */
export async function confirmUnrelated(
  tx: Tx,
  now: Date,
  desk: CareDesk,
  what: { readonly me: Member; readonly id: string; readonly memberIds: readonly string[] },
): Promise<void> {
  const { me, id, memberIds } = what;
  const care = await lockCare(tx, me.hubId, id);
  const known = new Set(care.carers.map(({ memberId }) => memberId));
  if (!memberIds.every((one) => known.has(one))) throw new Refusal('NOT_FOUND');
  if (
    care.row.state === 'ended' ||
    care.row.state === 'cancelled' ||
    care.row.state === 'closed_with_concern'
  ) {
    throw new Refusal('ARRANGEMENT_NOT_FROM_HERE', { state: care.row.state });
  }
  await tx.query(
    `UPDATE arrangement SET unrelated = $3, unrelated_by = $4, version = version + 1 WHERE hub_id = $1 AND id = $2`,
    [me.hubId, id, [...new Set(memberIds)].sort(), me.id],
  );
  await tellCare(tx, now, me, { care, verb: 'care.confirm_unrelated' });
  const changed = { ...care, row: { ...care.row, unrelated: [...memberIds] } };
  await alarmIfAlone(tx, now, desk, { hubId: me.hubId, care: changed });
  await startIfItMay(tx, now, desk, { actor: me, id });
}

/** Everything is there for these people on that day. Refuses CARE_LACKS with what is missing. */
export async function declareReady(
  tx: Tx,
  now: Date,
  desk: CareDesk,
  { me, id, version }: { readonly me: Member; readonly id: string; readonly version: number },
): Promise<void> {
  const care = await lockCare(tx, me.hubId, id);
  requireVersion(care, version);
  const lacks = lacksOfExpected(care);
  if (lacks.length > 0) throw new Refusal('CARE_LACKS', { lacks });
  await moveCare(tx, now, me, { care, command: 'declareReady' });
  await startIfItMay(tx, now, desk, { actor: me, id });
}

async function putSheet(
  tx: Tx,
  now: Date,
  desk: CareDesk,
  { me, care, sheet }: { readonly me: Member; readonly care: Care; readonly sheet: ShareSheetInput['sheet'] },
): Promise<void> {
  const { hubId } = me;
  const { requestId, day, toMinute } = care.row;
  const { timeZone } = await desk.hubs.require(tx, hubId);
  const kids = await carerKids(tx, hubId, requestId);
  const eraseAt = new Date(instantOf(addDays(dayText(day), 1), toMinute, timeZone));
  await putBox(tx, now, desk, { hubId, requestId, compartment: 'sheet', kids, eraseAt }, sheet);
}

/** Small children need more than two adults: for each of them a sitting task like the first. */
async function plantMissing(
  tx: Tx,
  now: Date,
  desk: CareDesk,
  {
    hubId,
    care,
    adultsNeeded,
  }: { readonly hubId: string; readonly care: Care; readonly adultsNeeded: number },
): Promise<void> {
  const { requestId } = care.row;
  const planted: { id: string }[] = await tx.query(PLANT, [hubId, requestId, adultsNeeded]);
  for (const { id } of planted) await announce(tx, hubId, BOARD_TOPIC, id);
  if (planted.length > 0) await desk.requests.followTasks(tx, now, hubId, requestId);
}

const COUNT = `
  UPDATE arrangement SET children = $3, adults_needed = $4, answers = $5
  WHERE hub_id = $1 AND id = $2 AND state = ANY($6)`;

const LOCK_REQUEST = `
  SELECT FROM request r WHERE r.hub_id = $1
    AND r.id = (SELECT request_id FROM arrangement WHERE hub_id = $1 AND id = $2) FOR NO KEY UPDATE`;

const PLANT = `
  INSERT INTO task (hub_id, id, request_id, kind, part, state, tier, cell, destination_cell, day, from_minute,
    to_minute, window_from, window_to, service_seconds, load_units, seats, flags, kit_id, kit_count)
  SELECT t.hub_id, gen_random_uuid(), t.request_id, t.kind, g.part, 'open', t.tier, t.cell, t.destination_cell, t.day,
    t.from_minute, t.to_minute, t.window_from, t.window_to, t.service_seconds, t.load_units, t.seats, t.flags, NULL, 0
  FROM task t CROSS JOIN generate_series(2, $3::int) AS g(part)
  WHERE t.hub_id = $1 AND t.request_id = $2 AND t.kind = 'sitting' AND t.part = 1
  ON CONFLICT (hub_id, request_id, kind, part) DO NOTHING RETURNING id`;
