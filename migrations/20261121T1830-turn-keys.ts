import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A hub's keys are turned in steps, because a command carries at most 64 KB: what an organizer's browser sealed anew
 * waits in `turn_key` and `turn_wrap`, and one transaction puts all of it in the place of the old. Until then nobody
 * reads it, and dropping the turn leaves nothing. `key_debt`: who left with keys that still open what is here.
 */
export class TurnKeys20261121T1830 implements MigrationInterface {
  name = 'TurnKeys1763749800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE epoch_turn (
        hub_id uuid NOT NULL,
        id uuid NOT NULL,
        epoch integer NOT NULL,
        started_by uuid NOT NULL,
        started_at timestamptz NOT NULL,
        leaver_id uuid,
        hub_kid text NOT NULL,
        hub_key bytea NOT NULL,
        hub_signature bytea NOT NULL,
        board_kid text NOT NULL,
        board_key bytea NOT NULL,
        board_signature bytea NOT NULL,
        CONSTRAINT epoch_turn_pk PRIMARY KEY (hub_id, id),
        CONSTRAINT epoch_turn_one_at_a_time UNIQUE (hub_id),
        CONSTRAINT epoch_turn_starter_exists FOREIGN KEY (hub_id, started_by) REFERENCES member (hub_id, id),
        CONSTRAINT epoch_turn_leaver_exists FOREIGN KEY (hub_id, leaver_id) REFERENCES member (hub_id, id),
        CONSTRAINT epoch_turn_sizes CHECK (octet_length(hub_key) = 32 AND octet_length(board_key) = 32
          AND octet_length(hub_signature) = 64 AND octet_length(board_signature) = 64)
      );
      CREATE TABLE turn_key (
        hub_id uuid NOT NULL,
        turn_id uuid NOT NULL,
        member_id uuid NOT NULL,
        purpose text NOT NULL,
        sealed bytea,
        CONSTRAINT turn_key_pk PRIMARY KEY (hub_id, turn_id, member_id, purpose),
        CONSTRAINT turn_key_turn_exists FOREIGN KEY (hub_id, turn_id) REFERENCES epoch_turn (hub_id, id) ON DELETE CASCADE,
        CONSTRAINT turn_key_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
        CONSTRAINT turn_key_purpose_known CHECK (purpose IN ('hub', 'board')),
        CONSTRAINT turn_key_size CHECK (octet_length(sealed) = 94)
      );
      CREATE TABLE turn_wrap (
        hub_id uuid NOT NULL,
        turn_id uuid NOT NULL,
        subject_id uuid NOT NULL,
        compartment text NOT NULL,
        purpose text NOT NULL,
        mark text NOT NULL,
        wrap bytea,
        CONSTRAINT turn_wrap_pk PRIMARY KEY (hub_id, turn_id, subject_id, compartment, purpose),
        CONSTRAINT turn_wrap_turn_exists FOREIGN KEY (hub_id, turn_id) REFERENCES epoch_turn (hub_id, id) ON DELETE CASCADE,
        CONSTRAINT turn_wrap_purpose_known CHECK (purpose IN ('hub', 'board')),
        CONSTRAINT turn_wrap_size CHECK (octet_length(wrap) = 94)
      );
      CREATE TABLE turn_tag (
        hub_id uuid NOT NULL,
        turn_id uuid NOT NULL,
        was bytea NOT NULL,
        becomes bytea NOT NULL,
        CONSTRAINT turn_tag_pk PRIMARY KEY (hub_id, turn_id, was),
        CONSTRAINT turn_tag_turn_exists FOREIGN KEY (hub_id, turn_id) REFERENCES epoch_turn (hub_id, id) ON DELETE CASCADE,
        CONSTRAINT turn_tag_size CHECK (octet_length(becomes) BETWEEN 16 AND 64)
      );
      CREATE TABLE key_debt (
        hub_id uuid NOT NULL,
        member_id uuid NOT NULL,
        since timestamptz NOT NULL,
        CONSTRAINT key_debt_pk PRIMARY KEY (hub_id, member_id),
        CONSTRAINT key_debt_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id)
      );`);
    for (const table of ['epoch_turn', 'turn_key', 'turn_wrap', 'turn_tag', 'key_debt']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_own_hub ON ${table} FOR ALL TO doorstep_app
          USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
        GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO doorstep_app;`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE key_debt, turn_tag, turn_wrap, turn_key, epoch_turn');
  }
}
