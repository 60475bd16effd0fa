import { gapOf, type Result } from './result';
import { type Settings } from './settings';
import { type Summary } from './summary';

/** What `--json` holds: everything the tables show, and the plans. */
export const detailsOf = (
  settings: Settings,
  results: readonly Result[],
  summaries: readonly Summary[],
  failures: readonly string[],
): Readonly<Record<string, unknown>> => ({
  seed: settings.seed,
  workers: settings.workers,
  jobs: settings.jobs,
  failures,
  summaries,
  instances: results.map((result) => ({
    set: result.task.set,
    instance: result.task.name,
    class: result.task.group,
    objective: result.task.objective,
    bestKnown: result.task.best,
    value: result.value,
    gap: gapOf(result),
    vehicles: result.vehicles,
    isFeasible: result.breaches.length === 0,
    breaches: result.breaches,
    violations: result.answer.violations,
    unserved: result.answer.unserved,
    seed: result.seed,
    budget: result.task.cpu,
    cpuSeconds: result.answer.cpu,
    firstPlanAt: result.answer.firstAt,
    firstPlan: result.answer.firstValue,
    bestAt: result.answer.bestAt,
    iterations: result.answer.iterations,
    peakMegabytes: result.answer.peak,
    tours: result.tours,
  })),
});
