import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildNetwork } from './network';
import { readOsm } from './osm';
import { readCarriageway, readMaxspeed } from './osm-tags';
import { osmPbf } from './pbf.fixture';

describe('readCarriageway', () => {
  it.each([
    [
      { highway: 'residential', name: 'Elm Street', maxspeed: '30 mph' },
      { kind: 'street', name: 'Elm Street', kmh: 48, oneWay: 0 },
    ],
    [
      { highway: 'tertiary', oneway: '-1' },
      { kind: 'major', name: null, kmh: 50, oneWay: -1 },
    ],
    [
      { highway: 'secondary', junction: 'roundabout' },
      { kind: 'major', name: null, kmh: 60, oneWay: 1 },
    ],
    [
      { highway: 'motorway', ref: 'I 94' },
      { kind: 'freeway', name: 'I 94', kmh: 105, oneWay: 1 },
    ],
    [
      { highway: 'motorway', oneway: 'no' },
      { kind: 'freeway', name: null, kmh: 105, oneWay: 0 },
    ],
    [
      { highway: 'service', access: 'private', motor_vehicle: 'yes' },
      { kind: 'service', name: null, kmh: null, oneWay: 0 },
    ],
    [
      { highway: 'footway', access: 'no' },
      { kind: 'path', name: null, kmh: null, oneWay: 0 },
    ],
  ])('%j', (tags, road) => {
    expect(readCarriageway(tags as Record<string, string>)).toEqual(road);
  });

  it.each([
    [{ building: 'yes' }],
    [{ highway: 'residential', access: 'private' }],
    [{ highway: 'residential', motor_vehicle: 'no', access: 'yes' }],
    [{ highway: 'service', service: 'parking_aisle' }],
    [{ highway: 'residential', area: 'yes' }],
    [{ highway: 'proposed' }],
  ])('passes over %j', (tags) => {
    expect(readCarriageway(tags as unknown as Record<string, string>)).toBeNull();
  });
});

it.each([
  ['50', 50],
  ['30 mph', 48],
  ['30mph', 48],
  ['60 km/h', 60],
  ['walk', 7],
  ['none', null],
  ['DE:urban', null],
  ['0', null],
  ['999', null],
  [undefined, null],
])('reads maxspeed %s', (text, kmh) => {
  expect(readMaxspeed(text)).toBe(kmh);
});

/*
 *   1 --- 2 --- 3      Main Street 1-2-3, Side Street 2-4 against its drawing, a path across, a way out of the extract
 *         |
 *         4
 */
const nodes = [
  [1, 9.5, 47.1],
  [2, 9.501, 47.1],
  [3, 9.502, 47.1],
  [4, 9.501, 47.099],
] as const;
const ways = [
  { id: 10, refs: [1, 2, 3], tags: { highway: 'residential', name: 'Hauptstraße' } },
  { id: 11, refs: [2, 4], tags: { highway: 'residential', name: 'Side Street', oneway: '-1' } },
  { id: 12, refs: [1, 4, 3], tags: { highway: 'footway' } },
  { id: 13, refs: [3, 99], tags: { highway: 'residential', name: 'Beyond' } },
];

function written(bytes: Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'osm-')), 'town.osm.pbf');
  writeFileSync(file, bytes);
  return file;
}

describe('readOsm', () => {
  it('cuts ways where they meet, turns what is drawn against traffic, and leaves out what lies beyond', async () => {
    const blocks = await readOsm(written(osmPbf(nodes, ways)));
    const seen = blocks
      .filter(({ kind }) => kind !== 'path')
      .map(({ name, oneWay, line }) => ({ name, oneWay, line }));
    const at = (id: number) => ({ lon: nodes[id - 1]?.[1], lat: nodes[id - 1]?.[2] });
    expect(seen).toEqual([
      { name: 'Hauptstraße', oneWay: false, line: [at(1), at(2)] },
      { name: 'Hauptstraße', oneWay: false, line: [at(2), at(3)] },
      { name: 'Side Street', oneWay: true, line: [at(4), at(2)] },
    ]);
    // 4 can be left but never reached, so the town one can drive in is 1-2-3.
    expect(buildNetwork(blocks).network.nodes).toHaveLength(3);
  });

  it('refuses a file cut off anywhere, and one that is something else', async () => {
    const whole = osmPbf(nodes, ways);
    for (const length of [3, 20, 60, whole.length - 40, whole.length - 1]) {
      await expect(readOsm(written(whole.subarray(0, length)))).rejects.toThrow(
        /town\.osm\.pbf (is not a whole|holds no)/,
      );
    }
    await expect(readOsm(written(Buffer.from('{"type":"FeatureCollection"}')))).rejects.toThrow(
      'is not a whole',
    );
  });
});
