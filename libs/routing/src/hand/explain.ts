import { changeCostOf, disclosureCostOf, leftOutCostOf, strangerCostOf, usualPenalty } from '../cost';
import { type Facts, type Fix, type Route, type Unserved, UNSERVED_CODES, type UnservedCode } from '../plan';
import { type Problem } from '../problem';
import { linkObstacle } from './link-obstacle';
import { loadedAt } from './loads';
import { misfit, moreHopeful, type Obstacle, roadObstacle, stockObstacle } from './obstacle';

const FIX_OF: Readonly<Record<UnservedCode, Fix>> = {
  NO_VEHICLE: 'ADD_VEHICLE',
  ON_HOLD: 'LIFT_HOLD',
  NOT_ALLOWED: 'ALLOW_VEHICLE',
  CLOSED_ROUTE: 'OPEN_ROUTE',
  SKILL: 'ADD_SKILL',
  CAPACITY: 'LARGER_VEHICLE',
  UNREACHABLE: 'CHECK_PLACE',
  STOCK: 'RESTOCK',
  NEW_HOMES: 'MORE_HOMES',
  RIDE_TIME: 'LONGER_RIDE',
  WINDOW: 'WIDEN_WINDOW',
  SHIFT: 'LONGER_SHIFT',
  BREAK: 'MOVE_BREAK',
  DURATION: 'LONGER_ROUTE',
  DISTANCE: 'LONGER_ROUTE',
  LINK: 'LOOSEN_LINK',
  TOO_COSTLY: 'RAISE_PENALTY',
  FLEET_BUSY: 'ADD_VEHICLE',
};

/** Why each of these tasks is in no route: what would stop each vehicle if it had nothing else to do. */
export function explainAll(
  problem: Problem,
  routes: readonly Route[],
  tasks: readonly number[],
): readonly Unserved[] {
  if (tasks.length === 0) return [];
  const market = new Market(problem, routes);
  return tasks.map((task) => explain(problem, market, task));
}

function explain(problem: Problem, market: Market, task: number): Unserved {
  const obstacles = market.obstacles(task);
  let best: Obstacle = { code: 'NO_VEHICLE', missing: 0 };
  const vehicles: Partial<Record<UnservedCode, number>> = {};
  for (const obstacle of obstacles) {
    best = moreHopeful(best, obstacle);
    vehicles[obstacle.code] = (vehicles[obstacle.code] ?? 0) + 1;
  }
  return {
    task,
    reason: best.code,
    vehicles,
    missing: best.missing,
    fix: FIX_OF[best.code],
    facts: factsOf(obstacles, best),
  };
}

/** The facts of the most hopeful vehicle in each way of being stopped. */
function factsOf(obstacles: readonly Obstacle[], best: Obstacle): Facts {
  const of = (...codes: readonly UnservedCode[]): Partial<Facts> =>
    obstacles.filter(({ code }) => codes.includes(code)).reduce<Obstacle | null>(keener, null)?.facts ?? {};
  const room = of('CAPACITY', 'STOCK');
  const hour = of('WINDOW', 'SHIFT');
  const vehicle = obstacles.indexOf(best);
  return {
    vehicle: vehicle < 0 ? null : vehicle,
    dimension: room.dimension ?? null,
    short: room.short ?? 0,
    skills: of('SKILL').skills ?? [],
    earliest: hour.earliest ?? null,
    latest: hour.latest ?? null,
  };
}

const keener = (a: Obstacle | null, b: Obstacle): Obstacle => (a ? moreHopeful(a, b) : b);

/** What a task left out could count on: depots' stock, vehicles without other work. Remembers what it worked out. */
class Market {
  private readonly left: readonly (readonly number[])[];
  private readonly usual: number;
  /** Vehicles alike in all but their number share a class. */
  private readonly kinds: readonly number[];

  constructor(
    private readonly problem: Problem,
    routes: readonly Route[],
  ) {
    this.left = stockLeft(problem, routes);
    this.usual = usualPenalty(problem);
    const seen = new Map<string, number>();
    this.kinds = problem.vehicles.map((vehicle) => {
      const key = JSON.stringify(vehicle);
      if (!seen.has(key)) seen.set(key, seen.size);
      return seen.get(key)!;
    });
  }

  /** One for each vehicle. */
  obstacles(task: number): readonly Obstacle[] {
    const own = this.alone(task);
    const partner = linkObstacle(this.problem, task, (other) =>
      this.alone(other).reduce<Obstacle | null>(keener, null),
    );
    // A link is the reason where the vehicle itself would do.
    return partner ? own.map((obstacle) => (isHopeful(obstacle) ? partner : obstacle)) : own;
  }

  private alone(t: number): readonly Obstacle[] {
    const { problem } = this;
    const task = problem.tasks[t]!;
    const shelf = stockObstacle(task, this.left);
    const worth = leftOutCostOf(task, this.usual) + changeCostOf(task, null);
    const known = new Map<string, Obstacle>();
    return problem.vehicles.map((vehicle, v) => {
      if (task.onHold) return { code: 'ON_HOLD', missing: 0 };
      const early = misfit(problem, t, v) ?? (vehicle.aboard?.some((one) => one.task === t) ? null : shelf);
      if (early) return early;
      const points = strangerCostOf(task, v) + disclosureCostOf(task, v) + changeCostOf(task, v);
      const key = `${this.kinds[v]}:${points}`;
      const obstacle = known.get(key) ?? roadObstacle(problem, t, v, worth);
      known.set(key, obstacle);
      return obstacle;
    });
  }
}

const isHopeful = ({ code }: Obstacle): boolean =>
  UNSERVED_CODES.indexOf(code) > UNSERVED_CODES.indexOf('LINK');

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
