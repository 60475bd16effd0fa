import type { Bounds, Point } from './point';

/*
 * Keys of a tree over the Web Mercator square. Each digit quarters a square (0 north-west, 1 north-east,
 * 2 south-west, 3 south-east); a closing `n` or `s` names the half of a square. The key therefore means the
 * same ground in every region and in every year, and says nothing finer than its own box.
 */

/** Web Mercator ends at this latitude, where the world is a square. */
const MAX_LAT = 85.051128;

/** The digits of a point down to `length` squares; null off the Mercator square. */
export function squareKey(point: Point, length: number): string | null {
  const { lon, lat } = point;
  if (!(Math.abs(lat) <= MAX_LAT && lon >= -180 && lon < 180)) return null;
  let x = (lon + 180) / 360;
  let y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  let key = '';
  for (let i = 0; i < length; i++) {
    x = (x % 1) * 2;
    y = (y % 1) * 2;
    key += (x >= 1 ? 1 : 0) + (y >= 1 ? 2 : 0);
  }
  return key;
}

/** The two halves of a box: a square parts into north and south, a half into two squares. */
export function halves(key: string): readonly [string, string] {
  const last = key.at(-1);
  if (last === 'n') return [`${key.slice(0, -1)}0`, `${key.slice(0, -1)}1`];
  if (last === 's') return [`${key.slice(0, -1)}2`, `${key.slice(0, -1)}3`];
  return [`${key}n`, `${key}s`];
}

/** Does the box of `key` hold the point whose digits are `square`? The digits must reach below the key. */
export function keyHolds(key: string, square: string): boolean {
  const last = key.at(-1);
  if (last !== 'n' && last !== 's') return square.startsWith(key);
  const digits = key.slice(0, -1);
  return square.startsWith(digits) && square.charAt(digits.length) < '2' === (last === 'n');
}

const latitude = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** The box of a key in degrees. */
export function keyBounds(key: string): Bounds {
  let x = 0;
  let y = 0;
  let size = 1;
  let height = 1;
  for (const digit of key) {
    if (digit === 'n' || digit === 's') {
      height = size / 2;
      if (digit === 's') y += height;
      continue;
    }
    size /= 2;
    height = size;
    x += (Number(digit) & 1) * size;
    y += (Number(digit) >> 1) * size;
  }
  return {
    west: x * 360 - 180,
    south: latitude(y + height),
    east: (x + size) * 360 - 180,
    north: latitude(y),
  };
}
