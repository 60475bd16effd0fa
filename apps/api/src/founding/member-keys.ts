import { createHash, randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import {
  deriveMember,
  newMemberKeys as newKeys,
  type Bytes,
  type Kdf,
  type MemberSecrets,
  type NewMemberKeys,
} from '@doorstep/sealed';

/** Argon2id in this process: for founding and seeding only; signing in never derives on the server. */
export const kdfHere: Kdf = async (secret, salt, cost) =>
  new Uint8Array(
    await argon2id({
      password: secret,
      salt,
      memorySize: cost.memory,
      iterations: cost.passes,
      parallelism: cost.lanes,
      hashLength: cost.length,
      outputType: 'binary',
    }),
  );

export interface MemberKeys extends NewMemberKeys {
  readonly login: { readonly salt: Bytes; readonly authSalt: Bytes; readonly authHash: Bytes };
}

export const memberSecrets = (passphrase: string, salt: Bytes): Promise<MemberSecrets> =>
  deriveMember(passphrase, salt, kdfHere);

/** A member's own keys under the passphrase's key, and what the server compares at sign-in. */
export async function newMemberKeys(
  { handle, hubRoot }: { readonly handle: string; readonly hubRoot: Bytes },
  salt: Bytes,
  secrets: MemberSecrets,
): Promise<MemberKeys> {
  const authSalt = randomBytes(16);
  return {
    ...(await newKeys(handle, secrets.kek, hubRoot)),
    login: {
      salt,
      authSalt,
      authHash: createHash('sha256').update(authSalt).update(secrets.authSecret).digest(),
    },
  };
}
