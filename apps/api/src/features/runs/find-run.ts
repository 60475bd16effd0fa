import { RUN, type Machine, type RunState, type TaskKind } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { RunEntity } from './run.entity';

export type RunCommand = keyof typeof RUN;

/** The driver's own run, locked for the rest of the transaction; NOT_FOUND for anybody else. */
export async function lockOwnRun(tx: Tx, me: Member, id: string): Promise<RunEntity> {
  const run = await lockRun(tx, me.hubId, id);
  if (run.memberId !== me.id) throw new Refusal('NOT_FOUND');
  return run;
}

/** A run of the hub, locked. */
export async function lockRun(tx: Tx, hubId: string, id: string): Promise<RunEntity> {
  const run = await tx.findOne(RunEntity, { where: { hubId, id }, lock: { mode: 'for_no_key_update' } });
  if (run === null) throw new Refusal('NOT_FOUND');
  return run;
}

/** Moves a run by a command of its machine. Refuses RUN_NOT_FROM_HERE. */
export async function moveRun(
  tx: Tx,
  run: Pick<RunEntity, 'hubId' | 'id'>,
  command: RunCommand,
  reason: string | null = null,
): Promise<void> {
  const ways: Machine<RunState, RunCommand> = RUN;
  const way = ways[command];
  const moved = await returning(tx, MOVE, [run.hubId, run.id, way.from, way.to, reason]);
  if (moved.length === 0) throw new Refusal('RUN_NOT_FROM_HERE');
}

const MOVE = `
  UPDATE run SET state = $4, version = version + 1, reason = coalesce($5, reason)
  WHERE hub_id = $1 AND id = $2 AND state = ANY($3) RETURNING id`;

/** A task of a run with the assignment by which its driver holds it. */
export interface RunTask {
  readonly taskId: string;
  readonly requestId: string | null;
  readonly kind: TaskKind;
  readonly taskState: string;
  readonly assignmentId: string;
  readonly assignmentState: string;
}

/** The tasks of a run that are still its driver's, with the tasks locked in the order of their ids. */
export function lockRunTasks(tx: Tx, run: Pick<RunEntity, 'hubId' | 'id'>): Promise<RunTask[]> {
  return tx.query(
    `SELECT t.id AS "taskId", t.request_id AS "requestId", t.kind, t.state AS "taskState", a.id AS "assignmentId",
       a.state AS "assignmentState"
     FROM assignment a JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
     WHERE a.hub_id = $1 AND a.run_id = $2 AND a.state IN ('offered', 'claimed', 'assigned', 'confirmed')
     ORDER BY t.id FOR NO KEY UPDATE OF t`,
    [run.hubId, run.id],
  );
}
