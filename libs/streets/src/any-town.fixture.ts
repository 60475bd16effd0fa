import { meters } from '@doorstep/std';
import fc from 'fast-check';
import { buildArcGraph, type ArcGraph } from './arc-graph';
import { packGraph, readGraph, type Ban, type GraphFile, type Network, type Segment } from './graph-file';
import type { Snap } from './snap';
import { streetClasses } from './street-class';

/*
 * Towns that were never drawn: a ring of two-way streets through a few junctions, and any other streets between them:
 * one-way, for ends only, loops, doubles, dead ends; lights; and bans along ways that can be driven.
 */
const COUNT = 10;

const anySegment = fc.record({
  from: fc.nat({ max: COUNT + 1 }),
  to: fc.nat({ max: COUNT + 1 }),
  meters: fc.constantFrom(1, 50, 50, 120, 400),
  oneWay: fc.boolean(),
  ends: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  kind: fc.constantFrom(...streetClasses),
  kmh: fc.constantFrom(null, 30, 50),
});

const nodes = Array.from({ length: COUNT + 2 }, (_, i) => ({ lon: i * 0.001, lat: (i % 4) * 0.001 }));

const ring: Segment[] = Array.from({ length: COUNT }, (_, i) => ({
  from: i,
  to: (i + 1) % COUNT,
  name: null,
  kind: 'street',
  kmh: 40,
  oneWay: false,
  ends: false,
  meters: 100 + (i % 3),
  inner: [],
}));

/** A way of `length` arcs from a drawn one on, each next chosen by a drawn number; shorter where it ends. */
function walk(segments: readonly Segment[], begin: number, choices: readonly number[]): number[] {
  const arcs = segments.flatMap(({ oneWay }, s) => (oneWay ? [2 * s] : [2 * s, 2 * s + 1]));
  const ends = (arc: number): readonly [number, number] => {
    const { from, to } = segments[arc >> 1] as Segment;
    return arc & 1 ? [to, from] : [from, to];
  };
  const way = [arcs[begin % arcs.length] as number];
  for (const choice of choices) {
    const next = arcs.filter((arc) => ends(arc)[0] === ends(way.at(-1) as number)[1]);
    if (next.length > 0) way.push(next[choice % next.length] as number);
  }
  return way;
}

const anyWalk = fc.tuple(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 3 }));

/** Any town. */
export const anyNetwork: fc.Arbitrary<Network> = fc
  .record({
    extra: fc.array(anySegment, { maxLength: 16 }),
    bans: fc.array(anyWalk, { maxLength: 8 }),
    signals: fc.uniqueArray(fc.nat({ max: COUNT - 1 }), { maxLength: 3 }),
    keepsLeft: fc.boolean(),
  })
  .map(({ extra, bans, signals, keepsLeft }) => {
    const segments = [...ring, ...extra.map((s): Segment => ({ ...s, name: null, inner: [] }))];
    const sequences = bans.map(([begin, choices]): Ban => ({ arcs: walk(segments, begin, choices) }));
    return {
      nodes,
      names: 0,
      segments,
      signals,
      keepsLeft,
      bans: sequences.filter(({ arcs }) => arcs.length > 1),
    };
  });

export function fileOf(network: Network): GraphFile {
  const file = readGraph(packGraph(network));
  if (!file.ok) throw new Error(file.error);
  return file.value;
}

export const carGraph = (file: GraphFile, closed: ReadonlySet<number> = new Set()): ArcGraph =>
  buildArcGraph(file, { profile: { vehicle: 'car', winter: {} }, closed });

const place = { lon: 0, lat: 0 };

export const snapOn = (segment: number, along: number, side: Snap['side'] = 'left'): Snap => ({
  asked: place,
  point: place,
  segment,
  along,
  meters: meters(0),
  side,
});

const snapsOn = (segments: number, least: number, most: number): fc.Arbitrary<Snap[]> =>
  fc.array(
    fc
      .tuple(fc.nat({ max: segments - 1 }), fc.constantFrom(0, 0.25, 0.5, 0.9, 1), fc.boolean())
      .map(([segment, along, left]) => snapOn(segment, along, left ? 'left' : 'right')),
    { minLength: least, maxLength: most },
  );

const sceneOf = (least: number, most: number): fc.Arbitrary<[Network, Snap[]]> =>
  anyNetwork.chain((network) =>
    fc.tuple(fc.constant(network), snapsOn(network.segments.length, least, most)),
  );

/** A town and places in it, some of them on one street. */
export const anyScene = sceneOf(1, 8);

/** More places than are done side by side. */
export const anyCrowd = sceneOf(17, 40);
