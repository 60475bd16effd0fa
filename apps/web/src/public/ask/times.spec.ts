/** @jest-environment node */
import { day } from '@doorstep/std';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Draft } from './draft';
import { DRAFT, RIDE } from './draft.fixture';
import { askedTime, daysFrom, hubNow, type HubNow } from './times';

const FRIDAY = day('2026-03-06');
const at = (hour: number, minute = 0): HubNow => ({ day: FRIDAY, minute: hour * 60 + minute });
const on = (time: Partial<Draft['time']>, draft = DRAFT): Draft => ({
  ...draft,
  time: { ...draft.time, ...time },
});
const window = (draft: Draft, now: HubNow): unknown[] =>
  Object.values(askedTime(draft.needs[0] ?? 'other', draft, now) ?? {});

describe('the window', () => {
  it('is the part of the day that was chosen', () => {
    expect(window(DRAFT, at(7))).toEqual([FRIDAY, 480, 720]);
    expect(window(on({ part: 'any' }), at(7))).toEqual([FRIDAY, 480, 1200]);
  });

  it('of today starts with the block that is running', () => {
    expect(window(on({ part: 'any' }), at(15, 10))).toEqual([FRIDAY, 840, 1200]);
    expect(window(on({ part: 'any' }), at(23))).toEqual([FRIDAY, 1080, 1200]);
    expect(window(on({ day: '2026-03-07', part: 'any' }), at(15, 10))).toEqual(['2026-03-07', 480, 1200]);
  });

  it('as soon as you can is the rest of today, or tomorrow when the last block has begun', () => {
    expect(window(on({ day: 'soon' }), at(6))).toEqual([FRIDAY, 480, 1200]);
    expect(window(on({ day: 'soon' }), at(13))).toEqual([FRIDAY, 720, 1200]);
    expect(window(on({ day: 'soon' }), at(18, 1))).toEqual(['2026-03-07', 480, 1200]);
  });

  it('of a ride ends with the block of the appointment and leaves an hour at least', () => {
    const to = (minute: number): unknown[] => window(on({ minute }, RIDE), at(5));
    expect(to(630)).toEqual([FRIDAY, 480, 720]);
    expect(to(660)).toEqual([FRIDAY, 600, 720]);
    expect(to(600)).toEqual([FRIDAY, 480, 600]);
    expect(to(605)).toEqual([FRIDAY, 480, 720]);
  });

  it('of a ride that leaves at a minute begins with its block and leaves an hour at least', () => {
    const from = (minute: number): unknown[] => window(on({ minute, means: 'leave' }, RIDE), at(5));
    expect(from(480)).toEqual([FRIDAY, 480, 600]);
    expect(from(540)).toEqual([FRIDAY, 480, 600]);
    expect(from(541)).toEqual([FRIDAY, 480, 720]);
    expect(from(1430)).toEqual([FRIDAY, 1320, 1440]);
  });

  it('of child care beside a ride begins when the driver may come, and lasts as long as the family says', () => {
    const care = (time: Partial<Draft['time']>): unknown[] => {
      const draft = on({ part: '', sitting: 180, ...time }, { ...RIDE, needs: ['ride', 'childcare'] });
      return Object.values(askedTime('childcare', draft, at(5)) ?? {});
    };
    // There by noon: fetched from half past ten on. Three hours later it is half past one.
    expect(care({ minute: 720 })).toEqual([FRIDAY, 600, 840]);
    expect(care({ minute: 720, means: 'leave', sitting: 240 })).toEqual([FRIDAY, 600, 960]);
    expect(care({ minute: 720, sitting: 600 })).toEqual([FRIDAY, 600, 1320]);
    expect(care({ minute: null })).toEqual([]);
  });

  it('always lies on two-hour blocks of one day and is never empty', () => {
    const draft = fc.record({
      part: fc.constantFrom('morning', 'afternoon', 'evening', 'any'),
      day: fc.constantFrom('soon', FRIDAY, '2026-03-09'),
      minute: fc.integer({ min: 360, max: 1260 }),
      means: fc.constantFrom('be_there', 'leave'),
    });
    fc.assert(
      fc.property(draft, fc.boolean(), fc.integer({ min: 0, max: 1439 }), (time, isRide, minute) => {
        const asked = askedTime(isRide ? 'ride' : 'groceries', on(time, isRide ? RIDE : DRAFT), {
          day: FRIDAY,
          minute,
        });
        const { fromMinute = -1, toMinute = -1 } = asked ?? {};
        return (
          fromMinute % 120 === 0 &&
          toMinute % 120 === 0 &&
          0 <= fromMinute &&
          fromMinute < toMinute &&
          toMinute <= 1440
        );
      }),
    );
  });
});

describe('the calendar', () => {
  it("is the hub's: late in the evening it is still today there", () => {
    expect(hubNow(Date.parse('2026-03-07T05:30:00Z'), 'America/Chicago')).toEqual({
      day: FRIDAY,
      minute: 1410,
    });
  });

  it('offers seven days across a change of the clock', () => {
    expect(daysFrom(at(9))).toEqual([
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
      '2026-03-09',
      '2026-03-10',
      '2026-03-11',
      '2026-03-12',
    ]);
  });
});
