import { fromBase64Url, publicKey } from '@doorstep/sealed';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { sealFor, type SealedBoxText } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import { DRAWER_OF, MERGE_FIELDS, type Choices, type Pair } from './merge-model';

/** The drawers that come from the other request, sealed for the readers of the one that goes on. */
export async function sealMerged(
  keys: Keyring,
  kept: OpenCaseFieldsFragment,
  pair: Pair,
  choices: Choices,
): Promise<SealedBoxText[]> {
  const family = await publicKey(fromBase64Url(kept.receiptKey));
  const taken = MERGE_FIELDS.flatMap((field) => {
    const compartment = DRAWER_OF[field];
    const box = kept.boxes.find((one) => one.compartment === compartment);
    const facts = compartment === null ? undefined : pair.gone.facts[compartment];
    if (choices[field] === 'kept' || compartment === null || !box || facts === undefined) return [];
    return [{ compartment, facts, version: box.version + 1, subjectId: box.subjectId }];
  });
  return Promise.all(
    taken.map(({ facts, ...drawer }) =>
      sealFor(
        keys.hub,
        drawer,
        facts,
        drawer.compartment === 'card' ? [keys.boardKey, keys.hubKey, family] : [keys.hubKey, family],
      ),
    ),
  );
}
