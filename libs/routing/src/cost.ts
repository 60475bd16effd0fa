import { type CostBreakdown, type Plan, type Route } from './plan';
import { type Problem, type Task, UNREACHABLE } from './problem';

/** Points for a vehicle that did not serve the home before. */
export const strangerCostOf = (task: Task, vehicle: number): number =>
  task.preferred && !task.preferred.includes(vehicle) ? (task.strangerCost ?? 0) : 0;

/** Points for leaving a task out. */
export const leftOutCostOf = (task: Task, usual: number): number =>
  (task.penalty ?? usual) * (1 + (task.priority ?? 0));

/**
 * The penalty of a task that names none: more than any vehicle's fixed cost, a whole shift and four times the
 * longest way together, so that leaving out never pays.
 */
export function usualPenalty(problem: Problem): number {
  let most = 1;
  for (const { cost, shift, profile } of problem.vehicles) {
    const longest = longestWay(problem.profiles[profile ?? 0]?.meters);
    most = Math.max(
      most,
      cost.fixed + cost.perSecond * (shift.to - shift.from) + 4 * cost.perMeter * longest,
    );
  }
  const strangers = problem.tasks.reduce((sum, task) => Math.max(sum, task.strangerCost ?? 0), 0);
  return most + strangers + 1;
}

const longest = new WeakMap<Int32Array, number>();

/** The longest reachable entry; remembered, as vehicles share matrices of up to millions of entries. */
function longestWay(meters: Int32Array | undefined): number {
  if (!meters) return 0;
  const known = longest.get(meters);
  if (known !== undefined) return known;
  let most = 0;
  for (const way of meters) if (way > most && way < UNREACHABLE) most = way;
  longest.set(meters, most);
  return most;
}

/** What a plan costs, from its own times and distances. */
export function costOf(
  problem: Problem,
  plan: Pick<Plan, 'routes'>,
  unserved: readonly number[],
): CostBreakdown {
  const usual = usualPenalty(problem);
  const sum = { fixed: 0, time: 0, distance: 0, strangers: 0, unserved: 0 };
  for (const route of plan.routes) addRoute(problem, route, sum);
  for (const task of unserved) sum.unserved += leftOutCostOf(problem.tasks[task]!, usual);
  return { ...sum, total: sum.fixed + sum.time + sum.distance + sum.strangers + sum.unserved };
}

type Sum = { -readonly [K in Exclude<keyof CostBreakdown, 'total'>]: number };

function addRoute(problem: Problem, route: Route, sum: Sum): void {
  const { cost } = problem.vehicles[route.vehicle]!;
  sum.fixed += cost.fixed;
  sum.time += cost.perSecond * (route.endAt - route.startAt);
  sum.distance += cost.perMeter * route.meters;
  for (const { task, kind } of route.stops) {
    // A pair counts once, at the end every route of it has.
    if (task !== null && kind !== 'pickup')
      sum.strangers += strangerCostOf(problem.tasks[task]!, route.vehicle);
  }
}
