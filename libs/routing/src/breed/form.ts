import { type Kernel, NO_LIMIT, NODE } from '../flat/kernel';
import { type Head, headsOf, servesAlone } from './heads';
import { placesOf } from './places';
import { SLICE_PAIRS, SLICE_STANDS_FOR } from './slices';
import { type Tariff, tariffsOf } from './tariff';
import { type Work } from '../work';

/**
 * A kernel of single stops laid flat once more for breeding: tasks are the places 0 .. tasks - 1 of the matrices, the
 * ends of rows follow. A row is a vehicle; rows of one type are alike.
 */
export interface Form {
  readonly kernel: Kernel;
  readonly tasks: number;
  readonly rows: number;
  /** The kernel's own numbers of these tasks and rows: a form may be a patch of a day. */
  readonly taskIds: Int32Array;
  readonly rowIds: Int32Array;
  /** Side of the matrices. */
  readonly size: number;
  readonly tariffs: readonly Tariff[];
  /** By row. */
  readonly tariffOf: Int32Array;
  readonly typeOf: Int32Array;
  readonly types: number;
  readonly endPlace: Int32Array;
  readonly shiftFrom: Int32Array;
  readonly shiftTo: Int32Array;
  readonly fixed: Float64Array;
  readonly perSecond: Float64Array;
  readonly maxDuration: Int32Array;
  readonly maxMeters: Int32Array;
  /** Whether duration costs or is limited; whether meters are limited. */
  readonly timed: Uint8Array;
  readonly metered: Uint8Array;
  /** Dimensions of loads; the last counts stops when some row limits them. */
  readonly dimensions: number;
  /** `row * dimensions + d` and `task * dimensions + d`. */
  readonly capacity: Int32Array;
  readonly demand: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly service: Int32Array;
  readonly leftOut: Float64Array;
  /** Tasks that come from a depot. */
  readonly fetched: Uint8Array;
  readonly heads: readonly Head[];
  /** The heads of a type: `headsAt[type]` up to `headsAt[type + 1]`. */
  readonly headsAt: Int32Array;
  /** Whether a task may be in a row with this head: `head * tasks + task`; `anyone` when all may. */
  readonly may: Uint8Array;
  readonly anyone: boolean;
  /** Points of a task by `type * tasks + task`: strangers alone, and with its service in the bound. Null: none. */
  readonly points: Int32Array | null;
  readonly pointsBound: Int32Array | null;
  /** Whether those differ from type to type. */
  readonly picky: boolean;
  /** By row: rows that end alike, in place and shift, share a number. `scattered` when there are several. */
  readonly ending: Int32Array;
  readonly scattered: boolean;
}

/** Lays a kernel out. Only for kernels that `suits`. */
export function* formOf(kernel: Kernel): Work<Form> {
  const ends = placesOf(kernel);
  const tasks = kernel.taskCount;
  const nodes = kernel.first;
  const places = Int32Array.from([...nodes.map((node) => kernel.location[node]!), ...ends]);
  const { tariffs, of } = yield* tariffsOf(kernel, places);
  const placeOf = (location: number): number => tasks + ends.indexOf(location);
  const typeOf = Int32Array.from(kernel.vehicles, ({ type }) => type);
  const types = typeOf.reduce((most, type) => Math.max(most, type + 1), 0);
  const shifts = kernel.rows.map(({ vehicle, shift }) => kernel.problem.vehicles[vehicle]!.shifts[shift]!);
  const { heads, at } = headsOf(kernel, { typeOf, types, placeOf, tariffs, tariffOf: of });
  const endPlace = Int32Array.from(kernel.endOf, (node) => placeOf(kernel.location[node]!));
  const may = yield* mayOf(kernel, heads, (h, task) => {
    const { vehicle } = heads[h]!;
    return servesAlone(kernel, heads[h]!, task, { ...tariffs[of[vehicle]!]!, home: endPlace[vehicle]! });
  });
  return {
    kernel,
    tasks,
    rows: kernel.vehicleCount,
    taskIds: Int32Array.from(nodes, (_, task) => task),
    rowIds: Int32Array.from(typeOf, (_, row) => row),
    size: places.length,
    tariffs,
    tariffOf: of,
    typeOf,
    types,
    endPlace,
    shiftFrom: Int32Array.from(shifts, ({ from }) => from),
    shiftTo: Int32Array.from(shifts, ({ to }) => to),
    fixed: Float64Array.from(kernel.vehicles, ({ fixed }) => fixed),
    perSecond: Float64Array.from(kernel.vehicles, ({ perSecond }) => perSecond),
    maxDuration: Int32Array.from(kernel.vehicles, ({ maxDuration }) => maxDuration),
    maxMeters: Int32Array.from(kernel.vehicles, ({ maxMeters }) => maxMeters),
    timed: Uint8Array.from(kernel.vehicles, ({ timed }) => Number(timed)),
    metered: Uint8Array.from(kernel.vehicles, ({ maxMeters }) => Number(maxMeters < NO_LIMIT)),
    ...loadsOf(kernel),
    from: Int32Array.from(nodes, (node) => kernel.windowFrom[kernel.windowAt[node]!]!),
    to: Int32Array.from(nodes, (node) => kernel.windowTo[kernel.windowAt[node]!]!),
    service: Int32Array.from(nodes, (node) => kernel.service[node]!),
    leftOut: kernel.leftOut,
    fetched: Uint8Array.from(nodes, (node) => kernel.fetched[node]!),
    heads,
    headsAt: at,
    may,
    anyone: may.every((yes) => yes === 1),
    ...pointsOf(kernel, typeOf, types),
    ...endingsOf(endPlace, shifts),
  };
}

function endingsOf(
  place: Int32Array,
  shifts: readonly { readonly from: number; readonly to: number }[],
): Pick<Form, 'ending' | 'scattered'> {
  const keys = shifts.map(({ from, to }, r) => `${place[r]} ${from} ${to}`);
  const different = [...new Set(keys)];
  return { ending: Int32Array.from(keys, (key) => different.indexOf(key)), scattered: different.length > 1 };
}

/** Loads and capacities; stops are one more load where they are limited. */
function loadsOf(kernel: Kernel): Pick<Form, 'dimensions' | 'capacity' | 'demand'> {
  const own = kernel.dimensions;
  const counted = kernel.vehicles.some(({ maxStops }) => maxStops < NO_LIMIT);
  const dimensions = own + Number(counted);
  const demand = new Int32Array(kernel.taskCount * dimensions).fill(1);
  for (let task = 0; task < kernel.taskCount; task++)
    for (let d = 0; d < own; d++) demand[task * dimensions + d] = kernel.load[task * own + d]!;
  const capacity = Int32Array.from(
    kernel.vehicles.flatMap((vehicle) => [...vehicle.capacity, ...(counted ? [vehicle.maxStops] : [])]),
  );
  return { dimensions, demand, capacity };
}

function* mayOf(
  kernel: Kernel,
  heads: readonly Head[],
  reached: (h: number, task: number) => boolean,
): Work<Uint8Array> {
  const { taskCount, vehicleCount, may, kind, first, problem } = kernel;
  const cells = new Uint8Array(heads.length * taskCount);
  const slice = Math.ceil(SLICE_PAIRS / taskCount);
  for (const [h, { vehicle, depot }] of heads.entries()) {
    if (h % slice === slice - 1) yield SLICE_STANDS_FOR;
    for (let t = 0; t < taskCount; t++) {
      const task = problem.tasks[t]!;
      const loads =
        kind[first[t]!] !== NODE.deliver || (task.kind === 'delivery' && task.depots.includes(depot));
      cells[h * taskCount + t] = loads && reached(h, t) ? may[t * vehicleCount + vehicle]! : 0;
    }
  }
  return cells;
}

function pointsOf(
  kernel: Kernel,
  typeOf: Int32Array,
  types: number,
): Pick<Form, 'points' | 'pointsBound' | 'picky'> {
  const { taskCount, vehicleCount, strangers, vehicles } = kernel;
  const bound = new Int32Array(types * taskCount);
  const points = new Int32Array(types * taskCount);
  typeOf.forEach((type, v) => {
    for (let t = 0; t < taskCount; t++) {
      const stranger = strangers ? strangers[t * vehicleCount + v]! : 0;
      points[type * taskCount + t] = stranger;
      bound[type * taskCount + t] = stranger + vehicles[v]!.perSecond * kernel.service[kernel.first[t]!]!;
    }
  });
  const costly = bound.some((n) => n !== 0);
  return {
    points: costly ? points : null,
    pointsBound: costly ? bound : null,
    picky: costly && bound.some((n, k) => n !== bound[k % taskCount]),
  };
}
