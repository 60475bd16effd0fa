import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { openPlaces } from '@doorstep/places';
import { buildRegion } from './build';
import type { BuildOrder } from './build-order';
import { checkRegion } from './check';
import { main } from './main';
import { silent } from './say';
import { packFiles, type RegionFile } from './pack-file';

/*
 * A town drawn for this test: 12 x 12 numbered blocks of a thousandth of a degree, about 79 x 111 m at 45 degrees
 * north, one path, one island that no road reaches, and a stub of a few centimetres.
 */
const SIZE = 12;
const STEP = 0.001;
const at = (column: number, row: number): [number, number] => [-93 + column * STEP, 45 + row * STEP];
const line = (name: string | null, kind: string, ...coordinates: [number, number][]) => ({
  type: 'Feature',
  properties: { name, kind, mph: 30, oneway: 0 },
  geometry: { type: 'LineString', coordinates },
});
const polygon = (name: string, ...ring: [number, number][]) => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
});

function blocks() {
  const steps = Array.from({ length: SIZE }, (_, i) => i);
  return [...steps, SIZE].flatMap((lane) =>
    steps.flatMap((i) => [
      line(`${lane + 1}th St`, 'street', at(i, lane), at(i + 1, lane)),
      line(`${lane + 1}th Ave`, 'street', at(lane, i), at(lane, i + 1)),
    ]),
  );
}

function drawTown(): BuildOrder & { readonly boundaries: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'region-'));
  const write = (name: string, features: unknown[]): string => {
    const file = path.join(folder, `${name}.geojson`);
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
    return file;
  };
  const [west, east] = [-1, SIZE + 1];
  const half = SIZE / 2;
  const about = path.join(folder, 'about.json');
  writeFileSync(
    about,
    JSON.stringify({ attribution: ['Us'], notice: 'Ours.', limits: 'A test.', sources: [] }),
  );
  const [stubEnd]: [number, number][] = [[-93 + 3 * STEP + 0.000002, 45 + 3 * STEP]];
  const extra = [
    line('Towpath', 'path', at(0, 0), at(3, 3)),
    line('Island Rd', 'street', at(30, 30), at(31, 30)),
    line(null, 'street', at(3, 3), stubEnd as [number, number]),
  ];
  return {
    streets: { file: write('streets', [...blocks(), ...extra]), form: 'geojson' as const },
    boundaries: write('neighborhoods', [
      polygon('South', at(west, -1), at(east, -1), at(east, half), at(west, half)),
      polygon('North', at(west, half), at(east, half), at(east, SIZE + 1), at(west, SIZE + 1)),
    ]),
    parks: write('parks', [polygon('Green', at(1.1, 1.1), at(1.9, 1.1), at(1.9, 1.9), at(1.1, 1.9))]),
    water: null,
    addresses: null,
    places: null,
    dwellings: null,
    side: null,
    about,
    name: 'Testville',
    zone: 'America/Chicago',
    out: path.join(folder, 'testville'),
  };
}

const order = drawTown();
const region = buildRegion(order, silent);

describe('region build', () => {
  it('keeps what a car can reach and accounts for the rest', () => {
    // 13 lanes x 12 blocks x 2 = 312 blocks between 13 x 13 corners.
    expect(region.report).toMatchObject({
      linesRead: 315,
      nodes: 169,
      segments: 312,
      arcs: 624,
      droppedPaths: 1,
      droppedStubs: 1,
      droppedCutOff: 1,
    });
    expect(region.id).toBe('testville');
    expect(checkRegion(order.out)).toEqual([]);
  });

  it('makes a pack whose places open, with house numbers from the numbered streets', () => {
    const bytes = (name: string) => new Uint8Array(readFileSync(path.join(order.out, name))).buffer;
    const places = openPlaces(bytes('places.json'));
    if (!places.ok) throw new Error(places.error.why);
    const [house] = places.value.search('350 4th Ave');
    // 4th Ave is column 3; number 350 lies half-way between 3rd St (row 2) and 4th St (row 3).
    expect(house?.label).toBe('350 4th Ave');
    expect(house?.point.lon).toBeCloseTo(-93 + 3 * STEP, 5);
    expect(house?.point.lat).toBeCloseTo(45 + 2.5 * STEP, 4);
    expect(house?.area).toBe('South');
  });

  it('builds the same bytes again', () => {
    const again = buildRegion({ ...order, out: `${order.out}-again` }, silent);
    expect(again.version).toBe(region.version);
  });
});

describe('region check', () => {
  it.each(packFiles)('names %s when one of its bytes changes', (name) => {
    const file = path.join(order.out, name);
    const whole = readFileSync(file);
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(damaged.length - 1) ^ 1, damaged.length - 1);
    writeFileSync(file, damaged);
    expect(checkRegion(order.out)).toEqual([
      { file: name, why: 'its SHA-256 is not the one in region.json' },
    ]);
    writeFileSync(file, whole.subarray(0, -1));
    expect(checkRegion(order.out).map((damage) => damage.file)).toEqual([name]);
    writeFileSync(file, whole);
    expect(checkRegion(order.out)).toEqual([]);
  });

  it('sees through a digest that was made to fit a damaged file', () => {
    const list = path.join(order.out, 'region.json');
    const whole = readFileSync(list, 'utf8');
    const forged = JSON.parse(whole) as RegionFile;
    writeFileSync(list, JSON.stringify({ ...forged, version: '000000000000' }));
    expect(checkRegion(order.out).map((damage) => damage.file)).toEqual(['region.json']);
    writeFileSync(list, 'half a fi');
    expect(checkRegion(order.out).map((damage) => damage.file)).toEqual(['region.json']);
    writeFileSync(list, whole);
  });
});

describe('the command line', () => {
  const said: string[] = [];
  const listen = () =>
    jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));

  it('complains in one sentence, and never with a stack', () => {
    const ear = listen();
    const cut = path.join(path.dirname(order.streets.file), 'cut.geojson');
    writeFileSync(cut, readFileSync(order.streets.file).subarray(0, 500));
    const given = [
      '--neighborhoods',
      order.boundaries,
      '--name',
      'X',
      '--about',
      order.about,
      '--out',
      `${order.out}-x`,
    ];
    expect(main(['build', '--streets', cut, '--zone', 'America/Chicago', ...given])).toBe(2);
    expect(main(['build', '--streets', order.streets.file, '--zone', 'Mars/Olympus', ...given])).toBe(2);
    expect(main(['build', '--streets', 'nowhere.geojson', '--zone', 'America/Chicago', ...given])).toBe(2);
    expect(main(['check', '/nowhere'])).toBe(1);
    expect(main(['burn'])).toBe(2);
    ear.mockRestore();
    expect(said[0]).toContain('cut.geojson is not whole JSON');
    expect(said[1]).toContain('Mars/Olympus is not a time zone');
    expect(said[2]).toContain('there is no file nowhere.geojson');
    expect(said[3]).toContain('region.json is damaged');
    expect(said[4]).toContain('npm run region');
    for (const line of said) expect(line).not.toContain('    at ');
  });
});
