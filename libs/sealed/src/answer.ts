import type { Result } from '@doorstep/std';
import type { Bytes } from './bytes';
import { encodeTuple } from './context';
import { openEnvelope, sealEnvelope } from './envelope';
import { publicKey, type KeyPair } from './keys';
import type { OpenError } from './open-error';
import { padJson, unpadJson } from './padding';

/**
 * A one-shot answer of constant length, `size` + 62 bytes whatever the value, sealed to a receipt's key. A decoy is the
 * same call with a key nobody holds: nothing in the bytes tells the two apart. Throws `TooLargeError`.
 */
export async function sealTo(to: Bytes, purpose: string, value: unknown, size: number): Promise<Bytes> {
  const plain = padJson(value, [size]);
  return sealEnvelope(encodeTuple('answer', [purpose]), plain, await publicKey(to));
}

/** Opens an answer. `WRONG_KEY` is what a decoy says to whoever typed a code that does not exist. */
export async function openFrom<T>(key: KeyPair, purpose: string, blob: Bytes): Promise<Result<T, OpenError>> {
  const plain = await openEnvelope(encodeTuple('answer', [purpose]), blob, key);
  return plain.ok ? unpadJson<T>(plain.value) : plain;
}
