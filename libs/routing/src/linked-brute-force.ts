import { check } from './check/check';
import { costOf } from './cost';
import { layOut } from './hand/layout';
import { routeOf } from './hand/retime';
import { timesTogether } from './hand/together';
import { type StopRef } from './plan';
import { type Problem } from './problem';

/**
 * The optimum of a problem with links, by trying every vehicle for every task and every order of every route at once.
 * For tests: some four tasks in two vehicles, one shift and one window each, where time costs nothing.
 */
export function linkedBruteForce(problem: Problem): number {
  let best = Infinity;
  const deal = (t: number, hands: readonly (readonly number[])[]): void => {
    if (t === problem.tasks.length) best = Math.min(best, cheapest(problem, hands, best));
    else {
      deal(t + 1, hands);
      hands.forEach((_, v) =>
        deal(
          t + 1,
          hands.map((mine, i) => (i === v ? [...mine, t] : mine)),
        ),
      );
    }
  };
  deal(
    0,
    problem.vehicles.map(() => []),
  );
  return best;
}

/** The cheapest plan in which each vehicle has just these tasks. */
function cheapest(problem: Problem, hands: readonly (readonly number[])[], most: number): number {
  const out = problem.tasks.flatMap((_, t) => (hands.some((mine) => mine.includes(t)) ? [] : [t]));
  if (costOf(problem, { routes: [] }, out).total >= most) return Infinity;
  let least = Infinity;
  const choose = (v: number, orders: readonly (readonly StopRef[])[]): void => {
    if (v === hands.length) least = Math.min(least, priceOf(problem, orders, out));
    else for (const order of ordersOf(problem, hands[v]!)) choose(v + 1, [...orders, order]);
  };
  choose(0, []);
  return least;
}

function priceOf(problem: Problem, orders: readonly (readonly StopRef[])[], out: readonly number[]): number {
  const layouts = orders.flatMap((refs, v) => (refs.length > 0 ? [layOut(problem, v, 0, refs)] : []));
  const times = timesTogether(problem, layouts);
  const routes = layouts.map((layout, i) => routeOf(problem, layout, times[i]!));
  const cost = costOf(problem, { routes }, out);
  const unserved = out.map((task) => ({ ...LEFT_OUT, task }));
  return check(problem, { routes, unserved, cost }).length === 0 ? cost.total : Infinity;
}

const LEFT_OUT = {
  reason: 'FLEET_BUSY',
  vehicles: {},
  missing: 0,
  fix: 'ADD_VEHICLE',
  facts: { vehicle: null, dimension: null, short: 0, skills: [], earliest: null, latest: null },
} as const;

/** Every order of the stops of some tasks, from every depot. */
function ordersOf({ tasks, depots }: Problem, mine: readonly number[]): readonly (readonly StopRef[])[] {
  const kinds = { delivery: ['deliver'], stay: ['stay'], pair: ['pickup', 'dropoff'] } as const;
  const stops = mine.flatMap((t) =>
    kinds[tasks[t]!.kind].map((kind): StopRef => ({ kind, task: t, depot: null })),
  );
  const fetched = mine.some((t) => tasks[t]!.kind === 'delivery');
  const loads = depots.map((_, depot): StopRef[] => [{ kind: 'load', task: null, depot }]);
  return (fetched ? loads : [[]]).flatMap((load) => permutations([...stops, ...load]));
}

function permutations(stops: readonly StopRef[]): readonly (readonly StopRef[])[] {
  if (stops.length === 0) return [[]];
  return stops.flatMap((stop, i) => {
    const rest = stops.filter((_, k) => k !== i);
    const early =
      stop.kind === 'dropoff' && rest.some(({ kind, task }) => kind === 'pickup' && task === stop.task);
    return early ? [] : permutations(rest).map((more) => [stop, ...more]);
  });
}
