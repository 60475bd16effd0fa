import { describe, expect, it } from '@jest/globals';
import { areBands, MOST_BANDS, USUAL_BANDS } from '@doorstep/goods';
import fc from 'fast-check';
import { type BandChange, bandsAfter, cellsAfter, mayAdd, mayBegin } from './band-change';

describe('sizes of homes while they are changed', () => {
  it('gain a larger one with what the largest had, lose one with its column, and begin elsewhere', () => {
    expect(bandsAfter(USUAL_BANDS, { kind: 'add' })).toEqual([1, 3, 5, 7, 9]);
    expect(cellsAfter([1, 1, 2, 3], { kind: 'add' })).toEqual([1, 1, 2, 3, 3]);
    expect(bandsAfter(USUAL_BANDS, { kind: 'drop', at: 1 })).toEqual([1, 5, 7]);
    expect(cellsAfter([1, 1, 2, 3], { kind: 'drop', at: 1 })).toEqual([1, 2, 3]);
    expect(mayBegin(USUAL_BANDS, 1)).toEqual([2, 3, 4]);
    expect(bandsAfter(USUAL_BANDS, { kind: 'begin', at: 1, from: 2 })).toEqual([1, 2, 5, 7]);
    expect(cellsAfter([1, 1, 2, 3], { kind: 'begin', at: 1, from: 2 })).toEqual([1, 1, 2, 3]);
  });

  it('climb from one whatever is pressed, each with a cell', () => {
    const press = fc.record({ what: fc.nat(2), at: fc.nat(9), pick: fc.nat(30) });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
        let bands: readonly number[] = USUAL_BANDS;
        let cells: readonly string[] = bands.map(String);
        for (const { what, at: any, pick } of presses) {
          const at = 1 + (any % Math.max(1, bands.length - 1));
          const begins = mayBegin(bands, at);
          const change: BandChange =
            what === 0
              ? { kind: 'add' }
              : what === 1
                ? { kind: 'drop', at }
                : { kind: 'begin', at, from: begins[pick % begins.length] ?? 0 };
          if (what === 0 ? !mayAdd(bands) : at >= bands.length) continue;
          [bands, cells] = [bandsAfter(bands, change), cellsAfter(cells, change)];
          expect(areBands(bands)).toBe(true);
          expect(cells).toHaveLength(bands.length);
        }
        expect(bands.length).toBeLessThanOrEqual(MOST_BANDS);
      }),
    );
  });
});
