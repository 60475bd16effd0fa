/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { nearestCorner } from './corner-near';
import { pointOf } from './mercator';
import type { PlacedTile } from './tile-archive';

const Z = 15;
const [X, Y] = [7895, 11794];
const at = (x: number, y: number) => pointOf({ x: (X + x / 4096) / 2 ** Z, y: (Y + y / 4096) / 2 ** Z });
const street = (name: string, kind: string, ...line: number[]) => ({
  kind: 'line' as const,
  properties: { name, class: kind },
  parts: [Int32Array.from(line)],
});
const tile = (...features: ReturnType<typeof street>[]): PlacedTile => ({
  z: Z,
  x: X,
  y: Y,
  layers: new Map([['streets', { extent: 4096, features }]]),
});

describe('the nearest corner', () => {
  const town = tile(
    street('Lake St', 'major', 0, 1000, 1000, 1000, 2000, 1000),
    street('Chicago Ave', 'street', 1000, 0, 1000, 1000, 1000, 2000),
    street('Elliot Ave', 'street', 2000, 0, 2000, 1000),
    street('I 35W', 'freeway', 0, 2000, 1000, 2000),
  );

  it('is named by both its streets, and lies where they meet', () => {
    const corner = nearestCorner([town], at(1200, 1100));
    expect(corner?.names).toEqual(['Chicago Ave', 'Lake St']);
    expect(corner?.point.lon).toBeCloseTo(at(1000, 1000).lon, 7);
    expect(nearestCorner([town], at(1900, 900))?.names).toEqual(['Elliot Ave', 'Lake St']);
  });

  it('is never that of a freeway, nor of streets that only pass over each other', () => {
    expect(nearestCorner([town], at(1000, 2000))?.names).toEqual(['Chicago Ave', 'Lake St']);
    const bridge = tile(street('A', 'street', 0, 500, 1000, 500), street('B', 'street', 500, 0, 500, 1000));
    expect(nearestCorner([bridge], at(500, 500))).toBeNull();
    expect(nearestCorner([], at(0, 0))).toBeNull();
  });
});
