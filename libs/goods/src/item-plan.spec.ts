import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isStep,
  itemTable,
  keepLines,
  type KnownItem,
  planItems,
  planText,
  readItemTable,
  starterCatalogue,
  UNREAD_ITEM,
} from './index';

const BEANS = '00036000291452';
const RICE = '04006381333931';
const known = (name: string, more: Partial<KnownItem> = {}): KnownItem => ({
  ...UNREAD_ITEM,
  id: `id of ${name}`,
  version: 1,
  slug: null,
  name,
  ...more,
});
const HUB = {
  items: [
    known('Black beans', { grams: 439, contains: ['soy'] }),
    known('White rice', { slug: 'rice-white' }),
  ],
  codes: [{ gtin: BEANS, itemId: 'id of Black beans' }],
};
const plan = (table: string) => planItems(readItemTable(table).rows, HUB);

describe('a table that comes into a hub', () => {
  it('finds what is there by slug, by name however it is written, and by number; the rest is new', () => {
    const { steps, faults } = plan(
      [
        'slug,name_en,category,unit,grams,gtins',
        `rice-white,Long rice,dry,pack,907,${RICE}`,
        'x,BLACK BEANS,canned,each,,',
        ',Lentils,dry,pack,454,',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect(steps.map(({ line, by, item, changed, links }) => [line, by, item.name, changed, links])).toEqual([
      [2, 'slug', 'Long rice', ['name', 'category', 'unit', 'grams'], [RICE]],
      [3, 'name', 'BLACK BEANS', ['name', 'category', 'grams'], []],
      [4, null, 'Lentils', ['name', 'category', 'unit', 'grams'], []],
    ]);
  });

  it('takes a number for the thing it is linked to, and leaves the hub’s own name', () => {
    const { steps } = plan(`name_en,category,unit,gtins\nFrijoles de la marca X,canned,each,${BEANS}`);
    expect(steps).toMatchObject([
      { by: 'gtin', item: { name: 'Black beans' }, changed: ['category'], links: [] },
    ]);
  });

  it('changes nothing that it does not say', () => {
    const [step] = plan('name_en,grams\nBlack beans,450').steps;
    expect(step?.item).toMatchObject({ grams: 450, contains: ['soy'] });
    expect(step?.changed).toEqual(['grams']);
  });

  it.each([
    ['name_en,gtins\nWhite rice,36000291452', 'gtins', 'CODE_TAKEN', `${BEANS} Black beans`],
    ['slug,name_en\nrice-white,black beans', 'name_en', 'NAME_TAKEN', 'Black beans'],
    ['name_en,contains,absent\nBlack beans,soy,soy', 'contains', 'CONTRADICTS', ''],
    ['name_en,strict,grace_days\nBlack beans,medicine,3', 'grace_days', 'CONTRADICTS', ''],
    ['name_en,strict,label\nBlack beans,medicine,none', 'label', 'CONTRADICTS', ''],
    ['name_en,unit\nLentils,pack', 'category', 'MISSING', ''],
  ])('refuses a line and says why: %j', (table, column, code, text) => {
    expect(plan(table)).toEqual({ steps: [], faults: [{ line: 2, column, code, text }] });
  });

  it('refuses the second of two lines that are one thing, or one number', () => {
    const { faults } = plan(
      [
        'slug,name_en,category,unit,gtins',
        `,Lentils,dry,pack,${RICE}`,
        ',lentils,dry,pack,',
        'rice-white,Rice,dry,pack,',
        `,White rice,dry,pack,${RICE}`,
      ].join('\n'),
    );
    expect(faults.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'name_en', 'TWICE'],
      [5, 'name_en', 'TWICE'],
      [5, 'gtins', 'TWICE'],
    ]);
  });

  it('does nothing the second time: what a hub writes out comes in as it is', () => {
    const names = fc.uniqueArray(fc.constantFrom(...starterCatalogue().map(({ names: { en } }) => en)), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(names, fc.nat(500_000), (list, grams) => {
        const items = list.map((name) => known(name, { grams: grams === 0 ? null : grams }));
        const table = itemTable(items.map((item) => ({ ...item, gtins: [] })));
        const { steps, faults } = planItems(readItemTable(table).rows, { items, codes: [] });
        expect([steps.filter(isStep), faults]).toEqual([[], []]);
      }),
    );
  });

  it('does the same when only the lines are sent that do something; each keeps its number', () => {
    const table = `name_en;category;unit\r\nBlack beans;;\r\n"Lentils; red";dry;pack\r\nWhite rice;;`;
    const steps = plan(table).steps.filter(isStep);
    const sent = keepLines(table, new Set(steps.map(({ line }) => line)));
    expect(sent).toBe('name_en,category,unit\n\nLentils; red,dry,pack\n');
    expect(plan(sent).steps.filter(isStep)).toEqual(steps);
  });

  it('is another plan when somebody changed an item in between', () => {
    const { rows } = readItemTable('name_en,grams\nBlack beans,450');
    const texts = [1, 2].map((version) =>
      planText(planItems(rows, { ...HUB, items: [known('Black beans', { version })] }).steps),
    );
    expect(texts[0]).not.toBe(texts[1]);
  });
});
