import { check } from './check/check';
import { costOf } from './cost';
import { type StopRef } from './plan';
import { type Problem } from './problem';
import { layOut } from './hand/layout';
import { routeOf, timesOf } from './hand/retime';

/**
 * The optimum by trying every vehicle for every task, every order, every depot stop. One window each,
 * two depots or none. For tests: 3 tasks and 2 vehicles are its measure.
 */
export function bruteForce(problem: Problem): number {
  const { vehicles, tasks } = problem;
  let best = Infinity;
  const orders = (
    left: readonly StopRef[],
    sofar: readonly StopRef[],
    visit: (refs: readonly StopRef[]) => void,
  ): void => {
    if (left.length === 0) visit(sofar);
    left.forEach((stop, i) => {
      const early =
        stop.kind === 'dropoff' && left.some(({ kind, task: t }) => kind === 'pickup' && t === stop.task);
      if (!early)
        orders(
          left.filter((_, k) => k !== i),
          [...sofar, stop],
          visit,
        );
    });
  };
  const stopsOf = (t: number): StopRef[] => {
    const kinds = { delivery: ['deliver'], stay: ['stay'], pair: ['pickup', 'dropoff'] } as const;
    return kinds[tasks[t]!.kind].map((kind): StopRef => ({ kind, task: t, depot: null }));
  };
  const routeCosts = new Map<string, number>();
  const cheapest = (v: number, mine: readonly number[]): number => {
    const key = `${v}:${mine.join()}`;
    const known = routeCosts.get(key);
    if (known !== undefined) return known;
    let least = mine.length === 0 ? 0 : Infinity;
    const loads = mine.some((t) => tasks[t]!.kind === 'delivery')
      ? [0, 1].map((depot): StopRef[] => [{ kind: 'load', task: null, depot }])
      : [[]];
    for (const load of loads) {
      orders([...mine.flatMap(stopsOf), ...load], [], (refs) => {
        if (refs.length === 0) return;
        const layout = layOut(problem, v, 0, refs);
        const plan = { routes: [routeOf(problem, layout, timesOf(problem, layout))], unserved: [] };
        const cost = costOf(problem, plan, []);
        const faults = check({ ...problem, depots: problem.depots }, { ...plan, cost });
        if (faults.every(({ code }) => code === 'TASK_MISSING')) least = Math.min(least, cost.total);
      });
    }
    routeCosts.set(key, least);
    return least;
  };
  const left = tasks.map((_, t) => costOf(problem, { routes: [] }, [t]).total);
  const deal = (t: number, hands: readonly (readonly number[])[], out: number): void => {
    if (t === tasks.length) {
      best = Math.min(best, out + hands.reduce((sum, mine, v) => sum + cheapest(v, mine), 0));
      return;
    }
    deal(t + 1, hands, out + left[t]!);
    vehicles.forEach((_, v) =>
      deal(
        t + 1,
        hands.map((mine, i) => (i === v ? [...mine, t] : mine)),
        out,
      ),
    );
  };
  deal(
    0,
    vehicles.map(() => []),
    0,
  );
  return best;
}
