import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every hub that is there already gets its first night of comparing; a new one is founded with it. */
export class CompareStockNightly20261121T1940 implements MigrationInterface {
  name = 'CompareStockNightly1763754000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      past(`INSERT INTO job (hub_id, id, name, payload, dedupe_key, run_at)
        SELECT id, gen_random_uuid(), 'stock.night', '{}', 'night', now() FROM hub;`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(past(`DELETE FROM job WHERE name = 'stock.night';`));
  }
}

/** The owner of the table is walled in as well. */
const past = (statement: string): string =>
  `ALTER TABLE job NO FORCE ROW LEVEL SECURITY; ${statement} ALTER TABLE job FORCE ROW LEVEL SECURITY;`;
