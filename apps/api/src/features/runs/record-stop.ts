import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { openFollowUp } from '../follow-ups/follow-ups.service';
import { haulPutDown } from '../transfers/transfers.service';
import type { Goods, StopOutcome, StopReason } from '@doorstep/lifecycle';
import { AFTER_STOP_MS, eraseAt } from './grant-erase';
import { lockStop, type LockedStop } from './lock-stop';
import type { Neighbors } from './neighbors';

export interface StopResult {
  readonly stopId: string;
  readonly outcome: StopOutcome;
  readonly reason: StopReason | null;
  readonly goods: Goods | null;
  /** By the driver's clock; null when the desk writes down what somebody said, and nobody knows when it was. */
  readonly deviceTime: Date | null;
}

interface Recording {
  readonly me: Member;
  readonly result: StopResult;
  /** Whose run it is, when somebody else writes it down. */
  readonly driverId?: string;
}

/**
 * What happened at a door, by the driver's clock and by ours. Results may come late and out of order: one for a stop
 * that was meanwhile moved or called off is written down as reported, never thrown in the driver's face. Returns the
 * run's id. Refuses NOT_FOUND, STOP_REASON_MISSING, and STOP_NOT_FROM_HERE before departure or against a result that
 * stands.
 */
export async function recordStop(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, result, driverId = me.id }: Recording,
): Promise<string> {
  if (result.outcome === 'attempted' && result.reason === null) throw new Refusal('STOP_REASON_MISSING');
  const stop = await lockStop(tx, { hubId: me.hubId, id: driverId }, result.stopId);
  switch (standing(stop, result.outcome)) {
    case 'open':
      await writeResult(tx, now, neighbors, { me, stop, result, driverId });
      return stop.runId;
    case 'moved':
      await record(tx, now, me, {
        verb: `stop.reported_${result.outcome}`,
        subjectId: stop.id,
        ...why(result),
      });
      await tx.query(REPORT, [me.hubId, stop.id, result.deviceTime, now, result.outcome]);
      await announce(tx, me.hubId, 'run', stop.runId);
      return stop.runId;
    case 'same':
      return stop.runId;
    case 'closed':
      throw new Refusal('STOP_NOT_FROM_HERE');
  }
}

type Standing = 'open' | 'moved' | 'same' | 'closed';

function standing(stop: LockedStop, outcome: StopOutcome): Standing {
  if (stop.state === outcome) return 'same';
  if (stop.state === 'cancelled' || stop.runState === 'aborted' || isSaidByDesk(stop)) return 'moved';
  const open = stop.runState === 'departed' && (stop.state === 'planned' || stop.state === 'loaded');
  return open ? 'open' : 'closed';
}

/** Written down after a call, without a time: what the phone says later stands beside it. */
const isSaidByDesk = ({ state, runState, deviceTime }: LockedStop): boolean =>
  runState === 'completed' && (state === 'done' || state === 'attempted') && deviceTime === null;

const why = ({ reason }: StopResult) => (reason === null ? {} : { reason });

interface Writing {
  readonly me: Member;
  readonly stop: LockedStop;
  readonly result: StopResult;
  readonly driverId: string;
}

async function writeResult(tx: Tx, now: Date, neighbors: Neighbors, writing: Writing): Promise<void> {
  const { me, stop, result, driverId } = writing;
  const { outcome, reason, deviceTime } = result;
  await tx.query(WRITE, [me.hubId, stop.id, outcome, reason, goodsOf(stop, result), deviceTime, now]);
  // A rider picked up is on the way; everything else at a door, good or bad, is the end of the task.
  if (stop.kind !== 'pickup' || outcome === 'attempted') {
    await tx.query(END_TASK, [me.hubId, stop.taskId, outcome, reason, stop.assignmentId, now]);
    await tx.query(CROSS_OUT_REST, [me.hubId, stop.runId, stop.taskId]);
    await neighbors.tasks.follow(tx, now, me.hubId, stop.requestId);
    if (stop.assignmentId !== null) {
      const runAt = new Date(now.getTime() + AFTER_STOP_MS);
      await eraseAt(tx, me.hubId, stop.assignmentId, { runAt, because: 'stop' });
    }
  }
  if (outcome === 'attempted') await followUp(tx, now, writing);
  else await haulPutDown(tx, me, { taskId: stop.taskId, at: deviceTime ?? now });
  await record(tx, now, me, { verb: `stop.${outcome}`, subjectId: stop.id, ...why(result) });
  await announce(tx, me.hubId, 'run', stop.runId, driverId);
}

/** No answer may mean more than nobody at home: somebody looks into it. */
function followUp(tx: Tx, now: Date, { me, stop, result }: Writing): Promise<void> {
  const { id: stopId, taskId } = stop;
  return openFollowUp(tx, now, { hubId: me.hubId, stopId, taskId, reason: result.reason ?? 'other' });
}

/** A bag in a car must go somewhere: unless told otherwise, back to the hub. What is meant for a hub never goes to a home. */
function goodsOf(stop: LockedStop, { outcome, goods }: StopResult): Goods | null {
  if (outcome !== 'attempted' || stop.kind !== 'deliver') return null;
  return stop.requestId === null ? 'back_to_hub' : (goods ?? 'back_to_hub');
}

const WRITE = `
  UPDATE stop SET state = $3, version = version + 1, reason = $4, goods = $5, device_time = $6, received_at = $7
  WHERE hub_id = $1 AND id = $2 AND state IN ('planned', 'loaded')`;

const REPORT = `
  UPDATE stop SET device_time = coalesce(device_time, $3), received_at = coalesce(received_at, $4), reported = $5
  WHERE hub_id = $1 AND id = $2`;

const END_TASK = `
  WITH ended AS (
    UPDATE task SET state = $3, version = version + 1, reason = $4
    WHERE hub_id = $1 AND id = $2 AND state IN ('confirmed', 'loaded', 'en_route', 'at_door') RETURNING id)
  UPDATE assignment a SET state = 'completed', version = a.version + 1, ended_at = $6 FROM ended
  WHERE a.hub_id = $1 AND a.id = $5 AND a.task_id = ended.id AND a.state = 'confirmed'`;

const CROSS_OUT_REST = `
  UPDATE stop SET state = 'cancelled', version = version + 1
  WHERE hub_id = $1 AND run_id = $2 AND task_id = $3 AND state IN ('planned', 'loaded')`;
