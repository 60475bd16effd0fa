import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { kdf } from '@doorstep/clients';
import { DEFAULT_POLICY, type Role, type VouchFacts } from '@doorstep/lifecycle';
import {
  DEPLOYMENT,
  deriveMember,
  memberKeysTuple,
  newKeyPair,
  openMemberKeys,
  publicKey,
  sealBox,
  signTuple,
  toBase64Url,
  VOUCH,
  vouchTuple,
  type OpenMemberKeys,
  type SigningPair,
} from '@doorstep/sealed';
import { DEMONSTRATION } from '../../../apps/api/src/seed/demonstration';

interface Person {
  readonly id: string;
  readonly hubId: string;
  readonly signKey: Buffer;
  readonly wrappedKey: Buffer;
}

/**
 * How people of a seeded hub stand, arranged for a journey as the owner of the database. Vouches are real ones: signed
 * with the voucher's own key, which the published passphrase opens, and sealed to the hub.
 */
export class GivenTrust {
  private constructor(private readonly owner: pg.Client) {}

  static async at(databaseUrl: string): Promise<GivenTrust> {
    const owner = new pg.Client({ connectionString: databaseUrl });
    await owner.connect();
    return new GivenTrust(owner);
  }

  close(): Promise<void> {
    return this.owner.end();
  }

  /** Everybody but the organizers starts from nothing: no role, no check, no vouch, no key. */
  async nobodyTrusted(): Promise<void> {
    const others = `SELECT id FROM member WHERE handle <> ALL($1)`;
    for (const table of ['clearance', 'credential', 'exemption', 'vouch', 'hub_key_grant'])
      await this.owner.query(`DELETE FROM ${table} WHERE member_id IN (${others})`, [
        DEMONSTRATION.organizers,
      ]);
    await this.owner.query(
      `UPDATE member SET roles = '{}', tier = 0, state = 'applied' WHERE handle <> ALL($1)`,
      [DEMONSTRATION.organizers],
    );
  }

  /** Somebody asks for a role and has learnt and signed what they can do alone. */
  async applies(handle: string, role: Role): Promise<void> {
    const { id, hubId } = await this.person(handle);
    await this.owner.query(
      `INSERT INTO clearance (hub_id, member_id, role, state, changed_on) VALUES ($1, $2, $3, 'applied', current_date)`,
      [hubId, id, role],
    );
    for (const { kind, course } of requirementsOf(role))
      if (kind === 'agreement' || kind === 'training') await this.credential(id, hubId, { kind, course });
  }

  /** Somebody holds a role, with everything seen that it asks for besides vouches. */
  async holds(handle: string, role: Role): Promise<void> {
    const { id, hubId } = await this.person(handle);
    await this.applies(handle, role);
    await this.seen(handle, role);
    await this.owner.query(
      `UPDATE clearance SET state = 'approved' WHERE hub_id = $1 AND member_id = $2 AND role = $3`,
      [hubId, id, role],
    );
    await this.owner.query(
      `UPDATE member SET roles = roles || $3::text, tier = greatest(tier, $4), state = 'approved' WHERE hub_id = $1 AND id = $2`,
      [hubId, id, role, DEFAULT_POLICY.find((rule) => rule.role === role)?.tier ?? 0],
    );
  }

  /** Everything that organizers look at themselves before they give somebody a role. */
  async seen(handle: string, role: Role): Promise<void> {
    const { id, hubId } = await this.person(handle);
    const seen = ({ kind }: { readonly kind: string }): boolean =>
      kind !== 'agreement' && kind !== 'training' && kind !== 'vouches';
    for (const one of requirementsOf(role)) if (seen(one)) await this.credential(id, hubId, one);
  }

  /** A server that shows another key than somebody's own. */
  async swapsKey(handle: string): Promise<void> {
    const { publicKey } = await newKeyPair({ extractable: false });
    await this.owner.query('UPDATE member SET public_key = $2 WHERE handle = $1', [
      handle,
      Buffer.from(publicKey),
    ]);
  }

  /** The key that a member's browser made, back in its place. */
  async putsKeyBack(handle: string): Promise<void> {
    const { wrappedKey } = await this.person(handle);
    const { publicKey } = (await openedOf(handle, wrappedKey)).own;
    await this.owner.query('UPDATE member SET public_key = $2 WHERE handle = $1', [
      handle,
      Buffer.from(publicKey),
    ]);
  }

  /** One person vouches for another, as their browser does. */
  async vouches(voucher: string, vouched: string): Promise<void> {
    const [by, of] = [await this.person(voucher), await this.person(vouched)];
    const day = new Date().toISOString().slice(0, 10);
    const signature = await signTuple(
      await signingOf(voucher, by),
      VOUCH,
      vouchTuple(of.hubId, of.id, new Uint8Array(of.signKey), day),
    );
    const facts: VouchFacts = { voucherId: by.id, handle: voucher, day, signature: toBase64Url(signature) };
    const [subject, hubId] = [randomUUID(), of.hubId];
    await this.owner.query(
      `INSERT INTO vouch (hub_id, id, member_id, tag, until, state, made_on)
       VALUES ($1, $2, $3, $4, current_date + 365, 'given', current_date)`,
      [hubId, subject, of.id, randomBytes(32)],
    );
    await this.seal(hubId, subject, facts);
  }

  /** Somebody left a role at once, and with it keys that still open what is here. */
  async owes(handle: string): Promise<void> {
    const { id, hubId } = await this.person(handle);
    await this.owner.query('INSERT INTO key_debt (hub_id, member_id, since) VALUES ($1, $2, now())', [
      hubId,
      id,
    ]);
  }

  /** States of a member's roles, by role. */
  async rolesOf(handle: string): Promise<Readonly<Record<string, string>>> {
    const { rows } = await this.owner.query<{ role: string; state: string }>(
      'SELECT role, c.state FROM clearance c JOIN member m ON m.id = c.member_id WHERE m.handle = $1',
      [handle],
    );
    return Object.fromEntries(rows.map(({ role, state }) => [role, state]));
  }

  /** One number out of the database. */
  async count(sql: string, values: readonly unknown[]): Promise<number> {
    const { rows } = await this.owner.query<{ count: string }>(`SELECT count(*) FROM ${sql}`, [...values]);
    return Number(rows[0]?.count ?? 0);
  }

  private async person(handle: string): Promise<Person> {
    const { rows } = await this.owner.query<Person>(
      `SELECT id, hub_id AS "hubId", sign_key AS "signKey", wrapped_key AS "wrappedKey" FROM member WHERE handle = $1`,
      [handle],
    );
    const [person] = rows;
    if (person === undefined) throw new Error(`nobody is called ${handle}`);
    return person;
  }

  private async credential(
    memberId: string,
    hubId: string,
    { kind, course }: { readonly kind: string; readonly course: string | null },
  ): Promise<void> {
    const [first, second] = await Promise.all(DEMONSTRATION.organizers.map((handle) => this.person(handle)));
    const alone = kind === 'agreement' || kind === 'training';
    await this.owner.query(
      `INSERT INTO credential (hub_id, id, member_id, kind, course, given_on, seen_by, second_by, state)
       VALUES ($1, $2, $3, $4, $5, current_date - 1, $6, $7, 'given')`,
      [hubId, randomUUID(), memberId, kind, course, alone ? null : first?.id, alone ? null : second?.id],
    );
  }

  private async seal(hubId: string, subject: string, facts: VouchFacts): Promise<void> {
    const { rows } = await this.owner.query<{ key: Buffer }>(
      `SELECT public_key AS key FROM hub_key WHERE hub_id = $1 AND purpose = 'hub' ORDER BY epoch DESC LIMIT 1`,
      [hubId],
    );
    const to = await publicKey(new Uint8Array(rows[0]?.key ?? []));
    const context = {
      deployment: DEPLOYMENT,
      hub: hubId,
      subject,
      compartment: 'vouch',
      version: 0,
    } as const;
    const { body, wraps } = await sealBox(context, facts, [to]);
    await this.owner.query(
      `INSERT INTO sealed_box (hub_id, subject_id, compartment, version, body) VALUES ($1, $2, 'vouch', 0, $3)`,
      [hubId, subject, Buffer.from(body)],
    );
    for (const { kid, wrap } of wraps)
      await this.owner.query(
        `INSERT INTO sealed_wrap (hub_id, subject_id, compartment, kid, wrap) VALUES ($1, $2, 'vouch', $3, $4)`,
        [hubId, subject, kid, Buffer.from(wrap)],
      );
  }
}

const requirementsOf = (role: Role) => DEFAULT_POLICY.find((rule) => rule.role === role)?.requirements ?? [];

const signingOf = async (handle: string, { wrappedKey }: Person): Promise<SigningPair> =>
  (await openedOf(handle, wrappedKey)).signing;

async function openedOf(handle: string, wrappedKey: Buffer): Promise<OpenMemberKeys> {
  const { kek } = await deriveMember(DEMONSTRATION.passphrase, DEMONSTRATION.salt, kdf);
  const opened = await openMemberKeys(new Uint8Array(wrappedKey), { kek, tuple: memberKeysTuple(handle) });
  if (!opened.ok) throw new Error(`the keys of ${handle} do not open: ${opened.error}`);
  return opened.value;
}
