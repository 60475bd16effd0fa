/** Counts of people below this are not shown: whoever knows one of them would know them all. */
export const FEW = 5;

/** A count as it may be shown; null stands for "one to four". None is none. */
export type ShownCount = number | null;

export const shownCount = (count: number): ShownCount => (count > 0 && count < FEW ? null : count);

/**
 * A sum over cells of which some are hidden: the shown ones, with one for each hidden one. It is made of nothing but
 * what is shown, so it betrays nothing: whatever number from one to four a hidden cell holds, the sum reads the same.
 */
export interface ShownSum {
  readonly atLeast: number;
  /** Hidden cells: each holds up to three more than was counted. */
  readonly hidden: number;
}

export interface ShownTable {
  readonly rows: readonly { readonly cells: readonly ShownCount[]; readonly sum: ShownSum }[];
  readonly columns: readonly ShownSum[];
  readonly sum: ShownSum;
}

/** A table of counts as it may be shown, with its sums. Rows are equally long. */
export function showTable(counts: readonly (readonly number[])[]): ShownTable {
  const cells = counts.map((row) => row.map(shownCount));
  const width = cells[0]?.length ?? 0;
  return {
    rows: cells.map((row) => ({ cells: row, sum: sumOf(row) })),
    columns: Array.from({ length: width }, (_, i) => sumOf(cells.map((row) => row[i] ?? null))),
    sum: sumOf(cells.flat()),
  };
}

function sumOf(cells: readonly ShownCount[]): ShownSum {
  const hidden = cells.filter((cell) => cell === null).length;
  return { atLeast: cells.reduce<number>((sum, cell) => sum + (cell ?? 0), hidden), hidden };
}
