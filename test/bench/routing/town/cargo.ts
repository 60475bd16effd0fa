/** Columns of loads and capacities in the town of the bench. */
export const CARGO = ['crates', 'cold boxes', 'seats', 'child seats', 'wheelchairs'] as const;

export const goods = (crates: number, cold: number): number[] => [crates, cold, 0, 0, 0];
export const people = (seats: number, childSeats: number, wheelchairs: number): number[] => [
  0,
  0,
  seats,
  childSeats,
  wheelchairs,
];
export const nothing = (): number[] => [0, 0, 0, 0, 0];
