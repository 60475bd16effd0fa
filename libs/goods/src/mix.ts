import { type GoodsFacts, traceOf } from './item';
import { type Concern, concernsOf, type Household } from './suits';
import { type Allergen, ALLERGENS, type Animal, DIETS, type Trace } from './words';

/**
 * What is known of things that are given out as one, a prepacked kit: every allergen of every part, a mark only where
 * each part has it, absent only where it is absent from each. Two kinds of meat in one are `unsure`, which asks a person
 * for every diet: better to ask than to name one of them.
 */
export function mixOf(parts: readonly GoodsFacts[]): GoodsFacts {
  const traces: Partial<Record<Allergen, Trace>> = {};
  for (const allergen of ALLERGENS) traces[allergen] = worstOf(parts.map((part) => traceOf(part, allergen)));
  return {
    traces,
    animal: animalOf(new Set(parts.map(({ animal }) => animal))),
    marks: DIETS.filter((diet) => parts.length > 0 && parts.every(({ marks }) => marks.includes(diet))),
    gluten: glutenOf(parts.map(({ gluten }) => gluten)),
  };
}

/** What speaks against a mix, part by part: exact where `mixOf` can only ask. Each concern once, blocks first. */
export function concernsOfMix(parts: readonly GoodsFacts[], household: Household): readonly Concern[] {
  const all = new Map(
    parts.flatMap((part) => concernsOf(part, household)).map((one) => [JSON.stringify(one), one]),
  );
  return [...all.values()].sort((a, b) => Number(a.level === 'warn') - Number(b.level === 'warn'));
}

/** From the one that says most against giving it. */
const WORST: readonly Trace[] = ['contains', 'may_contain', 'unknown', 'absent'];
const worstOf = (traces: readonly Trace[]): Trace =>
  WORST.find((trace) => traces.includes(trace)) ?? 'unknown';

const glutenOf = (some: readonly GoodsFacts['gluten'][]): GoodsFacts['gluten'] =>
  some.includes('yes') ? 'yes' : some.length === 0 || some.includes('unknown') ? 'unknown' : 'no';

const MEATS: readonly Animal[] = ['pork', 'beef', 'poultry', 'fish'];

function animalOf(animals: ReadonlySet<Animal>): Animal {
  const meats = MEATS.filter((meat) => animals.has(meat));
  if (animals.size === 0 || animals.has('unsure') || meats.length > 1) return 'unsure';
  return meats[0] ?? MILDER[Number(has(animals, 'eggs')) * 2 + Number(has(animals, 'dairy'))] ?? 'unsure';
}

/** By what of the two is in it: neither, dairy, eggs, both. */
const MILDER = ['none', 'dairy', 'eggs', 'dairy_eggs'] as const;
const has = (animals: ReadonlySet<Animal>, one: 'eggs' | 'dairy'): boolean =>
  animals.has(one) || animals.has('dairy_eggs');
