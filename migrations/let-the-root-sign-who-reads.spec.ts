import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyDatabase } from '@doorstep/support';
import { DataSource } from 'typeorm';
import { LetTheRootSignWhoReads20261122T2330 } from './20261122T2330-let-the-root-sign-who-reads';
import { migrations } from './list';
import { migrate } from './migrate';

const HUB = '11111111-1111-4111-8111-111111111111';
const MEMBER = '22222222-2222-4222-8222-222222222222';

describe('keys that were given before the root signed to whom', () => {
  let source: DataSource;
  beforeAll(async () => {
    const url = await emptyDatabase();
    await migrate(url);
    source = await new DataSource({
      type: 'postgres',
      url,
      migrations,
      migrationsTableName: 'migration',
      installExtensions: false,
      logging: [],
    }).initialize();
    const later = migrations.length - migrations.indexOf(LetTheRootSignWhoReads20261122T2330);
    for (let n = 0; n < later; n++) await source.undoLastMigration();
  });
  afterAll(() => source.destroy());

  const asApp = (sql: string): Promise<unknown[]> =>
    source.transaction(async (tx) => {
      await tx.query(`SELECT set_config('app.hub_id', '${HUB}', true)`);
      await tx.query('SET LOCAL ROLE doorstep_app');
      return tx.query(sql);
    });

  it('are refused with a sentence, and stay as they are', async () => {
    await source.query(`INSERT INTO region VALUES (gen_random_uuid(), 'r', 'R', 'America/Chicago', 'r')`);
    await source.query(
      `INSERT INTO hub (id, region_id, slug, name, kind, street, lon, lat, cell, phone, languages, time_zone, root_key,
         created_on)
       SELECT '${HUB}', id, 'h', 'H', 'hall', 's', 0, 0, 'c', 'p', '{en}', 'America/Chicago', '\\x00', '2026-01-01' FROM region`,
    );
    await asApp(
      `INSERT INTO member (hub_id, id, handle, roles, state, public_key, sign_key, wrapped_key, created_on)
       VALUES ('${HUB}', '${MEMBER}', 'm', '{packer}', 'approved', '\\x00', '\\x00', '\\x00', '2026-01-01')`,
    );
    await asApp(
      `INSERT INTO hub_key (hub_id, kid, purpose, epoch, public_key, signature, starts_at)
       VALUES ('${HUB}', 'k', 'board', 1, '\\x00', '\\x00', '2026-01-01')`,
    );
    await asApp(
      `INSERT INTO hub_key_grant (hub_id, kid, member_id, sealed) VALUES ('${HUB}', 'k', '${MEMBER}', '\\x00')`,
    );
    await expect(source.runMigrations()).rejects.toThrow(/found its hubs anew/);
    expect(await asApp('SELECT kid FROM hub_key_grant')).toEqual([{ kid: 'k' }]);
    // The owner is walled off again.
    const forced = `SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 'hub_key_grant'`;
    expect(await source.query(forced)).toEqual([{ forced: true }]);
  });
});
