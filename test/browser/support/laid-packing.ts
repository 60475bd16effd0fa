import type { CareFacts } from '@doorstep/lifecycle';
import { DEPLOYMENT, publicKey, sealBox } from '@doorstep/sealed';
import pg from 'pg';

/** How many there are of a thing, by its name. */
export type Shelf = Readonly<Record<string, number>>;

/** A morning of bags, arranged as the owner of the database. */
export class PackingRows {
  private constructor(private readonly owner: pg.Client) {}

  static async at(databaseUrl: string): Promise<PackingRows> {
    const owner = new pg.Client({ connectionString: databaseUrl });
    await owner.connect();
    return new PackingRows(owner);
  }

  close(): Promise<void> {
    return this.owner.end();
  }

  /** So many deliveries of today, and none besides; at the hours of the day that they had. */
  async deliveries(count: number): Promise<void> {
    const { rowCount } = await this.owner.query(
      `WITH due AS (
         SELECT t.hub_id, t.id, row_number() OVER (ORDER BY t.id) <= $1 AS kept,
           (now() AT TIME ZONE h.time_zone)::date AS today
         FROM task t JOIN hub h ON h.id = t.hub_id WHERE t.kind = 'delivery' AND t.state = 'open')
       UPDATE task t SET state = CASE WHEN s.kept THEN 'open' ELSE 'cancelled' END, day = s.today,
         window_from = t.window_from + (s.today - t.day) * interval '1 day',
         window_to = t.window_to + (s.today - t.day) * interval '1 day'
       FROM due s WHERE t.hub_id = s.hub_id AND t.id = s.id`,
      [count],
    );
    if ((rowCount ?? 0) < count) throw new Error(`${String(rowCount)} open deliveries were seeded`);
  }

  /** Kits hold these things only, and of those in `shelf` there are so many. */
  async kitsOf(names: readonly string[], shelf: Shelf): Promise<void> {
    await this.owner.query(
      'DELETE FROM kit_line WHERE item_id NOT IN (SELECT id FROM item WHERE name = ANY($1))',
      [names],
    );
    for (const [name, quantity] of Object.entries(shelf))
      await this.owner.query(
        `UPDATE stock_balance b SET on_hand = CASE WHEN b.lot_id = f.first THEN $2::int ELSE 0 END
         FROM lot l, LATERAL (SELECT id AS first FROM lot o WHERE o.item_id = l.item_id ORDER BY o.label_date DESC, id
           LIMIT 1) f
         WHERE b.hub_id = l.hub_id AND b.lot_id = l.id AND l.item_id IN (SELECT id FROM item WHERE name = $1)`,
        [name, quantity],
      );
  }

  /** Things that may stand in for each other. */
  async alike(names: readonly string[]): Promise<void> {
    await this.owner.query(`UPDATE item SET exchange_group = 'rice' WHERE name = ANY($1)`, [names]);
  }

  /** One of those homes says what it must not eat: sealed to the hub, as the family's own browser would. */
  async oneAvoids(food: CareFacts['avoid'][number]): Promise<void> {
    const { rows } = await this.owner.query<{ hub: string; request: string; key: Buffer }>(
      `SELECT t.hub_id AS hub, t.request_id AS request,
         (SELECT public_key FROM hub_key k WHERE k.hub_id = t.hub_id AND purpose = 'hub' ORDER BY epoch DESC LIMIT 1) AS key
       FROM task t WHERE t.kind = 'delivery' AND t.state = 'open' ORDER BY t.id LIMIT 1`,
    );
    const [home] = rows;
    if (home === undefined) throw new Error('there is a delivery');
    const facts: CareFacts = { adults: 2, children: [0, 0, 0, 0], avoid: [food] };
    const context = {
      deployment: DEPLOYMENT,
      hub: home.hub,
      subject: home.request,
      compartment: 'care',
      version: 0,
    } as const;
    const { body, wraps } = await sealBox(context, facts, [await publicKey(new Uint8Array(home.key))]);
    const box = [home.hub, home.request];
    await this.owner.query(
      `DELETE FROM sealed_wrap WHERE hub_id = $1 AND subject_id = $2 AND compartment = 'care'`,
      box,
    );
    await this.owner.query(
      `UPDATE sealed_box SET body = $3 WHERE hub_id = $1 AND subject_id = $2 AND compartment = 'care'`,
      [...box, Buffer.from(body)],
    );
    for (const { kid, wrap } of wraps)
      await this.owner.query(
        `INSERT INTO sealed_wrap (hub_id, subject_id, compartment, kid, wrap) VALUES ($1, $2, 'care', $3, $4)`,
        [...box, kid, Buffer.from(wrap)],
      );
  }
}
