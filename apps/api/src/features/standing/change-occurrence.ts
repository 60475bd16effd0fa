import { publicKey } from '@doorstep/sealed';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { checkBoxes } from '../requests/requests.service';
import { checkWindow } from '../requests/requests.service';
import { expiryOf, planErasure } from '../requests/requests.service';
import type { StandingDoors } from './standing-doors';
import type { ChangeOccurrenceInput } from './standing.types';

/**
 * Changes one day of a standing request and no other: it gets boxes of its own, and the standing request says nothing
 * about its time any more. Only while nobody has said yes to it.
 */
export async function changeOccurrence(
  tx: Tx,
  now: Date,
  me: Member,
  doors: StandingDoors,
  input: ChangeOccurrenceInput,
): Promise<void> {
  const { hubId } = me;
  const { id, version, day, fromMinute, toMinute } = input;
  const before = await doors.requests.require(tx, hubId, id);
  const seen = { state: before.state, version: before.version };
  if (before.sharesBoxesOf === null) throw new Refusal('REQUEST_NOT_FROM_HERE', seen);
  if (before.state !== 'open') throw new Refusal('OCCURRENCE_TAKEN', seen);
  const { timeZone: zone } = await doors.hubs.require(tx, hubId);
  checkWindow(now, zone, input);
  const kids = await doors.hubs.currentKids(tx, now, hubId);
  const { kid: receipt } = await publicKey(before.receiptKey);
  checkBoxes(input.boxes, { ...kids, receipt });
  await doors.tasks.cancelAll(tx, now, me, id);
  const changed = await returning<{ id: string }>(tx, CHANGE, [
    hubId,
    id,
    version,
    day,
    fromMinute,
    toMinute,
    expiryOf(day, 'request'),
  ]);
  if (changed.length === 0) throw new Refusal('REQUEST_CHANGED', seen);
  await doors.boxes.put(
    tx,
    hubId,
    id,
    input.boxes.map((box) => ({ ...box, expiresOn: expiryOf(day, box.compartment as 'card') })),
  );
  await planErasure(tx, { hubId, requestId: id, lastDay: day, toMinute, zone });
  await doors.tasks.plant(tx, now, { ...before, day }, input.tasks);
  await record(tx, now, me, { verb: 'standing.changeOne', subjectId: id });
  await announce(tx, hubId, 'request', id);
}

const CHANGE = `
  UPDATE request SET day = $4, from_minute = $5, to_minute = $6, expires_on = $7, shares_boxes_of = NULL,
    version = version + 1
  WHERE hub_id = $1 AND id = $2 AND version = $3 AND state = 'open' AND shares_boxes_of IS NOT NULL
  RETURNING id`;
