/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { day } from '@doorstep/std';
import fc from 'fast-check';
import { daysOf, kindsIn, type Line } from './calendar-days';
import { clashesWith } from './clashes';
import { firstWeekdayOf, weeksFrom } from './weeks';

const line = (id: string, at: string, over: Partial<Line> = {}): Line => ({
  line: 'open',
  id,
  day: at.slice(0, 10),
  what: 'packing',
  startsAt: `${at}:00.000Z`,
  endsAt: `${at.slice(0, 11)}23:00:00.000Z`,
  row: null,
  ...over,
});
const ids = (lines: readonly Line[], filter: Parameters<typeof daysOf>[1]) =>
  daysOf(lines, filter).map(({ day: date, lines: some }) => [date, some.map(({ id }) => id)]);
const ALL = { show: 'all', what: null } as const;

describe('the calendar by day', () => {
  const lines = [
    line('late', '2026-11-23T15:00'),
    line('open', '2026-11-22T15:00'),
    line('cover', '2026-11-22T15:00', { line: 'cover', what: 'school_presence' }),
    line('mine', '2026-11-22T15:00', { line: 'mine' }),
    line('early', '2026-11-22T13:00', { line: 'run', what: null }),
  ];

  it('goes by the clock, mine before others at the same hour, without empty days', () => {
    expect(ids(lines, ALL)).toEqual([
      ['2026-11-22', ['early', 'mine', 'cover', 'open']],
      ['2026-11-23', ['late']],
    ]);
  });

  it('shows mine, or what I could take, or one kind; runs stay, so that no day looks free that is not', () => {
    expect(ids(lines, { show: 'mine', what: null })).toEqual([['2026-11-22', ['early', 'mine']]]);
    expect(ids(lines, { show: 'free', what: 'packing' })).toEqual([
      ['2026-11-22', ['open']],
      ['2026-11-23', ['late']],
    ]);
    expect(ids(lines, { show: 'all', what: 'school_presence' })).toEqual([
      ['2026-11-22', ['early', 'cover']],
    ]);
    expect(kindsIn(lines)).toEqual(['packing', 'school_presence']);
  });

  it('a shift past midnight stands on the day it begins', () => {
    const night = line('night', '2026-11-24T05:00', { day: '2026-11-23' });
    expect(ids([night], ALL)).toEqual([['2026-11-23', ['night']]]);
  });
});

describe('what stands in the way', () => {
  const span = (from: number, to: number) => ({
    startsAt: new Date(from * 60_000).toISOString(),
    endsAt: new Date(to * 60_000).toISOString(),
  });

  it('overlaps when in two places at once, is tight up to half an hour between, and not a word after that', () => {
    const held = [span(0, 60), span(95, 100), span(200, 260), span(291, 300)];
    const found = clashesWith(span(90, 180), held).map(({ held: one, how }) => [
      one.startsAt.slice(11, 16),
      how,
    ]);
    expect(found).toEqual([
      ['01:35', 'overlaps'],
      ['03:20', 'tight'],
      ['00:00', 'tight'],
    ]);
  });

  it('is the same from both sides', () => {
    const spans = fc
      .tuple(fc.nat(500), fc.integer({ min: 1, max: 200 }))
      .map(([at, long]) => span(at, at + long));
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        expect(clashesWith(a, [b]).map(({ how }) => how)).toEqual(clashesWith(b, [a]).map(({ how }) => how));
      }),
    );
  });
});

describe('weeks', () => {
  it('begin on Sunday here and hold every day once, in order', () => {
    const weeks = weeksFrom(day('2026-11-21'), 28, firstWeekdayOf('en-US'));
    expect(weeks.map((week) => week[0])).toEqual([
      '2026-11-15',
      '2026-11-22',
      '2026-11-29',
      '2026-12-06',
      '2026-12-13',
    ]);
    expect(new Set(weeks.flat()).size).toBe(35);
    expect(weeks.flat()).toEqual(expect.arrayContaining(['2026-11-21', '2026-12-18']));
    expect(firstWeekdayOf('es-ES')).toBe(1);
  });
});
