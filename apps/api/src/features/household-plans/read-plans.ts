import { present } from '@doorstep/std';
import { BEGUN_TASK, gapOf, OVER_REQUEST, type TaskState } from '@doorstep/lifecycle';
import { In } from 'typeorm';
import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import { TaskEntity } from '../tasks/task.entity';
import type { TasksService } from '../tasks/tasks.service';
import type { CaseTask } from '../tasks/case-task.types';
import type { HouseholdPlan, PlanGap, PlanPart } from './household-plan.types';
import { inOrder, orderHolds } from './part-order';

export type WhichPlans = { readonly day: string } | { readonly id: string } | { readonly requestId: string };

type PlanRow = Omit<HouseholdPlan, 'begun' | 'parts' | 'gaps'>;
type PartRow = Omit<PlanPart, 'tasks' | 'orderHolds'> & { readonly planId: string };

/** Plans of the hub as its organizers see them: five statements, however many. */
export async function readPlans(
  tx: Tx,
  tasks: TasksService,
  hubId: string,
  which: WhichPlans,
): Promise<HouseholdPlan[]> {
  const plans: PlanRow[] = await tx.query(PLANS, [hubId, ...valueOf(which)]);
  const rows: PartRow[] = await tx.query(PARTS, [hubId, plans.map(({ id }) => id)]);
  const byRequest = await tasksOf(tx, tasks, hubId, rows);
  const calls = await willCalls(tx, hubId, byRequest);
  const byPlan = grouped(rows, ({ planId }) => planId);
  return plans.map((plan) => whole(plan, byPlan.get(plan.id) ?? [], { byRequest, calls }));
}

const valueOf = (which: WhichPlans): readonly (string | null)[] => [
  'day' in which ? which.day : null,
  'id' in which ? which.id : null,
  'requestId' in which ? which.requestId : null,
];

async function tasksOf(
  tx: Tx,
  tasks: TasksService,
  hubId: string,
  parts: readonly PartRow[],
): Promise<ReadonlyMap<string, CaseTask[]>> {
  const requestIds = parts.map(({ requestId }) => requestId);
  const rows = await tx.find(TaskEntity, {
    where: { hubId, requestId: In(requestIds) },
    order: { windowFrom: 'ASC', kind: 'ASC', part: 'ASC' },
  });
  const people = await tasks.assignmentsOf(
    tx,
    hubId,
    rows.map(({ id }) => id),
  );
  const byTask = grouped(people, ({ taskId }) => taskId);
  const cases: CaseTask[] = rows.map((task) => ({ ...task, assignments: byTask.get(task.id) ?? [] }));
  return grouped(cases, ({ requestId }) => present(requestId, 'a part of a plan is of a request'));
}

/** Returns for which the rider will call, and has not called yet. */
async function willCalls(
  tx: Tx,
  hubId: string,
  byRequest: ReadonlyMap<string, CaseTask[]>,
): Promise<ReadonlySet<string>> {
  const planned = [...byRequest.values()].flat().filter(({ state }) => state === 'planned');
  const rows: { id: string }[] = await tx.query(
    `SELECT task_id AS id FROM ride_leg WHERE hub_id = $1 AND task_id = ANY($2) AND returns = 'will_call'`,
    [hubId, planned.map(({ id }) => id)],
  );
  return new Set(rows.map(({ id }) => id));
}

interface Around {
  readonly byRequest: ReadonlyMap<string, CaseTask[]>;
  readonly calls: ReadonlySet<string>;
}

function whole(plan: PlanRow, rows: readonly PartRow[], { byRequest, calls }: Around): HouseholdPlan {
  const parts = inOrder(rows.map((row) => ({ ...row, tasks: byRequest.get(row.requestId) ?? [] })));
  return {
    ...plan,
    begun: parts.some(({ tasks }) => tasks.some(({ state }) => isBegun(state))),
    parts: parts.map((part) => ({ ...part, orderHolds: orderHolds(part, parts) })),
    gaps: parts.flatMap((part) => gapsOf(part, calls)),
  };
}

const isBegun = (state: TaskState): boolean => (BEGUN_TASK as readonly TaskState[]).includes(state);

function gapsOf(
  { requestId, state, tasks }: Pick<PlanPart, 'requestId' | 'state' | 'tasks'>,
  calls: ReadonlySet<string>,
): PlanGap[] {
  const live = tasks.filter((task) => task.state !== 'cancelled');
  if (live.length === 0) {
    const over = (OVER_REQUEST as readonly string[]).includes(state);
    return [{ requestId, taskId: null, code: over ? 'part_over' : 'not_accepted' }];
  }
  return live.flatMap((task) => {
    const code = calls.has(task.id) ? 'waits_for_call' : gapOf(task.state);
    return code === null ? [] : [{ requestId, taskId: task.id, code }];
  });
}

/** A request that was asked for alone with a plan's id is no plan yet: it takes two. */
const PLANS = `
  SELECT p.id, p.day, p.state, p.version, p.kept_until AS "keptUntil" FROM household_plan p
  WHERE p.hub_id = $1 AND ($2::date IS NULL OR p.day = $2) AND ($3::uuid IS NULL OR p.id = $3)
    AND ($4::uuid IS NULL OR p.id = (SELECT x.plan_id FROM plan_part x WHERE x.hub_id = $1 AND x.request_id = $4))
    AND ($3::uuid IS NOT NULL
      OR (SELECT count(*) FROM plan_part x WHERE x.hub_id = $1 AND x.plan_id = p.id) > 1)
  ORDER BY array_position(ARRAY['broken', 'gathering', 'stands', 'done', 'cancelled'], p.state), p.day, p.id`;

const PARTS = `
  SELECT x.plan_id AS "planId", x.request_id AS "requestId", r.kind, r.state, x.after_part AS "afterPart"
  FROM plan_part x JOIN request r ON r.hub_id = x.hub_id AND r.id = x.request_id
  WHERE x.hub_id = $1 AND x.plan_id = ANY($2) ORDER BY x.request_id`;
