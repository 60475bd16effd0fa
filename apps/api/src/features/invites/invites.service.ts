import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import { type Member, systemOf } from '../../platform/auth/actor';
import { once } from '../../platform/db/idempotency';
import { Db, type Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { enqueue } from '../../platform/jobs/enqueue';
import { HubsService } from '../hubs/hubs.service';
import { INVITE_ERASE, INVITE_KEPT_MS } from './invite-erase.job';
import { INVITE_LIFE_MS, inviteState, SHUT, tokenHash } from './invite-state';
import { InviteEntity } from './invite.entity';
import type { Invite, InviteDoor, MakeInviteInput } from './invite.types';

/** Links that work at the same time. A hub that needs more asks people in too fast to know them. */
const MOST_OPEN = 100;

/** Where a token leads: a directory row, read before there is a hub to read it in. */
export interface FoundInvite {
  readonly hubId: string;
  readonly inviteId: string;
}

/** Links that let one person apply. The token is made and shown in the organizer's browser; here is its hash. */
@Injectable()
export class InvitesService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
  ) {}

  /** All that are kept, newest first. */
  list(me: Member): Promise<Invite[]> {
    return this.db.read(me, (tx, now) => readInvites(tx, now, me.hubId));
  }

  /** Makes a link of 48 hours. Refuses INVITES_FULL, INPUT_MALFORMED for a token that is known already. */
  make(me: Member, { roles, tokenHash: hash, key }: MakeInviteInput): Promise<Invite> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'invite.make',
        work: async () => {
          const id = this.db.newId();
          await this.insert(tx, now, me, { id, roles, hash });
          return one(tx, now, me.hubId, id);
        },
        answerOf: ({ id }) => id,
        reread: (id) => one(tx, now, me.hubId, String(id)),
      }),
    );
  }

  /** Ends a link. Fine when it was withdrawn before; refuses NOT_FOUND, INVITE_USED, INVITE_EXPIRED. */
  withdraw(me: Member, id: string, key: string): Promise<Invite> {
    const { hubId } = me;
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'invite.withdraw',
        work: async () => {
          const ended = await returning(tx, WITHDRAW, [hubId, id, now]);
          const invite = await one(tx, now, hubId, id);
          if (ended.length === 0 && invite.state !== 'withdrawn' && invite.state !== 'open')
            throw new Refusal(SHUT[invite.state]);
          await record(tx, now, me, { verb: 'invite.withdraw', subjectId: id });
          await announce(tx, hubId, 'invite', id);
          return invite;
        },
        answerOf: () => true,
        reread: () => one(tx, now, hubId, id),
      }),
    );
  }

  /** Where a token leads. Refuses NOT_FOUND: the same for a token that never was and one that is long gone. */
  async find(token: Buffer): Promise<FoundInvite> {
    const found = await this.db.knock<FoundInvite>(
      tokenHash(token),
      `SELECT hub_id AS "hubId", invite_id AS "inviteId" FROM invite_lookup WHERE token_hash = app.door()`,
    );
    if (found === undefined) throw new Refusal('NOT_FOUND');
    return found;
  }

  /** What the holder of a link is shown. Refuses NOT_FOUND. */
  async door(token: Buffer): Promise<InviteDoor> {
    const { hubId, inviteId: id } = await this.find(token);
    return this.db.read(systemOf(hubId), async (tx, now) => {
      const invite = await tx.findOneBy(InviteEntity, { hubId, id });
      if (invite === null) throw new Refusal('NOT_FOUND');
      const state = inviteState(invite, now);
      return {
        state,
        hub: await this.hubs.require(tx, hubId),
        roles: state === 'open' ? invite.roles : [],
        expiresAt: invite.expiresAt,
      };
    });
  }

  private async insert(
    tx: Tx,
    now: Date,
    { hubId, ...me }: Member,
    { id, roles, hash }: Pick<MakeInviteInput, 'roles'> & { id: string; hash: Buffer },
  ): Promise<void> {
    // Who makes the last free link waits for who makes one beside them: the hub's row is the queue.
    await tx.query('SELECT FROM hub WHERE id = $1 FOR UPDATE', [hubId]);
    const [{ open }]: [{ open: number }] = await tx.query(OPEN, [hubId, now]);
    if (open >= MOST_OPEN) throw new Refusal('INVITES_FULL');
    const expiresAt = new Date(now.getTime() + INVITE_LIFE_MS);
    await tx.insert(InviteEntity, { hubId, id, roles, madeBy: me.id, madeAt: now, expiresAt });
    await tx.query('INSERT INTO invite_lookup (token_hash, hub_id, invite_id) VALUES ($1, $2, $3)', [
      hash,
      hubId,
      id,
    ]);
    const runAt = new Date(expiresAt.getTime() + INVITE_KEPT_MS);
    await enqueue(tx, hubId, INVITE_ERASE, { inviteId: id }, { runAt, dedupeKey: id });
    await record(tx, now, { hubId, ...me }, { verb: 'invite.make', subjectId: id });
    await announce(tx, hubId, 'invite', id);
  }
}

const STILL_OPEN = 'used_at IS NULL AND withdrawn_at IS NULL AND expires_at >';
const OPEN = `SELECT count(*)::int AS open FROM invite WHERE hub_id = $1 AND ${STILL_OPEN} $2`;
const WITHDRAW = `
  UPDATE invite SET withdrawn_at = $3 WHERE hub_id = $1 AND id = $2 AND ${STILL_OPEN} $3 RETURNING id`;

type Row = Omit<Invite, 'state'> & Pick<InviteEntity, 'withdrawnAt'>;

/** Of one hub, newest first; `id` for one of them. */
async function readInvites(tx: Tx, now: Date, hubId: string, id: string | null = null): Promise<Invite[]> {
  const rows: Row[] = await tx.query(
    `SELECT i.id, i.roles, m.handle AS "madeBy", i.made_at AS "madeAt", i.expires_at AS "expiresAt",
       i.used_at AS "usedAt", i.withdrawn_at AS "withdrawnAt"
     FROM invite i JOIN member m ON m.hub_id = i.hub_id AND m.id = i.made_by
     WHERE i.hub_id = $1 AND ($2::uuid IS NULL OR i.id = $2) ORDER BY i.made_at DESC, i.id`,
    [hubId, id],
  );
  return rows.map((row) => ({ ...row, state: inviteState(row, now) }));
}

async function one(tx: Tx, now: Date, hubId: string, id: string): Promise<Invite> {
  const [invite] = await readInvites(tx, now, hubId, id);
  if (invite === undefined) throw new Refusal('NOT_FOUND');
  return invite;
}
