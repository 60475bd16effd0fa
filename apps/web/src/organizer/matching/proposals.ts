import type { Plan, Route } from '@doorstep/routing';
import type { PlanQuestion, SecondOfDay } from '../plan/plan-question';

/** One task for one person, as the day's plan on exact places has it, with the facts that speak for it. */
export interface Proposal {
  readonly task: number;
  readonly driver: number;
  readonly leaveAt: SecondOfDay;
  readonly beginAt: SecondOfDay;
  /** Seconds on the road right before it. */
  readonly leg: number;
  /** Where that way begins. */
  readonly after: 'home' | 'hub' | 'stop';
  readonly knowsHome: boolean;
  /** Other tasks of this person that day, by this plan. */
  readonly others: number;
}

/** A plan read task by task, in the order of their beginnings. */
export const proposalsOf = (plan: Plan, question: PlanQuestion): readonly Proposal[] =>
  plan.routes
    .flatMap((route) => proposalsOfRoute(route, plan, question))
    .sort((a, b) => a.beginAt - b.beginAt || a.task - b.task);

function proposalsOfRoute(route: Route, plan: Plan, question: PlanQuestion): readonly Proposal[] {
  const mine = new Set(
    plan.routes
      .filter(({ vehicle }) => vehicle === route.vehicle)
      .flatMap(({ stops }) => stops.flatMap(({ task }) => task ?? [])),
  );
  const driverId = question.drivers[route.vehicle]?.id ?? '';
  return route.stops.flatMap((stop, i): Proposal[] => {
    if (stop.task === null || stop.kind === 'dropoff') return [];
    const before = route.stops[i - 1];
    const leaveAt = before?.departAt ?? route.startAt;
    return [
      {
        task: stop.task,
        driver: route.vehicle,
        leaveAt,
        beginAt: stop.beginAt,
        leg: stop.arriveAt - leaveAt,
        after: before === undefined ? 'home' : before.kind === 'load' ? 'hub' : 'stop',
        knowsHome: question.tasks[stop.task]?.knownTo?.includes(driverId) ?? false,
        others: mine.size - 1,
      },
    ];
  });
}
