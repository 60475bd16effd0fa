import { describe, expect, it } from '@jest/globals';
import { present, type CellId } from '@doorstep/std';
import { parseGrid } from './cell-grid';
import { openCellTimes, packCellTimes } from './cell-times';

const gridOf = (...ids: string[]) =>
  present(parseGrid({ version: 1, minimum: 1, method: 'm', cells: ids.map((id) => [id, 1, 0, 0]) }));
const grid = gridOf('00', '01', '02n');
const [a, b, c] = grid.ids as [CellId, CellId, CellId];
const table = {
  seconds: [60, 200, 300, 210, 70, 150, 310, 160, 80],
  meters: [400, 1500, 2500, 1600, 450, 1100, 2600, 1200, 500],
};

describe('cell times', () => {
  it('gives back what was packed, from row to column', () => {
    const times = present(openCellTimes(present(packCellTimes(grid, table)), grid));
    expect([times.seconds(a, b), times.seconds(b, a), times.seconds(c, c)]).toEqual([200, 210, 80]);
    expect([times.meters(a, c), times.meters(c, a)]).toEqual([2500, 2600]);
    expect(times.seconds(a, '33' as CellId)).toBeNull();
    expect(times.meters('33' as CellId, a)).toBeNull();
  });

  it('keeps long distances to within the step its header names', () => {
    const far = { ...table, meters: table.meters.map((m) => m * 100) };
    const times = present(openCellTimes(present(packCellTimes(grid, far)), grid));
    // 260,000 m / 65,535 asks for steps of 4 m, so at most 2 m are lost.
    expect(Math.abs(present(times.meters(a, b)) - 150_000)).toBeLessThanOrEqual(2);
  });

  it('refuses another grid, a cut file, and a table with a hole', () => {
    const buffer = present(packCellTimes(grid, table));
    expect(openCellTimes(buffer, gridOf('00', '01', '02s'))).toBeNull();
    expect(openCellTimes(buffer.slice(0, -2), grid)).toBeNull();
    expect(packCellTimes(grid, { ...table, seconds: [1, 2] })).toBeNull();
    expect(packCellTimes(grid, { ...table, seconds: table.seconds.map((s) => s * 1000) })).toBeNull();
  });
});
