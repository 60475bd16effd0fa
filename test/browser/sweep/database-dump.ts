import pg from 'pg';
import type { Haystack } from './sweep';

const TABLES = `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
  WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`;

/** Every row of every table as its owner reads it: as text, in which bytes are hex, and each bytes column as it is. */
export async function dumpOf(url: string): Promise<Haystack[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(TABLES);
    const dump: Haystack[] = [];
    for (const { name } of tables) dump.push(await tableOf(client, name));
    return dump;
  } finally {
    await client.end();
  }
}

async function tableOf(client: pg.Client, table: string): Promise<Haystack> {
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT t::text AS "row as text", t.* FROM ${table} t`,
  );
  const bytes = rows.flatMap((row) => Object.values(row)).filter((value) => Buffer.isBuffer(value));
  const lines = rows.map((row) => Buffer.from(`${String(row['row as text'])}\n`));
  return { name: `table ${table}`, bytes: Buffer.concat([...lines, ...bytes]) };
}
