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

/** Whether a load fits into a set-up. */
function fitsInto(load: readonly number[], setup: readonly number[]): boolean {
  for (let d = 0; d < load.length; d++) if (Math.abs(load[d]!) > setup[d]!) return false;
  return true;
}

/**
 * Whether the row may serve the task at all: `task * rows + row`. `home[task]` is the only row for it, or -1. Tasks that
 * ask for the same are asked about once: on most days there are few kinds.
 */
export function compatible(problem: Problem, rows: readonly RowName[], home: Int32Array): Uint8Array {
  const may = new Uint8Array(problem.tasks.length * rows.length);
  const mayRow = rowTest(problem, rows);
  const alike = new Map<string, number>();
  problem.tasks.forEach((task, t) => {
    if (task.onHold) return;
    const { load, skills, allowed, forbidden } = task;
    const asked = JSON.stringify([load, skills, allowed, forbidden, home[t]]);
    const twin = alike.get(asked);
    const at = t * rows.length;
    if (twin !== undefined) may.copyWithin(at, twin * rows.length, (twin + 1) * rows.length);
    else for (let r = 0; r < rows.length; r++) may[at + r] = Number(mayRow(task, r, home[t]!));
    alike.set(asked, t);
  });
  return may;
}

function rowTest(
  problem: Problem,
  rows: readonly RowName[],
): (task: Task, r: number, home: number) => boolean {
  const closed = rows.map((row) => isClosed(problem, row));
  const setups = problem.vehicles.map(setupsOf);
  return (task, r, home) => {
    if (home === -1 ? closed[r]! : home !== r) return false;
    const { vehicle: v } = rows[r]!;
    return suits(task, problem.vehicles[v]!, v) && setups[v]!.some((setup) => fitsInto(task.load, setup));
  };
}

/** A row whose stops are all promised and nothing more. */
export const isClosed = (problem: Problem, { vehicle, shift }: RowName): boolean => {
  const { fixed } = problem.vehicles[vehicle]!;
  return fixed?.hold === 'route' && (fixed.shift ?? 0) === shift;
};
