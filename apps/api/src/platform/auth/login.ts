import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Db, Tx } from '../db/db';
import type { ServerKey } from '../seal/server-key';

/** Bytes of a passphrase salt, real or made up. */
export const SALT_BYTES = 16;

/** What proves a secret that a browser derived, without keeping it. */
export interface Proof {
  readonly auth_salt: Buffer;
  readonly auth_hash: Buffer;
}

/** Where a handle leads, and what proves its passphrase. */
export interface Login extends Proof {
  readonly hub_id: string;
  readonly member_id: string;
  readonly salt: Buffer;
}

export const findLogin = (db: Db, key: ServerKey, handle: string): Promise<Login | undefined> =>
  db.knock(
    key.handleTag(handle),
    'SELECT hub_id, member_id, salt, auth_salt, auth_hash FROM member_login WHERE handle_tag = app.door()',
  );

/** What is stored of the browser's auth secret: itself 256 bits out of Argon2id, so one SHA-256 is enough. */
const authHash = (authSalt: Buffer, authSecret: Buffer): Buffer =>
  createHash('sha256').update(authSalt).update(authSecret).digest();

export const newProof = (secret: Buffer): Proof => {
  const auth_salt = randomBytes(SALT_BYTES);
  return { auth_salt, auth_hash: authHash(auth_salt, secret) };
};

/** Without a proof the same work is done on made-up values, and nothing fits. */
export function fits(proof: Proof | undefined, secret: Buffer): boolean {
  const { auth_salt, auth_hash } = proof ?? {
    auth_salt: Buffer.alloc(SALT_BYTES),
    auth_hash: Buffer.alloc(32),
  };
  return timingSafeEqual(authHash(auth_salt, secret), auth_hash) && proof !== undefined;
}

/** What a new member signs in with. Refuses HANDLE_TAKEN, by the table's own constraint. */
export async function putLogin(
  tx: Tx,
  key: ServerKey,
  hubId: string,
  login: {
    readonly memberId: string;
    readonly handle: string;
    readonly salt: Buffer;
    readonly authSecret: Buffer;
  },
): Promise<void> {
  const { auth_salt, auth_hash } = newProof(login.authSecret);
  await tx.query(
    `INSERT INTO member_login (handle_tag, hub_id, member_id, salt, auth_salt, auth_hash)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [key.handleTag(login.handle), hubId, login.memberId, login.salt, auth_salt, auth_hash],
  );
}

/** Whether this secret is the one that a member signs in with. */
export async function knowsLogin(tx: Tx, hubId: string, memberId: string, secret: Buffer): Promise<boolean> {
  const [login]: Proof[] = await tx.query(
    'SELECT auth_salt, auth_hash FROM member_login WHERE hub_id = $1 AND member_id = $2',
    [hubId, memberId],
  );
  return fits(login, secret);
}
