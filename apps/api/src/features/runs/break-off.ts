import type { Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import { GOODS_OUT } from '../tasks/tasks.service';
import { ERASE_GRANTS } from './drive-run';
import { lockRunTasks, moveRun, type RunTask } from './find-run';
import type { Neighbors } from './neighbors';
import type { RunEntity } from './run.entity';

interface BreakingOff {
  readonly actor: Actor;
  readonly run: RunEntity;
  readonly reason: string;
  /** How the driver's claims end: given back by themselves, or taken. */
  readonly as: 'released' | 'removed';
}

/**
 * Ends a run wherever it is, and every place of it at once. What has not left the shelf is open again. A box on the
 * road was at no door: it waits, in whatever car, until somebody says where it is. A rider on board was on the way: that
 * task is attempted, since it cannot begin again by itself. Refuses RUN_NOT_FROM_HERE.
 */
export async function breakOff(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { actor, run, reason, as }: BreakingOff,
): Promise<void> {
  const { hubId, id: runId } = run;
  const tasks = await lockRunTasks(tx, run);
  await moveRun(tx, run, 'abort', reason);
  const out = tasks.filter(({ taskState }) => ON_THE_ROAD.has(taskState));
  await dropOut(tx, { hubId, runId, out, reason, as, now });
  await letGoRest(tx, now, neighbors, {
    actor,
    reason,
    as,
    tasks: tasks.filter((task) => !out.includes(task)),
  });
  await tx.query(ERASE_GRANTS, [hubId, runId]);
  for (const requestId of new Set(out.map((task) => task.requestId))) {
    await neighbors.tasks.follow(tx, now, hubId, requestId);
  }
}

interface Dropping extends Pick<BreakingOff, 'reason' | 'as'> {
  readonly hubId: string;
  readonly runId: string;
  readonly out: readonly RunTask[];
  readonly now: Date;
}

async function dropOut(tx: Tx, { hubId, runId, out, reason, as, now }: Dropping): Promise<void> {
  const ids = out.map(({ taskId }) => taskId);
  // Why a stop was not reached is the driver's to say; the hub's reasons are not a stop's.
  const why = reason === 'unsafe' ? 'unsafe' : 'other';
  const aboard: { id: string }[] = await tx.query(ABOARD, [hubId, runId, ids]);
  const riding = aboard.map(({ id }) => id);
  await tx.query(END_CLAIMS, [hubId, out.map(({ assignmentId }) => assignmentId), as, reason, now]);
  await tx.query(ATTEMPTED, [hubId, riding, why]);
  await tx.query(END_STOPS, [hubId, runId, ids, riding, now, why]);
  const opened = await returning<{ id: string }>(tx, WAITS, [
    hubId,
    ids.filter((id) => !riding.includes(id)),
  ]);
  for (const { id } of opened) await announce(tx, hubId, BOARD_TOPIC, id);
}

interface Rest extends Pick<BreakingOff, 'actor' | 'reason' | 'as'> {
  readonly tasks: readonly RunTask[];
}

/** What the driver has said yes to is given back or taken; what they were only asked about is declined. */
async function letGoRest(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { actor, reason, as, tasks }: Rest,
): Promise<void> {
  for (const offered of [true, false]) {
    const assignmentIds = tasks
      .filter(({ assignmentState }) => (assignmentState === 'offered') === offered)
      .map(({ assignmentId }) => assignmentId);
    const command = as === 'removed' ? 'remove' : offered ? 'decline' : 'release';
    await neighbors.tasks.letGo(tx, now, { actor, assignmentIds, command, reason });
  }
}

const ON_THE_ROAD: ReadonlySet<string> = new Set(['loaded', 'en_route', 'at_door']);

const ABOARD = `
  SELECT DISTINCT task_id AS id FROM stop
  WHERE hub_id = $1 AND run_id = $2 AND task_id = ANY($3) AND kind = 'pickup' AND state = 'done'`;

const END_CLAIMS = `
  UPDATE assignment SET state = $3, version = version + 1, reason = $4, ended_at = $5, expires_at = NULL
  WHERE hub_id = $1 AND id = ANY($2) AND state = 'confirmed'`;

const ATTEMPTED = `
  UPDATE task SET state = 'attempted', version = version + 1, reason = $3
  WHERE hub_id = $1 AND id = ANY($2) AND state IN ('loaded', 'en_route', 'at_door')`;

const END_STOPS = `
  UPDATE stop SET state = CASE WHEN task_id = ANY($4) THEN 'attempted' ELSE 'cancelled' END, version = version + 1,
    reason = $6, received_at = CASE WHEN task_id = ANY($4) THEN $5::timestamptz END
  WHERE hub_id = $1 AND run_id = $2 AND task_id = ANY($3) AND state IN ('planned', 'loaded')`;

const WAITS = `
  UPDATE task t SET state = CASE WHEN ${GOODS_OUT('t')} THEN 'on_hold' ELSE 'open' END, version = t.version + 1
  WHERE t.hub_id = $1 AND t.id = ANY($2) AND t.state IN ('loaded', 'en_route', 'at_door') RETURNING t.id`;
