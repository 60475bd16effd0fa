import { MAY_COME_IN } from '@doorstep/lifecycle';
import { type Member, systemOf } from '../../platform/auth/actor';
import { findLogin, fits, type Login, SALT_BYTES } from '../../platform/auth/login';
import { beginSession, type NewSession } from '../../platform/auth/session';
import type { Db, Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { ServerKey } from '../../platform/seal/server-key';
import { MemberEntity } from '../members/member.entity';

/** States in which a member may come in. */
const MAY_SIGN_IN: readonly MemberEntity['state'][] = MAY_COME_IN;

/** The passphrase salt of a handle; for a handle that nobody has, one that is always the same and tells nothing. */
export async function saltOf(db: Db, key: ServerKey, handle: string): Promise<Buffer> {
  const login = await findLogin(db, key, handle);
  const madeUp = key.tag('salt', key.handleTag(handle)).subarray(0, SALT_BYTES);
  return login?.salt ?? madeUp;
}

/** Checks the auth secret and begins a session. Refuses SIGN_IN_FAILED, the same for every reason. */
export async function signIn(
  db: Db,
  key: ServerKey,
  input: { handle: string; authSecret: Buffer },
  replaced: Buffer | null,
): Promise<NewSession> {
  const login = await findLogin(db, key, input.handle);
  if (!fits(login, input.authSecret) || login === undefined) throw new Refusal('SIGN_IN_FAILED');
  return db.write(systemOf(login.hub_id), async (tx, now) => {
    const member = await memberWhoMayComeIn(tx, login);
    if (member === null) throw new Refusal('SIGN_IN_FAILED');
    return beginSession(tx, now, member, replaced);
  });
}

/** Whose login it is; nobody when they were suspended or have left. */
export async function memberWhoMayComeIn(
  tx: Tx,
  { hub_id, member_id }: Pick<Login, 'hub_id' | 'member_id'>,
): Promise<MemberEntity | null> {
  const member = await tx.findOneBy(MemberEntity, { hubId: hub_id, id: member_id });
  return member !== null && MAY_SIGN_IN.includes(member.state) ? member : null;
}

/** The signed-in member's own row. */
export const ownRow = (db: Db, me: Pick<Member, 'hubId' | 'id'>): Promise<MemberEntity> =>
  db.read(systemOf(me.hubId), async (tx) => {
    const member = await tx.findOneBy(MemberEntity, { hubId: me.hubId, id: me.id });
    if (member === null) throw new Refusal('SIGNED_OUT');
    return member;
  });
