import { readFileSync } from 'node:fs';
import path from 'node:path';
import { types } from 'node:util';
import { openCellTimes, parseGrid } from '@doorstep/geo';
import { openPlaces } from '@doorstep/places';
import { openStreets } from '@doorstep/streets';
import { bytesToHeader } from 'pmtiles';
import { packFiles, sha256, versionOf, type PackFileName, type RegionFile } from './pack-file';

/** A file of a pack that cannot be used, and why. */
export interface Damage {
  readonly file: string;
  readonly why: string;
}

type Files = Readonly<Record<PackFileName, Uint8Array>>;

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What `make` makes; null where reading or parsing fails, for a damaged pack is what this page looks for. */
function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (types.isNativeError(error)) return null;
    throw error;
  }
}

function readRegion(folder: string): RegionFile | null {
  const region = attempt(
    () => JSON.parse(readFileSync(path.join(folder, 'region.json'), 'utf8')) as RegionFile,
  );
  return region?.format === 1 && Array.isArray(region.files) ? region : null;
}

/** One file against its row: there, as long, and with the same digest. */
function readListed(folder: string, region: RegionFile, name: string): Uint8Array | Damage {
  const row = region.files.find((file) => file.name === name);
  if (!row) return { file: name, why: 'region.json does not list it' };
  const bytes = attempt(() => readFileSync(path.join(folder, name)));
  if (bytes === null) return { file: name, why: 'it cannot be read' };
  if (bytes.length !== row.bytes)
    return { file: name, why: `it has ${bytes.length} bytes, not ${row.bytes}` };
  return sha256(bytes) === row.sha256
    ? bytes
    : { file: name, why: 'its SHA-256 is not the one in region.json' };
}

function isNeighborhoods(bytes: Uint8Array): boolean {
  const parsed = attempt(() => JSON.parse(textOf(bytes)) as { neighborhoods?: unknown } | null);
  return Array.isArray(parsed?.neighborhoods);
}

function isArchive(bytes: Uint8Array): boolean {
  const header = attempt(() => bytesToHeader(bufferOf(bytes), ''));
  return (
    header !== null &&
    header.numTileEntries > 0 &&
    header.tileDataOffset + (header.tileDataLength ?? 0) === bytes.length
  );
}

function unreadablePlaces(files: Readonly<Record<string, Uint8Array>>): Damage[] {
  const listed = Object.keys(files).filter((name) => /^addresses-\d+\.bin$/.test(name)).length;
  const shards = Array.from({ length: listed }, (_, i) => files[`addresses-${i}.bin`] ?? new Uint8Array());
  const places = openPlaces(bufferOf(files['places.json'] ?? new Uint8Array()), shards.map(bufferOf));
  if (!places.ok) return [places.error];
  const { shards: wanted } = places.value;
  return wanted === listed
    ? []
    : [{ file: 'places.json', why: `it wants ${wanted} files of addresses, and ${listed} are here` }];
}

/** Every file opened the way its readers do. */
function unreadable(files: Files): Damage[] {
  const damage: Damage[] = [];
  const streets = openStreets({
    graph: bufferOf(files['graph.bin']),
    contraction: bufferOf(files['contraction.bin']),
    names: bufferOf(files['names.json']),
  });
  if (!streets.ok) damage.push(streets.error);
  else if (streets.value.status().slow !== null)
    damage.push({ file: 'contraction.bin', why: streets.value.status().slow ?? '' });
  damage.push(...unreadablePlaces(files));
  const grid = parseGrid(textOf(files['cells.json']));
  if (grid === null) damage.push({ file: 'cells.json', why: 'it is not a grid of cells' });
  else if (openCellTimes(bufferOf(files['cell-times.bin']), grid) === null) {
    damage.push({ file: 'cell-times.bin', why: 'it does not belong to cells.json' });
  }
  if (!isNeighborhoods(files['neighborhoods.json'])) {
    damage.push({ file: 'neighborhoods.json', why: 'it is not a list of neighborhoods' });
  }
  if (!isArchive(files['basemap.pmtiles']))
    damage.push({ file: 'basemap.pmtiles', why: 'it is not a whole PMTiles archive' });
  return damage;
}

/** Looks a pack over; an empty list means that every file is there, unchanged and readable. */
export function checkRegion(folder: string): Damage[] {
  const region = readRegion(folder);
  if (region === null)
    return [{ file: 'region.json', why: 'it is missing or not a region file of format 1' }];
  const names = new Set([...packFiles, ...region.files.map(({ name }) => name)]);
  const read = [...names].map((name) => [name, readListed(folder, region, name)] as const);
  const damage = read.map(([, result]) => result).filter((result): result is Damage => 'why' in result);
  if (damage.length > 0) return damage;
  if (region.version !== versionOf(region.files))
    return [{ file: 'region.json', why: 'its version does not follow from its files' }];
  return unreadable(Object.fromEntries(read) as unknown as Files);
}
