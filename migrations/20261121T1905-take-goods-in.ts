import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gives, what came with whom, what a hub wishes for, and what a shelf should hold at the least. */
export class TakeGoodsIn20261121T1905 implements MigrationInterface {
  name = 'TakeGoodsIn1763751900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow(['donor'], true));
    await runner.query(DONORS);
    await runner.query(DONATIONS);
    await runner.query(LOTS);
    await runner.query(WISHES);
    await runner.query(walls(['donor', 'drive', 'donation', 'donation_line', 'store', 'wished_item']));
    await runner.query(PUBLIC);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE lot DROP COLUMN donation_id, DROP COLUMN code, DROP COLUMN brand, DROP COLUMN contains,
        DROP COLUMN may_contain, DROP COLUMN absent;
      ALTER TABLE item DROP COLUMN reorder_at, DROP COLUMN offered;
      DROP INDEX stock_entry_on_its_way;
      DROP TABLE wished_item, store, donation_line, donation, drive, donor;
      ALTER TABLE sealed_box NO FORCE ROW LEVEL SECURITY;
      DELETE FROM sealed_box WHERE compartment = 'donor';
      ALTER TABLE sealed_box FORCE ROW LEVEL SECURITY;`);
    await runner.query(allow(['donor'], false));
  }
}

const DONORS = `
-- Who gives. A shop or a church stands in the clear; a person has no name here: it is in the sealed box of this id.
CREATE TABLE donor (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  name text,
  state text NOT NULL DEFAULT 'open',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT donor_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT donor_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT donor_name_taken UNIQUE (hub_id, name),
  CONSTRAINT donor_kind_known CHECK (kind IN ('shop', 'church', 'school', 'farm', 'restaurant', 'group', 'person')),
  CONSTRAINT donor_person_is_sealed CHECK ((kind = 'person') = (name IS NULL)),
  CONSTRAINT donor_name_short CHECK (length(name) BETWEEN 1 AND 80),
  CONSTRAINT donor_state_known CHECK (state IN ('open', 'closed'))
);
-- An appeal that many give to: a coat week, a school's cans.
CREATE TABLE drive (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  state text NOT NULL DEFAULT 'open',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT drive_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT drive_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT drive_name_taken UNIQUE (hub_id, name),
  CONSTRAINT drive_name_short CHECK (length(name) BETWEEN 1 AND 80),
  CONSTRAINT drive_state_known CHECK (state IN ('open', 'closed'))
);`;

const ALLERGENS = `ARRAY['milk', 'eggs', 'fish', 'shellfish', 'tree_nuts', 'peanuts', 'wheat', 'soy', 'sesame']`;

const DONATIONS = `
-- What came with whom on one day. A draft is everybody's of the hub, line by line; finished, each line taken in is a lot.
CREATE TABLE donation (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  donor_id uuid,
  drive_id uuid,
  state text NOT NULL DEFAULT 'draft',
  received_on date NOT NULL,
  begun_by uuid NOT NULL,
  begun_at timestamptz NOT NULL,
  finished_by uuid,
  finished_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT donation_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT donation_donor_exists FOREIGN KEY (hub_id, donor_id) REFERENCES donor (hub_id, id),
  CONSTRAINT donation_drive_exists FOREIGN KEY (hub_id, drive_id) REFERENCES drive (hub_id, id),
  CONSTRAINT donation_begun_by_member FOREIGN KEY (hub_id, begun_by) REFERENCES member (hub_id, id),
  CONSTRAINT donation_finished_by_member FOREIGN KEY (hub_id, finished_by) REFERENCES member (hub_id, id),
  CONSTRAINT donation_state_known CHECK (state IN ('draft', 'finished', 'dropped')),
  CONSTRAINT donation_finished_whole CHECK ((state = 'finished') = (finished_at IS NOT NULL AND finished_by IS NOT NULL))
);
CREATE INDEX donation_newest ON donation (hub_id, begun_at DESC, id);
-- One lot of one item, as it was written down. position: the order of arrival. brand, code: what a recall names.
-- contains, may_contain, absent: only where this brand differs from the item; all three or none.
-- temperature: tenths of a degree Fahrenheit. grams: as weighed, without the crate (tare_grams).
CREATE TABLE donation_line (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  donation_id uuid NOT NULL,
  position integer NOT NULL,
  item_id uuid NOT NULL,
  quantity integer NOT NULL,
  grams integer,
  tare_grams integer,
  brand text,
  code text,
  label_kind text,
  label_date date,
  date_answered boolean NOT NULL DEFAULT false,
  contains text[],
  may_contain text[],
  absent text[],
  arrival text NOT NULL,
  temperature integer,
  accept_reason text,
  reject_reason text,
  bin_id uuid,
  version integer NOT NULL DEFAULT 1,
  written_by uuid NOT NULL,
  CONSTRAINT donation_line_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT donation_line_donation_exists FOREIGN KEY (hub_id, donation_id) REFERENCES donation (hub_id, id),
  CONSTRAINT donation_line_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES item (hub_id, id),
  CONSTRAINT donation_line_bin_exists FOREIGN KEY (hub_id, bin_id) REFERENCES bin (hub_id, id),
  CONSTRAINT donation_line_member_exists FOREIGN KEY (hub_id, written_by) REFERENCES member (hub_id, id),
  CONSTRAINT donation_line_amounts CHECK (quantity BETWEEN 0 AND 1000000 AND grams > 0 AND tare_grams >= 0),
  CONSTRAINT donation_line_words_short CHECK (length(brand) <= 60 AND length(code) <= 40),
  CONSTRAINT donation_line_label_known CHECK (label_kind IN ('use_by', 'best_by', 'made_on', 'none')),
  CONSTRAINT donation_line_traces_known CHECK (contains <@ ${ALLERGENS} AND may_contain <@ ${ALLERGENS} AND absent <@ ${ALLERGENS}),
  CONSTRAINT donation_line_traces_apart CHECK (NOT contains && may_contain AND NOT contains && absent AND NOT may_contain && absent),
  CONSTRAINT donation_line_arrival_known CHECK (arrival IN ('shelf', 'cold', 'frozen', 'hot')),
  CONSTRAINT donation_line_temperature CHECK (temperature BETWEEN -1000 AND 3000),
  CONSTRAINT donation_line_accept_known CHECK (accept_reason IN ('under_two_hours', 'needs_no_cold')),
  CONSTRAINT donation_line_reject_known CHECK (reject_reason IN ('too_warm', 'not_hot_enough', 'past_date', 'damaged', 'bloated', 'no_label', 'pests', 'recalled')),
  CONSTRAINT donation_line_one_answer CHECK (accept_reason IS NULL OR reject_reason IS NULL)
);
CREATE INDEX donation_line_of ON donation_line (hub_id, donation_id, position);`;

const LOTS = `
-- code: the maker's own, as printed. Without one, received_on, source and brand are what a recall can ask for.
ALTER TABLE lot
  ADD COLUMN donation_id uuid,
  ADD COLUMN code text,
  ADD COLUMN brand text,
  ADD COLUMN contains text[],
  ADD COLUMN may_contain text[],
  ADD COLUMN absent text[],
  ADD CONSTRAINT lot_donation_exists FOREIGN KEY (hub_id, donation_id) REFERENCES donation (hub_id, id),
  ADD CONSTRAINT lot_words_short CHECK (length(brand) <= 60 AND length(code) <= 40),
  ADD CONSTRAINT lot_traces_known CHECK (contains <@ ${ALLERGENS} AND may_contain <@ ${ALLERGENS} AND absent <@ ${ALLERGENS});
CREATE INDEX lot_by_donation ON lot (hub_id, donation_id) WHERE donation_id IS NOT NULL;
-- What is on its way to another hub is a small part of a long ledger.
CREATE INDEX stock_entry_on_its_way ON stock_entry (hub_id, lot_id) WHERE account = 'in_transit';`;

const WISHES = `
-- reorder_at: at so few the hub asks for more. offered: families may choose it by picture.
ALTER TABLE item
  ADD COLUMN reorder_at integer,
  ADD COLUMN offered boolean NOT NULL DEFAULT true,
  ADD CONSTRAINT item_reorder_at CHECK (reorder_at BETWEEN 0 AND 1000000);
-- How a hub's store room reads scales and thermometers, and whether its wishes are public.
CREATE TABLE store (
  hub_id uuid NOT NULL,
  degrees text NOT NULL DEFAULT 'f',
  weight text NOT NULL DEFAULT 'lb',
  wishes_public boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT store_pk PRIMARY KEY (hub_id),
  CONSTRAINT store_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT store_degrees_known CHECK (degrees IN ('f', 'c')),
  CONSTRAINT store_weight_known CHECK (weight IN ('lb', 'kg'))
);
-- What the hub asks donors for: an item and how many. No words of its own, so nothing of a family can stand in it.
CREATE TABLE wished_item (
  hub_id uuid NOT NULL,
  item_id uuid NOT NULL,
  quantity integer NOT NULL,
  wished_on date NOT NULL,
  CONSTRAINT wished_item_pk PRIMARY KEY (hub_id, item_id),
  CONSTRAINT wished_item_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES item (hub_id, id),
  CONSTRAINT wished_item_quantity CHECK (quantity BETWEEN 1 AND 1000000)
);`;

/** A stranger learns which hubs have public wishes; the wishes themselves are read as that hub. */
const PUBLIC = `
CREATE POLICY store_public ON store FOR SELECT TO doorstep_app USING (wishes_public);`;

/** Adds words to what a sealed box may be called, or takes them away; others add theirs at the same time. */
const allow = (words: readonly string[], yes: boolean): string => `
DO $$
DECLARE
  known text[];
  ours text[] := ARRAY[${words.map((word) => `'${word}'`).join(', ')}];
BEGIN
  SELECT array_agg(DISTINCT m[1]) INTO known FROM pg_constraint,
    regexp_matches(pg_get_constraintdef(oid), '''([a-z]+)''', 'g') AS m
    WHERE conname = 'sealed_box_compartment_known' AND m[1] <> ALL (ours);
  ${yes ? 'known := known || ours;' : ''}
  ALTER TABLE sealed_box DROP CONSTRAINT sealed_box_compartment_known;
  EXECUTE format('ALTER TABLE sealed_box ADD CONSTRAINT sealed_box_compartment_known CHECK (compartment IN (%s))',
    (SELECT string_agg(quote_literal(w), ', ' ORDER BY w) FROM unnest(known) AS w));
END $$;`;

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
