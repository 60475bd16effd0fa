export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Columns run from right to left. */
  readonly mirrored?: boolean;
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const within = (at: number, count: number): number => Math.min(count - 1, Math.max(0, at));

/** Where a key leads inside a table of cells; null for keys that lead nowhere. Left and right are those of the screen. */
export function stepInGrid(key: string, { row, column }: GridPlace, size: GridSize): GridPlace | null {
  if (key === 'Home') return { row, column: 0 };
  if (key === 'End') return { row, column: size.columns - 1 };
  const step = STEPS[key];
  if (!step) return null;
  const [down, right] = step;
  const onward = size.mirrored ? -right : right;
  return { row: within(row + down, size.rows), column: within(column + onward, size.columns) };
}
