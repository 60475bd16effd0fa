import { BEGUN_TASK } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { HouseholdPlanEntity } from './household-plan.entity';
import {
  MOST_PARTS,
  type OrderPartInput,
  type PlanPartInput,
  type TieHouseholdInput,
} from './household-plan.types';
import { leadsInACircle } from './part-order';

/**
 * Ties requests of one day into a plan, or into one that is there. Refuses NOT_FOUND, PLAN_CHANGED, PLAN_PART_TAKEN,
 * PLAN_ANOTHER_DAY, PLAN_HAS_BEGUN and INPUT_MALFORMED for a plan of one part.
 */
export async function tieHousehold(tx: Tx, now: Date, me: Member, input: TieHouseholdInput): Promise<void> {
  const { hubId } = me;
  const { planId, requestIds } = input;
  const requests: { id: string; day: string; begun: boolean }[] = await tx.query(REQUESTS, [
    hubId,
    requestIds,
  ]);
  if (requests.length < requestIds.length) throw new Refusal('NOT_FOUND');
  const days = new Set(requests.map(({ day }) => day));
  const plan = await planFor(tx, me, input, [...days]);
  if (days.size > 1 || !days.has(plan.day)) throw new Refusal('PLAN_ANOTHER_DAY');
  if (requests.some(({ begun }) => begun)) throw new Refusal('PLAN_HAS_BEGUN');
  await tx.query(TIE, [hubId, planId, requestIds]);
  const [{ count }]: [{ count: number }] = await tx.query(COUNT, [hubId, planId]);
  if (count < 2 || count > MOST_PARTS) throw new Refusal('INPUT_MALFORMED', { field: 'requestIds' });
  await changed(tx, now, me, { planId, verb: 'plan.tie' });
}

async function planFor(
  tx: Tx,
  { hubId }: Member,
  { planId, version }: TieHouseholdInput,
  days: readonly string[],
): Promise<{ day: string }> {
  if (version != null) return lockPlan(tx, hubId, planId, version);
  await tx.query('INSERT INTO household_plan (hub_id, id, day) VALUES ($1, $2, $3)', [
    hubId,
    planId,
    days[0],
  ]);
  return { day: String(days[0]) };
}

/** Takes a part out; what is left of two is one, and no plan any more. Refuses NOT_FOUND, PLAN_CHANGED, PLAN_HAS_BEGUN. */
export async function untiePart(tx: Tx, now: Date, me: Member, input: PlanPartInput): Promise<void> {
  const { hubId } = me;
  const { planId, version, requestId } = input;
  await lockPlan(tx, hubId, planId, version);
  const parts = await partsOf(tx, hubId, planId);
  const part = parts.find((one) => one.requestId === requestId);
  if (part === undefined) throw new Refusal('NOT_FOUND');
  if (part.begun) throw new Refusal('PLAN_HAS_BEGUN');
  const gone = parts.length <= 2 ? parts.map((one) => one.requestId) : [requestId];
  await tx.query('DELETE FROM plan_part WHERE hub_id = $1 AND plan_id = $2 AND request_id = ANY($3)', [
    hubId,
    planId,
    gone,
  ]);
  await changed(tx, now, me, { planId, verb: 'plan.untie' });
}

/**
 * Says which part comes before this one; null for none. Refuses NOT_FOUND, PLAN_CHANGED, and PLAN_ORDER_WRONG for a
 * circle. Times that do not allow it are shown, not refused: they may still be moved.
 */
export async function orderPart(tx: Tx, now: Date, me: Member, input: OrderPartInput): Promise<void> {
  const { hubId } = me;
  const { planId, version, requestId, after = null } = input;
  await lockPlan(tx, hubId, planId, version);
  const parts = await partsOf(tx, hubId, planId);
  if (!parts.some((one) => one.requestId === requestId)) throw new Refusal('NOT_FOUND');
  if (after !== null && leadsInACircle(parts, requestId, after)) throw new Refusal('PLAN_ORDER_WRONG');
  await tx.query(
    'UPDATE plan_part SET after_part = $4 WHERE hub_id = $1 AND plan_id = $2 AND request_id = $3',
    [hubId, planId, requestId, after],
  );
  await changed(tx, now, me, { planId, verb: 'plan.order' });
}

/** A plan of the hub, locked. Refuses NOT_FOUND, and PLAN_CHANGED with what it is now. */
export async function lockPlan(
  tx: Tx,
  hubId: string,
  id: string,
  version: number,
): Promise<HouseholdPlanEntity> {
  const plan = await tx.findOne(HouseholdPlanEntity, {
    where: { hubId, id },
    lock: { mode: 'for_no_key_update' },
  });
  if (plan === null) throw new Refusal('NOT_FOUND');
  if (plan.version !== version) {
    throw new Refusal('PLAN_CHANGED', { state: plan.state, version: plan.version });
  }
  return plan;
}

interface Part {
  readonly requestId: string;
  readonly afterPart: string | null;
  readonly begun: boolean;
}

const partsOf = (tx: Tx, hubId: string, planId: string): Promise<Part[]> => tx.query(PARTS, [hubId, planId]);

/** Somebody's decision about a plan: it counts as a change even where its state stays, and the state follows. */
export async function changed(
  tx: Tx,
  now: Date,
  me: Member,
  { planId, verb }: { readonly planId: string; readonly verb: string },
): Promise<void> {
  await tx.query('UPDATE household_plan SET version = version + 1 WHERE hub_id = $1 AND id = $2', [
    me.hubId,
    planId,
  ]);
  await tx.query('SELECT app.follow_plan($1, $2)', [me.hubId, planId]);
  await record(tx, now, me, { verb, subjectId: planId });
  await announce(tx, me.hubId, 'plan', planId);
}

const begunOf = (request: string): string => `EXISTS (
  SELECT FROM task t WHERE t.hub_id = $1 AND t.request_id = ${request}
    AND t.state IN (${BEGUN_TASK.map((state) => `'${state}'`).join(', ')}))`;

const REQUESTS = `
  SELECT r.id, r.day, ${begunOf('r.id')} AS begun FROM request r
  WHERE r.hub_id = $1 AND r.id = ANY($2) ORDER BY r.id FOR NO KEY UPDATE OF r`;

const TIE = `
  INSERT INTO plan_part (hub_id, plan_id, request_id)
  SELECT $1, $2, id FROM unnest($3::uuid[]) AS part(id) ORDER BY id`;

const COUNT = `SELECT count(*)::int AS count FROM plan_part WHERE hub_id = $1 AND plan_id = $2`;

const PARTS = `
  SELECT x.request_id AS "requestId", x.after_part AS "afterPart", ${begunOf('x.request_id')} AS begun
  FROM plan_part x WHERE x.hub_id = $1 AND x.plan_id = $2 ORDER BY x.request_id`;
