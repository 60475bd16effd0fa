import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyNetwork, carGraph, fileOf, snapOn } from './any-town.fixture';
import { rowsByDijkstra } from './matrix';
import { network } from './grid-town.fixture';
import { standAt } from './stand';
import { stranded } from './stranded';
import { NEVER } from './weight';

describe('stranded', () => {
  it('finds nothing in a sound town, and the island beside one', () => {
    expect(stranded(network)).toEqual([]);
    const far = [0, 1].map((i) => ({ lon: 1 + i * 0.001, lat: 1 }));
    const island = { from: 12, to: 13, name: null, kind: 'street', kmh: 30, inner: [], meters: 111 } as const;
    const segments = [...network.segments, { ...island, oneWay: false, ends: false }];
    expect(stranded({ ...network, nodes: [...network.nodes, ...far], segments })).toEqual([17]);
  });

  it('finds a street that can be entered and never left', () => {
    const trap = { from: 0, to: 12, name: null, kind: 'street', kmh: 30, inner: [], meters: 111 } as const;
    const segments = [...network.segments, { ...trap, oneWay: true, ends: false }];
    const nodes = [...network.nodes, { lon: -0.001, lat: -0.001 }];
    expect(stranded({ ...network, nodes, segments })).toEqual([17]);
  });

  it('leaves streets of which every one reaches every other', () => {
    fc.assert(
      fc.property(anyNetwork, (town) => {
        const dropped = new Set(stranded(town));
        const graph = carGraph(fileOf(town), dropped);
        const kept = town.segments.map((_, s) => s).filter((s) => !dropped.has(s));
        const places = kept.map((s) => standAt(graph, snapOn(s, 0.5), 'any'));
        rowsByDijkstra(graph, places, places, (_, weights) => {
          expect(weights.every((weight) => weight < NEVER)).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });
});
