import type { TraceLists } from './item';
import type { Animal, Category, Cooking, Cooling, Diet, Label, Unit } from './words';

/** An item as a hub keeps it: like a line of a catalogue, but anything except its name, kind and unit may be unknown. */
export interface HubItem extends TraceLists {
  readonly name: string;
  readonly nameEs: string | null;
  readonly nameAr: string | null;
  readonly category: Category;
  readonly exchangeGroup: string | null;
  readonly unit: Unit;
  readonly grams: number | null;
  readonly perCase: number | null;
  readonly cooling: Cooling;
  readonly cooking: Cooking;
  readonly labelKind: Label;
  readonly graceDays: number;
  readonly strict: 'infant_formula' | 'medicine' | null;
  readonly animal: Animal;
  readonly gluten: 'yes' | 'no' | 'unknown';
  readonly marks: readonly Diet[];
  /** An outline and what is on it: `can tomato`. */
  readonly picture: string | null;
  readonly state: 'active' | 'retired';
}

/** What is known of a thing that somebody has only just seen: nothing that a label would have to say. */
export const UNREAD_ITEM: Omit<HubItem, 'name'> = {
  nameEs: null,
  nameAr: null,
  category: 'other',
  exchangeGroup: null,
  unit: 'each',
  grams: null,
  perCase: null,
  cooling: 'shelf',
  cooking: 'stove',
  labelKind: 'best_by',
  graceDays: 0,
  strict: null,
  animal: 'unsure',
  contains: [],
  mayContain: [],
  absent: [],
  gluten: 'unknown',
  marks: [],
  picture: null,
  state: 'active',
};

/** What of an item contradicts itself: a trace that is two things; a hard date with days of grace, or without a date. */
export function contradictionOf({
  contains,
  mayContain,
  absent,
  strict,
  graceDays,
  labelKind,
}: Pick<HubItem, 'contains' | 'mayContain' | 'absent' | 'strict' | 'graceDays' | 'labelKind'>):
  'contains' | 'graceDays' | 'labelKind' | null {
  const traces = [...contains, ...mayContain, ...absent];
  if (new Set(traces).size < traces.length) return 'contains';
  if (strict !== null && graceDays > 0) return 'graceDays';
  return strict !== null && labelKind === 'none' ? 'labelKind' : null;
}
