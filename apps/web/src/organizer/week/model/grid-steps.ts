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

/** Up and down go through the cards of a cell, then to the next row; the other arrows to the next column. */
export function step(counts: CardCounts, at: At, key: string, isRtl = false): At | null {
  const ahead = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case ahead:
      return within(counts, { ...at, column: at.column + 1 });
    case back:
      return within(counts, { ...at, column: at.column - 1 });
    case 'ArrowDown':
      return down(counts, at);
    case 'ArrowUp':
      return up(counts, at);
    case 'Home':
      return within(counts, { ...at, column: 0 });
    case 'End':
      return within(counts, { ...at, column: (counts[0]?.length ?? 1) - 1 });
    default:
      return null;
  }
}

function down(counts: CardCounts, at: At): At {
  if (at.card + 1 < countAt(counts, at.row, at.column)) return { ...at, card: at.card + 1 };
  return at.row + 1 < counts.length ? within(counts, { ...at, row: at.row + 1, card: 0 }) : at;
}

function up(counts: CardCounts, at: At): At {
  if (at.card > 0) return { ...at, card: at.card - 1 };
  return at.row > 0 ? within(counts, { ...at, row: at.row - 1, card: Infinity }) : at;
}
