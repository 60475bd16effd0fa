import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { NetworkBudget } from '../../platform/http/network-budget';
import { ServerKey } from '../../platform/seal/server-key';
import type { VouchCall, VouchCandidate } from './trust.types';

/** A code lasts as long as two people stand together. */
const CALL_MS = 10 * 60_000;
const CODES = 100_000_000;

/** One member asks, another stands beside them and types what they see. The code itself is nowhere kept. */
@Injectable()
export class VouchCalls {
  constructor(
    private readonly db: Db,
    private readonly key: ServerKey,
    private readonly budget: NetworkBudget,
  ) {}

  /** A fresh code for whoever stands beside the member; the one before it is void. */
  ask(me: Member): Promise<VouchCall> {
    const code = String(randomInt(CODES)).padStart(8, '0');
    return this.db.write(me, async (tx, now) => {
      const expiresAt = new Date(now.getTime() + CALL_MS);
      await tx.query(
        `INSERT INTO vouch_call (hub_id, member_id, code_tag, expires_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (hub_id, member_id) DO UPDATE SET code_tag = excluded.code_tag, expires_at = excluded.expires_at`,
        [me.hubId, me.id, this.tagOf(me.hubId, code), expiresAt],
      );
      return { code, expiresAt };
    });
  }

  /** Who shows this code. Refuses TOO_MANY_TRIES, VOUCH_CODE_WRONG, OWN_TRUST and VOUCH_NOT_YET. */
  async candidate(me: Member, network: string, code: string): Promise<VouchCandidate> {
    this.budget.spend(network, 'vouch');
    return this.db.read(me, (tx, now) => this.calling(tx, now, me, code));
  }

  /** Writes about whoever shows the code. Refuses as `candidate`. */
  async answer<T>(
    me: Member,
    network: string,
    code: string,
    work: (tx: Tx, now: Date, candidate: VouchCandidate) => Promise<T>,
  ): Promise<T> {
    this.budget.spend(network, 'vouch');
    return this.db.write(me, async (tx, now) => work(tx, now, await this.calling(tx, now, me, code)));
  }

  private tagOf(hubId: string, code: string): Buffer {
    return this.key.tag('vouch', `${hubId} ${code}`);
  }

  private async calling(tx: Tx, now: Date, me: Member, code: string): Promise<VouchCandidate> {
    const [row]: (VouchCandidate & { mayVouch: boolean })[] = await tx.query(
      `SELECT m.id AS "memberId", m.handle, m.sign_key AS "signKey",
         EXISTS (SELECT FROM member v WHERE v.hub_id = $1 AND v.id = $4 AND v.state = 'approved') AS "mayVouch"
       FROM vouch_call c JOIN member m ON m.hub_id = c.hub_id AND m.id = c.member_id
       WHERE c.hub_id = $1 AND c.code_tag = $2 AND c.expires_at > $3`,
      [me.hubId, this.tagOf(me.hubId, code), now, me.id],
    );
    if (row === undefined) throw new Refusal('VOUCH_CODE_WRONG');
    const { mayVouch, ...candidate } = row;
    if (candidate.memberId === me.id) throw new Refusal('OWN_TRUST');
    if (!mayVouch) throw new Refusal('VOUCH_NOT_YET');
    return candidate;
  }
}
