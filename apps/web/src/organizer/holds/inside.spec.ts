import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { cellCentre, cellRings, parseGrid } from '@doorstep/geo';
import { present } from '@doorstep/std';
import type { Ring } from '../../platform/region/closed-areas';
import { meet, tasksInside } from './inside';

const grid = present(parseGrid(readFileSync('regions/minneapolis/cells.json', 'utf8')));
const square = (lon: number, lat: number, half: number): Ring => [
  { lon: lon - half, lat: lat - half },
  { lon: lon + half, lat: lat - half },
  { lon: lon + half, lat: lat + half },
  { lon: lon - half, lat: lat + half },
];
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('what lies inside an area', () => {
  it('is what has a cell in its list, or a cell that its rings touch; also where a ride goes', () => {
    const [one, two, three] = grid.ids.slice(0, 3) as string[] as [string, string, string];
    const middle = present(cellCentre(grid, grid.ids[0]!));
    const tasks = [
      { id: 'a', cell: one, destinationCell: null },
      { id: 'b', cell: two, destinationCell: null },
      { id: 'c', cell: three, destinationCell: two },
      { id: 'd', cell: 'nowhere', destinationCell: null },
    ];
    expect(tasksInside(tasks, { cells: [two], rings: [] }, grid)).toEqual(['b', 'c']);
    // A hundred metres around the middle of the first cell: smaller than any cell.
    expect(
      tasksInside(tasks, { cells: [], rings: [square(middle.lon, middle.lat, 0.0005)] }, grid),
    ).toContain('a');
    // An area as large as the region holds all of them, though no corner of it lies in a cell.
    expect(tasksInside(tasks, { cells: [], rings: [square(middle.lon, middle.lat, 3)] }, grid)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(tasksInside(tasks, { cells: [], rings: [] }, grid)).toEqual([]);
  });

  it('law: a ring around any point of a cell touches that cell', () => {
    fc.assert(
      fc.property(fc.nat(grid.ids.length - 1), number(0, 1), number(0.0001, 0.02), (i, share, half) => {
        const ring = present(cellRings(grid, grid.ids[i]!)[0]);
        const at = Math.floor(share * (ring.length - 2));
        const [lon, lat] = present(ring[at]);
        const own = ring.slice(0, -1).map(([x, y]) => ({ lon: x, lat: y }));
        expect(meet(own, square(lon, lat, half))).toBe(true);
      }),
    );
  });

  it('law: touching is mutual, and what lies apart does not touch', () => {
    const centre = fc.record({ lon: number(-1, 1), lat: number(-1, 1), half: number(0.01, 0.5) });
    fc.assert(
      fc.property(centre, centre, (a, b) => {
        const [one, two] = [square(a.lon, a.lat, a.half), square(b.lon, b.lat, b.half)];
        const gap = Math.max(Math.abs(a.lon - b.lon), Math.abs(a.lat - b.lat)) - a.half - b.half;
        expect(meet(one, two)).toBe(meet(two, one));
        if (gap > 1e-9) expect(meet(one, two)).toBe(false);
        if (gap < -1e-9) expect(meet(one, two)).toBe(true);
      }),
    );
  });
});
