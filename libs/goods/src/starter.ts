import { invariant } from '@doorstep/std';
import { readCatalogue } from './catalogue-csv';
import type { CatalogueItem } from './item';
import { STARTER_TABLE } from './starter-table';

/** The starter catalogue. Read anew each time: it is asked for once, when a hub begins. */
export function starterCatalogue(): readonly CatalogueItem[] {
  const { items, faults } = readCatalogue(STARTER_TABLE);
  invariant(faults.length === 0, 'the starter catalogue reads without a fault');
  return items;
}

/** What families may choose from by picture, in the order of a table: grains, bread, beans, vegetables, fruit, ... */
export const PICTURE_CHOICE: readonly string[] = [
  'rice-white',
  'masa-harina',
  'spaghetti',
  'tortillas-corn',
  'bread-wheat',
  'injera',
  'beans-black-dry',
  'lentils',
  'chickpeas-can',
  'potatoes',
  'plantains',
  'onions',
  'carrots',
  'tomatoes',
  'greens',
  'bananas',
  'apples',
  'eggs',
  'milk-whole',
  'queso-fresco',
  'chicken-thighs',
  'chicken-halal',
  'beef-ground',
  'tuna',
  'peanut-butter',
  'oil-vegetable',
  'tea-black',
  'oats',
];
