import {
  exportPrivate,
  keyGrantTuple,
  DEPLOYMENT,
  newKeyPair,
  newSigningPair,
  publicKey,
  publicOf,
  sealKey,
  signKeyStatement,
  type Bytes,
  type KeyPair,
  type PublicKey,
} from '@doorstep/sealed';

/** The keys of a new hub: root (signs), hub epoch (families seal to it), board epoch (cards are sealed to it). */
export interface HubKeys {
  readonly rootKey: Bytes;
  readonly hub: EpochKey;
  readonly board: EpochKey;
}

interface EpochKey {
  readonly pair: KeyPair;
  readonly to: PublicKey;
  readonly signature: Bytes;
  /** Only while founding: sealed to members, then forgotten. */
  readonly privateBytes: Bytes;
}

export const FIRST_EPOCH = 1;

/** Makes the first keys of a hub. The root's private half is dropped here: recovery and new epochs get their own page. */
export async function foundHub(hubId: string): Promise<HubKeys> {
  const root = await newSigningPair({ extractable: false });
  const epochKey = async (purpose: 'hub' | 'board'): Promise<EpochKey> => {
    const pair = await newKeyPair({ extractable: true });
    const statement = {
      deployment: DEPLOYMENT,
      hub: hubId,
      purpose,
      epoch: FIRST_EPOCH,
      publicKey: pair.publicKey,
    };
    return {
      pair,
      to: publicOf(pair),
      signature: await signKeyStatement(root, statement),
      privateBytes: await exportPrivate(pair),
    };
  };
  return { rootKey: root.publicKey, hub: await epochKey('hub'), board: await epochKey('board') };
}

/** The private half of one epoch key, sealed to a member. Organizers get both keys, volunteers the board's. */
export async function giveKey(
  hubId: string,
  memberId: string,
  memberKey: Bytes,
  purpose: 'hub' | 'board',
  key: EpochKey,
): Promise<Bytes> {
  return sealKey(
    purpose,
    keyGrantTuple(hubId, FIRST_EPOCH, memberId),
    key.privateBytes,
    await publicKey(memberKey),
  );
}
