import { fail, ok, type Result } from '@doorstep/std';
import { concat, utf8, type Bytes } from './bytes';
import type { ContextTuple } from './context';
import { unwrapUnder, wrapUnder } from './key-box';
import { exportPrivate, importPrivate, newKeyPair, type KeyPair } from './keys';
import type { OpenError } from './open-error';
import { exportSigning, importSigning, newSigningPair, type SigningPair } from './signing';
import { newTagger } from './tag';
import { memberKeysTuple } from './tuples';

/** The public halves of a new member's keys, and both private ones under the key of the passphrase. */
export interface NewMemberKeys {
  readonly publicKey: Bytes;
  readonly signKey: Bytes;
  /** For `openMemberKeys`: 32 bytes of `exportPrivate`, 64 of `exportSigning`, and the 32 of the hub's root. */
  readonly wrappedKey: Bytes;
}

const PRIVATE_BYTES = 32;
const SIGNING_BYTES = 64;
const ROOT_BYTES = 32;
const WRAPPING_BYTES = 30;
/** Purpose of tags of vouches, under a member's own key. */
const VOUCH_TAG = 'doorstep/1 vouch-tag';

/** Bytes of `wrappedKey`. */
export const WRAPPED_MEMBER_KEYS = PRIVATE_BYTES + SIGNING_BYTES + ROOT_BYTES + WRAPPING_BYTES;

/**
 * Makes the keys of a new member where the member is: a browser, a founder's terminal. `kek` is of `deriveMember`.
 * `hubRoot` is the public root key of the hub as the member was told it, not as a server says: it lies under the
 * passphrase too, so that whoever signs in later is never shown another hub in its place.
 */
export async function newMemberKeys(handle: string, kek: Bytes, hubRoot: Bytes): Promise<NewMemberKeys> {
  const pair = await newKeyPair({ extractable: true });
  const signing = await newSigningPair({ extractable: true });
  const all = concat(await exportPrivate(pair), await exportSigning(signing), hubRoot);
  const wrappedKey = await wrapUnder(kek, all, memberKeysTuple(handle));
  all.fill(0);
  return { publicKey: pair.publicKey, signKey: signing.publicKey, wrappedKey };
}

/** What a member's keys lie under: a passphrase (`memberKeysTuple`) or a spare code (`spareKeysTuple`). */
export interface Lock {
  readonly kek: Bytes;
  readonly tuple: ContextTuple;
}

/** A member's keys, opened. */
export interface OpenMemberKeys {
  readonly own: KeyPair;
  readonly signing: SigningPair;
  /** The hub's root as this member was told it. */
  readonly hubRoot: Bytes;
  /**
   * Keyed hash of a member's id, under a key that only this member can make: the same pair gives the same tag, and it
   * tells nobody who vouched.
   */
  readonly vouchTag: (memberId: string) => Promise<Bytes>;
}

/** Opens what `newMemberKeys` wrapped; neither key can be read out again. `TAMPERED` when the lock is not theirs. */
export async function openMemberKeys(
  wrapped: Bytes,
  { kek, tuple }: Lock,
): Promise<Result<OpenMemberKeys, OpenError>> {
  const all = await unwrapUnder(kek, wrapped, tuple);
  if (!all.ok) return all;
  const privateHalf = all.value.slice(0, PRIVATE_BYTES);
  const own = await importPrivate(privateHalf, { extractable: false });
  const signing = await importSigning(all.value.slice(PRIVATE_BYTES, PRIVATE_BYTES + SIGNING_BYTES), {
    extractable: false,
  });
  const hubRoot = all.value.slice(PRIVATE_BYTES + SIGNING_BYTES);
  const tagger = await newTagger(privateHalf, VOUCH_TAG);
  for (const part of [privateHalf, all.value]) part.fill(0);
  if (!signing.ok) return fail('TAMPERED');
  return ok({ own, signing: signing.value, hubRoot, vouchTag: (memberId) => tagger(utf8(memberId)) });
}

/** The same keys under another lock; `TAMPERED` when the first lock is not theirs. */
export async function relock(wrapped: Bytes, from: Lock, to: Lock): Promise<Result<Bytes, OpenError>> {
  const all = await unwrapUnder(from.kek, wrapped, from.tuple);
  if (!all.ok) return all;
  const moved = await wrapUnder(to.kek, all.value, to.tuple);
  all.value.fill(0);
  return ok(moved);
}
