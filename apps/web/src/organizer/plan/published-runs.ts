import type { Plan } from '@doorstep/routing';
import type { PublishPlanMutationVariables } from '../../gql/graphql';
import type { PlanQuestion } from './plan-question';

type PlanRun = PublishPlanMutationVariables['input']['runs'][number];

/** What publishing sends: pseudonyms, task ids and times. No point, no street, no leg. */
export function publishedRuns(plan: Plan, question: PlanQuestion, midnight: number): PlanRun[] {
  const at = (second: number): string => new Date(midnight + second * 1000).toISOString();
  return plan.routes.flatMap((route): PlanRun[] => {
    const driver = question.drivers[route.vehicle];
    const stops = route.stops.flatMap((stop) => {
      const task = stop.task === null ? undefined : question.tasks[stop.task];
      if (!task || stop.kind === 'load') return [];
      return [
        {
          taskId: task.id,
          kind: stop.kind,
          arriveAt: at(stop.beginAt),
          departAt: at(stop.departAt),
        },
      ];
    });
    if (!driver || stops.length === 0) return [];
    const { startAt, endAt, meters, seconds } = route;
    return [{ memberId: driver.id, startsAt: at(startAt), endsAt: at(endAt), meters, seconds, stops }];
  });
}
