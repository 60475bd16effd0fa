import { fail, ok, type Result } from '@doorstep/std';
import type { CellRow } from './cell-grid';
import { halves, keyBounds, keyHolds, squareKey } from './cell-key';
import { metersBetween, type Bounds, type Point } from './point';

/** Dwellings believed to stand around a point; a share of one is fine. */
export interface Dwellings {
  readonly at: Point;
  readonly count: number;
}

/** What decides the cells of a region. */
export interface GridRules {
  /** No cell may have fewer dwellings. */
  readonly minimum: number;
  /** No cell is smaller than a square of this side, in metres. */
  readonly finest: number;
  /** Does any ground of the region lie in the box? A box without any becomes no cell. */
  readonly touches: (bounds: Bounds) => boolean;
}

/** Squares in the key of a sample: 2^-20 of the world, 38 m at the equator, finer than any cell. */
const SAMPLE_DEPTH = 20;

interface Sample {
  readonly square: string;
  readonly dwellings: Dwellings;
}

const total = (samples: readonly Sample[]): number => samples.reduce((sum, s) => sum + s.dwellings.count, 0);

function area(key: string): number {
  const { west, south, east, north } = keyBounds(key);
  const width = metersBetween({ lon: west, lat: south }, { lon: east, lat: south });
  return width * metersBetween({ lon: west, lat: south }, { lon: west, lat: north });
}

function row(key: string, samples: readonly Sample[]): CellRow {
  const count = total(samples);
  const mean = (of: (p: Point) => number): number =>
    Math.round((samples.reduce((sum, s) => sum + of(s.dwellings.at) * s.dwellings.count, 0) / count) * 1e4) /
    1e4;
  return [key, Math.floor(count), mean((p) => p.lon), mean((p) => p.lat)];
}

/** Halves a box as long as both halves keep the minimum; a half without any ground of the region falls away. */
function grow(key: string, samples: readonly Sample[], rules: GridRules): CellRow[] {
  const parts = halves(key)
    .filter((half) => rules.touches(keyBounds(half)))
    .map((half) => ({ half, inside: samples.filter((s) => keyHolds(half, s.square)) }));
  const small = parts.some(
    ({ half, inside }) => total(inside) < rules.minimum || area(half) < rules.finest * rules.finest,
  );
  if (small || parts.length === 0 || key.length >= SAMPLE_DEPTH) return [row(key, samples)];
  return parts.flatMap(({ half, inside }) => grow(half, inside, rules));
}

/**
 * Draws the cells of a region: a tree of halved boxes, merged upward until each has the minimum. Refuses when
 * the whole region has too few dwellings, or when a sample lies outside the ground the rules know.
 */
export function growGrid(
  dwellings: readonly Dwellings[],
  rules: GridRules,
): Result<readonly CellRow[], 'too-few-dwellings' | 'dwelling-outside-region'> {
  const samples: Sample[] = [];
  for (const sample of dwellings) {
    const square = squareKey(sample.at, SAMPLE_DEPTH);
    if (square === null) return fail('dwelling-outside-region');
    samples.push({ square, dwellings: sample });
  }
  if (total(samples) < rules.minimum) return fail('too-few-dwellings');
  const rows = ['0', '1', '2', '3']
    .filter((key) => rules.touches(keyBounds(key)))
    .flatMap((key) =>
      grow(
        key,
        samples.filter((s) => s.square.startsWith(key)),
        rules,
      ),
    );
  const kept = rows.reduce((sum, r) => sum + r[1], 0);
  if (rows.some((r) => r[1] < rules.minimum)) return fail('too-few-dwellings');
  if (kept + rows.length < total(samples)) return fail('dwelling-outside-region');
  return ok(rows.sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}
