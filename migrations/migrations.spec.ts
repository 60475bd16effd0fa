import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { emptyDatabase } from '@doorstep/support';
import { DataSource } from 'typeorm';
import { migrations } from './list';
import { migrate } from './migrate';

// All of them, up and down and up: how long says nothing about being right.
jest.setTimeout(120_000);

describe('the migrations', () => {
  let source: DataSource | undefined;
  afterAll(() => source?.destroy());

  const tables = async (): Promise<number> => {
    const [row]: { n: number }[] = (await source?.query(
      `SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'`,
    )) as { n: number }[];
    return row?.n ?? -1;
  };

  it('go up on an empty database, do nothing the second time, go down to nothing, and up again', async () => {
    const url = await emptyDatabase();
    expect(await migrate(url)).toHaveLength(migrations.length);
    expect(await migrate(url)).toEqual([]);
    source = await new DataSource({
      type: 'postgres',
      url,
      migrations,
      migrationsTableName: 'migration',
      installExtensions: false,
    }).initialize();
    const up = await tables();
    expect(up).toBeGreaterThan(25);
    for (let n = 0; n < migrations.length; n++) await source.undoLastMigration();
    expect(await tables()).toBe(0);
    expect(await migrate(url)).toHaveLength(migrations.length);
    expect(await tables()).toBe(up);
  });

  it('may be started by several processes at once', async () => {
    const url = await emptyDatabase();
    const ran = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(ran.flat()).toHaveLength(migrations.length);
  });
});
