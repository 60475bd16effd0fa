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

/** A cell while it grows: its own box, the sparse boxes it took in, and all dwellings of these. */
interface Growing {
  readonly key: string;
  readonly taken: readonly string[];
  readonly samples: readonly Sample[];
}

function row({ key, taken, samples }: Growing): CellRow {
  const count = total(samples);
  const mean = (of: (p: Point) => number): number =>
    Math.round((samples.reduce((sum, s) => sum + of(s.dwellings.at) * s.dwellings.count, 0) / count) * 1e4) /
    1e4;
  return [key, Math.floor(count), mean((p) => p.lon), mean((p) => p.lat), ...taken];
}

/** How far two boxes lie apart, in degrees of latitude: 0 when they touch. */
function gap(a: Bounds, b: Bounds): number {
  const squeeze = Math.cos((a.south * Math.PI) / 180);
  const east = Math.max(0, a.west - b.east, b.west - a.east) * squeeze;
  return Math.hypot(east, Math.max(0, a.south - b.north, b.south - a.north));
}

/** The length that two touching boxes share, in degrees; boxes that only meet at a corner share none. */
const shared = (a: Bounds, b: Bounds): number =>
  Math.max(0, Math.min(a.east, b.east) - Math.max(a.west, b.west)) +
  Math.max(0, Math.min(a.north, b.north) - Math.max(a.south, b.south));

/** Gives a sparse box to the cell it lies against, to the one with the longest common side first. */
function takeIn(cells: readonly Growing[], sparse: Part): Growing[] {
  const box = keyBounds(sparse.half);
  const rank = ({ key }: Growing): readonly [number, number] => {
    const own = keyBounds(key);
    return [gap(own, box), -shared(own, box)];
  };
  const [best] = [...cells].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x[0] - y[0] || x[1] - y[1] || (a.key < b.key ? -1 : 1);
  });
  return cells.map((cell) =>
    cell === best
      ? { key: cell.key, taken: [...cell.taken, sparse.half], samples: [...cell.samples, ...sparse.inside] }
      : cell,
  );
}

interface Part {
  readonly half: string;
  readonly inside: readonly Sample[];
}

/**
 * Halves a box as long as a half keeps the minimum. A half below it is taken in by a neighbour, so that a lake
 * or a sliver at the border does not hold its whole surroundings coarse; a half without any ground falls away.
 */
function grow(key: string, samples: readonly Sample[], rules: GridRules): Growing[] {
  const parts: Part[] = halves(key)
    .filter((half) => rules.touches(keyBounds(half)))
    .map((half) => ({ half, inside: samples.filter((s) => keyHolds(half, s.square)) }));
  const enough = parts.filter(({ inside }) => total(inside) >= rules.minimum);
  const fine = parts.some(({ half }) => area(half) < rules.finest * rules.finest);
  if (enough.length === 0 || fine || key.length >= SAMPLE_DEPTH) return [{ key, taken: [], samples }];
  const grown = enough.flatMap(({ half, inside }) => grow(half, inside, rules));
  return parts.filter((part) => !enough.includes(part)).reduce(takeIn, grown);
}

/**
 * Draws the cells of a region: a tree of halved boxes, each with the minimum after sparse boxes joined a
 * neighbour. Refuses when the region (or one of the four quarters of the world it touches) has too few
 * dwellings, or when a sample lies outside the ground the rules know.
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
  const inQuarter = (key: string): Sample[] => samples.filter(({ square }) => square.startsWith(key));
  const rows = ['0', '1', '2', '3']
    .filter((key) => rules.touches(keyBounds(key)))
    .flatMap((key) => grow(key, inQuarter(key), rules))
    .map(row);
  const kept = rows.reduce((sum, r) => sum + r[1], 0);
  if (rows.some((r) => r[1] < rules.minimum)) return fail('too-few-dwellings');
  if (kept + rows.length < total(samples)) return fail('dwelling-outside-region');
  return ok(rows.sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}
