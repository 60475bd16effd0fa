import pg from 'pg';
import { databaseUrl } from './throw-away-server.mjs';

/**
 * A template beyond the migrated one: what many test files begin with is made once a run. Whoever asks first fills it,
 * whoever asks meanwhile waits; one that could not be filled is gone, and the next asks anew.
 * @param {import('./throw-away-server.mjs').TestServer} server
 * @param {string} kind what is in it: small letters, digits and underscores
 * @param {(url: string) => Promise<void>} fill is given a migrated, empty database, and leaves no connection open
 * @returns {Promise<string>} the template's name
 */
export async function filledTemplate({ url, template }, kind, fill) {
  const name = `${template}_${kind}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // The lock goes with the connection, however this ends.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rows.length === 0) await make(client, template, name, (making) => fill(databaseUrl(url, making)));
    return name;
  } finally {
    await client.end();
  }
}

/**
 * Under another name until it is whole.
 * @param {pg.Client} client @param {string} from @param {string} name @param {(making: string) => Promise<void>} fill
 */
async function make(client, from, name, fill) {
  const making = `${name}_making`;
  await client.query(`CREATE DATABASE ${making} TEMPLATE ${from} STRATEGY FILE_COPY`);
  try {
    await fill(making);
    await client.query(`ALTER DATABASE ${making} RENAME TO ${name}`);
  } catch (error) {
    await client.query(`DROP DATABASE ${making} WITH (FORCE)`);
    throw error;
  }
}
