import { type Fault, type FaultCode, whole } from './fault-code';
import { fixedFaults } from './fixed-faults';
import { circleFaults, linkFaults } from './link-faults';
import {
  type Depot,
  type Place,
  type Problem,
  type Task,
  type TimeWindow,
  UNREACHABLE,
  type Vehicle,
} from './problem';

export { type Fault, FAULT_CODES, type FaultCode } from './fault-code';

/**
 * Everything wrong with a problem; empty when it can be planned. Looks at each number once, and at what would need a
 * plan (promised stops, links that go in circles) only when nothing else is wrong.
 */
export function faultsOf(problem: Problem): readonly Fault[] {
  const named = <T>(
    name: string,
    list: readonly T[],
    check: (one: T, i: number) => readonly FaultCode[],
  ): Fault[] => list.flatMap((one, i) => check(one, i).map((code) => ({ code, where: `${name} ${i}` })));
  const found = [
    ...problemFaults(problem).map((code) => ({ code, where: 'problem' })),
    ...named('profile', problem.profiles, (matrix) => [
      ...matrixFaults(matrix.seconds, problem.locations),
      ...matrixFaults(matrix.meters, problem.locations),
    ]),
    ...named('depot', problem.depots, (depot) => depotFaults(depot, problem)),
    ...named('task', problem.tasks, (task) => taskFaults(task, problem)),
    ...named('vehicle', problem.vehicles, (vehicle) => vehicleFaults(vehicle, problem)),
    ...aboardTwice(problem),
    ...named('link', problem.links ?? [], (link) => linkFaults(problem, link)),
  ];
  return found.length > 0 ? found : [...fixedFaults(problem), ...circleFaults(problem)];
}

const problemFaults = ({ profiles, locations, dimensions }: Problem): readonly FaultCode[] => [
  ...(profiles.length === 0 ? ['NO_PROFILE' as const] : []),
  ...(whole(locations) && whole(dimensions) ? [] : ['NOT_WHOLE' as const]),
];

/** Also for what came from JavaScript: only an Int32Array cannot hold a fraction or NaN. */
function matrixFaults(cells: Int32Array, locations: number): readonly FaultCode[] {
  if (Object.prototype.toString.call(cells) !== '[object Int32Array]') return ['MATRIX_TYPE'];
  if (cells.length !== locations * locations) return ['MATRIX_SIZE'];
  for (const cell of cells) if (cell < 0 || cell > UNREACHABLE) return ['MATRIX_RANGE'];
  return [];
}

const windowFaults = (windows: readonly TimeWindow[]): readonly FaultCode[] => [
  ...(windows.length === 0 ? ['WINDOW_NONE' as const] : []),
  ...windows.flatMap(({ from, to }, i): FaultCode[] => {
    if (from < 0 || to < 0) return ['WINDOW_NEGATIVE'];
    if (!whole(from) || !whole(to)) return ['NOT_WHOLE'];
    if (from > to) return ['WINDOW_BACKWARD'];
    return i > 0 && windows[i - 1]!.to >= from ? ['WINDOW_ORDER'] : [];
  }),
];

const placeFaults = (
  { location, windows, service, soft }: Place,
  { locations }: Problem,
): readonly FaultCode[] => [
  ...locationFaults(location, locations),
  ...windowFaults(windows),
  ...wholeFaults(service, soft?.by, soft?.perSecond),
];

const wholeFaults = (...numbers: readonly (number | undefined)[]): readonly FaultCode[] =>
  numbers.every((n) => n === undefined || whole(n)) ? [] : ['NOT_WHOLE'];

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
  const { allowed = [], forbidden = [], preferred = [], knownTo = [], current } = task;
  const named = [
    ...allowed,
    ...forbidden,
    ...preferred,
    ...knownTo,
    ...(current === undefined ? [] : [current]),
  ];
  return [
    ...places.flatMap((place) => placeFaults(place, problem)),
    ...vectorFaults(task.load, problem),
    ...wholeFaults(
      task.penalty,
      task.priority,
      task.kind === 'pair' ? task.maxRide : 0,
      task.cold?.perSecond,
    ),
    ...wholeFaults(task.strangerCost, task.disclosureCost, task.changeCost),
    ...(named.every((v) => problem.vehicles[v]) ? [] : ['VEHICLE_UNKNOWN' as const]),
    ...kindFaults(task, problem),
  ];
}

function kindFaults(task: Task, problem: Problem): readonly FaultCode[] {
  if (task.kind === 'pair') return task.load.some((amount) => amount < 0) ? ['LOAD_NEGATIVE'] : [];
  if (task.kind === 'stay')
    return task.load.some((amount) => amount !== 0) ? ['LOAD_ON_STAY'] : task.cold ? ['COLD_STAY'] : [];
  const known = task.depots.length > 0 && task.depots.every((depot) => problem.depots[depot]);
  return known ? [] : ['DEPOT_UNKNOWN'];
}

function vehicleFaults(vehicle: Vehicle, problem: Problem): readonly FaultCode[] {
  const { cost, maxDuration, maxMeters, maxStops, maxNewHomes, balance } = vehicle;
  const places = vehicle.end === null ? [vehicle.start] : [vehicle.start, vehicle.end];
  return [
    ...places.flatMap((location) => locationFaults(location, problem.locations)),
    ...windowFaults(vehicle.shifts),
    ...[vehicle.capacity, ...(vehicle.alternatives ?? [])].flatMap((setup) => vectorFaults(setup, problem)),
    ...wholeFaults(cost.fixed, cost.perSecond, cost.perMeter, maxDuration, maxMeters, maxStops, maxNewHomes),
    ...wholeFaults(balance?.target, balance?.weight),
    // 10^6 times the square of a long day is still a whole number a double can hold.
    ...((balance?.weight ?? 0) > 1_000_000 ? ['BALANCE_WEIGHT' as const] : []),
    ...(problem.profiles[vehicle.profile ?? 0] ? [] : ['PROFILE_UNKNOWN' as const]),
    ...breakFaults(vehicle),
    ...aboardFaults(vehicle, problem),
  ];
}

function breakFaults({ breaks = [] }: Vehicle): readonly FaultCode[] {
  return breaks.flatMap(({ window: { from, to }, lasting }, b): FaultCode[] => {
    if (!whole(from) || !whole(to) || !whole(lasting) || lasting === 0) return ['NOT_WHOLE'];
    if (from > to) return ['WINDOW_BACKWARD'];
    const before = breaks[b - 1];
    return before && before.window.to + before.lasting > from ? ['BREAK_ORDER'] : [];
  });
}

function aboardFaults({ aboard, capacity, alternatives }: Vehicle, problem: Problem): readonly FaultCode[] {
  if (!aboard || aboard.length === 0) return [];
  const boarded = aboard.map(({ task }) => problem.tasks[task]);
  if (boarded.includes(undefined)) return ['TASK_UNKNOWN'];
  if (boarded.some((task) => task?.kind === 'stay')) return ['ABOARD_STAY'];
  if (!aboard.every(({ since }) => whole(since))) return ['NOT_WHOLE'];
  const sums = Array.from({ length: problem.dimensions }, (_, d) =>
    boarded.reduce((sum, task) => sum + Math.max(0, task?.load[d] ?? 0), 0),
  );
  const fits = [capacity, ...(alternatives ?? [])].some((setup) =>
    sums.every((sum, d) => sum <= (setup[d] ?? 0)),
  );
  return fits ? [] : ['ABOARD_TOO_MUCH'];
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
