import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import { systemOf, VISITOR, type Actor, type Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { readItems } from '../goods/items.service';
import type { Item } from '../goods/item.types';
import { hubToday } from '../stock/stock.service';
import { readOutlook } from './outlook';
import type { ItemLevelInput, SaveStoreInput, StockOutlook, Store, Wish } from './store.types';

/** What donors are asked for by one hub, for a page that anybody may read. */
export interface PublicWishes {
  readonly hubId: string;
  readonly wishes: readonly Wish[];
}

/** What a store room has to know beyond its shelves: how long things last, and what to ask donors for. */
@Injectable()
export class StoreService {
  constructor(private readonly db: Db) {}

  outlook(me: Member): Promise<StockOutlook[]> {
    return this.db.read(me, (tx, now) => readOutlook(tx, now, me.hubId));
  }

  store(me: Member): Promise<Store> {
    return this.db.read(me, (tx, now) => readStore(tx, now, me.hubId));
  }

  /** Units of the scales and thermometers, and the wishes, whole. Refuses STORE_CHANGED, NOT_FOUND. */
  save(me: Member, input: SaveStoreInput): Promise<Store> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'store.save',
        work: async () => {
          await writeStore(tx, me.hubId, input);
          await writeWishes(tx, me.hubId, input, await hubToday(tx, now, me.hubId));
          await record(tx, now, me, { verb: 'store.save', subjectId: me.hubId });
          await announce(tx, me.hubId, 'stock', me.hubId);
          return readStore(tx, now, me.hubId);
        },
        answerOf: () => true,
        reread: () => readStore(tx, now, me.hubId),
      }),
    );
  }

  /** When to ask for more of an item, and whether families may choose it. Refuses NOT_FOUND. */
  setLevel(me: Member, { itemId, reorderAt, offered, key }: ItemLevelInput): Promise<Item> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'item.level',
        work: async () => {
          await tx.query('UPDATE item SET reorder_at = $3, offered = $4 WHERE hub_id = $1 AND id = $2', [
            me.hubId,
            itemId,
            reorderAt ?? null,
            offered,
          ]);
          await record(tx, now, me, { verb: 'item.level', subjectId: itemId });
          await announce(tx, me.hubId, 'stock', itemId);
          return oneItem(tx, me.hubId, itemId);
        },
        answerOf: ({ id }) => id,
        reread: (id) => oneItem(tx, me.hubId, String(id)),
      }),
    );
  }

  /** The wishes of all hubs that made theirs public. Each is read as its own hub: a stranger sees no hub's table. */
  async publicWishes(): Promise<PublicWishes[]> {
    const open: { hubId: string }[] = await this.db.read(VISITOR, (tx) =>
      tx.query('SELECT hub_id AS "hubId" FROM store WHERE wishes_public ORDER BY hub_id'),
    );
    const all: PublicWishes[] = [];
    for (const { hubId } of open) {
      const asHub: Actor = systemOf(hubId);
      all.push({ hubId, wishes: await this.db.read(asHub, (tx) => readWishes(tx, hubId)) });
    }
    return all;
  }
}

async function readStore(tx: Tx, now: Date, hubId: string): Promise<Store> {
  const [row]: Omit<Store, 'wishes' | 'today'>[] = await tx.query(
    `SELECT degrees, weight, wishes_public AS "wishesPublic", version FROM store WHERE hub_id = $1`,
    [hubId],
  );
  const kept = row ?? { degrees: 'f', weight: 'lb', wishesPublic: false, version: 0 };
  return { ...kept, wishes: await readWishes(tx, hubId), today: await hubToday(tx, now, hubId) };
}

async function readWishes(tx: Tx, hubId: string): Promise<Wish[]> {
  const rows: (Omit<Wish, 'item'> & { itemId: string })[] = await tx.query(
    `SELECT item_id AS "itemId", quantity, wished_on::text AS "wishedOn" FROM wished_item WHERE hub_id = $1`,
    [hubId],
  );
  const items = await readItems(
    tx,
    hubId,
    rows.map(({ itemId }) => itemId),
  );
  const byItem = new Map(rows.map((row) => [row.itemId, row]));
  return items.flatMap((item) => {
    const row = byItem.get(item.id);
    return row === undefined ? [] : [{ item, quantity: row.quantity, wishedOn: row.wishedOn }];
  });
}

async function writeStore(tx: Tx, hubId: string, input: SaveStoreInput): Promise<void> {
  const { version, degrees, weight, wishesPublic } = input;
  const changed = await (version === 0
    ? tx.query(
        `INSERT INTO store (hub_id, degrees, weight, wishes_public) VALUES ($1, $2, $3, $4)
         ON CONFLICT (hub_id) DO NOTHING RETURNING hub_id`,
        [hubId, degrees, weight, wishesPublic],
      )
    : returning(
        tx,
        `UPDATE store SET degrees = $2, weight = $3, wishes_public = $4, version = version + 1
         WHERE hub_id = $1 AND version = $5 RETURNING hub_id`,
        [hubId, degrees, weight, wishesPublic, version],
      ));
  if ((changed as unknown[]).length === 0) throw new Refusal('STORE_CHANGED');
}

/** The list as it was sent; a wish that stays keeps its day. */
async function writeWishes(tx: Tx, hubId: string, { wishes }: SaveStoreInput, today: string): Promise<void> {
  const ids = wishes.map(({ itemId }) => itemId);
  if (new Set(ids).size < ids.length) throw new Refusal('INPUT_MALFORMED', { field: 'wishes' });
  if ((await readItems(tx, hubId, ids)).length < ids.length) throw new Refusal('NOT_FOUND');
  await tx.query('DELETE FROM wished_item WHERE hub_id = $1 AND item_id <> ALL ($2::uuid[])', [hubId, ids]);
  await tx.query(
    `INSERT INTO wished_item (hub_id, item_id, quantity, wished_on)
     SELECT $1, item_id, quantity, $4 FROM unnest($2::uuid[], $3::int[]) AS t(item_id, quantity)
     ON CONFLICT (hub_id, item_id) DO UPDATE SET quantity = excluded.quantity`,
    [hubId, ids, wishes.map(({ quantity }) => quantity), today],
  );
}

async function oneItem(tx: Tx, hubId: string, id: string): Promise<Item> {
  const [item] = await readItems(tx, hubId, [id]);
  if (item === undefined) throw new Refusal('NOT_FOUND');
  return item;
}
