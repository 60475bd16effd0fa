import { describe, expect, it } from '@jest/globals';
import type { Point } from '@doorstep/geo';
import { holds, shapeOf } from './polygon';
import { seaAround, seaIn, type Sea } from './sea';

const BOX = { west: 0, south: 0, east: 10, north: 10 };
const line = (...spots: readonly (readonly [number, number])[]): Point[] =>
  spots.map(([lon, lat]) => ({ lon, lat }));
/** A square island: its coast runs against the clock, for its land lies on the left. */
const island = (x: number, y: number, side = 1): Point[] =>
  line([x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]);

const isSea = ({ water }: Sea, lon: number, lat: number): boolean =>
  (water?.coordinates ?? []).some((rings) =>
    holds(shapeOf(rings.map((ring) => ring.map(([x = 0, y = 0]) => ({ lon: x, lat: y })))), { lon, lat }),
  );

/** The shore runs south from (5, 12) to (5, -2): land in the east. */
const shore = line([5, 12], [5, 8], [5, 2], [5, -2]);

describe('the sea in a box', () => {
  it('lies on the right of its coast', () => {
    const sea = seaIn(BOX, [shore], []);
    expect([isSea(sea, 2, 5), isSea(sea, 8, 5)]).toEqual([true, false]);
    const turned = seaIn(BOX, [[...shore].reverse()], []);
    expect([isSea(turned, 2, 5), isSea(turned, 8, 5)]).toEqual([false, true]);
  });

  it('is one coast however many lines it is drawn in, in any order', () => {
    const pieces = [line([5, 2], [5, -2]), line([5, 12], [5, 8]), line([5, 8], [5, 2])];
    expect(seaIn(BOX, pieces, [])).toEqual(seaIn(BOX, [shore], []));
  });

  it('has a coast of any length', () => {
    const long = Array.from({ length: 200_000 }, (_, i) => ({ lon: 5, lat: 12 - (14 * i) / 199_999 }));
    const sea = seaIn(BOX, [long], []);
    expect([isSea(sea, 2, 5), isSea(sea, 8, 5)]).toEqual([true, false]);
  });

  it('has islands, and lagoons lie in the land', () => {
    const lagoon = [...island(7, 7)].reverse();
    const sea = seaIn(BOX, [shore, island(2, 2), lagoon], []);
    expect([isSea(sea, 2.5, 2.5), isSea(sea, 1.5, 2.5)]).toEqual([false, true]);
    expect([isSea(sea, 7.5, 7.5), isSea(sea, 9, 9)]).toEqual([true, false]);
  });

  it('surrounds an island that is all there is', () => {
    const sea = seaIn(BOX, [island(3, 3, 4)], line([5, 5]));
    expect([isSea(sea, 5, 5), isSea(sea, 1, 1), isSea(sea, 9, 9)]).toEqual([false, true, true]);
  });

  it('is none where no coast is', () => {
    expect(seaIn(BOX, [], line([5, 5]))).toEqual({ box: BOX, water: null, damaged: 0 });
    expect(seaIn(BOX, [line([20, 0], [20, 9])], [])).toEqual({ box: BOX, water: null, damaged: 0 });
  });

  it('is cut by a coast that leaves the box and comes back, and by an island over its border', () => {
    const bays = line([12, 8], [6, 8], [6, 12], [4, 12], [4, 8], [-2, 8]);
    const sea = seaIn(BOX, [bays, island(9, -1, 2)], []);
    expect(isSea(sea, 5, 9)).toBe(false);
    const north = [isSea(sea, 2, 9), isSea(sea, 8, 9)];
    expect(north).toEqual([true, true]);
    expect([isSea(sea, 5, 5), isSea(sea, 9.5, 0.5)]).toEqual([false, false]);
  });

  it('goes on to the border from an end that the extract cut just before it', () => {
    const sea = seaIn(BOX, [line([5, 9.9], [5, 0.1])], []);
    expect([isSea(sea, 2, 5), isSea(sea, 8, 5), sea.damaged]).toEqual([true, false, 0]);
  });
});

describe('a damaged coast', () => {
  it('that ends in the middle is left out and told, and nothing is guessed from the islands', () => {
    expect(seaIn(BOX, [line([5, 12], [5, 5]), island(2, 2)], [])).toEqual({
      box: BOX,
      water: null,
      damaged: 1,
    });
  });

  it('leaves the water of another coast that is whole', () => {
    const corner = line([-2, 8], [2, 8], [2, 12]);
    const sea = seaIn(BOX, [[...corner].reverse(), line([12, 3], [6, 3])], []);
    expect(sea.damaged).toBe(1);
    expect(isSea(sea, 1, 9)).toBe(true);
    expect(isSea(sea, 8, 1)).toBe(false);
  });

  it('leaves out the water whose border it would have crossed', () => {
    // The way clockwise from the end of the whole coast to its beginning passes the torn one.
    const sea = seaIn(BOX, [shore, line([-2, 5], [2, 5])], []);
    expect([sea.water, sea.damaged]).toEqual([null, 2]);
  });

  it('turned the wrong way would put streets in the sea, so that it is not believed', () => {
    const streets = line([2, 1], [2, 5], [2, 9]);
    expect(seaIn(BOX, [shore], streets)).toEqual({ box: BOX, water: null, damaged: 1 });
    expect(seaIn(BOX, [shore], line([8, 1], [8, 5])).water).not.toBeNull();
  });

  it('further away does not hinder the sea in the box itself', () => {
    const near = { west: 4, south: 4, east: 6, north: 6 };
    const cut = line([5, 6.01], [5, 3.99]);
    expect(isSea(seaAround(near, [cut], []), 4.5, 5)).toBe(true);
    const far = seaAround(near, [shore], []);
    expect([isSea(far, 3.9, 5), isSea(far, 3.7, 5), isSea(far, 6.1, 5)]).toEqual([true, false, false]);
  });
});
