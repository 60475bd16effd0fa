import { fromBase64Url, publicKey } from '@doorstep/sealed';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { sealFor, type SealedBoxText } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import type { OpenedCase } from '../case/use-opened';

const DRAWERS = ['card', 'place', 'contact', 'care'] as const;

/** All four drawers of an opened case, sealed anew for another subject: a standing request, or one day of it. */
export function sealAllFor(
  keys: Keyring,
  file: OpenCaseFieldsFragment,
  facts: OpenedCase,
  subjectId: string,
): Promise<SealedBoxText[]> {
  return Promise.all(
    DRAWERS.map(async (compartment) => {
      const family = await publicKey(fromBase64Url(file.receiptKey));
      const readers = compartment === 'card' ? [keys.boardKey, keys.hubKey, family] : [keys.hubKey, family];
      return sealFor(keys.hub, { subjectId, compartment, version: 0 }, facts[compartment], readers);
    }),
  );
}

/** Whether every drawer opened: what is not known cannot be sealed again. */
export const isWhole = (facts: OpenedCase): boolean =>
  DRAWERS.every((compartment) => facts[compartment] !== undefined);
