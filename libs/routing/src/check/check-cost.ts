import { type Plan, type Route, type Stop } from '../plan';
import { type Problem, type Task, type Vehicle } from '../problem';
import { type Violation } from '../violation';

/** Recomputes the cost line by line. */
export function checkCost(
  problem: Problem,
  routes: readonly Route[],
  { cost, unserved }: Plan,
): readonly Violation[] {
  const sum = (of: (route: Route, vehicle: Vehicle) => number): number =>
    routes.reduce((all, route) => all + of(route, problem.vehicles[route.vehicle]!), 0);
  const lines = {
    fixed: sum((_, { cost: rates }) => rates.fixed),
    time: sum(({ startAt, endAt }, { cost: rates }) => rates.perSecond * (endAt - startAt)),
    distance: sum(({ meters }, { cost: rates }) => rates.perMeter * meters),
    strangers: sum((route) => personsOn(problem, route, strangerPoints)),
    changes: sum((route) => personsOn(problem, route, changePoints)) + droppedPoints(problem, unserved),
    disclosures: sum((route) => personsOn(problem, route, disclosurePoints)),
    lateness: sum((route) => latenessOn(problem, route)),
    cold: sum((route, vehicle) => coldOn(problem, route, vehicle)),
    balance: sum(balancePoints),
    unserved: unservedCost(problem, unserved, cost.unserved),
  };
  const total = Object.values(lines).reduce((all, points) => all + points, 0);
  const names = Object.keys(lines) as (keyof typeof lines)[];
  const same = names.every((name) => lines[name] === cost[name]) && total === cost.total;
  return same
    ? []
    : [{ code: 'COST_WRONG', vehicle: null, shift: null, stop: null, task: null, by: cost.total - total }];
}

const personsOn = (
  problem: Problem,
  { vehicle, stops }: Route,
  points: (task: Task, vehicle: number) => number,
): number =>
  [...new Set(stops.flatMap((stop) => stop.task ?? []))].reduce(
    (sum, task) => sum + points(problem.tasks[task]!, vehicle),
    0,
  );

const strangerPoints = ({ preferred, strangerCost = 0 }: Task, vehicle: number): number =>
  preferred && !preferred.includes(vehicle) ? strangerCost : 0;

const disclosurePoints = ({ knownTo, disclosureCost = 0 }: Task, vehicle: number): number =>
  knownTo && !knownTo.includes(vehicle) ? disclosureCost : 0;

const changePoints = ({ current, changeCost = 0 }: Task, vehicle: number): number =>
  current === undefined || current === vehicle ? 0 : changeCost;

const droppedPoints = (problem: Problem, unserved: Plan['unserved']): number =>
  unserved.reduce((sum, { task }) => {
    const { current, changeCost = 0, onHold } = problem.tasks[task]!;
    return sum + (current === undefined || onHold ? 0 : changeCost);
  }, 0);

function latenessOn({ tasks }: Problem, { stops }: Route): number {
  return stops.reduce((sum, { task: t, kind, beginAt }) => {
    const task = tasks[t ?? -1];
    if (!task) return sum;
    const place = task.kind !== 'pair' ? task.at : kind === 'pickup' ? task.pickup : task.dropoff;
    const late = beginAt - (place.soft?.by ?? Infinity);
    return late > 0 ? sum + late * place.soft!.perSecond : sum;
  }, 0);
}

/** Seconds out of the cold, by each stop's own source: the last load, the pickup, or since it is aboard. */
function coldOn({ tasks }: Problem, route: Route, vehicle: Vehicle): number {
  return route.stops.reduce((sum, stop, i) => {
    const rate = tasks[stop.task ?? -1]?.cold?.perSecond ?? 0;
    const brought = stop.kind === 'deliver' || stop.kind === 'dropoff';
    return rate > 0 && brought ? sum + rate * (stop.beginAt - sourceOf(route, vehicle, i)) : sum;
  }, 0);
}

function sourceOf({ stops, startAt }: Route, { aboard }: Vehicle, i: number): number {
  const { task, kind } = stops[i]!;
  const isSource = (one: Stop): boolean =>
    kind === 'deliver' ? one.kind === 'load' : one.kind === 'pickup' && one.task === task;
  const since = aboard?.find((one) => one.task === task)?.since;
  return since ?? stops.slice(0, i).findLast(isSource)?.departAt ?? startAt;
}

function balancePoints({ startAt, endAt }: Route, { balance }: Vehicle): number {
  if (!balance) return 0;
  const over = Math.max(0, endAt - startAt - balance.target);
  return Math.floor((balance.weight * over * over) / 3600);
}

/** A task without a penalty of its own counts as the planner sees fit, but the whole never for less than is named. */
function unservedCost(problem: Problem, unserved: Plan['unserved'], reported: number): number {
  const tasks = unserved.map(({ task }) => problem.tasks[task]!).filter(({ onHold }) => !onHold);
  const named = tasks.reduce((sum, { penalty, priority }) => sum + (penalty ?? 0) * (1 + (priority ?? 0)), 0);
  return tasks.every(({ penalty }) => penalty !== undefined) ? named : Math.max(named, reported);
}
