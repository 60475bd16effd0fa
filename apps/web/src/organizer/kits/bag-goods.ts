import { type Goods, lineForOf, type Recipe, tracesFrom } from '@doorstep/goods';
import type { ItemFactsFragment, RecipeFieldsFragment } from '../../gql/graphql';

export type RecipeVersion = RecipeFieldsFragment['versions'][number];

/** A hub's own item as bags see it, with its names for people. */
export interface HubGoods extends Goods {
  readonly name: string;
  readonly nameEs: string | null;
  readonly nameAr: string | null;
}

export const hubGoodsOf = (item: ItemFactsFragment): HubGoods => ({
  id: item.id,
  name: item.name,
  nameEs: item.nameEs,
  nameAr: item.nameAr,
  group: item.exchangeGroup ?? null,
  cooking: item.cooking,
  grams: item.grams ?? null,
  strict: item.strict ?? null,
  animal: item.animal,
  gluten: item.gluten,
  marks: item.marks,
  traces: tracesFrom(item),
});

/** What this hub gives out: items in use. */
export const pantryOf = (items: readonly ItemFactsFragment[]): readonly HubGoods[] =>
  items.filter(({ state }) => state === 'active').map(hubGoodsOf);

/** A version as the lib knows recipes; a line for a word that this page does not know yet is for everybody. */
export const recipeOf = ({ bands, lines }: Pick<RecipeVersion, 'bands' | 'lines'>): Recipe => ({
  bands,
  lines: lines.map(({ id, itemId, exchangeGroup, forKind, forWord, quantities }) => ({
    id,
    wanted:
      typeof itemId === 'string'
        ? { kind: 'item', item: itemId }
        : { kind: 'group', group: exchangeGroup ?? '' },
    for: lineForOf(forKind, forWord ?? null) ?? { kind: 'all' },
    quantities,
  })),
});
