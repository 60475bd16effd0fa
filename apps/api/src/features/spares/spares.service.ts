import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import { type Member, systemOf } from '../../platform/auth/actor';
import { findLogin, fits, newProof } from '../../platform/auth/login';
import { beginSession, endSessionsOf, type NewSession } from '../../platform/auth/session';
import { Db } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { NetworkBudget } from '../../platform/http/network-budget';
import { ServerKey } from '../../platform/seal/server-key';
import { hubDay, HubsService } from '../hubs/hubs.service';
import { type Knock, SessionsService } from '../sessions/sessions.service';
import { changePassphrase, spareOf } from './change-passphrase';
import type { ChangePassphraseInput, KeepSpareInput, UnlockWay } from './spare.types';

const FAILED = { passphrase: 'SIGN_IN_FAILED', spare: 'SPARE_FAILED' } as const;

/** A member's second way to their own keys: the server holds nothing that opens either of them. */
@Injectable()
export class SparesService {
  constructor(
    private readonly db: Db,
    private readonly key: ServerKey,
    private readonly budget: NetworkBudget,
    private readonly hubs: HubsService,
    private readonly sessions: SessionsService,
  ) {}

  /** The day on which the member's spare code was made; nothing when there is none. */
  madeOn(me: Pick<Member, 'hubId' | 'id'>): Promise<string | null> {
    return this.db.read(systemOf(me.hubId), async (tx) => {
      const [spare]: { made_on: string }[] = await tx.query(
        'SELECT made_on::text FROM member_spare WHERE hub_id = $1 AND member_id = $2',
        [me.hubId, me.id],
      );
      return spare?.made_on ?? null;
    });
  }

  /** Keeps a spare code in place of the one before. Refuses SIGN_IN_FAILED, TOO_MANY_TRIES. */
  keep(knock: Knock, me: Member, input: KeepSpareInput): Promise<void> {
    return this.budget.failures(knock.network, 'sign-in', async () => {
      const login = await findLogin(this.db, this.key, me.handle);
      if (!fits(login, input.proof)) throw new Refusal('SIGN_IN_FAILED');
      await this.db.write(me, async (tx, now) => {
        const { timeZone } = await this.hubs.require(tx, me.hubId);
        const { auth_salt, auth_hash } = newProof(input.authSecret);
        await tx.query(
          `INSERT INTO member_spare (hub_id, member_id, auth_salt, auth_hash, wrapped_key, made_on)
           VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT (hub_id, member_id) DO UPDATE SET auth_salt = excluded.auth_salt,
             auth_hash = excluded.auth_hash, wrapped_key = excluded.wrapped_key, made_on = excluded.made_on`,
          [me.hubId, me.id, auth_salt, auth_hash, input.wrappedKey, hubDay(now, timeZone)],
        );
        await record(tx, now, me, { verb: 'spare.keep', subjectId: me.id });
      });
    });
  }

  /** The member's keys under their spare code, for its holder. Refuses SPARE_FAILED, the same for every reason; TOO_MANY_TRIES. */
  open(knock: Knock, handle: string, proof: Buffer): Promise<Buffer> {
    return this.budget.failures(knock.network, 'sign-in', async () => {
      const login = await findLogin(this.db, this.key, handle);
      const spare = login
        ? await this.db.read(systemOf(login.hub_id), async (tx) =>
            (await this.sessions.whoMayComeIn(tx, login)) === null ? undefined : spareOf(tx, login),
          )
        : undefined;
      if (!fits(spare, proof) || spare === undefined) throw new Refusal('SPARE_FAILED');
      return spare.wrapped_key;
    });
  }

  /**
   * A new passphrase for who shows the old one or the spare code, which is used up by it. Every other session of the
   * member ends. Safe to send twice. Refuses SIGN_IN_FAILED or SPARE_FAILED, TOO_MANY_TRIES.
   */
  change(knock: Knock, input: ChangePassphraseInput): Promise<NewSession> {
    return this.budget.failures(knock.network, 'sign-in', async () => {
      const login = await findLogin(this.db, this.key, input.handle);
      const failed = new Refusal(FAILED[input.way satisfies UnlockWay]);
      if (login === undefined) throw failed;
      return this.db.write(systemOf(login.hub_id), async (tx, now) => {
        const member = await this.sessions.whoMayComeIn(tx, login);
        const changed = member === null ? 'no' : await changePassphrase(tx, login, input);
        if (member === null || changed === 'no') throw failed;
        if (changed === 'done') await endSessionsOf(tx, member.hubId, member.id);
        const session = await beginSession(tx, now, member, knock.session);
        if (changed === 'done')
          await record(tx, now, session.me, { verb: 'passphrase.change', subjectId: member.id });
        return session;
      });
    });
  }
}
