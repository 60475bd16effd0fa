import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { dropFollowUp } from '../follow-ups/follow-ups.service';
import { haulPutDown } from '../transfers/transfers.service';
import { AFTER_STOP_MS } from './grant-erase';
import { lockStop, type LockedStop } from './lock-stop';
import type { Neighbors } from './neighbors';

/** By the driver's own clock, so that a slow network takes nothing away. */
const UNDO_MS = 10_000;

/**
 * Takes a result back: within ten seconds on the device's clock, and received here within a minute. Returns the run's
 * id. Refuses NOT_FOUND, STOP_NOT_FROM_HERE and UNDO_TOO_LATE.
 */
export async function undoStop(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, stopId, deviceTime }: { readonly me: Member; readonly stopId: string; readonly deviceTime: Date },
): Promise<string> {
  const stop = await lockStop(tx, me, stopId);
  if (stop.runState !== 'departed' || !['done', 'attempted'].includes(stop.state)) {
    throw new Refusal('STOP_NOT_FROM_HERE');
  }
  checkTimes(stop, now, deviceTime);
  if (stop.kind === 'pickup' && stop.state === 'done') await refuseWhenDroppedOff(tx, me, stop);
  await tx.query(BACK, [me.hubId, stop.id, stop.runId, stop.taskId]);
  if (stop.state === 'attempted') await dropFollowUp(tx, me.hubId, stop.id);
  else await haulPutDown(tx, me, { taskId: stop.taskId, at: null });
  if (stop.taskState === 'done' || stop.taskState === 'attempted') {
    await tx.query(TASK_BACK, [me.hubId, stop.taskId, stop.assignmentId]);
    await neighbors.tasks.follow(tx, now, me.hubId, stop.requestId);
  }
  await record(tx, now, me, { verb: 'stop.undo', subjectId: stop.id });
  await announce(tx, me.hubId, 'run', stop.runId, me.id);
  return stop.runId;
}

function checkTimes(stop: LockedStop, now: Date, deviceTime: Date): void {
  const { deviceTime: said, receivedAt } = stop;
  if (said === null || receivedAt === null) throw new Refusal('STOP_NOT_FROM_HERE');
  const onDevice = deviceTime.getTime() - said.getTime();
  const here = now.getTime() - receivedAt.getTime();
  if (onDevice < 0 || onDevice > UNDO_MS || here > AFTER_STOP_MS) throw new Refusal('UNDO_TOO_LATE');
}

async function refuseWhenDroppedOff(tx: Tx, me: Member, stop: LockedStop): Promise<void> {
  const ended: unknown[] = await tx.query(
    `SELECT id FROM stop WHERE hub_id = $1 AND run_id = $2 AND task_id = $3 AND position > $4
       AND state IN ('done', 'attempted')`,
    [me.hubId, stop.runId, stop.taskId, stop.position],
  );
  if (ended.length > 0) throw new Refusal('STOP_NOT_FROM_HERE');
}

/** The stop itself, and a drop-off that was crossed out because nobody could be picked up. */
const BACK = `
  UPDATE stop SET state = 'loaded', version = version + 1, reason = NULL, goods = NULL, device_time = NULL,
    received_at = NULL
  WHERE hub_id = $1 AND run_id = $3 AND task_id = $4 AND (id = $2 OR state = 'cancelled')`;

const TASK_BACK = `
  WITH back AS (
    UPDATE task SET state = 'en_route', version = version + 1, reason = NULL
    WHERE hub_id = $1 AND id = $2 AND state IN ('done', 'attempted') RETURNING id)
  UPDATE assignment a SET state = 'confirmed', version = a.version + 1, ended_at = NULL FROM back
  WHERE a.hub_id = $1 AND a.id = $3 AND a.task_id = back.id AND a.state = 'completed'`;
