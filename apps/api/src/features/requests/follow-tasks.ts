import { REQUEST, requestStateFrom, type RequestState, type TaskState } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import { systemOf } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';

/** Which command of the machine leads to each state that tasks can cause. */
const COMMAND = {
  open: 'unschedule',
  scheduled: 'schedule',
  in_progress: 'begin',
  fulfilled: 'fulfil',
  partly_fulfilled: 'fulfilInPart',
  unfulfilled: 'leaveUnfulfilled',
} as const satisfies Partial<Record<RequestState, keyof typeof REQUEST>>;

/** States in which tasks decide: before them people do, and after an ending by choice tasks say nothing more. */
const FOLLOWING = [
  'open',
  'scheduled',
  'in_progress',
  'fulfilled',
  'partly_fulfilled',
  'unfulfilled',
] as const satisfies readonly RequestState[];
const isFollowing = (state: string): boolean => (FOLLOWING as readonly string[]).includes(state);

export async function followTasks(tx: Tx, now: Date, hubId: string, requestId: string): Promise<void> {
  const state = await lockState(tx, hubId, requestId);
  if (state === null || !isFollowing(state)) return;
  const tasks = await taskStates(tx, hubId, requestId);
  const next = requestStateFrom(tasks);
  if (tasks.length === 0 || next === state) return;
  // An undone stop may lead out of an ending: tasks are the truth, the machine only names the step.
  await tx.query(
    `UPDATE request SET state = $3, version = version + 1 WHERE hub_id = $1 AND id = $2 AND state = $4`,
    [hubId, requestId, next, state],
  );
  const verb = `request.${COMMAND[next as keyof typeof COMMAND]}`;
  await record(tx, now, systemOf(hubId), { verb, subjectId: requestId });
  await announce(tx, hubId, 'request', requestId);
}

/** Locks the request, so that two tasks which end together cannot both read the other as unfinished. */
async function lockState(tx: Tx, hubId: string, requestId: string): Promise<RequestState | null> {
  const [row]: { state: RequestState }[] = await tx.query(
    `SELECT state FROM request WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    [hubId, requestId],
  );
  return row?.state ?? null;
}

/** Reads the task table by name: requests may not import the features built on top of them. */
async function taskStates(tx: Tx, hubId: string, requestId: string): Promise<TaskState[]> {
  const rows: { state: TaskState }[] = await tx.query(
    `SELECT state FROM task WHERE hub_id = $1 AND request_id = $2 ORDER BY id`,
    [hubId, requestId],
  );
  return rows.map((row) => row.state);
}
