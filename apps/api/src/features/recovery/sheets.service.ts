import { Injectable } from '@nestjs/common';
import { DEPLOYMENT, kidOf, publicKey, verifyKeyStatement } from '@doorstep/sealed';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { findLogin, fits, newProof } from '../../platform/auth/login';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce, KEYS_TOPIC } from '../../platform/graphql/announce';
import { NetworkBudget } from '../../platform/http/network-budget';
import { ServerKey } from '../../platform/seal/server-key';
import { hubDay, HubsService } from '../hubs/hubs.service';
import type { Knock } from '../sessions/sessions.service';
import { putGrants } from './recovery-grants';
import type { KeepSheetsInput } from './recovery.types';

/** What a hub leaves in drawers for the day on which it has nobody: the server learns the public half, and no digit. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly db: Db,
    private readonly key: ServerKey,
    private readonly budget: NetworkBudget,
    private readonly hubs: HubsService,
  ) {}

  /**
   * Keeps sheets in place of those before. Safe to send twice. Refuses SIGN_IN_FAILED, TOO_MANY_TRIES, KEY_NOT_SIGNED,
   * SHEETS_PASSED when somebody made others meanwhile, KEY_GRANTS_WRONG when a key is missing or for other sheets.
   */
  keep(knock: Knock, me: Member, input: KeepSheetsInput): Promise<boolean> {
    return this.budget.failures(knock.network, 'sign-in', async () => {
      const login = await findLogin(this.db, this.key, me.handle);
      if (!fits(login, input.passphrase)) throw new Refusal('SIGN_IN_FAILED');
      const kid = await this.provenKid(me, input);
      await this.db.write(me, async (tx, now) => {
        // First of all: the keys stay what they are, and of two who make sheets the second waits.
        await this.hubs.stopSealing(tx, me.hubId);
        const before = await sheetsBefore(tx, me.hubId);
        if (before?.making === input.making && before.kid === kid) return;
        if ((before?.making ?? 0) + 1 !== input.making) throw new Refusal('SHEETS_PASSED');
        const { timeZone } = await this.hubs.require(tx, me.hubId);
        await putKey(tx, me, { ...input, kid, today: hubDay(now, timeZone) });
        await putGrants(tx, me, input.grants);
        await record(tx, now, me, { verb: 'sheets.keep', subjectId: me.hubId });
        await announce(tx, me.hubId, KEYS_TOPIC, me.hubId);
      });
      return true;
    });
  }

  /** The name of the key, once it is proved that the root signed it and that all is sealed to it. Outside the transaction: it is slow. */
  private async provenKid(me: Member, input: KeepSheetsInput): Promise<string> {
    const { rootKey } = await this.db.read(me, (tx) => this.hubs.require(tx, me.hubId));
    const statement = {
      deployment: DEPLOYMENT,
      hub: me.hubId,
      purpose: 'recovery',
      epoch: input.making,
      publicKey: input.publicKey,
    } as const;
    if (!(await verifyKeyStatement(rootKey, statement, input.signature))) throw new Refusal('KEY_NOT_SIGNED');
    const { kid } = await publicKey(input.publicKey);
    if (input.grants.some(({ sealed }) => kidOf(sealed) !== kid)) throw new Refusal('KEY_GRANTS_WRONG');
    return kid;
  }
}

async function sheetsBefore(tx: Tx, hubId: string): Promise<{ making: number; kid: string } | undefined> {
  const [row]: { making: number; kid: string }[] = await tx.query(
    'SELECT making, kid FROM recovery_key WHERE hub_id = $1',
    [hubId],
  );
  return row;
}

/** In place of the one before; when somebody last came in with sheets stays known. */
async function putKey(
  tx: Tx,
  me: Member,
  input: KeepSheetsInput & { readonly kid: string; readonly today: string },
): Promise<void> {
  const { auth_salt, auth_hash } = newProof(input.proof);
  await tx.query(
    `INSERT INTO recovery_key (hub_id, making, lookup, auth_salt, auth_hash, kid, public_key, signature, made_on, made_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (hub_id) DO UPDATE SET making = excluded.making, lookup = excluded.lookup,
       auth_salt = excluded.auth_salt, auth_hash = excluded.auth_hash, kid = excluded.kid, public_key = excluded.public_key,
       signature = excluded.signature, made_on = excluded.made_on, made_by = excluded.made_by, void = false`,
    [
      ...[me.hubId, input.making, input.lookup, auth_salt, auth_hash],
      ...[input.kid, input.publicKey, input.signature, input.today, me.id],
    ],
  );
}
