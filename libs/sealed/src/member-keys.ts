import { concat, type Bytes } from './bytes';
import { wrapUnder } from './key-box';
import { exportPrivate, newKeyPair } from './keys';
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
