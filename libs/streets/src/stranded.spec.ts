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

  it('counts a chain of lanes for ends by the one street they hang on', () => {
    const lane = { name: null, kind: 'service', kmh: null, inner: [], meters: 50, oneWay: false } as const;
    const lanes = [1, 2, 3, 4, 5].map((from) => ({ ...lane, from, to: from + 1, ends: true }));
    const street = { ...lane, from: 0, to: 1, kind: 'street', ends: false } as const;
    const nodes = Array.from({ length: 8 }, (_, i) => ({ lon: i * 0.001, lat: 0 }));
    const village = { nodes, names: 0, bans: [], signals: [] };
    expect(stranded({ ...village, segments: [street, ...lanes] })).toEqual([]);
    expect(stranded({ ...village, segments: [...lanes, street] })).toEqual([]);
    // Nobody passes over the lanes to the street at their other end, so one of the two is left.
    const beyond = { ...street, from: 6, to: 7 };
    expect(stranded({ ...village, segments: [street, ...lanes, beyond] })).toHaveLength(1);
  });

  it('finds nothing in a hamlet of lanes for ends alone', () => {
    const lane = { name: null, kind: 'service', kmh: null, inner: [], meters: 50, oneWay: false } as const;
    const nodes = [0, 1, 2, 3].map((i) => ({ lon: i * 0.001, lat: 0 }));
    const segments = [0, 1, 2].map((from) => ({ ...lane, from, to: from + 1, ends: true }));
    expect(stranded({ nodes, names: 0, bans: [], signals: [], segments })).toEqual([]);
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
