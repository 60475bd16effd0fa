import { invariant, present } from '@doorstep/std';
import { UNREAD_ITEM } from './hub-item';
import { type CatalogueItem, tracesFrom } from './item';
import { type ItemRow, readItemTable } from './item-table';
import { STARTER_TABLE } from './starter-table';
import type { Shape } from './words';

/** The starter catalogue. Read anew each time: it is asked for once, when a hub begins. */
export function starterCatalogue(): readonly CatalogueItem[] {
  const { rows, faults } = readItemTable(STARTER_TABLE);
  invariant(faults.length === 0, 'the starter catalogue reads without a fault');
  return rows.map(lineOf);
}

/** A line of which everything is known. */
function lineOf({ slug, facts, gtins }: ItemRow): CatalogueItem {
  const {
    name = '',
    nameEs,
    nameAr,
    exchangeGroup,
    grams,
    picture,
    labelKind,
    ...rest
  } = {
    ...UNREAD_ITEM,
    ...facts,
  };
  const [shape, ...of] = picture?.split(' ') ?? [];
  return {
    slug: present(slug, 'a line of the starter catalogue has a slug'),
    names: {
      en: name,
      es: present(nameEs, 'it has a Spanish name'),
      ar: present(nameAr, 'it has an Arabic name'),
    },
    category: rest.category,
    group: present(exchangeGroup, 'it has a group'),
    unit: rest.unit,
    grams: present(grams, 'it has a weight'),
    perCase: rest.perCase,
    cooling: rest.cooling,
    cooking: rest.cooking,
    label: labelKind,
    graceDays: rest.graceDays,
    strict: rest.strict,
    animal: rest.animal,
    traces: tracesFrom(rest),
    gluten: rest.gluten,
    marks: rest.marks,
    picture: { shape: present(shape, 'it has a picture') as Shape, of: of.join(' ') },
    gtins,
  };
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
