import { type Kernel, NO_LIMIT } from '../flat/kernel';
import { type Snapshot } from '../flat/snapshot';

/** Tasks that rows of others depend on: a row with one of them may not be swapped for another on its own. */
export function linkedTasks({ problem, taskCount }: Kernel): Uint8Array {
  const linked = new Uint8Array(taskCount);
  for (const link of problem.links ?? []) for (const { task } of [link.first, link.then]) linked[task] = 1;
  return linked;
}

/** Rows that are bound by more than their own stops: promised ones, and shifts that count new homes together. */
export function boundRows({ held, rows, vehicles, vehicleCount }: Kernel): Uint8Array {
  const shifts = new Map<number, number>();
  for (const { vehicle } of rows) shifts.set(vehicle, (shifts.get(vehicle) ?? 0) + 1);
  return Uint8Array.from({ length: vehicleCount }, (_, v) =>
    Number(held[v] !== null || (vehicles[v]!.maxNewHomes < NO_LIMIT && shifts.get(rows[v]!.vehicle)! > 1)),
  );
}

/** Rows of a plan that stay as they are, and the tasks no column may have: theirs, and the linked ones. */
export interface Still {
  readonly rows: Snapshot['rows'];
  readonly busy: Uint8Array;
}

export function stillOf(kernel: Kernel, record: Snapshot, linked: Uint8Array, bound: Uint8Array): Still {
  const { first, subject } = kernel;
  const tasksOf = (nodes: Int32Array): number[] =>
    [...nodes].filter((n) => first[subject[n]!] === n).map((n) => subject[n]!);
  const rows = record.rows.filter(
    ({ vehicle, nodes }) => bound[vehicle] === 1 || tasksOf(nodes).some((task) => linked[task] === 1),
  );
  const busy = linked.slice();
  for (const { nodes } of rows) for (const task of tasksOf(nodes)) busy[task] = 1;
  return { rows, busy };
}
