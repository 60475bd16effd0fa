import type { Point } from '@doorstep/geo';
import { stranded, type Network, type Segment } from '@doorstep/streets';
import { Complaint } from './complaint';
import type { JoinedStreets, StreetBlock } from './joined-streets';
import { largestStrongComponent, type Arc } from './strong-component';

/** The streets a car can use, as a graph, with the account of what was left out. */
export interface BuiltNetwork {
  readonly network: Network;
  readonly names: readonly string[];
  /** The block of each segment of the network. */
  readonly blocks: readonly StreetBlock[];
  readonly dropped: Dropped;
}

/** Streets that a car cannot reach and leave again. */
export interface Dropped {
  readonly blocks: number;
  readonly meters: number;
  /** Streets behind a private lane or gate: kept, but only for the ends of trips. */
  readonly pockets: number;
}

/** `graph.bin` has room for so many names. */
const MOST_NAMES = 65_534;

/** Numbers interleaved bit by bit: junctions near each other get near numbers, which keeps a search in cache. */
function morton({ lon, lat }: Point): number {
  const [x, y] = [Math.floor(((lon + 180) / 360) * 2 ** 25), Math.floor(((lat + 90) / 180) * 2 ** 25)];
  let code = 0;
  for (let bit = 24; bit >= 0; bit--) code = code * 4 + ((x >> bit) & 1) + 2 * ((y >> bit) & 1);
  return code;
}

const arcsOf = ({ blocks, from, to }: JoinedStreets, takes: (block: StreetBlock) => boolean): Arc[] =>
  blocks.flatMap((block, i): Arc[] => {
    const [tail, head] = [from[i] ?? -1, to[i] ?? -1];
    if (!takes(block)) return [];
    return block.oneWay
      ? [[tail, head]]
      : [
          [tail, head],
          [head, tail],
        ];
  });

/**
 * Streets that can only be reached over a lane for the ends of trips carry only the ends of trips themselves: else a
 * whole gated quarter would count as cut off.
 */
function withPockets(joined: JoinedStreets): { joined: JoinedStreets; pockets: number } {
  const { corners, blocks, from, to } = joined;
  const through = arcsOf(joined, ({ ends }) => !ends);
  // A hamlet of private lanes alone: there is nothing to pass through, and nothing to mark.
  if (through.length === 0) return { joined, pockets: 0 };
  const core = largestStrongComponent(corners.length, through);
  let pockets = 0;
  const marked = blocks.map((block, i) => {
    if (block.ends || (core.has(from[i] ?? -1) && core.has(to[i] ?? -1))) return block;
    pockets++;
    return { ...block, ends: true };
  });
  return { joined: { ...joined, blocks: marked }, pockets };
}

/** Positions of the blocks that each reach each other. */
function reachable(joined: JoinedStreets): number[] {
  const core = largestStrongComponent(
    joined.corners.length,
    arcsOf(joined, () => true),
  );
  return joined.blocks.flatMap((_, i) =>
    core.has(joined.from[i] ?? -1) && core.has(joined.to[i] ?? -1) ? [i] : [],
  );
}

/** The names in use, sorted; where there are too many, those of the fewest blocks are left out. */
function namesOf(blocks: readonly StreetBlock[]): string[] {
  const uses = new Map<string, number>();
  for (const { name } of blocks) if (name !== null) uses.set(name, (uses.get(name) ?? 0) + 1);
  const byUse = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return byUse
    .slice(0, MOST_NAMES)
    .map(([name]) => name)
    .sort();
}

function segmentOf(block: StreetBlock, ends: readonly [number, number], name: number | null): Segment {
  const { kind, kmh, oneWay, meters, line } = block;
  const [from, to] = ends;
  const own = { from, to, name, kmh, oneWay, ends: block.ends, meters, inner: line.slice(1, -1) };
  return { ...own, kind: kind === 'path' ? 'service' : kind };
}

interface Renumbered {
  readonly nodes: readonly Point[];
  /** New number of each old corner. */
  readonly nodeOf: ReadonlyMap<number, number>;
  /** Old block of each new segment. */
  readonly order: readonly number[];
}

/** Corners along a curve that keeps neighbours together, blocks by the corners they join. */
function renumber({ corners, from, to }: JoinedStreets, kept: readonly number[]): Renumbered {
  const used = new Set(kept.flatMap((i) => [from[i] ?? -1, to[i] ?? -1]));
  const sorted = [...used]
    .map((corner) => ({ corner, point: corners[corner] ?? { lon: 0, lat: 0 } }))
    .map((each) => ({ ...each, code: morton(each.point) }))
    .sort(
      (a, b) =>
        a.code - b.code || a.point.lon - b.point.lon || a.point.lat - b.point.lat || a.corner - b.corner,
    );
  const nodeOf = new Map(sorted.map(({ corner }, i) => [corner, i]));
  const node = (corner: number | undefined): number => nodeOf.get(corner ?? -1) ?? -1;
  const order = [...kept].sort((a, b) => node(from[a]) - node(from[b]) || node(to[a]) - node(to[b]) || a - b);
  return { nodes: sorted.map(({ point }) => point), nodeOf, order };
}

/** Bans in the new numbers; one that leads over a dropped block can never be driven. */
function bansOf({ bans }: JoinedStreets, segmentOf: ReadonlyMap<number, number>): Network['bans'] {
  return bans.flatMap((ban) => {
    const arcs = ban.map((arc) => (segmentOf.get(arc >> 1) ?? -1) * 2 + (arc & 1));
    return arcs.every((arc) => arc >= 0) ? [{ arcs }] : [];
  });
}

/** The network of some blocks, in the numbers it is packed with. */
function networkOf(
  joined: JoinedStreets,
  { nodes, nodeOf, order }: Renumbered,
  names: readonly string[],
): Network {
  const position = new Map(names.map((name, i) => [name, i]));
  const node = (corner: number | undefined): number => nodeOf.get(corner ?? -1) ?? -1;
  const segments = order.flatMap((old) => {
    const block = joined.blocks[old];
    if (block === undefined) return [];
    const name = block.name === null ? null : (position.get(block.name) ?? null);
    return [segmentOf(block, [node(joined.from[old]), node(joined.to[old])], name)];
  });
  const signals = joined.signals.map(node).filter((each) => each >= 0);
  return {
    nodes,
    segments,
    names: names.length,
    bans: bansOf(joined, new Map(order.map((old, i) => [old, i]))),
    signals: signals.sort((a, b) => a - b),
  };
}

/**
 * Builds the car graph and keeps what can be reached and left again: first by corners, which is quick and drops most,
 * then by turns, for a ban can cut off a street whose corners hang together.
 */
export function buildNetwork(all: JoinedStreets): BuiltNetwork {
  const { joined, pockets } = withPockets(all);
  let kept = reachable(joined);
  for (;;) {
    if (kept.length === 0)
      throw new Complaint('no two streets of it hang together so that a car can go and come back');
    const numbers = renumber(joined, kept);
    const blocks = numbers.order.flatMap((old) => joined.blocks[old] ?? []);
    const names = namesOf(blocks);
    const network = networkOf(joined, numbers, names);
    const lost = new Set(stranded(network).map((segment) => numbers.order[segment]));
    if (lost.size > 0) {
      kept = kept.filter((old) => !lost.has(old));
      continue;
    }
    const meters = (list: readonly StreetBlock[]): number =>
      list.reduce((sum, block) => sum + block.meters, 0);
    const dropped = Math.max(0, Math.round(meters(joined.blocks) - meters(blocks)));
    return {
      network,
      names,
      blocks,
      dropped: { blocks: joined.blocks.length - blocks.length, meters: dropped, pockets },
    };
  }
}
