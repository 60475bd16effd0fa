import { cellCentre, cellOf, metersBetween, parseGrid, type CellGrid } from '@doorstep/geo';
import { openPlaces, withoutDirection, type PlaceCandidate, type PlaceSearch } from '@doorstep/places';
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
  /** What has to be asked: the part of the compass, and of which street. Null where nothing is. */
  readonly asks: { readonly street: string; readonly side: PlaceCandidate['direction'] } | null;
}

/**
 * The public files of a region, whole, in this browser: nothing that is typed into a place field leaves it. A place
 * outside the region's cells is left out, and counted.
 */
export interface RegionBook {
  readonly parts: readonly TownPart[];
  search(text: string): { readonly inside: readonly Found[]; readonly outside: number };
  /** The corner nearest to where somebody stands: a block is as fine as this gets. Null outside the region. */
  cornerNear(point: DrawerPoint): Found | null;
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
    .map(({ name, cell }) => ({ name: tightly(name), cell }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** "Willard - Hay" as people write it. */
const tightly = (name: string): string => name.replace(/\s+-\s+/g, '-');

/** The street of which only the part of the compass is missing; null where something else or nothing is. */
function sidesToChoose(found: readonly PlaceCandidate[]): string | null {
  const [first] = found;
  const open = found.filter(({ reasons }) => reasons.includes('direction-missing'));
  const street = first?.street ? withoutDirection(first.street) : null;
  const isSame = found.every((one) => one.street !== null && withoutDirection(one.street) === street);
  return open.length > 1 && isSame ? street : null;
}

/** Somebody further than this from every corner is not in the region, in metres. */
const FAR = 1500;

function bookOf(grid: CellGrid, streets: PlaceSearch, parts: readonly TownPart[]): RegionBook {
  return {
    parts,
    search(text) {
      const found = streets.search(text);
      const asking = sidesToChoose(found);
      const inside = found.flatMap((one): Found[] => {
        const { label, point, approximate } = one;
        const area = one.area === null ? null : tightly(one.area);
        const cell = cellOf(grid, point);
        const asks = asking && one.street !== null ? { street: asking, side: one.direction } : null;
        return cell === null ? [] : [{ label, point, area, approximate, cell, asks }];
      });
      return { inside, outside: found.length - inside.length };
    },
    cornerNear(point) {
      const corner = streets.nearestCorner(point);
      const cell = corner === null || corner.meters > FAR ? null : cellOf(grid, corner.point);
      if (corner === null || cell === null) return null;
      const { label } = corner;
      const area = corner.area === null ? null : tightly(corner.area);
      return { label, point: corner.point, area, approximate: false, cell, asks: null };
    },
    metersFrom(cell, to) {
      const centre = cellCentre(grid, cell as CellId);
      return centre === null ? null : metersBetween(centre, to);
    },
  };
}
