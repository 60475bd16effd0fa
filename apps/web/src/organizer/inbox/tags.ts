import { toBase64Url } from '@doorstep/sealed';
import type { Keyring } from '../../platform/session/keyring';
import type { OpenedCase } from '../case/use-opened';

/** A phone number as equal numbers look: digits, without the country's 1 in front of ten of them. */
export function phoneText(phone: string | undefined): string {
  const digits = (phone ?? '').replace(/\D/g, '');
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

/** Ways to write one address that mean the same door. */
const SHORT: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  av: 'ave',
  boulevard: 'blvd',
  drive: 'dr',
  road: 'rd',
  lane: 'ln',
  place: 'pl',
  court: 'ct',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  apartment: 'apt',
  unit: 'apt',
};

/** An address as equal addresses look: small letters without accents, usual short forms, no marks. Empty: too vague. */
export function addressText(address: string | undefined, door = ''): string {
  const words = `${address ?? ''} ${door}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => SHORT[word] ?? word);
  // Without a number it is a street or a corner: half the town would be one household.
  return words.some((word) => /\d/.test(word)) && words.length > 1 ? words.join(' ') : '';
}

export interface Tags {
  readonly householdTag: string | null;
  readonly placeTag: string | null;
}

/**
 * The keyed hashes by which a second request of one home is found. Made here, under a key the server never has; phone
 * and address are hashed apart, because one home may call from two phones.
 */
export async function tagsOf(keys: Pick<Keyring, 'tagOf'>, facts: OpenedCase): Promise<Tags> {
  const { tagOf } = keys;
  const tag = async (text: string): Promise<string | null> =>
    text === '' || tagOf === null ? null : toBase64Url(await tagOf(text));
  const address = addressText(facts.place?.address, facts.place?.door);
  return {
    householdTag: await tag(phoneText(facts.contact?.phone)),
    placeTag: await tag(address === '' ? '' : `place ${address}`),
  };
}
