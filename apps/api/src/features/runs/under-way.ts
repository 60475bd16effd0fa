import type { StopKind, StopState } from '@doorstep/lifecycle';
import { In } from 'typeorm';
import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { driversOn, type Driver } from './drivers';
import { TaskEntity } from '../tasks/task.entity';
import { RunEntity } from './run.entity';

/** A stop of a run whose rest is planned again, with the assignment by which its driver holds the task. */
export interface RestStop {
  readonly id: string;
  readonly runId: string;
  readonly taskId: string;
  readonly position: number;
  readonly kind: StopKind;
  readonly state: StopState;
  readonly assignmentId: string | null;
}

/** Runs that drivers have said yes to, as they stand; everything in it is locked. */
export interface UnderWay {
  readonly runs: ReadonlyMap<string, RunEntity>;
  /** By run, in their order. */
  readonly stops: ReadonlyMap<string, readonly RestStop[]>;
  readonly tasks: ReadonlyMap<string, TaskEntity>;
  readonly members: ReadonlyMap<string, Driver>;
}

export const isOpen = ({ state }: Pick<RestStop, 'state'>): boolean =>
  state === 'planned' || state === 'loaded';
export const isEnded = ({ state }: Pick<RestStop, 'state'>): boolean =>
  state === 'done' || state === 'attempted';

/**
 * Locks runs, their drivers, their tasks and these others, each in order of ids, and reads them. NOT_FOUND for a run
 * of another hub or day.
 */
export async function lockUnderWay(
  tx: Tx,
  hubId: string,
  which: { readonly day: string; readonly runIds: readonly string[]; readonly taskIds: readonly string[] },
): Promise<UnderWay> {
  const runIds = [...new Set(which.runIds)];
  await tx.query(
    'SELECT id FROM run WHERE hub_id = $1 AND id = ANY($2) AND day = $3 ORDER BY id FOR NO KEY UPDATE',
    [hubId, runIds, which.day],
  );
  const runs = await tx.findBy(RunEntity, { hubId, id: In(runIds), day: which.day });
  if (runs.length < runIds.length) throw new Refusal('NOT_FOUND');
  const memberIds = [...new Set(runs.map(({ memberId }) => memberId))];
  await tx.query('SELECT id FROM member WHERE hub_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE', [
    hubId,
    memberIds,
  ]);
  await tx.query(LOCK_TASKS, [hubId, runIds, which.taskIds]);
  const stops: RestStop[] = await tx.query(STOPS, [hubId, runIds]);
  const taskIds = [...new Set([...stops.map(({ taskId }) => taskId), ...which.taskIds])];
  const members = await driversOn(tx, hubId, memberIds, which.day);
  const tasks = await tx.findBy(TaskEntity, { hubId, id: In(taskIds) });
  if (tasks.length < taskIds.length) throw new Refusal('NOT_FOUND');
  return {
    runs: new Map(runs.map((run) => [run.id, run])),
    stops: grouped(stops, ({ runId }) => runId),
    tasks: new Map(tasks.map((task) => [task.id, task])),
    members,
  };
}

const LOCK_TASKS = `
  SELECT t.id FROM task t
  WHERE t.hub_id = $1 AND (t.id = ANY($3)
    OR t.id IN (SELECT s.task_id FROM stop s WHERE s.hub_id = $1 AND s.run_id = ANY($2)))
  ORDER BY t.id FOR NO KEY UPDATE`;

const STOPS = `
  SELECT s.id, s.run_id AS "runId", s.task_id AS "taskId", s.position, s.kind, s.state, a.id AS "assignmentId"
  FROM stop s
  LEFT JOIN LATERAL (
    SELECT id FROM assignment
    WHERE hub_id = s.hub_id AND run_id = s.run_id AND task_id = s.task_id
      AND state IN ('offered', 'claimed', 'assigned', 'confirmed')
    ORDER BY made_at DESC LIMIT 1) a ON true
  WHERE s.hub_id = $1 AND s.run_id = ANY($2) ORDER BY s.run_id, s.position
  FOR NO KEY UPDATE OF s`;
