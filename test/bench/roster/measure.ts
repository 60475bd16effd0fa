import { check, effortFor, explain, fill, gapsOf, type Problem } from '@doorstep/roster';
import { exact } from './exact';
import { type Drawing, draw } from './hubs';

/** One problem: what greed makes of it, what the search makes of it, and what no roster can be below. */
export interface Measured extends Drawing {
  readonly greedy: number;
  readonly cost: number;
  readonly bound: number;
  /** By HiGHS: the optimum, or where it stopped. */
  readonly exact: { readonly cost: number; readonly bound: number; readonly cpuSeconds: number } | null;
  /** Against the better of the two bounds, in percent. */
  readonly gapPercent: number;
  readonly cpuSeconds: number;
  /** Most memory of the process so far; sizes are run from small to large. */
  readonly peakMegabytes: number;
  readonly violations: number;
  readonly assigned: number;
  /** CPU seconds of telling every assignment's reasons, and every empty place's. */
  readonly explainSeconds: number;
  readonly gapsSeconds: number;
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** CPU seconds of a question whose answer nobody needs here. */
function timeOf(ask: () => readonly unknown[]): number {
  const begun = cpu();
  void ask();
  return cpu() - begun;
}

/** `exactSeconds` of the clock for HiGHS, 0 for none. */
export async function measure(drawing: Drawing, exactSeconds: number): Promise<Measured> {
  const problem = draw(drawing);
  const begun = cpu();
  const search = fill(problem, { seed: drawing.seed });
  const greedy = search.progress().cost;
  search.step(effortFor(problem));
  const roster = search.best();
  const cpuSeconds = cpu() - begun;
  const { cost, bound } = search.progress();
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const verdict = check(problem, roster);
  const judged = exactSeconds > 0 ? await timed(problem, exactSeconds) : null;
  const best = Math.max(bound, judged?.bound ?? -Infinity);
  return {
    ...drawing,
    greedy,
    cost,
    bound,
    exact: judged,
    gapPercent: (100 * (cost - best)) / cost,
    cpuSeconds,
    peakMegabytes,
    violations: verdict.violations.length + Number(verdict.cost.total !== cost),
    assigned: roster.length,
    explainSeconds: timeOf(() => explain(problem, roster)),
    gapsSeconds: timeOf(() => gapsOf(problem, roster)),
  };
}

async function timed(problem: Problem, seconds: number): Promise<NonNullable<Measured['exact']>> {
  const begun = cpu();
  const { cost, bound, assignments } = await exact(problem, seconds);
  const cpuSeconds = cpu() - begun;
  const said = Number.isFinite(cost) ? check(problem, assignments) : null;
  if (said && (said.violations.length > 0 || Math.abs(said.cost.total - cost) > 1)) {
    throw new Error(`Two readings of one model: HiGHS ${cost}, judge ${said.cost.total}.`);
  }
  return { cost, bound, cpuSeconds };
}
