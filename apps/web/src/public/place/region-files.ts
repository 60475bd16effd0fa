import { cellCentre, cellOf, metersBetween, parseGrid, type CellGrid } from '@doorstep/geo';
import { openPlaces, type PlaceSearch } from '@doorstep/places';
import type { CellId } from '@doorstep/std';
import type { DrawerPoint } from '@doorstep/lifecycle';
import { regionFile } from '../../platform/region/region-file';
import { Fault } from '../page/fault';
import type { Spot } from '../ask/draft';

/** A part of town by its name, and the coarse cell that stands for it. */
export interface TownPart {
  readonly name: string;
  readonly cell: string;
}

export interface Found extends Spot {
  readonly area: string | null;
}

/**
 * The public files of a region, whole, in this browser: nothing that is typed into a place field leaves it. A place
 * outside the region's cells is left out, and counted.
 */
export interface RegionBook {
  readonly parts: readonly TownPart[];
  search(text: string): { readonly inside: readonly Found[]; readonly outside: number };
  /** Metres from the middle of a cell; null for a cell of another region. */
  metersFrom(cell: string, to: DrawerPoint): number | null;
}

async function bytesOf(region: string, file: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(regionFile(region, file), { credentials: 'omit' });
    if (!response.ok) throw new Fault('INTERNAL');
    return await response.arrayBuffer();
  } catch (error) {
    if (error instanceof TypeError) throw new Fault('OFFLINE');
    throw error;
  }
}

const textOf = async (region: string, file: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(region, file));

/** Fetches and opens the three files, about 75 kB together. Throws `Fault`. */
export async function openRegion(region: string): Promise<RegionBook> {
  const [cells, places, parts] = await Promise.all([
    textOf(region, 'cells.json'),
    bytesOf(region, 'places.json'),
    textOf(region, 'neighborhoods.json'),
  ]);
  const grid = parseGrid(cells);
  const streets = openPlaces(places);
  if (grid === null || !streets.ok) throw new Fault('INTERNAL');
  return bookOf(grid, streets.value, partsIn(parts, grid));
}

function partsIn(text: string, grid: CellGrid): TownPart[] {
  const { neighborhoods } = JSON.parse(text) as { neighborhoods: TownPart[] };
  return neighborhoods
    .filter(({ cell }) => grid.index.has(cell as CellId))
    .map(({ name, cell }) => ({ name: name.replace(/\s+-\s+/g, '-'), cell }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function bookOf(grid: CellGrid, streets: PlaceSearch, parts: readonly TownPart[]): RegionBook {
  return {
    parts,
    search(text) {
      const found = streets.search(text);
      const inside = found.flatMap(({ label, point, area, approximate }): Found[] => {
        const cell = cellOf(grid, point);
        return cell === null ? [] : [{ label, point, area, approximate, cell }];
      });
      return { inside, outside: found.length - inside.length };
    },
    metersFrom(cell, to) {
      const centre = cellCentre(grid, cell as CellId);
      return centre === null ? null : metersBetween(centre, to);
    },
  };
}
