import {
  cellOf,
  growGrid,
  packCellTimes,
  parseGrid,
  type Bounds,
  type CellGrid,
  type CellsFile,
  type Dwellings,
  type Point,
} from '@doorstep/geo';
import type { Snap, Streets } from '@doorstep/streets';
import { Complaint } from './complaint';
import type { DwellingEstimate } from './dwellings';
import { overlaps, type Shape } from './polygon';

/** No cell has fewer dwellings: a person hides among at least so many doors. */
export const MINIMUM_DWELLINGS = 200;
/** No cell is smaller than a square of this side, in metres. */
const FINEST = 500;
/** Homes tried per cell for the mean travel within it. */
const HOMES_TRIED = 8;

/** Draws the cells: the ground of the region is its neighbourhoods, and every street with homes. */
export function buildCells(estimate: DwellingEstimate, ground: readonly Shape[]): CellsFile {
  const spots = estimate.samples.map(({ at }) => at);
  const touches = (box: Bounds): boolean =>
    ground.some((shape) => overlaps(shape, box)) ||
    spots.some((p) => p.lon >= box.west && p.lon <= box.east && p.lat >= box.south && p.lat <= box.north);
  const grown = growGrid(estimate.samples, { minimum: MINIMUM_DWELLINGS, finest: FINEST, touches });
  if (!grown.ok) throw new Complaint(`cells cannot be drawn: ${grown.error.replaceAll('-', ' ')}`);
  return { version: 1, minimum: MINIMUM_DWELLINGS, method: estimate.method, cells: grown.value };
}

/** Reads the grid just written, as every reader will. */
export function gridOf(file: CellsFile): CellGrid {
  const grid = parseGrid(file);
  if (grid === null)
    throw new Complaint('the cells drawn break their own law; this is a fault of the builder');
  return grid;
}

function snapped(streets: Streets, point: Point): Snap {
  const snap = streets.snap(point);
  if (snap === null)
    throw new Complaint(`the middle of a cell is more than 2 km from any street: ${point.lon},${point.lat}`);
  return snap;
}

/** A few homes of each cell, evenly picked. */
function homesByCell(grid: CellGrid, samples: readonly Dwellings[]): Point[][] {
  const homes: Point[][] = grid.ids.map(() => []);
  for (const { at } of samples) {
    const cell = cellOf(grid, at);
    if (cell !== null) homes[grid.index.get(cell) ?? -1]?.push(at);
  }
  return homes.map((all) =>
    all.filter((_, i) => i % Math.max(1, Math.floor(all.length / HOMES_TRIED)) === 0),
  );
}

const mean = (values: Int32Array, n: number): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, n * n - n);

/** `cell-times.bin`: middle to middle, and within one cell the mean between a few of its homes. */
export function buildCellTimes(grid: CellGrid, streets: Streets, samples: readonly Dwellings[]): ArrayBuffer {
  const n = grid.ids.length;
  const middles = grid.rows.map(([, , lon, lat]) => snapped(streets, { lon, lat }));
  const table = streets.matrix(middles, middles);
  homesByCell(grid, samples).forEach((homes, i) => {
    const snaps = homes.map((home) => snapped(streets, home));
    const within = streets.matrix(snaps, snaps);
    table.seconds[i * n + i] = Math.round(mean(within.seconds, snaps.length));
    table.meters[i * n + i] = Math.round(mean(within.meters, snaps.length));
  });
  const packed = packCellTimes(grid, table);
  if (packed === null)
    throw new Complaint('two cells are more than 18 hours apart; this region is too large for one pack');
  return packed;
}
