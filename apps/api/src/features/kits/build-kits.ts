import { randomUUID } from 'node:crypto';
import { type Band, bandsOf, type Recipe } from '@doorstep/goods';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import type { Item } from '../goods/item.types';
import { stockLines, type StockService } from '../stock/stock.service';
import type { BuildKitsInput } from './kit.types';
import { kitItemOf, type KitOf } from './kit-item';
import { readRecipes, recipeOf } from './read-recipes';

interface Building {
  readonly me: Member;
  readonly input: BuildKitsInput;
}

/** Packs kits and keeps what is in them. The build that was written. */
export async function buildKits(
  shelves: StockService,
  tx: Tx,
  now: Date,
  { me, input }: Building,
): Promise<string> {
  const { hubId } = me;
  const { recipeId, number, peopleFrom, count } = input;
  // One at a time: whether the kit has an item already, and what it is made of, is asked and answered under this lock.
  await tx.query('SELECT FROM recipe WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE', [hubId, recipeId]);
  const kit = await kitOf(tx, now, hubId, input);
  const item = await kitItemOf(tx, hubId, kit);
  const id = randomUUID();
  await tx.query(
    `INSERT INTO kit_build (hub_id, id, recipe_id, number, people_from, count, built_by, built_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [hubId, id, recipeId, number, peopleFrom, count, me.id, now],
  );
  const perKit = new Map(kit.parts.map((part) => [part.item.id, part.quantity]));
  const making = { id, itemId: item.id, graceDays: item.graceDays, count, perKit };
  for (const made of await shelves.packKits(tx, now, me, making)) {
    const kitLot = [hubId, made.lotId, id, made.count];
    await tx.query('INSERT INTO kit_lot (hub_id, lot_id, build_id, count) VALUES ($1, $2, $3, $4)', kitLot);
    for (const [lotId, quantity] of made.parts)
      await tx.query('INSERT INTO kit_part VALUES ($1, $2, $3, $4)', [hubId, made.lotId, lotId, quantity]);
  }
  return id;
}

/** What everybody of a band gets by a published version: what only some get is added to the bag at the door of the shelf. */
async function kitOf(tx: Tx, now: Date, hubId: string, input: BuildKitsInput): Promise<KitOf> {
  const { recipeId, number, peopleFrom } = input;
  const [recipe] = await readRecipes(tx, hubId, recipeId);
  const version = recipe?.versions.find((one) => one.number === number);
  if (recipe === undefined || version === undefined) throw new Refusal('NOT_FOUND');
  if (version.state !== 'published') throw new Refusal('RECIPE_NOT_PUBLISHED');
  const read = recipeOf(version);
  const at = version.bands.indexOf(peopleFrom);
  const band = bandsOf(read)[at];
  if (band === undefined) throw new Refusal('NOT_FOUND');
  const units = await unitsIn(tx, now, hubId, { recipe: read, at });
  if (units.size === 0) throw new Refusal('KIT_EMPTY');
  const items = await readItems(tx, hubId, [...units.keys()]);
  const parts = items.map((item) => ({ item, quantity: units.get(item.id) ?? 0 }));
  return { recipeId, name: recipe.name, band: band satisfies Band, parts };
}

async function unitsIn(
  tx: Tx,
  now: Date,
  hubId: string,
  { recipe, at }: { readonly recipe: Recipe; readonly at: number },
): Promise<Map<string, number>> {
  const units = new Map<string, number>();
  const due = recipe.lines.filter((line) => line.for.kind === 'all' && (line.quantities[at] ?? 0) > 0);
  const groups = due.some(({ wanted }) => wanted.kind === 'group')
    ? await fullest(tx, now, hubId)
    : new Map<string, Item>();
  for (const { wanted, quantities } of due) {
    const item = wanted.kind === 'item' ? wanted.item : groups.get(wanted.group)?.id;
    if (item === undefined && wanted.kind === 'group')
      throw new Refusal('STOCK_SHORT', { items: [], group: wanted.group });
    if (item !== undefined) units.set(item, (units.get(item) ?? 0) + (quantities[at] ?? 0));
  }
  return units;
}

/** Of each exchange group the item of which there is most: a kit is for nobody in particular. */
async function fullest(tx: Tx, now: Date, hubId: string): Promise<Map<string, Item>> {
  const lines = await stockLines(tx, now, hubId);
  const byGroup = new Map<string, { item: Item; available: number }>();
  for (const { item, available } of lines) {
    const group = item.exchangeGroup;
    if (group === null || item.state !== 'active' || available === 0) continue;
    if (available > (byGroup.get(group)?.available ?? 0)) byGroup.set(group, { item, available });
  }
  return new Map([...byGroup].map(([group, { item }]) => [group, item]));
}
