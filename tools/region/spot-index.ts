import type { Bounds, Point } from '@doorstep/geo';

/** Squares of a thousandth of a degree and a half: some thousand boxes are asked for, each in no time. */
const SIZE = 0.0015;

/** Points in squares, to ask whether any lies in a box. */
export interface SpotIndex {
  readonly any: (box: Bounds) => boolean;
}

/** Puts points into squares; the edges of a box count as inside. */
export function spotIndex(points: readonly Point[]): SpotIndex {
  const rows = new Map<number, Map<number, Point[]>>();
  for (const point of points) {
    const [x, y] = [Math.floor(point.lon / SIZE), Math.floor(point.lat / SIZE)];
    const row = rows.get(y) ?? new Map<number, Point[]>();
    const square = row.get(x);
    if (square === undefined) row.set(x, [point]);
    else square.push(point);
    rows.set(y, row);
  }
  return {
    any: (box) => {
      const inBox = ({ lon, lat }: Point): boolean =>
        lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
      for (const row of span(rows, box.south, box.north))
        for (const square of span(row, box.west, box.east)) if (square.some(inBox)) return true;
      return false;
    },
  };
}

/** Values whose key lies between two coordinates: looked up one by one, or all passed over where that is shorter. */
function* span<T>(byKey: ReadonlyMap<number, T>, low: number, high: number): Generator<T> {
  const [first, last] = [Math.floor(low / SIZE), Math.floor(high / SIZE)];
  if (last - first > byKey.size) {
    for (const [key, value] of byKey) if (key >= first && key <= last) yield value;
    return;
  }
  for (let key = first; key <= last; key++) {
    const value = byKey.get(key);
    if (value !== undefined) yield value;
  }
}
