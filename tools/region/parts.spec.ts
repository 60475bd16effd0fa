import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numbersAlong } from './house-numbers';
import { centroid, holds, overlaps, shapeOf, simplify, simplifyRing } from './polygon';
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

describe('numbersAlong', () => {
  const row = (...lons: number[]) => lons.map((lon) => p(lon / 1000, 0));

  it('fills the blocks between numbered streets by distance, and a little beyond', () => {
    // 111 m a block: one block before 3000 by the same pace, half-way between 3100 and 3300, then too far to say.
    expect(numbersAlong(row(0, 1, 2, 3, 4, 9), [0, 3000, 3100, 0, 3300, 0])).toEqual([
      2900, 3000, 3100, 3200, 3300, 0,
    ]);
  });

  it('runs down as well as up, and crosses out a number that does not fit', () => {
    expect(numbersAlong(row(0, 1, 2, 3), [400, 9900, 200, 100])).toEqual([400, 300, 200, 100]);
  });

  it('says nothing from one number alone', () => {
    expect(numbersAlong(row(0, 1, 2), [0, 100, 0])).toEqual([0, 0, 0]);
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
