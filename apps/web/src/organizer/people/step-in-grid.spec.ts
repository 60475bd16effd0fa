import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stepInGrid } from './step-in-grid';

describe('stepping through a table', () => {
  it('never leaves it, and comes back the way it went unless it stood at the edge', () => {
    const size = { rows: 17, columns: 10 };
    const back = {
      ArrowDown: 'ArrowUp',
      ArrowUp: 'ArrowDown',
      ArrowLeft: 'ArrowRight',
      ArrowRight: 'ArrowLeft',
    };
    fc.assert(
      fc.property(
        fc.nat(16),
        fc.nat(9),
        fc.constantFrom(...(Object.keys(back) as (keyof typeof back)[])),
        (row, column, key) => {
          const next = stepInGrid(key, { row, column }, size);
          if (next === null) throw new Error('an arrow leads somewhere');
          expect(next.row).toBeGreaterThanOrEqual(0);
          expect(next.row).toBeLessThan(size.rows);
          expect(next.column).toBeLessThan(size.columns);
          const moved = next.row !== row || next.column !== column;
          if (moved) expect(stepInGrid(back[key], next, size)).toEqual({ row, column });
        },
      ),
    );
  });

  it('follows the arrows of the keyboard where columns run the other way', () => {
    const size = { rows: 3, columns: 4, mirrored: true };
    expect(stepInGrid('ArrowLeft', { row: 1, column: 1 }, size)).toEqual({ row: 1, column: 2 });
    expect(stepInGrid('ArrowRight', { row: 1, column: 0 }, size)).toEqual({ row: 1, column: 0 });
  });

  it('goes to the ends of a row, and leaves other keys to the browser', () => {
    const size = { rows: 3, columns: 4 };
    expect(stepInGrid('Home', { row: 2, column: 2 }, size)).toEqual({ row: 2, column: 0 });
    expect(stepInGrid('End', { row: 2, column: 2 }, size)).toEqual({ row: 2, column: 3 });
    expect(stepInGrid('Tab', { row: 0, column: 0 }, size)).toBeNull();
  });
});
