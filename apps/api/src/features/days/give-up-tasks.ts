import { TASK } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { GOODS_OUT, type TasksService } from '../tasks/tasks.service';

interface Left {
  readonly id: string;
  readonly requestId: string | null;
  readonly state: string;
  readonly isPast: boolean;
  readonly isRide: boolean;
  readonly isOut: boolean;
}

/**
 * Says of tasks of an earlier day that they did not happen: whoever held one does not any more, and its request counts
 * as not met. All or none. Refuses NOT_FOUND; TASK_NOT_OPEN for what is on the road, is a ride, or whose day is not
 * over; GOODS_STILL_OUT while boxes are out. Each with the task.
 */
export async function giveUpTasks(
  tx: Tx,
  now: Date,
  tasks: TasksService,
  { me, taskIds }: { readonly me: Member; readonly taskIds: readonly string[] },
): Promise<void> {
  const found: Left[] = await tx.query(LOCK, [me.hubId, taskIds, now]);
  if (found.length !== new Set(taskIds).size) throw new Refusal('NOT_FOUND');
  for (const task of found) checkLeft(task);
  for (const task of found) {
    await tasks.cancelOne(tx, now, me, task);
    await record(tx, now, me, { verb: 'task.give_up', subjectId: task.id });
  }
}

function checkLeft({ id: taskId, state, isPast, isRide, isOut }: Left): void {
  const from: readonly string[] = TASK.cancel.from;
  if (isOut) throw new Refusal('GOODS_STILL_OUT', { taskId });
  if (!isPast || isRide || !from.includes(state)) throw new Refusal('TASK_NOT_OPEN', { taskId });
}

const LOCK = `
  SELECT t.id, t.request_id AS "requestId", t.state, ${GOODS_OUT('t')} AS "isOut",
    t.day < ($3::timestamptz AT TIME ZONE h.time_zone)::date AS "isPast",
    EXISTS (SELECT FROM ride_leg l WHERE l.hub_id = t.hub_id AND l.task_id = t.id) AS "isRide"
  FROM task t JOIN hub h ON h.id = t.hub_id
  WHERE t.hub_id = $1 AND t.id = ANY($2) ORDER BY t.id FOR NO KEY UPDATE OF t`;
