import pg from 'pg';
import { schemaGrants, typesAndFunctions } from './functions';
import { tables } from './tables';

/** Runs one catalog query and gives its only column. */
export type Ask = (sql: string) => Promise<string[]>;

/** Where names of ours live; the rest belongs to PostgreSQL. */
export const OURS = `('public', 'app')`;

/**
 * The schema of a migrated database as SQL for a reviewer to read: sorted by name, owners left out, the same for
 * the same schema on every machine. It stands in for pg_dump, which the embedded PostgreSQL does not bring.
 */
export async function schemaSql(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // An empty search path makes PostgreSQL spell every name in full.
  await client.query(`SELECT set_config('search_path', '', false)`);
  const ask: Ask = async (sql) =>
    (await client.query<string[]>({ text: sql, rowMode: 'array' })).rows.map(([line]) => line ?? '');
  try {
    const parts = [
      await roles(ask),
      await schemaGrants(ask),
      await typesAndFunctions(ask),
      await tables(ask),
    ];
    return `${HEAD}\n${parts.flat().join('\n\n')}\n`;
  } finally {
    await client.end();
  }
}

const HEAD = `-- The schema after all migrations, read back from the catalog. Written by npm run schema; do not edit.\n`;

function roles(ask: Ask): Promise<string[]> {
  return ask(`
    SELECT format('-- ROLE %I: %s, %s, %s', rolname,
      CASE WHEN rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END,
      CASE WHEN rolsuper THEN 'SUPERUSER' ELSE 'NOSUPERUSER' END,
      CASE WHEN rolbypassrls THEN 'BYPASSRLS' ELSE 'NOBYPASSRLS' END)
    FROM pg_catalog.pg_roles WHERE rolname LIKE 'doorstep\\_%' AND rolname <> 'doorstep_owner' ORDER BY rolname`);
}
