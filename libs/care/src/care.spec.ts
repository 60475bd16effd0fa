import { describe, expect, it } from '@jest/globals';
import { day, type Id } from '@doorstep/std';
import fc from 'fast-check';
import {
  adultsFor,
  groupFaults,
  MINNESOTA,
  MINNESOTA_LICENCE,
  MINNESOTA_RATIOS,
  nearness,
  SEAT_CLASSES,
  seatFor,
  seatsFor,
  seatsMissing,
  sitsInTheBack,
  type Passenger,
} from './index';

const child = (years: number, outgrew: Passenger['outgrew'] = null): Passenger => ({
  months: Math.round(12 * years),
  outgrew,
});
const seat = (years: number, outgrew: Passenger['outgrew'] = null) =>
  seatFor(child(years, outgrew), MINNESOTA);

describe('a seat in the car', () => {
  it.each([
    [1.9, null, 'infant'],
    [1.5, 'infant', 'harness'],
    [2, null, 'harness'],
    // A booster for a two-year-old is refused, whatever it has outgrown.
    [2, 'harness', 'harness'],
    [3.9, 'harness', 'harness'],
    [4, 'harness', 'booster'],
    [6, null, 'harness'],
    [7, 'booster', 'belt'],
    [8.9, 'harness', 'booster'],
    [9, null, 'belt'],
  ] as const)('at %d years, having outgrown %s, is %s', (years, outgrew, wanted) => {
    expect(seat(years, outgrew)).toBe(wanted);
  });

  it('is in the back below thirteen', () => {
    expect(sitsInTheBack(child(12.9), MINNESOTA)).toBe(true);
    expect(sitsInTheBack(child(13), MINNESOTA)).toBe(false);
  });

  it('law: growing older or larger never asks for a safer one', () => {
    const outgrown = fc.constantFrom(null, 'infant' as const, 'harness' as const, 'booster' as const);
    const order = (one: Passenger): number => SEAT_CLASSES.indexOf(seatFor(one, MINNESOTA));
    fc.assert(
      fc.property(fc.nat(180), fc.nat(40), outgrown, (months, more, outgrew) => {
        const now = order({ months, outgrew });
        expect(order({ months: months + more, outgrew })).toBeGreaterThanOrEqual(now);
        expect(order({ months, outgrew: null })).toBeLessThanOrEqual(now);
      }),
    );
  });

  it('is counted by kind, and a car says which it lacks', () => {
    const needed = seatsFor([child(1), child(3), child(5, 'harness'), child(10)], MINNESOTA);
    expect(needed).toEqual({ infant: 1, harness: 1, booster: 1 });
    expect(seatsMissing({ infant: 1, harness: 0, booster: 3 }, needed)).toEqual([
      { class: 'harness', missing: 1 },
    ]);
  });
});

const group = (years: readonly number[]) => years.map((one) => Math.round(12 * one));

describe('a group of children', () => {
  it.each([
    [[], 0],
    [[8], 2],
    [[0.5, 0.5, 0.5, 0.5], 2],
    [[0.5, 0.5, 0.5, 0.5, 0.5], 3],
    [[1.5, 1.5, 2, 2, 2, 2, 2], 3],
    [[3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], 2],
    [Array.from({ length: 29 }, () => 7), 2],
    [Array.from({ length: 29 }, () => 7).concat(3), 3],
  ])('of these ages needs its adults', (years, adults) => {
    expect(adultsFor(group(years), MINNESOTA_RATIOS)).toBe(adults);
  });

  it('says what is wrong: too few adults, too large, an age that is in no band', () => {
    expect(groupFaults(group([5]), 1, MINNESOTA_RATIOS)).toEqual([{ code: 'ADULTS_MISSING', missing: 1 }]);
    const many = group(Array.from({ length: 9 }, () => 1));
    expect(groupFaults(many, 5, MINNESOTA_RATIOS)).toEqual([{ code: 'GROUP_TOO_LARGE', most: 8 }]);
    expect(groupFaults(group([16]), 9, MINNESOTA_RATIOS)).toEqual([{ code: 'AGE_UNKNOWN', months: 192 }]);
    expect(groupFaults(group([5, 6]), 2, MINNESOTA_RATIOS)).toEqual([]);
  });

  it('law: one child more never needs fewer adults', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(155), { maxLength: 20 }), fc.nat(155), (ages, more) => {
        const before = adultsFor(ages, MINNESOTA_RATIOS)!;
        expect(adultsFor([...ages, more], MINNESOTA_RATIOS)!).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('the licence line', () => {
  const TODAY = day('2026-11-21');
  const daysBefore = (n: number) =>
    day(new Date(Date.parse(`${TODAY}T00:00:00Z`) - n * 86_400_000).toISOString().slice(0, 10));
  const care = (carer: string, count: number, households: number) =>
    Array.from({ length: count }, (_, i) => ({
      carer: carer as Id,
      household: `home ${i % households}` as Id,
      day: daysBefore(i),
    }));

  it('is far for one household, near at seven tenths of the days, over at thirty', () => {
    const days = [
      ...care('one home', 90, 1),
      ...care('some', 20, 2),
      ...care('near', 21, 2),
      ...care('over', 30, 3),
    ];
    const states = nearness(days, TODAY, MINNESOTA_LICENCE).map(({ carer, state }) => [carer, state]);
    expect(Object.fromEntries(states)).toEqual({
      'one home': 'clear',
      some: 'clear',
      near: 'near',
      over: 'over',
    });
  });

  it('forgets days a year ago, and counts a day once', () => {
    const twice = [...care('x', 2, 2), ...care('x', 2, 2)];
    const old = { carer: 'x' as Id, household: 'home 9' as Id, day: day('2025-11-21') };
    expect(nearness([...twice, old], TODAY, MINNESOTA_LICENCE)).toEqual([
      { carer: 'x', days: 2, households: 2, state: 'clear' },
    ]);
  });
});
