import type { Gtin } from './gtin';
import { contradictionOf, type HubItem, UNREAD_ITEM } from './hub-item';
import type { CellFault, Column, ItemRow } from './item-table';

/** An item that the hub has. */
export interface KnownItem extends HubItem {
  readonly id: string;
  readonly version: number;
  readonly slug: string | null;
}

/** Which item a scanned number is. */
export interface KnownCode {
  readonly gtin: string;
  readonly itemId: string;
}

/** What becomes of one line of a table. */
export interface ItemStep {
  readonly line: number;
  /** By which the line was taken for an item of the hub; null: it is new. */
  readonly by: 'slug' | 'name' | 'gtin' | null;
  readonly known: KnownItem | null;
  readonly slug: string | null;
  readonly item: HubItem;
  readonly changed: readonly (keyof HubItem)[];
  /** Numbers that will be this item from now on. */
  readonly links: readonly Gtin[];
}

/** Why a line that could be read cannot come in, and what is in its way. */
export interface StepFault {
  readonly line: number;
  readonly column: Column;
  readonly code: 'CONTRADICTS' | 'NAME_TAKEN' | 'CODE_TAKEN' | 'MISSING' | 'TWICE';
  readonly text: string;
}

export interface ItemPlan {
  readonly steps: readonly ItemStep[];
  readonly faults: readonly (CellFault | StepFault)[];
}

interface Hub {
  readonly items: readonly KnownItem[];
  readonly codes: readonly KnownCode[];
}

const spoken = (name: string): string => name.trim().toLowerCase();

/**
 * What a table would do to a hub's items: a line is taken for the item with its slug, its name or one of its numbers, in
 * this order, and changes only what it says; else it is a new item. A number that a hub has linked never moves to another
 * item, and no name is given twice, also not within the table.
 */
export function planItems(rows: readonly ItemRow[], hub: Hub): ItemPlan {
  const planner = new Planner(hub);
  const steps = rows.map((row) => planner.take(row));
  return {
    steps: steps.filter(({ line }) => !planner.faults.some((fault) => fault.line === line)),
    faults: planner.faults,
  };
}

/** Whether anything becomes of a line at all. */
export const isStep = ({ known, changed, links }: ItemStep): boolean =>
  known === null || changed.length > 0 || links.length > 0;

/** A plan as one text: two plans are the same when their texts are, and when nobody changed an item in between. */
export const planText = (steps: readonly ItemStep[]): string =>
  steps
    .map(({ known, item, links }) => JSON.stringify([known?.id ?? null, known?.version ?? 0, item, links]))
    .join('\n');

type Found = Pick<ItemStep, 'by' | 'known'>;

/** Takes line after line, and remembers what the lines before it took. */
class Planner {
  readonly faults: StepFault[] = [];
  private readonly bySlug = new Map<string, KnownItem>();
  private readonly byName = new Map<string, KnownItem>();
  private readonly byId = new Map<string, KnownItem>();
  private readonly byCode = new Map<string, string>();
  private readonly taken = new Map<string, number>();

  constructor({ items, codes }: Hub) {
    for (const item of items) {
      this.byId.set(item.id, item);
      this.byName.set(spoken(item.name), item);
      if (item.slug !== null) this.bySlug.set(item.slug, item);
    }
    for (const { gtin, itemId } of codes) this.byCode.set(gtin, itemId);
  }

  take(row: ItemRow): ItemStep {
    const { line, slug, facts, gtins } = row;
    const { by, known } = this.find(row);
    const before: HubItem = known ?? { ...UNREAD_ITEM, name: '' };
    // A number says which thing it is, and nothing of what the hub calls it.
    const item: HubItem =
      by === 'gtin' ? { ...before, ...facts, name: before.name } : { ...before, ...facts };
    this.judge(row, item, { by, known });
    const links = gtins.filter((gtin) => this.isFree(line, gtin, known?.id ?? null));
    return { line, by, known, slug, item: itemOnly(item), changed: changesBetween(before, item), links };
  }

  private find({ slug, facts, gtins }: ItemRow): Found {
    const own = slug === null ? undefined : this.bySlug.get(slug);
    if (own) return { by: 'slug', known: own };
    const namesake = this.byName.get(spoken(facts.name ?? ''));
    if (namesake) return { by: 'name', known: namesake };
    const scanned = gtins.map((gtin) => this.byId.get(this.byCode.get(gtin) ?? '')).find((one) => one);
    return scanned ? { by: 'gtin', known: scanned } : { by: null, known: null };
  }

  private judge(row: ItemRow, item: HubItem, { by, known }: Found): void {
    const { line, slug } = row;
    const wrong = contradictionOf(item);
    if (wrong !== null) this.blame(line, COLUMN_OF[wrong], 'CONTRADICTS', '');
    const namesake = this.byName.get(spoken(item.name));
    if (namesake !== undefined && namesake !== known)
      this.blame(line, 'name_en', 'NAME_TAKEN', namesake.name);
    if (known !== null) this.once(line, by === 'slug' ? 'slug' : 'name_en', known.id, item.name);
    else this.judgeNew(row, item.name, slug);
  }

  /** Nobody guesses what kind of goods a new thing is, or what one of it is. */
  private judgeNew({ line, facts }: ItemRow, name: string, slug: string | null): void {
    for (const column of ['category', 'unit'] as const)
      if (facts[column] === undefined) this.blame(line, column, 'MISSING', '');
    this.once(line, 'name_en', `name ${spoken(name)}`, name);
    if (slug !== null) this.once(line, 'slug', `slug ${slug}`, slug);
  }

  /** Whether a number is to be linked: it is nothing yet. What is another item's, or stands twice, is blamed. */
  private isFree(line: number, gtin: Gtin, itemId: string | null): boolean {
    const holder = this.byCode.get(gtin);
    if (holder === undefined) return this.once(line, 'gtins', gtin, gtin);
    if (holder === itemId) return false;
    this.blame(line, 'gtins', 'CODE_TAKEN', `${gtin} ${this.byId.get(holder)?.name ?? ''}`.trim());
    return false;
  }

  private once(line: number, column: Column, thing: string, text: string): boolean {
    if (this.taken.has(thing)) this.blame(line, column, 'TWICE', text);
    else this.taken.set(thing, line);
    return this.taken.get(thing) === line;
  }

  private blame(line: number, column: Column, code: StepFault['code'], text: string): void {
    this.faults.push({ line, column, code, text });
  }
}

const COLUMN_OF = { contains: 'contains', graceDays: 'grace_days', labelKind: 'label' } as const;

const FIELDS = ['name', ...(Object.keys(UNREAD_ITEM) as (keyof typeof UNREAD_ITEM)[])] as const;

const itemOnly = (item: HubItem): HubItem =>
  Object.fromEntries(FIELDS.map((field) => [field, item[field]])) as unknown as HubItem;

const changesBetween = (before: HubItem, after: HubItem): (keyof HubItem)[] =>
  FIELDS.filter((field) => textOf(before[field]) !== textOf(after[field]));

/** Lists are sets of words: their order says nothing. */
const textOf = (value: HubItem[keyof HubItem]): string =>
  JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
