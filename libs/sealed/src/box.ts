import { fail, invariant, ok, type Result } from '@doorstep/std';
import type { Bytes } from './bytes';
import { encodeBoxContext, type BoxContext } from './context';
import { ENVELOPE_OVERHEAD, openEnvelope, sealEnvelope } from './envelope';
import type { KeyPair, PublicKey } from './keys';
import { lock, LOCKER_OVERHEAD, unlock } from './locker';
import type { OpenError } from './open-error';
import { BODY_SIZES, padJson, sizesOf, unpadJson } from './padding';
import { draw, engineRandom, type RandomBytes } from './engine';

const DEK_BYTES = 32;
/** Bytes of every wrap of a box: the key inside has one length, so wraps cannot be told apart by size. */
export const WRAP_BYTES = ENVELOPE_OVERHEAD + DEK_BYTES;

/** Bytes a body may have, smallest first: any other length is no box of ours, and a server may say so unopened. */
export const BODY_BYTES: readonly number[] = BODY_SIZES.map((size) => size + LOCKER_OVERHEAD);

/** A closed drawer: the body once, and its single-use key (DEK) sealed to each recipient. */
export interface SealedBox {
  readonly body: Bytes;
  readonly wraps: readonly { readonly kid: string; readonly wrap: Bytes }[];
}

/**
 * Seals a JSON-able value for its recipients. Every call makes a new DEK and nonce, also for an unchanged value.
 * Throws `TooLargeError` when the JSON needs more than 4,096 bytes.
 */
export async function sealBox(
  context: BoxContext,
  value: unknown,
  recipients: readonly PublicKey[],
  random: RandomBytes = engineRandom,
): Promise<SealedBox> {
  invariant(recipients.length > 0, 'a box has a recipient: one that nobody can open is a deletion');
  const plain = padJson(value, sizesOf(context.compartment));
  const dek = draw(random, DEK_BYTES);
  const body = await lock(dek, plain, encodeBoxContext(context, 'body'), random);
  const info = encodeBoxContext(context, 'wrap');
  const wraps = await Promise.all(
    recipients.map(async (to) => ({ kid: to.kid, wrap: await sealEnvelope(info, dek, to) })),
  );
  plain.fill(0);
  dek.fill(0);
  return { body, wraps };
}

/** Opens a box with one of its wraps. The value's shape is the sealer's word: parse it before trusting it. */
export async function openBox<T>(
  context: BoxContext,
  body: Bytes,
  wrap: Bytes,
  key: KeyPair,
): Promise<Result<T, OpenError>> {
  const dek = await openDek(context, wrap, key);
  if (!dek.ok) return dek;
  const plain = await unlock(dek.value, body, encodeBoxContext(context, 'body'));
  dek.value.fill(0);
  if (!plain.ok) return plain;
  // A hostile sealer can authenticate a body of any length: that it is one of ours is a question of its own.
  return BODY_BYTES.includes(body.length) ? unpadJson<T>(plain.value) : fail('MALFORMED');
}

/**
 * Gives one more key access to a box without touching its body: a grant to a claim key, or a new epoch. Rejects when `to`
 * is no usable key (low order).
 */
export async function rewrap(
  context: BoxContext,
  wrap: Bytes,
  key: KeyPair,
  to: PublicKey,
): Promise<Result<Bytes, OpenError>> {
  const dek = await openDek(context, wrap, key);
  if (!dek.ok) return dek;
  const granted = await sealEnvelope(encodeBoxContext(context, 'wrap'), dek.value, to);
  dek.value.fill(0);
  return ok(granted);
}

async function openDek(context: BoxContext, wrap: Bytes, key: KeyPair): Promise<Result<Bytes, OpenError>> {
  const dek = await openEnvelope(encodeBoxContext(context, 'wrap'), wrap, key);
  return dek.ok && dek.value.length !== DEK_BYTES ? fail('MALFORMED') : dek;
}
