import { cellRings, type CellGrid } from '@doorstep/geo';
import type { MapScene } from '../../map/map-scene';
import type { BoardCard } from './use-board';

/** Open tasks of one cell. */
export interface AreaCount {
  readonly cell: string;
  readonly count: number;
}

/** How many open tasks each cell has, most first. */
export function areaCounts(cards: readonly Pick<BoardCard, 'cell'>[]): readonly AreaCount[] {
  const counts = new Map<string, number>();
  for (const { cell } of cards) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].map(([cell, count]) => ({ cell, count })).sort((a, b) => b.count - a.count);
}

/** Cells as shapes with their counts. Law: nothing in the scene is finer than the border of a cell. */
export const areaScene = (areas: readonly AreaCount[], grid: CellGrid): MapScene => ({
  marks: [],
  lines: [],
  areas: areas.flatMap(({ cell, count }) => {
    const id = grid.ids.find((known) => known === cell);
    return id === undefined
      ? []
      : [
          {
            id,
            rings: cellRings(grid, id).map((ring) => ring.map(([lon, lat]) => ({ lon, lat }))),
            tone: 'open' as const,
            text: String(count),
          },
        ];
  }),
});
