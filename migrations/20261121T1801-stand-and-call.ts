import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Needs that come back, call lists, duplicates laid together, a directory of other help, and who looks at a request
 * now. What may never happen stands here: no occurrence twice (`request_occurrence_once`), no half grip
 * (`request_grip_whole`), no two calls with one number (`call_attempt_pk`).
 */
export class StandAndCall20261121T1801 implements MigrationInterface {
  name = 'StandAndCall1763748060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SERVICE);
    await runner.query(STANDING);
    await runner.query(REQUEST);
    await runner.query(CALLS);
    await runner.query(MERGES);
    await runner.query(walls(TABLES));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE request DROP CONSTRAINT request_boxes_exist, DROP COLUMN standing_id,
      DROP COLUMN occurrence, DROP COLUMN grip_by, DROP COLUMN grip_until, DROP COLUMN place_tag, DROP COLUMN referred_to`);
    await runner.query(`DROP TABLE ${[...TABLES].reverse().join(', ')}`);
  }
}

const TABLES = ['service', 'standing', 'standing_task', 'call_attempt', 'request_merge', 'presence'];

const SERVICE = `
-- Another organization's help: its own public words, as on its door. Nothing of a household is in here.
CREATE TABLE service (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  state text NOT NULL DEFAULT 'open',
  name text NOT NULL,
  what text NOT NULL,
  kinds text[] NOT NULL DEFAULT '{}',
  phone text,
  languages text[] NOT NULL DEFAULT '{}',
  hours jsonb NOT NULL DEFAULT '[]',
  checked_on date NOT NULL,
  CONSTRAINT service_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT service_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT service_state_known CHECK (state IN ('open', 'closed')),
  CONSTRAINT service_kinds_known CHECK (kinds <@ ARRAY['groceries', 'supplies', 'ride', 'childcare', 'visit', 'other']),
  CONSTRAINT service_words_short CHECK (length(name) BETWEEN 1 AND 120 AND length(what) BETWEEN 1 AND 500
    AND length(phone) <= 40 AND cardinality(languages) <= 40),
  CONSTRAINT service_hours_listed CHECK (jsonb_typeof(hours) = 'array')
);`;

const STANDING = `
-- A need that comes back. Its boxes (subject_id is this id) are those of its occurrences. until: its last day;
-- paused_until: the first day on which it goes on; renew_by: the day it ends by itself unless somebody asks again.
CREATE TABLE standing (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  state text NOT NULL DEFAULT 'active',
  origin_id uuid NOT NULL,
  kind text NOT NULL,
  cell text NOT NULL,
  destination_cell text,
  load_units smallint NOT NULL,
  flags text[] NOT NULL DEFAULT '{}',
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  rule text NOT NULL,
  starts_on date NOT NULL,
  until date,
  skipped date[] NOT NULL DEFAULT '{}',
  paused_until date,
  renew_by date NOT NULL,
  household_tag bytea,
  place_tag bytea,
  receipt_key bytea NOT NULL,
  receipt_verifier bytea NOT NULL,
  made_on date NOT NULL,
  CONSTRAINT standing_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT standing_origin_once UNIQUE (hub_id, origin_id),
  CONSTRAINT standing_origin_exists FOREIGN KEY (hub_id, origin_id) REFERENCES request (hub_id, id),
  CONSTRAINT standing_state_known CHECK (state IN ('active', 'paused', 'ended')),
  CONSTRAINT standing_window_bucket CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440
    AND from_minute % 120 = 0 AND to_minute % 120 = 0),
  CONSTRAINT standing_rule_closed CHECK (rule ~ '^FREQ=(DAILY|WEEKLY|MONTHLY)(;[A-Z]+=[A-Z0-9,-]+)*$'
    AND length(rule) <= 160),
  CONSTRAINT standing_pause_has_state CHECK (paused_until IS NULL OR state = 'paused'),
  CONSTRAINT standing_days_few CHECK (cardinality(skipped) <= 100)
);
-- What each occurrence puts on the board.
CREATE TABLE standing_task (
  hub_id uuid NOT NULL,
  standing_id uuid NOT NULL,
  kind text NOT NULL,
  part smallint NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  service_seconds integer NOT NULL,
  load_units smallint NOT NULL,
  seats smallint NOT NULL,
  flags text[] NOT NULL DEFAULT '{}',
  kit_id uuid,
  kit_count smallint NOT NULL DEFAULT 0,
  CONSTRAINT standing_task_pk PRIMARY KEY (hub_id, standing_id, kind, part),
  CONSTRAINT standing_task_standing_exists FOREIGN KEY (hub_id, standing_id) REFERENCES standing (hub_id, id)
    ON DELETE CASCADE,
  CONSTRAINT standing_task_kit_exists FOREIGN KEY (hub_id, kit_id) REFERENCES kit (hub_id, id)
);`;

const REQUEST = `
ALTER TABLE request
  ADD COLUMN standing_id uuid,
  ADD COLUMN occurrence date,
  ADD COLUMN grip_by uuid,
  ADD COLUMN grip_until timestamptz,
  ADD COLUMN place_tag bytea,
  ADD COLUMN referred_to uuid,
  ADD CONSTRAINT request_standing_exists FOREIGN KEY (hub_id, standing_id) REFERENCES standing (hub_id, id),
  ADD CONSTRAINT request_boxes_exist FOREIGN KEY (hub_id, shares_boxes_of) REFERENCES standing (hub_id, id),
  ADD CONSTRAINT request_occurrence_once UNIQUE (hub_id, standing_id, occurrence),
  ADD CONSTRAINT request_occurrence_whole CHECK ((standing_id IS NULL) = (occurrence IS NULL)),
  ADD CONSTRAINT request_grip_exists FOREIGN KEY (hub_id, grip_by) REFERENCES member (hub_id, id),
  ADD CONSTRAINT request_grip_whole CHECK ((grip_by IS NULL) = (grip_until IS NULL)),
  ADD CONSTRAINT request_referred_exists FOREIGN KEY (hub_id, referred_to) REFERENCES service (hub_id, id);
CREATE INDEX request_by_place ON request (hub_id, place_tag) WHERE place_tag IS NOT NULL;`;

const CALLS = `
-- One try to reach a household. Who called and how it went; never a number and never a word that was said.
CREATE TABLE call_attempt (
  hub_id uuid NOT NULL,
  request_id uuid NOT NULL,
  n smallint NOT NULL,
  by uuid NOT NULL,
  at timestamptz NOT NULL,
  outcome text NOT NULL,
  next_at timestamptz,
  CONSTRAINT call_attempt_pk PRIMARY KEY (hub_id, request_id, n),
  CONSTRAINT call_attempt_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES request (hub_id, id),
  CONSTRAINT call_attempt_by_exists FOREIGN KEY (hub_id, by) REFERENCES member (hub_id, id),
  CONSTRAINT call_attempt_outcome_known CHECK (outcome IN ('no_answer', 'wrong_number', 'call_back', 'reached', 'hung_up', 'other_help')),
  CONSTRAINT call_attempt_few CHECK (n BETWEEN 1 AND 50)
);
-- Which request a member has on the desk now.
CREATE TABLE presence (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  request_id uuid NOT NULL,
  until timestamptz NOT NULL,
  CONSTRAINT presence_pk PRIMARY KEY (hub_id, member_id),
  CONSTRAINT presence_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT presence_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES request (hub_id, id)
);
CREATE INDEX presence_by_request ON presence (hub_id, request_id);`;

const MERGES = `
-- Two requests laid together, with what undo needs: the clear facts here, the old boxes under this id as subject.
-- Both go when the time to undo is over.
CREATE TABLE request_merge (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kept_id uuid NOT NULL,
  gone_id uuid NOT NULL,
  kept_version integer NOT NULL,
  cell text NOT NULL,
  destination_cell text,
  day date NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  load_units smallint NOT NULL,
  flags text[] NOT NULL,
  by uuid NOT NULL,
  at timestamptz NOT NULL,
  until timestamptz NOT NULL,
  CONSTRAINT request_merge_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT request_merge_gone_once UNIQUE (hub_id, gone_id),
  CONSTRAINT request_merge_kept_exists FOREIGN KEY (hub_id, kept_id) REFERENCES request (hub_id, id),
  CONSTRAINT request_merge_gone_exists FOREIGN KEY (hub_id, gone_id) REFERENCES request (hub_id, id),
  CONSTRAINT request_merge_by_exists FOREIGN KEY (hub_id, by) REFERENCES member (hub_id, id),
  CONSTRAINT request_merge_of_two CHECK (kept_id <> gone_id)
);
CREATE INDEX request_merge_by_kept ON request_merge (hub_id, kept_id);`;

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
