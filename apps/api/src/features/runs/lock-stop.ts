import type { RunState, StopKind, StopState, TaskState } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';

export interface LockedStop {
  readonly id: string;
  readonly runId: string;
  readonly taskId: string;
  readonly requestId: string | null;
  readonly position: number;
  readonly kind: StopKind;
  readonly state: StopState;
  readonly deviceTime: Date | null;
  readonly receivedAt: Date | null;
  readonly runState: RunState;
  readonly taskState: TaskState;
  /** The driver's own assignment for it in this run. */
  readonly assignmentId: string | null;
}

/** A stop of a run of this driver's, with run, task and stop locked in this order. NOT_FOUND for anybody else's. */
export async function lockStop(
  tx: Tx,
  me: Pick<Member, 'hubId' | 'id'>,
  stopId: string,
): Promise<LockedStop> {
  const run: unknown[] = await tx.query(LOCK_RUN, [me.hubId, stopId, me.id]);
  if (run.length === 0) throw new Refusal('NOT_FOUND');
  await tx.query(LOCK_TASK, [me.hubId, stopId]);
  const [stop]: LockedStop[] = await tx.query(READ, [me.hubId, stopId, me.id]);
  if (stop === undefined) throw new Refusal('NOT_FOUND');
  return stop;
}

const LOCK_RUN = `
  SELECT r.id FROM run r
  WHERE r.hub_id = $1 AND r.member_id = $3
    AND r.id = (SELECT s.run_id FROM stop s WHERE s.hub_id = $1 AND s.id = $2)
  FOR NO KEY UPDATE`;

const LOCK_TASK = `
  SELECT t.id FROM task t
  WHERE t.hub_id = $1 AND t.id = (SELECT s.task_id FROM stop s WHERE s.hub_id = $1 AND s.id = $2)
  FOR NO KEY UPDATE`;

const READ = `
  SELECT s.id, s.run_id AS "runId", s.task_id AS "taskId", t.request_id AS "requestId", s.position, s.kind, s.state,
    s.device_time AS "deviceTime", s.received_at AS "receivedAt", r.state AS "runState", t.state AS "taskState",
    (SELECT a.id FROM assignment a WHERE a.hub_id = s.hub_id AND a.run_id = s.run_id AND a.task_id = s.task_id
       AND a.member_id = $3 ORDER BY a.made_at DESC LIMIT 1) AS "assignmentId"
  FROM stop s
  JOIN run r ON r.hub_id = s.hub_id AND r.id = s.run_id
  JOIN task t ON t.hub_id = s.hub_id AND t.id = s.task_id
  WHERE s.hub_id = $1 AND s.id = $2
  FOR NO KEY UPDATE OF s`;
