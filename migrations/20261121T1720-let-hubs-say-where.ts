import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which cells a hub goes to (none named: all of its region), how its roads are and until when, and a version for both. */
export class LetHubsSayWhere20261121T1720 implements MigrationInterface {
  name = 'LetHubsSayWhere1763745600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE hub
        ADD COLUMN reach text[] NOT NULL DEFAULT '{}',
        ADD COLUMN roads text NOT NULL DEFAULT 'dry',
        ADD COLUMN roads_until date,
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD CONSTRAINT hub_roads_known CHECK (roads IN ('dry', 'snow', 'ice')),
        ADD CONSTRAINT hub_roads_end CHECK ((roads = 'dry') = (roads_until IS NULL));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE hub DROP COLUMN reach, DROP COLUMN roads, DROP COLUMN roads_until, DROP COLUMN version',
    );
  }
}
