import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A covered body names its own key, so the column for it goes. The list of acts stays append-only, except that lines of
 * more than ninety days may go. Every hub that is there already gets its first night of forgetting; a new one is founded
 * with it.
 */
export class CoverWhatEnds20261122T2040 implements MigrationInterface {
  name = 'CoverWhatEnds1763844000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sealed_box DROP COLUMN outer_key_id;
      CREATE INDEX idempotency_by_time ON idempotency (hub_id, at);
      CREATE POLICY activity_only_old_goes ON activity AS RESTRICTIVE FOR DELETE TO doorstep_app
        USING (at < now() - interval '90 days');
      GRANT DELETE ON activity TO doorstep_app;
      ${past(`INSERT INTO job (hub_id, id, name, payload, dedupe_key, run_at)
        SELECT id, gen_random_uuid(), 'forget.night', '{}', 'night', now() FROM hub`)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${past(`DELETE FROM job WHERE name = 'forget.night'`)}
      REVOKE DELETE ON activity FROM doorstep_app;
      DROP POLICY activity_only_old_goes ON activity;
      DROP INDEX idempotency_by_time;
      ALTER TABLE sealed_box ADD COLUMN outer_key_id text;`);
  }
}

/** The owner of the table is walled in as well. */
const past = (statement: string): string =>
  `ALTER TABLE job NO FORCE ROW LEVEL SECURITY; ${statement}; ALTER TABLE job FORCE ROW LEVEL SECURITY;`;
