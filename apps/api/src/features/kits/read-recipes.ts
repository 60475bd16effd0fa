import { lineForOf, type Recipe } from '@doorstep/goods';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { BagRecipe, RecipeVersion } from './recipe.types';

/** Recipes by name, versions newest first, lines in their order; or one of them. */
export const readRecipes = (tx: Tx, hubId: string, id: string | null): Promise<BagRecipe[]> =>
  tx.query(
    `SELECT r.id, r.name, coalesce((
        SELECT jsonb_agg(jsonb_build_object('number', v.number, 'state', v.state, 'bands', v.bands,
          'publishedOn', v.published_on, 'version', v.version,
          'built', (SELECT coalesce(sum(b.count), 0) FROM kit_build b
             WHERE b.hub_id = v.hub_id AND b.recipe_id = v.recipe_id AND b.number = v.number),
          'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'itemId', l.item_id,
              'exchangeGroup', l.exchange_group, 'forKind', l.for_kind, 'forWord', l.for_word,
              'quantities', l.quantities) ORDER BY l.position)
             FROM recipe_line l WHERE l.hub_id = v.hub_id AND l.recipe_id = v.recipe_id AND l.number = v.number), '[]'))
          ORDER BY v.number DESC)
        FROM recipe_version v WHERE v.hub_id = r.hub_id AND v.recipe_id = r.id), '[]') AS versions
       FROM recipe r WHERE r.hub_id = $1 AND ($2::uuid IS NULL OR r.id = $2) ORDER BY r.name, r.id`,
    [hubId, id],
  );

/** A version as the lib knows recipes. Refuses INPUT_MALFORMED: a line for a word that nobody knows. */
export const recipeOf = ({ bands, lines }: Pick<RecipeVersion, 'bands' | 'lines'>): Recipe => ({
  bands,
  lines: lines.map(({ id, itemId, exchangeGroup, forKind, forWord, quantities }) => {
    const whose = lineForOf(forKind, forWord);
    if (whose === null) throw new Refusal('INPUT_MALFORMED', { field: 'forWord' });
    const wanted =
      itemId === null
        ? ({ kind: 'group', group: exchangeGroup ?? '' } as const)
        : ({ kind: 'item', item: itemId } as const);
    return { id, wanted, for: whose, quantities };
  }),
});
