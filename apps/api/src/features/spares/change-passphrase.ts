import { fits, type Login, newProof, type Proof } from '../../platform/auth/login';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import type { ChangePassphraseInput } from './spare.types';

/** `again`: this very change was made before, and its answer was lost. `no`: what was shown proves nothing. */
export type Changed = 'done' | 'again' | 'no';

type Where = Pick<Login, 'hub_id' | 'member_id'>;

/** Puts the member's keys under a new passphrase. A spare code is used up by it; of two at once the first one counts. */
export async function changePassphrase(tx: Tx, at: Where, input: ChangePassphraseInput): Promise<Changed> {
  const login = await loginOf(tx, at);
  if (login === undefined) return 'no';
  if (fits(login, input.authSecret) && login.salt.equals(input.salt)) return 'again';
  const proved = input.way === 'spare' ? await useUp(tx, at, input.proof) : fits(login, input.proof);
  return proved && (await put(tx, at, login, input)) ? 'done' : 'no';
}

export async function spareOf(tx: Tx, at: Where): Promise<(Proof & { wrapped_key: Buffer }) | undefined> {
  const [spare]: (Proof & { wrapped_key: Buffer })[] = await tx.query(
    'SELECT auth_salt, auth_hash, wrapped_key FROM member_spare WHERE hub_id = $1 AND member_id = $2',
    [at.hub_id, at.member_id],
  );
  return spare;
}

async function loginOf(tx: Tx, at: Where): Promise<(Proof & { salt: Buffer }) | undefined> {
  const [login]: (Proof & { salt: Buffer })[] = await tx.query(
    'SELECT salt, auth_salt, auth_hash FROM member_login WHERE hub_id = $1 AND member_id = $2',
    [at.hub_id, at.member_id],
  );
  return login;
}

async function useUp(tx: Tx, at: Where, proof: Buffer): Promise<boolean> {
  const spare = await spareOf(tx, at);
  if (!fits(spare, proof) || spare === undefined) return false;
  const used = await returning(
    tx,
    'DELETE FROM member_spare WHERE hub_id = $1 AND member_id = $2 AND auth_hash = $3 RETURNING member_id',
    [at.hub_id, at.member_id, spare.auth_hash],
  );
  return used.length === 1;
}

async function put(tx: Tx, at: Where, old: Proof, input: ChangePassphraseInput): Promise<boolean> {
  const { auth_salt, auth_hash } = newProof(input.authSecret);
  const changed = await returning(
    tx,
    `UPDATE member_login SET salt = $4, auth_salt = $5, auth_hash = $6
      WHERE hub_id = $1 AND member_id = $2 AND auth_hash = $3 RETURNING member_id`,
    [at.hub_id, at.member_id, old.auth_hash, input.salt, auth_salt, auth_hash],
  );
  if (changed.length === 0) return false;
  await tx.query('UPDATE member SET wrapped_key = $3 WHERE hub_id = $1 AND id = $2', [
    at.hub_id,
    at.member_id,
    input.wrappedKey,
  ]);
  return true;
}
