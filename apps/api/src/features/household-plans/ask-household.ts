import { BEGUN_TASK } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { ClaimsService } from '../claims/claims.service';
import type { TasksService } from '../tasks/tasks.service';
import { changed, lockPlan } from './change-parts';
import type { AskHouseholdInput } from './household-plan.types';

interface Standing {
  readonly taskId: string;
  readonly state: string;
  /** Who holds it or is asked for it. */
  readonly assignments: readonly { readonly id: string; readonly memberId: string; readonly state: string }[];
}

/**
 * Asks the people of a proposal, all at once or not at all: whoever holds a task that is now for somebody else is let
 * go, whoever was asked for it is not asked any more. Refuses NOT_FOUND, PLAN_CHANGED, PLAN_HAS_BEGUN, and what
 * offer-task.ts refuses.
 */
export async function askHousehold(
  tx: Tx,
  now: Date,
  doors: { readonly claims: ClaimsService; readonly tasks: TasksService },
  { me, input }: { readonly me: Member; readonly input: AskHouseholdInput },
): Promise<void> {
  const { hubId } = me;
  const { planId, version, pairs } = input;
  const standings = await lockTasks(tx, hubId, planId);
  await lockPlan(tx, hubId, planId, version);
  const byTask = new Map(standings.map((one) => [one.taskId, one]));
  const wanted = [...pairs].sort((a, b) => (a.taskId < b.taskId ? -1 : 1));
  for (const { taskId, memberId } of wanted) {
    const standing = byTask.get(taskId);
    if (standing === undefined) throw new Refusal('NOT_FOUND');
    if ((BEGUN_TASK as readonly string[]).includes(standing.state)) throw new Refusal('PLAN_HAS_BEGUN');
    const others = standing.assignments.filter((one) => one.memberId !== memberId);
    await doors.tasks.letGo(tx, now, {
      actor: me,
      assignmentIds: others.map(({ id }) => id),
      command: 'remove',
      reason: 'replanned',
    });
    // Who holds it, or is asked already, is not asked a second time.
    if (others.length === standing.assignments.length)
      await doors.claims.ask(tx, now, me, taskId, [memberId]);
  }
  await changed(tx, now, me, { planId, verb: 'plan.ask' });
}

/** The tasks of a plan, locked before the plan itself: so does everybody who moves them. */
async function lockTasks(tx: Tx, hubId: string, planId: string): Promise<Standing[]> {
  await tx.query(LOCK, [hubId, planId]);
  return tx.query(STANDINGS, [hubId, planId]);
}

const LOCK = `
  SELECT t.id FROM task t
  WHERE t.hub_id = $1 AND t.request_id IN (
    SELECT x.request_id FROM plan_part x WHERE x.hub_id = $1 AND x.plan_id = $2)
  ORDER BY t.id FOR NO KEY UPDATE`;

const STANDINGS = `
  SELECT t.id AS "taskId", t.state, coalesce(jsonb_agg(
      jsonb_build_object('id', a.id, 'memberId', a.member_id, 'state', a.state)) FILTER (WHERE a.id IS NOT NULL), '[]')
    AS assignments
  FROM plan_part x
  JOIN task t ON t.hub_id = x.hub_id AND t.request_id = x.request_id
  LEFT JOIN assignment a ON a.hub_id = t.hub_id AND a.task_id = t.id
    AND a.state IN ('offered', 'claimed', 'assigned', 'confirmed')
  WHERE x.hub_id = $1 AND x.plan_id = $2 GROUP BY t.id, t.state ORDER BY t.id`;
