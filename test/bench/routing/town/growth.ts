import { figure } from '../columns';

interface Point {
  readonly day: string;
  readonly pace: { readonly tasks: number; readonly firstAt: number; readonly perIteration: number };
}

/**
 * How work grows with the number of tasks: from one region's day to the next, the power of the number of tasks that
 * the time went by. 1 is linear, 2 square; an iteration that costs the same at any size has 0.
 */
export function growthLines(results: readonly Point[]): string[] {
  const days = results.filter(({ day }) => day !== 'hub').map(({ pace }) => pace);
  const lines = days.slice(1).map((to, i) => {
    const from = days[i] ?? to;
    const power = (read: (pace: Point['pace']) => number): string =>
      figure(Math.log(read(to) / read(from)) / Math.log(to.tasks / from.tasks), 2);
    const first = power(({ firstAt }) => firstAt);
    const iteration = power(({ perIteration }) => perIteration);
    return `${from.tasks} to ${to.tasks} tasks: first plan grows by the power ${first}, an iteration by ${iteration}`;
  });
  return lines.length === 0 ? [] : ['Growth (1 is linear)', ...lines];
}
