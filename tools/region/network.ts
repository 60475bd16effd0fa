import type { Point } from '@doorstep/geo';
import type { Network, Segment } from '@doorstep/streets';
import type { Block } from './centrelines';
import { splitAtEnds } from './split';
import { largestStrongComponent, type Arc } from './strong-component';

/** The streets a car can use, as a graph, with the account of what was left out. */
export interface BuiltNetwork {
  readonly network: Network;
  readonly names: readonly string[];
  /** The block of each segment of the network. */
  readonly blocks: readonly Block[];
  readonly dropped: { readonly paths: number; readonly stubs: number; readonly cutOff: number };
}

const keyOf = ({ lon, lat }: Point): string => `${lon},${lat}`;

/** Numbers interleaved bit by bit: junctions near each other get near numbers, which keeps Dijkstra in cache. */
function morton({ lon, lat }: Point): number {
  const [x, y] = [Math.floor(((lon + 180) / 360) * 2 ** 25), Math.floor(((lat + 90) / 180) * 2 ** 25)];
  let code = 0;
  for (let bit = 24; bit >= 0; bit--) code = code * 4 + ((x >> bit) & 1) + 2 * ((y >> bit) & 1);
  return code;
}

/** A block shorter than this is a slip of the pen between two corners that are one. */
const STUB = 1;

/** One name for each group of corners that stubs tie together. */
function mergedCorners(blocks: readonly Block[]): (point: Point) => string {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const { line, meters } of blocks) {
    const [a, b] = [line[0], line.at(-1)];
    if (!a || !b || meters >= STUB) continue;
    const [from, to] = [root(keyOf(a)), root(keyOf(b))].sort();
    if (from !== undefined && to !== undefined && from !== to) parent.set(to, from);
  }
  return (point) => root(keyOf(point));
}

type Corner = (point: Point) => string;

/** Junctions are where blocks end; equal or merged coordinates are one junction. */
function junctions(
  blocks: readonly Block[],
  corner: Corner,
): { points: Point[]; at: ReadonlyMap<string, number> } {
  const found = new Map<string, Point>();
  for (const { line } of blocks) {
    for (const p of [line[0], line.at(-1)]) if (p && !found.has(corner(p))) found.set(corner(p), p);
  }
  const order = (a: Point, b: Point): number => morton(a) - morton(b) || a.lon - b.lon || a.lat - b.lat;
  const sorted = [...found].sort((a, b) => order(a[1], b[1]));
  return { points: sorted.map(([, point]) => point), at: new Map(sorted.map(([key], i) => [key, i])) };
}

interface Ends {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

function endsOf(blocks: readonly Block[], corner: Corner): { points: readonly Point[]; ends: Ends[] } {
  const { points, at } = junctions(blocks, corner);
  const node = (p: Point | undefined): number => at.get(p ? corner(p) : '') ?? -1;
  return {
    points,
    ends: blocks.map((block) => ({ block, from: node(block.line[0]), to: node(block.line.at(-1)) })),
  };
}

/** Builds the car graph and keeps its largest strong component: every place in it reaches every other. */
export function buildNetwork(all: readonly Block[]): BuiltNetwork {
  const drivable = all.filter((block) => block.kind !== 'path');
  const cars = splitAtEnds(drivable);
  const whole = cars.filter((block) => block.meters >= STUB);
  const corner = mergedCorners(cars);
  const { points, ends } = endsOf(whole, corner);
  const arcs = ends.flatMap(({ block, from, to }): Arc[] =>
    block.oneWay
      ? [[from, to]]
      : [
          [from, to],
          [to, from],
        ],
  );
  const core = largestStrongComponent(points.length, arcs);
  const inCore = ends.filter(({ from, to }) => core.has(from) && core.has(to)).map(({ block }) => block);
  const kept = endsOf(inCore, corner);
  const sorted = kept.ends.sort((a, b) => a.from - b.from || a.to - b.to);
  const blocks = sorted.map(({ block }) => block);
  const names = [...new Set(blocks.map((block) => block.name).filter((name) => name !== null))].sort();
  const position = new Map(names.map((name, i) => [name, i]));
  const segments = sorted.map(({ block, from, to }): Segment => ({
    from,
    to,
    name: block.name === null ? null : (position.get(block.name) ?? null),
    kind: block.kind === 'path' ? 'service' : block.kind,
    kmh: block.kmh,
    oneWay: block.oneWay,
    ends: false,
    meters: block.meters,
    inner: block.line.slice(1, -1),
  }));
  return {
    network: { nodes: kept.points, segments, names: names.length, bans: [], signals: [] },
    names,
    blocks,
    dropped: {
      paths: all.length - drivable.length,
      stubs: cars.length - whole.length,
      cutOff: whole.length - blocks.length,
    },
  };
}
