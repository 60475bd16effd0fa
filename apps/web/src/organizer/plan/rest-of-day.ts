import type { Plan } from '@doorstep/routing';
import type { ReplanRunsMutationVariables } from '../../gql/graphql';
import type { PlanQuestion, QuestionRun } from './plan-question';
import { publishedRuns } from './published-runs';

export type RestOfDay = Omit<ReplanRunsMutationVariables['input'], 'day' | 'key'>;

/** Whether publishing changes runs that drivers have said yes to. */
export const changesRuns = ({ drivers }: PlanQuestion): boolean =>
  drivers.some(({ run }) => run !== undefined);

/**
 * What the server is asked for when the rest of a day was planned again: runs that differ from what is in force, new
 * runs for everybody else, and what is taken out. Pseudonyms, ids and times, like everything that is published.
 */
export function restOfDay(plan: Plan, question: PlanQuestion, midnight: number): RestOfDay {
  const all = publishedRuns(plan, question, midnight);
  const under = question.drivers.flatMap(({ id, run, free }) => (run ? [{ id, run, free }] : []));
  const runs = under.flatMap(({ id, run, free }) => {
    const planned = all.find(({ memberId }) => memberId === id);
    const stops = planned?.stops ?? [];
    if (isSame(run, stops)) return [];
    const {
      endsAt = new Date(midnight + (free[0]?.from ?? 0) * 1000).toISOString(),
      meters = 0,
      seconds = 0,
    } = planned ?? {};
    return [{ runId: run.id, version: run.version, endsAt, meters, seconds, stops }];
  });
  const inRuns = new Set(under.flatMap(({ run }) => run.stops.map(({ taskId }) => taskId)));
  return {
    runs,
    fresh: all.filter(({ memberId }) => !under.some(({ id }) => id === memberId)),
    release: plan.unserved.flatMap(({ task }) => {
      const id = question.tasks[task]?.id;
      return id !== undefined && inRuns.has(id) ? [id] : [];
    }),
    meetings: [],
  };
}

/** Times are the planner's guess at every moment; a run has changed when its stops have. */
const isSame = (
  run: QuestionRun,
  stops: readonly { readonly taskId: string; readonly kind: string }[],
): boolean =>
  run.stops.length === stops.length &&
  run.stops.every(({ taskId, kind }, i) => stops[i]?.taskId === taskId && stops[i]?.kind === kind);
