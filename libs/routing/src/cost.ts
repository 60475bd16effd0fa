import { type CostBreakdown, type Plan, type Route, type StopRef } from './plan';
import { type Problem, type Task, UNREACHABLE, type Vehicle } from './problem';

// The objective, all of it, in points; weights are the caller's, and tiers are made by their sizes:
//   left out     penalty * (1 + priority) for each task in no route; nothing for what is on hold
//   lateness     perSecond for each second a begin is after its soft deadline
//   fixed, time, distance   of each route
//   balance      floor(weight * over^2 / 3600) of a route that lasts `over` seconds beyond its target
//   strangers    a task done by none of its preferred vehicles
//   disclosures  a home told to a vehicle that did not know it
//   changes      a task in force with one vehicle that is done by another, or by none
//   cold         perSecond for each second from departure at the load (or pickup) to the door

/** Points for a vehicle that did not serve the home before. */
export const strangerCostOf = (task: Task, vehicle: number): number =>
  task.preferred && !task.preferred.includes(vehicle) ? (task.strangerCost ?? 0) : 0;

/** Whether serving the task tells the vehicle a home it did not know. */
export const isNewHome = (task: Task, vehicle: number): boolean =>
  task.knownTo !== undefined && !task.knownTo.includes(vehicle);

/** Points for telling a vehicle a home. */
export const disclosureCostOf = (task: Task, vehicle: number): number =>
  isNewHome(task, vehicle) ? (task.disclosureCost ?? 0) : 0;

/** Points for taking a task from the vehicle that has it now; `vehicle` null leaves it out. */
export const changeCostOf = (task: Task, vehicle: number | null): number =>
  task.current !== undefined && task.current !== vehicle ? (task.changeCost ?? 0) : 0;

/** Points for leaving a task out, without `changes`. */
export const leftOutCostOf = (task: Task, usual: number): number =>
  task.onHold ? 0 : (task.penalty ?? usual) * (1 + (task.priority ?? 0));

/** Points for a route longer than the vehicle's fair share: convex, so that the same work shared costs less. */
export function balanceCostOf({ balance }: Pick<Vehicle, 'balance'>, seconds: number): number {
  const over = balance ? seconds - balance.target : 0;
  return over > 0 ? Math.floor((balance!.weight * over * over) / 3600) : 0;
}

/**
 * The penalty of a task that names none: more than any vehicle's fixed cost, a whole shift, four times the longest
 * way and everything lateness, cold and persons could add together, so that leaving out never pays.
 */
export function usualPenalty(problem: Problem): number {
  let most = 1;
  for (const vehicle of problem.vehicles) most = Math.max(most, dearestUse(problem, vehicle));
  let persons = 0;
  let waiting = 0;
  for (const task of problem.tasks) {
    const { strangerCost = 0, disclosureCost = 0, changeCost = 0 } = task;
    persons = Math.max(persons, strangerCost + disclosureCost + changeCost);
    waiting += dearestWait(task);
  }
  return most + persons + waiting + 1;
}

function dearestUse(problem: Problem, vehicle: Vehicle): number {
  const { cost, shifts, profile } = vehicle;
  const way = cost.perMeter === 0 ? 0 : longestWay(problem.profiles[profile ?? 0]?.meters);
  const hours = shifts.reduce((longest, { from, to }) => Math.max(longest, to - from), 0);
  return cost.fixed + cost.perSecond * hours + balanceCostOf(vehicle, hours) + 4 * cost.perMeter * way;
}

/** What a task's own lateness and time out of the cold could come to: a day's worth at the very most. */
function dearestWait(task: Task): number {
  const places = task.kind === 'pair' ? [task.pickup, task.dropoff] : [task.at];
  const last = places.at(-1)!.windows.at(-1)?.to ?? 0;
  const late = places.reduce(
    (sum, { soft, windows }) =>
      sum + (soft ? soft.perSecond * Math.max(0, (windows.at(-1)?.to ?? 0) - soft.by) : 0),
    0,
  );
  return late + (task.cold ? task.cold.perSecond * last : 0);
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

type Sum = { -readonly [K in Exclude<keyof CostBreakdown, 'total'>]: number };

/** What a plan costs, from its own times and distances. */
export function costOf(
  problem: Problem,
  plan: Pick<Plan, 'routes'>,
  unserved: readonly number[],
): CostBreakdown {
  const usual = usualPenalty(problem);
  const sum: Sum = {
    fixed: 0,
    time: 0,
    distance: 0,
    strangers: 0,
    changes: 0,
    disclosures: 0,
    lateness: 0,
    cold: 0,
    balance: 0,
    unserved: 0,
  };
  for (const route of plan.routes) addRoute(problem, route, sum);
  for (const t of unserved) {
    const task = problem.tasks[t]!;
    sum.unserved += leftOutCostOf(task, usual);
    sum.changes += task.onHold ? 0 : changeCostOf(task, null);
  }
  return { ...sum, total: Object.values(sum).reduce((all, points) => all + points, 0) };
}

function addRoute(problem: Problem, route: Route, sum: Sum): void {
  const vehicle = problem.vehicles[route.vehicle]!;
  const seconds = route.endAt - route.startAt;
  sum.fixed += vehicle.cost.fixed;
  sum.time += vehicle.cost.perSecond * seconds;
  sum.distance += vehicle.cost.perMeter * route.meters;
  sum.balance += balanceCostOf(vehicle, seconds);
  route.stops.forEach((stop, i) => {
    const task = problem.tasks[stop.task ?? -1];
    if (!task) return;
    sum.lateness += latenessOf(task, stop);
    // A pair counts once, at the end every route of it has.
    if (stop.kind === 'pickup') return;
    sum.strangers += strangerCostOf(task, route.vehicle);
    sum.disclosures += disclosureCostOf(task, route.vehicle);
    sum.changes += changeCostOf(task, route.vehicle);
    if (task.cold) sum.cold += task.cold.perSecond * (stop.beginAt - coldSince(vehicle, route, i));
  });
}

function latenessOf(task: Task, { kind, beginAt }: StopRef & { readonly beginAt: number }): number {
  const { soft } = task.kind === 'pair' ? (kind === 'pickup' ? task.pickup : task.dropoff) : task.at;
  return soft ? soft.perSecond * Math.max(0, beginAt - soft.by) : 0;
}

/** When what is brought at stop `i` left the cold. */
function coldSince({ aboard }: Vehicle, { stops, startAt }: Route, i: number): number {
  const { task, kind } = stops[i]!;
  const boarded = aboard?.find((one) => one.task === task);
  if (boarded) return boarded.since;
  const before = stops.slice(0, i);
  const source = before.findLast((stop) =>
    kind === 'dropoff' ? stop.kind === 'pickup' && stop.task === task : stop.kind === 'load',
  );
  return source?.departAt ?? startAt;
}
