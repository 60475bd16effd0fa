import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bounds, Point } from '@doorstep/geo';
import { contract, openStreets, packGraph, type Streets } from '@doorstep/streets';
import { buildBasemap } from './basemap';
import type { BuildOrder } from './build-order';
import { buildCells, buildCellTimes, gridOf } from './cells';
import { Complaint } from './complaint';
import { along, estimateDwellings, type DwellingEstimate } from './dwellings';
import { readFeatures, ringsOf } from './geojson';
import { homeBox } from './home';
import { limitsOf } from './limits';
import { neighborhoodRows } from './neighborhoods';
import { buildNetwork, type BuiltNetwork } from './network';
import { sha256, versionOf, type About, type NamedFile, type RegionFile } from './pack-file';
import { buildPlaces } from './places';
import { boundsOf, shapeOf, type Shape } from './polygon';
import { readTown, type WholeTown } from './read-town';
import { reportOf } from './report';
import type { Say } from './say';
import { seaAround, type Sea } from './sea';
import { spotIndex } from './spot-index';
import { keepsLeftIn, zoneAt } from './time-zone';
import { refuseStrangers, writePack } from './write-pack';

/** Steps along the streets in which their ground is known to the cells, in metres. */
const GROUND_STEP = 100;
/** Dwellings further than this from every street that is left belong to no cell; degrees, about a kilometre. */
const FAR = 0.01;

const encode = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

/** A copy with a buffer of its own: Node's small buffers share one, which typed arrays must not see. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

function readAbout(file: string): About {
  if (!existsSync(file))
    throw new Complaint(`say where the data comes from: ${file} is missing (--about FILE)`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as About;
  } catch (error) {
    throw new Complaint(`${file} is not whole JSON (cut off?)`, { cause: error });
  }
}

const shapesIn = (file: string | null): Shape[] =>
  (file === null ? [] : readFeatures(file)).map((feature) => shapeOf(ringsOf(feature.geometry)));

/** The files of streets and of search, opened as their readers will. */
function opened(files: readonly NamedFile[]): Streets {
  const named = (name: string): ArrayBuffer =>
    bufferOf(files.find((file) => file.name === name)?.bytes ?? new Uint8Array(0));
  const streets = openStreets({
    graph: named('graph.bin'),
    contraction: named('contraction.bin'),
    names: named('names.json'),
  });
  if (!streets.ok) throw new Complaint(`${streets.error.file} just made is damaged: ${streets.error.why}`);
  return streets.value;
}

/** Dwellings by a street that is left; those on an island without a bridge belong to no cell. */
function nearStreets(estimate: DwellingEstimate, streets: readonly Point[]): DwellingEstimate {
  const spots = spotIndex(streets);
  const near = ({ at }: DwellingEstimate['samples'][number]): boolean =>
    spots.any({ west: at.lon - FAR, south: at.lat - FAR, east: at.lon + FAR, north: at.lat + FAR });
  return { ...estimate, samples: estimate.samples.filter(near) };
}

/** What a region is called, where it lies and how it is driven. */
interface Facts {
  readonly name: string;
  readonly zone: string;
  readonly keepsLeft: boolean;
  readonly bounds: Bounds;
}

/** "saint-paul" as people write it. */
const titled = (folder: string): string =>
  folder.replace(/[-_]+/g, ' ').replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

/** The box is that of the streets that are left: a stray line far away would make a map of half the world. */
function factsOf(order: BuildOrder, town: WholeTown, built: BuiltNetwork): Facts {
  const bounds = boundsOf(built.blocks.flatMap(({ line }) => line));
  const middle = { lon: (bounds.west + bounds.east) / 2, lat: (bounds.south + bounds.north) / 2 };
  const zone = order.zone ?? zoneAt(middle);
  const side = order.side === null ? town.keepsLeft : order.side === 'left';
  return {
    name: order.name ?? town.name ?? titled(path.basename(path.resolve(order.out))),
    zone,
    keepsLeft: side ?? keepsLeftIn(zone),
    bounds,
  };
}

/** What the files of a pack are made of. */
interface Made {
  readonly order: BuildOrder;
  readonly about: About;
  readonly town: WholeTown;
  readonly facts: Facts;
  readonly built: BuiltNetwork;
  readonly sea: Sea;
  readonly say: Say;
}

function estimated({ order, about, town, built }: Made): DwellingEstimate {
  const ground = town.ground.map(({ geometry }) => shapeOf(ringsOf(geometry)));
  return estimateDwellings({
    blocks: built.blocks,
    empty: [...shapesIn(order.parks), ...shapesIn(order.water), ...ground],
    counted: town.counted,
    doors: town.doors,
    total: about.dwellings ?? null,
  });
}

function basemapOf({ order, about, town, facts, sea }: Made, home: Bounds | null): Uint8Array {
  return buildBasemap(
    {
      blocks: town.drawn,
      parks: order.parks,
      water: order.water,
      neighborhoods: order.boundaries,
      shapes: town.ground,
      sea,
      labels: town.labels,
    },
    facts.bounds,
    { name: facts.name, attribution: about.attribution.join(', '), home },
  );
}

function streetFiles({ built, facts }: Made): NamedFile[] {
  const graph = packGraph({ ...built.network, keepsLeft: facts.keepsLeft });
  return [
    { name: 'graph.bin', bytes: new Uint8Array(graph) },
    { name: 'contraction.bin', bytes: new Uint8Array(contract(graph)) },
    { name: 'names.json', bytes: encode(built.names) },
  ];
}

const searchFiles = ({ town, facts }: Made): readonly NamedFile[] =>
  buildPlaces({ ...town, city: facts.name });

/** Points along every street where a door may be. */
const doorGround = ({ blocks }: BuiltNetwork): Point[] =>
  blocks
    .filter(({ kind }) => kind !== 'freeway' && kind !== 'ramp')
    .flatMap((block) => along(block, GROUND_STEP).map(({ at }) => at));

/** Makes every file of the pack in memory. */
function makeFiles(made: Made): { files: NamedFile[]; cells: RegionFile['cells'] } {
  const { town, built, say } = made;
  const { neighborhoods } = town;
  const roads = streetFiles(made);
  say.stage('contraction', 'streets in the order of their search');
  const search = searchFiles(made);
  say.stage('search', search.map(({ name }) => name).join(', '));
  const ground = doorGround(built);
  const estimate = nearStreets(estimated(made), ground);
  const shapes = neighborhoods.map(({ shape }) => shape);
  const cells = buildCells(estimate, shapes, ground);
  const grid = gridOf(cells);
  say.stage('cells', `${grid.ids.length} of at least ${cells.minimum} dwellings (${estimate.countedBy})`);
  const rows = neighborhoodRows(neighborhoods, grid, estimate.samples);
  const times = buildCellTimes(grid, opened(roads), estimate.samples);
  say.stage('travel', 'known between all cells');
  const basemap = basemapOf(made, homeBox(estimate.samples, made.facts.bounds));
  say.stage('map', `${(basemap.length / 1024).toFixed(0)} kB of tiles`);
  const { minimum, method } = cells;
  const { countedBy, perMeter } = estimate;
  return {
    files: [
      ...roads,
      ...search,
      { name: 'cells.json', bytes: encode(cells) },
      { name: 'cell-times.bin', bytes: new Uint8Array(times) },
      { name: 'neighborhoods.json', bytes: encode({ version: 1, neighborhoods: rows }) },
      { name: 'basemap.pmtiles', bytes: basemap },
    ],
    cells: { count: grid.ids.length, minimum, method, countedBy, perMeter },
  };
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** Builds a region pack into its folder; the folder changes only when all of it is made. */
export function buildRegion(order: BuildOrder, say: Say): RegionFile {
  refuseStrangers(order.out);
  const about = readAbout(order.about);
  const town = readTown(order, say);
  const built = buildNetwork(town.joined);
  const facts = factsOf(order, town, built);
  const { nodes, segments } = built.network;
  say.stage('graph', `${nodes.length} corners, ${segments.length} blocks`);
  const sea = seaAround(facts.bounds, town.coast, town.joined.corners);
  const { files, cells } = makeFiles({ order, about, town, facts, built, sea, say });
  const { west, south, east, north } = facts.bounds;
  const rows = files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
  const report = reportOf(town, built, sea.damaged);
  const region: RegionFile = {
    format: 1,
    id: path.basename(path.resolve(order.out)),
    name: facts.name,
    timeZone: facts.zone,
    drivesOn: facts.keepsLeft ? 'left' : 'right',
    bbox: [west, south, east, north],
    centre: [rounded((west + east) / 2), rounded((south + north) / 2)],
    version: versionOf(rows),
    attribution: about.attribution,
    notice: about.notice,
    limits: limitsOf(about, report),
    sources: about.sources,
    calibration: 1,
    cells,
    report,
    files: rows,
  };
  const list = new TextEncoder().encode(`${JSON.stringify(region, null, 2)}\n`);
  writePack(order.out, [...files, { name: 'region.json', bytes: list }]);
  return region;
}
