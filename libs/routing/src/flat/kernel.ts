import { leftOutCostOf, strangerCostOf, usualPenalty } from '../cost';
import { type Place, type Problem, type Task, type Vehicle } from '../problem';

/** What a node does, in the flat form. */
export const NODE = { start: 0, end: 1, load: 2, deliver: 3, pickup: 4, dropoff: 5, stay: 6 } as const;

/** No limit: above any sum of seconds or meters of a route, within 32 bits. */
export const NO_LIMIT = 0x7fffffff;

/**
 * A problem laid flat for the search: parallel arrays by node. Task nodes come first, then a start and an end for
 * each vehicle, then a load node for each vehicle and depot. Nothing here changes during a search.
 */
export interface Kernel {
  readonly problem: Problem;
  readonly taskCount: number;
  readonly vehicleCount: number;
  readonly dimensions: number;
  readonly nodeCount: number;
  /** First node of a task: delivery, stay, pickup, or the dropoff of a pair whose rider is aboard. */
  readonly first: Int32Array;
  /** The dropoff of a whole pair, or -1. */
  readonly second: Int32Array;
  readonly startOf: Int32Array;
  readonly endOf: Int32Array;
  readonly kind: Uint8Array;
  /** The task of a node; the depot of a load node. */
  readonly subject: Int32Array;
  /** Location, or -1 at an open end. */
  readonly location: Int32Array;
  readonly service: Int32Array;
  /** The windows of a node: `windowFrom[windowAt[n]]` up to `windowAt[n + 1]`. */
  readonly windowAt: Int32Array;
  readonly windowFrom: Int32Array;
  readonly windowTo: Int32Array;
  /** Load vectors by task: `task * dimensions + d`. */
  readonly load: Int32Array;
  /** How much more is in the car after a node, load stops apart: `node * dimensions + d`. */
  readonly change: Int32Array;
  /** Deliveries that come from a depot of the route, not aboard from the start. */
  readonly fetched: Uint8Array;
  /** Pickups of rides with a limit. */
  readonly limited: Uint8Array;
  /** Tasks that give something back at the door (a negative component). */
  readonly collects: Uint8Array;
  readonly maxRide: Int32Array;
  readonly leftOut: Float64Array;
  /** The vehicle a task is aboard of, or -1. */
  readonly aboard: Int32Array;
  /** Whether the vehicle may serve the task: `task * vehicleCount + vehicle`. */
  readonly may: Uint8Array;
  /** Points when this vehicle serves the task, in the same layout; null when never any. */
  readonly strangers: Int32Array | null;
  readonly vehicles: readonly KernelVehicle[];
}

export interface KernelVehicle {
  readonly seconds: Int32Array;
  readonly meters: Int32Array;
  readonly fixed: number;
  readonly perSecond: number;
  readonly perMeter: number;
  readonly maxDuration: number;
  readonly maxMeters: number;
  readonly maxStops: number;
  readonly capacity: Int32Array;
  /** Whether route duration matters: it costs, or it is limited. */
  readonly timed: boolean;
  /** Vehicles of one type are interchangeable while empty; the search looks at one empty vehicle of each. */
  readonly type: number;
}

export const loadNode = (kernel: Kernel, vehicle: number, depot: number): number =>
  kernel.nodeCount - (kernel.vehicleCount - vehicle) * kernel.problem.depots.length + depot;

interface Draft {
  readonly kind: number;
  readonly subject: number;
  readonly location: number;
  readonly service: number;
  readonly windows: readonly { readonly from: number; readonly to: number }[];
}

/** Flattens a problem that `faultsOf` found nothing wrong with. */
export function compile(problem: Problem): Kernel {
  const { tasks, vehicles, depots, dimensions } = problem;
  const drafts: Draft[] = [];
  const first = new Int32Array(tasks.length);
  const second = new Int32Array(tasks.length).fill(-1);
  const boarding = boardings(problem);
  tasks.forEach((task, t) => {
    const nodes = draftsOf(task, t, boarding.since[t]!);
    first[t] = drafts.length;
    if (nodes.length > 1) second[t] = drafts.length + 1;
    drafts.push(...nodes);
  });
  const startOf = Int32Array.from(vehicles, (_, v) => drafts.length + 2 * v);
  const endOf = startOf.map((node) => node + 1);
  vehicles.forEach((vehicle, v) => drafts.push(...endsOf(vehicle, v)));
  vehicles.forEach(() => depots.forEach((depot, d) => drafts.push(draft(NODE.load, d, depot))));
  const usual = usualPenalty(problem);
  const may = compatible(problem, boarding.vehicle);
  const strangers = strangerTable(problem);
  return {
    problem,
    taskCount: tasks.length,
    vehicleCount: vehicles.length,
    dimensions,
    nodeCount: drafts.length,
    first,
    second,
    startOf,
    endOf,
    ...flatten(drafts),
    load: Int32Array.from(tasks.flatMap(({ load }) => load)),
    change: Int32Array.from(drafts.flatMap((one) => changeAt(one, problem))),
    fetched: Uint8Array.from(drafts, ({ kind, subject }) =>
      Number(kind === NODE.deliver && boarding.vehicle[subject]! < 0),
    ),
    limited: Uint8Array.from(drafts, ({ kind, subject }) =>
      Number(kind === NODE.pickup && isLimited(tasks[subject]!)),
    ),
    collects: Uint8Array.from(tasks, ({ load }) => Number(load.some((amount) => amount < 0))),
    maxRide: Int32Array.from(tasks, (task) => (task.kind === 'pair' ? (task.maxRide ?? NO_LIMIT) : NO_LIMIT)),
    leftOut: Float64Array.from(tasks, (task) => leftOutCostOf(task, usual)),
    aboard: boarding.vehicle,
    may,
    strangers,
    vehicles: flatVehicles(problem, may, strangers),
  };
}

function boardings(problem: Problem): { vehicle: Int32Array; since: readonly (number | null)[] } {
  const vehicle = new Int32Array(problem.tasks.length).fill(-1);
  const since = problem.tasks.map((): number | null => null);
  problem.vehicles.forEach(({ aboard }, v) =>
    aboard?.forEach((boarded) => {
      vehicle[boarded.task] = v;
      since[boarded.task] = boarded.since;
    }),
  );
  return { vehicle, since };
}

const draft = (kind: number, subject: number, place: Place): Draft => ({ kind, subject, ...place });

function draftsOf(task: Task, t: number, since: number | null): readonly Draft[] {
  if (task.kind === 'delivery') return [draft(NODE.deliver, t, task.at)];
  if (task.kind === 'stay') return [draft(NODE.stay, t, task.at)];
  const dropoff = draft(NODE.dropoff, t, task.dropoff);
  if (since === null) return [draft(NODE.pickup, t, task.pickup), dropoff];
  // Aboard already: the ride runs since then, which is a window on the dropoff and nothing more.
  const latest = task.maxRide === undefined ? NO_LIMIT : since + task.maxRide;
  const windows = task.dropoff.windows.map(({ from, to }) => ({ from, to: Math.min(to, latest) }));
  return [{ ...dropoff, windows: windows.filter(({ from, to }) => from <= to) }];
}

function endsOf({ start, end, shift }: Vehicle, v: number): readonly Draft[] {
  const edge = { subject: v, service: 0, windows: [shift] };
  return [
    { kind: NODE.start, location: start, ...edge },
    { kind: NODE.end, location: end ?? -1, ...edge },
  ];
}

const isLimited = (task: Task): boolean => task.kind === 'pair' && task.maxRide !== undefined;

function changeAt({ kind, subject }: Draft, { tasks, dimensions }: Problem): readonly number[] {
  const sign = kind === NODE.pickup ? 1 : kind === NODE.deliver || kind === NODE.dropoff ? -1 : 0;
  // `| 0` keeps a zero from being a negative one.
  return Array.from({ length: dimensions }, (_, d) => (sign === 0 ? 0 : sign * tasks[subject]!.load[d]!) | 0);
}

function flatten(drafts: readonly Draft[]) {
  const windowAt = new Int32Array(drafts.length + 1);
  drafts.forEach(({ windows }, n) => (windowAt[n + 1] = windowAt[n]! + windows.length));
  return {
    kind: Uint8Array.from(drafts, ({ kind }) => kind),
    subject: Int32Array.from(drafts, ({ subject }) => subject),
    location: Int32Array.from(drafts, ({ location }) => location),
    service: Int32Array.from(drafts, ({ service }) => service),
    windowAt,
    windowFrom: Int32Array.from(drafts.flatMap(({ windows }) => windows.map(({ from }) => from))),
    windowTo: Int32Array.from(drafts.flatMap(({ windows }) => windows.map(({ to }) => to))),
  };
}

/** Whether a vehicle may serve a task, capacity, time and place aside. */
export function suits(task: Task, vehicle: Vehicle, v: number): boolean {
  const named = !task.allowed || task.allowed.includes(v);
  const skilled = !task.skills || task.skills.every((skill) => vehicle.skills?.includes(skill));
  return named && !task.forbidden?.includes(v) && skilled;
}

function compatible(problem: Problem, aboard: Int32Array): Uint8Array {
  const { tasks, vehicles } = problem;
  const may = new Uint8Array(tasks.length * vehicles.length);
  tasks.forEach((task, t) => {
    vehicles.forEach((vehicle, v) => {
      const holds = task.load.every((amount, d) => Math.abs(amount) <= vehicle.capacity[d]!);
      const here = aboard[t] === -1 || aboard[t] === v;
      may[t * vehicles.length + v] = Number(here && holds && suits(task, vehicle, v));
    });
  });
  return may;
}

function strangerTable({ tasks, vehicles }: Problem): Int32Array | null {
  if (!tasks.some(({ preferred, strangerCost }) => preferred && strangerCost)) return null;
  return Int32Array.from(tasks.flatMap((task) => vehicles.map((_, v) => strangerCostOf(task, v))));
}

function flatVehicles(
  problem: Problem,
  may: Uint8Array,
  strangers: Int32Array | null,
): readonly KernelVehicle[] {
  const types = new Map<string, number>();
  const count = problem.vehicles.length;
  return problem.vehicles.map((vehicle, v) => {
    // Two vehicles are one type when nothing about them or about the tasks tells them apart.
    const column = problem.tasks.map((_, t) => `${may[t * count + v]}${strangers?.[t * count + v] ?? ''}`);
    const key = JSON.stringify([vehicle, column.join(',')]);
    const type = types.get(key) ?? types.size;
    types.set(key, type);
    const { seconds, meters } = problem.profiles[vehicle.profile ?? 0]!;
    return {
      seconds,
      meters,
      ...vehicle.cost,
      maxDuration: vehicle.maxDuration ?? NO_LIMIT,
      maxMeters: vehicle.maxMeters ?? NO_LIMIT,
      maxStops: vehicle.maxStops ?? NO_LIMIT,
      capacity: Int32Array.from(vehicle.capacity),
      timed: vehicle.cost.perSecond > 0 || vehicle.maxDuration !== undefined,
      type,
    };
  });
}
