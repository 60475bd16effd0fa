/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { formattingLocale, openMessages, unbroken } from './messages';

const arabic = openMessages('ar', {
  where: 'في {street}',
  turn: '{street, select, none {انعطف} other {انعطف إلى {street}}}',
  boxes: '{count, plural, one {صندوق واحد} two {صندوقان} few {# صناديق} other {# صندوق}}',
});

describe('a sentence from right to left', () => {
  it('keeps a value in the order of its own letters', () => {
    expect(arabic.direction).toBe('rtl');
    expect(arabic.t('where', { street: '39th St W' })).toBe('في \u206839th St W\u2069');
  });

  it('chooses between its arms by the bare value, and isolates inside them', () => {
    expect(arabic.t('turn', { street: 'none' })).toBe('انعطف');
    expect(arabic.t('turn', { street: 'Oak' })).toBe('انعطف إلى \u2068Oak\u2069');
  });

  it('counts in the plurals of Arabic, with Latin digits', () => {
    expect([1, 2, 3, 11].map((count) => arabic.t('boxes', { count }))).toEqual([
      'صندوق واحد',
      'صندوقان',
      '3 صناديق',
      '11 صندوق',
    ]);
  });
});

it('a sentence from left to right is left alone', () => {
  expect(openMessages('en', { where: 'in {street}' }).t('where', { street: 'Oak' })).toBe('in Oak');
});

it('a time of day keeps its half beside it', () => {
  const hour = new Intl.DateTimeFormat(formattingLocale('ar'), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  expect(unbroken(hour.format(0))).toMatch(/^12:00\u00a0\S+$/);
});
