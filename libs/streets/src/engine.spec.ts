import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import fc from 'fast-check';
import { headOf, middleLatitude } from './arc-graph';
import { anyCrowd, anyNetwork, anyScene, carGraph, fileOf } from './any-town.fixture';
import { orderOf } from './contraction-file';
import { Dijkstra } from './dijkstra';
import { dissect } from './dissection';
import type { Segment } from './graph-file';
import { buildHierarchy } from './ladders';
import { ManyToMany, type TakeWeights } from './many-to-many';
import { rowsByDijkstra } from './matrix';
import { naiveStreets } from './naive-dijkstra.fixture';
import { planeAt } from './plane';
import { standAt, type Kerb, type Standing } from './stand';
import { Way } from './unpack';
import { turnCosts } from './turn-cost';
import { dmOf, msOf, NEVER, weigh } from './weight';

type Places = readonly (readonly Standing[])[];
type Rows = (take: TakeWeights) => void;

const costOf = (weight: number): { ms: number; dm: number } =>
  weight >= NEVER ? { ms: NEVER, dm: NEVER } : { ms: msOf(weight), dm: dmOf(weight) };

/** Weights may come in any order, each once. */
function costsOf(rows: Rows): { ms: number; dm: number }[] {
  const taken: { ms: number; dm: number }[][] = [];
  rows((row, columns, weights) => {
    for (const [i, column] of columns.entries()) {
      const costs = (taken[row] ??= []);
      expect(costs[column]).toBeUndefined();
      costs[column] = costOf(present(weights[i]));
    }
  });
  return taken.flat();
}

const anyKerb = fc.constantFrom<Kerb>('any', 'same');
/** Any order of contraction at all: the law must not hang on a good one. */
const anyOrder = fc.infiniteStream(fc.nat());

function shuffled(order: Int32Array, dice: Iterator<number>): Int32Array {
  const left = [...order];
  return order.map(() => present(left.splice(present(dice.next().value as number) % left.length, 1)[0]));
}

describe('engines', () => {
  it('agree with a naive Dijkstra on every pair of any town, to the millisecond and the decimetre', () => {
    fc.assert(
      fc.property(anyScene, anyKerb, ([network, snaps], kerb) => {
        const graph = carGraph(fileOf(network));
        const places: Places = snaps.map((snap) => standAt(graph, snap, kerb));
        const naive = naiveStreets(graph);
        const oracle = places.flatMap((from) => naive.costs(from, places));
        expect(costsOf((take) => rowsByDijkstra(graph, places, places, take))).toEqual(oracle);
        const tables = new ManyToMany(buildHierarchy(graph, orderOf(graph.file)));
        expect(costsOf((take) => tables.rows(places, places, take))).toEqual(oracle);
        // What one question left behind is not seen by the next.
        const [first] = oracle;
        const one = places.slice(0, 1);
        expect(costsOf((take) => tables.rows(one, one, take))).toEqual([first]);
        expect(costsOf((take) => tables.rows(places, places, take))).toEqual(oracle);
      }),
      { numRuns: 300 },
    );
  });

  it('agree whatever the order of contraction', () => {
    fc.assert(
      fc.property(anyScene, anyOrder, ([network, snaps], dice) => {
        const graph = carGraph(fileOf(network));
        const places: Places = snaps.map((snap) => standAt(graph, snap, 'any'));
        const order = shuffled(orderOf(graph.file), dice);
        const tables = new ManyToMany(buildHierarchy(graph, order));
        expect(costsOf((take) => tables.rows(places, places, take))).toEqual(
          costsOf((take) => rowsByDijkstra(graph, places, places, take)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('agree for a crowd of places, some of them on closed streets or cut off', () => {
    fc.assert(
      fc.property(anyCrowd, fc.uniqueArray(fc.nat({ max: 9 })), anyOrder, ([network, snaps], shut, dice) => {
        const graph = carGraph(fileOf(network), new Set(shut));
        const places: Places = snaps.map((snap) => standAt(graph, snap, 'any'));
        const [some, others] = [places.slice(0, 9), places.slice(5)];
        for (const order of [orderOf(graph.file), shuffled(orderOf(graph.file), dice)]) {
          const tables = new ManyToMany(buildHierarchy(graph, order));
          for (const [from, to] of [
            [places, places],
            [some, others],
          ] as const) {
            expect(costsOf((take) => tables.rows(from, to, take))).toEqual(
              costsOf((take) => rowsByDijkstra(graph, from, to, take)),
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('drive ways that weigh what the matrix says and keep every rule', () => {
    fc.assert(
      fc.property(anyScene, anyKerb, ([network, snaps], kerb) => {
        const graph = carGraph(fileOf(network));
        const naive = naiveStreets(graph);
        const way = new Way(buildHierarchy(graph, orderOf(graph.file)));
        const search = new Dijkstra(graph);
        const places = snaps.map((snap) => standAt(graph, snap, kerb));
        const pairs = places.flatMap((from) => places.map((to) => [from, to] as const));
        for (const [from, to] of pairs) {
          search.run(from);
          const weight = search.to(from, to);
          const driven = way.between(from, to);
          expect(driven?.weight ?? NEVER).toBe(weight);
          for (const arcs of [driven?.arcs ?? null, search.arcsTo(from, to)]) {
            expect(arcs === null).toBe(weight === NEVER);
            expect(naive.lawful(arcs ?? [])).toBe(true);
            if (arcs !== null) expect(weighed(graph, arcs, from, to)).toBe(weight);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never drive a closed street', () => {
    fc.assert(
      fc.property(anyScene, fc.uniqueArray(fc.nat({ max: 9 })), ([network, snaps], shut) => {
        const graph = carGraph(fileOf(network), new Set(shut));
        const places: Places = snaps.map((snap) => standAt(graph, snap, 'any'));
        const way = new Way(buildHierarchy(graph, orderOf(graph.file)));
        for (const from of places) {
          for (const to of places) {
            for (const arc of way.between(from, to)?.arcs ?? []) expect(shut).not.toContain(arc >> 1);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

type OnePlace = readonly Standing[];

/** Weight of a list of arcs, from where the first place lies on its arc to where the last does. */
function weighed(graph: ReturnType<typeof carGraph>, arcs: readonly number[], from: OnePlace, to: OnePlace) {
  const beforeOn = (places: OnePlace, arc: number | undefined): number =>
    present(places.find((place) => place.arc === arc)).before;
  const turn = turnCosts(graph.file, planeAt(middleLatitude(graph.file)));
  const driven = arcs.slice(1).reduce((sum, next, i) => {
    const arc = present(arcs[i]);
    return sum + present(graph.weight[arc]) + weigh(turn(arc, next, headOf(graph.file, arc)), 0);
  }, 0);
  return driven - beforeOn(from, arcs[0]) + beforeOn(to, arcs.at(-1));
}

it('anyNetwork draws towns with every kind of trouble', () => {
  const towns = fc.sample(anyNetwork, { numRuns: 200, seed: 7 });
  expect(towns.some(({ bans }) => bans.some(({ arcs }) => arcs.length > 2))).toBe(true);
  expect(towns.some(({ segments }) => segments.some(({ ends }) => ends))).toBe(true);
});

it('an order is found where more streets than junctions join every side of a hamlet', () => {
  const nodes = [0, 1, 2, 3].map((i) => ({ lon: i * 0.001, lat: (i % 2) * 0.001 }));
  const pairs = nodes.flatMap((_, a) =>
    nodes.flatMap((__, b) => (a < b ? [0, 1, 2].map(() => [a, b] as const) : [])),
  );
  const segments = pairs.map(([from, to]): Segment => ({
    from,
    to,
    name: null,
    kind: 'street',
    kmh: 30,
    oneWay: false,
    ends: false,
    meters: 100,
    inner: [],
  }));
  const file = fileOf({ nodes, segments, names: 0, bans: [], signals: [] });
  expect([...dissect(file)].sort((a, b) => a - b)).toEqual([...segments.keys()]);
});
