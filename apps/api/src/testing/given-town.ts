import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Role } from '../platform/auth/permissions';
import { ServerKey } from '../platform/seal/server-key';
import { ASKS_NOTHING, PUT_CLEARANCES, PUT_POLICY } from './given-trust';

export interface GivenMember {
  readonly id: string;
  readonly hubId: string;
  readonly handle: string;
  readonly authSecret: Buffer;
}

const noBytes = Buffer.alloc(1);

/** Puts hubs and members into rows, as the owner of the database; whatever a test does not name is invented. */
export class Town {
  private readonly pool: pg.Pool;
  private regionId: string | undefined;

  constructor(
    url: string,
    private readonly key: ServerKey,
  ) {
    this.pool = new pg.Pool({ connectionString: url, max: 1 });
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  query<R extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<R[]> {
    return this.pool.query<R>(sql, values).then(({ rows }) => rows);
  }

  async hub(slug: string, is: { demonstration?: boolean } = {}): Promise<string> {
    const id = randomUUID();
    await this.query(
      `INSERT INTO hub (id, region_id, slug, name, kind, street, lon, lat, cell, phone, languages, time_zone, root_key,
         demonstration, created_on)
       VALUES ($1, $2, $3, $4, 'hall', 'Invented Street 1', -93.2, 44.9, 'a1', '612-555-0100', '{en,es}',
         'America/Chicago', $5, $6, '2026-11-01')`,
      [id, await this.region(), slug, `Hall ${slug}`, noBytes, is.demonstration ?? false],
    );
    await this.query(PUT_POLICY, [id, JSON.stringify(ASKS_NOTHING)]);
    return id;
  }

  async member(
    hubId: string,
    handle: string,
    roles: readonly Role[] = ['driver_to_homes'],
    state = 'approved',
  ): Promise<GivenMember> {
    const member = { id: randomUUID(), hubId, handle, authSecret: randomBytes(32) };
    await this.query(
      `INSERT INTO member (hub_id, id, handle, roles, tier, state, public_key, sign_key, wrapped_key, created_on)
       VALUES ($1, $2, $3, $4, $7, $5, $6, $6, $6, '2026-11-01')`,
      [hubId, member.id, handle, roles, state, noBytes, roles.length === 0 ? 0 : 2],
    );
    await this.query(PUT_CLEARANCES, [hubId, member.id, roles, state, null]);
    await this.login(member);
    return member;
  }

  private async login(member: GivenMember): Promise<void> {
    const authSalt = randomBytes(16);
    const authHash = createHash('sha256').update(authSalt).update(member.authSecret).digest();
    await this.query(
      `INSERT INTO member_login (handle_tag, hub_id, member_id, salt, auth_salt, auth_hash)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [this.key.handleTag(member.handle), member.hubId, member.id, randomBytes(16), authSalt, authHash],
    );
  }

  private async region(): Promise<string> {
    if (this.regionId === undefined) {
      this.regionId = randomUUID();
      await this.query(
        `INSERT INTO region VALUES ($1, 'minneapolis', 'Minneapolis', 'America/Chicago', 'minneapolis')`,
        [this.regionId],
      );
    }
    return this.regionId;
  }
}
