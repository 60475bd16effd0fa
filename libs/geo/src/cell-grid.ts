import type { CellId } from '@doorstep/std';
import { keyBounds, squareKey } from './cell-key';
import type { Bounds, Point } from './point';

/**
 * One cell as written in a pack's `cells.json`: id, dwellings, middle of its dwellings (lon, lat), and the
 * keys of sparse boxes beside it that it took in. The id is the key of its own box.
 */
export type CellRow = readonly [id: string, dwellings: number, lon: number, lat: number, ...taken: string[]];

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
  /** Which cell a box belongs to. */
  readonly boxes: ReadonlyMap<string, CellId>;
  /** Number of squares a point's key needs before every box is decided. */
  readonly depth: number;
}

const KEY = /^[0-3]{1,20}[ns]?$/;
const isKey = (value: unknown): boolean => typeof value === 'string' && KEY.test(value);

function isRow(row: unknown): row is CellRow {
  if (!Array.isArray(row) || row.length < 4) return false;
  const [id, ...rest] = row as unknown[];
  return isKey(id) && rest.slice(0, 3).every((n) => Number.isFinite(n)) && rest.slice(3).every(isKey);
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

const boxesOf = ([id, , , , ...taken]: CellRow): string[] => [id, ...taken];

/** Reads `cells.json` (text or parsed); null when it is not such a file or a cell is below the minimum. */
export function parseGrid(json: unknown): CellGrid | null {
  const file: unknown = typeof json === 'string' ? parseText(json) : json;
  if (!isCellsFile(file)) return null;
  const ids = file.cells.map((row) => row[0] as CellId);
  const pairs = file.cells.flatMap((row) =>
    boxesOf(row).map((box): [string, CellId] => [box, row[0] as CellId]),
  );
  const boxes = new Map(pairs);
  if (boxes.size !== pairs.length || file.cells.some((row) => row[1] < file.minimum)) return null;
  const depth = pairs.reduce((most, [box]) => Math.max(most, box.length), 0);
  const index = new Map(ids.map((id, i) => [id, i]));
  return { minimum: file.minimum, method: file.method, ids, index, rows: file.cells, boxes, depth };
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The one cell that holds the point; null outside the region. Nothing but the boxes decides. */
export function cellOf(grid: CellGrid, point: Point): CellId | null {
  const square = squareKey(point, grid.depth);
  if (square === null) return null;
  for (let i = 1; i <= grid.depth; i++) {
    const whole = square.slice(0, i);
    const half = i < grid.depth ? whole + (square.charAt(i) < '2' ? 'n' : 's') : whole;
    const cell = grid.boxes.get(whole) ?? grid.boxes.get(half);
    if (cell !== undefined) return cell;
  }
  return null;
}

/** Every cell, in pack order. */
export const cellIds = (grid: CellGrid): readonly CellId[] => grid.ids;

const rowOf = (grid: CellGrid, cell: CellId): CellRow | undefined => grid.rows[grid.index.get(cell) ?? -1];

/** The middle of the cell's dwellings, a fixed public point; null for a cell of another region. */
export function cellCentre(grid: CellGrid, cell: CellId): Point | null {
  const row = rowOf(grid, cell);
  return row === undefined ? null : { lon: row[2], lat: row[3] };
}

/** Estimated dwellings of the cell; null for a cell of another region. */
export const cellDwellings = (grid: CellGrid, cell: CellId): number | null => rowOf(grid, cell)?.[1] ?? null;

/** The boxes that make up a cell, which never overlap; empty for a cell of another region. */
export function cellBounds(grid: CellGrid, cell: CellId): readonly Bounds[] {
  const row = rowOf(grid, cell);
  return row === undefined ? [] : boxesOf(row).map(keyBounds);
}

/** The cell as closed rings of [lon, lat], one per box: the `coordinates` of a GeoJSON MultiPolygon, each `[ring]`. */
export function cellRings(grid: CellGrid, cell: CellId): readonly (readonly (readonly [number, number])[])[] {
  return cellBounds(grid, cell).map(({ west, south, east, north }) => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]);
}
