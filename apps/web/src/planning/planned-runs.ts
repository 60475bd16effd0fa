import type { Plan, Route } from '@doorstep/routing';
import { present } from '@doorstep/std';
import type { DayProblem } from './day-problem';

/** A run as it is published: who, when, how far, and the stops in order. No place in it. */
export interface PlannedRun {
  readonly memberId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly meters: number;
  readonly seconds: number;
  readonly stops: readonly PlannedStop[];
}

export interface PlannedStop {
  readonly taskId: string;
  readonly kind: 'deliver' | 'pickup' | 'dropoff' | 'stay';
  readonly arriveAt: string;
  readonly departAt: string;
}

/** The plan in the words of the API. Loading at the hub is how every run begins, so it is no stop of its own there. */
export function plannedRuns(day: DayProblem, plan: Plan): PlannedRun[] {
  const moment = (at: number) => new Date(day.origin + at * 1000).toISOString();
  return plan.routes.map((route) => ({
    memberId: present(day.driverIds[route.vehicle]),
    startsAt: moment(route.startAt),
    endsAt: moment(route.endAt),
    meters: route.meters,
    seconds: route.seconds,
    stops: stopsOf(day, route, moment),
  }));
}

function stopsOf(day: DayProblem, route: Route, moment: (at: number) => string): PlannedStop[] {
  return route.stops.flatMap(({ kind, task, beginAt, departAt }) =>
    kind === 'load' || task === null
      ? []
      : [{ taskId: present(day.taskIds[task]), kind, arriveAt: moment(beginAt), departAt: moment(departAt) }],
  );
}
