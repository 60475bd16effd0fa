import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { built, buildTools } from '../lib/build-tools.mjs';

/** Nothing here survives the run, so nothing waits for the disk. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_connections: 300,
  shared_buffers: '64MB',
  autovacuum: 'off',
};

/** @typedef {{ url: string, template: string }} TestServer url: an owner who may make databases; template: migrated and empty */

/**
 * One server for a whole run: TEST_DATABASE_URL, or an embedded one that vanishes with the run. The migrations
 * run once, into a template that each test file clones.
 * @returns {Promise<TestServer & { stop(): Promise<void> }>}
 */
export async function startTestServer() {
  await buildTools();
  const server = process.env.TEST_DATABASE_URL ? lent(process.env.TEST_DATABASE_URL) : await throwAway();
  const template = `doorstep_template_${process.pid}`;
  try {
    await administer(server.url, `CREATE DATABASE ${template}`);
    const { migrate } = await built('migrate');
    await migrate(databaseUrl(server.url, template));
  } catch (error) {
    await server.stop(); // Jest calls no teardown after a failed set-up
    throw error;
  }
  /** @type {Promise<void> | undefined} */
  let stopped;
  const stop = async () => {
    // With what was filled from it: see filled-template.mjs.
    const ours = 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)';
    for (const { datname } of await administer(server.url, ours, [template])) {
      await administer(server.url, `DROP DATABASE ${datname} WITH (FORCE)`);
    }
    await server.stop();
  };
  // Told to stop, a run may say so twice.
  return { url: server.url, template, stop: () => (stopped ??= stop()) };
}

/** @param {string} url */
const lent = (url) => ({ url, stop: () => Promise.resolve() });

async function throwAway() {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'doorstep-test-'));
  fs.chmodSync(dataDir, 0o755); // a spare account must be able to enter it
  const { startEmbeddedPostgres } = await built('embedded-pg');
  const guard = watchOver(dataDir);
  try {
    const server = await startEmbeddedPostgres({ dataDir, settings });
    const stop = async () => {
      await server.stop();
      guard.stdin?.end();
    };
    return { url: server.url, stop };
  } catch (error) {
    guard.stdin?.end();
    throw error;
  }
}

/**
 * A run killed by force stops nothing and removes nothing. So a small shell waits for the end of its input, which
 * comes when we end, however we end; then it stops the server, if it still runs, and removes the folder.
 * @param {string} dataDir
 */
function watchOver(dataDir) {
  const script = `cat >/dev/null; pid=$(head -n 1 "$1/cluster/postmaster.pid" 2>/dev/null)
    [ -z "$pid" ] || { kill -INT "$pid"; while kill -0 "$pid"; do sleep 0.1; done; } 2>/dev/null
    rm -rf "$1"`;
  const guard = spawn('sh', ['-c', script, 'sh', dataDir], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.unref();
  /** @type {any} */ (guard.stdin).unref();
  return guard;
}

/**
 * The same server, another database.
 * @param {string} url
 * @param {string} database
 */
export function databaseUrl(url, database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.toString();
}

/**
 * One statement on the server, outside any test database.
 * @param {string} url
 * @param {string} sql
 * @param {unknown[]} [values]
 */
export async function administer(url, sql, values = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
