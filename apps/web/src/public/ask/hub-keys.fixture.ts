import {
  DEPLOYMENT,
  newKeyPair,
  newSigningPair,
  publicOf,
  signKeyStatement,
  toBase64Url,
  type KeyPair,
  type SigningPair,
} from '@doorstep/sealed';
import type { HubKeysAnswer } from './hub-door';

export const HUB_ID = '3b7f0f0e-55c4-4c39-9d0c-6a5f0a4a6d11';

export interface TestHub {
  readonly answer: HubKeysAnswer;
  readonly hub: KeyPair;
  readonly board: KeyPair;
}

type SignedKey = HubKeysAnswer['keys'][number];

/** A hub as the API answers for it, with the private halves that only its organizers would hold. */
export async function foundTestHub(root?: SigningPair): Promise<TestHub> {
  const signer = root ?? (await newSigningPair({ extractable: true }));
  const [hub, board] = await Promise.all([
    newKeyPair({ extractable: true }),
    newKeyPair({ extractable: true }),
  ]);
  const signed = async (purpose: 'hub' | 'board', pair: KeyPair): Promise<SignedKey> => {
    const { bytes } = publicOf(pair);
    const statement = { deployment: DEPLOYMENT, hub: HUB_ID, purpose, epoch: 1, publicKey: bytes };
    const signature = toBase64Url(await signKeyStatement(signer, statement));
    return { purpose, epoch: 1, publicKey: toBase64Url(bytes), signature };
  };
  const keys = [await signed('hub', hub), await signed('board', board)];
  return { answer: { id: HUB_ID, rootKey: toBase64Url(signer.publicKey), keys }, hub, board };
}
