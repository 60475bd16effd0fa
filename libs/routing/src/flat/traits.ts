import { type KernelVehicle } from './shape';

/** What the search asks of rows all the time, in columns: an array of numbers is read faster than an object. */
export interface Traits {
  readonly fixed: Float64Array;
  readonly perMeter: Float64Array;
  readonly perSecond: Float64Array;
  readonly maxStops: Int32Array;
  readonly maxMeters: Int32Array;
  readonly maxDuration: Int32Array;
  /** Whether the duration of the row costs or is limited. */
  readonly timed: Uint8Array;
  /** Whether only the exact test knows what a place in the row costs. */
  readonly exact: Uint8Array;
  readonly type: Int32Array;
  /** `row * dimensions + d`. */
  readonly capacity: Int32Array;
}

/** The columns of a list of rows. */
export const traitsOf = (rows: readonly KernelVehicle[]): Traits => ({
  fixed: Float64Array.from(rows, ({ fixed }) => fixed),
  perMeter: Float64Array.from(rows, ({ perMeter }) => perMeter),
  perSecond: Float64Array.from(rows, ({ perSecond }) => perSecond),
  maxStops: Int32Array.from(rows, ({ maxStops }) => maxStops),
  maxMeters: Int32Array.from(rows, ({ maxMeters }) => maxMeters),
  maxDuration: Int32Array.from(rows, ({ maxDuration }) => maxDuration),
  timed: Uint8Array.from(rows, ({ timed }) => Number(timed)),
  exact: Uint8Array.from(rows, ({ exact }) => Number(exact)),
  type: Int32Array.from(rows, ({ type }) => type),
  capacity: Int32Array.from(rows.flatMap(({ capacity }) => [...capacity])),
});
