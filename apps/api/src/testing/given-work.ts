import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import {
  newKeyPair,
  newSigningPair,
  publicOf,
  sealBox,
  type KeyPair,
  type SigningPair,
} from '@doorstep/sealed';
import { TIER_OF_TASK, type TaskKind } from '@doorstep/lifecycle';
import { windowOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import pg from 'pg';
import type { Member } from '../platform/auth/actor';
import type { Role } from '../platform/auth/permissions';
import { RegionPacks } from '../features/hubs/region-pack.service';
import { boxContext } from './box-context';
import { ASKS_NOTHING, PUT_CLEARANCES, PUT_POLICY, USUAL_MEMBER } from './given-trust';
import { freshDb, type FreshDb } from './harness';

export const packs = new RegionPacks(resolve('regions'));
const cells = packs.open('minneapolis').grid.ids;

export interface WorkHub {
  readonly id: string;
  readonly hubKey: KeyPair;
  readonly boardKey: KeyPair;
  readonly organizer: Member;
}

export interface Volunteer {
  readonly me: Member;
  readonly sign: SigningPair;
}

/** Tasks that are for a household. */
type RequestedKind = Exclude<TaskKind, 'haul'>;

/** A task with its request; today in two-hour blocks unless a test says otherwise. */
export interface GivenTask {
  readonly kind?: RequestedKind;
  readonly day?: string;
  readonly fromMinute?: number;
  readonly toMinute?: number;
  readonly loadUnits?: number;
  readonly seats?: number;
  readonly flags?: readonly string[];
  readonly part?: number;
  readonly requestId?: string;
  readonly householdTag?: Buffer;
  readonly kitId?: string;
  readonly state?: string;
}

export interface VolunteerFacts {
  readonly roles?: readonly Role[];
  readonly tier?: number;
  readonly state?: string;
  /** The last day of their clearances; none when not named. */
  readonly until?: string;
  readonly openClaimsCap?: number;
  readonly newHomesPerDay?: number;
  readonly homesPerMonth?: number;
  readonly capabilities?: readonly string[];
  readonly loadUnits?: number;
}

/** Saturday; SPEC_NOW is nine in the morning, a task's window begins at two in the afternoon. */
export const TODAY = '2026-11-21';
export const TOMORROW = '2026-11-22';
const ZONE = 'America/Chicago';
const usualTask = (kind: RequestedKind) => ({
  kind,
  part: 1,
  state: 'open',
  day: TODAY,
  fromMinute: 840,
  toMinute: 960,
  loadUnits: kind === 'delivery' ? 2 : 0,
  seats: kind.startsWith('ride') ? 2 : 0,
  flags: [] as readonly string[],
});

/** The world of tasks, claims and runs put into rows. What a test does not name is complete and valid. */
export class Work {
  private readonly regionId = randomUUID();

  private constructor(
    readonly fresh: FreshDb,
    private readonly pool: pg.Pool,
  ) {}

  static async open(size = 12): Promise<Work> {
    return Work.at(await freshDb(size));
  }

  /** In a database that is there already, as that of a whole server. */
  static async at(fresh: FreshDb): Promise<Work> {
    const work = new Work(fresh, new pg.Pool({ connectionString: fresh.url, max: 2 }));
    await work.sql(
      `INSERT INTO region VALUES ($1, 'minneapolis', 'Minneapolis', $2, 'minneapolis') ON CONFLICT DO NOTHING`,
      [work.regionId, ZONE],
    );
    return work;
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.fresh.close();
  }

  /** As the owner of the database, past every wall. */
  async sql<R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> {
    return (await this.pool.query<R>(text, values)).rows;
  }

  async hub(slug: string): Promise<WorkHub> {
    const id = randomUUID();
    const [hubKey, boardKey] = [
      await newKeyPair({ extractable: false }),
      await newKeyPair({ extractable: false }),
    ];
    await this.sql(
      `INSERT INTO hub (id, region_id, slug, name, kind, street, lon, lat, cell, phone, languages, time_zone, root_key,
         created_on)
       VALUES ($1, $2, $3, $3, 'hall', 'Invented Street 1', -93.2, 44.9, $4, '612-555-0100', '{en,es}', $5, '\\x00',
         '2026-11-01')`,
      [id, this.regionId, slug, cells[0], ZONE],
    );
    for (const [purpose, key] of [
      ['hub', hubKey],
      ['board', boardKey],
    ] as const) {
      await this.sql(`INSERT INTO hub_key VALUES ($1, $2, $3, 1, $4, '\\x00', '2026-11-01', NULL)`, [
        id,
        key.kid,
        purpose,
        Buffer.from(key.publicKey),
      ]);
    }
    await this.sql(PUT_POLICY, [id, JSON.stringify(ASKS_NOTHING)]);
    const { me } = await this.member(id, 'organizer', { roles: ['organizer'], tier: 5 });
    return { id, hubKey, boardKey, organizer: { ...me, relation: 'organizer' } };
  }

  async member(hubId: string, handle: string, facts: VolunteerFacts = {}): Promise<Volunteer> {
    const sign = await newSigningPair({ extractable: false });
    const id = randomUUID();
    const is = { ...USUAL_MEMBER, ...facts };
    const { roles, tier, state } = is;
    await this.sql(
      `INSERT INTO member (hub_id, id, handle, roles, tier, state, public_key, sign_key, wrapped_key, home_cell, vehicle,
         seats, load_units, capabilities, open_claims_cap, new_homes_per_day, homes_per_month, created_on)
       VALUES ($1, $2, $3, $4, $5, $6, '\\x00', $7, '\\x00', $8, 'car', 4, $9, $10, $11, $12, $13, '2026-11-01')`,
      [
        ...[hubId, id, handle, roles, tier, state, Buffer.from(sign.publicKey), cells[3]],
        ...[is.loadUnits, is.capabilities, is.openClaimsCap, is.newHomesPerDay, is.homesPerMonth],
      ],
    );
    await this.sql(PUT_CLEARANCES, [hubId, id, roles, state, is.until]);
    const me: Member = { relation: 'volunteer', hubId, id, handle, roles, tier, session: '' };
    return { me, sign };
  }

  /** Free the whole week through. */
  async freeAllWeek(volunteer: Volunteer): Promise<void> {
    await this.sql(
      `INSERT INTO availability (hub_id, member_id, id, starts_on, from_minute, to_minute, rule)
       VALUES ($1, $2, $3, '2026-01-04', 0, 1440, 'FREQ=DAILY')`,
      [volunteer.me.hubId, volunteer.me.id, randomUUID()],
    );
  }

  /** A task in state open of an accepted request. Returns its id. */
  async task(hub: WorkHub, given: GivenTask = {}): Promise<string> {
    const task = { ...usualTask(given.kind ?? 'delivery'), ...given };
    const window = windowOf(dayText(task.day), task.fromMinute, task.toMinute, ZONE);
    if (!window.ok) throw new Error('a given window is never empty');
    const id = randomUUID();
    await this.sql(
      `INSERT INTO task (hub_id, id, request_id, kind, part, state, tier, cell, destination_cell, day, from_minute,
         to_minute, window_from, window_to, service_seconds, load_units, seats, flags, kit_id, kit_count)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 240, $15, $16, $17, $18, $19)`,
      [
        hub.id,
        id,
        given.requestId ?? (await this.request(hub, task)),
        task.kind,
        task.part,
        task.state,
        TIER_OF_TASK[task.kind],
        cells[5],
        task.kind.startsWith('ride') ? cells[9] : null,
        task.day,
        task.fromMinute,
        task.toMinute,
        new Date(window.value.from),
        new Date(window.value.to),
        task.loadUnits,
        task.seats,
        task.flags,
        given.kitId ?? null,
        given.kitId === undefined ? 0 : 1,
      ],
    );
    return id;
  }

  private async request(hub: WorkHub, given: GivenTask & { kind: RequestedKind }): Promise<string> {
    const id = randomUUID();
    const kinds = {
      delivery: 'groceries',
      ride_out: 'ride',
      ride_back: 'ride',
      sitting: 'childcare',
      visit: 'visit',
    };
    const kind = kinds[given.kind];
    await this.sql(
      `INSERT INTO request (hub_id, id, kind, state, channel, cell, destination_cell, day, from_minute, to_minute,
         load_units, household_tag, receipt_key, receipt_verifier, created_on, expires_on)
       VALUES ($1, $2, $3, 'open', 'web', $4, $5, $6, $7, $8, 2, $9, '\\x00', '\\x00', '2026-11-20', '2026-12-20')`,
      [
        hub.id,
        id,
        kind,
        cells[5],
        kind === 'ride' ? cells[9] : null,
        given.day,
        given.fromMinute,
        given.toMinute,
        given.householdTag ?? null,
      ],
    );
    await this.box(hub.id, id, 'place', hub.hubKey, { address: '12 Invented Street' });
    await this.box(hub.id, id, 'card', hub.boardKey, { language: 'es' });
    return id;
  }

  private async box(
    hubId: string,
    subject: string,
    compartment: 'place' | 'card',
    to: KeyPair,
    value: unknown,
  ): Promise<void> {
    const { body, wraps } = await sealBox(boxContext(hubId, subject, compartment), value, [publicOf(to)]);
    await this.sql(`INSERT INTO sealed_box VALUES ($1, $2, $3, 0, $4)`, [
      hubId,
      subject,
      compartment,
      Buffer.from(body),
    ]);
    for (const { kid, wrap } of wraps) {
      await this.sql(`INSERT INTO sealed_wrap VALUES ($1, $2, $3, $4, $5)`, [
        hubId,
        subject,
        compartment,
        kid,
        Buffer.from(wrap),
      ]);
    }
  }

  /** A kit of two tins, with so many kits on the shelf. Returns the kit's id. */
  async kit(hub: WorkHub, kits: number): Promise<string> {
    const [kit, item, lot] = [randomUUID(), randomUUID(), randomUUID()];
    await this.sql(`INSERT INTO item VALUES ($1, $2, $3, 'each', 'canned')`, [hub.id, item, `beans ${item}`]);
    await this.sql(`INSERT INTO kit VALUES ($1, $2, $3, 1, 2)`, [hub.id, kit, `box ${kit}`]);
    await this.sql(`INSERT INTO kit_line VALUES ($1, $2, $3, 2)`, [hub.id, kit, item]);
    await this.sql(`INSERT INTO lot VALUES ($1, $2, $3, 'available', 'drive', '2026-11-01', 'none', NULL)`, [
      hub.id,
      lot,
      item,
    ]);
    await this.sql(
      `INSERT INTO stock_balance (hub_id, lot_id, place_id, on_hand, reserved) VALUES ($1, $2, $1, $3, 0)`,
      [hub.id, lot, kits * 2],
    );
    return kit;
  }

  /** On the shelf and promised, over all lots of the hub. */
  async shelf(hub: WorkHub): Promise<{ onHand: number; reserved: number }> {
    const [row] = await this.sql<{ onHand: number; reserved: number }>(
      `SELECT sum(on_hand)::int AS "onHand", sum(reserved)::int AS reserved FROM stock_balance WHERE hub_id = $1`,
      [hub.id],
    );
    return row ?? { onHand: 0, reserved: 0 };
  }

  async stateOf(table: 'task' | 'assignment' | 'run' | 'stop' | 'request', id: string): Promise<string> {
    const [row] = await this.sql<{ state: string }>(`SELECT state FROM ${table} WHERE id = $1`, [id]);
    return row?.state ?? 'absent';
  }
}
