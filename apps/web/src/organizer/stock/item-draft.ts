import { ALLERGENS, type Allergen, type Trace } from '@doorstep/goods';
import type { ItemFactsFragment, SaveItemInput } from '../../gql/graphql';

/** An item as it is being written: one trace for each allergen, so that none can stand in two lists. */
export interface ItemDraft extends Omit<
  SaveItemInput,
  'contains' | 'mayContain' | 'absent' | 'key' | 'id' | 'version' | 'grams' | 'perCase'
> {
  readonly traces: Readonly<Record<Allergen, Trace>>;
  readonly grams: number | null;
  readonly perCase: number | null;
}

const EMPTY: ItemDraft = {
  name: '',
  nameEs: null,
  nameAr: null,
  unit: 'each',
  category: 'dry',
  exchangeGroup: null,
  grams: null,
  perCase: null,
  cooling: 'shelf',
  cooking: 'stove',
  labelKind: 'best_by',
  graceDays: 0,
  strict: null,
  animal: 'unsure',
  traces: tracesOf({ contains: [], mayContain: [], absent: [] }),
  gluten: 'unknown',
  marks: [],
  picture: null,
  state: 'active',
};

type Lists = Pick<ItemFactsFragment, 'contains' | 'mayContain' | 'absent'>;

function tracesOf({ contains, mayContain, absent }: Lists): Record<Allergen, Trace> {
  const trace = (allergen: Allergen): Trace => {
    if (contains.includes(allergen)) return 'contains';
    if (mayContain.includes(allergen)) return 'may_contain';
    return absent.includes(allergen) ? 'absent' : 'unknown';
  };
  return Object.fromEntries(ALLERGENS.map((one) => [one, trace(one)])) as Record<Allergen, Trace>;
}

export function draftOf(item: ItemFactsFragment | null): ItemDraft {
  if (item === null) return EMPTY;
  const { id: _id, version: _version, contains, mayContain, absent, ...facts } = item;
  return { ...EMPTY, ...facts, traces: tracesOf({ contains, mayContain, absent }) };
}

export type DraftFault = 'name' | 'grams';

/** What is missing. Grams may stay open; zero of them is a slip. */
export const faultsOf = ({ name, grams }: ItemDraft): DraftFault[] => [
  ...(name.trim() === '' ? (['name'] as const) : []),
  ...(grams !== null && grams < 1 ? (['grams'] as const) : []),
];

/** What is sent. */
export function inputOf(draft: ItemDraft, item: ItemFactsFragment | null, key: string): SaveItemInput {
  const { traces, ...facts } = draft;
  const named = (trace: Trace): Allergen[] => ALLERGENS.filter((one) => traces[one] === trace);
  return {
    ...facts,
    ...datesOf(draft),
    id: item?.id ?? key,
    version: item?.version ?? 0,
    name: facts.name.trim(),
    nameEs: orNull(facts.nameEs),
    nameAr: orNull(facts.nameAr),
    contains: named('contains'),
    mayContain: named('may_contain'),
    absent: named('absent'),
    key,
  };
}

/** Formula and medicine have no days of grace, and a date. */
function datesOf({
  strict,
  graceDays,
  labelKind,
}: ItemDraft): Pick<SaveItemInput, 'graceDays' | 'labelKind'> {
  if (strict === null || strict === undefined) return { graceDays, labelKind };
  return { graceDays: 0, labelKind: labelKind === 'none' ? 'use_by' : labelKind };
}

function orNull(text: string | null | undefined): string | null {
  const said = text?.trim() ?? '';
  return said === '' ? null : said;
}
