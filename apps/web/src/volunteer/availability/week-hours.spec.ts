import { describe, expect, it } from '@jest/globals';
import { addDays, occurrencesIn, instantOf, parseRule, weekdayOf } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import fc from 'fast-check';
import {
  dayIn,
  type GivenSeries,
  mondayOf,
  nextOf,
  PARTS,
  partOf,
  REPEATS,
  seriesOn,
  stillToCome,
  unlisted,
  WEEKDAYS,
  withHours,
  withoutSeries,
  withSkips,
} from './week-hours';

// A Saturday.
const TODAY = day('2026-11-21');
const NEXT_WEEK = day('2026-11-28');
const saturday = (more: Partial<GivenSeries> = {}): GivenSeries => ({
  id: 'a',
  startsOn: '2026-10-24',
  ...PARTS.morning,
  rule: 'FREQ=WEEKLY;BYDAY=SA',
  skipped: [],
  extra: [],
  ...more,
});
const cell = (repeat: (typeof REPEATS)[number], weekday: number, week = TODAY) => ({
  page: { repeat, week },
  weekday,
  today: TODAY,
});

describe('the week of a volunteer', () => {
  it('begins on Monday, also on Sunday', () => {
    expect(mondayOf(TODAY)).toBe('2026-11-16');
    expect(mondayOf(day('2026-11-22'))).toBe('2026-11-16');
    expect(WEEKDAYS.map((weekday) => dayIn(TODAY, weekday))).toEqual(
      [16, 17, 18, 19, 20, 21, 22].map((n) => `2026-11-${n}`),
    );
  });

  it('shows each series on its page, its weekday and, every other week, in its weeks only', () => {
    const other = saturday({ id: 'b', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', startsOn: '2026-11-14' });
    const once = saturday({ id: 'c', rule: null, startsOn: '2026-11-21' });
    const all = [saturday(), other, once];
    const ids = (repeat: (typeof REPEATS)[number], week = TODAY) =>
      seriesOn(all, { repeat, week }, 6).map(({ id }) => id);
    expect([ids('every'), ids('other'), ids('once')]).toEqual([['a'], [], ['c']]);
    expect([ids('other', NEXT_WEEK), ids('once', NEXT_WEEK)]).toEqual([['b'], []]);
    expect(seriesOn(all, { repeat: 'every', week: TODAY }, 5)).toEqual([]);
    expect(unlisted([...all, saturday({ id: 'd', rule: 'FREQ=DAILY' })]).map(({ id }) => id)).toEqual(['d']);
  });

  it('begins hours of every week on the next such day, others in their week', () => {
    const [monday] = withHours([], cell('every', 1), PARTS.evening, 'x');
    expect(monday).toMatchObject({ startsOn: '2026-11-23', rule: 'FREQ=WEEKLY;BYDAY=MO', fromMinute: 1020 });
    const [today] = withHours([], cell('every', 6), PARTS.evening, 'x');
    expect(today?.startsOn).toBe('2026-11-21');
    const [other] = withHours([], cell('other', 1, NEXT_WEEK), PARTS.evening, 'x');
    expect(other).toMatchObject({ startsOn: '2026-11-23', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' });
    const [once] = withHours([], cell('once', 0), { fromMinute: 600, toMinute: 660 }, 'x');
    expect(once).toMatchObject({ startsOn: '2026-11-22', rule: null });
    expect(partOf(PARTS.morning)).toBe('morning');
    expect(partOf({ fromMinute: 480, toMinute: 700 })).toBeNull();
  });

  it('says the next time, and that it is left out', () => {
    expect(nextOf(saturday(), TODAY)).toEqual({ day: '2026-11-21', skipped: false });
    expect(nextOf(saturday({ skipped: ['2026-11-28'] }), day('2026-11-22'))).toEqual({
      day: '2026-11-28',
      skipped: true,
    });
    expect(nextOf(saturday({ rule: null }), TODAY)).toBeNull();
  });

  it('forgets single days that are over, and keeps changes beside what the server left out', () => {
    const over = saturday({ id: 'b', rule: null, startsOn: '2026-11-20' });
    const later = saturday({ id: 'c', rule: null, startsOn: '2026-11-20', extra: ['2026-12-01'] });
    expect(stillToCome([saturday(), over, later], TODAY).map(({ id }) => id)).toEqual(['a', 'c']);
    const draft = [saturday({ toMinute: 800 }), saturday({ id: 'new' })];
    expect(withSkips(draft, [saturday({ skipped: ['2026-11-28'] })])).toEqual([
      saturday({ toMinute: 800, skipped: ['2026-11-28'] }),
      saturday({ id: 'new' }),
    ]);
  });
});

describe('a press of a chip, by law', () => {
  const cells = fc.record({
    page: fc.record({
      repeat: fc.constantFrom(...REPEATS),
      week: fc.constantFrom(TODAY, NEXT_WEEK),
    }),
    weekday: fc.constantFrom(...WEEKDAYS),
    today: fc.nat(6).map((n) => addDays(day('2026-11-16'), n)),
  });
  const hours = fc.constantFrom(...Object.values(PARTS));

  it('is seen on its page, twice is once, and taking it off leaves nothing', () => {
    fc.assert(
      fc.property(cells, hours, (at, given) => {
        const once = withHours([], at, given, 'x');
        expect(seriesOn(once, at.page, at.weekday).map(({ id }) => id)).toEqual(['x']);
        expect(withHours(once, at, given, 'y')).toBe(once);
        expect(withoutSeries(once, 'x')).toEqual([]);
      }),
    );
  });

  it('makes a series whose first day is its own, in every zone and across every change of the clock', () => {
    fc.assert(
      fc.property(
        cells,
        hours,
        fc.constantFrom('America/Chicago', 'America/Phoenix', 'Australia/Lord_Howe'),
        (at, given, zone) => {
          const [made] = withHours([], at, given, 'x');
          const start = day(made!.startsOn);
          expect(weekdayOf(start)).toBe(at.weekday);
          const rule = made!.rule === null ? null : parseRule(made!.rule);
          const { list } = occurrencesIn(
            {
              zone,
              start: { day: start, minute: made!.fromMinute },
              lasts: made!.toMinute - made!.fromMinute,
              rule: rule?.ok ? rule.value : null,
              also: [],
              except: [],
              moved: [],
            },
            { from: instantOf(start, 0, zone), to: instantOf(addDays(start, 400), 0, zone) },
          );
          const step = { every: 7, other: 14, once: 1000 }[at.page.repeat];
          expect(list.map(({ of }) => of.day)).toEqual(
            Array.from({ length: Math.floor(399 / step) + 1 }, (_, n) => addDays(start, n * step)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
