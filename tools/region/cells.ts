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
import { spotIndex } from './spot-index';

/** No cell has fewer dwellings: a person hides among at least so many doors. */
export const MINIMUM_DWELLINGS = 200;
/** No cell is smaller than a square of this side, in metres. */
const FINEST = 500;
/** Travel is told between every two cells: more cells than this would make that table heavy. */
const MOST_CELLS = 2000;
/** Homes tried per cell for the mean travel within it. */
const HOMES_TRIED = 8;

const REFUSED = {
  'too-few-dwellings': `there are fewer than ${MINIMUM_DWELLINGS} dwellings in it, and no cell may have fewer: take a larger extract`,
  'dwelling-outside-region': 'dwellings lie outside the ground that is known',
} as const;

/**
 * Draws the cells: the ground of the region is its neighbourhoods and every street. A region too large for cells of
 * the finest size gets larger ones.
 */
export function buildCells(
  estimate: DwellingEstimate,
  ground: readonly Shape[],
  streets: readonly Point[],
): CellsFile {
  const spots = spotIndex([...estimate.samples.map(({ at }) => at), ...streets]);
  const touches = (box: Bounds): boolean => spots.any(box) || ground.some((shape) => overlaps(shape, box));
  for (let finest = FINEST; ; finest *= Math.SQRT2) {
    const grown = growGrid(estimate.samples, { minimum: MINIMUM_DWELLINGS, finest, touches });
    if (!grown.ok) throw new Complaint(`the region cannot be parted into cells: ${REFUSED[grown.error]}`);
    if (grown.value.length <= MOST_CELLS)
      return { version: 1, minimum: MINIMUM_DWELLINGS, method: estimate.method, cells: grown.value };
  }
}

/** Reads the grid just written, as every reader will. */
export function gridOf(file: CellsFile): CellGrid {
  const grid = parseGrid(file);
  if (grid === null)
    throw new Complaint('the cells drawn break their own law; this is a fault of the builder');
  return grid;
}

/** The first of some points that is by a street. */
function snapped(streets: Streets, points: readonly Point[]): Snap {
  for (const point of points) {
    const snap = streets.snap(point);
    if (snap !== null) return snap;
  }
  const [first] = points;
  throw new Complaint(`a cell is more than 2 km from any street: ${first?.lon},${first?.lat}`);
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
  const homes = homesByCell(grid, samples);
  const middles = grid.rows.map(([, , lon, lat], i) => snapped(streets, [{ lon, lat }, ...(homes[i] ?? [])]));
  const table = streets.matrix(middles, middles);
  homes.forEach((own, i) => {
    const snaps = own.map((home) => streets.snap(home)).filter((snap) => snap !== null);
    const within = streets.matrix(snaps, snaps);
    table.seconds[i * n + i] = Math.round(mean(within.seconds, snaps.length));
    table.meters[i * n + i] = Math.round(mean(within.meters, snaps.length));
  });
  const packed = packCellTimes(grid, table);
  if (packed === null)
    throw new Complaint('two cells are more than 18 hours apart; this region is too large for one pack');
  return packed;
}
