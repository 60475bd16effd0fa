import { RUN, STOP } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { layLoneRuns, WAITING, type Waiting } from './confirm-claims';
import type { Neighbors } from './neighbors';
import type { Plan } from './plan-rules';

/** A claim that its own driver made before the plan: it moves into the new run as it is. */
export interface Kept {
  readonly assignmentId: string;
  readonly taskId: string;
  readonly memberId: string;
  readonly runId: string | null;
}

interface Held extends Kept {
  readonly state: string;
  readonly runState: string | null;
}

/**
 * Ends what a new plan of a day replaces, and returns by task the claims that move into it. Claims that stood in a
 * replaced run and are in no new one stand alone again.
 */
export async function clearTheWay(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, plan }: { readonly me: Member; readonly plan: Plan },
): Promise<ReadonlyMap<string, Kept>> {
  const { hubId } = me;
  const taskIds = [...plan.tasks.keys()];
  const driver = new Map(plan.runs.flatMap((run) => run.stops.map(({ taskId }) => [taskId, run.memberId])));
  const replaced: { id: string }[] = await tx.query(REPLACED, [
    hubId,
    plan.day,
    [...plan.members.keys()],
    taskIds,
  ]);
  const runIds = replaced.map(({ id }) => id);
  const held: Held[] = await tx.query(HELD, [hubId, runIds, taskIds]);
  const offers = held.filter(({ state }) => state === 'offered').map(({ assignmentId }) => assignmentId);
  await neighbors.tasks.letGo(tx, now, {
    actor: me,
    assignmentIds: offers,
    command: 'remove',
    reason: 'replanned',
  });
  const left = held.filter(({ state, taskId }) => state === 'offered' && !plan.tasks.has(taskId));
  for (const { taskId } of left) await neighbors.stock.freeDropped(tx, now, me, taskId);
  const claims = held.filter(({ state }) => state !== 'offered');
  for (const claim of claims) checkMovable(claim, driver.get(claim.taskId));
  await tx.query(LIFT_OUT, [hubId, claims.map(({ assignmentId }) => assignmentId), STOP.cancel.from]);
  await tx.query(END_RUNS, [hubId, runIds, RUN.abort.from, claims.flatMap(({ runId }) => runId ?? [])]);
  await standAlone(tx, now, neighbors, { me, claims: claims.filter(({ taskId }) => !driver.has(taskId)) });
  return new Map(claims.filter(({ taskId }) => driver.has(taskId)).map((claim) => [claim.taskId, claim]));
}

/** A task someone else holds, or that is on the road, cannot be planned again. */
function checkMovable(claim: Held, driver: string | undefined): void {
  const moves = driver === undefined || driver === claim.memberId;
  const still = claim.runState === null || ['offered', 'accepted'].includes(claim.runState);
  if (!moves || !still) throw new Refusal('TASK_NOT_OPEN', { taskId: claim.taskId });
}

async function standAlone(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, claims }: { readonly me: Member; readonly claims: readonly Held[] },
): Promise<void> {
  const confirmed = claims
    .filter(({ state }) => state === 'confirmed')
    .map(({ assignmentId }) => assignmentId);
  const rows: Waiting[] = await tx.query(WAITING, [me.hubId, confirmed]);
  await layLoneRuns(tx, now, neighbors, { me, claims: rows });
}

const REPLACED = `
  SELECT r.id FROM run r
  WHERE r.hub_id = $1 AND r.day = $2 AND r.state = 'offered' AND (r.member_id = ANY($3)
    OR EXISTS (SELECT FROM stop s WHERE s.hub_id = r.hub_id AND s.run_id = r.id AND s.task_id = ANY($4)))
  ORDER BY r.id FOR UPDATE`;

/** Everything open in the replaced runs, and everything open on the planned tasks. */
const HELD = `
  SELECT a.id AS "assignmentId", a.task_id AS "taskId", a.member_id AS "memberId", a.run_id AS "runId", a.state,
    r.state AS "runState"
  FROM assignment a LEFT JOIN run r ON r.hub_id = a.hub_id AND r.id = a.run_id
  WHERE a.hub_id = $1 AND (a.run_id = ANY($2) OR a.task_id = ANY($3))
    AND a.state IN ('offered', 'claimed', 'assigned', 'confirmed') ORDER BY a.id`;

const LIFT_OUT = `
  WITH lifted AS (
    UPDATE assignment a SET run_id = NULL FROM assignment was
    WHERE a.hub_id = $1 AND a.id = ANY($2) AND was.hub_id = a.hub_id AND was.id = a.id
    RETURNING a.hub_id, a.task_id, was.run_id)
  UPDATE stop s SET state = 'cancelled', version = s.version + 1 FROM lifted l
  WHERE s.hub_id = l.hub_id AND s.run_id = l.run_id AND s.task_id = l.task_id AND s.state = ANY($3)`;

const END_RUNS = `
  UPDATE run r SET state = 'aborted', version = r.version + 1, reason = 'replanned'
  WHERE r.hub_id = $1 AND (r.id = ANY($2) OR r.id = ANY($4)) AND r.state = ANY($3)
    AND NOT EXISTS (SELECT FROM stop s WHERE s.hub_id = r.hub_id AND s.run_id = r.id AND s.state <> 'cancelled')`;
