import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantOf } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import { readCalendar, zonedTimes } from '../../testing/read-calendar';
import { calendarText, type CalendarEvent } from './icalendar';

const anEvent = (over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '6a1f2c1e-0d0f-4c86-9a52-0c2f8a6f6a11',
  summary: 'Shift',
  startsAt: new Date('2026-11-21T15:00:00Z'),
  endsAt: new Date('2026-11-21T18:30:00Z'),
  sequence: 0,
  cancelled: false,
  toldAt: new Date('2026-11-20T12:34:56Z'),
  ...over,
});

describe('a calendar, as ical.js reads it', () => {
  it('has a name, a rhythm, and events with everything RFC 5545 wants of them', () => {
    const { name, refresh, events } = readCalendar(calendarText('Shifts', [anEvent()]));
    expect([name, refresh]).toEqual(['Shifts', 'PT1H']);
    expect(events).toEqual([
      {
        uid: '6a1f2c1e-0d0f-4c86-9a52-0c2f8a6f6a11',
        summary: 'Shift',
        startsAt: '2026-11-21T15:00:00Z',
        endsAt: '2026-11-21T18:30:00Z',
        sequence: 0,
        status: 'CONFIRMED',
        stamp: '2026-11-20T12:34:56Z',
        properties: [
          'class',
          'dtend',
          'dtstamp',
          'dtstart',
          'last-modified',
          'sequence',
          'status',
          'summary',
          'transp',
          'uid',
        ],
      },
    ]);
  });

  it('tells an end as a cancellation that takes nobody’s time', () => {
    const text = calendarText('Shifts', [anEvent({ cancelled: true, sequence: 3 })]);
    expect(readCalendar(text).events).toMatchObject([{ status: 'CANCELLED', sequence: 3 }]);
    expect(text).toContain('TRANSP:TRANSPARENT');
  });

  it('is a calendar also when there is nothing in it', () => {
    const { events, components } = readCalendar(calendarText('Shifts', []));
    expect([events, components]).toEqual([[], ['vtimezone']]);
  });

  // Nine o'clock stays nine o'clock on both sides of each clock change, and where there is none.
  it.each([
    ['America/Chicago', '2026-03-07', '2026-03-08'],
    ['America/Chicago', '2026-10-31', '2026-11-01'],
    ['America/Chicago', '2027-03-13', '2027-03-14'],
    ['America/Phoenix', '2026-03-07', '2026-03-08'],
    ['Australia/Lord_Howe', '2026-10-03', '2026-10-04'],
  ])('shows nine in the morning in %s on %s and on %s', (zone, before, after) => {
    const at = (text: string, minute: number): Date => new Date(instantOf(day(text), minute, zone));
    const events = [before, after].map((text) =>
      anEvent({ uid: text, startsAt: at(text, 540), endsAt: at(text, 690) }),
    );
    expect(zonedTimes(calendarText('Shifts', events), zone)).toEqual([
      `${before} 09:00 to 11:30`,
      `${after} 09:00 to 11:30`,
    ]);
  });

  it('folds lines at 75 octets, and whatever a summary says comes back as it was', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 120 }).filter((text) => !/[\p{Cc}]/u.test(text));
    fc.assert(
      fc.property(words, (summary) => {
        const text = calendarText('Shifts', [anEvent({ summary })]);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        expect(readCalendar(text).events[0]?.summary).toBe(summary);
      }),
    );
  });
});
