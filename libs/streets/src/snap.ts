import { meters, type Meters } from '@doorstep/std';
import { segmentLine, type GraphFile } from './graph-file';
import { between, flatMeters, legMeters, type Plane, type Point } from './plane';
import { hasDoors, streetClasses } from './street-class';

/** A place brought to the nearest street: where on which segment, and how far off the street it lay. */
export interface Snap {
  /** The place that was asked for. */
  readonly asked: Point;
  /** The nearest point on a street. */
  readonly point: Point;
  readonly segment: number;
  /** Share of the segment's length in drawing order, 0..1. */
  readonly along: number;
  /** From the asked place to the street. */
  readonly meters: Meters;
  /** Which side of the street the place lies on, seen in drawing order. */
  readonly side: 'left' | 'right';
}

/** Streets by square of ground; `find` answers the nearest point on a street with doors. */
export interface SnapIndex {
  find(asked: Point): Snap | null;
}

/** Side of an index square in metres: about a block and a half, so that two rings nearly always settle it. */
const SQUARE = 150;
/** A place further than this from any street is outside the region. */
const REACH = 2_000;

interface Squares {
  readonly column: (lon: number) => number;
  readonly row: (lat: number) => number;
  readonly columns: number;
  readonly rows: number;
}

function squaresOver(file: GraphFile, plane: Plane): Squares {
  const least = (...lists: Int32Array[]): number =>
    lists.reduce((a, list) => list.reduce((b, value) => Math.min(b, value), a), Infinity) / 1e6;
  const most = (...lists: Int32Array[]): number =>
    lists.reduce((a, list) => list.reduce((b, value) => Math.max(b, value), a), -Infinity) / 1e6;
  const west = least(file.lon, file.shapeLon);
  const south = least(file.lat, file.shapeLat);
  const column = (lon: number): number => Math.floor(((lon - west) * plane.east) / SQUARE);
  const row = (lat: number): number => Math.floor(((lat - south) * plane.north) / SQUARE);
  return {
    column,
    row,
    columns: column(most(file.lon, file.shapeLon)) + 1,
    rows: row(most(file.lat, file.shapeLat)) + 1,
  };
}

/** Calls `visit` with each square that the box of a leg covers. */
function eachSquare(squares: Squares, a: Point, b: Point, visit: (square: number) => void): void {
  const c0 = squares.column(Math.min(a.lon, b.lon));
  const c1 = squares.column(Math.max(a.lon, b.lon));
  const r0 = squares.row(Math.min(a.lat, b.lat));
  const r1 = squares.row(Math.max(a.lat, b.lat));
  for (let r = r0; r <= r1; r++) for (let c = c0; c <= c1; c++) visit(r * squares.columns + c);
}

/** Segments by square; a segment is listed once in each square that it may touch. */
function fill(file: GraphFile, squares: Squares): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (let s = 0; s < file.segments; s++) {
    if (!hasDoors(streetClasses[file.kind[s] ?? 0] ?? 'street')) continue;
    const list = (square: number): void => {
      const there = found.get(square);
      if (there === undefined) found.set(square, [s]);
      else if (there[there.length - 1] !== s) there.push(s);
    };
    let before: Point | undefined;
    for (const point of segmentLine(file, s)) {
      if (before !== undefined) eachSquare(squares, before, point, list);
      before = point;
    }
  }
  return found;
}

/** Share of the leg a-b that lies nearest to `p`. */
function nearestShare(plane: Plane, p: Point, a: Point, b: Point): number {
  const dx = (b.lon - a.lon) * plane.east;
  const dy = (b.lat - a.lat) * plane.north;
  const square = dx * dx + dy * dy;
  if (square === 0) return 0;
  const dot = (p.lon - a.lon) * plane.east * dx + (p.lat - a.lat) * plane.north * dy;
  return Math.max(0, Math.min(1, dot / square));
}

const isLeft = (plane: Plane, p: Point, a: Point, b: Point): boolean =>
  (b.lon - a.lon) * plane.east * (p.lat - a.lat) * plane.north >
  (b.lat - a.lat) * plane.north * (p.lon - a.lon) * plane.east;

/** The nearest point of one segment. */
function onto(file: GraphFile, plane: Plane, asked: Point, segment: number): Snap {
  const line = segmentLine(file, segment);
  const legs = legMeters(plane, line);
  const whole = legs.reduce((sum, leg) => sum + leg, 0);
  let gone = 0;
  let best: Snap | null = null;
  for (const [i, leg] of legs.entries()) {
    const a = line[i] ?? asked;
    const b = line[i + 1] ?? asked;
    const share = nearestShare(plane, asked, a, b);
    const point = between(a, b, share);
    const off = flatMeters(plane, asked, point);
    if (best === null || off < best.meters) {
      const along = whole === 0 ? 0 : Math.min(1, (gone + leg * share) / whole);
      const side = isLeft(plane, asked, a, b) ? 'left' : 'right';
      best = { asked, point, segment, along, meters: meters(off), side };
    }
    gone += leg;
  }
  return best as Snap;
}

/** The squares at exactly `ring` steps from (c, r), inside the index. */
function* ringSquares(squares: Squares, c: number, r: number, ring: number): Generator<number> {
  for (let dr = -ring; dr <= ring; dr++) {
    const step = Math.abs(dr) === ring ? 1 : Math.max(1, 2 * ring);
    for (let dc = -ring; dc <= ring; dc += step) {
      const column = c + dc;
      const row = r + dr;
      const inside = column >= 0 && row >= 0 && column < squares.columns && row < squares.rows;
      if (inside) yield row * squares.columns + column;
    }
  }
}

/** Indexes the streets with doors; law: `find` equals the nearest over all of them, or null beyond 2 km. */
export function indexSnaps(file: GraphFile, plane: Plane): SnapIndex {
  const squares = squaresOver(file, plane);
  const streets = fill(file, squares);
  const better = (best: Snap | null, next: Snap): Snap =>
    best !== null &&
    (best.meters < next.meters || (best.meters === next.meters && best.segment < next.segment))
      ? best
      : next;
  const find = (asked: Point): Snap | null => {
    const c = squares.column(asked.lon);
    const r = squares.row(asked.lat);
    let best: Snap | null = null;
    // A street first met in ring k + 1 lies at least k squares away.
    for (let ring = 0; ring <= REACH / SQUARE + 1; ring++) {
      for (const square of ringSquares(squares, c, r, ring)) {
        for (const segment of streets.get(square) ?? [])
          best = better(best, onto(file, plane, asked, segment));
      }
      if (best !== null && best.meters < ring * SQUARE) break;
    }
    return best === null || best.meters > REACH ? null : best;
  };
  return { find };
}
