import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A home is known to few: how many volunteers may learn one within a quarter, as the hub says. */
export class KeepHomesToFew20261121T1935 implements MigrationInterface {
  name = 'KeepHomesToFew1763753700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE hub ADD COLUMN people_per_home smallint NOT NULL DEFAULT 4,
        ADD CONSTRAINT hub_people_per_home CHECK (people_per_home BETWEEN 2 AND 20)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE hub DROP COLUMN people_per_home');
  }
}
