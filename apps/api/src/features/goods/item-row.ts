import { type CatalogueItem, ALLERGENS, type Trace, traceOf } from '@doorstep/goods';
import type { Tx } from '../../platform/db/db';
import type { Item, ItemCode, SaveItemInput } from './item.types';

/** What a hub writes of an item; `slug` only when it came from the starter catalogue. */
export type ItemFacts = Omit<SaveItemInput, 'id' | 'version' | 'key'> & { readonly slug?: string };

const COLUMNS = `id, name, name_es AS "nameEs", name_ar AS "nameAr", unit, category, exchange_group AS "exchangeGroup", grams,
  per_case AS "perCase", cooling, cooking, label_kind AS "labelKind", grace_days AS "graceDays", strict, animal, contains,
  may_contain AS "mayContain", absent, gluten, marks, picture, slug, state, version, cooled,
  reorder_at AS "reorderAt", offered,
  infant_formula AS "infantFormula"`;

/** All items of a hub by name, or those with these ids. */
export const readItems = (tx: Tx, hubId: string, ids: readonly string[] | null): Promise<Item[]> =>
  tx.query(
    `SELECT ${COLUMNS} FROM item WHERE hub_id = $1 AND ($2::uuid[] IS NULL OR id = ANY($2)) ORDER BY name, id`,
    [hubId, ids],
  );

/** Which numbers are which items. */
export const readCodes = (tx: Tx, hubId: string): Promise<ItemCode[]> =>
  tx.query('SELECT gtin, item_id AS "itemId" FROM item_code WHERE hub_id = $1 ORDER BY gtin', [hubId]);

const WRITTEN = [
  'name',
  'name_es',
  'name_ar',
  'unit',
  'category',
  'exchange_group',
  'grams',
  'per_case',
  'cooling',
  'cooking',
  'label_kind',
  'grace_days',
  'strict',
  'animal',
  'contains',
  'may_contain',
  'absent',
  'gluten',
  'marks',
  'picture',
  'state',
] as const;

const valuesOf = (facts: ItemFacts): unknown[] => [
  facts.name.trim(),
  facts.nameEs ?? null,
  facts.nameAr ?? null,
  facts.unit,
  facts.category,
  facts.exchangeGroup ?? null,
  facts.grams ?? null,
  facts.perCase ?? null,
  facts.cooling,
  facts.cooking,
  facts.labelKind,
  facts.graceDays,
  facts.strict ?? null,
  facts.animal,
  facts.contains,
  facts.mayContain,
  facts.absent,
  facts.gluten,
  facts.marks,
  facts.picture ?? null,
  facts.state,
];

/** Writes a new item; the name is taken at most once (item_name_taken). */
export async function insertItem(tx: Tx, hubId: string, id: string, facts: ItemFacts): Promise<void> {
  const values = valuesOf(facts);
  const places = values.map((_, i) => `$${i + 4}`).join(', ');
  await tx.query(
    `INSERT INTO item (hub_id, id, slug, ${WRITTEN.join(', ')}) VALUES ($1, $2, $3, ${places})`,
    [hubId, id, facts.slug ?? null, ...values],
  );
}

/** Changes an item that still has this version; false when somebody changed it first, or when there is none. */
export async function updateItem(
  tx: Tx,
  hubId: string,
  { id, version }: { readonly id: string; readonly version: number },
  facts: ItemFacts,
): Promise<boolean> {
  const sets = WRITTEN.map((column, i) => `${column} = $${i + 4}`).join(', ');
  const [, changed]: [unknown, number] = await tx.query(
    `UPDATE item SET ${sets}, version = version + 1 WHERE hub_id = $1 AND id = $2 AND version = $3`,
    [hubId, id, version, ...valuesOf(facts)],
  );
  return changed === 1;
}

/** A line of the starter catalogue as a hub's own item. */
export function factsOf(item: CatalogueItem): ItemFacts {
  const named = (trace: Trace) => ALLERGENS.filter((allergen) => traceOf(item, allergen) === trace);
  return {
    slug: item.slug,
    name: item.names.en,
    nameEs: item.names.es,
    nameAr: item.names.ar,
    unit: item.unit,
    category: item.category,
    exchangeGroup: item.group,
    grams: item.grams,
    perCase: item.perCase,
    cooling: item.cooling,
    cooking: item.cooking,
    labelKind: item.label,
    graceDays: item.graceDays,
    strict: item.strict,
    animal: item.animal,
    contains: named('contains'),
    mayContain: named('may_contain'),
    absent: named('absent'),
    gluten: item.gluten,
    marks: [...item.marks],
    picture: `${item.picture.shape} ${item.picture.of}`,
    state: 'active',
  };
}
