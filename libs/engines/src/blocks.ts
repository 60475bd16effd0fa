/** A stretch of a list: `from` is in it, `to` is not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One question's share of a whole table. */
export interface Block {
  readonly rows: Stretch;
  readonly columns: Stretch;
}

/**
 * A table of n by n in blocks of at most `side` by `side`, in an order that depends on n and `side` alone. Public
 * servers answer a hundred places at once; fifty and fifty keep within that.
 */
export function blocksOf(n: number, side: number): readonly Block[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < n; from += side) stretches.push({ from, to: Math.min(n, from + side) });
  return stretches.flatMap((rows) => stretches.map((columns) => ({ rows, columns })));
}
