import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What earlier days left open is a handful beside all that was ever done: each kind of it has an index that holds
 * nothing else. Legs of rides have theirs.
 */
export class FindWhatWasLeft20261122T2100 implements MigrationInterface {
  name = 'FindWhatWasLeft1763845200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX task_unfinished ON task (hub_id, day) WHERE state NOT IN ('done', 'attempted', 'cancelled');
      CREATE INDEX run_unfinished ON run (hub_id, day) WHERE state NOT IN ('completed', 'aborted');
      CREATE INDEX arrangement_started_now ON arrangement (hub_id) WHERE state = 'started';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX arrangement_started_now, run_unfinished, task_unfinished;');
  }
}
