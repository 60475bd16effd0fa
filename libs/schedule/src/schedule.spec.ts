import { describe, expect, it } from '@jest/globals';
import { day, instant, type Instant } from '@doorstep/std';
import fc from 'fast-check';
import * as schedule from './index';
import {
  addDays,
  bucketOf,
  bucketWindow,
  contains,
  covers,
  dayOf,
  daysBetween,
  instantOf,
  intersect,
  merge,
  minuteOf,
  overlap,
  subtract,
  touches,
  weekdayOf,
  type Window,
  windowOf,
} from './index';

const CITY = 'America/Chicago';
const at = (iso: string): Instant => instant(Date.parse(iso));
const HOUR = 3_600_000;

const moments = fc
  .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((ms) => instant(Math.floor(ms / 60_000) * 60_000));
const zones = fc.constantFrom(
  CITY,
  'America/Phoenix',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
);
const small = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, n]): Window => ({ from: instant(from), to: instant(from + n) }));
const inside = (w: Window, t: number): boolean => w.from <= t && t < w.to;
const everyMoment = Array.from({ length: 75 }, (_, t) => t);

describe('the wall clock', () => {
  it('reads an ordinary day', () => {
    expect(instantOf(day('2026-01-15'), 9 * 60, CITY)).toBe(at('2026-01-15T15:00:00Z'));
    expect(instantOf(day('2026-07-15'), 9 * 60, CITY)).toBe(at('2026-07-15T14:00:00Z'));
    expect(dayOf(at('2026-01-16T05:59:00Z'), CITY)).toBe('2026-01-15');
    expect(minuteOf(at('2026-01-16T05:59:00Z'), CITY)).toBe(1439);
  });

  it('8 March 2026: the day has 23 hours and the missing hour is nowhere', () => {
    const march = day('2026-03-08');
    expect(instantOf(march, 150, CITY)).toBe(at('2026-03-08T08:00:00Z'));
    expect(instantOf(march, 180, CITY)).toBe(at('2026-03-08T08:00:00Z'));
    expect(windowOf(march, 120, 180, CITY)).toEqual({ ok: false, error: 'WINDOW_EMPTY' });
    const whole = windowOf(march, 0, 1440, CITY);
    expect(whole.ok && whole.value.to - whole.value.from).toBe(23 * HOUR);
  });

  it('1 November 2026: the day has 25 hours and 1:30 is the first of two', () => {
    const november = day('2026-11-01');
    expect(instantOf(november, 90, CITY)).toBe(at('2026-11-01T06:30:00Z'));
    expect(instantOf(november, 120, CITY)).toBe(at('2026-11-01T08:00:00Z'));
    const whole = windowOf(november, 0, 1440, CITY);
    expect(whole.ok && whole.value.to - whole.value.from).toBe(25 * HOUR);
  });

  it('Phoenix keeps its clock on both nights', () => {
    for (const date of ['2026-03-08', '2026-11-01']) {
      const whole = windowOf(day(date), 0, 1440, 'America/Phoenix');
      expect(whole.ok && whole.value.to - whole.value.from).toBe(24 * HOUR);
    }
  });

  it('law: a moment is found again from its day and minute, except the second of two equal readings', () => {
    fc.assert(
      fc.property(moments, zones, (t, zone) => {
        const again = instantOf(dayOf(t, zone), minuteOf(t, zone), zone);
        expect(again).toBeLessThanOrEqual(t);
        expect(t - again).toBeLessThanOrEqual(HOUR);
        expect([dayOf(again, zone), minuteOf(again, zone)]).toEqual([dayOf(t, zone), minuteOf(t, zone)]);
      }),
    );
  });

  it('law: a later reading is never an earlier moment', () => {
    const nights = fc.constantFrom(
      '2026-03-07',
      '2026-03-08',
      '2026-10-31',
      '2026-11-01',
      '2026-04-05',
      '2026-06-01',
    );
    const minutes = fc.integer({ min: 0, max: 2880 });
    fc.assert(
      fc.property(nights, minutes, minutes, zones, (date, a, b, zone) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(instantOf(day(date), early, zone)).toBeLessThanOrEqual(instantOf(day(date), late, zone));
      }),
    );
  });
});

describe('days', () => {
  it('count and name themselves', () => {
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31');
    expect(weekdayOf(day('2026-03-08'))).toBe(0);
    expect(schedule.isDay('2026-02-30')).toBe(false);
    expect(schedule.isDay('2026-02-28')).toBe(true);
  });

  it('law: adding and counting days agree', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -800, max: 800 }), (t, n) => {
        const date = dayOf(t, 'UTC');
        expect(daysBetween(date, addDays(date, n))).toBe(n);
        expect(weekdayOf(addDays(date, n))).toBe((((weekdayOf(date) + n) % 7) + 7) % 7);
      }),
    );
  });
});

describe('windows', () => {
  it('that touch do not overlap', () => {
    const morning = { from: instant(8), to: instant(12) };
    const afternoon = { from: instant(12), to: instant(16) };
    expect(overlap(morning, afternoon)).toBe(false);
    expect(merge([afternoon, morning])).toEqual([{ from: 8, to: 16 }]);
  });

  it('law: each operation means what it means moment by moment', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const both = intersect(a, b);
        const without = subtract(a, b);
        for (const t of everyMoment) {
          expect(both !== null && inside(both, t)).toBe(inside(a, t) && inside(b, t));
          expect(without.some((w) => inside(w, t))).toBe(inside(a, t) && !inside(b, t));
        }
        expect(overlap(a, b)).toBe(both !== null);
        expect(contains(a, b)).toBe(everyMoment.every((t) => !inside(b, t) || inside(a, t)));
      }),
    );
  });

  it('law: merging keeps the moments and leaves gaps between', () => {
    fc.assert(
      fc.property(fc.array(small), (windows) => {
        const merged = merge(windows);
        for (const t of everyMoment) {
          expect(merged.some((w) => inside(w, t))).toBe(windows.some((w) => inside(w, t)));
        }
        merged.slice(1).forEach((w, i) => expect(w.from).toBeGreaterThan(merged[i]?.to ?? Infinity));
      }),
    );
  });
});

describe('weekly availability', () => {
  const tuesdays = [{ weekday: 2 as const, from: 17 * 60, to: 20 * 60 }];
  const nightShift = [{ weekday: 5 as const, from: 22 * 60, to: 30 * 60 }];
  const wanted = (date: string, from: number, to: number): Window => {
    const parsed = windowOf(day(date), from, to, CITY);
    if (!parsed.ok) throw new Error(parsed.error);
    return parsed.value;
  };

  it('covers what lies inside and touches what sticks out', () => {
    expect(covers(tuesdays, wanted('2026-01-13', 17 * 60, 20 * 60), CITY)).toBe(true);
    expect(covers(tuesdays, wanted('2026-01-13', 16 * 60, 18 * 60), CITY)).toBe(false);
    expect(touches(tuesdays, wanted('2026-01-13', 16 * 60, 18 * 60), CITY)).toBe(true);
    expect(touches(tuesdays, wanted('2026-01-14', 17 * 60, 20 * 60), CITY)).toBe(false);
  });

  it('runs past midnight: Friday night covers Saturday 2:00-4:00', () => {
    expect(covers(nightShift, wanted('2026-01-17', 120, 240), CITY)).toBe(true);
    expect(covers(nightShift, wanted('2026-01-16', 120, 240), CITY)).toBe(false);
  });

  it('joins touching slots', () => {
    const split = [
      { weekday: 2 as const, from: 540, to: 720 },
      { weekday: 2 as const, from: 720, to: 900 },
    ];
    expect(covers(split, wanted('2026-01-13', 600, 840), CITY)).toBe(true);
  });
});

describe('buckets', () => {
  it('have the words people use', () => {
    const bucket = bucketOf(at('2026-01-15T15:10:00Z'), CITY, 4);
    expect(bucket).toEqual({ day: '2026-01-15', from: 480, to: 720, part: 'morning' });
    expect(bucketOf(at('2026-01-15T23:10:00Z'), CITY, 2)).toMatchObject({ from: 1020 - 60, part: 'evening' });
  });

  it('law: a bucket holds its moment and is the bucket of its own start', () => {
    fc.assert(
      fc.property(moments, zones, fc.constantFrom(2 as const, 4 as const), (t, zone, hours) => {
        const bucket = bucketOf(t, zone, hours);
        const window = bucketWindow(bucket, zone);
        expect(window.ok && inside(window.value, t)).toBe(true);
        expect(window.ok && bucketOf(window.value.from, zone, hours)).toEqual(bucket);
      }),
    );
  });
});
