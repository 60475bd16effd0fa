import { check } from './check/check';
import { costOf, isNewHome } from './cost';
import { layOut, placeOf } from './hand/layout';
import { routeOf, timesOf } from './hand/retime';
import { type StopRef } from './plan';
import { type Problem, UNREACHABLE } from './problem';

/**
 * The optimum by trying every set of tasks in every shift, in every order, from every depot. For tests: one window for
 * each stop, stock without end, no links; up to seven tasks in a few shifts. Leaves a branch only when it is too late
 * already or too dear by distance alone.
 */
export function bruteForce(problem: Problem): number {
  const { vehicles, tasks } = problem;
  const all = 2 ** tasks.length - 1;
  const leftOut = tasks.map((_, t) => costOf(problem, { routes: [] }, [t]).total);
  // What is left out once all vehicles have chosen, by set of tasks.
  const worth = Array.from({ length: all + 1 }, (_, mask) => sumOf(leftOut, mask));
  let rest = worth;
  vehicles.forEach((_, v) => {
    const own = vehicleCosts(problem, v, worth);
    const before = rest;
    rest = before.map((_old, mask) => {
      let least = Infinity;
      for (const part of partsOf(mask)) least = Math.min(least, own[part]! + before[mask ^ part]!);
      return least;
    });
  });
  return rest[all]!;
}

const sumOf = (points: readonly number[], mask: number): number =>
  points.reduce((sum, one, t) => ((mask >> t) & 1 ? sum + one : sum), 0);

/** All subsets of a set, the empty one too. */
function partsOf(mask: number): readonly number[] {
  const parts = [0];
  for (let part = mask; part > 0; part = (part - 1) & mask) parts.push(part);
  return parts;
}

/** What each set of tasks costs in one vehicle, over its shifts; Infinity when it may not have them. */
function vehicleCosts(problem: Problem, v: number, worth: readonly number[]): readonly number[] {
  const { shifts, maxNewHomes } = problem.vehicles[v]!;
  const homes = problem.tasks.map((task) => Number(isNewHome(task, v)));
  const perShift = shifts.map((_, shift) =>
    worth.map((most, mask) => cheapest(problem, v, shift, { mask, most })),
  );
  let sums = perShift[0]!;
  for (const next of perShift.slice(1)) {
    const before = sums;
    sums = before.map((_, mask) =>
      Math.min(...partsOf(mask).map((part) => before[part]! + next[mask ^ part]!)),
    );
  }
  return sums.map((sum, mask) => (sumOf(homes, mask) > (maxNewHomes ?? Infinity) ? Infinity : sum));
}

interface Choice {
  readonly mask: number;
  /** Dearer than this is no use: leaving all of it out costs less. */
  readonly most: number;
}

function cheapest(problem: Problem, v: number, shift: number, { mask, most }: Choice): number {
  const { fixed } = problem.vehicles[v]!;
  const mine = problem.tasks.flatMap((_, t) => ((mask >> t) & 1 ? [t] : []));
  const promised = fixed && (fixed.shift ?? 0) === shift ? fixed.stops.length : 0;
  if (mine.length === 0) return promised > 0 ? Infinity : 0;
  // What is promised must not be given up for being dear.
  const limit = promised > 0 ? Infinity : most + 1;
  let least = Infinity;
  for (const load of loadsOf(problem, v, shift, mine)) {
    const refs = [...mine.flatMap((t) => stopsOf(problem, v, shift, t)), ...load];
    new Orders(problem, v, shift).visit(refs, Math.min(least, limit), (cost) => (least = cost));
  }
  return least;
}

const isAboard = (problem: Problem, v: number, shift: number, t: number): boolean =>
  shift === 0 && (problem.vehicles[v]!.aboard?.some(({ task }) => task === t) ?? false);

function stopsOf(problem: Problem, v: number, shift: number, t: number): readonly StopRef[] {
  const kinds = { delivery: ['deliver'], stay: ['stay'], pair: ['pickup', 'dropoff'] } as const;
  const all = kinds[problem.tasks[t]!.kind].map((kind): StopRef => ({ kind, task: t, depot: null }));
  return isAboard(problem, v, shift, t) ? all.slice(-1) : all;
}

function loadsOf(problem: Problem, v: number, shift: number, mine: readonly number[]): readonly StopRef[][] {
  const { fixed } = problem.vehicles[v]!;
  const promised = (fixed?.shift ?? 0) === shift && fixed?.stops.some(({ kind }) => kind === 'load');
  const fetched =
    promised === true ||
    mine.some((t) => problem.tasks[t]!.kind === 'delivery' && !isAboard(problem, v, shift, t));
  return fetched ? problem.depots.map((_, depot) => [{ kind: 'load', task: null, depot }]) : [[]];
}

/** Walks all orders of stops that are in time. */
class Orders {
  private readonly sofar: StopRef[] = [];
  private least = Infinity;

  constructor(
    private readonly problem: Problem,
    private readonly v: number,
    private readonly shift: number,
  ) {}

  visit(refs: readonly StopRef[], least: number, found: (cost: number) => void): void {
    this.least = least;
    const { start, shifts, cost } = this.problem.vehicles[this.v]!;
    this.go(new Set(refs), { at: start, clock: shifts[this.shift]!.from, cost: cost.fixed }, found);
  }

  private go(left: Set<StopRef>, here: Here, found: (cost: number) => void): void {
    if (left.size === 0) return this.judge(found);
    for (const ref of [...left]) {
      const early =
        ref.kind === 'dropoff' && [...left].some(({ kind, task }) => kind === 'pickup' && task === ref.task);
      const next = early ? null : this.drive(here, ref);
      if (!next) continue;
      left.delete(ref);
      this.sofar.push(ref);
      this.go(left, next, found);
      this.sofar.pop();
      left.add(ref);
    }
  }

  private drive({ at, clock, cost }: Here, ref: StopRef): Here | null {
    const { problem } = this;
    const { profile, cost: rates } = problem.vehicles[this.v]!;
    const place = placeOf(problem, ref);
    const { seconds, meters } = problem.profiles[profile ?? 0]!;
    const way = at * problem.locations + place.location;
    const begin = Math.max(clock + seconds[way]!, place.windows[0]!.from);
    const paid = cost + rates.perMeter * meters[way]!;
    if (seconds[way]! >= UNREACHABLE || begin > place.windows[0]!.to || paid >= this.least) return null;
    return { at: place.location, clock: begin + place.service, cost: paid };
  }

  private judge(found: (cost: number) => void): void {
    const { problem, v, shift } = this;
    const layout = layOut(problem, v, shift, [...this.sofar]);
    const route = routeOf(problem, layout, timesOf(problem, layout));
    const cost = costOf(problem, { routes: [route] }, []);
    const wrong = check(problem, { routes: [route], unserved: [], cost }).filter(
      ({ code, vehicle, shift: s }) =>
        code !== 'TASK_MISSING' && !(code === 'FIXED' && (vehicle !== v || s !== shift)),
    );
    if (wrong.length > 0 || cost.total >= this.least) return;
    this.least = cost.total;
    found(cost.total);
  }
}

interface Here {
  readonly at: number;
  readonly clock: number;
  readonly cost: number;
}
