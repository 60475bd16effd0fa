import { createSearch, type Plan, type Problem, type Progress, type Search } from '@doorstep/routing';

/** The search is told this many times how long it has. */
const LEGS = 20;
/** Share of the iterations the rest seems to have room for: a machine that slows down still gets through. */
const CAUTION = 0.97;
/** Seconds between two looks at the clock. */
const GLANCE = 0.01;

export interface Errand {
  readonly seed: number;
  /** Seconds of the clock, from its 0 on, for everything. */
  readonly budget: number;
  /** Seconds; of CPU where a bench asks. */
  readonly clock: () => number;
  /** `at`: the clock, just read; reading it costs something on some machines. */
  readonly onProgress: (progress: Progress, at: number) => void;
}

export interface Outcome {
  readonly plan: Plan;
  readonly iterations: number;
  /** The plan of the beginning. */
  readonly first: { readonly at: number; readonly cost: number; readonly unserved: number };
  /** When the last better one was found. */
  readonly bestAt: number;
}

/**
 * Plans for as long as the budget lasts. The engine cools over a number of iterations, not over time; so every now and
 * then the search is told how many there will be, by how fast it has been since it was last told: a machine shared
 * with others changes its pace.
 */
export function planWithin(problem: Problem, errand: Errand): Outcome {
  const { seed, budget, clock } = errand;
  const search = createSearch(problem, { seed });
  const { cost, unserved } = search.progress();
  const first = { at: clock(), cost, unserved };
  const rest = Math.max(0, budget - first.at);
  let bestAt = first.at;
  let iterations = 0;
  for (let leg = 1; leg <= LEGS; leg++) {
    const begun = clock();
    const done = run(search, { ...errand, budget: first.at + (leg / LEGS) * rest }, bestAt);
    const pace = (done.iterations - iterations) / Math.max(clock() - begun, GLANCE);
    ({ iterations, bestAt } = done);
    search.aim(Math.max(1, iterations + Math.floor(CAUTION * pace * Math.max(0, budget - clock()))));
  }
  return { plan: search.best(), iterations, first, bestAt };
}

/** Steps until the clock shows the budget, by as many iterations as take about a glance. */
function run(search: Search, { budget, clock, onProgress }: Errand, since: number) {
  let stride = 8;
  let bestAt = since;
  let best = search.progress().cost;
  for (let now = clock(); now < budget;) {
    const progress = search.step(stride);
    const after = clock();
    if (progress.cost < best) [best, bestAt] = [progress.cost, after];
    if (after - now < GLANCE / 2) stride *= 2;
    else if (after - now > 2 * GLANCE) stride = Math.max(1, stride >> 1);
    now = after;
    onProgress(progress, after);
  }
  return { iterations: search.progress().iterations, bestAt };
}
