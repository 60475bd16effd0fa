import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A member's own calendar, read by a calendar app without a session: a directory row that its token opens, and what
 * it was told, so that a change is told as a change and an end as an end.
 */
export class FeedCalendars20261121T1750 implements MigrationInterface {
  name = 'FeedCalendars1763747400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FEED);
    await runner.query(ENTRY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_entry, calendar_feed');
  }
}

const FEED = `
-- Directory: finds a member from the token in a calendar's address. Only the token's SHA-256 is kept.
CREATE TABLE calendar_feed (
  token_hash bytea NOT NULL,
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  made_on date NOT NULL,
  CONSTRAINT calendar_feed_pk PRIMARY KEY (token_hash),
  CONSTRAINT calendar_feed_hash CHECK (octet_length(token_hash) = 32)
);
CREATE INDEX calendar_feed_by_member ON calendar_feed (hub_id, member_id);
ALTER TABLE calendar_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_feed FORCE ROW LEVEL SECURITY;
CREATE POLICY calendar_feed_by_key ON calendar_feed TO doorstep_app
  USING (token_hash = app.door() OR hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feed TO doorstep_app;`;

const ENTRY = `
-- What a calendar was told of one shift or run. id is the event's UID and nothing else's: it leads to no row of ours.
CREATE TABLE calendar_entry (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  kind text NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  cancelled boolean NOT NULL,
  sequence integer NOT NULL,
  told_at timestamptz NOT NULL,
  CONSTRAINT calendar_entry_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT calendar_entry_one_a_subject UNIQUE (hub_id, member_id, subject_id),
  CONSTRAINT calendar_entry_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT calendar_entry_kind_known CHECK (kind IN ('shift', 'drive')),
  CONSTRAINT calendar_entry_order CHECK (starts_at < ends_at),
  CONSTRAINT calendar_entry_sequence CHECK (sequence >= 0)
);
ALTER TABLE calendar_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY calendar_entry_own_hub ON calendar_entry TO doorstep_app
  USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_entry TO doorstep_app;`;
