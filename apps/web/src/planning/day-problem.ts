import type { Delivery, Pair, Place, Problem, Stay, Task, Vehicle } from '@doorstep/routing';
import { seconds, type Instant, type Seconds } from '@doorstep/std';
import type { Point, Snap, Streets } from '@doorstep/streets';
import type { DayWork, WorkDriver, WorkTask } from './day-work';

/** A problem, and what its indices stand for. Times of the problem are seconds after `origin`. */
export interface DayProblem {
  readonly problem: Problem;
  readonly origin: Instant;
  readonly taskIds: readonly string[];
  readonly driverIds: readonly string[];
  /** Where each location lies on the streets. */
  readonly snaps: readonly Snap[];
  /** Tasks without a usable place (further than 2 km from any street, a ride without a destination). */
  readonly lost: readonly string[];
}

const HUB = 0;
/** Handing out the bags of a whole round at the hub's door. */
const LOADING = 600;
/** A ride may take its direct time and 20 minutes more, an hour at most (domain.md 3.2). */
const DETOUR = 1200;
const LONGEST_RIDE = 3600;
/**
 * Points: a second on the road is 10, a metre 1, so that a kilometre (about 100 s in town) weighs like a hundred
 * seconds. A round of its own costs as much as half an hour; a home newly learnt as much as ten minutes (sealing.md 2.4).
 */
const COST = { fixed: 18_000, perSecond: 10, perMeter: 1 } as const;
const NEW_HOME = 6_000;

/** Builds the routing problem of a day on real streets. One depot: the hub. */
export function dayProblem(work: DayWork, streets: Streets): DayProblem {
  const origin = work.hub.opens;
  const places = new Locations(streets);
  places.add(work.hub.point);
  const routed = work.tasks.filter((task) => canBeRouted(task, places));
  const driverIndex = new Map(work.drivers.map((driver, i) => [driver.id, i]));
  const drafts = routed.map((task) => ({
    task,
    home: places.add(task.home),
    to: places.addOrNull(task.destination),
  }));
  const matrix = streets.matrix(places.snaps, places.snaps);
  const direct = (from: number, to: number) => matrix.seconds[from * places.snaps.length + to] ?? 0;
  const since = (at: Instant): Seconds => seconds(Math.max(0, Math.round((at - origin) / 1000)));
  const problem: Problem = {
    locations: places.snaps.length,
    profiles: [matrix],
    dimensions: 2,
    depots: [
      {
        location: HUB,
        windows: [{ from: since(origin), to: since(work.hub.closes) }],
        service: seconds(LOADING),
      },
    ],
    tasks: drafts.map(({ task, home, to }) => taskOf(task, { home, to, direct, since, driverIndex })),
    vehicles: work.drivers.map((driver) => vehicleOf(driver, since)),
  };
  return {
    problem,
    origin,
    taskIds: routed.map((task) => task.id),
    driverIds: work.drivers.map((driver) => driver.id),
    snaps: places.snaps,
    lost: work.tasks.filter((task) => !routed.includes(task)).map((task) => task.id),
  };
}

/** On the map, and with both ends if it is a ride. */
const canBeRouted = (task: WorkTask, places: Locations): boolean =>
  places.knows(task.home) &&
  (task.destination === null ? !task.kind.startsWith('ride') : places.knows(task.destination));

interface TaskFrame {
  readonly home: number;
  readonly to: number | null;
  readonly direct: (from: number, to: number) => number;
  readonly since: (at: Instant) => Seconds;
  readonly driverIndex: ReadonlyMap<string, number>;
}

function taskOf(task: WorkTask, frame: TaskFrame): Task {
  const at = placeOf(task, frame.home, frame.since);
  const preferred = task.knownBy.flatMap((id) => frame.driverIndex.get(id) ?? []);
  const common = {
    load: [task.loadUnits, task.seats],
    skills: [`tier ${task.tier}`, ...task.flags.filter((flag) => flag !== 'two_people')],
    ...(preferred.length > 0 ? { preferred, strangerCost: NEW_HOME } : {}),
  };
  if (task.kind === 'delivery') return { ...common, kind: 'delivery', at, depots: [0] } satisfies Delivery;
  if (frame.to === null) return { ...common, load: [0, 0], kind: 'stay', at } satisfies Stay;
  return rideOf(task, at, frame.to, frame, common);
}

/** The way back starts where the way out ended. */
function rideOf(
  task: WorkTask,
  home: Place,
  destination: number,
  frame: TaskFrame,
  common: Omit<Pair, 'kind' | 'pickup' | 'dropoff'>,
): Pair {
  const [from, to] = task.kind === 'ride_back' ? [destination, frame.home] : [frame.home, destination];
  const longest = seconds(Math.min(LONGEST_RIDE, frame.direct(from, to) + DETOUR));
  const end = seconds(frame.since(task.windowTo) + longest + task.serviceSeconds);
  return {
    ...common,
    kind: 'pair',
    pickup: { ...home, location: from },
    dropoff: {
      location: to,
      windows: [{ from: frame.since(task.windowFrom), to: end }],
      service: seconds(120),
    },
    maxRide: longest,
  };
}

const placeOf = (task: WorkTask, location: number, since: TaskFrame['since']): Place => ({
  location,
  windows: [{ from: since(task.windowFrom), to: since(task.windowTo) }],
  service: seconds(task.serviceSeconds),
});

function vehicleOf(driver: WorkDriver, since: TaskFrame['since']): Vehicle {
  const tiers = Array.from({ length: driver.tier + 1 }, (_, tier) => `tier ${tier}`);
  return {
    start: HUB,
    end: null,
    shift: { from: since(driver.from), to: since(driver.to) },
    capacity: [driver.loadUnits, driver.seats],
    skills: [...tiers, ...driver.capabilities],
    maxStops: driver.mostStops,
    cost: COST,
  };
}

/** Gives each point its location; the same point is the same location. */
class Locations {
  readonly snaps: Snap[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly streets: Streets) {}

  knows(point: Point): boolean {
    return this.streets.snap(point) !== null;
  }

  add(point: Point): number {
    const key = `${point.lon} ${point.lat}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const snap = this.streets.snap(point);
    if (snap === null) throw new RangeError('a place is near a street of the region');
    this.known.set(key, this.snaps.length);
    return this.snaps.push(snap) - 1;
  }

  addOrNull(point: Point | null): number | null {
    return point === null ? null : this.add(point);
  }
}
