import { DEPLOYMENT, fromBase64Url, publicKey, verifyKeyStatement, type PublicKey } from '@doorstep/sealed';
import type { PublicHubKeysQuery } from '../../gql/graphql';

export type HubKeysAnswer = PublicHubKeysQuery['hub'];

/** The keys of a hub whose signatures were checked. */
export interface HubDoor {
  readonly id: string;
  readonly rootKey: string;
  readonly hubKey: PublicKey;
  readonly boardKey: PublicKey;
}

/** A key that the hub's root did not sign, or a root that is not the one seen before. Nothing is sealed to it. */
export class UnprovenKeyError extends Error {
  override readonly name = 'UnprovenKeyError';
}

/** Checks the hub's keys. `knownRoot`: the root this page saw first; another one under the same name is refused. */
export async function openDoor(answer: HubKeysAnswer, knownRoot: string | null): Promise<HubDoor> {
  const { id, rootKey } = answer;
  if (knownRoot !== null && knownRoot !== rootKey) throw new UnprovenKeyError('the root has changed');
  return {
    id,
    rootKey,
    hubKey: await trusted(answer, 'hub'),
    boardKey: await trusted(answer, 'board'),
  };
}

async function trusted(answer: HubKeysAnswer, purpose: 'hub' | 'board'): Promise<PublicKey> {
  const [key] = answer.keys.filter((one) => one.purpose === purpose).sort((a, b) => b.epoch - a.epoch);
  if (key === undefined) throw new UnprovenKeyError(`there is no ${purpose} key`);
  const bytes = fromBase64Url(key.publicKey);
  const statement = { deployment: DEPLOYMENT, hub: answer.id, purpose, epoch: key.epoch, publicKey: bytes };
  const isSigned = await verifyKeyStatement(
    fromBase64Url(answer.rootKey),
    statement,
    fromBase64Url(key.signature),
  );
  if (!isSigned) throw new UnprovenKeyError(`the ${purpose} key is not signed by the root`);
  return publicKey(bytes);
}
