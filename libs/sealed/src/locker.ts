import { fail, type Result } from '@doorstep/std';
import { concat, own, type Bytes } from './bytes';
import { authenticated, type OpenError } from './open-error';
import { draw, type EngineKey, type RandomBytes } from './engine';

/**
 * A locker: bytes under a symmetric key both sides already have.
 *
 *   v 1 | suite 1 | nonce 12 | ct = plaintext + 16
 *
 * AES-256-GCM with a random 96-bit nonce; v and suite are authenticated together with the context.
 */
export const LOCKER_VERSION = 1;
export const AES_256_GCM = 1;

const NONCE_BYTES = 12;
const HEAD_BYTES = 2;
const CT_START = HEAD_BYTES + NONCE_BYTES;
const TAG_BYTES = 16;

/** Bytes a locker adds to what it holds: 30. */
export const LOCKER_OVERHEAD = CT_START + TAG_BYTES;

export async function lock(key: Bytes, plain: Bytes, context: Bytes, random: RandomBytes): Promise<Bytes> {
  const head = Uint8Array.of(LOCKER_VERSION, AES_256_GCM);
  const iv = draw(random, NONCE_BYTES);
  const aes = await importAes(key, 'encrypt');
  const params = { name: 'AES-GCM', iv, additionalData: concat(head, context) };
  return concat(head, iv, new Uint8Array(await crypto.subtle.encrypt(params, aes, own(plain))));
}

export async function unlock(key: Bytes, locker: Bytes, context: Bytes): Promise<Result<Bytes, OpenError>> {
  if (locker.length < HEAD_BYTES) return fail('MALFORMED');
  if (locker[0] !== LOCKER_VERSION || locker[1] !== AES_256_GCM) return fail('UNKNOWN_VERSION');
  if (locker.length < LOCKER_OVERHEAD) return fail('MALFORMED');
  const aes = await importAes(key, 'decrypt');
  const params = {
    name: 'AES-GCM',
    iv: locker.slice(HEAD_BYTES, CT_START),
    additionalData: concat(locker.subarray(0, HEAD_BYTES), context),
  };
  return authenticated(crypto.subtle.decrypt(params, aes, locker.slice(CT_START)));
}

const importAes = (key: Bytes, usage: 'encrypt' | 'decrypt'): Promise<EngineKey> =>
  crypto.subtle.importKey('raw', own(key), 'AES-GCM', false, [usage]);
