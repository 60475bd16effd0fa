import { timingSafeEqual } from 'node:crypto';
import { MAY_COME_IN } from '@doorstep/lifecycle';
import { type Member, systemOf } from '../../platform/auth/actor';
import { authHash } from '../../platform/auth/auth-hash';
import { beginSession, type NewSession } from '../../platform/auth/session';
import type { Db } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { ServerKey } from '../../platform/seal/server-key';
import { MemberEntity } from '../members/member.entity';

/** States in which a member may come in. */
const MAY_SIGN_IN: readonly MemberEntity['state'][] = MAY_COME_IN;
/** Bytes of a passphrase salt, real or made up. */
const SALT_BYTES = 16;

interface Login {
  hub_id: string;
  member_id: string;
  salt: Buffer;
  auth_salt: Buffer;
  auth_hash: Buffer;
}

const findLogin = (db: Db, key: ServerKey, handle: string): Promise<Login | undefined> =>
  db.knock(
    key.handleTag(handle),
    'SELECT hub_id, member_id, salt, auth_salt, auth_hash FROM member_login WHERE handle_tag = app.door()',
  );

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
  // Without a login the same work is done on made-up values.
  const { auth_salt, auth_hash } = login ?? {
    auth_salt: Buffer.alloc(SALT_BYTES),
    auth_hash: Buffer.alloc(32),
  };
  const fits = timingSafeEqual(authHash(auth_salt, input.authSecret), auth_hash);
  if (!fits || login === undefined) throw new Refusal('SIGN_IN_FAILED');
  return db.write(systemOf(login.hub_id), async (tx, now) => {
    const member = await tx.findOneBy(MemberEntity, { hubId: login.hub_id, id: login.member_id });
    if (member === null || !MAY_SIGN_IN.includes(member.state)) throw new Refusal('SIGN_IN_FAILED');
    return beginSession(tx, now, member, replaced);
  });
}

/** The signed-in member's own row. */
export const ownRow = (db: Db, me: Pick<Member, 'hubId' | 'id'>): Promise<MemberEntity> =>
  db.read(systemOf(me.hubId), async (tx) => {
    const member = await tx.findOneBy(MemberEntity, { hubId: me.hubId, id: me.id });
    if (member === null) throw new Refusal('SIGNED_OUT');
    return member;
  });
