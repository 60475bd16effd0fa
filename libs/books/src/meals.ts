import type { Category } from './words';

/** What counts as one meal. A stated factor, not a measurement: reports name its source beside the number. */
export const MEAL = {
  pounds: 1.2,
  source: 'USDA Agricultural Research Service, What We Eat in America 2011-2012',
} as const;

/** The avoirdupois pound, exact by definition (international yard and pound agreement, 1959). */
const GRAMS_PER_POUND = 453.592_37;

/** What is eaten. Baby goods are formula and diapers in one shelf, so they count for neither. */
const FOOD: ReadonlySet<Category> = new Set(['dry', 'canned', 'fresh', 'dairy', 'frozen']);
export const isFood = (category: Category): boolean => FOOD.has(category);

export const poundsOf = (grams: number): number => grams / GRAMS_PER_POUND;

/** Whole meals in so many grams of food. */
export const mealsOf = (grams: number): number => Math.floor(poundsOf(grams) / MEAL.pounds);
