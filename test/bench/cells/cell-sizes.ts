import { cellCentre, cellOf, type CellGrid } from '@doorstep/geo';
import { present } from '@doorstep/std';
import type { Point } from '@doorstep/streets';

/** What the server would know of a door: the middle of its cell. */
export type MiddleOf = (door: Point) => Point;

/** Metres in a degree of latitude. */
const NORTH = 111_195;

/** Squares of so many metres, wherever they happen to begin. */
export function squares(side: number, latitude: number): MiddleOf {
  const east = NORTH * Math.cos((latitude * Math.PI) / 180);
  const middle = (degrees: number, scale: number): number =>
    ((Math.floor((degrees * scale) / side) + 0.5) * side) / scale;
  return ({ lon, lat }) => ({ lon: middle(lon, east), lat: middle(lat, NORTH) });
}

/** The cells of the pack, as the product has them. */
export const packCells =
  (grid: CellGrid): MiddleOf =>
  (door) =>
    present(cellCentre(grid, present(cellOf(grid, door), 'a door lies in the region')));
