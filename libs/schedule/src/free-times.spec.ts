import { describe, expect, it } from '@jest/globals';
import { day, instant, type Day, type Instant } from '@doorstep/std';
import fc from 'fast-check';
import {
  addDays,
  type Away,
  dayOf,
  FreeTimes,
  freeIn,
  instantOf,
  minuteOf,
  occurrencesIn,
  parseRule,
  type Series,
  type Window,
} from './index';

const CITY = 'America/Chicago';
const ZONES = [CITY, 'America/Phoenix', 'America/Sao_Paulo', 'Australia/Lord_Howe'] as const;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const MINUTE = 60_000;

interface Weekly {
  readonly weekday: number;
  readonly every: number;
  readonly from: number;
  readonly lasts: number;
}

/** A Sunday. */
const SUNDAY = day('2026-02-01');

function weekly({ weekday, every, from, lasts }: Weekly, zone: string, skipped: readonly Day[] = []): Series {
  const rule = parseRule(`FREQ=WEEKLY;INTERVAL=${every};BYDAY=${WEEKDAYS[weekday] ?? ''}`);
  if (!rule.ok) throw new Error(rule.error);
  return {
    zone,
    start: { day: addDays(SUNDAY, weekday), minute: from },
    lasts,
    rule: rule.value,
    also: [],
    except: skipped.map((one) => ({ day: one, minute: from })),
    moved: [],
  };
}

const week = (from: string, zone: string): Window => ({
  from: instantOf(day(from), 0, zone),
  to: instantOf(addDays(day(from), 7), 0, zone),
});
const read = (windows: readonly Window[], zone: string): readonly string[] =>
  windows.map(
    ({ from, to }) => `${dayOf(from, zone)} ${minuteOf(from, zone) / 60}-${minuteOf(to, zone) / 60}`,
  );

describe('free time', () => {
  const saturday = { weekday: 6, every: 1, from: 540, lasts: 180 };

  it('is nine to noon before and after the clocks change, in each zone', () => {
    for (const zone of ZONES)
      for (const from of ['2026-03-01', '2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-11-01'])
        expect(read(freeIn([weekly(saturday, zone)], [], week(from, zone), zone), zone)).toEqual([
          `${addDays(day(from), 6)} 9-12`,
        ]);
  });

  it('goes on after a week left out, and after days away', () => {
    const skipped = weekly(saturday, CITY, [day('2026-03-07')]);
    const away = [{ from: day('2026-03-12'), through: day('2026-03-16') }];
    const month = { from: week('2026-03-01', CITY).from, to: week('2026-03-22', CITY).to };
    expect(read(freeIn([skipped], away, month, CITY), CITY)).toEqual(['2026-03-21 9-12', '2026-03-28 9-12']);
  });

  it('of a night that somebody goes away after ends at midnight', () => {
    const night = weekly({ weekday: 5, every: 1, from: 1320, lasts: 480 }, CITY);
    const away = [{ from: day('2026-03-07'), through: day('2026-03-07') }];
    const [left] = freeIn([night], away, week('2026-03-01', CITY), CITY);
    expect(left).toEqual({
      from: instantOf(day('2026-03-06'), 1320, CITY),
      to: instantOf(day('2026-03-07'), 0, CITY),
    });
  });
});

describe('free time, by law', () => {
  const slots = fc.array(
    fc.record({
      weekday: fc.nat(6),
      every: fc.constantFrom(1, 2),
      from: fc.nat(95).map((n) => n * 15),
      lasts: fc.integer({ min: 1, max: 40 }).map((n) => n * 15),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const days = fc.nat(320).map((n) => addDays(SUNDAY, n));
  const absences = fc.array(
    fc.tuple(days, fc.nat(9)).map(([from, lasts]): Away => ({ from, through: addDays(from, lasts) })),
    { maxLength: 3 },
  );
  const moments = fc.nat(7 * 1440 - 1);

  it('is moment by moment: inside some occurrence and on no day away, in every zone', () => {
    const inside = (at: Instant, { from, to }: Window): boolean => from <= at && at < to;
    fc.assert(
      fc.property(slots, absences, days, fc.constantFrom(...ZONES), moments, (given, away, from, zone, n) => {
        const series = given.map((one) => weekly(one, zone));
        const within = week(from, zone);
        const at = instant(Math.min(within.from + n * MINUTE, within.to - 1));
        const said = series.some((one) =>
          occurrencesIn(one, within, Infinity).list.some(({ window }) => inside(at, window)),
        );
        const gone = away.some((one) => one.from <= dayOf(at, zone) && dayOf(at, zone) <= one.through);
        expect(freeIn(series, away, within, zone).some((window) => inside(at, window))).toBe(said && !gone);
      }),
      { numRuns: 400 },
    );
  });

  it('of many people is that of each: what is kept of one does not leak into another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(slots, absences), { minLength: 2, maxLength: 5 }),
        days,
        fc.constantFrom(...ZONES),
        (people, from, zone) => {
          const within = week(from, zone);
          const times = new FreeTimes(within, zone);
          for (const [given, away] of people) {
            const series = given.map((one) => weekly(one, zone));
            expect(times.of(series, away)).toEqual(freeIn(series, away, within, zone));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leaves every other occurrence alone when one is left out', () => {
    fc.assert(
      fc.property(slots, fc.nat(40), fc.constantFrom(...ZONES), ([first], n, zone) => {
        const given = first!;
        const within = { from: instantOf(SUNDAY, 0, zone), to: instantOf(addDays(SUNDAY, 320), 0, zone) };
        const all = occurrencesIn(weekly(given, zone), within, Infinity).list;
        const gone = all[n % all.length]!;
        const rest = occurrencesIn(weekly(given, zone, [gone.of.day]), within, Infinity).list;
        expect(rest).toEqual(all.filter((one) => one !== gone));
      }),
      { numRuns: 100 },
    );
  });
});
