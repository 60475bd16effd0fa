import { describe, expect, it } from '@jest/globals';
import { cellCentre, parseGrid } from '@doorstep/geo';
import { proposed } from '@doorstep/places';
import { present, type CellId } from '@doorstep/std';
import { readFileSync } from 'node:fs';
import { coarseCell, spokenPlace } from './said-place';

const grid = present(parseGrid(readFileSync('regions/minneapolis/cells.json', 'utf8')));
const cells = [...grid.index.keys()];
const [here, there] = [present(cells[3]), present(cells[30])];
const point = present(cellCentre(grid, here as CellId));
const door = proposed({ ...point, label: '1 Test St', exact: true });

describe('a place that was found', () => {
  it('gives its own cell, whatever part of town was chosen before', () => {
    expect(coarseCell(grid, { text: 'x', chosen: door, part: there })).toBe(here);
  });

  it('seals its point beside the words', () => {
    expect(spokenPlace({ text: ' 1 test st ', chosen: door, part: '' })).toEqual({
      address: '1 test st',
      point,
    });
  });

  it('seals no point when only the street is known', () => {
    const street = proposed({ ...point, label: 'Test St', exact: false });
    expect(spokenPlace({ text: 'test', chosen: street, part: '' })).toEqual({ address: 'test' });
  });
});

describe('words that are found nowhere', () => {
  it('are kept as they are, with the part of town for their cell', () => {
    const said = { text: 'behind the blue gate', chosen: null, part: there };
    expect(coarseCell(grid, said)).toBe(there);
    expect(spokenPlace(said)).toEqual({ address: 'behind the blue gate' });
  });

  it.each(['', 'no such cell'])('have no cell with the part %p', (part) => {
    expect(coarseCell(grid, { text: 'x', chosen: null, part })).toBeNull();
  });
});
