import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openStreets, packGraph, packPlaces, type Streets } from '@doorstep/streets';
import { buildBasemap } from './basemap';
import { buildCells, buildCellTimes, gridOf } from './cells';
import { readCentrelines, type Block } from './centrelines';
import { Complaint } from './complaint';
import { estimateDwellings } from './dwellings';
import { readFeatures, ringsOf } from './geojson';
import { neighborhoodRows, readNeighborhoods } from './neighborhoods';
import { buildNetwork, type BuiltNetwork } from './network';
import { readOsm } from './osm';
import { packFiles, sha256, versionOf, type About, type PackFileName, type RegionFile } from './pack-file';
import { buildPlaces } from './places';
import { boundsOf, shapeOf, type Shape } from './polygon';

/** What `build` was asked for. */
export interface BuildOrder {
  /** Centrelines as GeoJSON, or an OpenStreetMap extract. */
  readonly streets: { readonly file: string; readonly form: 'geojson' | 'osm' };
  readonly neighborhoods: string | null;
  readonly parks: string | null;
  readonly water: string | null;
  readonly about: string;
  readonly name: string;
  readonly zone: string;
  readonly out: string;
}

type Say = (line: string) => void;

const encode = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

/** A copy with a buffer of its own: Node's small buffers share one, which typed arrays must not see. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

function readAbout(file: string): About {
  if (!existsSync(file))
    throw new Complaint(`say where the data comes from: ${file} is missing (--about FILE)`);
  return JSON.parse(readFileSync(file, 'utf8')) as About;
}

function shapesIn(file: string | null): Shape[] {
  return (file === null ? [] : readFeatures(file)).map((feature) => shapeOf(ringsOf(feature.geometry)));
}

function opened(files: Readonly<Record<'graph.bin' | 'names.json' | 'places.json', Uint8Array>>): Streets {
  const streets = openStreets({
    graph: bufferOf(files['graph.bin']),
    names: bufferOf(files['names.json']),
    places: bufferOf(files['places.json']),
  });
  if (!streets.ok) throw new Complaint(`${streets.error.file} just made is damaged: ${streets.error.why}`);
  return streets.value;
}

function reportOf(blocks: readonly Block[], built: BuiltNetwork): Record<string, number> {
  const { nodes, segments } = built.network;
  return {
    linesRead: blocks.length,
    nodes: nodes.length,
    segments: segments.length,
    arcs: segments.reduce((sum, segment) => sum + (segment.oneWay ? 1 : 2), 0),
    names: built.names.length,
    droppedPaths: built.dropped.paths,
    droppedStubs: built.dropped.stubs,
    droppedCutOff: built.dropped.cutOff,
  };
}

/** Makes every file of the pack in memory. */
async function makeFiles(order: BuildOrder, about: About, say: Say) {
  const { file, form } = order.streets;
  const blocks = form === 'osm' ? await readOsm(file) : readCentrelines(file);
  say(`read ${blocks.length} street lines`);
  const built = buildNetwork(blocks);
  say(`graph: ${built.network.nodes.length} corners, ${built.network.segments.length} blocks`);
  const neighborhoods = order.neighborhoods === null ? [] : readNeighborhoods(order.neighborhoods);
  const streetFiles = {
    'graph.bin': new Uint8Array(packGraph(built.network)),
    'names.json': encode(built.names),
    'places.json': encode(packPlaces(buildPlaces(order.name, built, neighborhoods))),
  };
  say('street dictionary made');
  const empty = [...shapesIn(order.parks), ...shapesIn(order.water)];
  const estimate = estimateDwellings(built.blocks, empty, about.dwellings ?? null);
  const cells = buildCells(
    estimate,
    neighborhoods.map(({ shape }) => shape),
  );
  const grid = gridOf(cells);
  say(`${grid.ids.length} cells of at least ${cells.minimum} dwellings`);
  const bounds = boundsOf(blocks.flatMap((block) => block.line));
  const files: Record<PackFileName, Uint8Array> = {
    ...streetFiles,
    'cells.json': encode(cells),
    'cell-times.bin': new Uint8Array(buildCellTimes(grid, opened(streetFiles), estimate.samples)),
    'neighborhoods.json': encode({
      version: 1,
      neighborhoods: neighborhoodRows(neighborhoods, grid, estimate.samples),
    }),
    'basemap.pmtiles': buildBasemap({ ...order, blocks }, bounds, {
      name: order.name,
      attribution: about.attribution.join(', '),
    }),
  };
  say('map tiles made');
  const method = {
    count: grid.ids.length,
    minimum: cells.minimum,
    method: cells.method,
    perMeter: estimate.perMeter,
  };
  return { files, bounds, cells: method, report: reportOf(blocks, built) };
}

/** Builds a region pack into its folder. */
export async function buildRegion(order: BuildOrder, say: Say): Promise<RegionFile> {
  const about = readAbout(order.about);
  const { files, bounds, cells, report } = await makeFiles(order, about, say);
  const { west, south, east, north } = bounds;
  const rows = packFiles.map((name) => ({ name, bytes: files[name].length, sha256: sha256(files[name]) }));
  const region: RegionFile = {
    format: 1,
    id: path.basename(path.resolve(order.out)),
    name: order.name,
    timeZone: order.zone,
    bbox: [west, south, east, north],
    centre: [Math.round(((west + east) / 2) * 1e5) / 1e5, Math.round(((south + north) / 2) * 1e5) / 1e5],
    version: versionOf(rows),
    attribution: about.attribution,
    notice: about.notice,
    limits: about.limits,
    sources: about.sources,
    calibration: 1,
    cells,
    report,
    files: rows,
  };
  mkdirSync(order.out, { recursive: true });
  for (const name of packFiles) writeFileSync(path.join(order.out, name), files[name]);
  writeFileSync(path.join(order.out, 'region.json'), `${JSON.stringify(region, null, 2)}\n`);
  return region;
}
