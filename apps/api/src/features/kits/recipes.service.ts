import { Injectable } from '@nestjs/common';
import { lineForOf, recipeFaults } from '@doorstep/goods';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { hubToday } from '../stock/stock.service';
import { readRecipes, recipeOf } from './read-recipes';
import type { BagRecipe, SaveRecipeInput } from './recipe.types';

/** Recipes of bags: a draft is changed until it is published, and then it stays as it is. */
@Injectable()
export class RecipesService {
  constructor(private readonly db: Db) {}

  /** Every recipe with all its versions, newest first. */
  recipes(me: Member): Promise<BagRecipe[]> {
    return this.db.read(me, (tx) => readRecipes(tx, me.hubId, null));
  }

  /** Writes the draft of a recipe, or begins one. Refuses RECIPE_CHANGED and RECIPE_NAME_TAKEN. */
  save(me: Member, input: SaveRecipeInput): Promise<BagRecipe> {
    const { id } = input;
    return this.once(me, { key: input.key, verb: 'recipe.save', id }, async (tx) => {
      await tx.query(
        `INSERT INTO recipe (hub_id, id, name) VALUES ($1, $2, $3)
         ON CONFLICT (hub_id, id) DO UPDATE SET name = excluded.name`,
        [me.hubId, id, input.name.trim()],
      );
      const number = await (input.version === 0 ? beginDraft : keepDraft)(tx, me.hubId, input);
      await writeLines(tx, me.hubId, number, input);
    });
  }

  /** From now on bags are packed by the draft. Refuses RECIPE_CHANGED, and RECIPE_FAULTY with its faults. */
  publish(
    me: Member,
    { id, version, key }: Pick<SaveRecipeInput, 'id' | 'version' | 'key'>,
  ): Promise<BagRecipe> {
    return this.once(me, { key, verb: 'recipe.publish', id }, async (tx, now) => {
      const draft = (await one(tx, me.hubId, id)).versions.find(({ state }) => state === 'draft');
      if (draft?.version !== version) throw new Refusal('RECIPE_CHANGED');
      const [fault] = recipeFaults(recipeOf(draft));
      if (fault !== undefined) throw new Refusal('RECIPE_FAULTY', { reason: fault.code, line: fault.line });
      const done = await returning(
        tx,
        `UPDATE recipe_version SET state = 'published', published_on = $4
         WHERE hub_id = $1 AND recipe_id = $2 AND state = 'draft' AND version = $3 RETURNING number`,
        [me.hubId, id, version, await hubToday(tx, now, me.hubId)],
      );
      if (done.length === 0) throw new Refusal('RECIPE_CHANGED');
    });
  }

  private once(
    me: Member,
    { key, verb, id }: { readonly key: string; readonly verb: string; readonly id: string },
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<BagRecipe> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          await record(tx, now, me, { verb, subjectId: id });
          await announce(tx, me.hubId, 'stock', id);
          return one(tx, me.hubId, id);
        },
        answerOf: () => id,
        reread: () => one(tx, me.hubId, id),
      }),
    );
  }
}

async function one(tx: Tx, hubId: string, id: string): Promise<BagRecipe> {
  const [recipe] = await readRecipes(tx, hubId, id);
  if (recipe === undefined) throw new Refusal('NOT_FOUND');
  return recipe;
}

/** A new draft after the newest version; there is at most one (recipe_version_one_draft). */
async function beginDraft(tx: Tx, hubId: string, { id, bands }: SaveRecipeInput): Promise<number> {
  const [row]: { number: number }[] = await tx.query(
    `INSERT INTO recipe_version (hub_id, recipe_id, number, bands)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3 FROM recipe_version WHERE hub_id = $1 AND recipe_id = $2
     RETURNING number`,
    [hubId, id, bands],
  );
  if (row === undefined) throw new Refusal('RECIPE_CHANGED');
  return row.number;
}

async function keepDraft(tx: Tx, hubId: string, { id, version, bands }: SaveRecipeInput): Promise<number> {
  const [row] = await returning<{ number: number }>(
    tx,
    `UPDATE recipe_version SET bands = $4, version = version + 1
     WHERE hub_id = $1 AND recipe_id = $2 AND state = 'draft' AND version = $3 RETURNING number`,
    [hubId, id, version, bands],
  );
  if (row === undefined) throw new Refusal('RECIPE_CHANGED');
  return row.number;
}

async function writeLines(
  tx: Tx,
  hubId: string,
  number: number,
  { id, lines }: SaveRecipeInput,
): Promise<void> {
  const key = [hubId, id, number];
  await tx.query('DELETE FROM recipe_line WHERE hub_id = $1 AND recipe_id = $2 AND number = $3', key);
  for (const [position, line] of lines.entries()) {
    if (lineForOf(line.forKind, line.forWord ?? null) === null)
      throw new Refusal('INPUT_MALFORMED', { field: 'forWord' });
    await tx.query(
      `INSERT INTO recipe_line (hub_id, recipe_id, number, id, position, item_id, exchange_group, for_kind, for_word, quantities)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...key,
        ...[line.id, position, line.itemId ?? null, line.exchangeGroup ?? null],
        ...[line.forKind, line.forWord ?? null, line.quantities],
      ],
    );
  }
}
