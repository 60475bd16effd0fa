import { type GoodsFacts, traceOf } from './item';
import { type Allergen, type Animal, ANIMALS, type Cooking, type Diet, type Trace } from './words';

/** Foods that families tick as "not for us" (the public form). */
export const AVOIDED = ['pork', 'beef', 'milk', 'eggs', 'nuts', 'fish', 'gluten'] as const;
export type Avoided = (typeof AVOIDED)[number];

/** What a household must not get. An allergy is about traces, a diet and an avoided food about what it is. */
export interface Household {
  readonly allergies: readonly Allergen[];
  readonly avoids: readonly Avoided[];
  readonly diets: readonly Diet[];
  /** What they can cook with; missing: nobody asked. */
  readonly kitchen?: Cooking;
}

export type Answer = 'yes' | 'no' | 'unknown';

/**
 * `block`: it must not go into the bag. `warn`: nobody knows, somebody has to read the label. One for each thing that
 * matters to the household, with what it is about, so that a person gets a reason and not a colour.
 */
export interface Concern {
  readonly level: 'block' | 'warn';
  readonly about:
    | { readonly kind: 'allergy'; readonly allergen: Allergen; readonly trace: Exclude<Trace, 'absent'> }
    | { readonly kind: 'avoid'; readonly food: Avoided }
    | { readonly kind: 'diet'; readonly diet: Diet };
}

/** What speaks against giving this to that household; empty when nothing does. Blocks come first. */
export function concernsOf(facts: GoodsFacts, household: Household): readonly Concern[] {
  const allergies = household.allergies.flatMap((allergen): Concern[] => {
    const trace = traceOf(facts, allergen);
    // Somebody's life: a trace that a label names counts as the thing itself.
    return trace === 'absent'
      ? []
      : [{ level: trace === 'unknown' ? 'warn' : 'block', about: { kind: 'allergy', allergen, trace } }];
  });
  const avoids = household.avoids.flatMap((food) =>
    concern(isIn(facts, food), 'yes', { kind: 'avoid', food }),
  );
  const diets = household.diets.flatMap((diet) => concern(suits(facts, diet), 'no', { kind: 'diet', diet }));
  return [...allergies, ...avoids, ...diets].sort(byLevel);
}

const byLevel = (a: Concern, b: Concern): number => Number(a.level === 'warn') - Number(b.level === 'warn');

function concern(answer: Answer, bad: 'yes' | 'no', about: Concern['about']): Concern[] {
  if (answer === 'unknown') return [{ level: 'warn', about }];
  return answer === bad ? [{ level: 'block', about }] : [];
}

/** Foods that are an animal, or come from one: what is in a thing is known when its animal is. */
const FROM: Readonly<Partial<Record<Avoided, readonly Animal[]>>> = {
  pork: ['pork'],
  beef: ['beef'],
  milk: ['dairy', 'dairy_eggs'],
  eggs: ['eggs', 'dairy_eggs'],
  fish: ['fish'],
};

const ALLERGENS_OF: Readonly<Partial<Record<Avoided, readonly Allergen[]>>> = {
  milk: ['milk'],
  eggs: ['eggs'],
  nuts: ['tree_nuts', 'peanuts'],
  fish: ['fish', 'shellfish'],
};

/** Whether an avoided food is in it. A trace is no food: who avoids milk by choice may have what "may contain" it. */
export function isIn(facts: GoodsFacts, food: Avoided): Answer {
  if (food === 'gluten') return facts.gluten;
  const traces = (ALLERGENS_OF[food] ?? []).map((allergen) => traceOf(facts, allergen));
  const animals = FROM[food];
  if (traces.includes('contains') || animals?.includes(facts.animal)) return 'yes';
  if (animals !== undefined) return facts.animal === 'unsure' ? 'unknown' : 'no';
  return traces.includes('unknown') ? 'unknown' : 'no';
}

const ALL_BUT = (...without: readonly Animal[]): readonly Animal[] =>
  ANIMALS.filter((animal) => animal !== 'unsure' && !without.includes(animal));

/** What may be in it, where that is the whole question. Meat is halal or kosher only by a mark: slaughter cannot be seen. */
const EATS: Readonly<Record<Diet, readonly Animal[]>> = {
  no_pork: ALL_BUT('pork'),
  no_beef: ALL_BUT('beef'),
  vegan: ['none'],
  vegetarian: ['none', 'dairy', 'eggs', 'dairy_eggs'],
  halal: ALL_BUT('pork', 'beef', 'poultry'),
  kosher: ALL_BUT('pork', 'beef', 'poultry'),
};

/** Whether it suits a way of eating: a mark on the label decides, else the animal in it does. */
export function suits(facts: GoodsFacts, diet: Diet): Answer {
  if (facts.marks.includes(diet)) return 'yes';
  if (facts.animal === 'unsure') return 'unknown';
  if (diet === 'kosher' && traceOf(facts, 'shellfish') === 'contains') return 'no';
  return EATS[diet].includes(facts.animal) ? 'yes' : 'no';
}
