import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { invitationText } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import pg from 'pg';

export type Invited = 'open' | 'used' | 'expired' | 'withdrawn';

const HOUR_MS = 3_600_000;

/** Invitations as the owner of the database lays them, with the link that an organizer's browser would have shown. */
export class Invitations {
  private constructor(private readonly owner: pg.Client) {}

  static async at(databaseUrl: string): Promise<Invitations> {
    const owner = new pg.Client({ connectionString: databaseUrl });
    await owner.connect();
    return new Invitations(owner);
  }

  close(): Promise<void> {
    return this.owner.end();
  }

  /** The path of a link, as it stands in a message. */
  async lay(state: Invited = 'open', roles: readonly string[] = ['packer']): Promise<string> {
    const token = randomBytes(16);
    const id = randomUUID();
    const age = state === 'expired' ? 49 : 1;
    const madeAt = new Date(Date.now() - age * HOUR_MS);
    await this.owner.query(
      `INSERT INTO invite (hub_id, id, roles, made_by, made_at, expires_at, used_at, withdrawn_at)
       SELECT hub_id, $1, $2, id, $3, $4, $5, $6 FROM member WHERE handle = 'ana'`,
      [
        id,
        roles,
        madeAt,
        new Date(madeAt.getTime() + 48 * HOUR_MS),
        state === 'used' ? madeAt : null,
        state === 'withdrawn' ? madeAt : null,
      ],
    );
    await this.owner.query(
      `INSERT INTO invite_lookup (token_hash, hub_id, invite_id) SELECT $1, hub_id, id FROM invite WHERE id = $2`,
      [createHash('sha256').update(token).digest(), id],
    );
    const { rows } = await this.owner.query<{ root: Buffer }>(
      `SELECT root_key AS root FROM hub JOIN invite ON invite.hub_id = hub.id WHERE invite.id = $1`,
      [id],
    );
    const { root } = present(rows[0], 'the hub that invites');
    return `/v/join#${invitationText(token, new Uint8Array(root))}`;
  }

  /** What the server knows of somebody who joined. */
  async known(handle: string): Promise<unknown> {
    const { rows } = await this.owner.query(
      `SELECT m.state, m.tier, m.roles, m.vehicle, m.child_seats AS seats,
         (SELECT count(*)::int FROM clearance c WHERE c.member_id = m.id AND c.state = 'applied') AS applied,
         (SELECT count(*)::int FROM agreement a WHERE a.member_id = m.id) AS signed,
         (SELECT array_agg(course ORDER BY course) FROM course_finish f WHERE f.member_id = m.id) AS courses
       FROM member m WHERE m.handle = $1`,
      [handle],
    );
    return rows[0];
  }

  /** How many vouches for somebody count now. */
  async vouches(handle: string): Promise<number> {
    const { rows } = await this.owner.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM vouch v JOIN member m USING (hub_id)
       WHERE m.id = v.member_id AND m.handle = $1 AND v.state = 'given'`,
      [handle],
    );
    return rows[0]?.count ?? 0;
  }
}
