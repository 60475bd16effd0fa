import { seconds } from '@doorstep/std';
import { costOf, isNewHome } from '../cost';
import { isClosed, setupsOf, suits } from '../flat/suits';
import { NO_LIMIT } from '../flat/node';
import { type Facts, type StopRef, UNSERVED_CODES, type UnservedCode } from '../plan';
import { type Problem, type Task, UNREACHABLE, type Vehicle } from '../problem';
import { type Layout, layOut } from './layout';
import { hoursOf, routeOf, timesOf, timesWithin } from './retime';

/** What stops a vehicle that has nothing else to do, and by how much. */
export interface Obstacle {
  readonly code: UnservedCode;
  readonly missing: number;
  readonly facts?: Partial<Facts>;
}

const rankOf = ({ code }: Obstacle): number => UNSERVED_CODES.indexOf(code);

/** The less final of two obstacles; of the same kind the one that misses less. */
export function moreHopeful(a: Obstacle, b: Obstacle): Obstacle {
  if (rankOf(a) !== rankOf(b)) return rankOf(a) > rankOf(b) ? a : b;
  return b.missing < a.missing ? b : a;
}

const none: Obstacle = { code: 'NO_VEHICLE', missing: 0 };

/** What is wrong with task and vehicle before any route is tried. */
export function misfit(problem: Problem, t: number, v: number): Obstacle | null {
  const task = problem.tasks[t]!;
  const vehicle = problem.vehicles[v]!;
  const { skills, ...unskilled } = task;
  if (!suits(unskilled, vehicle, v) || isElsewhere(problem, t, v)) return { code: 'NOT_ALLOWED', missing: 0 };
  if (vehicle.shifts.every((_, shift) => isClosed(problem, { vehicle: v, shift })))
    return { code: 'CLOSED_ROUTE', missing: 0 };
  const lacking = skills?.filter((skill) => !vehicle.skills?.includes(skill)) ?? [];
  if (lacking.length > 0) return { code: 'SKILL', missing: lacking.length, facts: { skills: lacking } };
  return tooLittleRoom(task, vehicle) ?? tooManyHomes(task, vehicle, v);
}

/** Aboard of another vehicle, or promised to one. */
const isElsewhere = ({ vehicles }: Problem, t: number, v: number): boolean =>
  vehicles.some(
    ({ aboard, fixed }, other) =>
      other !== v && (aboard?.some(({ task }) => task === t) || fixed?.stops.some(({ task }) => task === t)),
  );

function tooLittleRoom({ load }: Task, vehicle: Vehicle): Obstacle | null {
  const short = setupsOf(vehicle)
    .map((setup) => shortage('CAPACITY', load.map(Math.abs), setup))
    .reduce(moreHopeful);
  return short.missing > 0 ? short : null;
}

function shortage(code: UnservedCode, asked: readonly number[], there: readonly number[]): Obstacle {
  const by = asked.map((amount, d) => Math.max(0, amount - there[d]!));
  const missing = by.reduce((sum, n) => sum + n, 0);
  const short = Math.max(0, ...by);
  return { code, missing, facts: { dimension: short > 0 ? by.indexOf(short) : null, short } };
}

const tooManyHomes = (task: Task, { maxNewHomes }: Vehicle, v: number): Obstacle | null =>
  maxNewHomes === 0 && isNewHome(task, v) ? { code: 'NEW_HOMES', missing: 1 } : null;

/** No depot has enough left. */
export function stockObstacle(task: Task, left: readonly (readonly number[])[]): Obstacle | null {
  if (task.kind !== 'delivery') return null;
  const asked = task.load.map((amount) => Math.max(0, amount));
  const short = task.depots.map((depot) => shortage('STOCK', asked, left[depot]!)).reduce(moreHopeful);
  return short.missing > 0 ? short : null;
}

/** What stops the task on the road, in the vehicle's best shift and from the best depot. */
export function roadObstacle(problem: Problem, t: number, v: number, worth: number): Obstacle {
  const { shifts } = problem.vehicles[v]!;
  return shifts
    .flatMap((_, shift) =>
      isClosed(problem, { vehicle: v, shift })
        ? []
        : ways(problem, t, v, shift).map((refs) => alone(problem, layOut(problem, v, shift, refs), worth)),
    )
    .reduce(moreHopeful, none);
}

/** The routes that would do this one task. */
function ways(problem: Problem, t: number, v: number, shift: number): readonly (readonly StopRef[])[] {
  const task = problem.tasks[t]!;
  const stop = (kind: StopRef['kind']): StopRef => ({ kind, task: t, depot: null });
  const aboard = problem.vehicles[v]!.aboard?.some((one) => one.task === t);
  if (aboard && shift > 0) return [];
  if (task.kind === 'stay') return [[stop('stay')]];
  if (task.kind === 'pair') return [aboard ? [stop('dropoff')] : [stop('pickup'), stop('dropoff')]];
  if (aboard) return [[stop('deliver')]];
  return task.depots.map((depot) => [{ kind: 'load', task: null, depot }, stop('deliver')]);
}

function alone(problem: Problem, layout: Layout, worth: number): Obstacle {
  if (layout.travel.some((way) => way >= UNREACHABLE)) return { code: 'UNREACHABLE', missing: 0 };
  const direct = overRide(layout);
  if (direct > 0) return { code: 'RIDE_TIME', missing: direct };
  const late = lateAlone(problem, layout);
  if (late) return late;
  const { maxMeters } = problem.vehicles[layout.vehicle]!;
  if (maxMeters !== undefined && layout.meters > maxMeters)
    return { code: 'DISTANCE', missing: layout.meters - maxMeters };
  const { total } = costOf(problem, { routes: [routeOf(problem, layout, timesOf(problem, layout))] }, []);
  return { code: total >= worth ? 'TOO_COSTLY' : 'FLEET_BUSY', missing: Math.max(0, total - worth) };
}

/** Rules of time are put on one by one; the first that cannot be kept is the reason. */
function lateAlone(problem: Problem, layout: Layout): Obstacle | null {
  const hours = hoursOf(problem.vehicles[layout.vehicle]!);
  const free = { ...hours, maxDuration: NO_LIMIT, breaks: [] };
  const loose = timesWithin({ ...layout, pickup: layout.pickup.map(() => -1) }, free);
  if (!loose.onTime) return tooLate(layout, loose.begin);
  if (!timesWithin(layout, free).onTime) return { code: 'RIDE_TIME', missing: 0 };
  const { maxDuration } = hours;
  if (!timesWithin(layout, { ...free, maxDuration }).onTime)
    return { code: 'DURATION', missing: Math.max(0, lengthOf(loose.begin) - maxDuration) };
  return timesWithin(layout, hours).onTime ? null : { code: 'BREAK', missing: 0 };
}

const lengthOf = (begin: ArrayLike<number>): number => begin[begin.length - 1]! - begin[0]!;

/** By how much the direct ride is longer than allowed. */
const overRide = ({ pickup, travel, ride }: Layout): number =>
  Math.max(0, ...pickup.map((p, k) => (p >= 0 ? travel[k]! - ride[k]! : 0)));

function tooLate({ windows }: Layout, begin: ArrayLike<number>): Obstacle {
  const last = windows.length - 1;
  const over = windows.map((open, k) => begin[k]! - (open.at(-1)?.to ?? 0));
  const most = Math.max(0, ...over.slice(1, last));
  const at = most > 0 ? over.indexOf(most, 1) : last;
  return {
    code: most > 0 ? 'WINDOW' : 'SHIFT',
    missing: Math.max(0, over[at]!),
    facts: { earliest: seconds(begin[at]!), latest: windows[at]!.at(-1)?.to ?? null },
  };
}
