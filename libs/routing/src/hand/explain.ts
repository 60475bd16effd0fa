import { suits } from '../flat/kernel';
import { leftOutCostOf, usualPenalty, costOf } from '../cost';
import {
  type Fix,
  type Route,
  type StopRef,
  type Unserved,
  UNSERVED_CODES,
  type UnservedCode,
} from '../plan';
import { type Problem, type Task, UNREACHABLE } from '../problem';
import { type Layout, layOut, loadedAt, routeOf, timesOf } from './retime';

const FIX_OF: Readonly<Record<UnservedCode, Fix>> = {
  NO_VEHICLE: 'ADD_VEHICLE',
  NOT_ALLOWED: 'ALLOW_VEHICLE',
  SKILL: 'ADD_SKILL',
  CAPACITY: 'LARGER_VEHICLE',
  UNREACHABLE: 'CHECK_PLACE',
  STOCK: 'RESTOCK',
  RIDE_TIME: 'LONGER_RIDE',
  WINDOW: 'WIDEN_WINDOW',
  SHIFT: 'LONGER_SHIFT',
  DURATION: 'LONGER_ROUTE',
  DISTANCE: 'LONGER_ROUTE',
  TOO_COSTLY: 'RAISE_PENALTY',
  FLEET_BUSY: 'ADD_VEHICLE',
};

/** What stops a vehicle, and by how much. */
interface Obstacle {
  readonly code: UnservedCode;
  readonly missing: number;
}

/** Why each of these tasks is in no route: what would stop each vehicle if it had nothing else to do. */
export function explainAll(
  problem: Problem,
  routes: readonly Route[],
  tasks: readonly number[],
): readonly Unserved[] {
  const left = stockLeft(problem, routes);
  const usual = usualPenalty(problem);
  return tasks.map((task) => {
    const worth = leftOutCostOf(problem.tasks[task]!, usual);
    const obstacles = problem.vehicles.map((_, v) => obstacleOf(problem, task, v, { left, worth }));
    const best = obstacles.reduce<Obstacle>(moreHopeful, { code: 'NO_VEHICLE', missing: 0 });
    const vehicles: Partial<Record<UnservedCode, number>> = {};
    for (const { code } of obstacles) vehicles[code] = (vehicles[code] ?? 0) + 1;
    return { task, reason: best.code, vehicles, missing: best.missing, fix: FIX_OF[best.code] };
  });
}

function moreHopeful(a: Obstacle, b: Obstacle): Obstacle {
  const rank = (obstacle: Obstacle): number => UNSERVED_CODES.indexOf(obstacle.code);
  if (rank(a) !== rank(b)) return rank(a) > rank(b) ? a : b;
  return b.missing < a.missing ? b : a;
}

interface Market {
  readonly left: readonly (readonly number[])[];
  readonly worth: number;
}

function obstacleOf(problem: Problem, t: number, v: number, market: Market): Obstacle {
  const task = problem.tasks[t]!;
  return (
    misfit(problem, task, t, v) ??
    stockObstacle(task, market.left) ??
    ways(problem, t, v)
      .map((refs) => alone(problem, v, refs, market.worth))
      .reduce(moreHopeful, { code: 'NO_VEHICLE', missing: 0 })
  );
}

function misfit(problem: Problem, task: Task, t: number, v: number): Obstacle | null {
  const vehicle = problem.vehicles[v]!;
  const elsewhere = problem.vehicles.some(
    ({ aboard }, other) => other !== v && aboard?.some((one) => one.task === t),
  );
  const { skills, ...unskilled } = task;
  if (elsewhere || !suits(unskilled, vehicle, v)) return { code: 'NOT_ALLOWED', missing: 0 };
  const lacking = skills?.filter((skill) => !vehicle.skills?.includes(skill)).length ?? 0;
  if (lacking > 0) return { code: 'SKILL', missing: lacking };
  const excess = task.load.reduce(
    (sum, amount, d) => sum + Math.max(0, Math.abs(amount) - vehicle.capacity[d]!),
    0,
  );
  return excess > 0 ? { code: 'CAPACITY', missing: excess } : null;
}

function stockObstacle(task: Task, left: Market['left']): Obstacle | null {
  if (task.kind !== 'delivery') return null;
  const short = task.depots.map((depot) =>
    task.load.reduce((sum, amount, d) => sum + Math.max(0, amount - left[depot]![d]!), 0),
  );
  const least = Math.min(...short);
  return least > 0 ? { code: 'STOCK', missing: least } : null;
}

/** The routes that would do this one task. */
function ways(problem: Problem, t: number, v: number): readonly (readonly StopRef[])[] {
  const task = problem.tasks[t]!;
  const stop = (kind: StopRef['kind']): StopRef => ({ kind, task: t, depot: null });
  const boarded = problem.vehicles[v]!.aboard?.some((one) => one.task === t);
  if (task.kind === 'stay') return [[stop('stay')]];
  if (task.kind === 'pair') return [boarded ? [stop('dropoff')] : [stop('pickup'), stop('dropoff')]];
  if (boarded) return [[stop('deliver')]];
  return task.depots.map((depot) => [{ kind: 'load', task: null, depot }, stop('deliver')]);
}

function alone(problem: Problem, v: number, refs: readonly StopRef[], worth: number): Obstacle {
  const { shift, maxDuration, maxMeters } = problem.vehicles[v]!;
  const layout = layOut(problem, v, refs);
  if (layout.travel.some((way) => way >= UNREACHABLE)) return { code: 'UNREACHABLE', missing: 0 };
  const direct = overRide(layout);
  if (direct > 0) return { code: 'RIDE_TIME', missing: direct };
  const loose = timesOf(
    { ...problem, vehicles: problem.vehicles.map(unlimited) },
    { ...layout, pickup: layout.pickup.map(() => -1) },
  );
  if (!loose.onTime) return tooLate(layout, loose.begin, shift.to);
  const times = timesOf(problem, layout);
  if (!times.onTime)
    return {
      code: maxDuration === undefined ? 'RIDE_TIME' : 'DURATION',
      missing: overDuration(loose.begin, maxDuration),
    };
  if (maxMeters !== undefined && layout.meters > maxMeters)
    return { code: 'DISTANCE', missing: layout.meters - maxMeters };
  const { total } = costOf(problem, { routes: [routeOf(problem, layout, times)] }, []);
  return { code: total >= worth ? 'TOO_COSTLY' : 'FLEET_BUSY', missing: Math.max(0, total - worth) };
}

const unlimited = ({ maxDuration: _, ...rest }: Problem['vehicles'][number]): Problem['vehicles'][number] =>
  rest;

/** By how much the direct ride is longer than allowed. */
const overRide = ({ pickup, travel, ride }: Layout): number =>
  Math.max(0, ...pickup.map((p, k) => (p >= 0 ? travel[k]! - ride[k]! : 0)));

const overDuration = (begin: ArrayLike<number>, most: number | undefined): number =>
  most === undefined ? 0 : Math.max(0, begin[begin.length - 1]! - begin[0]! - most);

function tooLate(layout: Layout, begin: ArrayLike<number>, shiftEnd: number): Obstacle {
  const late = layout.windows.slice(1, -1).map((windows, i) => begin[i + 1]! - (windows.at(-1)?.to ?? 0));
  const most = Math.max(0, ...late);
  if (most > 0) return { code: 'WINDOW', missing: most };
  return { code: 'SHIFT', missing: Math.max(0, begin[begin.length - 1]! - shiftEnd) };
}

/** What each depot has left after these routes; unlimited stock stays unlimited. */
function stockLeft(problem: Problem, routes: readonly Route[]): number[][] {
  const left = problem.depots.map(({ stock }) => [
    ...(stock ?? new Array<number>(problem.dimensions).fill(Infinity)),
  ]);
  for (const { stops } of routes) {
    stops.forEach(({ kind, depot }, i) => {
      if (kind !== 'load' || depot === null) return;
      for (const task of loadedAt(stops, i)) {
        problem.tasks[task]!.load.forEach((amount, d) => (left[depot]![d]! -= Math.max(0, amount)));
      }
    });
  }
  return left;
}
