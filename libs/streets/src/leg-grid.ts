import type { GraphFile } from './graph-file';
import type { Plane } from './plane';
import { hasDoors, streetClasses } from './street-class';

/** Side of an index square in metres: about a block, so that two rings nearly always settle a place. */
export const SQUARE = 120;

/** Straight pieces of all streets with doors, in metres east and north of a corner of the region, by square of ground. */
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

function legsOf(
  file: GraphFile,
  plane: Plane,
  west: number,
  south: number,
): Legs & { readonly count: number } {
  const room = file.segments + file.shapeLon.length;
  const make = (): Float64Array => new Float64Array(room);
  const legs = { segment: new Int32Array(room), ax: make(), ay: make(), dx: make(), dy: make() };
  const east = (lon: number): number => (lon - west) * DEGREE * plane.east;
  const north = (lat: number): number => (lat - south) * DEGREE * plane.north;
  const doors = streetClasses.map(hasDoors);
  let count = 0;
  for (let s = 0; s < file.segments; s++) {
    if (!doors[file.kind[s]!]) continue;
    let [x, y] = [east(file.lon[file.from[s]!]!), north(file.lat[file.from[s]!]!)];
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
      [x, y] = [nx, ny];
    }
  }
  return { ...legs, count };
}

/** Calls `visit` with each square that the box of a leg covers. */
function eachSquare(
  { ax, ay, dx, dy }: Legs,
  leg: number,
  columns: number,
  visit: (square: number) => void,
): void {
  const [x, y] = [ax[leg]!, ay[leg]!];
  const [u, v] = [x + dx[leg]!, y + dy[leg]!];
  const c0 = Math.floor(Math.min(x, u) / SQUARE);
  const c1 = Math.floor(Math.max(x, u) / SQUARE);
  const r1 = Math.floor(Math.max(y, v) / SQUARE);
  for (let r = Math.floor(Math.min(y, v) / SQUARE); r <= r1; r++) {
    for (let c = c0; c <= c1; c++) visit(r * columns + c);
  }
}

/** Lays the legs of all streets with doors into squares, by counting sort. */
export function gridOfLegs(file: GraphFile, plane: Plane): LegGrid {
  const west = least(file.shapeLon, least(file.lon, 180e6));
  const south = least(file.shapeLat, least(file.lat, 90e6));
  const east = most(file.shapeLon, most(file.lon, west));
  const north = most(file.shapeLat, most(file.lat, south));
  const columns = Math.floor(((east - west) * DEGREE * plane.east) / SQUARE) + 1;
  const rows = Math.floor(((north - south) * DEGREE * plane.north) / SQUARE) + 1;
  const legs = legsOf(file, plane, west, south);
  const first = new Int32Array(columns * rows + 1);
  for (let i = 0; i < legs.count; i++) eachSquare(legs, i, columns, (q) => first[q + 1]!++);
  for (let q = 0; q < columns * rows; q++) first[q + 1]! += first[q]!;
  const leg = new Int32Array(first[columns * rows]!);
  const fill = first.slice();
  for (let i = 0; i < legs.count; i++) eachSquare(legs, i, columns, (q) => (leg[fill[q]!++] = i));
  return { west: west * DEGREE, south: south * DEGREE, columns, rows, first, leg, ...legs };
}
