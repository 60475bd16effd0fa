import { meters, type Meters } from '@doorstep/std';
import { segmentLine, type GraphFile } from './graph-file';
import { SQUARE, gridOfLegs, type LegGrid, type SnapsTo } from './leg-grid';
import { between, flatMeters, legMeters, type Plane, type Point } from './plane';

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

/** Streets by square of ground. */
export interface SnapIndex {
  /** The nearest point on one of the streets; `shut[segment] === 1` leaves that one out. */
  find(asked: Point, shut?: Uint8Array): Snap | null;
}

/** A place further than this from any street is outside the region. */
const REACH = 2_000;

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

/** Looks for the nearest leg, ring by ring of squares around a place. */
class Look {
  private x = 0;
  private y = 0;
  /** Square of the distance to the nearest leg, and its segment. */
  private near = Infinity;
  private found = -1;

  constructor(
    private readonly grid: LegGrid,
    private readonly shut: Uint8Array | undefined,
  ) {}

  /** The nearest segment to a place given in metres, or -1 beyond reach; of two as near the lower. */
  nearest(x: number, y: number): number {
    [this.x, this.y, this.near, this.found] = [x, y, Infinity, -1];
    const c = Math.floor(x / SQUARE);
    const r = Math.floor(y / SQUARE);
    // A street first met in ring k + 1 lies at least k squares away.
    for (let ring = 0; ring <= REACH / SQUARE + 1; ring++) {
      this.lookAt(c, r, ring);
      if (this.near < (ring * SQUARE) ** 2) break;
    }
    return this.near > REACH ** 2 ? -1 : this.found;
  }

  private lookAt(c: number, r: number, ring: number): void {
    const { columns, rows } = this.grid;
    const [west, east] = [Math.max(0, c - ring), Math.min(columns - 1, c + ring)];
    for (let row = Math.max(0, r - ring); row <= Math.min(rows - 1, r + ring); row++) {
      // Inner rows of a ring are two squares, the first and the last row are whole.
      const whole = Math.abs(row - r) === ring;
      for (let column = west; column <= east; column++) {
        if (whole || Math.abs(column - c) === ring) this.lookInto(row * columns + column);
      }
    }
  }

  private lookInto(square: number): void {
    const { grid, shut, x, y } = this;
    const { first, leg, segment, ax, ay, dx, dy } = grid;
    const end = first[square + 1]!;
    for (let i = first[square]!; i < end; i++) {
      const l = leg[i]!;
      const [u, v] = [dx[l]!, dy[l]!];
      const [p, q] = [x - ax[l]!, y - ay[l]!];
      const size = u * u + v * v;
      const share = size === 0 ? 0 : Math.max(0, Math.min(1, (p * u + q * v) / size));
      const off = (p - share * u) ** 2 + (q - share * v) ** 2;
      const s = segment[l]!;
      if (off > this.near || (off === this.near && s >= this.found) || shut?.[s] === 1) continue;
      this.near = off;
      this.found = s;
    }
  }
}

/**
 * Indexes the streets, when the first place is asked for: more than half of opening a pack, and a screen
 * that only draws a way or names a street needs none of it. Law: `find` equals the nearest over all of them, or null
 * beyond 2 km.
 */
export function indexSnaps(file: GraphFile, plane: Plane, to: SnapsTo = 'doors'): SnapIndex {
  let grid: LegGrid | null = null;
  const find = (asked: Point, shut?: Uint8Array): Snap | null => {
    grid ??= gridOfLegs(file, plane, to);
    const x = (asked.lon - grid.west) * plane.east;
    const segment = new Look(grid, shut).nearest(x, (asked.lat - grid.south) * plane.north);
    return segment < 0 ? null : onto(file, plane, asked, segment);
  };
  return { find };
}
