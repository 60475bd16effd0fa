import { cellBounds, parseGrid, type CellGrid } from '@doorstep/geo';
import { present } from '@doorstep/std';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { areaCounts, areaScene } from './board-areas';

const grid: CellGrid = present(parseGrid(readFileSync('regions/minneapolis/cells.json', 'utf8')));
const cards = fc.array(
  fc.constantFrom(...grid.ids).map((cell) => ({ cell })),
  { minLength: 1, maxLength: 40 },
);

describe('the map of the board', () => {
  it('knows corners of cells and nothing else of where anybody is', () => {
    fc.assert(
      fc.property(cards, (board) => {
        const scene = areaScene(areaCounts(board), grid);
        expect(scene.marks).toEqual([]);
        expect(scene.lines).toEqual([]);
        const corners = new Set(
          board.flatMap(({ cell }) =>
            cellBounds(grid, present(grid.ids.find((id) => id === cell))).flatMap((box) =>
              [box.west, box.east].flatMap((lon) => [box.south, box.north].map((lat) => `${lon} ${lat}`)),
            ),
          ),
        );
        const drawn = (scene.areas ?? []).flatMap(({ rings }) => rings.flat());
        for (const { lon, lat } of drawn) expect(corners).toContain(`${lon} ${lat}`);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same for any two boards whose tasks lie in the same cells', () => {
    fc.assert(
      fc.property(cards, (board) => {
        const shuffled = [...board].reverse().map((card, i) => ({ ...card, id: `task ${i}` }));
        const sorted = (scene: ReturnType<typeof areaScene>) =>
          [...(scene.areas ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(areaScene(areaCounts(shuffled), grid))).toEqual(
          sorted(areaScene(areaCounts(board), grid)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out a cell of another region, and counts every task once', () => {
    expect(areaScene([{ cell: 'elsewhere', count: 2 }], grid).areas).toEqual([]);
    fc.assert(
      fc.property(cards, (board) => {
        expect(areaCounts(board).reduce((sum, { count }) => sum + count, 0)).toBe(board.length);
      }),
    );
  });
});
