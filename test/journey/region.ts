import { readFileSync } from 'node:fs';
import { cellOf, parseGrid, type CellGrid } from '@doorstep/geo';
import { present } from '@doorstep/std';
import { openPlaces, type PlaceSearch, type Point } from '@doorstep/places';
import { openStreets, type Streets } from '@doorstep/streets';

/** The public files of the demonstration region, as a browser fetches them. */
export interface Region {
  readonly grid: CellGrid;
  readonly streets: Streets;
  readonly places: PlaceSearch;
}

export function openRegion(folder = 'regions/minneapolis'): Region {
  const bytes = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(`${folder}/${name}`)).buffer;
  const streets = openStreets({
    graph: bytes('graph.bin'),
    names: bytes('names.json'),
  });
  const places = openPlaces(bytes('places.json'));
  if (!places.ok) throw new Error(`${places.error.file}: ${places.error.why}`);
  if (!streets.ok) throw new Error(`${streets.error.file}: ${streets.error.why}`);
  const grid = present(
    parseGrid(readFileSync(`${folder}/cells.json`, 'utf8')),
    'the pack’s cells.json parses',
  );
  return { grid, streets: streets.value, places: places.value };
}

/** A family's own step: from what it typed to a point on a corner and the cell around it. */
export function findCorner(region: Region, text: string): { point: Point; cell: string } {
  const place = present(region.places.search(text)[0], `${text} is on the map`);
  return { point: place.point, cell: present(cellOf(region.grid, place.point), `${text} is in the region`) };
}
