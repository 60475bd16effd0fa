import { describe, expect, it } from '@jest/globals';
import { meters, present } from '@doorstep/std';
import fc from 'fast-check';
import { openGraph } from './graph';
import { packGraph, readGraph, type GraphFile, type Network, type Segment } from './graph-file';
import { openTown, spot } from './grid-town.fixture';
import { fillMatrix } from './matrix';
import { naiveCosts } from './naive-dijkstra.fixture';
import { findPath } from './path';
import { planeAt } from './plane';
import { streetClasses } from './street-class';
import type { Snap } from './snap';

const COUNT = 12;

/** Any network on a few junctions; a two-way ring through all of them keeps it strongly connected. */
const anyNetwork: fc.Arbitrary<Network> = fc
  .array(
    fc.record({
      from: fc.nat({ max: COUNT - 1 }),
      to: fc.nat({ max: COUNT - 1 }),
      meters: fc.integer({ min: 1, max: 400 }),
      oneWay: fc.boolean(),
      kind: fc.constantFrom(...streetClasses),
      kmh: fc.constantFrom(null, 30, 50),
    }),
    { maxLength: 30 },
  )
  .map((extra) => {
    const nodes = Array.from({ length: COUNT }, (_, i) => ({ lon: i * 0.001, lat: (i % 4) * 0.001 }));
    const ring = nodes.map((_, i): Segment => {
      const to = (i + 1) % COUNT;
      return {
        from: i,
        to,
        name: null,
        kind: 'street',
        kmh: 40,
        oneWay: false,
        ends: false,
        meters: 100 + i,
        inner: [],
      };
    });
    return {
      nodes,
      names: 0,
      bans: [],
      signals: [],
      segments: [...ring, ...extra.map((s) => ({ ...s, name: null, ends: false, inner: [] }))],
    };
  });

const opened = (network: Network): GraphFile => {
  const file = readGraph(packGraph(network));
  if (!file.ok) throw new Error(file.error);
  return file.value;
};

const place = { lon: 0, lat: 0 };
const snapOn = (segment: number, along: number): Snap => ({
  asked: place,
  point: place,
  segment,
  along,
  meters: meters(0),
  side: 'left',
});

const snapsOn = (segments: number): fc.Arbitrary<Snap[]> =>
  fc.array(
    fc
      .tuple(fc.nat({ max: segments - 1 }), fc.constantFrom(0, 0.25, 0.5, 0.9, 1))
      .map(([segment, along]) => snapOn(segment, along)),
    { minLength: 1, maxLength: 6 },
  );

const scene = anyNetwork.chain((network) => fc.tuple(fc.constant(network), snapsOn(network.segments.length)));

describe('matrix', () => {
  it('equals a naive Dijkstra on every pair of any town, in time and in distance', () => {
    fc.assert(
      fc.property(scene, ([network, snaps]) => {
        const graph = openGraph(opened(network), 1);
        const matrix = fillMatrix(graph, snaps, snaps);
        const oracle = snaps.flatMap((from) => naiveCosts(graph, from, snaps));
        expect([...matrix.seconds]).toEqual(oracle.map(({ ms }) => Math.round(ms / 1000)));
        expect([...matrix.meters]).toEqual(oracle.map(({ dm }) => Math.round(dm / 10)));
      }),
      { numRuns: 300 },
    );
  });

  it('has paths that take just as long, and whose streets add up to the distance', () => {
    fc.assert(
      fc.property(scene, ([network, snaps]) => {
        const graph = openGraph(opened(network), 1);
        const matrix = fillMatrix(graph, snaps, snaps);
        snaps.forEach((from, i) =>
          snaps.forEach((to, j) => {
            const path = present(findPath(graph, planeAt(0), [from, to], () => null));
            expect(path.seconds).toBe(matrix.seconds[i * snaps.length + j]);
            expect(path.meters).toBe(matrix.meters[i * snaps.length + j]);
          }),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('goes round when a one-way street lies the wrong way', () => {
    const streets = openTown();
    const south = spot(streets, 1, 0.25);
    const north = spot(streets, 1, 0.75);
    const { meters: m, seconds } = streets.matrix([south, north], [south, north]);
    // With the one-way half a block: 55.6 m. Against it: on to 31st St (27.8), one block over (111.2),
    // one down (111.2), one back (111.2), up to the door (27.8) = 389.2 m.
    expect([...m]).toEqual([0, 56, 389, 0]);
    // 50 km/h posted, four fifths of it believed: 11.11 m/s. 55.6 m = 5.0 s, 389.2 m = 35.0 s.
    expect([...seconds]).toEqual([0, 5, 35, 0]);
  });

  it('stretches every time by the calibration of the region, and no distance', () => {
    const town = opened(present(fc.sample(anyNetwork, { seed: 5, numRuns: 1 })[0]));
    const snaps = [0, 3, 7].map((segment) => snapOn(segment, 0.5));
    const plain = fillMatrix(openGraph(town, 1), snaps, snaps);
    const slow = fillMatrix(openGraph(town, 2), snaps, snaps);
    expect([...slow.meters]).toEqual([...plain.meters]);
    plain.seconds.forEach((s, i) =>
      expect(Math.abs(present(slow.seconds[i]) - 2 * s)).toBeLessThanOrEqual(1),
    );
  });
});
