import { type Depot, type Place, type Problem, type Task, type TimeWindow, type Vehicle } from './problem';

/** What can be wrong with a problem itself, before anything is planned. */
export type FaultCode =
  | 'NO_PROFILE'
  | 'MATRIX_SIZE'
  | 'MATRIX_NEGATIVE'
  | 'LOCATION_UNKNOWN'
  | 'WINDOW_NONE'
  | 'WINDOW_BACKWARD'
  | 'WINDOW_ORDER'
  | 'NOT_WHOLE'
  | 'VECTOR_LENGTH'
  | 'LOAD_NEGATIVE'
  | 'LOAD_ON_STAY'
  | 'DEPOT_UNKNOWN'
  | 'VEHICLE_UNKNOWN'
  | 'PROFILE_UNKNOWN'
  | 'ABOARD_TWICE'
  | 'ABOARD_STAY'
  | 'ABOARD_TOO_MUCH'
  | 'TASK_UNKNOWN';

/** A fault and where it is, such as `task 3` or `vehicle 0`. */
export interface Fault {
  readonly code: FaultCode;
  readonly where: string;
}

// Whole and far enough from 2^31 that a day's sums stay within 32 bits.
const MOST = 1_073_741_824;
const whole = (n: number): boolean => Number.isInteger(n) && n >= 0 && n < MOST;

/** Everything wrong with a problem; empty when it can be planned. Looks at each number once. */
export function faultsOf(problem: Problem): readonly Fault[] {
  const named = <T>(name: string, list: readonly T[], check: (one: T) => readonly FaultCode[]): Fault[] =>
    list.flatMap((one, i) => check(one).map((code) => ({ code, where: `${name} ${i}` })));
  return [
    ...(problem.profiles.length === 0 ? [{ code: 'NO_PROFILE' as const, where: 'problem' }] : []),
    ...named('profile', problem.profiles, (matrix) => [
      ...matrixFaults(matrix.seconds, problem.locations),
      ...matrixFaults(matrix.meters, problem.locations),
    ]),
    ...named('depot', problem.depots, (depot) => depotFaults(depot, problem)),
    ...named('task', problem.tasks, (task) => taskFaults(task, problem)),
    ...named('vehicle', problem.vehicles, (vehicle) => vehicleFaults(vehicle, problem)),
    ...aboardTwice(problem),
  ];
}

function matrixFaults(cells: Int32Array, locations: number): readonly FaultCode[] {
  if (cells.length !== locations * locations) return ['MATRIX_SIZE'];
  return cells.some((cell) => cell < 0) ? ['MATRIX_NEGATIVE'] : [];
}

const windowFaults = (windows: readonly TimeWindow[]): readonly FaultCode[] => [
  ...(windows.length === 0 ? ['WINDOW_NONE' as const] : []),
  ...windows.flatMap(({ from, to }, i): FaultCode[] => {
    if (!whole(from) || !whole(to)) return ['NOT_WHOLE'];
    if (from > to) return ['WINDOW_BACKWARD'];
    return i > 0 && windows[i - 1]!.to >= from ? ['WINDOW_ORDER'] : [];
  }),
];

const placeFaults = (place: Place, { locations }: Problem): readonly FaultCode[] => [
  ...locationFaults(place.location, locations),
  ...windowFaults(place.windows),
  ...(whole(place.service) ? [] : ['NOT_WHOLE' as const]),
];

const locationFaults = (location: number, locations: number): readonly FaultCode[] =>
  Number.isInteger(location) && location >= 0 && location < locations ? [] : ['LOCATION_UNKNOWN'];

const vectorFaults = (vector: readonly number[], { dimensions }: Problem): readonly FaultCode[] => [
  ...(vector.length === dimensions ? [] : ['VECTOR_LENGTH' as const]),
  ...(vector.every((amount) => whole(Math.abs(amount))) ? [] : ['NOT_WHOLE' as const]),
];

const depotFaults = (depot: Depot, problem: Problem): readonly FaultCode[] => [
  ...placeFaults(depot, problem),
  ...(depot.stock ? vectorFaults(depot.stock, problem) : []),
];

function taskFaults(task: Task, problem: Problem): readonly FaultCode[] {
  const places = task.kind === 'pair' ? [task.pickup, task.dropoff] : [task.at];
  const numbers = [task.penalty, task.priority, task.strangerCost, task.kind === 'pair' ? task.maxRide : 0];
  const named = [...(task.allowed ?? []), ...(task.forbidden ?? []), ...(task.preferred ?? [])];
  return [
    ...places.flatMap((place) => placeFaults(place, problem)),
    ...vectorFaults(task.load, problem),
    ...(numbers.every((n) => n === undefined || whole(n)) ? [] : ['NOT_WHOLE' as const]),
    ...(named.every((v) => problem.vehicles[v]) ? [] : ['VEHICLE_UNKNOWN' as const]),
    ...kindFaults(task, problem),
  ];
}

function kindFaults(task: Task, problem: Problem): readonly FaultCode[] {
  if (task.kind === 'pair') return task.load.some((amount) => amount < 0) ? ['LOAD_NEGATIVE'] : [];
  if (task.kind === 'stay') return task.load.some((amount) => amount !== 0) ? ['LOAD_ON_STAY'] : [];
  const known = task.depots.length > 0 && task.depots.every((depot) => problem.depots[depot]);
  return known ? [] : ['DEPOT_UNKNOWN'];
}

function vehicleFaults(vehicle: Vehicle, problem: Problem): readonly FaultCode[] {
  const { cost, maxDuration, maxMeters, maxStops } = vehicle;
  const numbers = [cost.fixed, cost.perSecond, cost.perMeter, maxDuration, maxMeters, maxStops];
  const places = vehicle.end === null ? [vehicle.start] : [vehicle.start, vehicle.end];
  return [
    ...places.flatMap((location) => locationFaults(location, problem.locations)),
    ...windowFaults([vehicle.shift]),
    ...vectorFaults(vehicle.capacity, problem),
    ...(numbers.every((n) => n === undefined || whole(n)) ? [] : ['NOT_WHOLE' as const]),
    ...(problem.profiles[vehicle.profile ?? 0] ? [] : ['PROFILE_UNKNOWN' as const]),
    ...aboardFaults(vehicle, problem),
  ];
}

function aboardFaults({ aboard, capacity }: Vehicle, { tasks, dimensions }: Problem): readonly FaultCode[] {
  const boarded = (aboard ?? []).map(({ task }) => tasks[task]);
  if (boarded.includes(undefined)) return ['TASK_UNKNOWN'];
  if (boarded.some((task) => task?.kind === 'stay')) return ['ABOARD_STAY'];
  const sums = Array.from({ length: dimensions }, (_, d) =>
    boarded.reduce((sum, task) => sum + Math.max(0, task?.load[d] ?? 0), 0),
  );
  return sums.some((sum, d) => sum > (capacity[d] ?? 0)) ? ['ABOARD_TOO_MUCH'] : [];
}

function aboardTwice({ vehicles }: Problem): readonly Fault[] {
  const seen = new Set<number>();
  return vehicles.flatMap(({ aboard }, v) =>
    (aboard ?? []).flatMap(({ task }) => {
      const twice = seen.has(task);
      seen.add(task);
      return twice ? [{ code: 'ABOARD_TWICE' as const, where: `vehicle ${v}` }] : [];
    }),
  );
}
