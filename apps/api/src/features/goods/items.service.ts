import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { contradictionOf, gtinOf, starterCatalogue } from '@doorstep/goods';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { importItems } from './import-items';
import { factsOf, insertItem, readCodes, readItems, updateItem } from './item-row';
import type { ImportedItems, ImportItemsInput, Item, ItemCode, SaveItemInput } from './item.types';

export { insertItem, type ItemFacts, readItems, updateItem } from './item-row';

/** The hub's own catalogue: what things are, and which scanned number is which thing. Nothing is looked up elsewhere. */
@Injectable()
export class ItemsService {
  constructor(private readonly db: Db) {}

  items(me: Member): Promise<Item[]> {
    return this.db.read(me, (tx) => readItems(tx, me.hubId, null));
  }

  codes(me: Member): Promise<ItemCode[]> {
    return this.db.read(me, (tx) => readCodes(tx, me.hubId));
  }

  /** Writes an item, new or changed. Refuses ITEM_CHANGED, ITEM_NAME_TAKEN, ITEM_FACTS_WRONG. */
  save(me: Member, input: SaveItemInput): Promise<Item> {
    const { id, version, key, ...facts } = input;
    checkFacts(input);
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'item.save',
        work: async () => {
          if (version === 0) await insertItem(tx, me.hubId, id, facts);
          else if (!(await updateItem(tx, me.hubId, { id, version }, facts)))
            throw new Refusal('ITEM_CHANGED');
          await record(tx, now, me, { verb: 'item.save', subjectId: id });
          await announce(tx, me.hubId, 'stock', id);
          return oneItem(tx, me.hubId, id);
        },
        answerOf: () => id,
        reread: (kept) => oneItem(tx, me.hubId, String(kept)),
      }),
    );
  }

  /**
   * Takes lines of the starter catalogue over as the hub's own items: all of them, or these. What the hub has already,
   * by line or by name, stays as it is. Answers every item of the hub.
   */
  takeStarter(me: Member, slugs: readonly string[] | null, key: string): Promise<Item[]> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'item.takeStarter',
        work: async () => {
          await tx.query('SELECT FROM hub WHERE id = $1 FOR NO KEY UPDATE', [me.hubId]);
          const there = await readItems(tx, me.hubId, null);
          const has = new Set(there.flatMap(({ slug, name }) => [slug, name.toLowerCase()]));
          const wanted = starterCatalogue().filter(
            ({ slug, names }) =>
              (slugs === null || slugs.includes(slug)) && !has.has(slug) && !has.has(names.en.toLowerCase()),
          );
          for (const item of wanted) await insertItem(tx, me.hubId, randomUUID(), factsOf(item));
          await record(tx, now, me, { verb: 'item.takeStarter', subjectId: me.hubId });
          await announce(tx, me.hubId, 'stock', me.hubId);
          return readItems(tx, me.hubId, null);
        },
        answerOf: () => true,
        reread: () => readItems(tx, me.hubId, null),
      }),
    );
  }

  /** Takes a table in, whole or not at all. Refuses ITEM_LINES_WRONG with each line, ITEM_CHANGED. */
  import(me: Member, input: ImportItemsInput): Promise<ImportedItems> {
    return this.db.write(me, (tx, now) => importItems(tx, now, me, input));
  }

  /**
   * From now on this number is this item; null: it is nothing any more. Sent again it changes nothing. Refuses GTIN_WRONG,
   * CODE_TAKEN (another item has it: `itemId` says which) and NOT_FOUND.
   */
  link(me: Member, text: string, itemId: string | null): Promise<ItemCode[]> {
    const gtin = gtinOf(text);
    if (!gtin.ok) throw new Refusal('GTIN_WRONG', { reason: gtin.error });
    return this.db.write(me, async (tx, now) => {
      if (itemId === null)
        await tx.query('DELETE FROM item_code WHERE hub_id = $1 AND gtin = $2', [me.hubId, gtin.value]);
      else await linkTo(tx, me.hubId, gtin.value, itemId);
      await record(tx, now, me, {
        verb: itemId === null ? 'code.unlink' : 'code.link',
        subjectId: itemId ?? me.hubId,
      });
      await announce(tx, me.hubId, 'stock', itemId ?? me.hubId);
      return readCodes(tx, me.hubId);
    });
  }
}

async function linkTo(tx: Tx, hubId: string, gtin: string, itemId: string): Promise<void> {
  await oneItem(tx, hubId, itemId);
  const [kept]: { itemId: string }[] = await tx.query(
    `INSERT INTO item_code AS c (hub_id, gtin, item_id) VALUES ($1, $2, $3)
     ON CONFLICT (hub_id, gtin) DO UPDATE SET item_id = c.item_id RETURNING c.item_id AS "itemId"`,
    [hubId, gtin, itemId],
  );
  if (kept?.itemId !== itemId) throw new Refusal('CODE_TAKEN', { itemId: kept?.itemId ?? null });
}

async function oneItem(tx: Tx, hubId: string, id: string): Promise<Item> {
  const [item] = await readItems(tx, hubId, [id]);
  if (item === undefined) throw new Refusal('NOT_FOUND');
  return item;
}

/** A trace is one thing; formula and medicine have a date and no grace. */
function checkFacts(input: SaveItemInput): void {
  const field = contradictionOf({ ...input, strict: input.strict ?? null });
  if (field !== null) throw new Refusal('ITEM_FACTS_WRONG', { field });
}
