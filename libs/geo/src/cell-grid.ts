import type { CellId } from '@doorstep/std';
import { keyBounds, squareKey } from './cell-key';
import type { Bounds, Point } from './point';

/** One cell as written in a pack's `cells.json`: id, dwellings, middle of its dwellings (lon, lat). */
export type CellRow = readonly [id: string, dwellings: number, lon: number, lat: number];

/** The text of `cells.json`: the cells of one region, in the order that `cell-times.bin` uses. */
export interface CellsFile {
  readonly version: 1;
  /** No cell has fewer dwellings than this, by `method`. */
  readonly minimum: number;
  /** How the dwellings were counted, in a sentence for people. */
  readonly method: string;
  readonly cells: readonly CellRow[];
}

/** The coarse cells of a region, ready to look up. */
export interface CellGrid {
  readonly minimum: number;
  readonly method: string;
  /** All cells, in the order of `cell-times.bin`. */
  readonly ids: readonly CellId[];
  readonly index: ReadonlyMap<CellId, number>;
  readonly rows: readonly CellRow[];
  /** Number of squares a point's key needs before every cell is decided. */
  readonly depth: number;
}

const KEY = /^[0-3]{1,20}[ns]?$/;

function isRow(row: unknown): row is CellRow {
  if (!Array.isArray(row) || row.length !== 4) return false;
  const [id, ...numbers] = row as unknown[];
  return typeof id === 'string' && KEY.test(id) && numbers.every((n) => Number.isFinite(n));
}

function isCellsFile(file: unknown): file is CellsFile {
  if (typeof file !== 'object' || file === null) return false;
  const { version, minimum, method, cells } = file as Record<string, unknown>;
  return (
    version === 1 &&
    typeof minimum === 'number' &&
    typeof method === 'string' &&
    Array.isArray(cells) &&
    cells.every(isRow)
  );
}

/** Reads `cells.json` (text or parsed); null when it is not such a file or a cell is below the minimum. */
export function parseGrid(json: unknown): CellGrid | null {
  const file: unknown = typeof json === 'string' ? parseText(json) : json;
  if (!isCellsFile(file)) return null;
  const ids = file.cells.map((row) => row[0] as CellId);
  const index = new Map(ids.map((id, i) => [id, i]));
  if (index.size !== ids.length || file.cells.some((row) => row[1] < file.minimum)) return null;
  const depth = ids.reduce((most, id) => Math.max(most, id.length), 0);
  return { minimum: file.minimum, method: file.method, ids, index, rows: file.cells, depth };
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The one cell that holds the point; null outside the region. Nothing but the cell's own box decides. */
export function cellOf(grid: CellGrid, point: Point): CellId | null {
  const square = squareKey(point, grid.depth);
  if (square === null) return null;
  for (let i = 1; i <= grid.depth; i++) {
    const whole = square.slice(0, i) as CellId;
    if (grid.index.has(whole)) return whole;
    const half = (whole + (square.charAt(i) < '2' ? 'n' : 's')) as CellId;
    if (i < grid.depth && grid.index.has(half)) return half;
  }
  return null;
}

/** Every cell, in pack order. */
export const cellIds = (grid: CellGrid): readonly CellId[] => grid.ids;

/** The middle of the cell's dwellings, a fixed public point; null for a cell of another region. */
export function cellCentre(grid: CellGrid, cell: CellId): Point | null {
  const row = grid.rows[grid.index.get(cell) ?? -1];
  return row === undefined ? null : { lon: row[2], lat: row[3] };
}

/** Estimated dwellings of the cell; null for a cell of another region. */
export function cellDwellings(grid: CellGrid, cell: CellId): number | null {
  return grid.rows[grid.index.get(cell) ?? -1]?.[1] ?? null;
}

/** The cell's box in degrees, for maps. */
export const cellBounds = (cell: CellId): Bounds => keyBounds(cell);

/** The cell's outline as one closed ring of [lon, lat], for maps. */
export function cellRing(cell: CellId): readonly (readonly [number, number])[] {
  const { west, south, east, north } = keyBounds(cell);
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
