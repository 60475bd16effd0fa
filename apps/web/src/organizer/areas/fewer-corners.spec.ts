import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fewerCorners } from './fewer-corners';

const circle = (corners: number) =>
  Array.from({ length: corners }, (_, i) => ({
    lon: -93.25 + 0.014 * Math.cos((i / corners) * 2 * Math.PI),
    lat: 44.96 + 0.01 * Math.sin((i / corners) * 2 * Math.PI),
  }));

describe('fewerCorners', () => {
  it('keeps corners of the ring, in order, and no more than asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 80 }), fc.integer({ min: 3, max: 40 }), (corners, most) => {
        const ring = circle(corners);
        const fewer = fewerCorners(ring, most);
        expect(fewer).toHaveLength(Math.min(corners, most));
        const places = fewer.map((corner) => ring.indexOf(corner as (typeof ring)[number]));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
      }),
    );
  });

  it('drops what lies on a straight border before any real corner, and the point that closes a ring', () => {
    const at = (lon: number, lat: number) => ({ lon: -93 + lon / 100, lat: 45 + lat / 100 });
    const square = [at(0, 0), at(1, 0), at(2, 0), at(2, 2), at(1, 2), at(0, 2), at(0, 0)];
    expect(fewerCorners(square, 4)).toEqual([at(0, 0), at(2, 0), at(2, 2), at(0, 2)]);
    expect(fewerCorners(square, 36)).toHaveLength(6);
  });
});
