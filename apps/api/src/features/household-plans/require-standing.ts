import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';

/**
 * Part of every verb by which work on a task begins (loading, leaving, boarding, starting): refuses PLAN_NOT_STANDING,
 * with the tasks and their plans, while a household plan has one of these tasks and neither stands nor has begun. Tasks
 * of no plan pass. Locks the plans, in the order of ids, so that none falls between this look and the act; the trigger
 * `task_waits_for_plan` is the last word for whoever forgets to ask.
 */
export async function requireStanding(
  tx: Tx,
  hubId: string,
  tasks: string | readonly string[],
): Promise<void> {
  const taskIds = typeof tasks === 'string' ? [tasks] : tasks;
  if (taskIds.length === 0) return;
  await tx.query(LOCK, [hubId, taskIds]);
  const waiting: { taskId: string; planId: string }[] = await tx.query(WAITING, [hubId, taskIds]);
  if (waiting.length === 0) return;
  throw new Refusal('PLAN_NOT_STANDING', {
    taskIds: waiting.map(({ taskId }) => taskId),
    planIds: [...new Set(waiting.map(({ planId }) => planId))],
  });
}

/** The same question about one request, answered: for work that waits quietly until the plan stands. */
export async function mayBegin(tx: Tx, hubId: string, requestId: string): Promise<boolean> {
  const tasks: { id: string }[] = await tx.query(
    'SELECT id FROM task WHERE hub_id = $1 AND request_id = $2 ORDER BY id',
    [hubId, requestId],
  );
  const taskIds = tasks.map(({ id }) => id);
  await tx.query(LOCK, [hubId, taskIds]);
  const waiting: unknown[] = await tx.query(WAITING, [hubId, taskIds]);
  return waiting.length === 0;
}

const LOCK = `
  SELECT p.id FROM household_plan p
  WHERE p.hub_id = $1 AND p.id IN (
    SELECT x.plan_id FROM task t JOIN plan_part x ON x.hub_id = t.hub_id AND x.request_id = t.request_id
    WHERE t.hub_id = $1 AND t.id = ANY($2))
  ORDER BY p.id FOR NO KEY UPDATE`;

/** A statement of its own, after the lock: it sees what those before us have committed. */
const WAITING = `
  SELECT t.id AS "taskId", x.plan_id AS "planId"
  FROM task t
  JOIN plan_part x ON x.hub_id = t.hub_id AND x.request_id = t.request_id
  JOIN household_plan p ON p.hub_id = x.hub_id AND p.id = x.plan_id
  WHERE t.hub_id = $1 AND t.id = ANY($2) AND p.state <> 'stands' AND NOT EXISTS (
    SELECT FROM plan_part y JOIN task o ON o.hub_id = y.hub_id AND o.request_id = y.request_id
    WHERE y.hub_id = x.hub_id AND y.plan_id = x.plan_id
      AND o.state IN ('loaded', 'en_route', 'at_door', 'done', 'attempted'))
  ORDER BY t.id`;
