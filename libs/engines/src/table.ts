import { fail, ok, type Result } from '@doorstep/std';
import { amount, list } from './judge';

/** Travel from each place to each other, row by row; null where no way leads. Seconds and metres. */
export interface EngineTable {
  readonly seconds: readonly (number | null)[];
  readonly meters: readonly (number | null)[];
}

/** The whole way between two places. */
export interface EngineTrip {
  readonly seconds: number;
  readonly meters: number;
}

/** How many rows and columns were asked for. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

/** Reads rows of numbers, each times `unit`; a reason when a row, a column or a number is not as asked. */
export function readRows(
  value: unknown,
  { rows, columns }: TableSize,
  unit = 1,
): Result<(number | null)[], string> {
  const table = list(value)?.map(list);
  if (table?.length !== rows) return fail('the table has another number of rows');
  if (table.some((row) => row?.length !== columns)) return fail('a row of the table has another length');
  const cells = table
    .flatMap((row) => row ?? [])
    .map((cell) => (cell === null ? null : readAmount(cell, unit)));
  return cells.every((cell) => cell !== undefined)
    ? ok(cells)
    : fail('the table holds something that is no number');
}

function readAmount(cell: unknown, unit: number): number | undefined {
  const number = amount(cell);
  return number === null ? undefined : number * unit;
}

/** Both halves of a table; a way has a time and a length, or neither. */
export function joinTable(
  seconds: Result<(number | null)[], string>,
  meters: Result<(number | null)[], string>,
): Result<EngineTable, string> {
  if (!seconds.ok) return seconds;
  if (!meters.ok) return meters;
  const halves = seconds.value.some((time, i) => (time === null) !== (meters.value[i] === null));
  return halves
    ? fail('a way has a time without a length')
    : ok({ seconds: seconds.value, meters: meters.value });
}
