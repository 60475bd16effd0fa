import { cellOf, type CellGrid, type Dwellings, type Point } from '@doorstep/geo';
import { readFeatures, ringsOf } from './geojson';
import { centroid, holds, shapeOf, simplifyRing, type Shape } from './polygon';

/** A named part of town. */
export interface Neighborhood {
  readonly id: string;
  readonly name: string;
  readonly shape: Shape;
}

/** One row of `neighborhoods.json`. `cell` holds most of its dwellings; `cells` all that hold some, most first. */
export interface NeighborhoodRow {
  readonly id: string;
  readonly name: string;
  readonly centre: readonly [number, number];
  readonly cell: string;
  readonly cells: readonly string[];
  readonly ring: readonly (readonly [number, number])[];
}

/** About ten metres of latitude: invisible on a city map, a tenth of the bytes. */
const TOLERANCE = 0.0001;

export function readNeighborhoods(file: string): Neighborhood[] {
  return readFeatures(file)
    .map((feature, i) => ({
      id: String(feature.properties?.['number'] ?? feature.properties?.['id'] ?? i + 1),
      name: String(feature.properties?.['name'] ?? ''),
      shape: shapeOf(ringsOf(feature.geometry)),
    }))
    .filter(({ name, shape }) => name !== '' && shape.rings.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export const neighborhoodAt = (all: readonly Neighborhood[], point: Point): Neighborhood | null =>
  all.find(({ shape }) => holds(shape, point)) ?? null;

const short = ({ lon, lat }: Point): [number, number] => [
  Math.round(lon * 1e5) / 1e5,
  Math.round(lat * 1e5) / 1e5,
];

/** A cell with a smaller share of a neighbourhood's dwellings than this only brushes its border. */
const BRUSH = 0.01;

function cellsOf({ shape }: Neighborhood, grid: CellGrid, dwellings: readonly Dwellings[]): string[] {
  const counts = new Map<string, number>();
  for (const { at, count } of dwellings) {
    const cell = holds(shape, at) ? cellOf(grid, at) : null;
    if (cell !== null) counts.set(cell, (counts.get(cell) ?? 0) + count);
  }
  const whole = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .filter(([, count]) => count >= whole * BRUSH)
    .sort((a, b) => b[1] - a[1])
    .map(([cell]) => cell);
}

/** The rows of `neighborhoods.json`. A neighbourhood without dwellings takes the cell of its middle. */
export function neighborhoodRows(
  all: readonly Neighborhood[],
  grid: CellGrid,
  dwellings: readonly Dwellings[],
): NeighborhoodRow[] {
  return all.flatMap((neighborhood) => {
    const ring = neighborhood.shape.rings[0] ?? [];
    const centre = centroid(ring);
    const lived = cellsOf(neighborhood, grid, dwellings);
    const middle = cellOf(grid, centre);
    const cells = lived.length > 0 ? lived : middle === null ? [] : [middle];
    const [cell] = cells;
    if (cell === undefined) return [];
    const { id, name } = neighborhood;
    return [{ id, name, centre: short(centre), cell, cells, ring: simplifyRing(ring, TOLERANCE).map(short) }];
  });
}
