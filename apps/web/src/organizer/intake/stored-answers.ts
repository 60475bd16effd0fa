import type { CareFacts } from '@doorstep/lifecycle';
import type { Need } from '../../public/ask/draft';
import type { OpenedCase } from '../case/use-opened';
import type { IntakeDraft } from './intake-draft';

/** What a call and an earlier request may both say, in the order in which it is spoken. */
export const STORED_FIELDS = ['name', 'language', 'household', 'where', 'door'] as const;
export type StoredField = (typeof STORED_FIELDS)[number];
export type Stored = Readonly<Partial<Record<StoredField, string>>>;

/** `2a 3k 1b`, as the field of a call reads it. */
function householdOf({ adults, children: [babies, ...older] }: CareFacts): string {
  const kids = older.reduce((sum, n) => sum + n, 0);
  const parts = [
    [adults, 'a'],
    [kids, 'k'],
    [babies, 'b'],
  ] as const;
  return parts.flatMap(([n, letter]) => (n > 0 ? [`${n}${letter}`] : [])).join(' ');
}

/** An earlier request in the words of a call; what it does not say is left out. */
export function storedOf({ contact, place, care }: OpenedCase): Stored {
  const said: Readonly<Record<StoredField, string | undefined>> = {
    name: contact?.name,
    language: contact?.language,
    household: care ? householdOf(care) : undefined,
    where: place?.address,
    door: place?.door,
  };
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text !== undefined && text !== ''));
}

/** A school run is a ride in the clear: only its sealed purpose tells. */
export const needOf = (kind: Exclude<Need, 'school'>, { care }: OpenedCase): Need =>
  kind === 'ride' && care?.ride?.purpose === 'school' ? 'school' : kind;

/** The typed values with the chosen stored ones. A stored place has to be found again: it was a place of that day. */
export function withStored(stored: Stored, chosen: readonly StoredField[]): Partial<IntakeDraft> {
  const taken = Object.fromEntries(chosen.map((field) => [field, stored[field] ?? '']));
  return chosen.includes('where') ? { ...taken, place: null, part: '' } : taken;
}
