/** The nine major allergens that a US label must name (FALCPA 2004, FASTER Act 2021). */
export const ALLERGENS = [
  'milk',
  'eggs',
  'fish',
  'shellfish',
  'tree_nuts',
  'peanuts',
  'wheat',
  'soy',
  'sesame',
] as const;
export type Allergen = (typeof ALLERGENS)[number];

/** What a label says of one allergen. `unknown` is not "free of": nobody has read the label, or it was repacked. */
export const TRACES = ['contains', 'may_contain', 'absent', 'unknown'] as const;
export type Trace = (typeof TRACES)[number];

/** What of an animal is in it; `unsure` for gelatine, rennet, shortening and the like that a label leaves open. */
export const ANIMALS = [
  'none',
  'dairy',
  'eggs',
  'dairy_eggs',
  'fish',
  'poultry',
  'beef',
  'pork',
  'unsure',
] as const;
export type Animal = (typeof ANIMALS)[number];

/** How somebody eats. */
export const DIETS = ['halal', 'kosher', 'no_pork', 'no_beef', 'vegetarian', 'vegan'] as const;
export type Diet = (typeof DIETS)[number];

/** Kinds of goods, for shelves, reports and the grace that a hub gives past a quality date. */
export const CATEGORIES = ['dry', 'canned', 'fresh', 'dairy', 'frozen', 'baby', 'hygiene', 'other'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What is counted when goods are given out. */
export const UNITS = ['each', 'pack', 'case', 'pound'] as const;
export type Unit = (typeof UNITS)[number];

/** Where it is kept: the pantry, at 41 F or below, at 0 F or below. */
export const COOLING = ['shelf', 'cold', 'frozen'] as const;
export type Cooling = (typeof COOLING)[number];

/** What a kitchen needs to eat it. */
export const COOKING = ['none', 'warm', 'stove'] as const;
export type Cooking = (typeof COOKING)[number];

/** What a printed date means. Only `use_by` is about safety; the others are about taste. */
export const LABELS = ['use_by', 'best_by', 'made_on', 'none'] as const;
export type Label = (typeof LABELS)[number];

/** The outline of a picture: what a hand would reach for. */
export const SHAPES = [
  'bag',
  'can',
  'jar',
  'bottle',
  'carton',
  'box',
  'tub',
  'loaf',
  'piece',
  'roll',
  'pack',
] as const;
export type Shape = (typeof SHAPES)[number];
