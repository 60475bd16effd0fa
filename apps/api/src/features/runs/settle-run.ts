import { ENDED_LEG } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { bringIn, setOff } from './drive-run';
import { lockRun, lockRunTasks } from './find-run';
import type { Neighbors } from './neighbors';
import { recordStop, type StopResult } from './record-stop';
import { changed } from './run-changes';

export interface SettledRun {
  readonly runId: string;
  /** The version the desk looked at. */
  readonly version: number;
  /** What became of each stop that nobody has told of yet. */
  readonly results: readonly Pick<StopResult, 'stopId' | 'outcome' | 'reason'>[];
}

/**
 * A run whose phone never told how it ended is told by the desk, after a call: each stop that is open gets its result,
 * and the run is over. One that never pressed "on the way" is off first, with all that was confirmed. Rides are settled
 * for themselves. Refuses NOT_FOUND, RUN_CHANGED, RUN_NOT_FROM_HERE before its begin or without a yes, RUN_HAS_RIDERS
 * with their tasks, STOP_NOT_FROM_HERE with the stops nobody spoke of, STOP_REASON_MISSING, PLAN_NOT_STANDING.
 */
export async function settleRun(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, runId, version, results }: SettledRun & { readonly me: Member },
): Promise<void> {
  const run = await lockRun(tx, me.hubId, runId);
  if (run.version !== version) throw changed(runId);
  if (run.startsAt > now) throw new Refusal('RUN_NOT_FROM_HERE');
  const riding: { id: string }[] = await tx.query(RIDING, [me.hubId, runId, ENDED_LEG]);
  if (riding.length > 0) throw new Refusal('RUN_HAS_RIDERS', { taskIds: riding.map(({ id }) => id) });
  if (run.state !== 'departed') {
    const tasks = await lockRunTasks(tx, run);
    await setOff(tx, now, neighbors, { me, run, loaded: tasks.map(({ taskId }) => taskId) });
  }
  for (const { stopId, outcome, reason } of results) {
    const result = { stopId, outcome, reason, goods: null, deviceTime: null };
    const of = await recordStop(tx, now, neighbors, { me, result, driverId: run.memberId });
    if (of !== runId) throw new Refusal('NOT_FOUND');
  }
  await bringIn(tx, now, neighbors, { me, run });
  await record(tx, now, me, { verb: 'run.settle', subjectId: runId });
}

/** Rides of the run that nobody has settled: where their riders are comes first. */
const RIDING = `
  SELECT DISTINCT l.task_id AS id FROM stop s JOIN ride_leg l ON l.hub_id = s.hub_id AND l.task_id = s.task_id
  WHERE s.hub_id = $1 AND s.run_id = $2 AND s.state IN ('planned', 'loaded') AND l.state <> ALL ($3) ORDER BY id`;
