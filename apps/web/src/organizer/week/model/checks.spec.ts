import { windowOf } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import { describe, expect, it } from '@jest/globals';
import { boardOf, type BoardShift } from './board';
import {
  breachesOf,
  checksFor,
  lawsOn,
  ranked,
  windowOfShift,
  worriesOf,
  type Ground,
  type Person,
} from './checks';
import { act, NO_CHANGES } from './draft';
import { aPerson, aShift, signedUp } from './week.fixture';
import type { WeekShift } from './week-model';

const ZONE = 'America/Chicago';
const ground = (shifts: readonly WeekShift[], ...people: readonly Person[]): Ground => ({
  board: boardOf(shifts, NO_CHANGES),
  people: new Map(people.map((person) => [person.id, person])),
  zone: ZONE,
});
const codes = (shifts: readonly WeekShift[], person: Person, ...others: readonly Person[]) => {
  const all = ground(shifts, person, ...others);
  const shift = all.board.find(({ id }) => id === 'pack') as BoardShift;
  return checksFor(all, person, shift, 'packer').map(({ code }) => code);
};
const free = (day: string, from: number, to: number) => {
  const window = windowOf(day as Day, from, to, ZONE);
  if (!window.ok) throw new Error(window.error);
  return window.value;
};

describe('what speaks against putting somebody on a shift', () => {
  it('is nothing for somebody cleared who has nothing else to do', () => {
    expect(codes([aShift()], aPerson('vera'))).toEqual([]);
  });

  it('is a clearance that is missing, or ends before the shift', () => {
    const away = { siteId: 'store' };
    expect(codes([aShift(away)], aPerson('vera', { clearances: [] }))).toEqual(['NOT_CLEARED']);
    expect(codes([aShift()], aPerson('vera', { clearances: [] }))).toEqual([]);
    const until = (day: string) => aPerson('vera', { clearances: [{ role: 'packer', until: day }] });
    expect(codes([aShift(away)], until('2026-11-27'))).toEqual(['CLEARANCE_ENDS']);
    expect(codes([aShift(away)], until('2026-11-28'))).toEqual([]);
    // A night from 22:00 to 6:00 ends on the next day.
    expect(codes([aShift({ ...away, fromMinute: 1320, toMinute: 1800 })], until('2026-11-28'))).toEqual([
      'CLEARANCE_ENDS',
    ]);
  });

  it('is another shift at the same time, also across midnight; the end of one and the start of the next are none', () => {
    const other = (more: Partial<WeekShift>) =>
      aShift({
        id: 'other',
        places: [{ role: 'packer', least: 1, most: 1, language: null }],
        signUps: [signedUp('vera')],
        ...more,
      });
    expect(codes([aShift(), other({ fromMinute: 600, toMinute: 720 })], aPerson('vera'))).toEqual(['CLASH']);
    expect(codes([aShift(), other({ fromMinute: 660, toMinute: 720 })], aPerson('vera'))).toEqual([]);
    const night = other({ day: '2026-11-27', fromMinute: 1380, toMinute: 2000 });
    expect(codes([aShift(), night], aPerson('vera'))).toEqual(['CLASH']);
  });

  it('is a route on the road, a full shift, being on it already', () => {
    const busy = [free('2026-11-28', 600, 700)];
    expect(codes([aShift()], aPerson('vera', { busy }))).toEqual(['ON_THE_ROAD']);
    const full = ['sam', 'lin', 'kit', 'mo'].map((id) => signedUp(id));
    expect(codes([aShift({ signUps: full })], aPerson('vera'))).toEqual(['FULL']);
    expect(codes([aShift({ signUps: [signedUp('vera')] })], aPerson('vera'))).toEqual(['ALREADY_ON']);
  });

  it('asks for a word for newcomers who are more than those who are none', () => {
    const vera = aPerson('vera', { isNewcomer: true });
    expect(codes([aShift()], vera)).toEqual(['NEWCOMERS']);
    expect(codes([aShift({ signUps: [signedUp('sam')] })], vera, aPerson('sam'))).toEqual([]);
  });

  it('asks for a word over hours, free time, rest and shifts a day', () => {
    const morning = aShift({ id: 'am', fromMinute: 360, toMinute: 480, signUps: [signedUp('vera')] });
    expect(codes([aShift(), morning], aPerson('vera', { weekHours: 3 }))).toEqual(['HOURS']);
    expect(codes([aShift(), morning], aPerson('vera', { weekHours: 4 }))).toEqual([]);
    expect(codes([aShift(), morning], aPerson('vera', { shiftsPerDay: 1 }))).toEqual(['PER_DAY']);
    expect(codes([aShift()], aPerson('vera', { free: [free('2026-11-28', 540, 600)] }))).toEqual([
      'NOT_FREE',
    ]);
    expect(codes([aShift()], aPerson('vera', { free: [free('2026-11-28', 540, 660)] }))).toEqual([]);
    // Ends at 23:00, begins at 9:00: ten hours.
    const late = aShift({
      id: 'late',
      day: '2026-11-27',
      fromMinute: 1260,
      toMinute: 1380,
      signUps: [signedUp('vera')],
    });
    expect(codes([aShift(), late], aPerson('vera', { restHours: 11 }))).toEqual(['REST']);
    expect(codes([aShift(), late], aPerson('vera', { restHours: 10 }))).toEqual([]);
  });

  it('counts rest by moments, not by the clock: the night clocks go back has an hour more', () => {
    // 1 November 2026: from Saturday 22:00 to Sunday 8:00 are eleven hours.
    const late = aShift({
      id: 'late',
      day: '2026-10-31',
      fromMinute: 1200,
      toMinute: 1320,
      signUps: [signedUp('vera')],
    });
    const early = aShift({ day: '2026-11-01', fromMinute: 480, toMinute: 600 });
    expect(codes([early, late], aPerson('vera', { restHours: 11 }))).toEqual([]);
    expect(codes([early, late], aPerson('vera', { restHours: 12 }))).toEqual(['REST']);
  });

  it('sees unsaved changes: whoever was taken off is free again', () => {
    const other = aShift({ id: 'other', signUps: [signedUp('vera')] });
    const shifts = [aShift(), other];
    const draft = act(NO_CHANGES, shifts, { do: 'unassign', id: 'other', memberId: 'vera' });
    const vera = aPerson('vera');
    const all = { ...ground(shifts, vera), board: boardOf(shifts, draft) };
    const shift = all.board.find(({ id }) => id === 'pack') as BoardShift;
    expect(checksFor(all, vera, shift, 'packer')).toEqual([]);
  });

  it('puts those who fit first, those who need a word next, those who may not last', () => {
    const people = [aPerson('ann', { isActive: false }), aPerson('ben', { weekHours: 1 }), aPerson('cleo')];
    const all = ground([aShift()], ...people);
    const shift = all.board[0] as BoardShift;
    expect(ranked(all, shift, 'packer').map(({ person }) => person.id)).toEqual(['cleo', 'ben', 'ann']);
  });
});

describe('what stands against a shift as it is', () => {
  const room = (least: number, ...people: readonly string[]) => {
    const places = [{ role: 'carer', least, most: 3, language: null }] as const;
    const signUps = people.map((id) => signedUp(id, { role: 'carer', leads: id === 'vera' }));
    return boardOf([aShift({ kind: 'childcare_room', places, signUps })], NO_CHANGES)[0] as BoardShift;
  };
  const people = new Map([['kit', aPerson('kit', { isNewcomer: true })]]);

  const breachesHere = (shift: BoardShift) => breachesOf(shift, ZONE, Date.parse('2026-01-01T00:00:00Z'));

  it('is over, for a draft that nobody can publish any more', () => {
    const draft = boardOf([aShift({ state: 'draft' })], NO_CHANGES)[0] as BoardShift;
    const { to } = windowOfShift(draft, ZONE);
    expect(breachesOf(draft, ZONE, to - 1)).toEqual([]);
    expect(breachesOf(draft, ZONE, to)).toEqual(['PAST']);
    expect(breachesOf({ ...draft, state: 'published' }, ZONE, to)).toEqual([]);
  });

  it('is a room that would do with one adult, no place at all, more people than places', () => {
    expect(breachesHere(room(2))).toEqual([]);
    expect(breachesHere(room(1))).toEqual(['ROOM_FOR_ONE']);
    expect(breachesHere(room(2, 'a', 'b', 'c', 'd'))).toEqual(['OVER_MOST']);
    expect(breachesHere(boardOf([aShift({ places: [] })], NO_CHANGES)[0] as BoardShift)).toEqual([
      'NO_PLACES',
    ]);
  });

  it('worries about one adult alone, too many newcomers, and nobody who leads', () => {
    expect(worriesOf({ people }, room(2))).toEqual([]);
    expect(worriesOf({ people }, room(2, 'vera'))).toEqual(['ONE_CLEARED']);
    expect(worriesOf({ people }, room(2, 'kit'))).toEqual(['ONE_CLEARED', 'NEWCOMERS_MORE']);
    expect(worriesOf({ people }, room(2, 'sam', 'lin'))).toEqual(['NO_LEADER']);
    expect(worriesOf({ people }, room(2, 'vera', 'kit'))).toEqual([]);
  });

  it('names who would be in two places after a move', () => {
    const shifts = [
      aShift({ id: 'a', signUps: [signedUp('vera'), signedUp('sam')] }),
      aShift({ id: 'b', fromMinute: 720, toMinute: 840, signUps: [signedUp('vera')] }),
    ];
    const draft = act(NO_CHANGES, shifts, {
      do: 'change',
      id: 'b',
      facts: { fromMinute: 600, toMinute: 720 },
    });
    const all = { ...ground(shifts, aPerson('vera'), aPerson('sam')), board: boardOf(shifts, draft) };
    const moved = all.board.find(({ id }) => id === 'b') as BoardShift;
    expect(lawsOn(all, moved).map(({ memberId, check }) => [memberId, check.code])).toEqual([
      ['vera', 'CLASH'],
    ]);
  });
});
