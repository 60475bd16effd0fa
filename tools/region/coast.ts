import type { Bounds, Point } from '@doorstep/geo';

type Line = readonly Point[];

/** A stretch of coast across a box, from border to border; places on the border are told clockwise, 0 to 4. */
export interface Crossing {
  readonly points: Line;
  readonly from: number;
  readonly to: number;
}

/** What is known of the coast in a box. Land lies on its left. */
export interface Coast {
  readonly crossings: readonly Crossing[];
  /** Closed coasts inside the box. */
  readonly rings: readonly Line[];
  /** Places on the border where a coast goes on of which a part is missing. */
  readonly torn: readonly number[];
  /** Coasts that end in the middle of the box: each is left out as a whole. */
  readonly damaged: number;
}

/** An extract cuts its ways between two points: an end this near to the border goes on to it, as a share of the box. */
const NEAR = 0.05;

const keyOf = (point: Point | undefined): string => (point ? `${point.lon},${point.lat}` : '');
const isClosed = (line: Line): boolean => line.length > 3 && keyOf(line[0]) === keyOf(line.at(-1));

/** Ties lines together where one ends and another begins; none is turned round, for its land lies on its left. */
export function tied(lines: readonly Line[]): Line[] {
  const beginning = new Map<string, Line[]>();
  const ends = new Set<string>();
  for (const line of lines.filter(({ length }) => length > 1)) {
    const start = keyOf(line[0]);
    beginning.set(start, [...(beginning.get(start) ?? []), line]);
    ends.add(keyOf(line.at(-1)));
  }
  const chainFrom = (start: string): Line => {
    const pieces: Line[] = [];
    for (let next = beginning.get(start)?.pop(); next; next = beginning.get(keyOf(next.at(-1)))?.pop())
      pieces.push(pieces.length === 0 ? next : next.slice(1));
    return pieces.flat();
  };
  // From where nothing ends first; what is left then are rings.
  const starts = [...beginning.keys()].sort((a, b) => Number(ends.has(a)) - Number(ends.has(b)));
  const chains: Line[] = [];
  for (const start of starts) while ((beginning.get(start)?.length ?? 0) > 0) chains.push(chainFrom(start));
  return chains;
}

/** The share of the way from a to b that lies in the box (Liang and Barsky's clipping); null for none. */
function shareIn({ west, south, east, north }: Bounds, a: Point, b: Point): readonly [number, number] | null {
  const [dx, dy] = [b.lon - a.lon, b.lat - a.lat];
  let [start, end] = [0, 1];
  const sides = [
    [-dx, a.lon - west],
    [dx, east - a.lon],
    [-dy, a.lat - south],
    [dy, north - a.lat],
  ] as const;
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return null;
    if (slope < 0) start = Math.max(start, room / slope);
    if (slope > 0) end = Math.min(end, room / slope);
  }
  return start < end ? [start, end] : null;
}

const between = (a: Point, b: Point, share: number): Point =>
  share === 0
    ? a
    : share === 1
      ? b
      : { lon: a.lon + (b.lon - a.lon) * share, lat: a.lat + (b.lat - a.lat) * share };

/** The stretches of a line inside the box. */
function clipped(line: Line, box: Bounds): Point[][] {
  const pieces: Point[][] = [];
  let open: Point[] | null = null;
  line.forEach((b, i) => {
    const a = line[i - 1];
    const share = a && shareIn(box, a, b);
    if (!a || !share) {
      open = null;
      return;
    }
    if (open === null || share[0] > 0) pieces.push((open = [between(a, b, share[0])]));
    open.push(between(a, b, share[1]));
    if (share[1] < 1) open = null;
  });
  return pieces;
}

/** The point on the border next to a point of the box, how far off as a share of the box, and its place clockwise. */
interface BorderSpot {
  readonly point: Point;
  readonly off: number;
  readonly place: number;
}

function atBorder(box: Bounds, { lon, lat }: Point): BorderSpot {
  const { west, south, east, north } = box;
  const [x, y] = [(lon - west) / (east - west), (north - lat) / (north - south)];
  const sides = [
    { off: y, point: { lon, lat: north }, place: x },
    { off: 1 - x, point: { lon: east, lat }, place: 1 + y },
    { off: 1 - y, point: { lon, lat: south }, place: 3 - x },
    { off: x, point: { lon: west, lat }, place: 4 - y },
  ];
  return sides.reduce((best, side) => (side.off < best.off ? side : best));
}

/** A ring as a line that begins outside the box, so that no stretch inside is cut in two; null where it has no such point. */
function fromOutside(ring: Line, { west, south, east, north }: Bounds): Line | null {
  const at = ring.findIndex(({ lon, lat }) => lon < west || lon > east || lat < south || lat > north);
  return at < 0 ? null : [...ring.slice(at, -1), ...ring.slice(0, at + 1)];
}

/** A stretch of a coast inside a box, and the border next to its ends. */
interface Stretch {
  readonly points: Line;
  readonly ends: readonly [BorderSpot, BorderSpot];
}

const stretchesOf = (line: Line, box: Bounds): Stretch[] =>
  clipped(line, box).map((points) => {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) throw new Error('a stretch of coast has an end');
    return { points, ends: [atBorder(box, first), atBorder(box, last)] };
  });

const isWhole = ({ ends }: Stretch): boolean => ends.every(({ off }) => off <= NEAR);
const crossingOf = ({ points, ends: [from, to] }: Stretch): Crossing => ({
  points: [from.point, ...points, to.point],
  from: from.place,
  to: to.place,
});

/** The coast in a box, of lines that are tied where they touch. */
export function coastIn(lines: readonly Line[], box: Bounds): Coast {
  const chains = tied(lines);
  const isInside = (chain: Line): boolean => isClosed(chain) && fromOutside(chain, box) === null;
  const stretches = chains
    .filter((chain) => !isInside(chain))
    .map((chain) => stretchesOf(isClosed(chain) ? (fromOutside(chain, box) ?? chain) : chain, box));
  const whole = stretches.filter((each) => each.every(isWhole));
  const damaged = stretches.filter((each) => !each.every(isWhole));
  const tornEnds = damaged.flat().flatMap(({ ends }) => ends.filter(({ off }) => off <= NEAR));
  return {
    crossings: whole.flat().map(crossingOf),
    rings: chains.filter(isInside),
    torn: tornEnds.map(({ place }) => place),
    damaged: damaged.length,
  };
}
