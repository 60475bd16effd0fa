import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { giveBack, tell } from './answer-run';
import { ERASE_GRANTS } from './drive-run';
import { lockOwnRun, lockRunTasks, moveRun } from './find-run';
import type { Neighbors } from './neighbors';

/**
 * Something is wrong out there. The run ends now and every place of it is gone from the driver's device at its next
 * breath. What is not loaded is open again; what is in the car was attempted, so that a dispatcher decides about it.
 * Refuses NOT_FOUND, RUN_NOT_FROM_HERE.
 */
export async function stopEverything(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, runId }: { readonly me: Member; readonly runId: string },
): Promise<void> {
  const run = await lockOwnRun(tx, me, runId);
  await moveRun(tx, run, 'abort', 'unsafe');
  const tasks = await lockRunTasks(tx, run);
  const onTheRoad = tasks.filter(({ taskState }) => ['loaded', 'en_route', 'at_door'].includes(taskState));
  await tx.query(BREAK_OFF, [
    me.hubId,
    runId,
    onTheRoad.map(({ taskId }) => taskId),
    onTheRoad.map(({ assignmentId }) => assignmentId),
    now,
  ]);
  await giveBack(tx, now, neighbors, { me, run, reason: 'unsafe' });
  await tx.query(ERASE_GRANTS, [me.hubId, runId]);
  for (const requestId of new Set(onTheRoad.map((task) => task.requestId))) {
    await neighbors.tasks.follow(tx, now, me.hubId, requestId);
  }
  await tell(tx, now, me, { run, verb: 'run.stop_everything', reason: 'unsafe' });
}

const BREAK_OFF = `
  WITH tasks AS (
    UPDATE task SET state = 'attempted', version = version + 1, reason = 'unsafe'
    WHERE hub_id = $1 AND id = ANY($3) AND state IN ('loaded', 'en_route', 'at_door') RETURNING id
  ), claims AS (
    UPDATE assignment SET state = 'released', version = version + 1, reason = 'unsafe', ended_at = $5
    WHERE hub_id = $1 AND id = ANY($4) AND state = 'confirmed' RETURNING id)
  UPDATE stop SET state = 'attempted', version = version + 1, reason = 'unsafe', received_at = $5
  WHERE hub_id = $1 AND run_id = $2 AND task_id = ANY($3) AND state IN ('planned', 'loaded')`;
