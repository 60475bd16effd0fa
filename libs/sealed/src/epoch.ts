import type { Bytes } from './bytes';
import type { ContextTuple } from './context';
import { sealKey } from './key-box';
import { exportPrivate, newKeyPair, publicKey } from './keys';
import type { SigningPair } from './signing';
import { signKeyStatement } from './statement';
import { DEPLOYMENT, keyGrantTuple } from './tuples';

/** A hub or board key of one epoch while its private half is being sealed to members; then it is forgotten. */
export interface EpochKey {
  readonly purpose: 'hub' | 'board';
  readonly epoch: number;
  readonly kid: string;
  readonly publicKey: Bytes;
  /** The root's: 64 bytes. */
  readonly signature: Bytes;
  readonly privateBytes: Bytes;
}

/** A member to whom the private half of a key is sealed. */
export interface KeyReader {
  readonly id: string;
  readonly publicKey: Bytes;
}

/** Makes the key of an epoch, signed by the hub's root. */
export async function newEpochKey(
  root: SigningPair,
  hub: string,
  purpose: 'hub' | 'board',
  epoch: number,
): Promise<EpochKey> {
  const pair = await newKeyPair({ extractable: true });
  const statement = { deployment: DEPLOYMENT, hub, purpose, epoch, publicKey: pair.publicKey };
  return {
    purpose,
    epoch,
    kid: pair.kid,
    publicKey: pair.publicKey,
    signature: await signKeyStatement(root, statement),
    privateBytes: await exportPrivate(pair),
  };
}

/** The private half of a key for one member. Rejects when nothing can be sealed to the member's key (low order). */
export const giveEpochKey = async (
  hub: string,
  { purpose, epoch, privateBytes }: Pick<EpochKey, 'purpose' | 'epoch' | 'privateBytes'>,
  reader: KeyReader,
): Promise<Bytes> =>
  sealKey(purpose, keyGrantTuple(hub, epoch, reader.id), privateBytes, await publicKey(reader.publicKey));

/** For `openKey` and `sealKey` with the purpose 'root': the root has no epochs, it is what flyers show. */
export const rootGrantTuple = (hub: string, member: string): ContextTuple => keyGrantTuple(hub, 1, member);
