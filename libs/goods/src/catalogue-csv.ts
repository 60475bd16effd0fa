import Papa from 'papaparse';
import { gtinOf } from './gtin';
import type { CatalogueItem } from './item';
import {
  ALLERGENS,
  type Allergen,
  ANIMALS,
  CATEGORIES,
  COOKING,
  COOLING,
  DIETS,
  LABELS,
  SHAPES,
  type Trace,
  UNITS,
} from './words';

/**
 * The columns of a catalogue as a table, in this order. Lists are words with spaces between. `contains` and
 * `may_contain` name allergens; in `absent`, `*` means all others: a label was read, or it is one plain ingredient.
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
export type Column = (typeof COLUMNS)[number];

/** What is wrong with one cell: which line of the file (the heading is 1), which column. */
export interface CellFault {
  readonly line: number;
  readonly column: Column;
  readonly code: 'MISSING' | 'WORD_UNKNOWN' | 'NUMBER_WRONG' | 'GTIN_WRONG' | 'TWICE';
}

export interface ReadCatalogue {
  readonly items: readonly CatalogueItem[];
  readonly faults: readonly CellFault[];
}

type Cells = Readonly<Record<Column, string>>;

/** Reads a table. Lines without a fault come back as items; the others are named, cell by cell. */
export function readCatalogue(text: string): ReadCatalogue {
  const { data, meta } = Papa.parse<Partial<Record<string, string>>>(text.trim(), {
    header: true,
    skipEmptyLines: 'greedy',
    transform: (value) => value.trim(),
  });
  const missing = COLUMNS.filter((column) => !(meta.fields ?? []).includes(column));
  if (missing.length > 0)
    return { items: [], faults: missing.map((column) => ({ line: 1, column, code: 'MISSING' })) };
  const items: CatalogueItem[] = [];
  const faults: CellFault[] = [];
  const taken = new Set<string>();
  data.forEach((row, i) => {
    const cells = Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? ''])) as Cells;
    const reader = new CellReader(cells, i + 2);
    const item = reader.item();
    if (taken.has(item.slug)) reader.blame('slug', 'TWICE');
    if (reader.faults.length === 0) items.push(item);
    faults.push(...reader.faults);
    taken.add(item.slug);
  });
  return { items, faults };
}

/** Reads one line, and remembers every cell it could not read. */
class CellReader {
  readonly faults: CellFault[] = [];

  constructor(
    private readonly cells: Cells,
    private readonly line: number,
  ) {}

  item(): CatalogueItem {
    const [shape = '', ...of] = this.words('picture');
    return {
      slug: this.needed('slug'),
      names: { en: this.needed('name_en'), es: this.needed('name_es'), ar: this.needed('name_ar') },
      category: this.oneOf('category', CATEGORIES),
      group: this.needed('group'),
      unit: this.oneOf('unit', UNITS),
      grams: this.whole('grams') ?? 0,
      perCase: this.cells.per_case === '' ? null : this.whole('per_case'),
      cooling: this.oneOf('cooling', COOLING),
      cooking: this.oneOf('cooking', COOKING),
      label: this.oneOf('label', LABELS),
      graceDays: this.whole('grace_days') ?? 0,
      strict: this.cells.strict === '' ? null : this.oneOf('strict', ['infant_formula', 'medicine'] as const),
      animal: this.oneOf('animal', ANIMALS),
      traces: this.traces(),
      gluten: this.oneOf('gluten', ['yes', 'no', 'unknown'] as const),
      marks: this.listOf('marks', DIETS),
      picture: { shape: this.known('picture', shape, SHAPES), of: of.join(' ') },
      gtins: this.gtins(),
    };
  }

  blame(column: Column, code: CellFault['code']): void {
    this.faults.push({ line: this.line, column, code });
  }

  private words(column: Column): string[] {
    return this.cells[column].split(/\s+/).filter((word) => word !== '');
  }

  private needed(column: Column): string {
    if (this.cells[column] === '') this.blame(column, 'MISSING');
    return this.cells[column];
  }

  private whole(column: Column): number {
    const text = this.cells[column];
    if (!/^\d{1,6}$/.test(text)) this.blame(column, 'NUMBER_WRONG');
    return Number(text);
  }

  private oneOf<T extends string>(column: Column, words: readonly T[]): T {
    return this.known(column, this.cells[column], words);
  }

  private known<T extends string>(column: Column, word: string, words: readonly T[]): T {
    const found = words.find((one) => one === word);
    if (found === undefined) this.blame(column, 'WORD_UNKNOWN');
    return found ?? (words[0] as T);
  }

  private listOf<T extends string>(column: Column, words: readonly T[]): T[] {
    return this.words(column).map((word) => this.known(column, word, words));
  }

  private traces(): Partial<Record<Allergen, Trace>> {
    const traces: Partial<Record<Allergen, Trace>> = {};
    const isRest = this.cells.absent === '*';
    const absent = isRest ? ALLERGENS : this.listOf('absent', ALLERGENS);
    for (const allergen of absent) traces[allergen] = 'absent';
    for (const allergen of this.listOf('may_contain', ALLERGENS)) traces[allergen] = 'may_contain';
    for (const allergen of this.listOf('contains', ALLERGENS)) traces[allergen] = 'contains';
    return traces;
  }

  private gtins(): string[] {
    return this.words('gtins').flatMap((text) => {
      const gtin = gtinOf(text);
      if (gtin.ok) return [gtin.value];
      this.blame('gtins', 'GTIN_WRONG');
      return [];
    });
  }
}

/** The table of a catalogue. Reading it gives the same items again. */
export const catalogueCsv = (items: readonly CatalogueItem[]): string =>
  Papa.unparse({ fields: [...COLUMNS], data: items.map(cellsOf) }, { newline: '\n' });

function cellsOf(item: CatalogueItem): string[] {
  const named = (trace: Trace): string =>
    ALLERGENS.filter((allergen) => item.traces[allergen] === trace).join(' ');
  const isAllKnown = ALLERGENS.every((allergen) => (item.traces[allergen] ?? 'unknown') !== 'unknown');
  const cells: Cells = {
    slug: item.slug,
    name_en: item.names.en,
    name_es: item.names.es,
    name_ar: item.names.ar,
    category: item.category,
    group: item.group,
    unit: item.unit,
    grams: String(item.grams),
    per_case: item.perCase === null ? '' : String(item.perCase),
    cooling: item.cooling,
    cooking: item.cooking,
    label: item.label,
    grace_days: String(item.graceDays),
    strict: item.strict ?? '',
    animal: item.animal,
    contains: named('contains'),
    may_contain: named('may_contain'),
    absent: isAllKnown ? '*' : named('absent'),
    gluten: item.gluten,
    marks: item.marks.join(' '),
    picture: `${item.picture.shape} ${item.picture.of}`,
    gtins: item.gtins.join(' '),
  };
  return COLUMNS.map((column) => cells[column]);
}
