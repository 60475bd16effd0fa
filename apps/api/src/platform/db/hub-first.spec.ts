import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '@doorstep/support';
import pg from 'pg';

/** Found by what a visitor holds, or public: these lead to a hub and are not owned by one. docs/scale.md names them. */
const DIRECTORY = [
  'calendar_feed',
  'calibration',
  'hub',
  'invite_lookup',
  'member_login',
  'migration',
  'receipt_lookup',
  'region',
  'session',
];

let client: pg.Client;
const list = async (sql: string): Promise<string[]> => {
  const { rows } = await client.query<{ found: string }>(sql);
  return rows.map((row) => row.found).sort();
};

beforeAll(async () => {
  client = new pg.Client({ connectionString: await freshDatabase() });
  await client.connect();
});
afterAll(() => client.end());

const TABLES = `SELECT c.oid, c.relname FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
  AND c.relname <> ALL (ARRAY[${DIRECTORY.map((name) => `'${name}'`).join(', ')}])`;

/** Unique indexes, primary keys among them, whose first column is not hub_id. */
const NOT_HUB_FIRST = `SELECT t.relname || ': ' || i.indexrelid::regclass::text AS found
  FROM (${TABLES}) t JOIN pg_index i ON i.indrelid = t.oid AND i.indisunique
  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0] WHERE a.attname <> 'hub_id'`;

/** Foreign keys between two hub tables that leave hub_id out on one side. */
const CROSSING = `SELECT f.conrelid::regclass::text || ': ' || f.conname AS found
  FROM pg_constraint f JOIN (${TABLES}) a ON a.oid = f.conrelid JOIN (${TABLES}) b ON b.oid = f.confrelid
  WHERE f.contype = 'f' AND NOT EXISTS (
    SELECT FROM generate_subscripts(f.conkey, 1) n
    JOIN pg_attribute l ON l.attrelid = f.conrelid AND l.attnum = f.conkey[n] AND l.attname = 'hub_id'
    JOIN pg_attribute r ON r.attrelid = f.confrelid AND r.attnum = f.confkey[n] AND r.attname = 'hub_id')`;

const UNWALLED = `SELECT c.relname AS found FROM pg_class c
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migration'
    AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`;

describe('every hub-owned table', () => {
  it('is there: the rule looks at something', async () => {
    const tables = await list(`SELECT relname AS found FROM (${TABLES}) t`);
    expect(tables).toEqual(
      expect.arrayContaining(['assignment', 'job', 'request', 'sealed_box', 'stock_entry', 'task']),
    );
    expect(tables.length).toBeGreaterThan(20);
  });

  it('has hub_id first in its primary key and in every unique constraint', async () => {
    expect(
      await list(`SELECT relname AS found FROM (${TABLES}) t WHERE NOT EXISTS (
      SELECT FROM pg_index i WHERE i.indrelid = t.oid AND i.indisprimary)`),
    ).toEqual([]);
    expect(await list(NOT_HUB_FIRST)).toEqual([]);
  });

  it('refers to other hub tables within the hub', async () => {
    expect(await list(CROSSING)).toEqual([]);
  });

  it('stands behind forced row-level security, like the directory', async () => {
    expect(await list(UNWALLED)).toEqual([]);
  });

  it('has random ids: no sequence is in sight', async () => {
    const sequences = await list(
      `SELECT relname AS found FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace`,
    );
    expect(sequences).toEqual(['migration_id_seq']); // the list of migrations that ran, ours alone
  });
});

it('the rules report a table that breaks them', async () => {
  await client.query('BEGIN');
  await client.query(
    `CREATE TABLE loose (id uuid PRIMARY KEY, hub_id uuid NOT NULL, task_id uuid, UNIQUE (hub_id, task_id))`,
  );
  await client.query(
    `CREATE TABLE loose_child (hub_id uuid, id uuid, loose_id uuid REFERENCES loose (id), PRIMARY KEY (hub_id, id))`,
  );
  expect(await list(NOT_HUB_FIRST)).toEqual(['loose: loose_pkey']);
  expect(await list(CROSSING)).toEqual(['loose_child: loose_child_loose_id_fkey']);
  expect(await list(UNWALLED)).toEqual(['loose', 'loose_child']);
  await client.query('ROLLBACK');
});
