import { describe, expect, it } from '@jest/globals';
import { day } from '@doorstep/std';
import { beforeSaturday, columnOf, lastDayOf, nextSaturday, wishFor } from './outlook-rows';

const SUNDAY = day('2026-11-22');

describe('what runs out', () => {
  it('before Saturday is before the one that comes; on a Saturday that is today', () => {
    expect(nextSaturday(SUNDAY)).toBe('2026-11-28');
    expect(nextSaturday(day('2026-11-28'))).toBe('2026-11-28');
    expect(beforeSaturday('2026-11-27', SUNDAY)).toBe(true);
    expect(beforeSaturday('2026-11-28', SUNDAY)).toBe(false);
    expect(beforeSaturday(null, SUNDAY)).toBe(false);
  });

  it('asks for what is missing, and for what the hub wants to have besides', () => {
    expect(wishFor({ need: 30, available: 10, item: {} })).toBe(20);
    expect(wishFor({ need: 30, available: 10, item: { reorderAt: 12 } })).toBe(32);
    expect(wishFor({ need: 0, available: 50, item: {} })).toBe(1);
  });
});

describe('what has to go', () => {
  it('a quality date has its grace, a date of making says nothing', () => {
    expect(lastDayOf({ labelKind: 'best_by', labelDate: '2026-11-20' }, 10)).toBe('2026-11-30');
    expect(lastDayOf({ labelKind: 'made_on', labelDate: '2026-11-20' }, 10)).toBeNull();
    expect(lastDayOf({ labelKind: 'none', labelDate: null }, 10)).toBeNull();
  });

  it.each([
    ['2026-11-21', 'over'],
    ['2026-11-22', 'today'],
    ['2026-11-25', 'three'],
    ['2026-11-26', 'seven'],
    ['2026-12-22', 'thirty'],
    ['2026-12-23', null],
  ])('%s stands in %s', (lastDay, column) => {
    expect(columnOf(day(lastDay), SUNDAY)).toBe(column);
  });
});
