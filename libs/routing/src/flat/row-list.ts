import { type Problem } from '../problem';

/** A row of the search is one shift of one vehicle. */
export interface RowName {
  readonly vehicle: number;
  readonly shift: number;
}

/** All rows, in the order of vehicles and their shifts. */
export const rowsOf = ({ vehicles }: Problem): readonly RowName[] =>
  vehicles.flatMap(({ shifts }, vehicle) => shifts.map((_, shift) => ({ vehicle, shift })));

/** The row of each vehicle's first shift. */
export function firstRows({ vehicles }: Problem): Int32Array {
  const first = new Int32Array(vehicles.length);
  vehicles.forEach(({ shifts }, v) => {
    if (v + 1 < vehicles.length) first[v + 1] = first[v]! + shifts.length;
  });
  return first;
}
