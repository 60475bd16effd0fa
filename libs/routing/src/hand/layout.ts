import { seconds } from '@doorstep/std';
import { type StopRef } from '../plan';
import { type Place, type Problem, type Task, type TimeWindow, type Vehicle } from '../problem';

/** A route's stops laid out with what their times depend on: start first, end last. */
export interface Layout {
  readonly vehicle: number;
  readonly shift: number;
  readonly refs: readonly StopRef[];
  readonly locations: readonly (number | null)[];
  readonly service: readonly number[];
  readonly windows: readonly (readonly TimeWindow[])[];
  readonly travel: readonly number[];
  readonly meters: number;
  readonly pickup: readonly number[];
  readonly ride: readonly number[];
  readonly prices: readonly Price[];
}

/** What the moment of a stop costs: after its soft deadline, and since it left the cold (at a position or a moment). */
export interface Price {
  readonly by: number;
  readonly late: number;
  readonly cold: number;
  readonly coldFrom: number;
  readonly coldSince: number;
}

const FREE: Price = { by: 0x7fffffff, late: 0, cold: 0, coldFrom: -1, coldSince: 0 };

/** The place of a stop. */
export function placeOf(problem: Problem, ref: StopRef): Place {
  if (ref.task === null) return problem.depots[ref.depot!]!;
  const task = problem.tasks[ref.task]!;
  if (task.kind !== 'pair') return task.at;
  return ref.kind === 'pickup' ? task.pickup : task.dropoff;
}

/** What is in the car when a shift begins: only the first finds what is aboard. */
export const aboardOf = ({ aboard }: Vehicle, shift: number): NonNullable<Vehicle['aboard']> =>
  shift === 0 ? (aboard ?? []) : [];

/** Lays out the stops of one shift of a vehicle. */
export function layOut(problem: Problem, vehicle: number, shift: number, refs: readonly StopRef[]): Layout {
  const car = problem.vehicles[vehicle]!;
  const hours = car.shifts[shift]!;
  const matrix = problem.profiles[car.profile ?? 0]!;
  const places = refs.map((ref) => placeOf(problem, ref));
  const locations = [car.start, ...places.map(({ location }) => location), car.end];
  const way = (table: Int32Array, k: number): number => {
    const to = locations[k];
    return k === 0 || to === null || to === undefined
      ? 0
      : table[locations[k - 1]! * problem.locations + to]!;
  };
  const pickups = new Map(refs.flatMap(({ kind, task }, i) => (kind === 'pickup' ? [[task, i + 1]] : [])));
  const limits = refs.map((ref) => rideOf(problem, ref));
  return {
    vehicle,
    shift,
    refs,
    locations,
    service: [0, ...places.map(({ service }) => service), 0],
    windows: [
      [hours],
      ...refs.map((ref, i) => windowsOf(aboardOf(car, shift), ref, places[i]!, limits[i]!)),
      [hours],
    ],
    travel: locations.map((_, k) => way(matrix.seconds, k)),
    meters: locations.reduce<number>((sum, _, k) => sum + way(matrix.meters, k), 0),
    pickup: [-1, ...refs.map(({ task }, i) => (limits[i] === null ? -1 : (pickups.get(task) ?? -1))), -1],
    ride: [0, ...limits.map((limit) => limit ?? 0), 0],
    prices: [FREE, ...refs.map((_, i) => priceOf(problem, aboardOf(car, shift), refs, i, pickups)), FREE],
  };
}

function rideOf(problem: Problem, ref: StopRef): number | null {
  const task = ref.kind === 'dropoff' ? problem.tasks[ref.task!] : undefined;
  return task?.kind === 'pair' ? (task.maxRide ?? null) : null;
}

/** A place's windows, cut where a rider aboard has been riding long enough. */
function windowsOf(
  aboard: NonNullable<Vehicle['aboard']>,
  ref: StopRef,
  { windows }: Place,
  limit: number | null,
): readonly TimeWindow[] {
  const boarded = aboard.find(({ task }) => task === ref.task);
  if (!boarded || limit === null) return windows;
  const latest = boarded.since + limit;
  return windows
    .filter(({ from }) => from <= latest)
    .map(({ from, to }) => ({ from, to: seconds(Math.min(to, latest)) }));
}

function priceOf(
  problem: Problem,
  aboard: NonNullable<Vehicle['aboard']>,
  refs: readonly StopRef[],
  i: number,
  pickups: ReadonlyMap<number | null, number>,
): Price {
  const ref = refs[i]!;
  const { soft } = placeOf(problem, ref);
  const late = soft ? { by: soft.by, late: soft.perSecond } : FREE;
  const cold = coldOf(problem.tasks[ref.task ?? -1], ref);
  if (cold === 0) return { ...FREE, by: late.by, late: late.late };
  const since = aboard.find(({ task }) => task === ref.task)?.since;
  const load = 1 + refs.slice(0, i).findLastIndex(({ kind }) => kind === 'load');
  const source = ref.kind === 'dropoff' ? (pickups.get(ref.task) ?? 0) : load;
  return {
    by: late.by,
    late: late.late,
    cold,
    coldFrom: since === undefined ? source : -1,
    coldSince: since ?? 0,
  };
}

const coldOf = (task: Task | undefined, { kind }: StopRef): number =>
  kind === 'deliver' || kind === 'dropoff' ? (task?.cold?.perSecond ?? 0) : 0;
