import { meters, seconds, type CellId, type Meters, type Seconds } from '@doorstep/std';
import type { CellGrid } from './cell-grid';

/*
 * cell-times.bin, little-endian: u32 magic, u32 version, u32 cells n, u32 fingerprint of the ids,
 * u32 metres per step, then u16 seconds[n*n], u16 steps[n*n], row = from, column = to.
 */
const MAGIC = 0x54435344;
const HEADER = 20;

/** Travel between the middles of two cells; within one cell, the mean between its homes. */
export interface CellTimes {
  /** Null for a cell of another region. */
  seconds(from: CellId, to: CellId): Seconds | null;
  /** Null for a cell of another region. */
  meters(from: CellId, to: CellId): Meters | null;
}

/** FNV-1a over the ids, so that a table is never read with the grid of another build. */
function fingerprint(ids: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const char of ids.join(' ')) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

/** Writes `cell-times.bin`; both tables are row-major in grid order. Null when a time exceeds 65,535 s. */
export function packCellTimes(
  grid: CellGrid,
  table: { readonly seconds: ArrayLike<number>; readonly meters: ArrayLike<number> },
): ArrayBuffer | null {
  const n = grid.ids.length;
  const cells = Array.from({ length: n * n }, (_, i) => i);
  const far = cells.reduce((most, i) => Math.max(most, table.meters[i] ?? Infinity), 0);
  const slow = cells.reduce((most, i) => Math.max(most, table.seconds[i] ?? Infinity), 0);
  if (slow > 0xffff || far === Infinity) return null;
  const step = Math.max(1, Math.ceil(far / 0xffff));
  const buffer = new ArrayBuffer(HEADER + n * n * 4);
  new Uint32Array(buffer, 0, 5).set([MAGIC, 1, n, fingerprint(grid.ids), step]);
  new Uint16Array(buffer, HEADER, n * n).set(cells.map((i) => Math.round(table.seconds[i] ?? 0)));
  new Uint16Array(buffer, HEADER + n * n * 2, n * n).set(
    cells.map((i) => Math.round((table.meters[i] ?? 0) / step)),
  );
  return buffer;
}

/** Opens `cell-times.bin` beside the grid it was built with; null when the two do not belong together. */
export function openCellTimes(buffer: ArrayBuffer, grid: CellGrid): CellTimes | null {
  const n = grid.ids.length;
  if (buffer.byteLength !== HEADER + n * n * 4) return null;
  const [magic, version, cells, print, step = 1] = new Uint32Array(buffer, 0, 5);
  if (magic !== MAGIC || version !== 1 || cells !== n || print !== fingerprint(grid.ids)) return null;
  const time = new Uint16Array(buffer, HEADER, n * n);
  const far = new Uint16Array(buffer, HEADER + n * n * 2, n * n);
  const at = (from: CellId, to: CellId): number => {
    const column = grid.index.get(to);
    return column === undefined ? -1 : (grid.index.get(from) ?? -1) * n + column;
  };
  return {
    seconds: (from, to) => {
      const value = time[at(from, to)];
      return value === undefined ? null : seconds(value);
    },
    meters: (from, to) => {
      const value = far[at(from, to)];
      return value === undefined ? null : meters(value * step);
    },
  };
}
