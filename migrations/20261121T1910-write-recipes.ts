import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Recipes of bags in versions, kits that stand packed on a shelf and which lots are in them, what may stand in for what, and
 * the pictures that families choose by. All of it is in the clear: a recipe is about sizes of homes, never about a home.
 */
export class WriteRecipes20261121T1910 implements MigrationInterface {
  name = 'WriteRecipes1763752200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RECIPES);
    await runner.query(KITS);
    await runner.query(CHOICE);
    await runner.query(walls(TABLES));
  }

  async down(runner: QueryRunner): Promise<void> {
    // Kits that stand on a shelf stay there as what they are: lots of an item.
    await runner.query(`DROP TABLE ${[...TABLES].reverse().join(', ')}; DROP FUNCTION app.keep_published();`);
  }
}

const TABLES = [
  'recipe',
  'recipe_version',
  'recipe_line',
  'kit_build',
  'kit_lot',
  'kit_part',
  'stand_in',
  'picture_choice',
  'picture_item',
];

const RECIPES = `
CREATE TABLE recipe (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  CONSTRAINT recipe_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT recipe_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT recipe_name_taken UNIQUE (hub_id, name),
  CONSTRAINT recipe_name_short CHECK (length(name) BETWEEN 1 AND 60)
);
-- bands: people at which each begins. A draft is changed (version counts how often), a published one never again.
CREATE TABLE recipe_version (
  hub_id uuid NOT NULL,
  recipe_id uuid NOT NULL,
  number smallint NOT NULL,
  state text NOT NULL DEFAULT 'draft',
  bands smallint[] NOT NULL,
  published_on date,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT recipe_version_pk PRIMARY KEY (hub_id, recipe_id, number),
  CONSTRAINT recipe_version_recipe_exists FOREIGN KEY (hub_id, recipe_id) REFERENCES recipe (hub_id, id),
  CONSTRAINT recipe_version_number CHECK (number > 0),
  CONSTRAINT recipe_version_state_known CHECK (state IN ('draft', 'published')),
  CONSTRAINT recipe_version_published CHECK ((state = 'published') = (published_on IS NOT NULL)),
  CONSTRAINT recipe_version_bands CHECK (cardinality(bands) BETWEEN 1 AND 6 AND bands[1] = 1)
);
CREATE UNIQUE INDEX recipe_version_one_draft ON recipe_version (hub_id, recipe_id) WHERE state = 'draft';
-- An item, or an exchange group. for_kind, for_word: whose bag it is in. quantities: units of issue, one for each band.
CREATE TABLE recipe_line (
  hub_id uuid NOT NULL,
  recipe_id uuid NOT NULL,
  number smallint NOT NULL,
  id uuid NOT NULL,
  position smallint NOT NULL,
  item_id uuid,
  exchange_group text,
  for_kind text NOT NULL DEFAULT 'all',
  for_word text,
  quantities smallint[] NOT NULL,
  CONSTRAINT recipe_line_pk PRIMARY KEY (hub_id, recipe_id, number, id),
  CONSTRAINT recipe_line_version_exists FOREIGN KEY (hub_id, recipe_id, number)
    REFERENCES recipe_version (hub_id, recipe_id, number) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT recipe_line_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES item (hub_id, id),
  CONSTRAINT recipe_line_wants_one CHECK ((item_id IS NULL) <> (exchange_group IS NULL)),
  CONSTRAINT recipe_line_for_known CHECK (for_kind IN ('all', 'diet', 'kitchen', 'formula', 'diapers')),
  CONSTRAINT recipe_line_for_word CHECK ((for_kind = 'all') = (for_word IS NULL)),
  CONSTRAINT recipe_line_quantities CHECK (cardinality(quantities) BETWEEN 1 AND 6 AND 0 <= ALL (quantities))
);
CREATE INDEX recipe_line_by_item ON recipe_line (hub_id, item_id);
-- What was published is what bags were packed by: nobody changes it afterwards, not even by mistake of ours.
CREATE FUNCTION app.keep_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM recipe_version v WHERE v.hub_id = coalesce(NEW.hub_id, OLD.hub_id)
    AND v.recipe_id = coalesce(NEW.recipe_id, OLD.recipe_id) AND v.number = coalesce(NEW.number, OLD.number)
    AND v.state = 'published') THEN
    RAISE EXCEPTION 'a published recipe does not change' USING ERRCODE = '23514', CONSTRAINT = 'recipe_published_stays';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER recipe_line_published_stays BEFORE INSERT OR UPDATE OR DELETE ON recipe_line
  FOR EACH ROW EXECUTE FUNCTION app.keep_published();
CREATE TRIGGER recipe_version_published_stays BEFORE UPDATE OR DELETE ON recipe_version
  FOR EACH ROW WHEN (OLD.state = 'published') EXECUTE FUNCTION app.keep_published();`;

const KITS = `
-- Kits of one band of a published recipe, packed at one time. people_from: the band.
CREATE TABLE kit_build (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  recipe_id uuid NOT NULL,
  number smallint NOT NULL,
  people_from smallint NOT NULL,
  count integer NOT NULL,
  built_by uuid NOT NULL,
  built_at timestamptz NOT NULL,
  CONSTRAINT kit_build_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT kit_build_version_exists FOREIGN KEY (hub_id, recipe_id, number)
    REFERENCES recipe_version (hub_id, recipe_id, number),
  CONSTRAINT kit_build_member_exists FOREIGN KEY (hub_id, built_by) REFERENCES member (hub_id, id),
  CONSTRAINT kit_build_count CHECK (count > 0)
);
CREATE INDEX kit_build_by_recipe ON kit_build (hub_id, recipe_id, number);
-- Kits of a build that are alike to the last lot: so a recall says which kits, and a broken one goes back where it came from.
CREATE TABLE kit_lot (
  hub_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  build_id uuid NOT NULL,
  count integer NOT NULL,
  broken integer NOT NULL DEFAULT 0,
  CONSTRAINT kit_lot_pk PRIMARY KEY (hub_id, lot_id),
  CONSTRAINT kit_lot_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES lot (hub_id, id),
  CONSTRAINT kit_lot_build_exists FOREIGN KEY (hub_id, build_id) REFERENCES kit_build (hub_id, id),
  CONSTRAINT kit_lot_broken CHECK (broken BETWEEN 0 AND count)
);
CREATE INDEX kit_lot_by_build ON kit_lot (hub_id, build_id);
-- Units of a lot in each kit of a kit lot.
CREATE TABLE kit_part (
  hub_id uuid NOT NULL,
  kit_lot_id uuid NOT NULL,
  part_lot_id uuid NOT NULL,
  quantity integer NOT NULL,
  CONSTRAINT kit_part_pk PRIMARY KEY (hub_id, kit_lot_id, part_lot_id),
  CONSTRAINT kit_part_kit_exists FOREIGN KEY (hub_id, kit_lot_id) REFERENCES kit_lot (hub_id, lot_id),
  CONSTRAINT kit_part_lot_exists FOREIGN KEY (hub_id, part_lot_id) REFERENCES lot (hub_id, id),
  CONSTRAINT kit_part_quantity CHECK (quantity > 0),
  CONSTRAINT kit_part_is_no_kit_of_itself CHECK (kit_lot_id <> part_lot_id)
);
CREATE INDEX kit_part_by_lot ON kit_part (hub_id, part_lot_id);`;

const CHOICE = `
-- other stands in for item, though of another group; or never does, though of the same.
CREATE TABLE stand_in (
  hub_id uuid NOT NULL,
  item_id uuid NOT NULL,
  other_id uuid NOT NULL,
  may boolean NOT NULL,
  CONSTRAINT stand_in_pk PRIMARY KEY (hub_id, item_id, other_id),
  CONSTRAINT stand_in_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES item (hub_id, id),
  CONSTRAINT stand_in_other_exists FOREIGN KEY (hub_id, other_id) REFERENCES item (hub_id, id),
  CONSTRAINT stand_in_of_two CHECK (item_id <> other_id)
);
-- Whether families choose by picture, and how many points a home of each band has.
CREATE TABLE picture_choice (
  hub_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'closed',
  bands smallint[] NOT NULL,
  points smallint[] NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT picture_choice_pk PRIMARY KEY (hub_id),
  CONSTRAINT picture_choice_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT picture_choice_state_known CHECK (state IN ('open', 'closed')),
  CONSTRAINT picture_choice_bands CHECK (cardinality(bands) BETWEEN 1 AND 6 AND bands[1] = 1
    AND cardinality(points) = cardinality(bands) AND 1 <= ALL (points) AND 99 >= ALL (points))
);
CREATE TABLE picture_item (
  hub_id uuid NOT NULL,
  item_id uuid NOT NULL,
  position smallint NOT NULL,
  points smallint NOT NULL DEFAULT 1,
  CONSTRAINT picture_item_pk PRIMARY KEY (hub_id, item_id),
  CONSTRAINT picture_item_choice_exists FOREIGN KEY (hub_id) REFERENCES picture_choice (hub_id),
  CONSTRAINT picture_item_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES item (hub_id, id),
  CONSTRAINT picture_item_points CHECK (points BETWEEN 1 AND 9)
);`;

const walls = (tables: readonly string[]): string =>
  tables
    .map(
      (table) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_own_hub ON ${table} TO doorstep_app
  USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO doorstep_app;`,
    )
    .join('\n');
