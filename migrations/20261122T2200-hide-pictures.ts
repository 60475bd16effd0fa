import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A hub may hide the pictures of what it has nothing of; one that never decided shows them, as before. */
export class HidePictures20261122T2200 implements MigrationInterface {
  name = 'HidePictures1763848800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE picture_choice ADD COLUMN hides_out boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE picture_choice DROP COLUMN hides_out');
  }
}
