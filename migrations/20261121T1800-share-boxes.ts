import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which boxes a request has. Its own, until `shares_boxes_of` names a standing request whose boxes it uses: then what
 * a family told once is sealed once, and is gone from everywhere when it is gone there. Generated, so that no row can
 * say two things.
 */
export class ShareBoxes20261121T1800 implements MigrationInterface {
  name = 'ShareBoxes1763748000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE request ADD COLUMN shares_boxes_of uuid;
      ALTER TABLE request ADD COLUMN box_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(shares_boxes_of, id)) STORED;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE request DROP COLUMN box_id, DROP COLUMN shares_boxes_of');
  }
}
