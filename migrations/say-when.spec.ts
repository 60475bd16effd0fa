import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyDatabase } from '@doorstep/support';
import { DataSource } from 'typeorm';
import { SayWhen20261121T1745 } from './20261121T1745-say-when';
import { migrations } from './list';
import { migrate } from './migrate';

const HUB = '11111111-1111-4111-8111-111111111111';
const MEMBER = '22222222-2222-4222-8222-222222222222';

describe('hours given before there were series', () => {
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
    }).initialize();
    const later = migrations.length - migrations.indexOf(SayWhen20261121T1745);
    for (let n = 0; n < later; n++) await source.undoLastMigration();
  });
  afterAll(() => source.destroy());

  /** Row-level security is forced on the owner as well. */
  const asApp = (sql: string): Promise<unknown[]> =>
    source.transaction(async (tx) => {
      await tx.query(`SELECT set_config('app.hub_id', '${HUB}', true)`);
      await tx.query('SET LOCAL ROLE doorstep_app');
      return tx.query(sql);
    });

  it('become one series each, every week, and an older server finds its hours again', async () => {
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
    const weekly = [
      { weekday: 0, from_minute: 0, to_minute: 1440 },
      { weekday: 6, from_minute: 480, to_minute: 720 },
    ];
    for (const { weekday, from_minute, to_minute } of weekly)
      await asApp(
        `INSERT INTO member_availability VALUES ('${HUB}', '${MEMBER}', ${weekday}, ${from_minute}, ${to_minute})`,
      );
    await source.runMigrations();
    const series = await asApp(
      'SELECT starts_on::text, from_minute, to_minute, rule FROM availability ORDER BY starts_on',
    );
    expect(series).toEqual([
      { starts_on: '2026-01-04', from_minute: 0, to_minute: 1440, rule: 'FREQ=WEEKLY;BYDAY=SU' },
      { starts_on: '2026-01-10', from_minute: 480, to_minute: 720, rule: 'FREQ=WEEKLY;BYDAY=SA' },
    ]);
    const later = migrations.length - migrations.indexOf(SayWhen20261121T1745);
    for (let n = 0; n < later; n++) await source.undoLastMigration();
    expect(
      await asApp('SELECT weekday, from_minute, to_minute FROM member_availability ORDER BY weekday'),
    ).toEqual(weekly);
  });
});
