import { openCellTimes, parseGrid, type CellGrid, type CellTimes } from '@doorstep/geo';
import { openPlaces, openStreets, type PlaceSearch, type Streets } from '@doorstep/streets';
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

export const loadCredit = (region: string): Promise<RegionCredit> =>
  once(`credit ${region}`, async () => {
    const text = new TextDecoder().decode(await bytesOf(region, 'region.json'));
    const { attribution, limits } = JSON.parse(text) as RegionCredit;
    return { attribution, limits };
  });

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

/** The street network: matrix, path, snapping and place search, all inside this browser. */
export const loadStreets = (region: string): Promise<Streets> =>
  once(`streets ${region}`, async () => {
    const [graph, names, places] = await Promise.all(
      ['graph.bin', 'names.json', 'places.json'].map((file) => bytesOf(region, file)),
    );
    const none = new ArrayBuffer(0);
    const streets = openStreets({ graph: graph ?? none, names: names ?? none, places: places ?? none });
    if (!streets.ok)
      throw new Error(`the region file ${streets.error.file} is damaged: ${streets.error.why}`);
    return streets.value;
  });

/** The street dictionary alone, for finding an address: a third of the bytes of the whole network. */
export const loadPlaces = (region: string): Promise<PlaceSearch> =>
  once(`places ${region}`, async () => {
    const places = openPlaces(await bytesOf(region, 'places.json'));
    if (!places.ok) throw new Error(`the region file places.json is damaged: ${places.error.why}`);
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

/** Parts of town with their borders, by name. */
export const loadNeighborhoods = (region: string): Promise<readonly NeighborhoodShape[]> =>
  once(`borders ${region}`, async () => {
    const text = new TextDecoder().decode(await bytesOf(region, 'neighborhoods.json'));
    const { neighborhoods } = JSON.parse(text) as {
      readonly neighborhoods: readonly (Neighborhood & {
        readonly ring: readonly (readonly [number, number])[];
      })[];
    };
    return neighborhoods.map(({ name, cells, ring }) => ({
      name,
      cells,
      ring: ring.map(([lon, lat]) => ({ lon, lat })),
    }));
  });
