import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A hub that lost everyone comes back with two of three printed sheets. Here is the public half of the key they stand for,
 * what proves that somebody holds two of them, and the hub's keys sealed to it: `recovery_grant` now, `turn_recovery` while
 * the keys turn. The private half is nowhere. Sheets that were used are void, and leave who came in with them, and when.
 */
export class PrintRecoverySheets20261122T2320 implements MigrationInterface {
  name = 'PrintRecoverySheets1763850000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recovery_key (
        hub_id uuid NOT NULL,
        making integer NOT NULL,
        lookup bytea NOT NULL,
        auth_salt bytea NOT NULL,
        auth_hash bytea NOT NULL,
        kid text NOT NULL,
        public_key bytea NOT NULL,
        signature bytea NOT NULL,
        made_on date NOT NULL,
        made_by uuid NOT NULL,
        void boolean NOT NULL DEFAULT false,
        opened_at timestamptz,
        opened_by uuid,
        CONSTRAINT recovery_key_pk PRIMARY KEY (hub_id),
        CONSTRAINT recovery_key_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
        CONSTRAINT recovery_key_maker_exists FOREIGN KEY (hub_id, made_by) REFERENCES member (hub_id, id),
        CONSTRAINT recovery_key_opener_exists FOREIGN KEY (hub_id, opened_by) REFERENCES member (hub_id, id),
        CONSTRAINT recovery_key_sizes CHECK (octet_length(lookup) = 32 AND octet_length(public_key) = 32
          AND octet_length(signature) = 64),
        CONSTRAINT recovery_key_opened_whole CHECK ((opened_at IS NULL) = (opened_by IS NULL))
      );
      CREATE INDEX recovery_key_by_lookup ON recovery_key (lookup);
      ALTER TABLE recovery_key ENABLE ROW LEVEL SECURITY;
      ALTER TABLE recovery_key FORCE ROW LEVEL SECURITY;
      CREATE POLICY recovery_key_by_key ON recovery_key FOR ALL TO doorstep_app
        USING (lookup = app.door() OR hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
      GRANT SELECT, INSERT, UPDATE ON recovery_key TO doorstep_app;

      CREATE TABLE recovery_grant (
        hub_id uuid NOT NULL,
        kid text NOT NULL,
        sealed bytea NOT NULL,
        CONSTRAINT recovery_grant_pk PRIMARY KEY (hub_id, kid),
        CONSTRAINT recovery_grant_key_exists FOREIGN KEY (hub_id, kid) REFERENCES hub_key (hub_id, kid)
      );
      CREATE TABLE turn_recovery (
        hub_id uuid NOT NULL,
        turn_id uuid NOT NULL,
        purpose text NOT NULL,
        kid text NOT NULL,
        sealed bytea NOT NULL,
        CONSTRAINT turn_recovery_pk PRIMARY KEY (hub_id, turn_id, purpose),
        CONSTRAINT turn_recovery_turn_exists FOREIGN KEY (hub_id, turn_id) REFERENCES epoch_turn (hub_id, id) ON DELETE CASCADE,
        CONSTRAINT turn_recovery_purpose_known CHECK (purpose IN ('hub', 'board')),
        CONSTRAINT turn_recovery_size CHECK (octet_length(sealed) = 94)
      );`);
    for (const table of ['recovery_grant', 'turn_recovery']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_own_hub ON ${table} FOR ALL TO doorstep_app
          USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
        GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO doorstep_app;`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE turn_recovery, recovery_grant, recovery_key');
  }
}
