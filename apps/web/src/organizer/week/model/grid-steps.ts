/** Where the keyboard stands: a row, a column, and one of the cards of that cell (0 in an empty one). */
export interface At {
  readonly row: number;
  readonly column: number;
  readonly card: number;
}

/** How many cards each cell has, row by row. */
export type CardCounts = readonly (readonly number[])[];

const countAt = (counts: CardCounts, row: number, column: number): number => counts[row]?.[column] ?? 0;

/** The nearest place that exists. */
export function within(counts: CardCounts, { row, column, card }: At): At {
  const rows = Math.max(1, counts.length);
  const columns = Math.max(1, counts[0]?.length ?? 1);
  const [r, c] = [clamp(row, rows), clamp(column, columns)];
  return { row: r, column: c, card: clamp(card, Math.max(1, countAt(counts, r, c))) };
}

const clamp = (n: number, count: number): number => Math.min(Math.max(0, n), count - 1);

type Step = (counts: CardCounts, at: At) => At;

const across =
  (by: number): Step =>
  (counts, at) =>
    within(counts, { ...at, column: at.column + by });

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: across(1),
  ArrowLeft: across(-1),
  ArrowDown: down,
  ArrowUp: up,
  Home: across(-Infinity),
  End: across(Infinity),
};
const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

/** Up and down go through the cards of a cell, then to the next row; the other arrows to the next column. */
export const step = (counts: CardCounts, at: At, key: string, isRtl = false): At | null =>
  STEPS[isRtl ? (MIRRORED[key] ?? key) : key]?.(counts, at) ?? null;

function down(counts: CardCounts, at: At): At {
  if (at.card + 1 < countAt(counts, at.row, at.column)) return { ...at, card: at.card + 1 };
  return at.row + 1 < counts.length ? within(counts, { ...at, row: at.row + 1, card: 0 }) : at;
}

function up(counts: CardCounts, at: At): At {
  if (at.card > 0) return { ...at, card: at.card - 1 };
  return at.row > 0 ? within(counts, { ...at, row: at.row - 1, card: Infinity }) : at;
}
