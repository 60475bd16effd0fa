import { changeCostOf, disclosureCostOf, isNewHome, strangerCostOf } from '../cost';
import { type Problem } from '../problem';
import { NODE } from './node';
import { type RowName } from './row-list';
import { type Bare } from './shape';

/**
 * Points when this row serves the task (strangers, disclosures, changes): `task * rows + row`; null when never any.
 */
export function pointsTable({ tasks }: Problem, rows: readonly RowName[]): Int32Array | null {
  const priced = tasks.some(
    ({ strangerCost, disclosureCost, changeCost }) =>
      (strangerCost ?? 0) + (disclosureCost ?? 0) + (changeCost ?? 0) > 0,
  );
  if (!priced) return null;
  const table = new Int32Array(tasks.length * rows.length);
  tasks.forEach((task, t) =>
    rows.forEach(({ vehicle }, r) => {
      table[t * rows.length + r] =
        strangerCostOf(task, vehicle) + disclosureCostOf(task, vehicle) + changeCostOf(task, vehicle);
    }),
  );
  return table;
}

/** Whether the row learns a new home with the task, in the same layout; null when no vehicle counts them. */
export function newHomesTable({ tasks, vehicles }: Problem, rows: readonly RowName[]): Uint8Array | null {
  if (vehicles.every(({ maxNewHomes }) => maxNewHomes === undefined)) return null;
  const table = new Uint8Array(tasks.length * rows.length);
  tasks.forEach((task, t) =>
    rows.forEach(({ vehicle }, r) => (table[t * rows.length + r] = Number(isNewHome(task, vehicle)))),
  );
  return table;
}

/** Points of a row for whose homes it comes to. */
export function strangersIn(kernel: Bare, v: number, nodes: Int32Array, length: number): number {
  const { strangers, subject, kind, vehicleCount } = kernel;
  if (!strangers) return 0;
  let sum = 0;
  for (let k = 1; k < length - 1; k++) {
    const what = kind[nodes[k]!]!;
    if (what > NODE.load && what !== NODE.pickup) sum += strangers[subject[nodes[k]!]! * vehicleCount + v]!;
  }
  return sum;
}
