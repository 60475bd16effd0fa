import { fail, ok, type Result } from '@doorstep/std';
import Papa from 'papaparse';
import { type Gtin, gtinOf } from './gtin';
import type { HubItem } from './hub-item';
import { ALLERGENS, ANIMALS, CATEGORIES, COOKING, COOLING, DIETS, LABELS, SHAPES, UNITS } from './words';

/**
 * The columns of a table of items, in this order. Lists are words with spaces between. `contains` and `may_contain` name
 * allergens; in `absent`, `*` means all others: a label was read, or it is one plain ingredient.
 */
export const COLUMNS = [
  'slug',
  'name_en',
  'name_es',
  'name_ar',
  'category',
  'group',
  'unit',
  'grams',
  'per_case',
  'cooling',
  'cooking',
  'label',
  'grace_days',
  'strict',
  'animal',
  'contains',
  'may_contain',
  'absent',
  'gluten',
  'marks',
  'picture',
  'gtins',
] as const;
export const ITEM_COLUMNS = [...COLUMNS, 'state'] as const;
export type Column = (typeof ITEM_COLUMNS)[number];

/** What is wrong with one cell: which line of the file (the heading is 1), which column, and what stands there. */
export interface CellFault {
  readonly line: number;
  readonly column: Column;
  readonly code: 'MISSING' | 'WORD_UNKNOWN' | 'NUMBER_WRONG' | 'GTIN_WRONG' | 'TOO_LONG' | 'TWICE';
  readonly text: string;
}

/** One line that could be read: what it says of an item, and nothing of what it leaves open. */
export interface ItemRow {
  readonly line: number;
  readonly slug: string | null;
  readonly facts: Partial<HubItem>;
  readonly gtins: readonly Gtin[];
}

export interface ReadItems {
  readonly rows: readonly ItemRow[];
  readonly faults: readonly CellFault[];
}

type Code = CellFault['code'];
type Read = (text: string) => Result<Partial<HubItem>, Code>;
type Words = 'contains' | 'mayContain' | 'absent' | 'marks';

/** As many letters as an item's name has at most. */
const NAME_MOST = 80;
const SLUG = /^[a-z0-9-]{1,60}$/;

const listOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const said =
  (field: 'name' | 'nameEs' | 'nameAr'): Read =>
  (text) =>
    text.length > NAME_MOST ? fail('TOO_LONG') : ok({ [field]: text === '' ? null : text });

/** One word of a closed list; an empty cell leaves it open. */
const oneOf =
  (field: keyof HubItem, words: readonly string[]): Read =>
  (text) => {
    if (text === '') return ok({});
    return words.includes(text) ? ok({ [field]: text }) : fail('WORD_UNKNOWN');
  };

const someOf =
  (field: Words, words: readonly string[]): Read =>
  (text) => {
    const list = [...new Set(listOf(text))];
    return list.every((word) => words.includes(word)) ? ok({ [field]: list }) : fail('WORD_UNKNOWN');
  };

const whole =
  (field: 'grams' | 'perCase', most: number): Read =>
  (text) => {
    if (text === '') return ok({ [field]: null });
    const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    return number >= 1 && number <= most ? ok({ [field]: number }) : fail('NUMBER_WRONG');
  };

const grace: Read = (text) => {
  if (text === '') return ok({});
  return /^\d{1,4}$/.test(text) && Number(text) <= 3650
    ? ok({ graceDays: Number(text) })
    : fail('NUMBER_WRONG');
};

const group: Read = (text) => {
  if (text === '') return ok({ exchangeGroup: null });
  return SLUG.test(text) && text.length <= 40 ? ok({ exchangeGroup: text }) : fail('WORD_UNKNOWN');
};

const picture: Read = (text) => {
  if (text === '') return ok({ picture: null });
  const [shape = '', ...of] = listOf(text);
  const isKnown = (SHAPES as readonly string[]).includes(shape);
  return isKnown && /^[a-z-]+( [a-z-]+)?$/.test(of.join(' ')) ? ok({ picture: text }) : fail('WORD_UNKNOWN');
};

const strict: Read = (text) =>
  text === '' ? ok({ strict: null }) : oneOf('strict', ['infant_formula', 'medicine'])(text);

const READ: Readonly<Record<Exclude<Column, 'slug' | 'gtins'>, Read>> = {
  name_en: (text) => (text === '' ? fail('MISSING') : said('name')(text)),
  name_es: said('nameEs'),
  name_ar: said('nameAr'),
  category: oneOf('category', CATEGORIES),
  group,
  unit: oneOf('unit', UNITS),
  grams: whole('grams', 500_000),
  per_case: whole('perCase', 1_000),
  cooling: oneOf('cooling', COOLING),
  cooking: oneOf('cooking', COOKING),
  label: oneOf('labelKind', LABELS),
  grace_days: grace,
  strict,
  animal: oneOf('animal', ANIMALS),
  contains: someOf('contains', ALLERGENS),
  may_contain: someOf('mayContain', ALLERGENS),
  absent: someOf('absent', [...ALLERGENS, '*']),
  gluten: oneOf('gluten', ['yes', 'no', 'unknown']),
  marks: someOf('marks', DIETS),
  picture,
  state: oneOf('state', ['active', 'retired']),
};

/**
 * Reads a table of items. Needs a column `name_en`; what the file has no column for stays as it is. Lines without a fault
 * come back; the others are named, cell by cell. Columns nobody knows are passed over: people keep notes in tables.
 */
export function readItemTable(text: string): ReadItems {
  const { data, meta } = Papa.parse<Partial<Record<string, string>>>(text.replace(/^\uFEFF/, '').trim(), {
    header: true,
    transformHeader: (name) => name.trim().toLowerCase(),
    transform: plain,
  });
  const columns = ITEM_COLUMNS.filter((column) => (meta.fields ?? []).includes(column));
  if (!columns.includes('name_en'))
    return { rows: [], faults: [{ line: 1, column: 'name_en', code: 'MISSING', text: '' }] };
  const read = data.flatMap((row, i) => {
    const cells = columns.map((column) => [column, row[column] ?? ''] as const);
    return cells.every(([, cell]) => cell === '') ? [] : [readRow(i + 2, cells)];
  });
  return {
    rows: read.flatMap(({ row, faults }) => (faults.length === 0 ? [row] : [])),
    faults: read.flatMap(({ faults }) => faults),
  };
}

/** A spreadsheet's guard before what looks like a formula is not part of a cell. */
const plain = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '');

interface ReadRow {
  readonly row: ItemRow;
  readonly faults: readonly CellFault[];
}

function readRow(line: number, cells: readonly (readonly [Column, string])[]): ReadRow {
  const faults: CellFault[] = [];
  let row: ItemRow = { line, slug: null, facts: {}, gtins: [] };
  for (const [column, cell] of cells) {
    const blame = (code: Code, text = cell): void => {
      faults.push({ line, column, code, text });
    };
    if (column === 'gtins') row = { ...row, gtins: gtinsIn(cell, (wrong) => blame('GTIN_WRONG', wrong)) };
    else if (column === 'slug') row = { ...row, slug: slugIn(cell, blame) };
    else {
      const read = READ[column](cell);
      if (read.ok) row = { ...row, facts: { ...row.facts, ...read.value } };
      else blame(read.error);
    }
  }
  return { row: { ...row, facts: { ...row.facts, ...tracesIn(row.facts) } }, faults };
}

function slugIn(text: string, blame: (code: Code) => void): string | null {
  if (text !== '' && !SLUG.test(text)) blame('WORD_UNKNOWN');
  return text === '' ? null : text;
}

/** Whoever names one trace names them all: a list that is not in the file is empty, and `*` is what is left. */
function tracesIn(facts: Partial<HubItem>): Partial<HubItem> {
  if (!TRACE_LISTS.some((list) => facts[list] !== undefined)) return {};
  const { contains = [], mayContain = [], absent = [] } = facts;
  const isRest = (absent as readonly string[]).includes('*');
  const rest = ALLERGENS.filter((one) => !contains.includes(one) && !mayContain.includes(one));
  return { contains, mayContain, absent: isRest ? rest : absent };
}

const TRACE_LISTS = ['contains', 'mayContain', 'absent'] as const;

function gtinsIn(text: string, blame: (wrong: string) => void): Gtin[] {
  return [...new Set(listOf(text.replaceAll(/[,;]/g, ' ')))].flatMap((typed) => {
    // A spreadsheet takes a number's zeros away; its check digit tells whether they were all it took.
    const gtin = gtinOf(/^\d{9,11}$/.test(typed) ? typed.padStart(12, '0') : typed);
    if (gtin.ok) return [gtin.value];
    blame(typed);
    return [];
  });
}

/** A line of a table that is written: an item with the numbers it is scanned by. */
export interface WrittenItem extends HubItem {
  readonly slug: string | null;
  readonly gtins: readonly string[];
}

/** The table of a hub's items. Reading it gives the same items again. */
export const itemTable = (items: readonly WrittenItem[]): string =>
  Papa.unparse(
    {
      fields: [...ITEM_COLUMNS],
      data: items.map((item) => {
        const cells = cellsOf(item);
        return ITEM_COLUMNS.map((column) => guarded(cells[column]));
      }),
    },
    { newline: '\n' },
  );

/** A cell that a spreadsheet would take for a formula gets a quote in front. */
const guarded = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);

function cellsOf(item: WrittenItem): Readonly<Record<Column, string>> {
  const isAllKnown = item.contains.length + item.mayContain.length + item.absent.length === ALLERGENS.length;
  return {
    slug: item.slug ?? '',
    name_en: item.name,
    name_es: item.nameEs ?? '',
    name_ar: item.nameAr ?? '',
    category: item.category,
    group: item.exchangeGroup ?? '',
    unit: item.unit,
    grams: String(item.grams ?? ''),
    per_case: String(item.perCase ?? ''),
    cooling: item.cooling,
    cooking: item.cooking,
    label: item.labelKind,
    grace_days: String(item.graceDays),
    strict: item.strict ?? '',
    animal: item.animal,
    contains: item.contains.join(' '),
    may_contain: item.mayContain.join(' '),
    absent: isAllKnown ? '*' : item.absent.join(' '),
    gluten: item.gluten,
    marks: item.marks.join(' '),
    picture: item.picture ?? '',
    gtins: item.gtins.join(' '),
    state: item.state,
  };
}
