import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spread } from './spread';

const spot = fc.record({
  x: fc.double({ min: 0, max: 300, noNaN: true }),
  y: fc.double({ min: 0, max: 300, noNaN: true }),
});

describe('spread', () => {
  it('leaves marks alone that do not touch', () => {
    expect(
      spread([
        { x: 0, y: 0 },
        { x: 100, y: 0 },
      ]),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ]);
  });

  it('keeps a few marks of one door apart, and the first in its place', () => {
    fc.assert(
      fc.property(spot, fc.integer({ min: 2, max: 8 }), (place, count) => {
        const places = Array.from({ length: count }, () => place);
        const moved = spread(places).map(({ x, y }) => ({ x: x + place.x, y: y + place.y }));
        expect(moved[0]).toEqual(place);
        for (const [i, a] of moved.entries()) {
          for (const b of moved.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(21);
        }
      }),
    );
  });
});
