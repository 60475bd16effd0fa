import { type Answer } from './child/messages';
import { type Tour } from './instance';
import { type Breach } from './judge/judge';
import { type Task } from './task';

/** How an instance went. Times are seconds of CPU, memory is MB, distances are in the file's units. */
export interface Result {
  readonly task: Task;
  readonly tours: readonly Tour[];
  readonly value: number;
  readonly vehicles: number;
  readonly breaches: readonly Breach[];
  /** Of the worker whose plan counts; `cpu` and `iterations` of all workers, `peak` of all together. */
  readonly answer: Answer;
  readonly seed: number;
}

/**
 * Percent above the best known value; null where none is known. Fewest cars first: a distance says nothing beside one
 * of another number of cars, so that is null too.
 */
export function gapOf({ task, value, vehicles }: Result): number | null {
  const { best, objective } = task;
  if (!best) return null;
  if (objective === 'hierarchical' && best.vehicles !== vehicles) return null;
  return 100 * (value / best.distance - 1);
}

/** As good as the table can tell, or better. */
export function isAtBest(result: Result): boolean {
  const { best } = result.task;
  return gapOf(result) !== null && best !== null && result.value <= best.distance + best.precision;
}

/** Below the best known by more than the table's last figure hides. */
export const isBelowBest = (result: Result): boolean => {
  const { best } = result.task;
  return gapOf(result) !== null && best !== null && result.value < best.distance - best.precision - 1e-9;
};

/** What must never happen, in words; empty when all is well. */
export function errorsOf(result: Result): string[] {
  const { breaches, answer, task } = result;
  return [
    ...(breaches.length > 0 ? [`INFEASIBLE: ${breaches.slice(0, 3).map(wordsOf).join(', ')}`] : []),
    ...(answer.violations > 0 ? [`the engine’s own check finds ${answer.violations} violations`] : []),
    ...(breaches.length === 0 && isBelowBest(result) && task.best?.isProven
      ? ['BELOW A PROVEN OPTIMUM: the evaluator, the rounding or the table is wrong']
      : []),
  ];
}

const wordsOf = ({ rule, route, node }: Breach): string =>
  [rule, ...(route === null ? [] : [`route ${route + 1}`]), ...(node === null ? [] : [`node ${node}`])].join(
    ' ',
  );
