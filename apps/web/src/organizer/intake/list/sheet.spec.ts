/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { MOST_BYTES, MOST_ROWS, readSheet, textOf } from './sheet';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const rows = (text: string) => {
  const sheet = readSheet(text);
  return sheet.ok ? sheet.value.rows : sheet.error;
};

describe('the text of a file', () => {
  it('is read as what it says it is, or as what it must be', () => {
    expect(textOf(new TextEncoder().encode('niño'), 'en')).toEqual({ ok: true, value: 'niño' });
    expect(textOf(bytes(0xff, 0xfe, 0x41, 0, 0x39, 0x06), 'en')).toEqual({ ok: true, value: 'Aع' });
    // Saved by an older program: the same byte is another letter in another script.
    expect(textOf(bytes(0x6e, 0xf1), 'es')).toEqual({ ok: true, value: 'nñ' });
    expect(textOf(bytes(0xcd), 'ar')).toEqual({ ok: true, value: 'ح' });
  });

  it('is refused by name where it is no text, or too much of it', () => {
    expect(textOf(bytes(0x50, 0x4b, 3, 4), 'en')).toEqual({ ok: false, error: 'workbook' });
    expect(textOf(new Uint8Array(MOST_BYTES + 1), 'en')).toEqual({ ok: false, error: 'long' });
  });
});

describe('a table out of text', () => {
  it.each([',', ';', '\t', '|'])('has its cells parted by %p', (mark) => {
    expect(rows(['Name', 'Where', 'Need'].join(mark) + '\n' + ['Ana', 'Oak St', 'food'].join(mark))).toEqual([
      { line: 2, cells: ['Ana', 'Oak St', 'food'] },
    ]);
  });

  it('counts lines as the file does, and leaves out those without a word', () => {
    expect(rows('\uFEFFname,where\r\n\r\n , \r\nAna, Oak St \r\n')).toEqual([
      { line: 4, cells: ['Ana', 'Oak St'] },
    ]);
  });

  it('is refused without rows, without columns, and when it is too long', () => {
    expect(rows('')).toBe('empty');
    expect(rows('name,where')).toBe('empty');
    expect(rows('name\nAna')).toBe('narrow');
    expect(rows('a,b\n' + 'x,y\n'.repeat(MOST_ROWS + 1))).toBe('long');
  });

  it('gives back what any program wrote, quotes and line breaks too', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => `x${text.replace(/\r/g, '')}`.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (data) => {
        const text = Papa.unparse({ fields: ['name', 'where', 'need'], data: data.map((row) => [...row]) });
        const sheet = readSheet(text);
        expect(sheet.ok && sheet.value.rows.map(({ cells }) => cells)).toEqual(data.map((row) => [...row]));
      }),
      { numRuns: 60 },
    );
  });
});
