import { describe, expect, it } from '@jest/globals';
import { sharedHours } from './weekly-hours';

describe('sharedHours', () => {
  it('joins touching windows and puts equal days together', () => {
    const evening = { fromMinute: 1020, toMinute: 1260 };
    const lines = sharedHours([
      { weekday: 0, fromMinute: 720, toMinute: 1020 },
      { weekday: 0, ...evening },
      { weekday: 5, fromMinute: 720, toMinute: 1260 },
      { weekday: 2, ...evening },
    ]);
    expect(lines).toEqual([
      { weekdays: [0, 5], hours: [{ fromMinute: 720, toMinute: 1260 }] },
      { weekdays: [2], hours: [evening] },
    ]);
  });
});
