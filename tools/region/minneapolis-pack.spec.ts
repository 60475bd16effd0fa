import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { present, type CellId } from '@doorstep/std';
import { cellDwellings, cellIds, cellOf, metersBetween, openCellTimes, parseGrid } from '@doorstep/geo';
import { PMTiles } from 'pmtiles';
import { checkRegion } from './check';
import type { NeighborhoodRow } from './neighborhoods';
import type { RegionFile } from './pack-file';

/* The committed pack, opened as its readers open it. */
const folder = `${import.meta.dirname}/../../regions/minneapolis`;
const text = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const grid = present(parseGrid(text('cells.json')));
const region = JSON.parse(text('region.json')) as RegionFile;
const { neighborhoods } = JSON.parse(text('neighborhoods.json')) as { neighborhoods: NeighborhoodRow[] };

describe('the Minneapolis pack', () => {
  it('is whole, small, and says whose data it is', () => {
    expect(checkRegion(folder)).toEqual([]);
    expect(region.files.reduce((sum, file) => sum + file.bytes, 0)).toBeLessThan(4_000_000);
    expect(region.attribution).toEqual(['City of Minneapolis Open Data', '© OpenStreetMap contributors']);
    expect(region.notice).toContain('Open Database License');
    expect(region.timeZone).toBe('America/Chicago');
  });

  it('has no cell under 200 dwellings, and holds every neighborhood', () => {
    expect(cellIds(grid).length).toBe(region.cells.count);
    for (const cell of cellIds(grid)) expect(cellDwellings(grid, cell)).toBeGreaterThanOrEqual(200);
    expect(neighborhoods).toHaveLength(87);
    for (const { cells, cell, ring } of neighborhoods) {
      expect(cells).toContain(cell);
      for (const id of cells) expect(cellIds(grid)).toContain(id);
      for (const [lon, lat] of ring) expect(cellOf(grid, { lon, lat })).not.toBeNull();
    }
  });

  it('believes four fifths of the 187,000 dwellings of the town', () => {
    const believed = cellIds(grid).reduce((sum, cell) => sum + present(cellDwellings(grid, cell)), 0);
    // Each cell rounds down, so at most one dwelling a cell is lost.
    expect(Math.abs(believed - 0.8 * 187_000)).toBeLessThanOrEqual(region.cells.count);
  });

  it('knows the travel between any two cells, never shorter than the crow flies', () => {
    const bytes = readFileSync(`${folder}/cell-times.bin`);
    const times = present(openCellTimes(new Uint8Array(bytes).buffer, grid));
    const middle = (i: number) => ({ lon: present(grid.rows[i])[2], lat: present(grid.rows[i])[3] });
    const cells: readonly CellId[] = cellIds(grid);
    // A middle is brought to its nearest street first, so both ends may move up to 300 m.
    const impossible = cells.flatMap((from, i) =>
      cells.filter((to, j) => {
        const [meters, seconds] = [present(times.meters(from, to)), present(times.seconds(from, to))];
        const tooShort = i !== j && meters < metersBetween(middle(i), middle(j)) - 600;
        // Nobody crosses this town in over 50 minutes, nor drives faster than 25 m/s.
        return tooShort || seconds > 3000 || meters > 25 * (seconds + 1);
      }),
    );
    expect(impossible).toEqual([]);
  });

  it('draws streets, parks, water and names of neighborhoods from zoom 10 to 15', async () => {
    const bytes = readFileSync(`${folder}/basemap.pmtiles`);
    const archive = new PMTiles({
      getKey: () => 'basemap',
      getBytes: (offset, length) =>
        Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
    });
    const header = await archive.getHeader();
    expect([header.minZoom, header.maxZoom]).toEqual([10, 15]);
    const metadata = (await archive.getMetadata()) as { vector_layers: { id: string }[] };
    const layers = metadata.vector_layers.map(({ id }) => id);
    expect(layers.sort()).toEqual(['labels', 'parks', 'streets', 'water']);
    // Lake and Chicago at zoom 15: x = (180 - 93.2625) / 360 x 2^15 = 7895.
    const tile = present(await archive.getZxy(15, 7895, 11794));
    const drawn = Buffer.from(tile.data).toString('latin1');
    for (const word of ['streets', 'Lake St E']) expect(drawn).toContain(word);
  });
});
