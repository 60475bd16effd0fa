import { Injectable } from '@nestjs/common';
import { readHandle } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { knowsLogin, putLogin } from '../../platform/auth/login';
import { beginSession, type NewSession } from '../../platform/auth/session';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { ServerKey } from '../../platform/seal/server-key';
import { hubDay, HubsService } from '../hubs/hubs.service';
import { MemberEntity } from '../members/member.entity';
import { ProfilesService } from '../profiles/profiles.service';
import { TrustService } from '../trust/trust.service';
import { inviteState, SHUT } from './invite-state';
import { InviteEntity } from './invite.entity';
import type { AcceptInviteInput } from './invite.types';
import type { FoundInvite } from './invites.service';

/** What joining needs of others. */
@Injectable()
export class JoinDoors {
  constructor(
    readonly hubs: HubsService,
    readonly profiles: ProfilesService,
    readonly trust: TrustService,
    readonly serverKey: ServerKey,
  ) {}
}

/** Who joins: the answer of a link, and the session their browser had before. */
export interface Joining {
  readonly found: FoundInvite;
  readonly input: AcceptInviteInput;
  readonly replaced: Buffer | null;
}

/**
 * Uses up the link and makes an applicant of its holder: a pseudonym with keys, a session, and roles applied for. Refuses INVITE_USED,
 * INVITE_WITHDRAWN, INVITE_EXPIRED, HANDLE_UNFIT, HANDLE_TAKEN (by the table's own constraint) and what profiles refuse.
 */
export async function acceptInvite(
  tx: Tx,
  now: Date,
  doors: JoinDoors,
  joining: Joining,
): Promise<NewSession> {
  const { found, input, replaced } = joining;
  const { hubId } = found;
  const handle = readHandle(input.handle);
  if (!handle.ok) throw new Refusal('HANDLE_UNFIT', { why: handle.error });
  if (handle.value !== input.handle) throw new Refusal('INPUT_MALFORMED', { field: 'handle' });
  await useUp(tx, now, found);
  const hub = await doors.hubs.require(tx, hubId);
  const member = await insertMember(tx, hubDay(now, hub.timeZone), hubId, input);
  await putLogin(tx, doors.serverKey, hubId, input);
  if (input.profile) await doors.profiles.put(tx, now, member, input.profile);
  const session = await beginSession(tx, now, member, replaced);
  const who = { actor: session.me, hubId, memberId: member.id };
  await doors.trust.applyFor(tx, now, who, input.roles);
  await record(tx, now, session.me, { verb: 'member.join', subjectId: member.id });
  await announce(tx, hubId, 'member', member.id);
  await announce(tx, hubId, 'invite', found.inviteId);
  return session;
}

/** The answer was lost on its way: whoever sends the same command with the same passphrase gets a session of their own. */
export async function acceptAgain(
  tx: Tx,
  now: Date,
  joining: Joining,
  memberId: string,
): Promise<NewSession> {
  const { found, input, replaced } = joining;
  const member = (await knowsLogin(tx, found.hubId, memberId, input.authSecret))
    ? await tx.findOneBy(MemberEntity, { hubId: found.hubId, id: memberId })
    : null;
  if (member === null) throw new Refusal('INVITE_USED');
  return beginSession(tx, now, member, replaced);
}

/** One statement decides between two who press at the same time; the other is told why not. */
async function useUp(tx: Tx, now: Date, { hubId, inviteId }: FoundInvite): Promise<void> {
  const used = await returning(
    tx,
    `UPDATE invite SET used_at = $3
      WHERE hub_id = $1 AND id = $2 AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > $3 RETURNING id`,
    [hubId, inviteId, now],
  );
  if (used.length === 1) return;
  const invite = await tx.findOneBy(InviteEntity, { hubId, id: inviteId });
  const state = invite === null ? 'open' : inviteState(invite, now);
  throw new Refusal(state === 'open' ? 'NOT_FOUND' : SHUT[state]);
}

type Applicant = Pick<Member, 'hubId' | 'id' | 'handle' | 'tier'> &
  Pick<MemberEntity, 'publicKey'> & { roles: MemberEntity['roles'] };

async function insertMember(
  tx: Tx,
  today: string,
  hubId: string,
  input: AcceptInviteInput,
): Promise<Applicant> {
  const { memberId: id, handle, publicKey, signKey, wrappedKey } = input;
  await tx.query(
    `INSERT INTO member (hub_id, id, handle, roles, tier, state, public_key, sign_key, wrapped_key, created_on)
     VALUES ($1, $2, $3, '{}', 0, 'applied', $4, $5, $6, $7)`,
    [hubId, id, handle, publicKey, signKey, wrappedKey, today],
  );
  return { hubId, id, handle, roles: [], tier: 0, publicKey };
}
