import pg from 'pg';
import type { HubRows, Row, Rows } from './rows';

/** Rows per statement: a few hundred kilobytes of JSON. */
const SLICE = 500;

/** Parents first; a table not named here is a bug found at once. */
const ORDER = [
  'hub_hours',
  'hub_key',
  'member',
  'member_login',
  'availability',
  'away',
  'wish',
  'policy',
  'clearance',
  'credential',
  'exemption',
  'vouch',
  'hub_key_grant',
  'item',
  'bin',
  'donor',
  'drive',
  'donation',
  'donation_line',
  'store',
  'wished_item',
  'recipe',
  'recipe_line',
  'recipe_version',
  'stand_in',
  'picture_choice',
  'picture_item',
  'kit',
  'kit_line',
  // Goods are promised to tasks.
  'request',
  'sealed_box',
  'sealed_wrap',
  'transfer',
  'task',
  'lot',
  'stock_balance',
  'stock_movement',
  'stock_entry',
  'recall',
  'recall_lot',
  'fund',
  'fund_ask',
  'fund_entry',
  'stock_count',
  'count_line',
  'stock_share',
  'transfer_line',
  'transfer_parcel',
  'kit_build',
  'kit_lot',
  'kit_part',
  'wave',
  'bag',
  'bag_line',
  'arrangement',
  'ride_leg',
  'ride_outcome',
  'household_plan',
  'plan_part',
  'run',
  'assignment',
  'stop',
  'follow_up',
  'incident',
  'disclosure',
  'care_day',
  'call_attempt',
  'standing',
  'standing_task',
  'service',
  'child_seat',
  'seat_loan',
  'hold',
  'closure',
  'site',
  'closed_day',
  'shift_template',
  'template_place',
  'shift',
  'shift_place',
  'sign_up',
  'notice',
  'invite',
  'invite_lookup',
  'job',
];

/** Writes a region and its hubs as the database's owner; each hub's rows as the application, behind its own wall. */
export class Inserter {
  private constructor(private readonly client: pg.Client) {}

  static async connect(ownerUrl: string): Promise<Inserter> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    return new Inserter(client);
  }

  /** Whether any hub is there: then a seed would mix the invented with the real. */
  async hasHubs(): Promise<boolean> {
    const { rowCount } = await this.client.query('SELECT FROM hub LIMIT 1');
    return (rowCount ?? 0) > 0;
  }

  region(row: Row): Promise<void> {
    return this.rows('region', [row]);
  }

  /** The region with this slug, if it was founded already. */
  async regionBySlug(slug: string): Promise<string | null> {
    const { rows } = await this.client.query<{ id: string }>('SELECT id FROM region WHERE slug = $1', [slug]);
    return rows[0]?.id ?? null;
  }

  async hub({ hub, rows }: HubRows): Promise<void> {
    await this.whole(async () => {
      await this.rows('hub', [hub]);
      await this.ofHub(hub['id'], rows);
    });
  }

  /** What a hub that is there already has with one that was not there yet. */
  more(hubId: string, rows: Rows): Promise<void> {
    return this.whole(() => this.ofHub(hubId, rows));
  }

  private async ofHub(hubId: unknown, rows: Rows): Promise<void> {
    await this.client.query('SET LOCAL ROLE doorstep_app');
    await this.client.query(`SELECT set_config('app.hub_id', $1, true)`, [hubId]);
    const byTable = new Map(rows.entries());
    const unknown = [...byTable.keys()].filter((table) => !ORDER.includes(table));
    if (unknown.length > 0) throw new Error(`no insertion order for ${unknown.join(', ')}`);
    for (const table of ORDER) await this.rows(table, byTable.get(table) ?? []);
  }

  /** All of it or nothing. */
  private async whole(work: () => Promise<void>): Promise<void> {
    await this.client.query('BEGIN');
    try {
      await work();
      await this.client.query('COMMIT');
    } catch (error) {
      await this.client.query('ROLLBACK');
      throw error;
    }
  }

  /** The planner has never seen these tables full. */
  async finish(): Promise<void> {
    await this.client.query('ANALYZE');
    await this.client.end();
  }

  private async rows(table: string, rows: readonly Row[]): Promise<void> {
    for (let i = 0; i < rows.length; i += SLICE) {
      const slice = rows.slice(i, i + SLICE);
      const columns = [...new Set(slice.flatMap((row) => Object.keys(row)))].join(', ');
      await this.client.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
        [JSON.stringify(slice)],
      );
    }
  }
}
