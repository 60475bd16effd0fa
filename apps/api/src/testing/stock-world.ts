import { randomUUID } from 'node:crypto';
import { freshDatabase } from '@doorstep/support';
import type { MovementKind } from '@doorstep/ledger';
import pg from 'pg';
import { getMetadataArgsStorage, type DataSource } from 'typeorm';
import { systemOf, type Actor } from '../platform/auth/actor';
import { dataSource } from '../platform/db/data-source';
import { Db } from '../platform/db/db';
import { ServerKey } from '../platform/seal/server-key';
import { Town } from './given-town';
import { FixedClock } from './harness';

/**
 * A database, the pool of the product in front of it, and somebody who pulls plugs. One history at a time lives here;
 * several worlds beside each other fill the cores, and a plug that is pulled in one is not felt in another.
 */
export class StockWorld {
  private constructor(
    private readonly url: string,
    private readonly plugs: pg.Pool,
    private readonly town: Town,
    private source: DataSource,
    public db: Db,
  ) {}

  static async open(): Promise<StockWorld> {
    const url = await freshDatabase();
    const plugs = new pg.Pool({ connectionString: url, max: 2 });
    // A connection that was cut leaves a cold one behind, which would plan each statement five times before it keeps a plan.
    await plugs.query(
      `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET plan_cache_mode = force_generic_plan`,
    );
    const source = await openSource(url);
    return new StockWorld(url, plugs, new Town(url, ServerKey.random()), source, doorOf(source));
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.town.close();
    await this.plugs.end();
  }

  /** As the owner of the database, over connections that nobody cuts. `name`: of the statement, which is planned once. */
  async look<R extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<R[]> {
    return (await this.plugs.query<R>({ name, text, values })).rows;
  }

  /** Cuts so many of the product's connections, preferably in the middle of a transaction. Answers how many it cut. */
  async cut(most: number): Promise<number> {
    const victims = await this.look(
      'cut',
      `SELECT pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'doorstep_app'
        ORDER BY xact_start IS NULL, random() LIMIT $1) AS victims`,
      [most],
    );
    return victims.length;
  }

  /** The process dies with whatever it was doing, and another one starts. */
  async restart(): Promise<void> {
    const old = this.source;
    this.source = await openSource(this.url);
    this.db = doorOf(this.source);
    await this.cut(1000);
    await old.destroy();
  }

  /** A hub with an item, some lots of which nothing is there yet, and two bins. */
  async shelves(lots: number): Promise<Shelves> {
    const hubId = await this.town.hub(`shelves-${randomUUID()}`);
    const itemId = randomUUID();
    const ids = (count: number): string[] => Array.from({ length: count }, () => randomUUID());
    const [lotIds, binIds] = [ids(lots), ids(2)];
    const places = [hubId, ...binIds];
    await this.look('shelves', FURNISH, [hubId, itemId, lotIds, binIds, places]);
    return { hubId, lotIds, places, me: systemOf(hubId) };
  }
}

/** One statement, for what ten thousand hubs begin with. */
const FURNISH = `
  WITH items AS (
    INSERT INTO item (hub_id, id, name, unit, category) VALUES ($1, $2, 'rice', 'each', 'dry')),
  lots AS (
    INSERT INTO lot (hub_id, id, item_id, state, source, received_on, label_kind)
    SELECT $1, unnest($3::uuid[]), $2, 'available', 'market', '2026-11-20', 'none'),
  bins AS (
    INSERT INTO bin (hub_id, id, name, position) SELECT $1, id, id::text, 1 FROM unnest($4::uuid[]) id)
  INSERT INTO stock_balance (hub_id, lot_id, place_id, on_hand, reserved, held)
  SELECT $1, lot_id, place_id, 0, 0, 0 FROM unnest($3::uuid[]) lot_id, unnest($5::uuid[]) place_id`;

export interface Shelves {
  readonly hubId: string;
  readonly lotIds: readonly string[];
  /** The hub itself, then its bins. */
  readonly places: readonly string[];
  readonly me: Actor;
}

/** A process that does not come up is started again, as its keeper does. */
async function openSource(url: string, tries = 5): Promise<DataSource> {
  const entities = getMetadataArgsStorage().tables.map((table) => table.target as () => unknown);
  try {
    return await dataSource(url, entities, 'doorstep_app', ACTORS).initialize();
  } catch (error) {
    if (tries === 1) throw error;
    return openSource(url, tries - 1);
  }
}

const doorOf = (source: DataSource): Db => new Db(source, new FixedClock());

/** At the same moment at one hub. */
export const ACTORS = 20;

/** How each kind changes what is ours: in, out, or only from here to there. Written by hand, not read from the ledger. */
export const OURS = {
  ...{ receive: 1, adjust: 1, unpack: 1, pack: -1, give: -1, arrive: -1 },
  ...{ reserve: 0, unreserve: 0, issue: 0, return: 0, discard: 0, hold: 0, unhold: 0, destroy: 0 },
  ...{ put: 0, dispatch: 0, lose: 0, bring_back: 0 },
} as const satisfies Record<MovementKind, 1 | 0 | -1>;

const CHANGING = Object.entries(OURS).flatMap(([kind, factor]) => (factor === 0 ? [] : [`'${kind}'`]));

/**
 * Lots and places at which a law does not hold, in one statement, so at one moment: balances are the fold of their
 * entries, nothing is below zero, and what came (by kind of movement) is on hand, in transit, issued or discarded.
 */
export const BROKEN = `
  WITH fold AS (
    SELECT lot_id, place_id, sum(quantity) FILTER (WHERE account IN ('available', 'reserved', 'held')) AS on_hand,
      sum(quantity) FILTER (WHERE account = 'reserved') AS reserved,
      sum(quantity) FILTER (WHERE account = 'held') AS held,
      sum(quantity) FILTER (WHERE account = 'in_transit') AS in_transit,
      sum(quantity) FILTER (WHERE account = 'issued') AS issued,
      sum(quantity) FILTER (WHERE account = 'discarded') AS discarded
    FROM stock_entry WHERE hub_id = $1 GROUP BY 1, 2),
  both_ways AS (
    SELECT lot_id, place_id, b.on_hand, b.reserved, b.held, coalesce(f.on_hand, 0) AS on_hand_folded,
      coalesce(f.reserved, 0) AS reserved_folded, coalesce(f.held, 0) AS held_folded, coalesce(f.in_transit, 0) AS in_transit,
      coalesce(f.issued, 0) AS issued, coalesce(f.discarded, 0) AS discarded
    FROM (SELECT * FROM stock_balance WHERE hub_id = $1) b FULL JOIN fold f USING (lot_id, place_id)),
  came AS (
    SELECT e.lot_id, sum(e.quantity) AS units
    FROM stock_movement m JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id
    WHERE m.hub_id = $1 AND m.kind IN (${CHANGING.join()}) AND e.account IN ('available', 'issued', 'in_transit')
    GROUP BY 1)
  SELECT 'place' AS law, lot_id, place_id FROM both_ways
   WHERE on_hand IS DISTINCT FROM on_hand_folded OR reserved IS DISTINCT FROM reserved_folded
      OR held IS DISTINCT FROM held_folded OR on_hand - reserved - held < 0
      OR least(reserved, held, in_transit, issued, discarded) < 0
  UNION ALL
  SELECT 'lot', w.lot_id, NULL FROM (SELECT lot_id, sum(on_hand + in_transit + issued + discarded) AS there
    FROM both_ways GROUP BY 1) w LEFT JOIN came USING (lot_id) WHERE w.there <> coalesce(came.units, 0)`;
