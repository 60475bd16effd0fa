import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A member's second way in: what proves a spare code, and the member's own keys under it. One at a time. */
export class KeepASpare20261122T2300 implements MigrationInterface {
  name = 'KeepASpare1763848800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE member_spare (
        hub_id uuid NOT NULL,
        member_id uuid NOT NULL,
        auth_salt bytea NOT NULL,
        auth_hash bytea NOT NULL,
        wrapped_key bytea NOT NULL,
        made_on date NOT NULL,
        CONSTRAINT member_spare_pk PRIMARY KEY (hub_id, member_id),
        CONSTRAINT member_spare_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id)
      );
      ALTER TABLE member_spare ENABLE ROW LEVEL SECURITY;
      ALTER TABLE member_spare FORCE ROW LEVEL SECURITY;
      CREATE POLICY member_spare_own_hub ON member_spare TO doorstep_app
        USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
      GRANT SELECT, INSERT, UPDATE, DELETE ON member_spare TO doorstep_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE member_spare;');
  }
}
