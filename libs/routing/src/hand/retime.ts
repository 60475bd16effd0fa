import { type Meters, type Seconds, seconds } from '@doorstep/std';
import { setTimes } from '../flat/clock';
import { type Route, type Stop, type StopRef } from '../plan';
import { type Place, type Problem, type TimeWindow, type Vehicle } from '../problem';

/** A route's stops laid out with what their times depend on: start first, end last. */
export interface Layout {
  readonly vehicle: number;
  readonly refs: readonly StopRef[];
  readonly locations: readonly (number | null)[];
  readonly service: readonly number[];
  readonly windows: readonly (readonly TimeWindow[])[];
  readonly travel: readonly number[];
  readonly meters: number;
  readonly pickup: readonly number[];
  readonly ride: readonly number[];
}

/** The place of a stop. */
export function placeOf(problem: Problem, ref: StopRef): Place {
  if (ref.task === null) return problem.depots[ref.depot!]!;
  const task = problem.tasks[ref.task]!;
  if (task.kind !== 'pair') return task.at;
  return ref.kind === 'pickup' ? task.pickup : task.dropoff;
}

export function layOut(problem: Problem, vehicle: number, refs: readonly StopRef[]): Layout {
  const car = problem.vehicles[vehicle]!;
  const matrix = problem.profiles[car.profile ?? 0]!;
  const locations = [car.start, ...refs.map((ref) => placeOf(problem, ref).location), car.end];
  const way = (table: Int32Array, k: number): number => {
    const to = locations[k];
    return k === 0 || to === null || to === undefined
      ? 0
      : table[locations[k - 1]! * problem.locations + to]!;
  };
  const limited = refs.map((ref) => rideOf(problem, ref));
  const pickupAt = (ref: StopRef): number =>
    refs.findIndex((other) => other.kind === 'pickup' && other.task === ref.task);
  return {
    vehicle,
    refs,
    locations,
    service: [0, ...refs.map((ref) => placeOf(problem, ref).service), 0],
    windows: [[car.shift], ...refs.map((ref) => windowsOf(problem, car, ref)), [car.shift]],
    travel: locations.map((_, k) => way(matrix.seconds, k)),
    meters: locations.reduce<number>((sum, _, k) => sum + way(matrix.meters, k), 0),
    pickup: [
      -1,
      ...refs.map((ref, i) => (limited[i] === null || pickupAt(ref) < 0 ? -1 : pickupAt(ref) + 1)),
      -1,
    ],
    ride: [0, ...limited.map((limit) => limit ?? 0), 0],
  };
}

function rideOf(problem: Problem, ref: StopRef): number | null {
  const task = ref.kind === 'dropoff' ? problem.tasks[ref.task!] : undefined;
  return task?.kind === 'pair' ? (task.maxRide ?? null) : null;
}

/** A place's windows, cut where a rider aboard has been riding long enough. */
function windowsOf(problem: Problem, { aboard }: Vehicle, ref: StopRef): readonly TimeWindow[] {
  const { windows } = placeOf(problem, ref);
  const boarded = aboard?.find(({ task }) => task === ref.task);
  const limit = rideOf(problem, ref);
  if (!boarded || limit === null) return windows;
  const latest = boarded.since + limit;
  return windows
    .filter(({ from }) => from <= latest)
    .map(({ from, to }) => ({ from, to: seconds(Math.min(to, latest)) }));
}

/** Begins of all stops, start and end included. `onTime` is false when rules had to be broken to go on. */
export interface Times {
  readonly begin: ArrayLike<number>;
  readonly onTime: boolean;
}

/**
 * Times for a layout: the earliest end, the latest start that reaches it, every stop as early as that allows. When
 * no times keep the rules, each stop as soon as the car gets there. `chosen` fixes one window for each stop.
 */
export function timesOf(problem: Problem, layout: Layout, chosen?: readonly TimeWindow[]): Times {
  const { length } = layout.locations;
  const forward = driveOn(layout);
  const picked =
    chosen ?? layout.windows.map((windows, k) => windows.find(({ to }) => to >= forward[k]!) ?? null);
  const begin = new Int32Array(length);
  if (picked.some((window) => window === null)) return { begin: forward, onTime: false };
  const timing = {
    ...layout,
    length,
    from: picked.map((window) => window!.from),
    to: picked.map((window) => window!.to),
    maxDuration: problem.vehicles[layout.vehicle]!.maxDuration ?? 0x7fffffff,
  };
  return setTimes(timing, begin) < 0 ? { begin: forward, onTime: false } : { begin, onTime: true };
}

/** As soon as the car gets there, waiting for a window where one is still to come. */
function driveOn({ locations, service, windows, travel }: Layout): number[] {
  const begin: number[] = [];
  locations.forEach((_, k) => {
    const arrive = k === 0 ? windows[0]![0]!.from : begin[k - 1]! + service[k - 1]! + travel[k]!;
    const open = windows[k]!.find(({ to }) => to >= arrive);
    begin.push(Math.max(arrive, open?.from ?? arrive));
  });
  return begin;
}

/** A route from a layout and its times. */
export function routeOf(problem: Problem, layout: Layout, { begin }: Times): Route {
  const { vehicle, refs, service, travel, locations } = layout;
  const loads = loadsOf(problem, vehicle, refs);
  const at = (n: number): Seconds => seconds(n);
  const stops = refs.map((ref, i): Stop => {
    const k = i + 1;
    const arrive = begin[k - 1]! + service[k - 1]! + travel[k]!;
    return {
      ...ref,
      location: locations[k]!,
      arriveAt: at(arrive),
      beginAt: at(begin[k]!),
      departAt: at(begin[k]! + service[k]!),
      waiting: at(begin[k]! - arrive),
      load: loads[i]!,
    };
  });
  return {
    vehicle,
    startAt: at(begin[0]!),
    endAt: at(begin[locations.length - 1]!),
    stops,
    seconds: at(travel.reduce((sum, way) => sum + way, 0)),
    meters: layout.meters as Meters,
  };
}

/** In the car after each stop. A load takes what is delivered between it and the next load. */
function loadsOf(
  problem: Problem,
  vehicle: number,
  refs: readonly StopRef[],
): readonly (readonly number[])[] {
  const boarded = new Set(problem.vehicles[vehicle]!.aboard?.map(({ task }) => task));
  const now = new Array<number>(problem.dimensions).fill(0);
  const add = (task: number, sign: number, positiveOnly: boolean): void =>
    problem.tasks[task]!.load.forEach(
      (amount, d) => (now[d]! += sign * (positiveOnly ? Math.max(0, amount) : amount)),
    );
  for (const task of boarded) add(task, 1, true);
  return refs.map((ref, i) => {
    if (ref.kind === 'load') {
      for (const task of loadedAt(refs, i)) if (!boarded.has(task)) add(task, 1, true);
    } else if (ref.kind !== 'stay') add(ref.task!, ref.kind === 'pickup' ? 1 : -1, false);
    return [...now];
  });
}

/** The deliveries a load stop at position `i` is for. */
export function loadedAt(refs: readonly StopRef[], i: number): readonly number[] {
  const next = refs.findIndex(({ kind }, k) => k > i && kind === 'load');
  const own = refs.slice(i + 1, next < 0 ? refs.length : next);
  return own.flatMap(({ kind, task }) => (kind === 'deliver' && task !== null ? [task] : []));
}
