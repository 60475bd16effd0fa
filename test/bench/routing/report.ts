import { type Column, figure } from './columns';
import { gapOf, isBelowBest, type Result } from './result';
import { type Summary } from './summary';

/** A line for each instance. */
export const INSTANCE_COLUMNS: readonly Column<Result>[] = [
  { title: 'set', width: 10, isText: true, cell: ({ task }) => task.set },
  { title: 'instance', width: 10, isText: true, cell: ({ task }) => task.name },
  {
    title: 'best known',
    width: 11,
    cell: ({ task }) => figure(task.best?.distance ?? null, digitsOf(task.objective)),
  },
  { title: 'found', width: 11, cell: ({ value, task }) => figure(value, digitsOf(task.objective)) },
  { title: 'gap %', width: 7, cell: (result) => gapWords(result) },
  { title: 'cars', width: 7, cell: carWords },
  { title: 'feasible', width: 8, cell: ({ breaches }) => (breaches.length === 0 ? 'yes' : 'NO') },
  { title: 'best at s', width: 9, cell: ({ answer }) => figure(answer.bestAt, 2) },
  { title: 'CPU s', width: 7, cell: ({ answer }) => figure(answer.cpu, 2) },
  { title: 'iterations', width: 10, cell: ({ answer }) => String(answer.iterations) },
  { title: 'MB', width: 5, cell: ({ answer }) => figure(answer.peak, 0) },
];

/** A line for each class and set. */
export const SUMMARY_COLUMNS: readonly Column<Summary>[] = [
  { title: 'set', width: 10, isText: true, cell: ({ set }) => set },
  { title: 'class', width: 6, isText: true, cell: ({ group }) => group },
  { title: 'objective', width: 16, isText: true, cell: ({ objective }) => objective },
  { title: 'instances', width: 9, cell: ({ instances }) => String(instances) },
  { title: 'mean %', width: 7, cell: ({ mean }) => figure(mean, 3) },
  { title: 'median', width: 7, cell: ({ median }) => figure(median, 3) },
  { title: 'worst', width: 7, cell: ({ worst }) => figure(worst, 2) },
  { title: 'at best', width: 7, cell: ({ atBest }) => String(atBest) },
  { title: 'infeasible', width: 10, cell: ({ infeasible }) => String(infeasible) },
  { title: 'more cars', width: 9, cell: ({ moreVehicles }) => figure(moreVehicles, 0) },
  { title: 'CPU s', width: 7, cell: ({ cpu }) => figure(cpu, 2) },
  { title: 'MB', width: 5, cell: ({ peak }) => figure(peak, 0) },
];

const DIGITS: Readonly<Record<string, number>> = { 'distance-dimacs': 1, 'distance-exact3': 3 };
const digitsOf = (objective: string): number => DIGITS[objective] ?? 2;

/** A plan better than an unproven best known value is news, and marked so. */
const gapWords = (result: Result): string => `${figure(gapOf(result), 2)}${isBelowBest(result) ? '*' : ''}`;

function carWords({ vehicles, task }: Result): string {
  const known = task.best?.vehicles;
  return known === null || known === undefined ? String(vehicles) : `${vehicles}/${known}`;
}
