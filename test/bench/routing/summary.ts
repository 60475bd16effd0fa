import { gapOf, isAtBest, type Result } from './result';

/** Gaps of several instances, in percent. */
export interface Summary {
  readonly set: string;
  /** A class, or `all`. */
  readonly group: string;
  readonly objective: string;
  readonly instances: number;
  /** Those the figures are of: with a best known value (and, fewest cars first, as few cars). */
  readonly compared: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly worst: number | null;
  readonly atBest: number;
  readonly infeasible: number;
  /** Cars beyond the best known, in sum; null where the table does not count them. */
  readonly moreVehicles: number | null;
  /** Means: seconds of CPU, MB. */
  readonly cpu: number;
  readonly peak: number;
}

/** A line for each class of each set, and one for each set. */
export function summariesOf(results: readonly Result[]): Summary[] {
  const sets = groups(results, ({ task }) => `${task.set} ${task.objective}`);
  return sets.flatMap((ofSet) => {
    const classes = groups(ofSet, ({ task }) => task.group);
    return [
      ...(classes.length > 1 ? classes.map((each) => summaryOf(each, groupOf(each))) : []),
      summaryOf(ofSet, 'all'),
    ];
  });
}

const groupOf = ([first]: readonly Result[]): string => first?.task.group ?? '';

function groups(results: readonly Result[], key: (result: Result) => string): Result[][] {
  const found = new Map<string, Result[]>();
  for (const result of results) {
    const list = found.get(key(result));
    if (list) list.push(result);
    else found.set(key(result), [result]);
  }
  return [...found.values()];
}

function summaryOf(results: readonly Result[], group: string): Summary {
  const gaps = results.flatMap((result) => gapOf(result) ?? []).sort((a, b) => a - b);
  const mean = (list: readonly number[]): number | null =>
    list.length === 0 ? null : list.reduce((sum, each) => sum + each, 0) / list.length;
  const first = results[0]?.task;
  return {
    set: first?.set ?? '',
    group,
    objective: first?.objective ?? '',
    instances: results.length,
    compared: gaps.length,
    mean: mean(gaps),
    median: medianOf(gaps),
    worst: gaps.at(-1) ?? null,
    atBest: results.filter(isAtBest).length,
    infeasible: results.filter(({ breaches }) => breaches.length > 0).length,
    moreVehicles: moreVehicles(results),
    cpu: mean(results.map(({ answer }) => answer.cpu)) ?? 0,
    peak: mean(results.map(({ answer }) => answer.peak)) ?? 0,
  };
}

function medianOf(sorted: readonly number[]): number | null {
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function moreVehicles(results: readonly Result[]): number | null {
  if (results[0]?.task.objective !== 'hierarchical') return null;
  return results.reduce((sum, { vehicles, task }) => sum + vehicles - (task.best?.vehicles ?? vehicles), 0);
}
