import type { SheetFacts } from '@doorstep/lifecycle';
import { fromBase64Url, publicKey, type PublicKey } from '@doorstep/sealed';
import type { CareCaseQuery } from '../../gql/graphql';
import { sealFor, type SealedBoxText } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import { isSigned } from '../frame/seal-grants';

type Assignment = CareCaseQuery['caseFile']['tasks'][number]['assignments'][number];

/** Keys of those who are confirmed for the sitting tasks, each signed by its member for that very task. */
export async function carerKeys(
  keys: Keyring,
  file: CareCaseQuery['caseFile'],
): Promise<readonly PublicKey[]> {
  const held = file.tasks
    .filter(({ kind }) => kind === 'sitting')
    .flatMap(({ assignments }) => assignments)
    .filter(({ state }) => state === 'confirmed');
  const signed: PublicKey[] = [];
  for (const claim of held) if (await isOwn(keys, claim)) signed.push(await keyOf(claim));
  return signed;
}

const isOwn = (keys: Keyring, claim: Assignment): Promise<boolean> => isSigned(keys.hub, claim);
const keyOf = ({ claimKey }: Assignment): Promise<PublicKey> => publicKey(fromBase64Url(claimKey ?? ''));

/** The care sheet for the hub and these carers, and for nobody else. */
export const sealSheet = (
  keys: Keyring,
  { requestId, sheetVersion }: { readonly requestId: string; readonly sheetVersion: number },
  sheet: SheetFacts,
  carers: readonly PublicKey[],
): Promise<SealedBoxText> =>
  sealFor(keys.hub, { subjectId: requestId, compartment: 'sheet', version: sheetVersion + 1 }, sheet, [
    keys.hubKey,
    ...carers,
  ]);
