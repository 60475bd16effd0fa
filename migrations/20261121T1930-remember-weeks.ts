import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody was last here: the Monday of that week by the hub's clock, and nothing finer. Null: not yet. */
export class RememberWeeks20261121T1930 implements MigrationInterface {
  name = 'RememberWeeks1763753400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE member ADD COLUMN active_week date,
        ADD CONSTRAINT member_active_week_monday CHECK (extract(isodow FROM active_week) = 1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE member DROP COLUMN active_week');
  }
}
