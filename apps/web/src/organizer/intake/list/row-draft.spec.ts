import { describe, expect, it } from '@jest/globals';
import { cellCentre, parseGrid } from '@doorstep/geo';
import { proposed, type PlaceCandidate } from '@doorstep/places';
import { day, present, type CellId } from '@doorstep/std';
import { readFileSync } from 'node:fs';
import { guessed } from './columns';
import { readRow, surePlace, type ListDefaults, type ListGround } from './row-draft';

/** A Saturday. */
const today = day('2026-11-21');
const grid = present(parseGrid(readFileSync('regions/minneapolis/cells.json', 'utf8')));
const point = present(cellCentre(grid, present([...grid.index.keys()][3]) as CellId));
const place = (label: string, confidence: number, exact = true): PlaceCandidate => ({
  ...proposed({ ...point, label, exact }),
  confidence,
});
const sure = place('12 Oak St', 0.97);
const ground = (found: readonly PlaceCandidate[] = [sure]): ListGround => ({
  today,
  grid,
  search: () => found,
});
const defaults: ListDefaults = { language: 'en', needs: ['groceries'], when: 'tm pm', isDayFirst: false };
const HEAD = ['phone', 'name', 'adults', 'children', 'address', 'need', 'date', 'time', 'language'];
const read = (cells: readonly string[], found?: readonly PlaceCandidate[]) =>
  readRow({ line: 7, cells }, guessed(HEAD), defaults, ground(found));
const why = (row: ReturnType<typeof read>): string[] => row.faults.map(({ field }) => field);

describe('a row of a list', () => {
  it('is a call that was keyed in', () => {
    const row = read([
      '612 555 0100',
      'Ana',
      '2',
      '1',
      '12 oak',
      'food, diapers',
      '11/25/2026',
      '9-11',
      'Español',
    ]);
    expect(row).toMatchObject({
      line: 7,
      faults: [],
      draft: {
        phone: '612 555 0100',
        name: 'Ana',
        household: '2a 1k',
        needs: ['groceries', 'supplies'],
        when: '2026-11-25 9-11',
        language: 'es',
        where: '12 oak',
        place: sure,
        how: 'call',
      },
    });
  });

  it('takes from the whole list what it does not say, each half of its time by itself', () => {
    const row = read(['', '', '1', '', '12 oak', '', '', '', '']);
    expect(row.draft).toMatchObject({ needs: ['groceries'], when: 'tm pm', language: 'en', how: 'code' });
    expect(row.faults).toEqual([]);
    expect(read(['', '', '1', '', '12 oak', '', 'fri', '', '']).draft.when).toBe('fri pm');
    expect(read(['', '', '1', '', '12 oak', '', '', '2 pm', '']).draft.when).toBe('tm 14:00');
  });

  it('says of each thing that was not understood where it is', () => {
    expect(why(read(['555', 'Ana', 'two', '', '', 'magic', 'soon', '', 'Klingon'], []))).toEqual([
      ...['language', 'phone', 'household', 'needs', 'when'],
      'where',
    ]);
    // A day that is over is no day to come on.
    expect(why(read(['', '', '1', '', '12 oak', '', '11/02/2026', '', '']))).toEqual(['when']);
    // A ride has to be asked about: no list says all that it takes.
    expect(why(read(['', '', '1', '', '12 oak', 'ride', '', '', '']))).toContain('destination');
  });
});

describe('a place in a list', () => {
  it('is taken only where nothing else can be meant', () => {
    expect(surePlace('x', ground([sure, place('Oak St', 0.6, false)]))).toBe(sure);
    expect(surePlace('x', ground([sure, place('12 Oak Ave', 0.54)]))).toBe(sure);
    expect(surePlace('x', ground([sure, place('12 Oak Ave', 0.9)]))).toBeNull();
    expect(surePlace('x', ground([place('12 Oak St', 0.6)]))).toBeNull();
    expect(surePlace('x', ground([place('Oak St', 0.9, false)]))).toBeNull();
    expect(surePlace('x', ground([]))).toBeNull();
  });
});
