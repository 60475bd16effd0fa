import { metersBetween, type Point } from '@doorstep/geo';
import type { Block } from './centrelines';
import { simplify } from './polygon';
import { chainsOf, type Link } from './street-chains';

/** Street lines between corners, and every line of the map: what named streets are made of. */
export interface StreetLines {
  readonly joined: {
    readonly blocks: readonly (Block & { readonly otherNames: readonly string[] })[];
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly corners: readonly Point[];
  };
  readonly drawn: readonly Block[];
}

/** A street that bears one name in one part of the region: its chains of vertices. */
export interface NamedStreet {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly chains: readonly (readonly number[])[];
}

/** Every named street, and the points its chains count. */
export interface NamedStreets {
  readonly streets: readonly NamedStreet[];
  readonly vertices: readonly Point[];
  /** Names that meet at each vertex. */
  readonly namesAt: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Bends that move a line by less than this are left out; degrees of latitude, about twelve metres. */
const BEND = 0.00011;
/** Pieces of one name further apart than this are two streets: a "Church Street" in each village. In metres. */
const APART = 1200;

interface Piece {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly vertices: readonly number[];
}

const keyOf = ({ lon, lat }: Point): string => `${lon.toFixed(5)},${lat.toFixed(5)}`;

/** Numbers the points: corners as they are, foot ways at the corners they end on, bends for themselves. */
class Vertices {
  readonly points: Point[];
  private readonly atSpot = new Map<string, number>();

  constructor(corners: readonly Point[]) {
    this.points = [...corners];
    corners.forEach((corner, i) => this.atSpot.set(keyOf(corner), i));
  }

  private spot(point: Point): number {
    const known = this.atSpot.get(keyOf(point));
    if (known !== undefined) return known;
    this.atSpot.set(keyOf(point), this.points.length);
    return this.points.push(point) - 1;
  }

  private bends(line: readonly Point[]): number[] {
    return simplify(line, BEND)
      .slice(1, -1)
      .map((point) => this.points.push(point) - 1);
  }

  /** A block between two corners that are known. */
  between(from: number, to: number, line: readonly Point[]): number[] {
    return [from, ...this.bends(line), to];
  }

  /** A foot way: its ends, and every point on it where a street has a corner. */
  along(line: readonly Point[]): number[] {
    return line.flatMap((point, i) => {
      const isEnd = i === 0 || i === line.length - 1;
      const known = this.atSpot.get(keyOf(point));
      return isEnd ? [this.spot(point)] : known === undefined ? [] : [known];
    });
  }
}

function piecesOf({ joined, drawn }: StreetLines, vertices: Vertices): Piece[] {
  const pieces: Piece[] = [];
  joined.blocks.forEach(({ name, otherNames, kind, line }, i) => {
    if (name === null || kind === 'ramp' || kind === 'freeway') return;
    const [from, to] = [joined.from[i] ?? 0, joined.to[i] ?? 0];
    pieces.push({ name, otherNames, vertices: vertices.between(from, to, line) });
  });
  for (const { name, kind, line } of drawn)
    if (name !== null && kind === 'path')
      pieces.push({ name, otherNames: [], vertices: vertices.along(line) });
  return pieces;
}

/** Groups chains of one name that lie near each other. */
function clusters(chains: readonly (readonly number[])[], points: readonly Point[]): (readonly number[])[][] {
  const groups: (readonly number[])[][] = [];
  const near = (a: readonly number[], b: readonly number[]): boolean =>
    a.some((i) => b.some((j) => isNear(points[i], points[j])));
  for (const chain of chains) {
    const [first, ...others] = groups.filter((group) => group.some((other) => near(chain, other)));
    if (first === undefined) groups.push([chain]);
    else {
      first.push(chain, ...others.flat());
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

const isNear = (a: Point | undefined, b: Point | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a.lat - b.lat) < 0.012 && metersBetween(a, b) < APART;

function streetsNamed(name: string, pieces: readonly Piece[], points: readonly Point[]): NamedStreet[] {
  const links = pieces.flatMap(({ vertices }) =>
    vertices.slice(1).map((to, i): Link => [vertices[i] ?? to, to]),
  );
  const otherNames = [...new Set(pieces.flatMap((piece) => piece.otherNames))].filter(
    (other) => other !== name,
  );
  const real = links.filter(([a, b]) => a !== b);
  return clusters(chainsOf(real, points), points).map((chains) => ({
    name,
    otherNames: otherNames.sort(),
    chains,
  }));
}

/** Orders the named lines of a region into streets. */
export function namedStreets(lines: StreetLines): NamedStreets {
  const vertices = new Vertices(lines.joined.corners);
  const byName = new Map<string, Piece[]>();
  for (const piece of piecesOf(lines, vertices)) {
    const pieces = byName.get(piece.name);
    if (pieces === undefined) byName.set(piece.name, [piece]);
    else pieces.push(piece);
  }
  const { points } = vertices;
  const streets = [...byName.keys()]
    .sort()
    .flatMap((name) => streetsNamed(name, byName.get(name) ?? [], points));
  const namesAt = new Map<number, Set<string>>();
  for (const { name, chains } of streets)
    for (const vertex of chains.flat())
      namesAt.set(vertex, (namesAt.get(vertex) ?? new Set<string>()).add(name));
  return { streets, vertices: points, namesAt };
}
