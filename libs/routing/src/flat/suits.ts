import { type Problem, type Task, type Vehicle } from '../problem';
import { type RowName } from './row-list';

/** Whether a vehicle may serve a task, capacity, time and place aside. */
export function suits(task: Task, vehicle: Vehicle, v: number): boolean {
  const named = !task.allowed || task.allowed.includes(v);
  const skilled = !task.skills || task.skills.every((skill) => vehicle.skills?.includes(skill));
  return named && !task.forbidden?.includes(v) && skilled;
}

/** Every way to set up a vehicle: its usual capacities and the alternatives. */
export const setupsOf = ({ capacity, alternatives }: Vehicle): readonly (readonly number[])[] => [
  capacity,
  ...(alternatives ?? []),
];

/** Units by which a load is more than the set-up it fits best. */
export const excessOf = (load: readonly number[], vehicle: Vehicle): number =>
  Math.min(
    ...setupsOf(vehicle).map((setup) =>
      load.reduce((sum, amount, d) => sum + Math.max(0, Math.abs(amount) - setup[d]!), 0),
    ),
  );

/** Whether the row may serve the task at all: `task * rows + row`. `home[task]` is the only row for it, or -1. */
export function compatible(problem: Problem, rows: readonly RowName[], home: Int32Array): Uint8Array {
  const may = new Uint8Array(problem.tasks.length * rows.length);
  const closed = rows.map((row) => isClosed(problem, row));
  problem.tasks.forEach((task, t) => {
    if (task.onHold) return;
    rows.forEach(({ vehicle: v }, r) => {
      if (home[t] === -1 ? closed[r]! : home[t] !== r) return;
      const vehicle = problem.vehicles[v]!;
      may[t * rows.length + r] = Number(suits(task, vehicle, v) && excessOf(task.load, vehicle) === 0);
    });
  });
  return may;
}

/** A row whose stops are all promised and nothing more. */
export const isClosed = (problem: Problem, { vehicle, shift }: RowName): boolean => {
  const { fixed } = problem.vehicles[vehicle]!;
  return fixed?.hold === 'route' && (fixed.shift ?? 0) === shift;
};
