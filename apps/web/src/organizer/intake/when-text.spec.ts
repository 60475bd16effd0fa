import { describe, expect, it } from '@jest/globals';
import { day } from '@doorstep/std';
import fc from 'fast-check';
import { readWhen } from './when-text';

/** A Saturday. */
const TODAY = day('2026-11-21');
const said = (text: string): unknown[] | null => {
  const time = readWhen(text, TODAY);
  return time && [time.day, time.fromMinute, time.toMinute, time.minute];
};

describe('a time as it is typed on the phone', () => {
  it.each([
    ['t', ['2026-11-21', 480, 1200, null]],
    ['tm', ['2026-11-22', 480, 1200, null]],
    ['tm am', ['2026-11-22', 480, 720, null]],
    ['fri pm', ['2026-11-27', 720, 960, null]],
    ['sat eve', ['2026-11-28', 960, 1200, null]],
    ['Saturday', ['2026-11-28', 480, 1200, null]],
    ['12/3 9-11', ['2026-12-03', 480, 720, null]],
    ['3/12 1-3', ['2027-03-12', 720, 960, null]],
    ['tm 10:30', ['2026-11-22', 600, 720, 630]],
    ['tm 3:15', ['2026-11-22', 840, 960, 915]],
    ['mañana tarde', ['2026-11-22', 720, 960, null]],
    ['miércoles mañana', ['2026-11-25', 480, 720, null]],
    ['غدًا صباحًا', ['2026-11-22', 480, 720, null]],
    ['الأحد 9-11', ['2026-11-22', 480, 720, null]],
    ['2026-12-03 pm', ['2026-12-03', 720, 960, null]],
    ['mon 7:45am', ['2026-11-23', 360, 480, 465]],
  ])('reads %p', (text, time) => expect(said(text)).toEqual(time));

  it.each([
    '',
    'soonish',
    'fri pm please',
    '2/30',
    '13/1',
    'tm 11-9',
    'tm 25:00',
    'tm 9:75',
    'pm',
    '2026-11-20',
    '2026-02-30',
    'ال',
  ])('refuses %p', (text) => expect(said(text)).toBeNull());

  it('always gives whole blocks of one day that is not over, and never throws', () => {
    const word = fc.constantFrom(
      't',
      'tm',
      'mo',
      'fri',
      '3/12',
      '2/29',
      'am',
      'eve',
      '9-11',
      '10:30',
      '3:15pm',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 3 }), (words) => {
        const time = readWhen(words.join(' '), TODAY);
        return (
          time === null ||
          (time.day >= TODAY &&
            time.fromMinute % 120 === 0 &&
            time.toMinute % 120 === 0 &&
            0 <= time.fromMinute &&
            time.fromMinute < time.toMinute &&
            time.toMinute <= 1440)
        );
      }),
    );
  });
});
