import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests come on cards and lists too. Going back, those are called calls: the same desk keyed them in. */
export class TakePaper20261122T1955 implements MigrationInterface {
  name = 'TakePaper1763841300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${DROP}; ${known("'web', 'phone', 'paper'")}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${DROP};
      ALTER TABLE request NO FORCE ROW LEVEL SECURITY;
      UPDATE request SET channel = 'phone' WHERE channel = 'paper';
      ALTER TABLE request FORCE ROW LEVEL SECURITY;
      ${known("'web', 'phone'")}`);
  }
}

const DROP = 'ALTER TABLE request DROP CONSTRAINT request_channel_known';
const known = (channels: string): string =>
  `ALTER TABLE request ADD CONSTRAINT request_channel_known CHECK (channel IN (${channels}))`;
