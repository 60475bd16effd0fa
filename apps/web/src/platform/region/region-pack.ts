import { openCellTimes, parseGrid, type CellGrid, type CellTimes } from '@doorstep/geo';
import { openPlaces, type PlaceSearch } from '@doorstep/places';
import { openStreets, type Streets } from '@doorstep/streets';
import { regionFile } from './region-file';

async function bytesOf(region: string, file: string): Promise<ArrayBuffer> {
  const response = await fetch(regionFile(region, file), { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`the region file ${file} could not be read (${response.status})`);
  return response.arrayBuffer();
}

const kept = new Map<string, Promise<unknown>>();

/** Reads once a tab; a failed read is tried again the next time. */
function once<T>(key: string, read: () => Promise<T>): Promise<T> {
  const known = kept.get(key) as Promise<T> | undefined;
  if (known) return known;
  const fresh = read();
  kept.set(key, fresh);
  fresh.catch(() => kept.delete(key));
  return fresh;
}

/** Whose data a region is made of and what it lacks: to be shown wherever its map or its streets are. */
export interface RegionCredit {
  readonly attribution: readonly string[];
  readonly limits: string;
}

interface PackIndex extends RegionCredit {
  readonly files: readonly { readonly name: string }[];
}

const loadIndex = (region: string): Promise<PackIndex> =>
  once(`index ${region}`, async () => {
    const text = new TextDecoder().decode(await bytesOf(region, 'region.json'));
    return JSON.parse(text) as PackIndex;
  });

export const loadCredit: (region: string) => Promise<RegionCredit> = loadIndex;

/** The coarse cells of a region. */
export const loadGrid = (region: string): Promise<CellGrid> =>
  once(`grid ${region}`, async () => {
    const grid = parseGrid(new TextDecoder().decode(await bytesOf(region, 'cells.json')));
    if (!grid) throw new Error('the region file cells.json is damaged');
    return grid;
  });

/** Travel times between the cells of a region. */
export const loadCellTimes = (region: string): Promise<CellTimes> =>
  once(`times ${region}`, async () => {
    const [grid, bytes] = await Promise.all([loadGrid(region), bytesOf(region, 'cell-times.bin')]);
    const times = openCellTimes(bytes, grid);
    if (!times) throw new Error('the region file cell-times.bin is damaged');
    return times;
  });

/** The street network: matrix, path and snapping inside this browser, its times as the region's own drivers take them. */
export const loadStreets = (region: string, calibration = 1): Promise<Streets> =>
  once(`streets ${region} ${calibration}`, async () => {
    const contracted = (await loadIndex(region)).files.some(({ name }) => name === 'contraction.bin');
    const [graph, names, contraction] = await Promise.all([
      bytesOf(region, 'graph.bin'),
      bytesOf(region, 'names.json'),
      contracted ? bytesOf(region, 'contraction.bin') : null,
    ]);
    const files = { graph, names, ...(contraction ? { contraction } : {}) };
    const streets = openStreets(files, { calibration });
    if (!streets.ok)
      throw new Error(`the region file ${streets.error.file} is damaged: ${streets.error.why}`);
    return streets.value;
  });

/**
 * The search for places with every listed door: all files of addresses, always and in their order, so that no request
 * depends on what is typed.
 */
export const loadPlaces = (region: string): Promise<PlaceSearch> =>
  once(`places ${region}`, async () => {
    const { files } = await loadIndex(region);
    const count = files.filter(({ name }) => /^addresses-\d+\.bin$/.test(name)).length;
    const shards = Array.from({ length: count }, (_, i) => bytesOf(region, `addresses-${i}.bin`));
    const places = openPlaces(await bytesOf(region, 'places.json'), await Promise.all(shards));
    if (!places.ok) throw new Error(`the region file ${places.error.file} is damaged: ${places.error.why}`);
    return places.value;
  });

/** A part of town that people know by name, and the cells its homes lie in. */
export interface Neighborhood {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Names people know for the cells of a region; a cell on a border has the name that comes first. */
export const loadCellNames = (region: string): Promise<ReadonlyMap<string, string>> =>
  once(`names ${region}`, async () => {
    const text = new TextDecoder().decode(await bytesOf(region, 'neighborhoods.json'));
    const { neighborhoods } = JSON.parse(text) as { readonly neighborhoods: readonly Neighborhood[] };
    const names = new Map<string, string>();
    for (const { name, cells } of neighborhoods) {
      for (const cell of cells) if (!names.has(cell)) names.set(cell, name);
    }
    return names;
  });

/** A part of town with its border, simplified; the ring closes itself. */
export interface NeighborhoodShape extends Neighborhood {
  readonly ring: readonly { readonly lon: number; readonly lat: number }[];
}

/** A part of town that may stand for a place in it. */
export interface TownPart extends NeighborhoodShape {
  /** The cell that holds most of its homes. */
  readonly cell: string;
}

/** Parts of town with their borders, by name. */
export const loadNeighborhoods = (region: string): Promise<readonly TownPart[]> =>
  once(`borders ${region}`, async () => {
    const text = new TextDecoder().decode(await bytesOf(region, 'neighborhoods.json'));
    const { neighborhoods } = JSON.parse(text) as {
      readonly neighborhoods: readonly (Omit<TownPart, 'ring'> & {
        readonly ring: readonly (readonly [number, number])[];
      })[];
    };
    return neighborhoods.map(({ name, cell, cells, ring }) => ({
      name,
      cell,
      cells,
      ring: ring.map(([lon, lat]) => ({ lon, lat })),
    }));
  });
