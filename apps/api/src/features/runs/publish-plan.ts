import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { expireAt } from '../claims/claims.service';
import { driversOn } from './drivers';
import { AssignmentEntity } from '../tasks/assignment.entity';
import { TaskEntity } from '../tasks/task.entity';
import { clearTheWay, type Kept } from './clear-the-way';
import { layRuns } from './lay-runs';
import type { Neighbors } from './neighbors';
import { checkPlan, type Plan, type PlannedRun } from './plan-rules';
import { promiseGoods } from './promise-goods';

interface Publishing {
  readonly me: Member;
  readonly day: string;
  readonly runs: readonly PlannedRun[];
}

/**
 * Offers a day's runs to their drivers. What they replace goes first: runs of that day that were offered and not yet
 * accepted by these drivers, or that hold one of these tasks. A task its own driver has already claimed comes along.
 * Goods are promised now. All or nothing. Refuses what plan-rules.ts refuses, TASK_NOT_OPEN, STOCK_SHORT.
 * Returns the ids of the new runs.
 */
export async function publishPlan(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  publishing: Publishing,
): Promise<string[]> {
  const { me, day, runs } = publishing;
  const plan = await planOf(tx, me.hubId, publishing);
  checkPlan(plan);
  for (const { taskId, arriveAt } of runs.flatMap(({ stops }) => stops)) {
    if (arriveAt <= now) throw new Refusal('PLAN_DOES_NOT_FIT', { rule: 'PAST', taskId });
  }
  const kept = await clearTheWay(tx, now, neighbors, { me, plan });
  const runIds = await layRuns(
    tx,
    me.hubId,
    day,
    runs.map((run) => ({ ...run, day, state: 'offered' as const })),
  );
  for (const [i, run] of runs.entries()) {
    await giveTasks(tx, now, { me, run, runId: String(runIds[i]), kept });
  }
  await promiseGoods(tx, now, neighbors, { me, tasks: [...plan.tasks.values()] });
  return runIds;
}

export interface Giving {
  readonly me: Member;
  readonly run: Pick<PlannedRun, 'memberId' | 'startsAt' | 'stops'>;
  readonly runId: string;
  readonly kept: ReadonlyMap<string, Kept>;
}

/** Asks a run's driver for its tasks; those the driver holds already come along. Goods are promised by `promiseGoods`. */
export async function giveTasks(tx: Tx, now: Date, giving: Giving): Promise<void> {
  const { me, run, runId, kept } = giving;
  const { hubId } = me;
  const taskIds = [...new Set(run.stops.map(({ taskId }) => taskId))];
  const own = taskIds.flatMap((id) => kept.get(id)?.assignmentId ?? []);
  const asked = taskIds.filter((id) => !kept.has(id));
  await tx.query('UPDATE assignment SET run_id = $3 WHERE hub_id = $1 AND id = ANY($2)', [hubId, own, runId]);
  const offers = asked.map((taskId) => ({
    hubId,
    id: randomUUID(),
    taskId,
    memberId: run.memberId,
    runId,
    state: 'offered' as const,
    version: 1,
    madeAt: now,
    expiresAt: run.startsAt,
  }));
  if (offers.length > 0) await tx.insert(AssignmentEntity, offers);
  const moved: unknown[] = await tx.query(OFFER, [hubId, asked]);
  if (moved.length !== asked.length) throw new Refusal('TASK_NOT_OPEN');
  for (const { id } of offers) await expireAt(tx, hubId, id, run.startsAt);
  await record(tx, now, me, { verb: 'run.offer', subjectId: runId });
  await announce(tx, hubId, 'run', runId, run.memberId);
}

const OFFER = `
  WITH offered AS (
    UPDATE task SET state = 'offered', version = version + 1
    WHERE hub_id = $1 AND id = ANY($2) AND state = 'open' RETURNING id)
  SELECT id FROM offered`;

/** Locks and reads what the plan speaks of: members first, then tasks, each in order of their ids. */
async function planOf(tx: Tx, hubId: string, { day, runs }: Publishing): Promise<Plan> {
  const memberIds = [...new Set(runs.map(({ memberId }) => memberId))];
  const taskIds = [...new Set(runs.flatMap(({ stops }) => stops.map(({ taskId }) => taskId)))];
  await tx.query('SELECT id FROM member WHERE hub_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE', [
    hubId,
    memberIds,
  ]);
  await tx.query('SELECT id FROM task WHERE hub_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE', [
    hubId,
    taskIds,
  ]);
  const members = await driversOn(tx, hubId, memberIds, day);
  const tasks = await tx.findBy(TaskEntity, { hubId, id: In(taskIds) });
  return {
    day,
    runs,
    members,
    tasks: new Map(tasks.map((task) => [task.id, task])),
  };
}
