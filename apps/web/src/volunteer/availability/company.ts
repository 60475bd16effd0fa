import { COMPANY_HANDLES, readDrawer, type CompanyFacts } from '@doorstep/lifecycle';
import { publicOf } from '@doorstep/sealed';
import type { MyAvailabilityFieldsFragment } from '../../gql/graphql';
import { openWith, sealFor, type SealedBoxText } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';

export const NO_COMPANY: CompanyFacts = { likes: [], apart: [] };

/** Opens what this member said before, with the member's own key; nothing when there is nothing or it does not open. */
export async function openCompany(
  keys: Keyring,
  box: MyAvailabilityFieldsFragment['company'],
): Promise<CompanyFacts> {
  const opened = box ? await openWith<unknown>(keys, box) : null;
  const facts = opened?.ok ? readDrawer('company', opened.value) : null;
  return facts?.ok ? facts.value : NO_COMPANY;
}

/** Sealed to the hub, which plans with it, and to the member, who must be able to change it. */
export const sealCompany = (keys: Keyring, facts: CompanyFacts, version: number): Promise<SealedBoxText> =>
  sealFor(keys.hub, { subjectId: keys.member, compartment: 'company', version }, facts, [
    keys.hubKey,
    publicOf(keys.own),
  ]);

/** Handles as somebody types them, apart by commas or lines; each once, at most as many as the drawer holds. */
export const handlesIn = (text: string): readonly string[] =>
  [...new Set(text.split(/[,;\n]/).map((one) => one.trim().slice(0, 64)))]
    .filter((one) => one !== '')
    .slice(0, COMPANY_HANDLES);

export const isSameCompany = (a: CompanyFacts, b: CompanyFacts): boolean =>
  JSON.stringify([a.likes, a.apart]) === JSON.stringify([b.likes, b.apart]);
