import { randomUUID } from 'node:crypto';
import {
  type Band,
  COOKING,
  COOLING,
  mixOf,
  type TraceLists,
  traceListsOf,
  tracesFrom,
} from '@doorstep/goods';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { insertItem, type ItemFacts, readItems, updateItem } from '../goods/items.service';
import type { Item } from '../goods/item.types';

export interface KitOf {
  readonly recipeId: string;
  readonly name: string;
  readonly band: Band;
  /** The items in a kit, and units of each. */
  readonly parts: readonly { readonly item: Item; readonly quantity: number }[];
}

/** The item that kits of this recipe and band are, with all that is known of their parts: made when it is needed first. */
export async function kitItemOf(
  tx: Tx,
  hubId: string,
  kit: KitOf,
): Promise<{ id: string; graceDays: number }> {
  const known = await knownItem(tx, hubId, kit);
  if (known === null) {
    const id = randomUUID();
    const facts = factsOf(kit, []);
    await insertItem(tx, hubId, id, facts);
    await tx.query('UPDATE item SET offered = false WHERE hub_id = $1 AND id = $2', [hubId, id]);
    return { id, graceDays: facts.graceDays };
  }
  const facts = factsOf(kit, (await isOnHand(tx, hubId, known.id)) ? [known] : []);
  if (!(await updateItem(tx, hubId, known, { ...facts, name: known.name, ...spoken(known) })))
    throw new Refusal('ITEM_CHANGED');
  return { id: known.id, graceDays: facts.graceDays };
}

/** What the hub wrote of it by hand stays. */
const spoken = ({ nameEs, nameAr, picture, state }: Item) => ({ nameEs, nameAr, picture, state });

/** Kits of the band were built before: they are still the same thing. */
async function knownItem(tx: Tx, hubId: string, { recipeId, band }: KitOf): Promise<Item | null> {
  const [row]: { id: string }[] = await tx.query(
    `SELECT l.item_id AS id FROM kit_build b JOIN kit_lot k ON k.hub_id = b.hub_id AND k.build_id = b.id
       JOIN lot l ON l.hub_id = k.hub_id AND l.id = k.lot_id
      WHERE b.hub_id = $1 AND b.recipe_id = $2 AND b.people_from = $3 ORDER BY b.built_at DESC LIMIT 1`,
    [hubId, recipeId, band.from],
  );
  return row === undefined ? null : ((await readItems(tx, hubId, [row.id]))[0] ?? null);
}

async function isOnHand(tx: Tx, hubId: string, itemId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT FROM stock_balance b JOIN lot l ON l.hub_id = b.hub_id AND l.id = b.lot_id
      WHERE b.hub_id = $1 AND l.item_id = $2 AND b.on_hand > 0 LIMIT 1`,
    [hubId, itemId],
  );
  return rows.length > 0;
}

const known = ({ animal, gluten, marks, ...item }: Item) => ({
  animal,
  gluten,
  marks,
  traces: tracesFrom(item as TraceLists),
});

/** Never kinder than any of its parts, nor than kits of it that still stand on a shelf. */
function factsOf({ name, band, parts }: KitOf, standing: readonly Item[]): ItemFacts {
  const all = [...standing, ...parts.map(({ item }) => item)];
  const mix = mixOf(all.map(known));
  const { contains, mayContain, absent } = traceListsOf(mix);
  const strict = all.find((item) => item.strict !== null)?.strict ?? null;
  const dated = all.filter(({ labelKind }) => labelKind !== 'none');
  const grams = parts.reduce<number | null>(
    (sum, { item, quantity }) => (sum === null || item.grams === null ? null : sum + item.grams * quantity),
    0,
  );
  return {
    name: `${name} (${band.to === null ? `${band.from}+` : `${band.from}-${band.to}`})`,
    unit: 'each',
    category: 'other',
    grams,
    cooling: COOLING.findLast((one) => all.some(({ cooling }) => cooling === one)) ?? 'shelf',
    cooking: COOKING.findLast((one) => all.some(({ cooking }) => cooking === one)) ?? 'none',
    labelKind: strict !== null ? 'use_by' : dated.length > 0 ? 'best_by' : 'none',
    graceDays:
      strict !== null || dated.length === 0 ? 0 : Math.min(...dated.map(({ graceDays }) => graceDays)),
    strict,
    animal: mix.animal,
    contains: [...contains],
    mayContain: [...mayContain],
    absent: [...absent],
    gluten: mix.gluten,
    marks: [...mix.marks],
    picture: 'bag groceries',
    state: 'active',
  };
}
