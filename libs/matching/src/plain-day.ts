import { seconds } from '@doorstep/std';
import { type Day } from './model';

/** A day as data alone, so that it can be handed to another thread: its ways are a table by place instead of a question. */
export interface PlainDay extends Omit<Day, 'travel' | 'near'> {
  /** Where each volunteer begins, and where each task is: rows and columns of `seconds`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly columns: number;
  /** Row by row; Infinity where there is no way. */
  readonly seconds: Float64Array;
}

/** The day that asks its ways of the table. */
export function openDay({ from, to, columns, seconds: table, ...day }: PlainDay): Day {
  const travel = (v: number, t: number) => seconds(table[from[v]! * columns + to[t]!]!);
  return { ...day, travel };
}
