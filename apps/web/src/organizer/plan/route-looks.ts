import type { Plan } from '@doorstep/routing';
import { lookOfLetter, routeLook, type RouteLook } from '../../ui';
import type { PlanQuestion } from './plan-question';

/** The look of a person's route: under way by the letter its run has, otherwise the next letter no run here has. */
export function lookOf(plan: Plan, { drivers }: Pick<PlanQuestion, 'drivers'>, vehicle: number): RouteLook {
  const run = drivers[vehicle]?.run;
  if (run) return lookOfLetter(run.letter);
  const taken = new Set(drivers.flatMap((driver) => driver.run?.letter ?? []));
  const fresh = plan.routes.filter((route) => !drivers[route.vehicle]?.run);
  const wanted = Math.max(
    0,
    fresh.findIndex((route) => route.vehicle === vehicle),
  );
  return freeLook(wanted, taken);
}

function freeLook(wanted: number, taken: ReadonlySet<string>): RouteLook {
  for (let index = 0, free = 0; ; index++) {
    const look = routeLook(index);
    if (taken.has(look.letter)) continue;
    if (free === wanted) return look;
    free += 1;
  }
}
