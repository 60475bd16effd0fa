import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ALLERGENS,
  type CatalogueItem,
  COLUMNS,
  ITEM_COLUMNS,
  itemTable,
  readItemTable,
  starterCatalogue,
  traceListsOf,
  UNREAD_ITEM,
  type WrittenItem,
} from './index';

const writtenOf = (item: CatalogueItem): WrittenItem => ({
  ...UNREAD_ITEM,
  slug: item.slug,
  name: item.names.en,
  nameEs: item.names.es,
  nameAr: item.names.ar,
  category: item.category,
  exchangeGroup: item.group,
  unit: item.unit,
  grams: item.grams,
  perCase: item.perCase,
  cooling: item.cooling,
  cooking: item.cooking,
  labelKind: item.label,
  graceDays: item.graceDays,
  strict: item.strict,
  animal: item.animal,
  gluten: item.gluten,
  marks: item.marks,
  picture: `${item.picture.shape} ${item.picture.of}`,
  gtins: item.gtins,
  ...traceListsOf(item),
});
const STARTER = starterCatalogue().map(writtenOf);
const read = (items: readonly WrittenItem[]) => {
  const { rows, faults } = readItemTable(itemTable(items));
  return {
    items: rows.map(({ slug, facts, gtins }) => ({ ...UNREAD_ITEM, ...facts, slug, gtins })),
    faults,
  };
};

describe('a table of items', () => {
  it('is the same after export and import: the starter catalogue', () => {
    expect(read(STARTER)).toEqual({ items: STARTER, faults: [] });
  });

  it('is the same after export and import: whatever people call things', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 80 })
      .filter((text) => text.trim() === text && !text.startsWith("'"));
    fc.assert(
      fc.property(name, fc.option(name), fc.option(fc.integer({ min: 1, max: 500_000 })), (en, es, grams) => {
        const item = { ...UNREAD_ITEM, name: en, nameEs: es, grams, slug: null, gtins: [] };
        expect(read([item])).toEqual({ items: [item], faults: [] });
      }),
    );
  });

  it('never begins a cell as a formula does', () => {
    const [, row = ''] = itemTable([{ ...UNREAD_ITEM, name: '=1+1', slug: null, gtins: [] }]).split('\n');
    expect(row.startsWith(",'=1+1,")).toBe(true);
  });

  it.each([
    ['category', 'meat', 'WORD_UNKNOWN'],
    ['grams', 'a lot', 'NUMBER_WRONG'],
    ['grams', '-3', 'NUMBER_WRONG'],
    ['grams', '0', 'NUMBER_WRONG'],
    ['per_case', '1001', 'NUMBER_WRONG'],
    ['grace_days', '3651', 'NUMBER_WRONG'],
    ['name_en', '', 'MISSING'],
    ['name_es', 'x'.repeat(81), 'TOO_LONG'],
    ['contains', 'fish nuts', 'WORD_UNKNOWN'],
    ['group', 'Fish Can', 'WORD_UNKNOWN'],
    ['picture', 'sack rice', 'WORD_UNKNOWN'],
    ['state', 'gone', 'WORD_UNKNOWN'],
    ['slug', 'Tuna Can', 'WORD_UNKNOWN'],
    ['gtins', '036000291453', 'GTIN_WRONG'],
  ] as const)('names the cell, and what stands in it: %s %p is %s', (column, text, code) => {
    const row = ITEM_COLUMNS.map((one) =>
      one === column ? text : one === 'name_en' ? 'Tuna' : one === 'unit' ? 'each' : '',
    ).join(',');
    expect(readItemTable(`${ITEM_COLUMNS.join(',')}\n\n${row}`)).toEqual({
      rows: [],
      faults: [{ line: 3, column, code, text }],
    });
  });

  it('needs names, and says nothing of what it has no column for', () => {
    expect(readItemTable('slug,name_es\na,b').faults).toEqual([
      { line: 1, column: 'name_en', code: 'MISSING', text: '' },
    ]);
    expect(readItemTable('\uFEFFName_EN ,my notes\nRice, from the church ').rows).toEqual([
      { line: 2, slug: null, facts: { name: 'Rice' }, gtins: [] },
    ]);
    expect(COLUMNS.every((column) => (ITEM_COLUMNS as readonly string[]).includes(column))).toBe(true);
  });

  it('is read as spreadsheets of many countries write it: semicolons, lost zeros, both line ends', () => {
    const text =
      'name_en;category;unit;gtins\r\nBlack beans;canned;each;36000291452\r\nRice;dry;pack;4006381333931, 96385074';
    expect(readItemTable(text).rows.map(({ gtins }) => gtins)).toEqual([
      ['00036000291452'],
      ['04006381333931', '00000096385074'],
    ]);
  });

  it('has each allergen once: who names one list names all three, and a star is what is left', () => {
    const [row] = readItemTable('name_en,contains,absent\nTuna,fish,*').rows;
    expect(row?.facts).toEqual({
      name: 'Tuna',
      contains: ['fish'],
      mayContain: [],
      absent: ALLERGENS.filter((one) => one !== 'fish'),
    });
  });
});
