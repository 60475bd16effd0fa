import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readGraph } from '@doorstep/streets';
import { checkRegion } from './check';
import { main } from './main';
import type { RegionFile } from './pack-file';
import { osmPbf, type FixtureNode, type FixtureWay } from './pbf.fixture';

/*
 * A town of 12 x 12 blocks by the sea of Galway, in two languages: streets drawn whole, a one-way, a bollard, a turn
 * ban, an island, a school, a few houses.
 */
const SIZE = 12;
const STEP = 0.001;
const id = (column: number, row: number): number => 1000 + column * 100 + row;
const steps = Array.from({ length: SIZE + 1 }, (_, i) => i);
const corner = (column: number, row: number): FixtureNode => {
  const spot = [id(column, row), -9.06 + column * STEP, 53.27 + row * STEP] as const;
  return column === 3 && row === 3 ? [...spot, { barrier: 'bollard' }] : spot;
};
const nodes: FixtureNode[] = [
  ...steps.flatMap((column) => steps.map((row) => corner(column, row))),
  [1, -9.2, 53.2],
  [2, -9.21, 53.2],
  [3, -9.055, 53.275, { place: 'city', name: 'Gaillimh', population: '80000' }],
  [4, -9.055, 53.276, { amenity: 'school', name: 'Scoil', 'name:en': 'School' }],
  [5, -9.055, 53.2761, { 'addr:housenumber': '7', 'addr:street': 'Sráid 1' }],
  [6, -9.055, 53.272, { place: 'suburb', name: 'An Trá' }],
];
const way = (number: number, refs: number[], more: object = {}): FixtureWay => ({
  id: number,
  refs,
  tags: { highway: 'residential', name: `Sráid ${number}`, ...more },
});
const ways = [
  ...steps.map((lane) =>
    way(
      lane + 1,
      steps.map((i) => id(i, lane)),
      lane === 5 ? { oneway: 'yes' } : {},
    ),
  ),
  ...steps.map((lane) =>
    way(
      lane + 101,
      steps.map((i) => id(lane, i)),
    ),
  ),
  way(300, [1, 2], { name: 'Oileán' }),
];
const ban = {
  id: 1,
  tags: { type: 'restriction', restriction: 'only_straight_on' },
  members: [
    ['way', 301, 'from'],
    ['node', id(6, 6), 'via'],
    ['way', 302, 'to'],
  ],
} as const;
/** One of the lanes in two ways, so that a restriction can name its halves. */
const halves = [
  way(
    301,
    steps.slice(0, 7).map((i) => id(i, 6)),
  ),
  way(
    302,
    steps.slice(6).map((i) => id(i, 6)),
  ),
];

const folder = mkdtempSync(path.join(tmpdir(), 'command-'));
function written(name: string, content: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}
const osm = written(
  'galway.osm.pbf',
  osmPbf(nodes, [...ways.filter((each) => each.id !== 7), ...halves], [ban]),
);
const box = (west: number, east: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 53.26],
      [east, 53.26],
      [east, 53.3],
      [west, 53.3],
      [west, 53.26],
    ],
  ],
});
const boundaries = written(
  'boundaries.geojson',
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { name: 'Thiar', dwellings: 900 }, geometry: box(-9.07, -9.055) },
      { type: 'Feature', properties: { name: 'Thoir', dwellings: 700 }, geometry: box(-9.055, -9.04) },
    ],
  }),
);

const out: string[] = [];
const err: string[] = [];
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  jest.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});
afterEach(() => {
  jest.restoreAllMocks();
  out.length = err.length = 0;
});
const regionOf = (place: string): RegionFile =>
  JSON.parse(readFileSync(path.join(place, 'region.json'), 'utf8')) as RegionFile;

describe('npm run region -- build', () => {
  it('needs an extract and a folder, and finds out the rest', () => {
    const place = path.join(folder, 'galway');
    expect(main(['build', '--osm', osm, '--out', place])).toBe(0);
    expect(main(['check', place])).toBe(0);
    const region = regionOf(place);
    const graph = readGraph(new Uint8Array(readFileSync(path.join(place, 'graph.bin'))).buffer);
    expect(graph).toMatchObject({ ok: true, value: { keepsLeft: true } });
    // The island far off is no part of the map.
    expect(region.bbox[0]).toBeCloseTo(-9.06, 6);
    expect(region).toMatchObject({ name: 'Gaillimh', timeZone: 'Europe/Dublin', drivesOn: 'left' });
    expect(region.attribution).toEqual(['© OpenStreetMap contributors']);
    expect(region.cells).toMatchObject({ countedBy: 'street length', minimum: 200 });
    expect(region.report).toMatchObject({
      barriersClosed: 1,
      bans: 2,
      droppedCutOff: 1,
      addresses: 1,
      publicPlaces: 1,
      neighborhoods: 1,
    });
    expect(region.limits).toContain('km of streets that no car can reach');
    expect(out.join('\n')).toContain('2 forbidden turns');
    const again = path.join(folder, 'again');
    expect(main(['build', '--osm', osm, '--out', again])).toBe(0);
    expect(regionOf(again).version).toBe(region.version);
  });

  it('takes counts, names and sides that it is given', () => {
    const place = path.join(folder, 'given');
    const given = [
      '--boundaries',
      boundaries,
      '--name',
      'Galway',
      '--zone',
      'Europe/Paris',
      '--drive-on',
      'right',
    ];
    expect(main(['build', '--osm', osm, '--out', place, ...given])).toBe(0);
    expect(regionOf(place)).toMatchObject({ name: 'Galway', timeZone: 'Europe/Paris', drivesOn: 'right' });
    expect(regionOf(place).cells.countedBy).toBe('public counts');
    const { cells } = JSON.parse(readFileSync(path.join(place, 'cells.json'), 'utf8')) as {
      cells: [string, number][];
    };
    expect(cells.length).toBeGreaterThan(1);
    for (const [, dwellings] of cells) expect(dwellings).toBeGreaterThanOrEqual(200);
  });

  const elsewhere = written(
    'elsewhere.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { name: 'A' }, geometry: { type: 'Point', coordinates: [1, 2] } },
      ],
    }),
  );
  const hamlet = written('hamlet.osm.pbf', osmPbf(nodes, ways.slice(0, 1)));
  const cut = written('cut.osm.pbf', readFileSync(osm).subarray(0, -1));
  const foot = written('foot.osm.pbf', osmPbf(nodes, [way(1, [id(1, 1), id(1, 2)], { highway: 'footway' })]));
  const drain = written('drain.osm.pbf', osmPbf(nodes, [way(1, [id(1, 1), id(1, 2)], { oneway: 'yes' })]));

  it.each<[string, readonly string[]]>([
    ['there is no file nowhere.pbf', ['--osm', 'nowhere.pbf']],
    ['is not a file', ['--osm', folder]],
    ['cut.osm.pbf is not a whole OpenStreetMap PBF file', ['--osm', cut]],
    ['boundaries.geojson is not an OpenStreetMap PBF file but JSON', ['--osm', boundaries]],
    ['foot.osm.pbf holds no streets that a car may use', ['--osm', foot]],
    ['hang together', ['--osm', drain]],
    ['fewer than 200 dwellings', ['--osm', hamlet]],
    ['elsewhere.geojson holds no areas with a name', ['--osm', osm, '--boundaries', elsewhere]],
    ['elsewhere.geojson lies elsewhere', ['--osm', osm, '--places', elsewhere]],
    ['elsewhere.geojson holds no street lines (its features are: Point)', ['--streets', elsewhere]],
    ['galway.osm.pbf is not a CSV table', ['--osm', osm, '--addresses', osm]],
    ['Mars/Olympus is not a time zone', ['--osm', osm, '--zone', 'Mars/Olympus']],
    ['--drive-on is left or right', ['--osm', osm, '--drive-on', 'both']],
    ['not both', ['--osm', osm, '--streets', elsewhere]],
    ["Unknown option '--frob'", ['--osm', osm, '--frob']],
    ['--osm (or --streets) is missing', []],
  ])('says "%s", ends with 2 and leaves nothing behind', (sentence, args) => {
    const beside = mkdtempSync(path.join(tmpdir(), 'none-'));
    const about = ['--about', 'tools/region/about/openstreetmap.json'];
    expect(main(['build', ...args, ...about, '--out', path.join(beside, 'town')])).toBe(2);
    expect(err.join('\n')).toContain(sentence);
    expect(err.join('\n')).not.toContain('    at ');
    expect(readdirSync(beside)).toEqual([]);
  });

  it('leaves an older pack as it was when the new one cannot be made', () => {
    const place = path.join(folder, 'older');
    expect(main(['build', '--osm', osm, '--out', place])).toBe(0);
    expect(main(['build', '--osm', hamlet, '--out', place])).toBe(2);
    expect(checkRegion(place)).toEqual([]);
    expect(existsSync(path.join(place, 'graph.bin'))).toBe(true);
  });
});
