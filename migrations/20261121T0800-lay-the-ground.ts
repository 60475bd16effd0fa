import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The whole first schema. Two kinds of tables:
 *  - hub tables carry hub_id as the first column of their primary key and of every unique constraint,
 *    so that the same schema can be distributed by hub_id (docs/scale.md);
 *  - directory tables (region, hub, member_login, session, receipt_lookup) lead to a hub and are keyed by
 *    what the visitor already holds.
 * Every table with hub data has row-level security, forced. The application connects as doorstep_app,
 * which owns nothing and cannot bypass it.
 */
export class LayTheGround20261121T0800 implements MigrationInterface {
  name = 'LayTheGround1763712000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLES);
    await runner.query(DOORS);
    await runner.query(DIRECTORY);
    await runner.query(PEOPLE);
    await runner.query(REQUESTS);
    await runner.query(TASKS);
    await runner.query(STOCK);
    await runner.query(PLATFORM);
    await runner.query(WALLS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE job, activity, idempotency, stock_entry, stock_movement, stock_balance, lot, kit_line, kit, item,
        disclosure, place_grant, stop, run, assignment, task, sealed_wrap, sealed_box, request, member_availability,
        hub_key_grant, hub_key, member, receipt_lookup, session, member_login, hub_hours, hub, region CASCADE;
      DROP SCHEMA app CASCADE;`);
  }
}

/** Roles belong to the cluster, not to the database: made once, shared by every database on it. */
const ROLES = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'doorstep_app') THEN
    CREATE ROLE doorstep_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'doorstep_worker') THEN
    CREATE ROLE doorstep_worker NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- two databases migrating at once
END $$;
DO $$ BEGIN
  EXECUTE format('GRANT doorstep_app, doorstep_worker TO %I', current_user);
END $$;`;

/** What the current transaction may see. Set with set_config(..., true) by the one database door of the api. */
const DOORS = `
CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO doorstep_app, doorstep_worker;
-- The hub this transaction works for; null shows nothing.
CREATE FUNCTION app.hub() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.hub_id', true), '')::uuid;
-- The key a visitor holds (session token hash, handle tag, receipt look-up hash); null opens nothing.
CREATE FUNCTION app.door() RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
  RETURN decode(nullif(current_setting('app.door', true), ''), 'hex');`;

const DIRECTORY = `
CREATE TABLE region (
  id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  time_zone text NOT NULL,
  pack text NOT NULL,
  CONSTRAINT region_pk PRIMARY KEY (id),
  CONSTRAINT region_slug_taken UNIQUE (slug)
);
-- A hub is public: its name, place and phone stand on posters.
CREATE TABLE hub (
  id uuid NOT NULL,
  region_id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  street text NOT NULL,
  lon double precision NOT NULL,
  lat double precision NOT NULL,
  cell text NOT NULL,
  phone text NOT NULL,
  languages text[] NOT NULL,
  time_zone text NOT NULL,
  intake text NOT NULL DEFAULT 'open',
  root_key bytea NOT NULL,
  demonstration boolean NOT NULL DEFAULT false,
  created_on date NOT NULL,
  CONSTRAINT hub_pk PRIMARY KEY (id),
  CONSTRAINT hub_slug_taken UNIQUE (slug),
  CONSTRAINT hub_region_exists FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT hub_kind_known CHECK (kind IN ('school', 'church', 'shop', 'restaurant', 'hall')),
  CONSTRAINT hub_intake_known CHECK (intake IN ('open', 'paused'))
);
CREATE TABLE hub_hours (
  hub_id uuid NOT NULL,
  weekday smallint NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  CONSTRAINT hub_hours_pk PRIMARY KEY (hub_id, weekday, from_minute),
  CONSTRAINT hub_hours_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT hub_hours_weekday CHECK (weekday BETWEEN 0 AND 6),
  CONSTRAINT hub_hours_order CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440)
);
-- Finds a member from a handle. handle_tag = HMAC(server key, handle).
CREATE TABLE member_login (
  handle_tag bytea NOT NULL,
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  salt bytea NOT NULL,
  auth_salt bytea NOT NULL,
  auth_hash bytea NOT NULL,
  CONSTRAINT member_login_pk PRIMARY KEY (handle_tag)
);
-- roles and tier are copies: a change of either deletes the member's sessions in the same transaction.
CREATE TABLE session (
  token_hash bytea NOT NULL,
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  handle text NOT NULL,
  roles text[] NOT NULL,
  tier smallint NOT NULL,
  created_at timestamptz NOT NULL,
  idle_until timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  CONSTRAINT session_pk PRIMARY KEY (token_hash)
);
CREATE INDEX session_by_member ON session (hub_id, member_id);
-- Finds a request from a receipt code. lookup_hash = SHA-256 of what the browser derived from the code.
CREATE TABLE receipt_lookup (
  lookup_hash bytea NOT NULL,
  hub_id uuid NOT NULL,
  request_id uuid NOT NULL,
  CONSTRAINT receipt_lookup_pk PRIMARY KEY (lookup_hash)
);`;

const PEOPLE = `
CREATE TABLE member (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  handle text NOT NULL,
  roles text[] NOT NULL,
  tier smallint NOT NULL DEFAULT 0,
  state text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  public_key bytea NOT NULL,
  sign_key bytea NOT NULL,
  wrapped_key bytea NOT NULL,
  home_cell text,
  vehicle text NOT NULL DEFAULT 'none',
  seats smallint NOT NULL DEFAULT 0,
  child_seats smallint NOT NULL DEFAULT 0,
  load_units smallint NOT NULL DEFAULT 0,
  capabilities text[] NOT NULL DEFAULT '{}',
  open_claims_cap smallint NOT NULL DEFAULT 6,
  new_homes_per_day smallint NOT NULL DEFAULT 8,
  homes_per_month smallint NOT NULL DEFAULT 20,
  created_on date NOT NULL,
  CONSTRAINT member_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT member_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT member_handle_taken UNIQUE (hub_id, handle),
  CONSTRAINT member_tier_known CHECK (tier BETWEEN 0 AND 5),
  CONSTRAINT member_state_known CHECK (state IN ('applied', 'screening', 'provisional', 'approved', 'expired', 'suspended', 'left', 'denied')),
  CONSTRAINT member_vehicle_known CHECK (vehicle IN ('none', 'bike', 'car', 'van')),
  CONSTRAINT member_capabilities_known CHECK (capabilities <@ ARRAY['cooled', 'heavy', 'car_seat', 'step_free']),
  CONSTRAINT member_roles_known CHECK (roles <@ ARRAY['organizer', 'dispatcher', 'intake', 'packer', 'driver', 'carer', 'interpreter']),
  CONSTRAINT member_counts CHECK (seats BETWEEN 0 AND 16 AND child_seats BETWEEN 0 AND 8 AND load_units BETWEEN 0 AND 200)
);
CREATE TABLE member_availability (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  weekday smallint NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  CONSTRAINT member_availability_pk PRIMARY KEY (hub_id, member_id, weekday, from_minute),
  CONSTRAINT member_availability_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT member_availability_weekday CHECK (weekday BETWEEN 0 AND 6),
  CONSTRAINT member_availability_order CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440)
);
-- Public halves of a hub's keys: the root, and the hub and board keys it signed; kid is the thumbprint in envelopes.
CREATE TABLE hub_key (
  hub_id uuid NOT NULL,
  kid text NOT NULL,
  purpose text NOT NULL,
  epoch integer NOT NULL,
  public_key bytea NOT NULL,
  signature bytea NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz,
  CONSTRAINT hub_key_pk PRIMARY KEY (hub_id, kid),
  CONSTRAINT hub_key_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT hub_key_epoch_taken UNIQUE (hub_id, purpose, epoch),
  CONSTRAINT hub_key_purpose_known CHECK (purpose IN ('root', 'hub', 'board'))
);
-- The private half, sealed to one member.
CREATE TABLE hub_key_grant (
  hub_id uuid NOT NULL,
  kid text NOT NULL,
  member_id uuid NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT hub_key_grant_pk PRIMARY KEY (hub_id, kid, member_id),
  CONSTRAINT hub_key_grant_key_exists FOREIGN KEY (hub_id, kid) REFERENCES hub_key (hub_id, kid),
  CONSTRAINT hub_key_grant_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id)
);`;

/** The closed list of plaintext of a request (sealing.md 3.1). Nothing else about a family is readable here. */
const REQUESTS = `
CREATE TABLE request (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  channel text NOT NULL,
  cell text NOT NULL,
  destination_cell text,
  day date NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  load_units smallint NOT NULL,
  flags text[] NOT NULL DEFAULT '{}',
  reason text,
  held_until date,
  duplicate_of uuid,
  household_tag bytea,
  receipt_key bytea NOT NULL,
  receipt_verifier bytea NOT NULL,
  created_on date NOT NULL,
  expires_on date NOT NULL,
  CONSTRAINT request_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT request_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT request_kind_known CHECK (kind IN ('groceries', 'supplies', 'ride', 'childcare', 'visit', 'other')),
  CONSTRAINT request_state_known CHECK (state IN ('submitted', 'triage', 'open', 'scheduled', 'in_progress', 'fulfilled', 'partly_fulfilled',
    'unfulfilled', 'needs_info', 'on_hold', 'waitlisted', 'withdrawn', 'declined', 'referred_out', 'duplicate', 'expired')),
  CONSTRAINT request_channel_known CHECK (channel IN ('web', 'phone')),
  CONSTRAINT request_window_bucket CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440
    AND from_minute % 120 = 0 AND to_minute % 120 = 0),
  CONSTRAINT request_load_units CHECK (load_units BETWEEN 1 AND 4),
  CONSTRAINT request_flags_known CHECK (flags <@ ARRAY['cooled', 'heavy', 'car_seat', 'step_free', 'two_people']),
  CONSTRAINT request_ride_has_destination CHECK ((kind = 'ride') = (destination_cell IS NOT NULL))
);
CREATE INDEX request_by_state ON request (hub_id, state, day, id);
CREATE INDEX request_by_day ON request (hub_id, day);
CREATE INDEX request_by_household ON request (hub_id, household_tag) WHERE household_tag IS NOT NULL;
-- Ciphertext of one compartment. subject_id is a request (card, place, contact, care) or a member (profile).
CREATE TABLE sealed_box (
  hub_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  compartment text NOT NULL,
  version integer NOT NULL,
  body bytea NOT NULL,
  outer_key_id text,
  expires_on date,
  CONSTRAINT sealed_box_pk PRIMARY KEY (hub_id, subject_id, compartment),
  CONSTRAINT sealed_box_compartment_known CHECK (compartment IN ('card', 'place', 'contact', 'care', 'profile')),
  CONSTRAINT sealed_box_size CHECK (octet_length(body) BETWEEN 64 AND 8192)
);
CREATE INDEX sealed_box_by_expiry ON sealed_box (hub_id, expires_on) WHERE expires_on IS NOT NULL;
-- The key of a box, sealed to one recipient key.
CREATE TABLE sealed_wrap (
  hub_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  compartment text NOT NULL,
  kid text NOT NULL,
  wrap bytea NOT NULL,
  CONSTRAINT sealed_wrap_pk PRIMARY KEY (hub_id, subject_id, compartment, kid),
  CONSTRAINT sealed_wrap_box_exists FOREIGN KEY (hub_id, subject_id, compartment)
    REFERENCES sealed_box (hub_id, subject_id, compartment) ON DELETE CASCADE,
  CONSTRAINT sealed_wrap_size CHECK (octet_length(wrap) BETWEEN 48 AND 512)
);`;

const TASKS = `
-- One unit that one volunteer can take. A ride has a task per leg, a sitting one per adult.
CREATE TABLE task (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  kind text NOT NULL,
  part smallint NOT NULL DEFAULT 1,
  state text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  tier smallint NOT NULL,
  cell text NOT NULL,
  destination_cell text,
  day date NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  window_from timestamptz NOT NULL,
  window_to timestamptz NOT NULL,
  service_seconds integer NOT NULL,
  load_units smallint NOT NULL,
  seats smallint NOT NULL DEFAULT 0,
  flags text[] NOT NULL DEFAULT '{}',
  kit_id uuid,
  kit_count smallint NOT NULL DEFAULT 0,
  reason text,
  CONSTRAINT task_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT task_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES request (hub_id, id),
  CONSTRAINT task_part_taken UNIQUE (hub_id, request_id, kind, part),
  CONSTRAINT task_kind_known CHECK (kind IN ('delivery', 'ride_out', 'ride_back', 'sitting', 'visit')),
  CONSTRAINT task_state_known CHECK (state IN ('planned', 'open', 'offered', 'claimed', 'confirmed', 'loaded', 'en_route', 'at_door', 'done',
    'attempted', 'cancelled', 'on_hold')),
  CONSTRAINT task_tier_known CHECK (tier BETWEEN 0 AND 5),
  CONSTRAINT task_window_order CHECK (window_from < window_to),
  CONSTRAINT task_flags_known CHECK (flags <@ ARRAY['cooled', 'heavy', 'car_seat', 'step_free', 'two_people'])
);
CREATE INDEX task_board ON task (hub_id, day, window_from, id) WHERE state IN ('open', 'offered');
CREATE INDEX task_by_day ON task (hub_id, day, id);
CREATE INDEX task_by_request ON task (hub_id, request_id);
CREATE TABLE run (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  day date NOT NULL,
  letter text NOT NULL,
  member_id uuid NOT NULL,
  state text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  meters integer NOT NULL,
  seconds integer NOT NULL,
  reason text,
  CONSTRAINT run_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT run_letter_taken UNIQUE (hub_id, day, letter),
  CONSTRAINT run_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT run_state_known CHECK (state IN ('planned', 'offered', 'accepted', 'loading', 'departed', 'completed', 'aborted')),
  CONSTRAINT run_order CHECK (starts_at <= ends_at)
);
CREATE INDEX run_by_member ON run (hub_id, member_id, day);
CREATE TABLE assignment (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  task_id uuid NOT NULL,
  member_id uuid NOT NULL,
  run_id uuid,
  state text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  claim_key bytea,
  claim_signature bytea,
  reason text,
  made_at timestamptz NOT NULL,
  expires_at timestamptz,
  ended_at timestamptz,
  CONSTRAINT assignment_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT assignment_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES task (hub_id, id),
  CONSTRAINT assignment_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT assignment_run_exists FOREIGN KEY (hub_id, run_id) REFERENCES run (hub_id, id),
  CONSTRAINT assignment_state_known CHECK (state IN ('offered', 'claimed', 'assigned', 'confirmed', 'declined', 'released', 'expired', 'removed',
    'completed', 'no_show')),
  CONSTRAINT assignment_claim_has_key CHECK (state NOT IN ('claimed', 'confirmed') OR claim_key IS NOT NULL)
);
-- The last word on "one task, one volunteer".
CREATE UNIQUE INDEX assignment_one_live_per_task ON assignment (hub_id, task_id) WHERE state IN ('claimed', 'assigned', 'confirmed');
CREATE INDEX assignment_by_member ON assignment (hub_id, member_id, state);
CREATE INDEX assignment_by_task ON assignment (hub_id, task_id);
CREATE INDEX assignment_by_run ON assignment (hub_id, run_id) WHERE run_id IS NOT NULL;
CREATE TABLE stop (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  run_id uuid NOT NULL,
  position smallint NOT NULL,
  task_id uuid NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  arrive_at timestamptz NOT NULL,
  depart_at timestamptz NOT NULL,
  reason text,
  goods text,
  device_time timestamptz,
  received_at timestamptz,
  CONSTRAINT stop_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT stop_run_exists FOREIGN KEY (hub_id, run_id) REFERENCES run (hub_id, id),
  CONSTRAINT stop_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES task (hub_id, id),
  CONSTRAINT stop_position_taken UNIQUE (hub_id, run_id, position) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT stop_kind_known CHECK (kind IN ('deliver', 'pickup', 'dropoff', 'stay')),
  CONSTRAINT stop_state_known CHECK (state IN ('planned', 'loaded', 'done', 'attempted', 'cancelled')),
  CONSTRAINT stop_reason_known CHECK (reason IS NULL OR reason IN ('no_answer', 'wrong_address', 'unsafe', 'refused', 'not_ready', 'could_not_carry',
    'closed', 'damaged', 'other')),
  CONSTRAINT stop_goods_known CHECK (goods IS NULL OR goods IN ('back_to_hub', 'next_household', 'neighbour'))
);
CREATE INDEX stop_by_task ON stop (hub_id, task_id);
-- The place of one stop, sealed to the throw-away key of one claim; handed out only inside [opens_at, closes_at].
CREATE TABLE place_grant (
  hub_id uuid NOT NULL,
  assignment_id uuid NOT NULL,
  request_id uuid NOT NULL,
  kid text NOT NULL,
  wrap bytea NOT NULL,
  opens_at timestamptz NOT NULL,
  closes_at timestamptz NOT NULL,
  CONSTRAINT place_grant_pk PRIMARY KEY (hub_id, assignment_id),
  CONSTRAINT place_grant_assignment_exists FOREIGN KEY (hub_id, assignment_id) REFERENCES assignment (hub_id, id),
  CONSTRAINT place_grant_order CHECK (opens_at < closes_at),
  CONSTRAINT place_grant_size CHECK (octet_length(wrap) BETWEEN 48 AND 512)
);
CREATE INDEX place_grant_by_close ON place_grant (hub_id, closes_at);
-- Who was told where a home is, by day: budgets, continuity and the family's own count read it. No place in it.
CREATE TABLE disclosure (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  request_id uuid NOT NULL,
  day date NOT NULL,
  role text NOT NULL,
  household_tag bytea,
  CONSTRAINT disclosure_pk PRIMARY KEY (hub_id, member_id, request_id, role),
  CONSTRAINT disclosure_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES request (hub_id, id),
  CONSTRAINT disclosure_role_known CHECK (role IN ('organizer', 'volunteer'))
);
CREATE INDEX disclosure_by_request ON disclosure (hub_id, request_id);
CREATE INDEX disclosure_by_household ON disclosure (hub_id, household_tag) WHERE household_tag IS NOT NULL;`;

const STOCK = `
CREATE TABLE item (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  unit text NOT NULL,
  category text NOT NULL,
  cooled boolean NOT NULL DEFAULT false,
  infant_formula boolean NOT NULL DEFAULT false,
  grace_days smallint NOT NULL DEFAULT 0,
  CONSTRAINT item_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT item_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT item_name_taken UNIQUE (hub_id, name),
  CONSTRAINT item_unit_known CHECK (unit IN ('each', 'pack', 'case', 'pound')),
  CONSTRAINT item_category_known CHECK (category IN ('dry', 'canned', 'fresh', 'dairy', 'frozen', 'baby', 'hygiene', 'other'))
);
CREATE TABLE kit (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  version smallint NOT NULL DEFAULT 1,
  load_units smallint NOT NULL,
  CONSTRAINT kit_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT kit_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT kit_name_taken UNIQUE (hub_id, name, version)
);
CREATE TABLE kit_line (
  hub_id uuid NOT NULL,
  kit_id uuid NOT NULL,
  item_id uuid NOT NULL,
  quantity integer NOT NULL,
  CONSTRAINT kit_line_pk PRIMARY KEY (hub_id, kit_id, item_id),
  CONSTRAINT kit_line_kit_exists FOREIGN KEY (hub_id, kit_id) REFERENCES kit (hub_id, id),
  CONSTRAINT kit_line_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES item (hub_id, id),
  CONSTRAINT kit_line_quantity CHECK (quantity > 0)
);
ALTER TABLE task ADD CONSTRAINT task_kit_exists FOREIGN KEY (hub_id, kit_id) REFERENCES kit (hub_id, id);
CREATE TABLE lot (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'available',
  source text NOT NULL,
  received_on date NOT NULL,
  label_kind text NOT NULL,
  label_date date,
  CONSTRAINT lot_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT lot_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES item (hub_id, id),
  CONSTRAINT lot_state_known CHECK (state IN ('available', 'hold', 'quarantined', 'recalled', 'expired', 'damaged', 'depleted')),
  CONSTRAINT lot_label_kind_known CHECK (label_kind IN ('use_by', 'best_by', 'made_on', 'none')),
  CONSTRAINT lot_label_has_date CHECK ((label_kind = 'none') = (label_date IS NULL))
);
CREATE INDEX lot_by_item ON lot (hub_id, item_id);
-- Balances are what the ledger's entries fold to; guarded updates keep them, a test folds and compares.
CREATE TABLE stock_balance (
  hub_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  on_hand integer NOT NULL DEFAULT 0,
  reserved integer NOT NULL DEFAULT 0,
  CONSTRAINT stock_balance_pk PRIMARY KEY (hub_id, lot_id),
  CONSTRAINT stock_balance_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES lot (hub_id, id),
  CONSTRAINT stock_not_negative CHECK (on_hand >= 0 AND reserved >= 0 AND reserved <= on_hand)
);
CREATE TABLE stock_movement (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  reason text,
  task_id uuid,
  actor_id uuid,
  at timestamptz NOT NULL,
  CONSTRAINT stock_movement_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT stock_movement_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES task (hub_id, id),
  CONSTRAINT stock_movement_kind_known CHECK (kind IN ('receive', 'reserve', 'unreserve', 'issue', 'return', 'adjust', 'discard'))
);
CREATE INDEX stock_movement_by_task ON stock_movement (hub_id, task_id) WHERE task_id IS NOT NULL;
-- Append-only: the application may insert and read, never change.
CREATE TABLE stock_entry (
  hub_id uuid NOT NULL,
  movement_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  account text NOT NULL,
  quantity integer NOT NULL,
  CONSTRAINT stock_entry_pk PRIMARY KEY (hub_id, movement_id, lot_id, account),
  CONSTRAINT stock_entry_movement_exists FOREIGN KEY (hub_id, movement_id) REFERENCES stock_movement (hub_id, id),
  CONSTRAINT stock_entry_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES lot (hub_id, id),
  CONSTRAINT stock_entry_quantity CHECK (quantity <> 0)
);
CREATE INDEX stock_entry_by_lot ON stock_entry (hub_id, lot_id);`;

const PLATFORM = `
-- The first answer to a command, given again when the same command comes twice.
CREATE TABLE idempotency (
  hub_id uuid NOT NULL,
  key uuid NOT NULL,
  actor text NOT NULL,
  verb text NOT NULL,
  answer jsonb,
  at timestamptz NOT NULL,
  CONSTRAINT idempotency_pk PRIMARY KEY (hub_id, key)
);
CREATE INDEX idempotency_by_age ON idempotency (hub_id, at);
-- Who did what to which row: pseudonyms, verbs and ids only.
CREATE TABLE activity (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  verb text NOT NULL,
  subject_id uuid NOT NULL,
  reason text,
  CONSTRAINT activity_pk PRIMARY KEY (hub_id, id)
);
CREATE INDEX activity_by_time ON activity (hub_id, at DESC, id);
CREATE INDEX activity_by_subject ON activity (hub_id, subject_id, at);
-- Work to be done after a commit; a worker of any process takes it with SKIP LOCKED.
CREATE TABLE job (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  payload jsonb NOT NULL,
  dedupe_key text,
  run_at timestamptz NOT NULL,
  attempts smallint NOT NULL DEFAULT 0,
  locked_until timestamptz,
  last_error text,
  dead boolean NOT NULL DEFAULT false,
  CONSTRAINT job_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT job_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT job_dedupe_taken UNIQUE (hub_id, name, dedupe_key)
);
CREATE INDEX job_due ON job (run_at) WHERE NOT dead;`;

const HUB_TABLES = [
  'hub_hours',
  'member',
  'member_availability',
  'hub_key',
  'hub_key_grant',
  'request',
  'sealed_box',
  'sealed_wrap',
  'task',
  'run',
  'assignment',
  'stop',
  'place_grant',
  'disclosure',
  'item',
  'kit',
  'kit_line',
  'lot',
  'stock_balance',
  'stock_movement',
  'stock_entry',
  'idempotency',
  'activity',
  'job',
];

const appendOnly = new Set(['stock_entry', 'stock_movement', 'activity']);

const WALLS = `
${HUB_TABLES.map(
  (t) => `
ALTER TABLE ${t} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${t} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${t}_own_hub ON ${t} TO doorstep_app USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT${appendOnly.has(t) ? '' : ', UPDATE, DELETE'} ON ${t} TO doorstep_app;`,
).join('\n')}

-- The directory: public facts are readable by all, keys only by who holds them.
ALTER TABLE region ENABLE ROW LEVEL SECURITY;
ALTER TABLE region FORCE ROW LEVEL SECURITY;
CREATE POLICY region_public ON region FOR SELECT TO doorstep_app, doorstep_worker USING (true);
CREATE POLICY region_founded ON region TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT ON region TO doorstep_app, doorstep_worker;
ALTER TABLE hub ENABLE ROW LEVEL SECURITY;
ALTER TABLE hub FORCE ROW LEVEL SECURITY;
CREATE POLICY hub_public ON hub FOR SELECT TO doorstep_app, doorstep_worker USING (true);
-- Regions and hubs are founded by the owner, from the command line; the application cannot.
CREATE POLICY hub_founded ON hub TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY hub_own ON hub FOR UPDATE TO doorstep_app USING (id = app.hub()) WITH CHECK (id = app.hub());
GRANT SELECT, UPDATE ON hub TO doorstep_app;
GRANT SELECT ON hub TO doorstep_worker;
-- Hours stand on the door: readable without a hub, like the hub itself.
CREATE POLICY hub_hours_public ON hub_hours FOR SELECT TO doorstep_app USING (true);
CREATE POLICY hub_key_public ON hub_key FOR SELECT TO doorstep_app USING (true);

${[
  ['member_login', 'handle_tag'],
  ['session', 'token_hash'],
  ['receipt_lookup', 'lookup_hash'],
]
  .map(
    ([t, key]) => `
ALTER TABLE ${t} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${t} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${t}_by_key ON ${t} TO doorstep_app USING (${key} = app.door() OR hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, UPDATE, DELETE ON ${t} TO doorstep_app;`,
  )
  .join('\n')}

-- The worker sees jobs of every hub and nothing else; it does each one inside that hub as doorstep_app.
CREATE POLICY job_worker ON job TO doorstep_worker USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE, DELETE ON job TO doorstep_worker;`;
