import { describe, expect, it } from '@jest/globals';
import { homeBox } from './home';

const streets = { west: 0, south: 0, east: 1, north: 1 };
const town = (west: number, east: number) =>
  Array.from({ length: 100 }, (_, i) => ({
    at: { lon: west + ((east - west) * (i % 10)) / 9, lat: 0.4 + 0.2 * (Math.floor(i / 10) / 9) },
    count: 10,
  }));

describe('where a map of a region opens', () => {
  it('is the town, not the long roads that lead away from it', () => {
    const farm = { at: { lon: 0.99, lat: 0.01 }, count: 1 };
    const box = homeBox([...town(0.4, 0.6), farm], streets);
    expect(box?.west).toBeCloseTo(0.388, 3);
    expect(box?.east).toBeCloseTo(0.612, 3);
    expect(box?.south).toBeCloseTo(0.388, 3);
    expect(box?.north).toBeCloseTo(0.612, 3);
  });

  it('is all of it where people live everywhere, or nobody is known to', () => {
    const everywhere = town(0.05, 0.95).map(({ at, count }, i) => ({
      at: { ...at, lat: (i % 7) / 6 },
      count,
    }));
    expect(homeBox(everywhere, streets)).toBeNull();
    expect(homeBox([], streets)).toBeNull();
  });

  it('never reaches beyond the streets', () => {
    const box = homeBox(town(0, 0.2), streets);
    expect(box?.west).toBe(0);
  });
});
