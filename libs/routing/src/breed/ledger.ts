/** A plan's points without penalties, and by how much its limits are broken in all; loads by dimension. */
export interface Ledger {
  readonly cost: number;
  readonly late: number;
  readonly duration: number;
  readonly meters: number;
  readonly over: Float64Array;
}
