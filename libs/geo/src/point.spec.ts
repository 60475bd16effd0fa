import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { metersBetween } from './point';

const point = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
});

describe('metersBetween', () => {
  it('knows one degree along a meridian', () => {
    // 6,371,008.8 m x pi / 180 = 111,195 m
    expect(metersBetween({ lon: -93, lat: 44 }, { lon: -93, lat: 45 })).toBeCloseTo(111_195, 0);
  });

  it('is symmetric, zero on itself, and no detour is shorter', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(metersBetween(a, a)).toBe(0);
        expect(metersBetween(a, b)).toBe(metersBetween(b, a));
        expect(metersBetween(a, c)).toBeLessThanOrEqual(metersBetween(a, b) + metersBetween(b, c) + 1e-3);
      }),
    );
  });
});
