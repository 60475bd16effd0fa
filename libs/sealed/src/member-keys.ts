import { ok, type Result } from '@doorstep/std';
import { concat, type Bytes } from './bytes';
import type { ContextTuple } from './context';
import { unwrapUnder, wrapUnder } from './key-box';
import { exportPrivate, newKeyPair } from './keys';
import type { OpenError } from './open-error';
import { exportSigning, newSigningPair } from './signing';
import { memberKeysTuple } from './tuples';

/** The public halves of a new member's keys, and both private ones under the key of the passphrase. */
export interface NewMemberKeys {
  readonly publicKey: Bytes;
  readonly signKey: Bytes;
  /** For `unwrapUnder` with `memberKeysTuple`: 32 bytes of `exportPrivate`, then 64 of `exportSigning`. */
  readonly wrappedKey: Bytes;
}

/** Bytes of `wrappedKey`. */
export const WRAPPED_MEMBER_KEYS = 126;

/** Makes the keys of a new member where the member is: a browser, a founder's terminal. `kek` is of `deriveMember`. */
export async function newMemberKeys(handle: string, kek: Bytes): Promise<NewMemberKeys> {
  const pair = await newKeyPair({ extractable: true });
  const signing = await newSigningPair({ extractable: true });
  const both = concat(await exportPrivate(pair), await exportSigning(signing));
  const wrappedKey = await wrapUnder(kek, both, memberKeysTuple(handle));
  both.fill(0);
  return { publicKey: pair.publicKey, signKey: signing.publicKey, wrappedKey };
}

/** What a member's keys lie under: a passphrase (`memberKeysTuple`) or a spare code (`spareKeysTuple`). */
export interface Lock {
  readonly kek: Bytes;
  readonly tuple: ContextTuple;
}

/** The same keys under another lock; `TAMPERED` when the first lock is not theirs. */
export async function relock(wrapped: Bytes, from: Lock, to: Lock): Promise<Result<Bytes, OpenError>> {
  const both = await unwrapUnder(from.kek, wrapped, from.tuple);
  if (!both.ok) return both;
  const moved = await wrapUnder(to.kek, both.value, to.tuple);
  both.value.fill(0);
  return ok(moved);
}
