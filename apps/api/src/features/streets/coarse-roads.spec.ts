import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cellCentre, type CellGrid } from '@doorstep/geo';
import { present, type CellId } from '@doorstep/std';
import { NextDoor } from '../../platform/outbound/next-door';
import { PrivateHosts } from '../../platform/outbound/private-hosts';
import { RegionPacks } from '../hubs/region-pack.service';
import { osrmEngine, valhallaEngine, type CoarseEngine } from './coarse-engine';
import { CoarseRoads } from './coarse-roads.service';
import { localValhalla } from './local-valhalla';

// Tables of 116,000 pairs cross a real socket, on machines that may be busy.
jest.setTimeout(60_000);

type Pair = readonly [number, number];
type Way = (from: Pair, to: Pair) => { readonly seconds: number; readonly meters: number } | null;

interface Asked {
  readonly method: string;
  readonly places: readonly Pair[];
}

let server: Server | undefined;
afterEach(closeServer);

async function closeServer(): Promise<void> {
  server?.closeAllConnections();
  await new Promise((done) => (server ? server.close(done) : done(undefined)));
  server = undefined;
}

/** A town of straight streets: 1.4 times the crow, ten metres a second. */
const honest: Way = ([lon, lat], [toLon, toLat]) => {
  const meters = 1.4 * Math.hypot((toLon - lon) * 78_700, (toLat - lat) * 111_200);
  return { seconds: meters / 10, meters };
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const part of request as AsyncIterable<Buffer>) text += part.toString();
  return text;
};

/** An OSRM and a Valhalla in one, that write down what they are asked. */
async function engineNextDoor(
  way: Way,
  asked: Asked[],
  spoil: (answer: object) => unknown = (a) => a,
): Promise<string> {
  server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { places, answer } = body === '' ? osrm(request.url ?? '', way) : valhalla(body, way);
      asked.push({ method: request.method ?? '', places });
      response.end(JSON.stringify(spoil(answer)));
    });
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function osrm(url: string, way: Way): { places: Pair[]; answer: object } {
  const { pathname, searchParams } = new URL(url, 'http://x');
  const places = (pathname.split('/').at(-1) ?? '')
    .split(';')
    .map((text) => text.split(',').map(Number) as unknown as Pair);
  const chosen = (name: string) =>
    (searchParams.get(name) ?? '').split(';').map((n) => places[Number(n)] as Pair);
  if (pathname.startsWith('/route/')) {
    const trip = way(places[0] as Pair, places[1] as Pair);
    return { places, answer: { code: 'Ok', routes: [{ duration: trip?.seconds, distance: trip?.meters }] } };
  }
  const table = chosen('sources').map((from) => chosen('destinations').map((to) => way(from, to)));
  return {
    places,
    answer: {
      code: 'Ok',
      durations: table.map((row) => row.map((cell) => cell?.seconds ?? null)),
      distances: table.map((row) => row.map((cell) => cell?.meters ?? null)),
    },
  };
}

interface LonLat {
  lon: number;
  lat: number;
}

function valhalla(body: string, way: Way): { places: Pair[]; answer: object } {
  const asked = JSON.parse(body) as { sources?: LonLat[]; targets?: LonLat[]; locations?: LonLat[] };
  const pairs = (list: LonLat[] = []): Pair[] => list.map(({ lon, lat }) => [lon, lat]);
  const [sources, targets, halts] = [pairs(asked.sources), pairs(asked.targets), pairs(asked.locations)];
  if (halts[0] && halts[1]) {
    const trip = way(halts[0], halts[1]);
    const summary = { time: trip?.seconds, length: (trip?.meters ?? 0) / 1000 };
    return { places: halts, answer: { trip: { status: 0, summary } } };
  }
  const cell = (from: Pair, to: Pair): object => {
    const trip = way(from, to);
    return { time: trip?.seconds ?? null, distance: trip === null ? null : trip.meters / 1000 };
  };
  return {
    places: [...sources, ...targets],
    answer: { sources_to_targets: sources.map((from) => targets.map((to) => cell(from, to))) },
  };
}

const fresh = () => {
  const packs = new RegionPacks(resolve('regions'));
  const streets = { engine: 'osrm', url: null, hosts: [], configFile: null } as const;
  return { packs, pack: packs.open('minneapolis'), roads: new CoarseRoads(streets, packs) };
};

const middleOf = (grid: CellGrid, cell: CellId): Pair => {
  const middle = present(cellCentre(grid, cell));
  return [middle.lon, middle.lat];
};
const spelled = ([lon, lat]: Pair): string => `${lon.toFixed(6)},${lat.toFixed(6)}`;

const LIMITS = { milliseconds: 2_000, bytes: 5_000_000 };
const asks = (origin: string) => {
  const door = new NextDoor(origin, new PrivateHosts([]), LIMITS);
  return (question: Parameters<NextDoor['ask']>[0]) => door.ask(question);
};

const ENGINES: readonly (readonly [string, (origin: string) => CoarseEngine])[] = [
  ['osrm', (origin) => osrmEngine(asks(origin))],
  ['valhalla', (origin) => valhallaEngine(asks(origin))],
];

describe.each(ENGINES)('%s next door', (_, engineAt) => {
  it('gives the times between cells, and is asked for middles of cells in an order that no household changes', async () => {
    const { pack, roads } = fresh();
    const [asked, again]: [Asked[], Asked[]] = [[], []];
    const [here, there] = [pack.grid.ids[3], pack.grid.ids[200]] as [CellId, CellId];
    const before = pack.times.seconds(here, there);
    const origin = await engineNextDoor(honest, asked);
    expect(await roads.read(engineAt(origin), 'minneapolis')).toBeNull();

    const way = honest(middleOf(pack.grid, here), middleOf(pack.grid, there));
    expect(pack.times.seconds(here, there)).toBe(Math.round(way?.seconds ?? 0));
    expect(pack.times.meters(here, there)).toBe(Math.round(way?.meters ?? 0));
    expect(pack.times.seconds(here, there)).not.toBe(before);
    // Within a cell the pack knows the mean between its homes; an engine would say nothing at all.
    expect(pack.times.seconds(here, here)).toBeGreaterThan(0);

    const middles = new Set(pack.grid.ids.map((id) => spelled(middleOf(pack.grid, id))));
    expect(asked.length).toBeGreaterThan(10);
    for (const place of asked.flatMap(({ places }) => places)) expect(middles).toContain(spelled(place));

    await closeServer();
    expect(await roads.read(engineAt(await engineNextDoor(honest, again)), 'minneapolis')).toBeNull();
    expect(again).toEqual(asked);
  });

  const LIES: readonly (readonly [string, Way, (answer: object) => unknown, RegExp])[] = [
    ['of another town', () => ({ seconds: 60, meters: 100 }), (a) => a, /straight line/],
    ['too fast', (a, b) => ({ ...honest(a, b)!, seconds: 1 }), (a) => a, /faster than any car/],
    [
      'in milliseconds',
      (a, b) => ({ ...honest(a, b)!, seconds: honest(a, b)!.seconds * 1000 }),
      (a) => a,
      /slower than a walk/,
    ],
    ['with holes', () => null, (a) => a, /too many ways are missing/],
    [
      'of another size',
      honest,
      () => ({ code: 'Ok', durations: [[1]], distances: [[1]], sources_to_targets: [[]] }),
      /rows|length/,
    ],
    ['of no kind at all', honest, () => 'pardon?', /Ok|rows/],
  ];

  it.each(LIES)(
    'that answers a table %s is not believed: the pack answers',
    async (_name, way, spoil, why) => {
      const { pack, roads } = fresh();
      const [here, there] = [pack.grid.ids[3], pack.grid.ids[200]] as [CellId, CellId];
      const own = pack.times.seconds(here, there);
      const origin = await engineNextDoor(way, [], spoil);
      expect(await roads.read(engineAt(origin), 'minneapolis')).toMatch(why);
      expect(pack.times.seconds(here, there)).toBe(own);
    },
  );

  it('that lied later is dropped again', async () => {
    const { pack, roads } = fresh();
    const [here, there] = [pack.grid.ids[3], pack.grid.ids[200]] as [CellId, CellId];
    const own = pack.times.seconds(here, there);
    let lies = false;
    const origin = await engineNextDoor((a, b) => (lies ? null : honest(a, b)), []);
    await roads.read(engineAt(origin), 'minneapolis');
    expect(pack.times.seconds(here, there)).not.toBe(own);
    lies = true;
    await roads.read(engineAt(origin), 'minneapolis');
    expect(pack.times.seconds(here, there)).toBe(own);
  });
});

describe('the line in the log', () => {
  it('says which engine is not used and why, and holds no coordinate', async () => {
    const packs = new RegionPacks(resolve('regions'));
    const origin = await engineNextDoor(() => null, []);
    const roads = new CoarseRoads({ engine: 'osrm', url: origin, hosts: [], configFile: null }, packs);
    const said = await new Promise<string>((hear) => void roads.start(['minneapolis'], hear));
    expect(said).toBe(
      "Streets: osrm is not used for minneapolis, because too many ways are missing; the pack's own times are",
    );
    expect(said).not.toMatch(/\d/);
    roads.stop();
    expect(roads.status()).toMatch(/^pack \(osrm/);
  });
});

describe('Valhalla in this process', () => {
  const answers = {
    matrix: (query: object) => Promise.resolve(valhalla(JSON.stringify(query), honest).answer),
    route: (query: object) => Promise.resolve(valhalla(JSON.stringify(query), honest).answer),
    status: () => Promise.resolve({ version: '3.6.1', tileset_last_modified: 1_795_382_241 }),
  };
  /** The package, with an actor that does what is given and writes down how it was set up. */
  const packageOf = (ways: object = answers, setUps: object[] = []) => ({
    Actor: class {
      constructor(config: object) {
        setUps.push(config);
        Object.assign(this, ways);
      }
    },
  });

  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'valhalla-'))));
  afterAll(() => rm(folder, { recursive: true }));

  const written = async (text: string): Promise<string> => {
    const file = join(folder, 'valhalla.json');
    await writeFile(file, text);
    return file;
  };
  /** As its own tool writes it. */
  const usual = {
    mjolnir: { tile_dir: 'tiles', logging: { type: 'std_out', color: true } },
    thor: { source_to_target_algorithm: 'select' },
    additional_data: { elevation: '/data/elevation' },
    statsd: { port: 8125, prefix: 'valhalla' },
  };
  const opened = async (found: object, config: object = usual) =>
    localValhalla(await written(JSON.stringify(config)), () => Promise.resolve(found));

  it('is loaded by name when the operator installed it', async () => {
    const { pack, roads } = fresh();
    const names: string[] = [];
    const engine = await localValhalla(await written(JSON.stringify(usual)), (name) => {
      names.push(name);
      return Promise.resolve(packageOf());
    });
    expect(names).toEqual(['@valhallajs/valhallajs']);
    expect(await roads.read(engine, 'minneapolis')).toBeNull();
    const [here, there] = [pack.grid.ids[3], pack.grid.ids[200]] as [CellId, CellId];
    expect(pack.times.meters(here, there)).toBeGreaterThan(0);
  });

  it('writes nothing of a question to the output, whatever its configuration says, and is left as it is else', async () => {
    const setUps: object[] = [];
    await opened(packageOf(answers, setUps));
    expect(setUps).toEqual([
      {
        mjolnir: { tile_dir: 'tiles', logging: { type: '' } },
        thor: { logging: { type: '' }, source_to_target_algorithm: 'select' },
        additional_data: { elevation: '/data/elevation' },
        statsd: { port: 8125, prefix: 'valhalla' },
      },
    ]);
  });

  it.each([
    ['mjolnir.tile_url', { mjolnir: { tile_url: 'https://tiles.example/{tilePath}' } }],
    ['additional_data.elevation_url', { additional_data: { elevation_url: 'https://hills.example/' } }],
    ['statsd.host', { statsd: { host: '203.0.113.9', port: 8125 } }],
  ])('that would speak to another server (%s) is not opened', async (entry, config) => {
    const setUps: object[] = [];
    await expect(opened(packageOf(answers, setUps), config)).rejects.toThrow(
      new RegExp(`^Valhalla's configuration .* \\(STREETS_CONFIG\\) names another server at ${entry}: take`),
    );
    expect(setUps).toEqual([]);
  });

  it('that is not installed, finds no configuration or no tiles is said in a sentence at start', async () => {
    await expect(localValhalla('x', () => Promise.reject(new Error('no such package')))).rejects.toThrow(
      /^STREETS_ENGINE=valhalla-local needs the package @valhallajs\/valhallajs/,
    );
    const here = () => Promise.resolve(packageOf());
    await expect(localValhalla(join(folder, 'none.json'), here)).rejects.toThrow(
      /STREETS_CONFIG.*not to be read/,
    );
    for (const text of ['{', '[]', 'null']) {
      await expect(localValhalla(await written(text), here)).rejects.toThrow(/STREETS_CONFIG.*no JSON/);
    }
    // The library opens a folder that is not there, and says so only by a date.
    const empty = { ...answers, status: () => Promise.resolve({ tileset_last_modified: 0 }) };
    await expect(opened(packageOf(empty))).rejects.toThrow(/does not open its tiles.*STREETS_CONFIG/);
    const broken = { ...answers, status: () => Promise.reject(new Error('no such node')) };
    await expect(opened(packageOf(broken))).rejects.toThrow(/does not open its tiles.*STREETS_CONFIG/);
  });

  it('that throws is an engine that does not help, and its words stay out of ours', async () => {
    const { roads } = fresh();
    const rude = { ...answers, matrix: () => Promise.reject(new Error('bad point 44.97,-93.26')) };
    expect(await roads.read(await opened(packageOf(rude)), 'minneapolis')).toBe('it refused the question');
  });
});
