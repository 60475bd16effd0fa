import { cellRings, type CellGrid } from '@doorstep/geo';
import type { ClosureFacts } from '@doorstep/lifecycle';
import type { CellId } from '@doorstep/std';
import type { Ring } from '../../platform/region/closed-areas';

/** A task as far as an area is concerned. */
export interface Located {
  readonly id: string;
  readonly cell: string;
  readonly destinationCell: string | null;
}

type Corner = Ring[number];

/**
 * The tasks that may lie inside an area: whose cell, or the cell they drive to, is one of the area's or touches one of
 * its rings. A cell is all that a list knows; what is only half inside is counted in, since a hold is for safety.
 */
export function tasksInside(
  tasks: readonly Located[],
  area: Pick<ClosureFacts, 'cells' | 'rings'>,
  grid: CellGrid,
): readonly string[] {
  const known = new Map<string, boolean>();
  const touches = (cell: string): boolean => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found =
      area.cells.includes(cell) ||
      ringsOfCell(grid, cell).some((own) => area.rings.some((ring) => meet(own, ring)));
    known.set(cell, found);
    return found;
  };
  return tasks
    .filter(
      ({ cell, destinationCell }) => touches(cell) || (destinationCell !== null && touches(destinationCell)),
    )
    .map(({ id }) => id);
}

const ringsOfCell = (grid: CellGrid, cell: string): readonly Ring[] =>
  grid.index.has(cell as CellId)
    ? cellRings(grid, cell as CellId).map((ring) => ring.slice(0, -1).map(([lon, lat]) => ({ lon, lat })))
    : [];

/** Whether two rings share a point: an edge crosses an edge, or one lies in the other. */
export function meet(one: Ring, other: Ring): boolean {
  const [a] = one;
  const [b] = other;
  if (a === undefined || b === undefined) return false;
  return crosses(one, other) || contains(one, b) || contains(other, a);
}

const edges = (ring: Ring): readonly (readonly [Corner, Corner])[] =>
  ring.map((corner, i) => [corner, ring[(i + 1) % ring.length] ?? corner]);

const crosses = (one: Ring, other: Ring): boolean =>
  edges(one).some(([a, b]) =>
    edges(other).some(([c, d]) => side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)),
  );

/** On which side of the way from `a` to `b` a corner lies. On the line counts as left. */
const side = (a: Corner, b: Corner, c: Corner): boolean =>
  (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon) >= 0;

/** Even-odd: a line to the east crosses the ring an odd number of times. */
function contains(ring: Ring, { lon, lat }: Corner): boolean {
  const hits = edges(ring).filter(
    ([a, b]) =>
      a.lat > lat !== b.lat > lat && lon < ((b.lon - a.lon) * (lat - a.lat)) / (b.lat - a.lat) + a.lon,
  );
  return hits.length % 2 === 1;
}
