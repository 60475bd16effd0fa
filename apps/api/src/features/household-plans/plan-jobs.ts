import { BEGUN_TASK, keptUntil, type NoticeKind, type PlanState } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import { systemOf } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';
import { enqueue } from '../../platform/jobs/enqueue';
import type { Job } from '../../platform/jobs/job-registry';
import type { NoticesService } from '../notices/notices.service';
import type { TasksService } from '../tasks/tasks.service';
import { HouseholdPlanEntity } from './household-plan.entity';

/** Put down by `app.follow_plan`, in the transaction in which a plan's state changed. */
export const PLAN_TELL = 'plan.tell';
const PLAN_LAPSE = 'plan.lapse';

export interface PlanDoors {
  readonly notices: NoticesService;
  readonly tasks: TasksService;
}

/** What the activity list says of a state that a plan came to. */
const VERB: Readonly<Record<PlanState, string>> = {
  gathering: 'plan.gather_again',
  stands: 'plan.stand',
  broken: 'plan.fall',
  done: 'plan.finish',
  cancelled: 'plan.cancel',
};

/** Tells everybody in a plan what became of it. What came and went before anybody looked is not told. */
export const planTellJob = (doors: PlanDoors): Job => ({
  name: PLAN_TELL,
  run: (db, hubId, payload) =>
    db.write(systemOf(hubId), async (tx, now) => {
      const { planId } = payload as { readonly planId: string };
      const plan = await lock(tx, hubId, planId);
      if (plan === null || plan.state === plan.told) return;
      const kept = plan.state === 'broken' ? await keep(tx, now, plan) : null;
      await tx.update(HouseholdPlanEntity, { hubId, id: planId }, { told: plan.state, keptUntil: kept });
      await remind(tx, now, doors, plan);
      await record(tx, now, systemOf(hubId), { verb: VERB[plan.state], subjectId: planId });
      await announce(tx, hubId, 'plan', planId);
    }),
});

const lock = (tx: Tx, hubId: string, id: string): Promise<HouseholdPlanEntity | null> =>
  tx.findOne(HouseholdPlanEntity, { where: { hubId, id }, lock: { mode: 'for_no_key_update' } });

/** The people of what is left are kept for a while; the job that frees them is put down at once. */
async function keep(tx: Tx, now: Date, { hubId, id }: HouseholdPlanEntity): Promise<Date> {
  const [{ first }]: [{ first: Date | null }] = await tx.query(FIRST_WINDOW, [hubId, id]);
  const until = new Date(keptUntil(now.getTime(), (first ?? now).getTime()));
  await enqueue(tx, hubId, PLAN_LAPSE, { planId: id }, { runAt: until, dedupeKey: id });
  return until;
}

const NOTICE: Readonly<Partial<Record<PlanState, NoticeKind>>> = {
  stands: 'plan_stands',
  broken: 'plan_fell',
};

async function remind(tx: Tx, now: Date, { notices }: PlanDoors, plan: HouseholdPlanEntity): Promise<void> {
  const { hubId, id, state } = plan;
  await notices.drop(tx, hubId, [id], ['plan_stands', 'plan_fell']);
  const kind = NOTICE[state];
  if (kind === undefined) return;
  const people = await holders(tx, hubId, id);
  await notices.put(
    tx,
    now,
    hubId,
    [...new Set(people.map(({ memberId }) => memberId))].map((memberId) => ({
      memberId,
      kind,
      subjectId: id,
      dueAt: now,
    })),
  );
}

/** Frees the people of a plan that was not made whole in time; nothing when it was, or when somebody is on the way. */
export const planLapseJob = (doors: PlanDoors): Job => ({
  name: PLAN_LAPSE,
  run: (db, hubId, payload) =>
    db.write(systemOf(hubId), async (tx, now) => {
      const { planId } = payload as { readonly planId: string };
      const plan = await lock(tx, hubId, planId);
      if (plan?.state !== 'broken' || plan.keptUntil === null || plan.keptUntil > now) return;
      const people = await holders(tx, hubId, planId);
      if (people.some(({ begun }) => begun)) return;
      const ended = await doors.tasks.letGo(tx, now, {
        actor: systemOf(hubId),
        assignmentIds: people.map(({ assignmentId }) => assignmentId),
        command: 'remove',
        reason: 'plan_fell',
      });
      await tx.query(GATHER, [hubId, planId]);
      const freed = [...new Set(ended.map(({ memberId }) => memberId))];
      await doors.notices.drop(tx, hubId, [planId], ['plan_fell', 'plan_stands']);
      await doors.notices.put(
        tx,
        now,
        hubId,
        freed.map((memberId) => ({ memberId, kind: 'plan_freed', subjectId: planId, dueAt: now })),
      );
      await record(tx, now, systemOf(hubId), { verb: VERB.gathering, subjectId: planId });
      await announce(tx, hubId, 'plan', planId);
    }),
});

interface Holder {
  readonly assignmentId: string;
  readonly memberId: string;
  readonly begun: boolean;
}

const holders = (tx: Tx, hubId: string, planId: string): Promise<Holder[]> =>
  tx.query(HOLDERS, [hubId, planId, BEGUN_TASK]);

const HOLDERS = `
  SELECT a.id AS "assignmentId", a.member_id AS "memberId", t.state = ANY($3) AS begun
  FROM plan_part x
  JOIN task t ON t.hub_id = x.hub_id AND t.request_id = x.request_id
  JOIN assignment a ON a.hub_id = t.hub_id AND a.task_id = t.id
    AND a.state IN ('claimed', 'assigned', 'confirmed')
  WHERE x.hub_id = $1 AND x.plan_id = $2 ORDER BY a.id`;

const FIRST_WINDOW = `
  SELECT min(t.window_from) AS first FROM plan_part x
  JOIN task t ON t.hub_id = x.hub_id AND t.request_id = x.request_id AND t.state <> 'cancelled'
  WHERE x.hub_id = $1 AND x.plan_id = $2`;

const GATHER = `
  UPDATE household_plan SET state = 'gathering', told = 'gathering', kept_until = NULL, version = version + 1
  WHERE hub_id = $1 AND id = $2 AND state = 'broken'`;
