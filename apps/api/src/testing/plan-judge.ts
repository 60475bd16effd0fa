import { planStateFrom, type PlanState, type RequestState, type TaskState } from '@doorstep/lifecycle';
import type { Work } from './given-work';

/*
 * The judge of random histories of household plans. A witness in the database writes down, in the very transaction, each
 * moment at which a task begins: whether all of its plan was held then. It shares nothing with the statement that
 * decides, and it is there in the specs' databases only.
 */

/** A moment at which a task of a plan went from waiting to work. */
export interface Beginning {
  readonly planId: string;
  readonly taskId: string;
  /** Every task of every part was held. */
  readonly whole: boolean;
  /** Another task of the plan had begun before. */
  readonly begun: boolean;
}

export interface PlanRow {
  readonly id: string;
  readonly state: PlanState;
  readonly told: PlanState;
  readonly keptUntil: Date | null;
  readonly parts: readonly { readonly request: RequestState; readonly tasks: readonly TaskState[] }[];
}

export const WITNESS = `
CREATE TABLE public.beginning (plan_id uuid, task_id uuid, whole boolean, begun boolean);
GRANT INSERT ON public.beginning TO doorstep_app;
CREATE FUNCTION public.witness() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.beginning
  SELECT x.plan_id, NEW.id,
    (SELECT bool_and(EXISTS (SELECT FROM task o WHERE o.request_id = y.request_id AND o.state <> 'cancelled')
        AND NOT EXISTS (SELECT FROM task o WHERE o.request_id = y.request_id
          AND o.state IN ('planned', 'open', 'offered', 'claimed', 'on_hold')))
      FROM plan_part y WHERE y.plan_id = x.plan_id),
    EXISTS (SELECT FROM plan_part y JOIN task o ON o.request_id = y.request_id
      WHERE y.plan_id = x.plan_id AND o.id <> NEW.id
        AND o.state IN ('loaded', 'en_route', 'at_door', 'done', 'attempted'))
  FROM plan_part x WHERE x.request_id = NEW.request_id;
  RETURN NULL;
END $$;
CREATE TRIGGER z_witness AFTER UPDATE OF state ON task FOR EACH ROW
  WHEN (OLD.state NOT IN ('loaded', 'en_route', 'at_door', 'done', 'attempted')
    AND NEW.state IN ('loaded', 'en_route', 'at_door', 'done'))
  EXECUTE FUNCTION public.witness();`;

export const beginnings = (work: Work): Promise<Beginning[]> =>
  work.sql('SELECT plan_id AS "planId", task_id AS "taskId", whole, begun FROM beginning');

export function plansOf(work: Work, hubId: string): Promise<PlanRow[]> {
  return work.sql(
    `SELECT p.id, p.state, p.told, p.kept_until AS "keptUntil",
       coalesce((SELECT jsonb_agg(jsonb_build_object('request', r.state, 'tasks', coalesce(
           (SELECT jsonb_agg(CASE WHEN l.returns = 'will_call' AND t.state IN ('planned', 'open', 'offered', 'claimed', 'on_hold')
               THEN 'confirmed' ELSE t.state END)
             FROM task t LEFT JOIN ride_leg l ON l.hub_id = t.hub_id AND l.task_id = t.id WHERE t.hub_id = r.hub_id AND t.request_id = r.id), '[]')))
         FROM plan_part x JOIN request r ON r.hub_id = x.hub_id AND r.id = x.request_id
         WHERE x.hub_id = p.hub_id AND x.plan_id = p.id), '[]') AS parts
     FROM household_plan p WHERE p.hub_id = $1 ORDER BY p.id`,
    [hubId],
  );
}

/** What may never be, whatever came before. */
export function faultsOfPlans(plans: readonly PlanRow[], moments: readonly Beginning[]): string[] {
  const half = moments
    .filter(({ whole, begun }) => !whole && !begun)
    .map(() => 'half a household plan began');
  const astray = plans
    .filter(({ state, parts }) => planStateFrom(state, parts) !== state)
    .map(({ state, parts }) => `${state} although ${planStateFrom(state, parts)}`);
  return [...half, ...astray];
}

/** What may not be once all jobs that are due have run. */
export function untold(plans: readonly PlanRow[], now: Date): string[] {
  return plans.flatMap(({ state, told, keptUntil, parts }) => {
    const begun = parts.some(({ tasks }) =>
      tasks.some((task) => ['loaded', 'en_route', 'at_door', 'done', 'attempted'].includes(task)),
    );
    const faults: Readonly<Record<string, boolean>> = {
      'nobody was told': state !== told,
      'kept without an end': state === 'broken' && keptUntil === null,
      'kept too long': state === 'broken' && keptUntil !== null && keptUntil <= now && !begun,
      'kept for nothing': state !== 'broken' && keptUntil !== null,
    };
    return Object.keys(faults).filter((fault) => faults[fault]);
  });
}
