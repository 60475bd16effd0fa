import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAddresses } from './csv-addresses';
import { readCsv } from './csv';
import { readCounts } from './counted-ground';
import { estimateDwellings } from './dwellings';
import { readPublicPlaces } from './geojson-places';
import type { StreetBlock } from './joined-streets';
import { holds, shapeOf } from './polygon';
import { shapeIndex } from './shape-index';
import { spotIndex } from './spot-index';
import { keepsLeftIn, zoneAt } from './time-zone';
import { refuseStrangers, writePack } from './write-pack';

const folder = mkdtempSync(path.join(tmpdir(), 'given-'));
function written(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('a table', () => {
  it('may quote, break lines inside a cell, and part its columns with a semicolon or a tab', () => {
    const rows = (text: string, column: string) =>
      [...readCsv(written('any.csv', text)).rows].map(({ line, cell }) => [line, cell(column)]);
    expect(rows('\ufeffA,B\r\n1,"x, ""y""\nz"\r\n\r\n2,w', 'b')).toEqual([
      [2, 'x, "y"\nz'],
      [5, 'w'],
    ]);
    expect(rows('a;b\n1;"x;y"', 'b')).toEqual([[2, 'x;y']]);
    expect(rows('a\tb\n1\tx,y\n', 'b')).toEqual([[2, 'x,y']]);
  });

  it('of addresses has the columns of OpenAddresses or plain ones', () => {
    const open =
      'LON,LAT,NUMBER,STREET,UNIT,CITY,POSTCODE\n7.4,43.7,12,Rue A,1,M,98000\n7.4,43.7,12,Rue A,2,M,98000\n';
    expect(readAddresses(written('open.csv', open)).doors).toEqual([
      { number: '12', street: 'Rue A', postcode: '98000', point: { lon: 7.4, lat: 43.7 }, homes: 2 },
    ]);
    const plain = 'number,street,lon,lat,precision\n1,Elm,7,43,exact\n2,Elm,7,43,block\n,Elm,7,43,exact\n';
    expect(readAddresses(written('plain.csv', plain))).toMatchObject({ rough: 1, incomplete: 1 });
  });

  it.each([
    ['number,street,lon\n', 'has no column "lat"'],
    ['number,street,lon,lat\n1,Elm,7.4,43.7\n2,Elm,x,43.7\n', 'line 3: "x" is not a longitude'],
    ['number,street,lon,lat\n1,Elm,7.4,4843000\n', 'line 2: "4843000" is not a latitude'],
    ['number,street,lon,lat\n', 'holds no addresses'],
    ['', 'is empty'],
    ['\0\0\0', 'binary data'],
  ])('%j is refused', (text, sentence) => {
    expect(() => readAddresses(written('bad.csv', text))).toThrow(sentence);
  });
});

const collection = (...features: unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });
const feature = (properties: object, type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const square = (west: number, east: number) => [
  [
    [west, 0],
    [east, 0],
    [east, 1],
    [west, 1],
    [west, 0],
  ],
];

it('public places keep their kind, their door and their other names', () => {
  const school = { name: 'École', kind: 'school', housenumber: '7', street: 'Rue A', 'name:en': 'School' };
  const text = collection(
    feature(school, 'Point', [7, 43]),
    feature({ name: 'Parc', leisure: 'park' }, 'Polygon', square(0, 1)),
  );
  expect(readPublicPlaces(written('places.geojson', text))).toEqual([
    {
      name: 'École',
      otherNames: ['School'],
      kind: 'school',
      street: 'Rue A',
      number: '7',
      point: { lon: 7, lat: 43 },
    },
    { name: 'Parc', otherNames: [], kind: 'park', street: null, number: null, point: { lon: 0.5, lat: 0.5 } },
  ]);
  expect(() => readPublicPlaces(written('none.geojson', collection()))).toThrow('holds no named places');
});

it.each([
  ['{"type":"FeatureCollection","features":[', 'is not whole JSON'],
  ['lon,lat\n', 'is not GeoJSON'],
  ['{"type":"Feature"}', 'is not a GeoJSON FeatureCollection'],
  [collection(feature({}, 'Point', [1, 2]), 7), 'number 2 of its features is none'],
  [collection(feature({}, 'Point', [500_000, 4_649_776])), 'feature 1 are not longitude and latitude'],
  [
    collection(
      feature({}, 'LineString', [
        [1, 2],
        [3, null],
      ]),
    ),
    'feature 1 are not longitude and latitude',
  ],
])('GeoJSON %s is refused', (text, sentence) => {
  expect(() => readPublicPlaces(written('bad.geojson', text))).toThrow(sentence);
});

describe('dwellings', () => {
  const block = (lon: number, meters: number, lived: boolean): StreetBlock => ({
    kind: 'street',
    name: null,
    otherNames: [],
    kmh: null,
    oneWay: false,
    ends: false,
    lived,
    line: [
      { lon, lat: 0.1 },
      { lon: lon + 0.01, lat: 0.1 },
    ],
    meters,
  });
  const door = (lon: number, homes: number) => ({
    number: '1',
    street: 'Elm',
    postcode: null,
    point: { lon, lat: 0.5 },
    homes,
  });
  const known = {
    blocks: [block(0, 1000, true), block(0.5, 9000, false)],
    empty: [],
    doors: [],
    counted: [],
    total: null,
  };
  const total = (samples: readonly { count: number }[]) => samples.reduce((sum, { count }) => sum + count, 0);

  it('are a usual number by the length of residential streets where nothing is known', () => {
    const estimate = estimateDwellings(known);
    expect(estimate.countedBy).toBe('street length');
    expect(total(estimate.samples)).toBeCloseTo(80, 6);
    expect(total(estimateDwellings({ ...known, total: 500 }).samples)).toBeCloseTo(400, 6);
  });

  it('are addresses where these are dense enough, with their flats, without shops', () => {
    const doors = [...Array.from({ length: 20 }, (_, i) => door(i / 1000, 1)), door(0.9, 30), door(0.8, 0)];
    expect(estimateDwellings({ ...known, doors })).toMatchObject({ countedBy: 'addresses' });
    expect(total(estimateDwellings({ ...known, doors }).samples)).toBe(50);
    expect(estimateDwellings({ ...known, doors: doors.slice(0, 5) }).countedBy).toBe('street length');
  });

  it('are public counts before all, spread over addresses or else over streets', () => {
    const rings = (west: number, east: number) =>
      shapeOf([square(west, east)[0]?.map(([lon = 0, lat = 0]) => ({ lon, lat })) ?? []]);
    const counted = [
      { ground: rings(-1, 0.3), dwellings: 1000 },
      { ground: rings(2, 3), dwellings: 100 },
      { ground: rings(5, 6), dwellings: 50 },
      { ground: { lon: 7, lat: 0.5 }, dwellings: 7 },
    ];
    const doors = [door(2.1, 20), door(2.2, 60), door(2.3, 0)];
    const { samples, countedBy } = estimateDwellings({ ...known, doors, counted });
    expect(countedBy).toBe('public counts');
    const within = (west: number, east: number) =>
      total(samples.filter(({ at }) => at.lon >= west && at.lon <= east));
    expect(within(-1, 1)).toBeCloseTo(800, 6);
    expect(samples.filter(({ at }) => at.lon > 2 && at.lon < 3).map(({ count }) => count)).toEqual([20, 60]);
    expect(within(5, 6)).toBe(0);
    expect(within(7, 7)).toBe(7);
  });

  it('are read from areas, points and tables', () => {
    const text = collection(
      feature({ HOUSEHOLDS: '12' }, 'Polygon', square(0, 1)),
      feature({ name: 'x' }, 'Point', [1, 1]),
    );
    expect(readCounts(written('counts.geojson', text)).map(({ dwellings }) => dwellings)).toEqual([12]);
    expect(readCounts(written('counts.csv', 'lon,lat,dwellings\n1,2,30\n'))).toEqual([
      { ground: { lon: 1, lat: 2 }, dwellings: 30 },
    ]);
    expect(() => readCounts(written('bad.csv', 'lon,lat,dwellings\n1,2,many\n'))).toThrow('line 2: "many"');
    expect(() => readCounts(written('no.geojson', collection()))).toThrow('tells no dwellings');
  });
});

it('shapes in squares hold what they hold one by one', () => {
  const ring = fc
    .tuple(fc.nat({ max: 90 }), fc.nat({ max: 90 }), fc.integer({ min: 1, max: 40 }))
    .map(([x, y, side]) => {
      const [west, south] = [x / 1000 - 0.045, y / 1000 - 0.045];
      const [east, north] = [west + side / 1000, south + side / 2000];
      return [
        { lon: west, lat: south },
        { lon: east, lat: south },
        { lon: east, lat: north },
        { lon: west, lat: south },
      ];
    });
  const point = fc.record({
    lon: fc.integer({ min: -60, max: 60 }).map((n) => n / 1000 + 0.0003),
    lat: fc.integer({ min: -60, max: 60 }).map((n) => n / 1000 + 0.0001),
  });
  fc.assert(
    fc.property(fc.array(ring), fc.array(point), (rings, points) => {
      const shapes = rings.map((each) => shapeOf([each]));
      const any = shapeIndex(shapes);
      for (const each of points) expect(any(each)).toBe(shapes.some((shape) => holds(shape, each)));
    }),
  );
});

it('a point in a box is found, and none where there is none', () => {
  const index = spotIndex([
    { lon: 1, lat: 1 },
    { lon: 9, lat: 9 },
  ]);
  const box = (west: number, south: number, east: number, north: number) => ({ west, south, east, north });
  expect(index.any(box(0.999, 0.999, 1.001, 1.001))).toBe(true);
  expect(index.any(box(1, 1, 1, 1))).toBe(true);
  expect(index.any(box(-180, -85, 180, 85))).toBe(true);
  expect(index.any(box(2, 2, 8, 8))).toBe(false);
  expect(index.any(box(1.0001, 0.999, 1.001, 1.001))).toBe(false);
});

it.each([
  [{ lon: -93.26, lat: 44.98 }, 'America/Chicago', false],
  [{ lon: 9.52, lat: 47.14 }, 'Europe/Vaduz', false],
  [{ lon: -0.13, lat: 51.5 }, 'Europe/London', true],
  [{ lon: 151.2, lat: -33.87 }, 'Australia/Sydney', true],
  [{ lon: 36.82, lat: -1.29 }, 'Africa/Nairobi', true],
])('%j keeps %s', (point, zone, left) => {
  expect(zoneAt(point)).toBe(zone);
  expect(keepsLeftIn(zone)).toBe(left);
});

describe('writing a pack', () => {
  const file = (name: string) => ({ name, bytes: Buffer.from(`{"files":[{"name":"a.bin"}]}`) });

  it('puts all files in place at once, over an older pack, and leaves nothing beside', () => {
    const beside = mkdtempSync(path.join(tmpdir(), 'pack-'));
    const place = path.join(beside, 'town');
    writePack(place, [file('a.bin'), file('region.json')]);
    refuseStrangers(place);
    writePack(place, [file('region.json')]);
    expect(readdirSync(beside)).toEqual(['town']);
    expect(readdirSync(place)).toEqual(['region.json']);
  });

  it('never replaces a folder that holds something else', () => {
    const place = mkdtempSync(path.join(tmpdir(), 'home-'));
    writeFileSync(path.join(place, 'letters.txt'), 'dear');
    expect(() => refuseStrangers(place)).toThrow('holds letters.txt');
    expect(readFileSync(path.join(place, 'letters.txt'), 'utf8')).toBe('dear');
  });
});
