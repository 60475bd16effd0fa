import { cellRings, type CellGrid } from '@doorstep/geo';
import type { MapArea } from '../../map/map-scene';
import type { OpenedArea } from './use-opened-areas';

/** An opened area as it stands on a map; nothing when this tab could not open it. */
export function shapeOf({ id, facts }: OpenedArea, grid: CellGrid | null): readonly MapArea[] {
  if (!facts) return [];
  const cells = (grid?.ids ?? []).filter((cell) => facts.cells.includes(cell));
  const boxes = grid
    ? cells.flatMap((cell) => cellRings(grid, cell).map((ring) => ring.map(([lon, lat]) => ({ lon, lat }))))
    : [];
  return [{ id, rings: [...facts.rings, ...boxes], tone: 'held', text: facts.name }];
}
