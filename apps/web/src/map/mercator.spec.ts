import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitted, project, unproject, zoomedAround, type View } from './mercator';

const point = fc.record({
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
});
const view: fc.Arbitrary<View> = fc.record({
  centre: point,
  zoom: fc.double({ min: 2, max: 18, noNaN: true }),
  width: fc.integer({ min: 100, max: 2000 }),
  height: fc.integer({ min: 100, max: 2000 }),
});

describe('the projection', () => {
  it('finds its way back from the screen', () => {
    fc.assert(
      fc.property(view, fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (at, x, y) => {
        const there = project(at, unproject(at, { x, y }));
        expect(there.x).toBeCloseTo(x, 1);
        expect(there.y).toBeCloseTo(y, 1);
      }),
    );
  });

  it('keeps the point still that a zoom goes around', () => {
    fc.assert(
      fc.property(view, fc.double({ min: 2, max: 18, noNaN: true }), (at, zoom) => {
        const still = { x: 30, y: 40 };
        const there = project(zoomedAround(at, zoom, still), unproject(at, still));
        expect(there.x).toBeCloseTo(still.x, 1);
        expect(there.y).toBeCloseTo(still.y, 1);
      }),
    );
  });

  it('shows every point it was asked to show', () => {
    fc.assert(
      fc.property(view, fc.array(point, { minLength: 1, maxLength: 8 }), (at, points) => {
        const shown = fitted(at, points, { padding: 10, nearest: 16 });
        expect(shown.zoom).toBeLessThanOrEqual(16);
        for (const { x, y } of points.map((each) => project(shown, each))) {
          expect(x).toBeGreaterThan(9);
          expect(x).toBeLessThan(at.width - 9);
          expect(y).toBeGreaterThan(9);
          expect(y).toBeLessThan(at.height - 9);
        }
      }),
    );
  });
});
