import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Day } from '@doorstep/std';
import { boardOf } from './board';
import { countsOf, gridOf, putInto } from './board-grid';
import { clockText, endAfter, minuteOfText } from './clock-text';
import { doorsOf } from './doors-now';
import { NO_CHANGES } from './draft';
import { nextTimes } from './next-times';
import { siteTree, type Site } from './site-tree';
import { draftOfTerm, NEW_TERM, termOf } from './term-draft';
import { aShift } from './week.fixture';

const site = (id: string, within: string | null, name: string): Site => ({
  ...{ id, within, kind: within === null ? 'school' : 'door', isOpen: true, version: 1 },
  facts: { name, note: '' },
});

describe('the table behind the board', () => {
  const shifts = [
    aShift({ id: 'a', fromMinute: 545, toMinute: 660 }),
    aShift({ id: 'b', siteId: 'east', day: '2026-11-29' }),
    aShift({ id: 'c', kind: 'driving', fromMinute: 300, toMinute: 360 }),
  ];
  const board = boardOf(shifts, NO_CHANGES);
  const days = ['2026-11-28', '2026-11-29'];
  const look = { days, day: '2026-11-28', rowsBy: 'kind', view: 'week' } as const;

  it('has each shift in one cell, whichever way it is looked at', () => {
    for (const rowsBy of ['kind', 'site'] as const) {
      const cells = gridOf(board, { ...look, rowsBy }).rows.flatMap((row) => row.cells);
      expect(cells.flatMap((cell) => cell.shifts.map(({ id }) => id)).sort()).toEqual(['a', 'b', 'c']);
    }
    const day = gridOf(board, { ...look, view: 'day' });
    expect(
      day.rows
        .flatMap((row) => row.cells)
        .flatMap((cell) => cell.shifts.map(({ id }) => id))
        .sort(),
    ).toEqual(['a', 'c']);
    // From 4:00, where the earliest begins, to 22:00, two hours each.
    expect([day.columns[0]?.fromMinute, day.columns.length]).toEqual([240, 9]);
  });

  it('has a row for every kind of work while there is no shift at all', () => {
    expect(countsOf(gridOf([], look)).length).toBe(7);
  });

  it('moves a shift by whole blocks of hours, keeps how long it lasts, and never its kind', () => {
    const day = gridOf(board, { ...look, view: 'day' });
    const cell = day.rows[0]?.cells.find(({ column }) => column.fromMinute === 840);
    const shift = board.find(({ id }) => id === 'a');
    if (!cell || !shift) throw new Error('the day has an afternoon');
    // 9:05 is 65 minutes into its block of two hours: 14:00 and 65 minutes.
    expect(putInto(shift, cell)).toEqual({ day: '2026-11-28', fromMinute: 905, toMinute: 1020 });
  });
});

describe('hours as a field writes them', () => {
  it('come back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1439 }), (minute) => expect(minuteOfText(clockText(minute))).toBe(minute)),
    );
    expect([minuteOfText('24:00'), minuteOfText(''), clockText(1500)]).toEqual([null, null, '01:00']);
  });

  it('end on the next day when the end is not after the start', () => {
    expect([endAfter(540, 660), endAfter(1320, 360), endAfter(540, 540)]).toEqual([660, 1800, 1980]);
  });
});

describe('doors', () => {
  const sites = [site('school', null, 'Maple'), site('east', 'school', 'East'), site('other', null, 'Birch')];

  it('stand below their school, by name', () => {
    expect(siteTree(sites).map(({ site: { id }, depth }) => [id, depth])).toEqual([
      ['other', 0],
      ['school', 0],
      ['east', 1],
    ]);
    expect(siteTree([site('lost', 'gone', 'Lost')]).map(({ depth }) => depth)).toEqual([0]);
  });

  it('show who is there, and those with a shift and nobody', () => {
    const people = [
      { siteId: 'east', here: true },
      { siteId: 'east', here: false },
      { siteId: null, here: false },
    ];
    expect(doorsOf(people, sites, ['other', 'east'])).toEqual([
      { rootId: null, doors: [{ siteId: null, people: [people[2]], here: 0 }] },
      { rootId: 'other', doors: [{ siteId: 'other', people: [], here: 0 }] },
      { rootId: 'school', doors: [{ siteId: 'east', people: people.slice(0, 2), here: 1 }] },
    ]);
  });
});

describe('a term that is made or changed', () => {
  it('begins on the first of its own days', () => {
    // Friday, 27 November 2026; Mondays and Wednesdays.
    const term = termOf({ ...NEW_TERM('2026-11-27'), weekdays: [1, 3], until: '2027-06-11' });
    expect(term.startsOn).toBe('2026-11-30');
    expect(draftOfTerm(term)).toMatchObject({
      weekdays: [1, 3],
      until: '2027-06-11',
      repeats: true,
      otherRule: null,
    });
  });

  it('keeps a rule that its choices cannot say', () => {
    const known = {
      ...termOf({ ...NEW_TERM('2026-11-27'), repeats: false }),
      rule: 'FREQ=MONTHLY;BYDAY=1MO',
    };
    expect(termOf(draftOfTerm(known)).rule).toBe('FREQ=MONTHLY;BYDAY=1MO');
    expect(termOf({ ...NEW_TERM('2026-11-27'), repeats: false }).rule).toBeNull();
  });

  it('names its next days, also across the night clocks change, until its last one', () => {
    const term = {
      startsOn: '2026-10-26',
      fromMinute: 90,
      toMinute: 150,
      rule: 'FREQ=WEEKLY;BYDAY=SU,MO;UNTIL=20261109',
    };
    expect(nextTimes(term, '2026-10-26' as Day, 'America/Chicago', 9)).toEqual([
      '2026-10-26',
      '2026-11-01',
      '2026-11-02',
      '2026-11-08',
      '2026-11-09',
    ]);
    expect(nextTimes({ ...term, rule: 'nonsense' }, '2026-10-26' as Day, 'America/Chicago', 9)).toEqual([]);
  });
});
