import {
  type Allergen,
  ALLERGENS,
  type Animal,
  type Category,
  type Cooking,
  type Cooling,
  type Diet,
  type Label,
  type Shape,
  type Trace,
  type Unit,
} from './words';

/** What is known of a kind of goods, whatever the brand. A lot may know more, and says so with what it differs in. */
export interface GoodsFacts {
  /** Traces by allergen; what is not named is `unknown`. */
  readonly traces: Readonly<Partial<Record<Allergen, Trace>>>;
  readonly animal: Animal;
  /** Diets that a label or a certificate vouches for. */
  readonly marks: readonly Diet[];
  /** Wheat aside: barley, rye and oats hold gluten too. */
  readonly gluten: 'yes' | 'no' | 'unknown';
}

/** A picture to choose by: an outline, and what is on it. */
export interface Picture {
  readonly shape: Shape;
  readonly of: string;
}

/** One line of a catalogue. */
export interface CatalogueItem extends GoodsFacts {
  /** Short and stable, a-z, 0-9 and dashes. */
  readonly slug: string;
  readonly names: Readonly<Record<'en' | 'es' | 'ar', string>>;
  readonly category: Category;
  /** Items of one group stand in for each other. */
  readonly group: string;
  readonly unit: Unit;
  /** Of one unit, with its pack; a whole number. */
  readonly grams: number;
  /** Units in a case as the trade packs it; null where cases differ, so that nobody counts by a guess. */
  readonly perCase: number | null;
  readonly cooling: Cooling;
  readonly cooking: Cooking;
  readonly label: Label;
  /** Days past a quality date on which a hub gives it out, if it decides nothing else. */
  readonly graceDays: number;
  /** Its date is a hard stop: formula by 21 CFR 107.20, medicine by our rule. */
  readonly strict: 'infant_formula' | 'medicine' | null;
  readonly picture: Picture;
  /** GTINs of brands that are this item, as 14 digits. */
  readonly gtins: readonly string[];
}

/** A kind of goods as recipes and bags see it: a hub's own item, or a line of a catalogue. */
export interface Goods extends GoodsFacts {
  readonly id: string;
  /** Items of one group stand in for each other; null: nothing stands in for it by itself. */
  readonly group: string | null;
  readonly cooking: Cooking;
  readonly grams: number | null;
  readonly strict: 'infant_formula' | 'medicine' | null;
}

/** A line of a catalogue under its slug. */
export const goodsOf = (item: CatalogueItem): CatalogueItem & Goods => ({ ...item, id: item.slug });

export const traceOf = (facts: GoodsFacts, allergen: Allergen): Trace => facts.traces[allergen] ?? 'unknown';

/** What labels say as a row keeps it: allergens by trace; what is in none of the lists, nobody has read. */
export interface TraceLists {
  readonly contains: readonly Allergen[];
  readonly mayContain: readonly Allergen[];
  readonly absent: readonly Allergen[];
}

export function tracesFrom({ contains, mayContain, absent }: TraceLists): GoodsFacts['traces'] {
  const as = (list: readonly Allergen[], trace: Trace) => list.map((allergen) => [allergen, trace] as const);
  return Object.fromEntries([
    ...as(absent, 'absent'),
    ...as(mayContain, 'may_contain'),
    ...as(contains, 'contains'),
  ]);
}

export function traceListsOf({ traces }: Pick<GoodsFacts, 'traces'>): TraceLists {
  const named = (trace: Trace): Allergen[] => ALLERGENS.filter((allergen) => traces[allergen] === trace);
  return { contains: named('contains'), mayContain: named('may_contain'), absent: named('absent') };
}
