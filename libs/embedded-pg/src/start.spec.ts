import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { EmbeddedPostgresError, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './index';

const settings = { fsync: 'off', shared_buffers: '16MB', autovacuum: 'off' };
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'doorstep-embedded-'));
fs.chmodSync(home, 0o755);

let folders = 0;
const newFolder = () => path.join(home, `data-${++folders}`);
const running: { stop(): Promise<void> }[] = [];

async function start(dataDir: string, more: Partial<EmbeddedPostgresOptions> = {}) {
  const server = await startEmbeddedPostgres({ dataDir, settings, ...more });
  running.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: 'array' });
  await client.end();
  return (rows[0] as unknown[] | undefined)?.[0];
}

/** Another process that starts the same folder from built code, prints its answer and then waits to be killed. */
async function startElsewhere(
  dataDir: string,
): Promise<{ child: ChildProcess; url: string; adopted: boolean }> {
  const code = `import { startEmbeddedPostgres } from ${JSON.stringify(path.join(home, 'built/index.js'))};
    const { url, adopted } = await startEmbeddedPostgres(${JSON.stringify({ dataDir, settings })});
    console.log(JSON.stringify({ url, adopted }));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [text] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, ...(JSON.parse(String(text)) as { url: string; adopted: boolean }) };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const refusal = async (attempt: Promise<unknown>): Promise<EmbeddedPostgresError> => {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EmbeddedPostgresError);
  return error as EmbeddedPostgresError;
};

beforeAll(() => {
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  const flags = ['--ssr', 'index.ts', '--outDir', path.join(home, 'built'), '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, 'build', ...flags], { cwd: import.meta.dirname });
}, 60_000);

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
}, 60_000);

afterAll(() => fs.rmSync(home, { recursive: true, force: true }));

describe('startEmbeddedPostgres', () => {
  it('makes a cluster, answers as its owner, and keeps the data for the next start', async () => {
    const dataDir = newFolder();
    const first = await start(dataDir);
    expect(first.adopted).toBe(false);
    expect(await ask(first.url, 'select current_user')).toBe('doorstep_owner');
    expect(await ask(first.url, 'select current_database()')).toBe('doorstep');
    await ask(first.url, 'create table kept as select 7 as n');
    await first.stop();
    const second = await start(dataDir);
    expect(second.adopted).toBe(false);
    expect(await ask(second.url, 'select n from kept')).toBe(7);
  }, 60_000);

  it('lets two starts of one folder share one server, which only the first stops', async () => {
    const dataDir = newFolder();
    const both = await Promise.all([start(dataDir), start(dataDir)]);
    expect(both.map((server) => server.adopted).sort()).toEqual([false, true]);
    const [owner, guest] = both[0].adopted ? [both[1], both[0]] : both;
    expect(guest.url).toBe(owner.url);
    await guest.stop();
    expect(await ask(owner.url, 'select 1')).toBe(1);
    await owner.stop();
    await expect(ask(owner.url, 'select 1')).rejects.toThrow();
  }, 60_000);

  it('adopts the server a killed process left behind, with its data, and stops it', async () => {
    const dataDir = newFolder();
    const before = await startElsewhere(dataDir);
    await ask(before.url, 'create table kept as select 7 as n');
    await kill(before.child);
    const after = await start(dataDir);
    expect(after).toMatchObject({ adopted: true, url: before.url });
    expect(await ask(after.url, 'select n from kept')).toBe(7);
    await after.stop();
    await expect(ask(after.url, 'select 1')).rejects.toThrow();
  }, 60_000);

  it('is the guest of a server that another live process started', async () => {
    const dataDir = newFolder();
    const other = await startElsewhere(dataDir);
    const guest = await start(dataDir);
    expect(guest).toMatchObject({ adopted: true, url: other.url });
    await guest.stop();
    expect(await ask(other.url, 'select 1')).toBe(1);
    await kill(other.child);
    await start(dataDir); // adopts, so that afterEach stops it
  }, 60_000);

  it('never takes a half-made cluster for a whole one', async () => {
    const dataDir = newFolder();
    // What a process killed in the middle of initdb leaves: an unfinished folder beside the final place.
    fs.mkdirSync(path.join(dataDir, 'cluster.new/base'), { recursive: true });
    fs.writeFileSync(path.join(dataDir, 'cluster.new/PG_VERSION'), '18\n');
    const server = await start(dataDir);
    expect(server.adopted).toBe(false);
    expect(await ask(server.url, 'select 1')).toBe(1);
    expect(fs.existsSync(path.join(dataDir, 'cluster.new'))).toBe(false);
  }, 60_000);

  it('starts over a postmaster.pid whose number now belongs to a stranger', async () => {
    const dataDir = newFolder();
    await (await start(dataDir)).stop();
    const stale = [process.pid, path.join(dataDir, 'cluster'), 0, 5432, '', '127.0.0.1', '', 'ready'].join(
      '\n',
    );
    fs.writeFileSync(path.join(dataDir, 'cluster/postmaster.pid'), stale);
    const server = await start(dataDir);
    expect(server.adopted).toBe(false);
  }, 60_000);

  it('runs under a spare account where root has no user namespaces', async () => {
    const dataDir = newFolder();
    const server = await start(dataDir, { preferAccount: true });
    expect(await ask(server.url, 'select 1')).toBe(1);
    const isRoot = process.getuid?.() === 0;
    expect(fs.statSync(path.join(dataDir, 'cluster')).uid === process.getuid?.()).toBe(!isRoot);
    await server.stop();
    // The next start as root stays with the owner of the cluster.
    expect(await ask((await start(dataDir)).url, 'select 1')).toBe(1);
  }, 60_000);

  it('refuses the cluster of another major version and leaves it alone', async () => {
    const dataDir = newFolder();
    fs.mkdirSync(path.join(dataDir, 'cluster'), { recursive: true });
    fs.writeFileSync(path.join(dataDir, 'cluster/PG_VERSION'), '16\n');
    const error = await refusal(start(dataDir));
    expect(error.code).toBe('OTHER_VERSION');
    expect(error.message).toContain('written by PostgreSQL 16');
    expect(fs.readFileSync(path.join(dataDir, 'cluster/PG_VERSION'), 'utf8')).toBe('16\n');
    expect(fs.existsSync(path.join(dataDir, 'start.lock'))).toBe(false);
  });

  it('refuses a data folder that cannot be one', async () => {
    const file = path.join(home, 'a-file');
    fs.writeFileSync(file, '');
    const error = await refusal(start(path.join(file, 'data')));
    expect(error.code).toBe('NOT_WRITABLE');
  });

  it('says what the server said when it will not start', async () => {
    const error = await refusal(start(newFolder(), { settings: { ...settings, shared_buffers: 'plenty' } }));
    expect(error.code).toBe('START_FAILED');
    expect(error.message).toContain('shared_buffers');
  }, 60_000);
});
