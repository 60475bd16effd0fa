import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SHARES } from '@doorstep/places';
import { present } from '@doorstep/std';
import { numbersAlong, sidesFromHouses, straightened } from './house-numbers';
import { centroid, holder, holds, overlaps, shapeOf, simplify, simplifyRing } from './polygon';
import { chainsOf, type Link } from './street-chains';
import { largestStrongComponent, type Arc } from './strong-component';

const p = (lon: number, lat: number) => ({ lon, lat });

describe('largestStrongComponent', () => {
  const arcs = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 20 });

  it('is a largest set in which each reaches each other', () => {
    fc.assert(
      fc.property(arcs, (list: Arc[]) => {
        const from = (start: number): Set<number> => {
          const seen = new Set([start]);
          for (const node of seen) for (const [tail, head] of list) if (tail === node) seen.add(head);
          return seen;
        };
        const reach = Array.from({ length: 8 }, (_, i) => from(i));
        const groups = reach.map((set, i) => [...set].filter((j) => reach[j]?.has(i)));
        const found = [...largestStrongComponent(8, list)];
        expect(found.length).toBe(Math.max(...groups.map((group) => group.length)));
        for (const i of found) expect(groups[i]).toHaveLength(found.length);
      }),
    );
  });
});

describe('chainsOf', () => {
  it('puts every block of a street in exactly one chain', () => {
    const corners = Array.from({ length: 9 }, (_, i) => p(i % 3, Math.floor(i / 3)));
    const links = fc.uniqueArray(
      fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })).filter(([a, b]) => a !== b),
      { selector: ([a, b]) => [a, b].sort().join(), maxLength: 14 },
    );
    fc.assert(
      fc.property(links, (list: Link[]) => {
        const steps = chainsOf(list, corners).flatMap((chain) =>
          chain.slice(1).map((to, i) => [chain[i], to].sort().join()),
        );
        expect(steps.sort()).toEqual(list.map(([a, b]) => [a, b].sort().join()).sort());
      }),
    );
  });

  it('goes straight on where a street crosses itself', () => {
    // A plus sign: two straight chains, not two corners.
    const corners = [p(-1, 0), p(0, 0), p(1, 0), p(0, 1), p(0, -1)];
    const chains = chainsOf(
      [
        [0, 1],
        [1, 2],
        [3, 1],
        [1, 4],
      ],
      corners,
    );
    expect(chains).toEqual([
      [0, 1, 2],
      [3, 1, 4],
    ]);
  });
});

describe('many points of one shape', () => {
  it('are held as each by itself', () => {
    const spot = fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })).map(([x, y]) => p(x, y));
    const rings = fc.array(fc.array(spot, { minLength: 3, maxLength: 9 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(rings, fc.array(spot, { maxLength: 20 }), (shape, points) => {
        const isHeld = holder(shapeOf(shape));
        for (const point of points) expect(isHeld(point)).toBe(holds(shapeOf(shape), point));
      }),
    );
  });
});

describe('house numbers', () => {
  const row = (...lons: number[]) => lons.map((lon) => p(lon / 1000, 0));
  const at = (block: number, number: number) => ({ at: block * SHARES, number });

  it('run between numbered streets by distance, and a little beyond', () => {
    // 111 m a block: two and a quarter blocks past the outermost, and what a straight line tells is left out.
    const found = numbersAlong(row(0, 1, 2, 3, 4, 9), [at(1, 3000), at(2, 3100), at(4, 3300)]);
    expect(found[0]).toEqual(at(0, 2900));
    expect(found.at(-1)?.number).toBeGreaterThan(3500);
    expect(found.at(-1)?.number).toBeLessThan(3540);
  });

  it('run down as well as up, and a number that does not fit is crossed out', () => {
    const found = numbersAlong(row(0, 1, 2, 3), [at(0, 400), at(1, 9900), at(2, 200), at(3, 100)]);
    expect(found).toEqual([at(0, 400), at(3, 100)]);
  });

  it('say nothing from one number alone', () => {
    expect(numbersAlong(row(0, 1, 2), [at(1, 100)])).toEqual([]);
  });

  it('of listed houses stand on their side, with its parity', () => {
    const house = (position: number, number: number, isRight: boolean) => ({ at: position, number, isRight });
    const houses = [1, 3, 5].flatMap((n) => [house(n * 8, n, true), house(n * 8, n + 1, false)]);
    expect(sidesFromHouses(row(0, 1, 2), houses)).toEqual([
      { side: 1, parity: 2, at: [8, 40], numbers: [2, 6] },
      { side: 2, parity: 1, at: [8, 40], numbers: [1, 5] },
    ]);
  });

  it('left out are never told wrong by more than twelve metres', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(numbers, (list) => {
        const along = [0, 1000];
        const sorted = [...list].sort((a, b) => a - b);
        const known = sorted.map((number, i) => ({ at: Math.round((i * 32) / sorted.length), number }));
        const kept = straightened(known, along);
        for (const { at: position, number } of known) {
          const next = Math.max(
            1,
            kept.findIndex((one) => one.number >= number),
          );
          const [a, b] = [present(kept[next - 1]), present(kept[next])];
          const told = a.at + ((b.at - a.at) * (number - a.number)) / (b.number - a.number);
          expect(Math.abs(told - position) * (1000 / 32)).toBeLessThanOrEqual(12.001);
        }
      }),
    );
  });
});

describe('polygons', () => {
  const square = shapeOf([
    [p(0, 0), p(4, 0), p(4, 4), p(0, 4), p(0, 0)],
    [p(1, 1), p(2, 1), p(2, 2), p(1, 2), p(1, 1)],
  ]);

  it('knows inside from outside, and the hole', () => {
    expect(holds(square, p(3, 3))).toBe(true);
    expect(holds(square, p(1.5, 1.5))).toBe(false);
    expect(holds(square, p(5, 3))).toBe(false);
  });

  it('meets a box that it crosses, covers or lies in', () => {
    const box = (west: number, south: number, east: number, north: number) => ({ west, south, east, north });
    expect(overlaps(square, box(3, 3, 9, 9))).toBe(true);
    expect(overlaps(square, box(2.5, 2.5, 3, 3))).toBe(true);
    expect(overlaps(square, box(-9, -9, 9, 9))).toBe(true);
    expect(overlaps(square, box(-1, 2.2, 5, 2.4))).toBe(true);
    expect(overlaps(square, box(1.2, 1.2, 1.8, 1.8))).toBe(false);
    expect(overlaps(square, box(5, 0, 6, 4))).toBe(false);
  });

  it('keeps a line within its tolerance and its ends in place', () => {
    const line = fc.array(
      fc.record({ lon: fc.integer({ min: 0, max: 50 }), lat: fc.integer({ min: 0, max: 50 }) }),
      { minLength: 2, maxLength: 20 },
    );
    fc.assert(
      fc.property(line, (points) => {
        const kept = simplify(points, 3);
        expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
        for (const point of kept) expect(points).toContainEqual(point);
      }),
    );
    expect(simplify([p(0, 0), p(1, 0.001), p(2, 0)], 0.01)).toEqual([p(0, 0), p(2, 0)]);
  });

  it('keeps a ring closed, and finds its middle', () => {
    const ring = simplifyRing([p(0, 0), p(2, 0.0001), p(4, 0), p(4, 4), p(0, 4), p(0, 0)], 0.01);
    expect(ring).toEqual([p(0, 0), p(4, 0), p(4, 4), p(0, 4), p(0, 0)]);
    expect(centroid(ring)).toEqual(p(2, 2));
  });
});
