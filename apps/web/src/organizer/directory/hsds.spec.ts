import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REQUEST_KINDS } from '@doorstep/lifecycle';
import { printHsds, readHsds, type DirectoryEntry } from './hsds';
import { printCsv, readCsv, rowsOf } from './hsds-csv';

const hours = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 600 }))
  .map(([weekday, fromMinute, lasts]) => ({
    weekday,
    fromMinute,
    toMinute: Math.min(1439, fromMinute + lasts),
  }));
const words = (max: number) =>
  fc
    .string({ minLength: 1, maxLength: max, unit: 'grapheme' })
    .map((text) => `x${text.replace(/[\r\n]+/g, ' ')}`.trim().slice(0, max));
const entry: fc.Arbitrary<DirectoryEntry> = fc.record({
  name: words(60),
  what: words(200),
  kinds: fc.subarray([...REQUEST_KINDS]),
  phone: fc.constantFrom(null, '612-555-0100', '+1 (612) 555 0100'),
  languages: fc.subarray(['en', 'es', 'so', 'hmn', 'zh-Hant']),
  hours: fc.uniqueArray(hours, {
    maxLength: 5,
    selector: ({ weekday, fromMinute, toMinute }) => `${weekday} ${fromMinute} ${toMinute}`,
  }),
});
const kept = (one: DirectoryEntry, i: number) => ({
  ...one,
  id: `id-${i}`,
  state: 'open' as const,
  checkedOn: '2026-11-21',
});

describe('a directory in a file', () => {
  it('comes back from HSDS as it went', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        expect(readHsds(printHsds(entries.map(kept)))).toEqual({ entries, unread: [] });
      }),
    );
  });

  it('comes back from a table as it went, commas and quotes included', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        expect(readCsv(printCsv(entries.map(kept)))).toEqual({ entries, unread: [] });
      }),
    );
  });
});

describe('reading HSDS 3', () => {
  const service = {
    id: 'ac148810-d857-441c-9679-408f346de14b',
    name: 'Food shelf',
    description: 'Groceries for a week',
    status: 'active',
    organization: { id: 'o', name: 'Invented Church' },
    phones: [{ id: 'p', number: '612-555-0100' }],
    languages: [
      { id: 'l', code: 'so', name: 'Somali' },
      { id: 'm', name: 'Klingonese' },
    ],
    schedules: [
      { id: 's', freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00-06:00', closes_at: '17:00:00' },
      { id: 't', freq: 'MONTHLY', byday: '1SA', opens_at: '09:00', closes_at: '12:00' },
      { id: 'u', freq: 'WEEKLY', interval: 2, byday: 'FR', opens_at: '09:00', closes_at: '12:00' },
    ],
  };

  it('takes what we keep, and promises no week that is not there', () => {
    expect(readHsds(JSON.stringify({ contents: [service] }))).toEqual({
      entries: [
        {
          name: 'Invented Church: Food shelf',
          what: 'Groceries for a week',
          kinds: [],
          phone: '612-555-0100',
          languages: ['so'],
          hours: [
            { weekday: 1, fromMinute: 540, toMinute: 1020 },
            { weekday: 3, fromMinute: 540, toMinute: 1020 },
          ],
        },
      ],
      unread: [],
    });
  });

  it('says which ones it could not read', () => {
    const text = JSON.stringify([service, { description: 'no name' }, 7, { ...service, status: 'defunct' }]);
    expect(readHsds(text)?.unread).toEqual([2, 3, 4]);
  });

  it('knows what is no such file', () => {
    expect(readHsds('not json')).toBeNull();
    expect(readHsds('3')).toBeNull();
    expect(readCsv('a,b\n1,2')).toBeNull();
  });

  it('drops a phone that is none', () => {
    expect(
      readHsds(JSON.stringify([{ ...service, phones: [{ number: 'ask Rosa' }] }]))?.entries[0]?.phone,
    ).toBeNull();
  });
});

describe('a table', () => {
  it('is read as RFC 4180 says', () => {
    expect(rowsOf('\uFEFFa,"b ""c"", d"\r\n"e\nf",g\n')).toEqual([
      ['a', 'b "c", d'],
      ['e\nf', 'g'],
    ]);
  });

  it('cannot become a formula in a spreadsheet', () => {
    const [one] = [{ ...entryOf('=HYPERLINK("x")'), id: '1', state: 'open' as const }];
    expect(printCsv([one])).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

const entryOf = (name: string): DirectoryEntry => ({
  name,
  what: 'x',
  kinds: [],
  phone: null,
  languages: [],
  hours: [],
});
