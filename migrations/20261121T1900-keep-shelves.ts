import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What things are (as `libs/goods` knows them), which numbers they are scanned by, and in which bin they lie. A balance
 * and an entry are of one lot at one place: a bin, or the hub itself (its own id) for what nobody has put away yet.
 */
export class KeepShelves20261121T1900 implements MigrationInterface {
  name = 'KeepShelves1763751600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ITEMS);
    await runner.query(BINS);
    await runner.query(PLACES);
    await runner.query(KINDS(MORE_KINDS));
    await runner.query(walls(['item_code', 'bin']));
  }

  async down(runner: QueryRunner): Promise<void> {
    // What lies in bins lies at the hub again; to an older server what is held is on the shelf, and what travels is out.
    await runner.query(BACK);
    await runner.query(KINDS(KNOWN_KINDS));
    await runner.query('DROP TABLE item_code, bin');
    await runner.query(ITEMS_BACK);
  }
}

const ALLERGENS = `ARRAY['milk', 'eggs', 'fish', 'shellfish', 'tree_nuts', 'peanuts', 'wheat', 'soy', 'sesame']`;

const ITEMS = `
-- slug: the line of the starter catalogue it came from. name_es, name_ar: what the other languages call it.
-- contains, may_contain, absent: what a label says of the nine allergens; what is in none of them, nobody has read.
ALTER TABLE item
  ADD COLUMN slug text,
  ADD COLUMN name_es text,
  ADD COLUMN name_ar text,
  ADD COLUMN exchange_group text,
  ADD COLUMN grams integer,
  ADD COLUMN per_case integer,
  ADD COLUMN cooling text NOT NULL DEFAULT 'shelf',
  ADD COLUMN cooking text NOT NULL DEFAULT 'stove',
  ADD COLUMN label_kind text NOT NULL DEFAULT 'best_by',
  ADD COLUMN strict text,
  ADD COLUMN animal text NOT NULL DEFAULT 'unsure',
  ADD COLUMN contains text[] NOT NULL DEFAULT '{}',
  ADD COLUMN may_contain text[] NOT NULL DEFAULT '{}',
  ADD COLUMN absent text[] NOT NULL DEFAULT '{}',
  ADD COLUMN gluten text NOT NULL DEFAULT 'unknown',
  ADD COLUMN marks text[] NOT NULL DEFAULT '{}',
  ADD COLUMN picture text,
  ADD COLUMN state text NOT NULL DEFAULT 'active',
  ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE item NO FORCE ROW LEVEL SECURITY;
UPDATE item SET cooling = CASE WHEN category = 'frozen' THEN 'frozen' WHEN cooled THEN 'cold' ELSE 'shelf' END,
  strict = CASE WHEN infant_formula THEN 'infant_formula' END;
ALTER TABLE item FORCE ROW LEVEL SECURITY;
ALTER TABLE item DROP COLUMN cooled, DROP COLUMN infant_formula;
ALTER TABLE item
  ADD COLUMN cooled boolean NOT NULL GENERATED ALWAYS AS (cooling <> 'shelf') STORED,
  ADD COLUMN infant_formula boolean NOT NULL GENERATED ALWAYS AS (coalesce(strict = 'infant_formula', false)) STORED,
  ADD CONSTRAINT item_slug_taken UNIQUE (hub_id, slug),
  ADD CONSTRAINT item_weight CHECK (grams > 0 AND per_case > 0),
  ADD CONSTRAINT item_cooling_known CHECK (cooling IN ('shelf', 'cold', 'frozen')),
  ADD CONSTRAINT item_cooking_known CHECK (cooking IN ('none', 'warm', 'stove')),
  ADD CONSTRAINT item_label_kind_known CHECK (label_kind IN ('use_by', 'best_by', 'made_on', 'none')),
  ADD CONSTRAINT item_strict_known CHECK (strict IN ('infant_formula', 'medicine')),
  ADD CONSTRAINT item_strict_has_no_grace CHECK (strict IS NULL OR grace_days = 0),
  ADD CONSTRAINT item_animal_known CHECK (animal IN ('none', 'dairy', 'eggs', 'dairy_eggs', 'fish', 'poultry', 'beef', 'pork', 'unsure')),
  ADD CONSTRAINT item_traces_known CHECK (contains <@ ${ALLERGENS} AND may_contain <@ ${ALLERGENS} AND absent <@ ${ALLERGENS}),
  ADD CONSTRAINT item_traces_apart CHECK (NOT contains && may_contain AND NOT contains && absent AND NOT may_contain && absent),
  ADD CONSTRAINT item_gluten_known CHECK (gluten IN ('yes', 'no', 'unknown')),
  ADD CONSTRAINT item_marks_known CHECK (marks <@ ARRAY['halal', 'kosher', 'no_pork', 'no_beef', 'vegetarian', 'vegan']),
  ADD CONSTRAINT item_state_known CHECK (state IN ('active', 'retired'));
-- Which number is which item. A GTIN of 14 digits whose check digit was looked at before it came here.
CREATE TABLE item_code (
  hub_id uuid NOT NULL,
  gtin text NOT NULL,
  item_id uuid NOT NULL,
  CONSTRAINT item_code_pk PRIMARY KEY (hub_id, gtin),
  CONSTRAINT item_code_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES item (hub_id, id),
  CONSTRAINT item_code_digits CHECK (gtin ~ '^[0-9]{14}$')
);
CREATE INDEX item_code_by_item ON item_code (hub_id, item_id);`;

const ITEMS_BACK = `
ALTER TABLE item DROP COLUMN cooled, DROP COLUMN infant_formula;
ALTER TABLE item ADD COLUMN cooled boolean NOT NULL DEFAULT false, ADD COLUMN infant_formula boolean NOT NULL DEFAULT false;
ALTER TABLE item NO FORCE ROW LEVEL SECURITY;
UPDATE item SET cooled = cooling <> 'shelf', infant_formula = coalesce(strict = 'infant_formula', false);
ALTER TABLE item FORCE ROW LEVEL SECURITY;
ALTER TABLE item DROP COLUMN slug, DROP COLUMN name_es, DROP COLUMN name_ar, DROP COLUMN exchange_group, DROP COLUMN grams,
  DROP COLUMN per_case, DROP COLUMN cooling, DROP COLUMN cooking, DROP COLUMN label_kind, DROP COLUMN strict,
  DROP COLUMN animal, DROP COLUMN contains, DROP COLUMN may_contain, DROP COLUMN absent, DROP COLUMN gluten,
  DROP COLUMN marks, DROP COLUMN picture, DROP COLUMN state, DROP COLUMN version;`;

const BINS = `
-- Where goods lie, in the order in which somebody walks along them.
CREATE TABLE bin (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  position smallint NOT NULL,
  cooling text NOT NULL DEFAULT 'shelf',
  state text NOT NULL DEFAULT 'open',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT bin_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT bin_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT bin_name_taken UNIQUE (hub_id, name),
  CONSTRAINT bin_name_short CHECK (length(name) BETWEEN 1 AND 40),
  CONSTRAINT bin_cooling_known CHECK (cooling IN ('shelf', 'cold', 'frozen')),
  CONSTRAINT bin_state_known CHECK (state IN ('open', 'closed')),
  CONSTRAINT bin_is_not_the_hub CHECK (id <> hub_id)
);`;

const PLACES = `
ALTER TABLE stock_balance ADD COLUMN place_id uuid, ADD COLUMN held integer NOT NULL DEFAULT 0;
ALTER TABLE stock_entry ADD COLUMN place_id uuid;
ALTER TABLE stock_balance NO FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_entry NO FORCE ROW LEVEL SECURITY;
UPDATE stock_balance SET place_id = hub_id;
UPDATE stock_entry SET place_id = hub_id;
ALTER TABLE stock_balance FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_entry FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_balance
  ALTER COLUMN place_id SET NOT NULL,
  DROP CONSTRAINT stock_balance_pk,
  ADD CONSTRAINT stock_balance_pk PRIMARY KEY (hub_id, lot_id, place_id),
  DROP CONSTRAINT stock_not_negative,
  ADD CONSTRAINT stock_not_negative CHECK (reserved >= 0 AND held >= 0 AND reserved + held <= on_hand);
ALTER TABLE stock_entry
  ALTER COLUMN place_id SET NOT NULL,
  DROP CONSTRAINT stock_entry_pk,
  ADD CONSTRAINT stock_entry_pk PRIMARY KEY (hub_id, movement_id, lot_id, account, place_id);`;

const BACK = `
ALTER TABLE stock_balance NO FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_entry NO FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_movement NO FORCE ROW LEVEL SECURITY;
CREATE TEMP TABLE lots_of_hubs ON COMMIT DROP AS
  SELECT hub_id, lot_id, sum(on_hand)::int AS on_hand, sum(reserved)::int AS reserved FROM stock_balance GROUP BY 1, 2;
DELETE FROM stock_balance;
CREATE TEMP TABLE sides ON COMMIT DROP AS
  SELECT hub_id, movement_id, lot_id, CASE account WHEN 'held' THEN 'available' WHEN 'in_transit' THEN 'issued'
    WHEN 'packed' THEN 'discarded' ELSE account END AS account, sum(quantity)::int AS quantity
  FROM stock_entry GROUP BY 1, 2, 3, 4;
DELETE FROM stock_entry;
ALTER TABLE stock_balance DROP CONSTRAINT stock_balance_pk, DROP CONSTRAINT stock_not_negative, DROP COLUMN place_id,
  DROP COLUMN held, ADD CONSTRAINT stock_balance_pk PRIMARY KEY (hub_id, lot_id),
  ADD CONSTRAINT stock_not_negative CHECK (on_hand >= 0 AND reserved >= 0 AND reserved <= on_hand);
ALTER TABLE stock_entry DROP CONSTRAINT stock_entry_pk, DROP COLUMN place_id,
  ADD CONSTRAINT stock_entry_pk PRIMARY KEY (hub_id, movement_id, lot_id, account);
INSERT INTO stock_balance SELECT * FROM lots_of_hubs;
INSERT INTO stock_entry SELECT * FROM sides WHERE quantity <> 0;
UPDATE stock_movement SET kind = 'adjust' WHERE kind IN ('hold', 'unhold', 'destroy', 'put', 'dispatch', 'arrive', 'lose',
  'bring_back', 'pack', 'unpack');
ALTER TABLE stock_balance FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_entry FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_movement FORCE ROW LEVEL SECURITY;`;

const KNOWN_KINDS = ['receive', 'reserve', 'unreserve', 'issue', 'return', 'give', 'adjust', 'discard'];
const MORE_KINDS = [
  ...KNOWN_KINDS,
  ...['hold', 'unhold', 'destroy', 'put', 'dispatch', 'arrive', 'lose', 'bring_back', 'pack', 'unpack'],
];
const KINDS = (kinds: readonly string[]): string => `
ALTER TABLE stock_movement DROP CONSTRAINT stock_movement_kind_known;
ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_kind_known
  CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));`;

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
