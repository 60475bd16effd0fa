import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Goods for another hub become a task that a plan carries: for no household, and of one transfer. When it was put down
 * at the other hub stands at the transfer, since both hubs read that.
 */
export class LetPlansCarry20261122T2000 implements MigrationInterface {
  name = 'LetPlansCarry1763841600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE transfer ADD COLUMN dropped_at timestamptz;
      GRANT UPDATE (dropped_at) ON transfer TO doorstep_app;
      ${KINDS("'delivery', 'ride_out', 'ride_back', 'sitting', 'visit', 'haul'")};
      ALTER TABLE task ALTER COLUMN request_id DROP NOT NULL,
        ADD COLUMN transfer_id uuid,
        ADD CONSTRAINT task_transfer_exists FOREIGN KEY (hub_id, transfer_id) REFERENCES transfer (hub_id, id),
        ADD CONSTRAINT task_for_whom CHECK (
          (kind = 'haul') = (transfer_id IS NOT NULL) AND (kind = 'haul') = (request_id IS NULL));
      -- The same goods are in one car.
      CREATE UNIQUE INDEX task_one_haul ON task (hub_id, transfer_id) WHERE state NOT IN ('cancelled', 'attempted');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${past('follow_up', `DELETE FROM follow_up s USING task t ${OF_HAULS('s')}`)}
      ${past('held_task', `DELETE FROM held_task s USING task t ${OF_HAULS('s')}`)}
      ${past('stop', `DELETE FROM stop s USING task t ${OF_HAULS('s')}`)}
      ${past('assignment', past('meeting', `DELETE FROM meeting g USING assignment s, task t ${OF_HAULS('s')} AND g.hub_id = s.hub_id AND g.assignment_id = s.id`))}
      ${past('assignment', `DELETE FROM assignment s USING task t ${OF_HAULS('s')}`)}
      ${past('task', `DELETE FROM task WHERE kind = 'haul'`)}
      ALTER TABLE task DROP CONSTRAINT task_for_whom, DROP COLUMN transfer_id, ALTER COLUMN request_id SET NOT NULL;
      ${KINDS("'delivery', 'ride_out', 'ride_back', 'sitting', 'visit'")};
      ALTER TABLE transfer DROP COLUMN dropped_at;`);
  }
}

const KINDS = (kinds: string): string => `
  ALTER TABLE task DROP CONSTRAINT task_kind_known, ADD CONSTRAINT task_kind_known CHECK (kind IN (${kinds}))`;

const OF_HAULS = (rows: string): string =>
  `WHERE t.hub_id = ${rows}.hub_id AND t.id = ${rows}.task_id AND t.kind = 'haul'`;

/** The owner of a table is walled in as well. */
const past = (table: string, statement: string): string =>
  `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY; ALTER TABLE task NO FORCE ROW LEVEL SECURITY; ${statement};
   ALTER TABLE ${table} FORCE ROW LEVEL SECURITY; ALTER TABLE task FORCE ROW LEVEL SECURITY;`;
