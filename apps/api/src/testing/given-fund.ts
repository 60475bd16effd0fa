import { randomUUID } from 'node:crypto';
import { FundsService } from '../features/funds/funds.service';
import { HubsService } from '../features/hubs/hubs.service';
import type { Member } from '../platform/auth/actor';
import type { GivenHub, Hubs } from './given-hub';

/** The fund of one hub, moved through the service; only people and runs are put in as rows. */
export class FundDesk {
  readonly funds: FundsService;

  constructor(
    private readonly hubs: Hubs,
    readonly home: GivenHub,
  ) {
    this.funds = new FundsService(hubs.db, new HubsService(hubs.db, hubs.packs));
  }

  /** Another organizer, or a driver. */
  async person(relation: Member['relation'] = 'organizer'): Promise<Member> {
    const name = `p-${randomUUID().slice(0, 8)}`;
    const { id, handle } = await this.hubs.owner.member(this.home.id, name, [
      relation === 'organizer' ? 'organizer' : 'driver_to_homes',
    ]);
    return { ...this.home.organizer, relation, id, handle, roles: [] };
  }

  /** A run that was driven; today unless told. */
  async run(driver: Member, day = '2026-11-21', state = 'completed'): Promise<string> {
    const id = randomUUID();
    await this.hubs.owner.query(
      `INSERT INTO run (hub_id, id, day, letter, member_id, state, starts_at, ends_at, meters, seconds)
       VALUES ($1, $2, $3, $4, $5, $6, '2026-11-21T15:00Z', '2026-11-21T16:00Z', 12000, 1800)`,
      [this.home.id, id, day, id.slice(0, 4), driver.id, state],
    );
    return id;
  }

  give(cents: number, me = this.home.organizer) {
    return this.funds.give(me, { source: 'person', cents, key: randomUUID() });
  }

  help(cents: number, me = this.home.organizer, id = randomUUID()) {
    return this.funds.help(me, { id, category: 'rent', cents, key: randomUUID() });
  }

  /** Miles or parking for a run. */
  cost(driver: Member, runId: string, amount: { tenthMiles: number } | { cents: number }, id = randomUUID()) {
    const category = 'tenthMiles' in amount ? ('miles' as const) : ('parking' as const);
    return this.funds.askCost(driver, { id, runId, category, ...amount, key: randomUUID() });
  }

  async approve(id: string, me: Member) {
    const [ask] = await this.hubs.owner.query<{ version: number }>(
      `SELECT version FROM fund_ask WHERE hub_id = $1 AND id = $2`,
      [this.home.id, id],
    );
    return this.funds.approve(me, { id, version: ask?.version ?? 1, key: randomUUID() });
  }

  /** What guarded updates kept, and what the lines of the ledger say. */
  async books(): Promise<{ kept: unknown; folded: unknown }> {
    const [kept] = await this.hubs.owner.query(`SELECT balance, lines FROM fund WHERE hub_id = $1`, [
      this.home.id,
    ]);
    const lines = await this.hubs.owner.query<{ n: number; cents: number }>(
      `SELECT n, cents FROM fund_entry WHERE hub_id = $1 ORDER BY n`,
      [this.home.id],
    );
    const balance = lines.reduce((sum, { cents }) => sum + cents, 0);
    return { kept: kept ?? { balance: 0, lines: 0 }, folded: { balance, lines: lines.at(-1)?.n ?? 0 } };
  }
}
