import { check, createSearch, faultsOf, type Plan, type Problem } from '@doorstep/routing';
import { planWithin } from '../budget';
import { cpuClock, peakMemory } from '../child/meters';
import { dayOf } from './day';

/**
 * What a child of this bench is asked. `pace`: a first plan, then so many seconds of iterations as they come. `plan`:
 * the best plan within so many seconds, the first plan and the calibration included.
 */
export type TownOrder = {
  readonly work: 'pace' | 'plan';
  readonly day: string;
  readonly folder: string;
  readonly seed: number;
  /** Seconds of CPU. */
  readonly cpu: number;
};

/** Seconds of CPU between two sights of a plan on its way. */
const TELL_EVERY = 0.25;

export interface Sight {
  readonly cpu: number;
  readonly cost: number;
}

/** Times are seconds of CPU unless they say otherwise. */
interface Timing {
  readonly firstAt: number;
  /** The same by the clock on the wall, where it was looked at. */
  readonly firstWall: number | null;
  readonly firstUnserved: number;
  readonly iterations: number;
  /** Microseconds. */
  readonly perIteration: number;
}

export interface Measured extends Timing {
  readonly tasks: number;
  readonly cars: number;
  readonly locations: number;
  /** Streets and matrix, before anything is planned. */
  readonly making: number;
  /** Points: seconds of volunteers, and a quarter of an hour for each of them. */
  readonly cost: number;
  readonly unserved: number;
  readonly routes: number;
  readonly violations: number;
  /** MB at the peak, streets and matrix included. */
  readonly peak: number;
}

/** Makes a day and plans it in this process. Throws where the day is no good. */
export function measureDay(order: TownOrder, tell: (seen: Sight) => void): Measured {
  const making = cpuClock();
  const problem = dayOf(order.day, order.folder, order.seed);
  const made = making();
  const [fault] = faultsOf(problem);
  if (fault) throw new Error(`the day is at fault: ${fault.code} at ${fault.where}`);
  const { plan, timing } = (order.work === 'pace' ? pace : best)(problem, order, tell);
  return {
    ...timing,
    tasks: problem.tasks.length,
    cars: problem.vehicles.length,
    locations: problem.locations,
    making: made,
    cost: plan.cost.total,
    unserved: plan.unserved.length,
    routes: plan.routes.length,
    violations: check(problem, plan).length,
    peak: peakMemory(),
  };
}

type Work = (
  problem: Problem,
  order: TownOrder,
  tell: (seen: Sight) => void,
) => { readonly plan: Plan; readonly timing: Timing };

const pace: Work = (problem, { seed, cpu }, tell) => {
  const clock = cpuClock();
  const began = performance.now();
  const search = createSearch(problem, { seed });
  const firstAt = clock();
  const firstWall = (performance.now() - began) / 1000;
  const firstUnserved = search.progress().unserved;
  while (clock() < firstAt + cpu) tell({ cpu: clock(), cost: search.step(4).cost });
  const { iterations } = search.progress();
  const perIteration = (1e6 * (clock() - firstAt)) / iterations;
  return { plan: search.best(), timing: { firstAt, firstWall, firstUnserved, iterations, perIteration } };
};

const best: Work = (problem, { seed, cpu }, tell) => {
  const clock = cpuClock();
  let told = 0;
  const { plan, first, iterations } = planWithin(problem, {
    seed,
    budget: cpu,
    clock,
    onProgress: ({ cost }, now) => {
      if (now - told < TELL_EVERY) return;
      told = now;
      tell({ cpu: now, cost });
    },
  });
  const perIteration = (1e6 * (clock() - first.at)) / Math.max(1, iterations);
  const { at: firstAt, unserved: firstUnserved } = first;
  return { plan, timing: { firstAt, firstWall: null, firstUnserved, iterations, perIteration } };
};
