import {
  exportSigning,
  keyGrantTuple,
  newEpochKey,
  newSigningPair,
  publicKey,
  DEPLOYMENT,
  sealKey,
  signGrantStatement,
  type Bytes,
  type PublicKey,
  type SigningPair,
} from '@doorstep/sealed';

/** root signs the others; families seal to hub; cards are sealed to board. */
export const KEY_PURPOSES = ['root', 'hub', 'board'] as const;
export type KeyPurpose = (typeof KEY_PURPOSES)[number];

/** A key of a hub while it is being founded: the private half is sealed to members, then forgotten. */
export interface NewKey {
  readonly kid: string;
  readonly publicKey: Bytes;
  /** The root's own signature over the key; empty for the root, which is compared by its fingerprint. */
  readonly signature: Bytes;
  readonly privateBytes: Bytes;
}

export type HubKeys = Readonly<Record<KeyPurpose, NewKey>> & { readonly signer: SigningPair };

export const FIRST_EPOCH = 1;

export const recipientOf = ({ kid, publicKey }: NewKey): PublicKey => ({ kid, bytes: publicKey });

/** Makes the first keys of a hub. */
export async function foundHub(hubId: string): Promise<HubKeys> {
  const root = await newSigningPair({ extractable: true });
  return {
    signer: root,
    root: {
      kid: (await publicKey(root.publicKey)).kid,
      publicKey: root.publicKey,
      signature: new Uint8Array(0),
      privateBytes: await exportSigning(root),
    },
    hub: await newEpochKey(root, hubId, 'hub', FIRST_EPOCH),
    board: await newEpochKey(root, hubId, 'board', FIRST_EPOCH),
  };
}

/** The private half of a key, sealed to one member, and the root's word that it was given to them. */
export async function giveKey(
  hubId: string,
  member: { readonly id: string; readonly publicKey: Bytes },
  purpose: KeyPurpose,
  keys: HubKeys,
): Promise<{ readonly sealed: Bytes; readonly signature: Bytes }> {
  const tuple = keyGrantTuple(hubId, FIRST_EPOCH, member.id);
  const to = await publicKey(member.publicKey);
  const statement = { deployment: DEPLOYMENT, hub: hubId, purpose, epoch: FIRST_EPOCH, member: member.id };
  return {
    sealed: await sealKey(purpose, tuple, keys[purpose].privateBytes, to),
    signature: await signGrantStatement(keys.signer, { ...statement, publicKey: member.publicKey }),
  };
}
