/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { cellCentre, cellOf, parseGrid, type CellGrid } from '@doorstep/geo';
import { present } from '@doorstep/std';
import { openStreets, type Streets } from '@doorstep/streets';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { newKeyPair, publicOf, type KeyPair } from '@doorstep/sealed';
import { sealFor, type BoxText } from '../session/boxes';
import type { Keyring } from '../session/keyring';
import { ringsOf, without } from './closed-areas';

const PACK = 'regions/minneapolis';
const bytes = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(`${PACK}/${name}`)).buffer;

let grid: CellGrid;
let streets: Streets;
beforeAll(() => {
  grid = present(parseGrid(readFileSync(`${PACK}/cells.json`, 'utf8')));
  const opened = openStreets({ graph: bytes('graph.bin'), names: bytes('names.json') });
  if (!opened.ok) throw new Error(opened.error.why);
  streets = opened.value;
});

const middle = (at: number) => present(cellCentre(grid, present(grid.ids[at])));

describe('areas that nobody drives through', () => {
  it('are the rings drawn and the boxes of the cells, each without its last corner twice', () => {
    const cell = present(grid.ids[100]);
    const drawn = [
      { lon: -93.27, lat: 44.97 },
      { lon: -93.26, lat: 44.97 },
      { lon: -93.26, lat: 44.98 },
    ];
    const rings = ringsOf({ name: 'Bridge', cells: [cell, 'nowhere'], rings: [drawn] }, grid);
    expect(rings[0]).toEqual(drawn);
    expect(rings.length).toBeGreaterThan(1);
    for (const ring of rings.slice(1)) {
      expect(ring).toHaveLength(4);
      const [a, c] = [present(ring[0]), present(ring[2])];
      expect(cellOf(grid, { lon: (a.lon + c.lon) / 2, lat: (a.lat + c.lat) / 2 })).toBe(cell);
    }
  });

  it('send every way around them, and change nothing where there are none', () => {
    const [from, to] = [middle(20), middle(320)];
    const way = (over: Streets) => {
      const [start, goal] = [over.snap(from), over.snap(to)];
      return start && goal ? over.path(start, goal) : null;
    };
    const usual = present(way(streets));
    expect(way(without(streets, []))).toEqual(usual);
    const halfway = present(usual.line[Math.floor(usual.line.length / 2)]);
    const cell = present(cellOf(grid, halfway));
    const around = present(way(without(streets, ringsOf({ name: 'x', cells: [cell], rings: [] }, grid))));
    expect(around.line.some((point) => cellOf(grid, point) === cell)).toBe(false);
    expect(around.seconds).toBeGreaterThan(usual.seconds);
  });
});

describe('a sealed closure', () => {
  it('is one size, whether it names one corner of town or another', async () => {
    const key: KeyPair = await newKeyPair({ extractable: false });
    const sizeOf = async (cell: string): Promise<number> => {
      const drawer: Pick<BoxText, 'subjectId' | 'compartment' | 'version'> = {
        subjectId: '7f7c1a3e-0000-4000-8000-000000000000',
        compartment: 'closure',
        version: 0,
      };
      const facts = { name: 'Part of town', cells: [cell], rings: [] };
      return (await sealFor('hub' satisfies Keyring['hub'], drawer, facts, [publicOf(key)])).body.length;
    };
    expect(await sizeOf(present(grid.ids[0]))).toBe(await sizeOf(present(grid.ids[200])));
  });
});
