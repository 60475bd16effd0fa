import { Injectable } from '@nestjs/common';
import { kidOf, publicKey } from '@doorstep/sealed';
import { MAY_COME_IN, readHandle } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import { systemOf } from '../../platform/auth/actor';
import { fits, knowsLogin, type Proof, putLogin } from '../../platform/auth/login';
import { beginSession, endSessionsOf, type NewSession } from '../../platform/auth/session';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { NetworkBudget } from '../../platform/http/network-budget';
import { ServerKey } from '../../platform/seal/server-key';
import { hubDay, HubsService } from '../hubs/hubs.service';
import { NoticesService } from '../notices/notices.service';
import { type Knock, SessionsService } from '../sessions/sessions.service';
import { TrustService } from '../trust/trust.service';
import { dropGrants, isSameSet, requireSigned, readKeys, readRoot } from './recovery-grants';
import type { RecoverHubInput, RecoveryDoor } from './recovery.types';

/** What coming back needs of others. */
@Injectable()
export class RecoveryDoors {
  constructor(
    readonly hubs: HubsService,
    readonly sessions: SessionsService,
    readonly trust: TrustService,
    readonly notices: NoticesService,
    readonly serverKey: ServerKey,
  ) {}
}

/** What somebody with two sheets shows. */
type Shown = Pick<RecoverHubInput, 'lookup' | 'proof'>;

interface SheetsRow extends Proof {
  readonly lookup: Buffer;
  readonly void: boolean;
  readonly opened_by: string | null;
}

const SHEETS = 'SELECT lookup, auth_salt, auth_hash, void, opened_by FROM recovery_key WHERE hub_id = $1';

/** A hub that lost everyone: whoever holds two of its sheets becomes its organizer, and everybody hears of it. */
@Injectable()
export class RecoveryService {
  constructor(
    private readonly db: Db,
    private readonly budget: NetworkBudget,
    private readonly doors: RecoveryDoors,
  ) {}

  /** The hub's keys as they are sealed to its sheets. Refuses SHEETS_FAILED, the same for every reason; TOO_MANY_TRIES. */
  door(knock: Knock, shown: Shown): Promise<RecoveryDoor> {
    return this.budget.failures(knock.network, 'sign-in', async () => {
      const hubId = await this.hubOf(shown);
      return this.db.read(systemOf(hubId), async (tx) => {
        const sheets = await this.requireSheets(tx, hubId, shown);
        if (sheets.void) throw new Refusal('SHEETS_FAILED');
        const [root] = await readRoot(tx, hubId);
        if (root === undefined) throw new Refusal('SHEETS_FAILED');
        return {
          hub: await this.doors.hubs.require(tx, hubId),
          root,
          keys: await readKeys(tx, hubId),
        };
      });
    });
  }

  /**
   * Makes an organizer of who shows two sheets, and uses these up. The sessions of all other organizers end, and every
   * member is told; nobody loses a role by it. Safe to send twice. Refuses SHEETS_FAILED, the same for every reason,
   * HANDLE_UNFIT, HANDLE_TAKEN, KEY_GRANTS_WRONG, TOO_MANY_TRIES.
   */
  recover(knock: Knock, input: RecoverHubInput): Promise<NewSession> {
    return this.budget.failures(knock.network, 'sign-in', async () => {
      const hubId = await this.hubOf(input);
      const handle = readHandle(input.handle);
      if (!handle.ok) throw new Refusal('HANDLE_UNFIT', { why: handle.error });
      if (handle.value !== input.handle) throw new Refusal('INPUT_MALFORMED', { field: 'handle' });
      const { kid } = await publicKey(input.publicKey);
      if (input.grants.some(({ sealed }) => kidOf(sealed) !== kid)) throw new Refusal('KEY_GRANTS_WRONG');
      return this.db.write(systemOf(hubId), async (tx, now) => {
        await this.doors.hubs.stopSealing(tx, hubId);
        const sheets = await this.requireSheets(tx, hubId, input);
        if (sheets.void) return this.again(tx, now, { hubId, knock, sheets, input });
        return this.comeIn(tx, now, { hubId, knock, input });
      });
    });
  }

  private async comeIn(
    tx: Tx,
    now: Date,
    {
      hubId,
      knock,
      input,
    }: { readonly hubId: string; readonly knock: Knock; readonly input: RecoverHubInput },
  ): Promise<NewSession> {
    const { hubs, trust, notices, serverKey } = this.doors;
    const sealed = [...(await readRoot(tx, hubId)), ...(await readKeys(tx, hubId))];
    if (!isSameSet(sealed, input.grants)) throw new Refusal('KEY_GRANTS_WRONG');
    const { timeZone } = await hubs.require(tx, hubId);
    await insertOrganizer(tx, hubId, hubDay(now, timeZone), input);
    await putLogin(tx, serverKey, hubId, input);
    await tx.query(
      `INSERT INTO hub_key_grant (hub_id, kid, member_id, sealed, signature)
       SELECT $1, g.kid, $2, g.sealed, g.signature
       FROM unnest($3::text[], $4::bytea[], $5::bytea[]) AS g(kid, sealed, signature)`,
      [
        ...[hubId, input.memberId],
        input.grants.map(({ kid }) => kid),
        input.grants.map(({ sealed }) => sealed),
        input.grants.map(({ signature }) => signature ?? null),
      ],
    );
    await requireSigned(tx, hubId, input.memberId);
    await trust.seatRecovered(tx, now, hubId, input.memberId);
    // Whoever has just been told what they are needs no line that says it changed.
    await notices.drop(tx, hubId, [input.memberId], ['clearance_changed']);
    await useUp(tx, now, hubId, input.memberId);
    await this.tellEverybody(tx, now, hubId, input.memberId);
    const session = await this.begin(tx, now, { hubId, knock, input });
    await record(tx, now, session.me, { verb: 'hub.recover', subjectId: hubId });
    return session;
  }

  /** The answer was lost on its way: the same person with the same passphrase gets a session, and nobody else does. */
  private async again(
    tx: Tx,
    now: Date,
    at: {
      readonly hubId: string;
      readonly knock: Knock;
      readonly sheets: SheetsRow;
      readonly input: RecoverHubInput;
    },
  ): Promise<NewSession> {
    const { memberId, authSecret } = at.input;
    const isSame = at.sheets.opened_by === memberId && (await knowsLogin(tx, at.hubId, memberId, authSecret));
    if (!isSame) throw new Refusal('SHEETS_FAILED');
    return this.begin(tx, now, at);
  }

  private async begin(
    tx: Tx,
    now: Date,
    {
      hubId,
      knock,
      input,
    }: { readonly hubId: string; readonly knock: Knock; readonly input: RecoverHubInput },
  ): Promise<NewSession> {
    const member = await this.doors.sessions.whoMayComeIn(tx, { hub_id: hubId, member_id: input.memberId });
    if (member === null) throw new Refusal('SHEETS_FAILED');
    return beginSession(tx, now, member, knock.session);
  }

  /** Organizers have to show once more that they are who they are; everybody finds a line that says what happened. */
  private async tellEverybody(tx: Tx, now: Date, hubId: string, newcomer: string): Promise<void> {
    const others: { id: string; isOrganizer: boolean }[] = await tx.query(
      `SELECT id, 'organizer' = ANY(roles) AS "isOrganizer" FROM member
       WHERE hub_id = $1 AND id <> $2 AND state = ANY($3) ORDER BY id`,
      [hubId, newcomer, MAY_COME_IN],
    );
    for (const { id, isOrganizer } of others) if (isOrganizer) await endSessionsOf(tx, hubId, id);
    await this.doors.notices.put(
      tx,
      now,
      hubId,
      others.map(({ id }) => ({ memberId: id, kind: 'hub_recovered', subjectId: newcomer, dueAt: now })),
    );
    await announce(tx, hubId, 'member', newcomer);
  }

  private async hubOf({ lookup }: Shown): Promise<string> {
    const found = await this.db.knock<{ hub_id: string }>(
      lookup,
      'SELECT hub_id FROM recovery_key WHERE lookup = app.door()',
    );
    if (found === undefined) throw new Refusal('SHEETS_FAILED');
    return found.hub_id;
  }

  /** Read in the transaction that acts on it: newer sheets may have come since. */
  private async requireSheets(tx: Tx, hubId: string, { lookup, proof }: Shown): Promise<SheetsRow> {
    const [sheets]: SheetsRow[] = await tx.query(SHEETS, [hubId]);
    if (!fits(sheets, proof) || sheets === undefined || !sheets.lookup.equals(lookup))
      throw new Refusal('SHEETS_FAILED');
    return sheets;
  }
}

/** Tier and roles follow from the clearance, which comes after the row that it is for. */
const insertOrganizer = (tx: Tx, hubId: string, today: string, input: RecoverHubInput): Promise<unknown> =>
  tx.query(
    `INSERT INTO member (hub_id, id, handle, roles, tier, state, public_key, sign_key, wrapped_key, created_on)
     VALUES ($1, $2, $3, '{}', 0, 'applied', $4, $5, $6, $7)`,
    [hubId, input.memberId, input.handle, input.publicKey, input.signKey, input.wrappedKey, today],
  );

/** What was sealed to these sheets goes, and so does a turn that somebody began who may never come back. */
async function useUp(tx: Tx, now: Date, hubId: string, memberId: string): Promise<void> {
  await tx.query('UPDATE recovery_key SET void = true, opened_at = $2, opened_by = $3 WHERE hub_id = $1', [
    hubId,
    now,
    memberId,
  ]);
  await dropGrants(tx, hubId);
  await tx.query('DELETE FROM epoch_turn WHERE hub_id = $1', [hubId]);
}
