import { createHash, randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import {
  deriveMember,
  exportPrivate,
  exportSigning,
  memberKeysTuple,
  newKeyPair,
  newSigningPair,
  wrapUnder,
  type Bytes,
  type Kdf,
  type MemberSecrets,
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

export interface MemberKeys {
  readonly publicKey: Bytes;
  readonly signKey: Bytes;
  readonly wrappedKey: Bytes;
  readonly login: { readonly salt: Bytes; readonly authSalt: Bytes; readonly authHash: Bytes };
}

export const memberSecrets = (passphrase: string, salt: Bytes): Promise<MemberSecrets> =>
  deriveMember(passphrase, salt, kdfHere);

/** A member's own keys under the passphrase's key, and what the server compares at sign-in. */
export async function newMemberKeys(
  handle: string,
  salt: Bytes,
  secrets: MemberSecrets,
): Promise<MemberKeys> {
  const pair = await newKeyPair({ extractable: true });
  const signing = await newSigningPair({ extractable: true });
  const both = Buffer.concat([await exportPrivate(pair), await exportSigning(signing)]);
  const authSalt = randomBytes(16);
  return {
    publicKey: pair.publicKey,
    signKey: signing.publicKey,
    wrappedKey: await wrapUnder(secrets.kek, both, memberKeysTuple(handle)),
    login: {
      salt,
      authSalt,
      authHash: createHash('sha256').update(authSalt).update(secrets.authSecret).digest(),
    },
  };
}
