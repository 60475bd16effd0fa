import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counting what lies on the shelves, closed by a second person; and goods that go from one hub of a region to another.
 * A transfer is seen by the two hubs it names and by nobody else; what a hub shares of its surplus and need is seen by
 * the hubs of its region.
 */
export class MoveAndCount20261121T1915 implements MigrationInterface {
  name = 'MoveAndCount1763752500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COUNTS);
    await runner.query(DISCARDS);
    await runner.query(REGION);
    await runner.query(TRANSFERS);
    await runner.query(SHARES);
    await runner.query(OWN_WALLS(['stock_count', 'count_line', 'discard_weight']));
    await runner.query(CROSSING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION app.step_across(uuid)');
    await runner.query(
      'DROP TABLE stock_share, transfer_parcel, transfer_line, transfer, discard_weight, count_line, stock_count',
    );
    await runner.query('DROP FUNCTION app.region()');
  }
}

const COUNTS = `
-- Somebody counts; somebody else closes. bin_id: the bin that is counted; null: chosen items, wherever they lie.
CREATE TABLE stock_count (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  bin_id uuid,
  blind boolean NOT NULL,
  state text NOT NULL DEFAULT 'open',
  version integer NOT NULL DEFAULT 1,
  opened_by uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  confirmed_by uuid,
  confirmed_at timestamptz,
  closed_by uuid,
  closed_at timestamptz,
  CONSTRAINT stock_count_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT stock_count_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT stock_count_bin_exists FOREIGN KEY (hub_id, bin_id) REFERENCES bin (hub_id, id),
  CONSTRAINT stock_count_state_known CHECK (state IN ('open', 'counted', 'confirmed', 'finalized', 'cancelled')),
  CONSTRAINT stock_count_confirmed_by CHECK (state NOT IN ('confirmed', 'finalized') OR confirmed_by IS NOT NULL),
  CONSTRAINT stock_count_two_people CHECK (state <> 'finalized' OR closed_by <> confirmed_by)
);
CREATE INDEX stock_count_open ON stock_count (hub_id, opened_at);

-- book: what the balance said at the moment of counting; the difference is taken against it and never against what is
-- there by the time of closing. kept_at: the balance at which somebody looked at what moved meanwhile and kept the figure.
-- lot_id null: the book knows no such lot there. If some is found, the line's own id becomes the id of a new lot.
CREATE TABLE count_line (
  hub_id uuid NOT NULL,
  count_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  lot_id uuid,
  place_id uuid NOT NULL,
  position smallint NOT NULL,
  counted integer,
  book integer,
  counted_at timestamptz,
  counted_by uuid,
  kept_at integer,
  reason text,
  source text,
  label_kind text,
  label_date date,
  movement_id uuid,
  live boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT count_line_pk PRIMARY KEY (hub_id, count_id, id),
  CONSTRAINT count_line_count_exists FOREIGN KEY (hub_id, count_id) REFERENCES stock_count (hub_id, id),
  CONSTRAINT count_line_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES item (hub_id, id),
  CONSTRAINT count_line_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES lot (hub_id, id),
  CONSTRAINT count_line_movement_exists FOREIGN KEY (hub_id, movement_id) REFERENCES stock_movement (hub_id, id),
  CONSTRAINT count_line_counted_whole CHECK ((counted IS NULL) = (counted_at IS NULL) AND (counted IS NULL) = (book IS NULL)
    AND counted BETWEEN 0 AND 1000000),
  CONSTRAINT count_line_reason_known CHECK (reason IN ('miscount', 'found', 'missing', 'damaged', 'spoiled', 'not_recorded')),
  CONSTRAINT count_line_label_known CHECK (label_kind IN ('use_by', 'best_by', 'made_on', 'none')),
  CONSTRAINT count_line_label_has_date CHECK (label_kind IS NULL OR (label_kind = 'none') = (label_date IS NULL)),
  CONSTRAINT count_line_source_short CHECK (length(source) BETWEEN 1 AND 80)
);
-- Two counts of one lot at one place would correct the same difference twice.
CREATE UNIQUE INDEX count_line_counted_once ON count_line (hub_id, lot_id, place_id) WHERE live;`;

const DISCARDS = `
-- What thrown-away goods weighed: typed from a scale, or the item's own weight times the number.
CREATE TABLE discard_weight (
  hub_id uuid NOT NULL,
  movement_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  grams integer NOT NULL,
  CONSTRAINT discard_weight_pk PRIMARY KEY (hub_id, movement_id, lot_id),
  CONSTRAINT discard_weight_movement_exists FOREIGN KEY (hub_id, movement_id) REFERENCES stock_movement (hub_id, id),
  CONSTRAINT discard_weight_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES lot (hub_id, id),
  CONSTRAINT discard_weight_positive CHECK (grams > 0)
);`;

const REGION = `
-- The region of the hub that this transaction acts for.
CREATE FUNCTION app.region() RETURNS uuid LANGUAGE sql STABLE
  RETURN (SELECT region_id FROM hub WHERE id = app.hub());`;

const TRANSFERS = `
-- hub_id: where the goods come from. Until they arrive they are in transit in that hub's ledger, and nowhere else.
-- asked_by: the hub of the two that wrote it; the other one says yes or no.
CREATE TABLE transfer (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  to_hub_id uuid NOT NULL,
  asked_by uuid NOT NULL,
  state text NOT NULL DEFAULT 'requested',
  version integer NOT NULL DEFAULT 1,
  wanted_by date,
  reason text,
  asked_at timestamptz NOT NULL,
  dispatched_at timestamptz,
  ended_at timestamptz,
  CONSTRAINT transfer_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT transfer_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT transfer_to_hub_exists FOREIGN KEY (to_hub_id) REFERENCES hub (id),
  CONSTRAINT transfer_between_two CHECK (hub_id <> to_hub_id AND asked_by IN (hub_id, to_hub_id)),
  CONSTRAINT transfer_state_known CHECK (state IN ('requested', 'approved', 'rejected', 'picking', 'packed', 'dispatched',
    'partly_received', 'received', 'closed', 'cancelled')),
  CONSTRAINT transfer_reason_known CHECK (reason IN ('not_enough', 'needed_here', 'no_car', 'no_room', 'mistake', 'other'))
);
CREATE INDEX transfer_to ON transfer (to_hub_id, asked_at);
CREATE INDEX transfer_from ON transfer (hub_id, asked_at);

-- What is wanted. item: the facts of the goods as the hub that asks knows them (names, unit, weights, allergens); each hub
-- has its own catalogue, so each side notes which of its own items it is.
CREATE TABLE transfer_line (
  hub_id uuid NOT NULL,
  transfer_id uuid NOT NULL,
  n smallint NOT NULL,
  to_hub_id uuid NOT NULL,
  wanted integer NOT NULL,
  item jsonb NOT NULL,
  from_item_id uuid,
  to_item_id uuid,
  CONSTRAINT transfer_line_pk PRIMARY KEY (hub_id, transfer_id, n),
  CONSTRAINT transfer_line_transfer_exists FOREIGN KEY (hub_id, transfer_id) REFERENCES transfer (hub_id, id),
  CONSTRAINT transfer_line_wanted CHECK (wanted BETWEEN 1 AND 1000000)
);

-- What was picked, lot by lot, and what became of each unit of it. lot: the facts that travel with the goods.
CREATE TABLE transfer_parcel (
  hub_id uuid NOT NULL,
  transfer_id uuid NOT NULL,
  id uuid NOT NULL,
  to_hub_id uuid NOT NULL,
  n smallint NOT NULL,
  lot_id uuid NOT NULL,
  place_id uuid NOT NULL,
  quantity integer NOT NULL,
  lot jsonb NOT NULL,
  arrived integer NOT NULL DEFAULT 0,
  damaged integer NOT NULL DEFAULT 0,
  missing integer NOT NULL DEFAULT 0,
  brought_back integer NOT NULL DEFAULT 0,
  extra integer NOT NULL DEFAULT 0,
  to_lot_id uuid,
  CONSTRAINT transfer_parcel_pk PRIMARY KEY (hub_id, transfer_id, id),
  CONSTRAINT transfer_parcel_line_exists FOREIGN KEY (hub_id, transfer_id, n) REFERENCES transfer_line (hub_id, transfer_id, n),
  CONSTRAINT transfer_parcel_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES lot (hub_id, id),
  CONSTRAINT transfer_parcel_lot_once UNIQUE (hub_id, transfer_id, n, lot_id, place_id),
  CONSTRAINT transfer_parcel_never_twice CHECK (arrived >= 0 AND damaged >= 0 AND missing >= 0 AND brought_back >= 0
    AND extra >= 0 AND quantity > 0 AND arrived + damaged + missing + brought_back <= quantity)
);

ALTER TABLE transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE transfer FORCE ROW LEVEL SECURITY;
ALTER TABLE transfer_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE transfer_line FORCE ROW LEVEL SECURITY;
ALTER TABLE transfer_parcel ENABLE ROW LEVEL SECURITY;
ALTER TABLE transfer_parcel FORCE ROW LEVEL SECURITY;
-- Two hubs read and move it. Which hubs they are, what was asked for and what a parcel holds cannot be rewritten: only
-- the columns named here may be, and only the sender adds or takes out parcels.
CREATE POLICY transfer_two_hubs ON transfer FOR SELECT TO doorstep_app USING (app.hub() IN (hub_id, to_hub_id));
CREATE POLICY transfer_asked ON transfer FOR INSERT TO doorstep_app
  WITH CHECK (asked_by = app.hub() AND app.region() = (SELECT region_id FROM hub h WHERE h.id = transfer.hub_id)
    AND app.region() = (SELECT region_id FROM hub h WHERE h.id = transfer.to_hub_id));
CREATE POLICY transfer_moved ON transfer FOR UPDATE TO doorstep_app
  USING (app.hub() IN (hub_id, to_hub_id)) WITH CHECK (app.hub() IN (hub_id, to_hub_id));
CREATE POLICY transfer_line_two_hubs ON transfer_line TO doorstep_app
  USING (app.hub() IN (hub_id, to_hub_id)) WITH CHECK (app.hub() IN (hub_id, to_hub_id));
CREATE POLICY transfer_parcel_two_hubs ON transfer_parcel FOR SELECT TO doorstep_app
  USING (app.hub() IN (hub_id, to_hub_id));
CREATE POLICY transfer_parcel_of_sender ON transfer_parcel FOR INSERT TO doorstep_app WITH CHECK (hub_id = app.hub());
CREATE POLICY transfer_parcel_taken_out ON transfer_parcel FOR DELETE TO doorstep_app USING (hub_id = app.hub());
CREATE POLICY transfer_parcel_moved ON transfer_parcel FOR UPDATE TO doorstep_app
  USING (app.hub() IN (hub_id, to_hub_id)) WITH CHECK (app.hub() IN (hub_id, to_hub_id));
GRANT SELECT, INSERT ON transfer, transfer_line TO doorstep_app;
GRANT SELECT, INSERT, DELETE ON transfer_parcel TO doorstep_app;
GRANT UPDATE (state, version, reason, dispatched_at, ended_at) ON transfer TO doorstep_app;
GRANT UPDATE (from_item_id, to_item_id) ON transfer_line TO doorstep_app;
GRANT UPDATE (quantity, arrived, damaged, missing, brought_back, extra, to_lot_id) ON transfer_parcel TO doorstep_app;`;

const SHARES = `
-- What a hub tells the others of its region: an item and how many it can spare or lacks. Nothing of who needs it.
-- day: until when an offer is good, by when a need is felt. room: cases that the hub's own drivers can carry.
CREATE TABLE stock_share (
  hub_id uuid NOT NULL,
  item_id uuid NOT NULL,
  region_id uuid NOT NULL,
  kind text NOT NULL,
  quantity integer NOT NULL,
  day date,
  room integer NOT NULL,
  item jsonb NOT NULL,
  shared_at timestamptz NOT NULL,
  CONSTRAINT stock_share_pk PRIMARY KEY (hub_id, item_id),
  CONSTRAINT stock_share_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES item (hub_id, id),
  CONSTRAINT stock_share_region_exists FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT stock_share_kind_known CHECK (kind IN ('offer', 'need')),
  CONSTRAINT stock_share_some CHECK (quantity BETWEEN 1 AND 1000000)
);
CREATE INDEX stock_share_of_region ON stock_share (region_id);
ALTER TABLE stock_share ENABLE ROW LEVEL SECURITY;
ALTER TABLE stock_share FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_share_of_region ON stock_share FOR SELECT TO doorstep_app USING (region_id = app.region());
CREATE POLICY stock_share_told ON stock_share FOR INSERT TO doorstep_app
  WITH CHECK (hub_id = app.hub() AND region_id = app.region());
CREATE POLICY stock_share_changed ON stock_share FOR UPDATE TO doorstep_app
  USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub() AND region_id = app.region());
CREATE POLICY stock_share_taken_back ON stock_share FOR DELETE TO doorstep_app USING (hub_id = app.hub());
GRANT SELECT, INSERT, UPDATE, DELETE ON stock_share TO doorstep_app;`;

const CROSSING = `
-- The one way through the wall between two hubs, in one direction and for goods that are on the road: who receives them
-- stands, until it steps back, where their ledger is. So both books change in one transaction, or neither does.
CREATE FUNCTION app.step_across(the_transfer uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE sender uuid;
BEGIN
  SELECT hub_id INTO sender FROM public.transfer
    WHERE id = the_transfer AND to_hub_id = app.hub() AND state IN ('dispatched', 'partly_received');
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no goods of this transfer are on their way to this hub' USING ERRCODE = '42501';
  END IF;
  PERFORM set_config('app.hub_id', sender::text, true);
  RETURN sender;
END $$;`;

const OWN_WALLS = (tables: readonly string[]): string =>
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
