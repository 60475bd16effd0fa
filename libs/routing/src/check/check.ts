import { type Plan, type Route } from '../plan';
import { type Problem } from '../problem';
import { type Violation } from '../violation';
import { Walk } from './walk';

/**
 * Everything wrong with a plan; empty when it keeps its problem's every rule and reports itself truly. Shares nothing
 * with the search but the words: it walks each route by the reading of `problem.ts` alone and recomputes everything.
 */
export function check(problem: Problem, plan: Plan): readonly Violation[] {
  const known = plan.routes.filter(({ vehicle }) => problem.vehicles[vehicle]);
  const found = [...checkRoster(problem, plan), ...checkTasks(problem, plan)];
  for (const route of known) found.push(...new Walk(problem, route).violations());
  found.push(...checkStock(problem, known));
  if (found.every(({ code }) => code !== 'TASK_UNKNOWN')) found.push(...checkCost(problem, known, plan));
  return found;
}

const NOWHERE = { vehicle: null, stop: null, task: null, by: 0 };

function checkRoster(problem: Problem, { routes }: Plan): Violation[] {
  const seen = new Set<number>();
  return routes.flatMap(({ vehicle }): Violation[] => {
    if (!problem.vehicles[vehicle]) return [{ ...NOWHERE, code: 'VEHICLE_UNKNOWN', vehicle }];
    if (seen.has(vehicle)) return [{ ...NOWHERE, code: 'VEHICLE_TWICE', vehicle }];
    seen.add(vehicle);
    return [];
  });
}

/** Each task is once in a route, whole, or once among the unserved. */
function checkTasks(problem: Problem, plan: Plan): Violation[] {
  const counts = problem.tasks.map(() => 0);
  const found: Violation[] = [];
  const count = (task: number, vehicle: number | null): void => {
    if (counts[task] === undefined) found.push({ ...NOWHERE, code: 'TASK_UNKNOWN', vehicle, task });
    else counts[task] += 1;
  };
  for (const { vehicle, stops } of plan.routes) {
    for (const { kind, task } of stops) if (kind !== 'load' && kind !== 'pickup') count(task ?? -1, vehicle);
  }
  for (const { task } of plan.unserved) count(task, null);
  counts.forEach((n, task) => {
    if (n !== 1)
      found.push({ ...NOWHERE, code: n === 0 ? 'TASK_MISSING' : 'TASK_TWICE', task, by: Math.abs(n - 1) });
  });
  return found;
}

function checkStock(problem: Problem, routes: readonly Route[]): Violation[] {
  const drawn = routes.flatMap((route) => new Walk(problem, route).drawn());
  return problem.depots.flatMap(({ stock }, depot): Violation[] => {
    const over = (stock ?? []).reduce((sum, there, d) => {
      const taken = drawn
        .filter(([from]) => from === depot)
        .reduce((all, [, load]) => all + Math.max(0, load[d] ?? 0), 0);
      return sum + Math.max(0, taken - there);
    }, 0);
    return over > 0 ? [{ ...NOWHERE, code: 'STOCK', by: over }] : [];
  });
}

/** Recomputes the cost line by line. */
function checkCost(problem: Problem, routes: readonly Route[], { cost, unserved }: Plan): Violation[] {
  const sum = (of: (route: Route) => number): number => routes.reduce((all, route) => all + of(route), 0);
  const ratesOf = ({ vehicle }: Route) => problem.vehicles[vehicle]!.cost;
  const lines = {
    fixed: sum((route) => ratesOf(route).fixed),
    time: sum((route) => ratesOf(route).perSecond * (route.endAt - route.startAt)),
    distance: sum((route) => ratesOf(route).perMeter * route.meters),
    strangers: sum((route) => strangersOn(problem, route)),
    unserved: unservedCost(problem, unserved, cost.unserved),
  };
  const total = lines.fixed + lines.time + lines.distance + lines.strangers + lines.unserved;
  const names = ['fixed', 'time', 'distance', 'strangers', 'unserved'] as const;
  const same = names.every((name) => lines[name] === cost[name]) && total === cost.total;
  return same ? [] : [{ ...NOWHERE, code: 'COST_WRONG', by: cost.total - total }];
}

function strangersOn(problem: Problem, { vehicle, stops }: Route): number {
  let sum = 0;
  for (const task of new Set(stops.flatMap((stop) => stop.task ?? []))) {
    const { preferred, strangerCost } = problem.tasks[task]!;
    if (preferred && !preferred.includes(vehicle)) sum += strangerCost ?? 0;
  }
  return sum;
}

/** A task without a penalty of its own counts as the planner sees fit, but the whole never for less than is named. */
function unservedCost(problem: Problem, unserved: Plan['unserved'], reported: number): number {
  const tasks = unserved.map(({ task }) => problem.tasks[task]!);
  const named = tasks.reduce((sum, { penalty, priority }) => sum + (penalty ?? 0) * (1 + (priority ?? 0)), 0);
  return tasks.every(({ penalty }) => penalty !== undefined) ? named : Math.max(named, reported);
}
