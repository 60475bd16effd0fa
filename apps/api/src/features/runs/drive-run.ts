import { carriesGoods } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { requireStanding } from '../household-plans/household-plans.service';
import { haulBack, haulOff } from '../transfers/transfers.service';
import { tell } from './answer-run';
import { lockOwnRun, lockRunTasks, moveRun, type RunTask } from './find-run';
import type { Neighbors } from './neighbors';
import type { RunEntity } from './run.entity';

interface Driving {
  readonly me: Member;
  readonly runId: string;
}

/** The driver stands at the hub and packs. Refuses NOT_FOUND, RUN_NOT_FROM_HERE. */
export async function startLoading(tx: Tx, now: Date, { me, runId }: Driving): Promise<void> {
  const run = await lockOwnRun(tx, me, runId);
  await moveRun(tx, run, 'startLoading');
  await tell(tx, now, me, { run, verb: 'run.start_loading' });
}

interface Loaded {
  readonly loaded: readonly string[];
  /** SHA-256 of what lets this phone report after its driver was removed (report-late.ts). */
  readonly lateHash?: Buffer | null;
}

/**
 * The run sets off with what is in the car: its goods leave the shelf. A delivery left behind is open again, its
 * goods free; what carries no goods always comes along. Refuses NOT_FOUND, and RUN_NOT_FROM_HERE with the tasks that
 * no organizer has confirmed, since their doors are not known to the driver; PLAN_NOT_STANDING with the tasks of
 * household plans that are not whole.
 */
export async function departRun(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, runId, ...what }: Driving & Loaded,
): Promise<void> {
  await setOff(tx, now, neighbors, { me, run: await lockOwnRun(tx, me, runId), ...what });
}

/** The same for a run that the caller has locked, whoever says it. Refuses as `departRun`. */
export async function setOff(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, run, loaded, lateHash = null }: { readonly me: Member; readonly run: RunEntity } & Loaded,
): Promise<void> {
  const tasks = await lockRunTasks(tx, run);
  const known = new Set(tasks.map(({ taskId }) => taskId));
  if (!loaded.every((id) => known.has(id))) throw new Refusal('NOT_FOUND');
  // What a hold froze stays behind, unless the box was in the car before its driver heard of it.
  const goes = ({ kind, taskId, taskState }: RunTask): boolean =>
    carriesGoods(kind) ? loaded.includes(taskId) : taskState !== 'on_hold';
  const going = tasks.filter(goes);
  const waiting = going
    .filter(({ assignmentState }) => assignmentState !== 'confirmed')
    .map(({ taskId }) => taskId);
  if (waiting.length > 0) throw new Refusal('RUN_NOT_FROM_HERE', { unconfirmed: waiting });
  const ids = going.map(({ taskId }) => taskId);
  await requireStanding(tx, me.hubId, ids);
  await leaveBehind(tx, now, neighbors, { me, tasks: tasks.filter((task) => !goes(task)) });
  if (going.length === 0) return; // nothing left to drive: leaving the last task behind has ended the run
  await moveRun(tx, run, 'depart');
  await tx.query('UPDATE run SET late_hash = $3 WHERE hub_id = $1 AND id = $2', [me.hubId, run.id, lateHash]);
  await tx.query(SET_OFF, [me.hubId, run.id, ids]);
  for (const taskId of ids) await neighbors.stock.issueFor(tx, now, me, taskId);
  await haulOff(tx, now, me, ids);
  for (const requestId of new Set(going.map((task) => task.requestId))) {
    await neighbors.tasks.follow(tx, now, me.hubId, requestId);
  }
  await tell(tx, now, me, { run, verb: 'run.depart' });
}

async function leaveBehind(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, tasks }: { readonly me: Member; readonly tasks: readonly RunTask[] },
): Promise<void> {
  const assignmentIds = tasks.map(({ assignmentId }) => assignmentId);
  await neighbors.tasks.letGo(tx, now, {
    actor: me,
    assignmentIds,
    command: 'release',
    reason: 'not_loaded',
  });
}

const SET_OFF = `
  WITH off AS (
    UPDATE task SET state = 'en_route', version = version + 1
    WHERE hub_id = $1 AND id = ANY($3) AND state IN ('confirmed', 'on_hold') RETURNING hub_id, id)
  UPDATE stop s SET state = 'loaded', version = s.version + 1 FROM off
  WHERE s.hub_id = off.hub_id AND s.run_id = $2 AND s.task_id = off.id AND s.state = 'planned'`;

/**
 * The run is over when each stop is. What came back from unopened doors goes back to its lots, what was left
 * with others is theirs, and the last grants go.
 * Refuses NOT_FOUND, RUN_NOT_FROM_HERE, and STOP_NOT_FROM_HERE with the stops still to do.
 */
export async function completeRun(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, runId }: Driving,
): Promise<void> {
  const run = await lockOwnRun(tx, me, runId);
  // Somebody at the desk has said it already, after a call.
  if (run.state === 'completed') return;
  await bringIn(tx, now, neighbors, { me, run });
}

/** The same for a run that the caller has locked, whoever says it. Refuses as `completeRun`. */
export async function bringIn(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, run }: { readonly me: Member; readonly run: RunEntity },
): Promise<void> {
  const { id: runId } = run;
  await moveRun(tx, run, 'complete');
  const stops: { id: string; taskId: string; state: string; goods: string | null }[] = await tx.query(
    `SELECT id, task_id AS "taskId", state, goods FROM stop WHERE hub_id = $1 AND run_id = $2 ORDER BY position`,
    [me.hubId, runId],
  );
  const open = stops.filter(({ state }) => state === 'planned' || state === 'loaded').map(({ id }) => id);
  if (open.length > 0) throw new Refusal('STOP_NOT_FROM_HERE', { stopIds: open });
  const back = stops.filter(({ state, goods }) => state === 'attempted' && goods === 'back_to_hub');
  for (const { taskId } of back) await neighbors.stock.returnFor(tx, now, me, taskId);
  await haulBack(
    tx,
    now,
    me,
    back.map(({ taskId }) => taskId),
  );
  const given = stops.filter(({ goods }) => goods === 'neighbour' || goods === 'next_household');
  for (const { taskId } of given) await neighbors.stock.giveFor(tx, now, me, taskId);
  await tx.query(ERASE_GRANTS, [me.hubId, runId]);
  await neighbors.hubs.learnLater(tx, now, me.hubId);
  await tell(tx, now, me, { run, verb: 'run.complete' });
}

export const ERASE_GRANTS = `
  DELETE FROM place_grant g USING assignment a
  WHERE a.hub_id = $1 AND a.run_id = $2 AND g.hub_id = a.hub_id AND g.assignment_id = a.id`;
