import type { GraphFile } from './graph-file';
import type { Plane } from './plane';
import { hasDoors, streetClasses } from './street-class';

/** Streets with doors, to which people are brought; or every road that a car may use. */
export type SnapsTo = 'doors' | 'roads';

/** Side of an index square in metres: about a block, so that two rings nearly always settle a place. */
export const SQUARE = 120;

/** Straight pieces of the streets that places are brought to, in metres east and north of a corner of the region, by square of ground. */
export interface LegGrid {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
  /** Legs that may touch square q: leg[first[q]..first[q+1]]. */
  readonly first: Int32Array;
  readonly leg: Int32Array;
  readonly segment: Int32Array;
  readonly ax: Float64Array;
  readonly ay: Float64Array;
  /** Step from the first end to the second. */
  readonly dx: Float64Array;
  readonly dy: Float64Array;
}

const DEGREE = 1e-6;

function least(values: Int32Array, start: number): number {
  let found = start;
  for (let i = 0; i < values.length; i++) if (values[i]! < found) found = values[i]!;
  return found;
}

function most(values: Int32Array, start: number): number {
  let found = start;
  for (let i = 0; i < values.length; i++) if (values[i]! > found) found = values[i]!;
  return found;
}

type Legs = Pick<LegGrid, 'segment' | 'ax' | 'ay' | 'dx' | 'dy'>;

/** Runs cold whenever a pack is opened: no pairs taken apart in its loop, which cost garbage until it is compiled. */
function legsOf(
  file: GraphFile,
  plane: Plane,
  { west, south, to }: { readonly west: number; readonly south: number; readonly to: SnapsTo },
): Legs & { readonly count: number } {
  const room = file.segments + file.shapeLon.length;
  const make = (): Float64Array => new Float64Array(room);
  const legs = { segment: new Int32Array(room), ax: make(), ay: make(), dx: make(), dy: make() };
  const east = (lon: number): number => (lon - west) * DEGREE * plane.east;
  const north = (lat: number): number => (lat - south) * DEGREE * plane.north;
  const wanted = streetClasses.map((kind) => to === 'roads' || hasDoors(kind));
  let count = 0;
  for (let s = 0; s < file.segments; s++) {
    if (!wanted[file.kind[s]!]) continue;
    let x = east(file.lon[file.from[s]!]!);
    let y = north(file.lat[file.from[s]!]!);
    const end = file.shape[s + 1]!;
    for (let i = file.shape[s]!; i <= end; i++) {
      const to = file.to[s]!;
      const nx = east(i < end ? file.shapeLon[i]! : file.lon[to]!);
      const ny = north(i < end ? file.shapeLat[i]! : file.lat[to]!);
      legs.segment[count] = s;
      legs.ax[count] = x;
      legs.ay[count] = y;
      legs.dx[count] = nx - x;
      legs.dy[count++] = ny - y;
      x = nx;
      y = ny;
    }
  }
  return { ...legs, count };
}

/** The squares that the box of each leg covers: the first of them, and how many columns and rows more. */
interface Boxes {
  readonly low: Int32Array;
  readonly wide: Int32Array;
  readonly tall: Int32Array;
}

function boxesOf({ ax, ay, dx, dy }: Legs, count: number, columns: number): Boxes {
  const make = (): Int32Array => new Int32Array(count);
  const boxes = { low: make(), wide: make(), tall: make() };
  for (let i = 0; i < count; i++) {
    const c0 = Math.floor(Math.min(ax[i]!, ax[i]! + dx[i]!) / SQUARE);
    const r0 = Math.floor(Math.min(ay[i]!, ay[i]! + dy[i]!) / SQUARE);
    boxes.low[i] = r0 * columns + c0;
    boxes.wide[i] = Math.floor(Math.max(ax[i]!, ax[i]! + dx[i]!) / SQUARE) - c0;
    boxes.tall[i] = Math.floor(Math.max(ay[i]!, ay[i]! + dy[i]!) / SQUARE) - r0;
  }
  return boxes;
}

/** Legs by square, by counting sort. */
function bySquare({ low, wide, tall }: Boxes, columns: number, squares: number) {
  const first = new Int32Array(squares + 1);
  for (let i = 0; i < low.length; i++) {
    for (let r = 0; r <= tall[i]!; r++) {
      for (let c = 0; c <= wide[i]!; c++) first[low[i]! + r * columns + c + 1]!++;
    }
  }
  for (let q = 0; q < squares; q++) first[q + 1]! += first[q]!;
  const leg = new Int32Array(first[squares]!);
  const fill = first.slice();
  for (let i = 0; i < low.length; i++) {
    for (let r = 0; r <= tall[i]!; r++) {
      for (let c = 0; c <= wide[i]!; c++) leg[fill[low[i]! + r * columns + c]!++] = i;
    }
  }
  return { first, leg };
}

/** Lays the legs of all streets with doors into squares. */
export function gridOfLegs(file: GraphFile, plane: Plane, to: SnapsTo): LegGrid {
  const west = least(file.shapeLon, least(file.lon, 180e6));
  const south = least(file.shapeLat, least(file.lat, 90e6));
  const east = most(file.shapeLon, most(file.lon, west));
  const north = most(file.shapeLat, most(file.lat, south));
  const columns = Math.floor(((east - west) * DEGREE * plane.east) / SQUARE) + 1;
  const rows = Math.floor(((north - south) * DEGREE * plane.north) / SQUARE) + 1;
  const legs = legsOf(file, plane, { west, south, to });
  const sorted = bySquare(boxesOf(legs, legs.count, columns), columns, columns * rows);
  return { west: west * DEGREE, south: south * DEGREE, columns, rows, ...sorted, ...legs };
}
