import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { Town } from '../../testing/given-town';
import { freshDb, type FreshDb } from '../../testing/harness';
import { systemOf } from '../auth/actor';
import { Listener } from '../db/listener';
import { Refusal } from '../errors/refusal';
import { ServerKey } from '../seal/server-key';
import { enqueue } from './enqueue';
import { JobHealth } from './job-health';
import { type Job, JobRegistry } from './job-registry';
import { JobRunner, jobPool, pauseAfter, TRIES } from './runner';

let ground: FreshDb;
let town: Town;
let pool: pg.Pool;
let hubId: string;
let done: unknown[];
let logged: unknown[];

beforeAll(async () => {
  ground = await freshDb();
  town = new Town(ground.url, ServerKey.random());
  pool = jobPool(ground.url);
  hubId = await town.hub('cedar');
});
beforeEach(async () => {
  done = [];
  logged = [];
  await town.query('DELETE FROM job');
});
afterAll(async () => {
  await pool.end();
  await town.close();
  await ground.close();
});

const remember: Job = {
  name: 'note.remember',
  run: (_db, hub, payload) => Promise.resolve(void done.push({ hub, payload })),
};

function runner(...jobs: readonly Job[]): JobRunner {
  const registry = new JobRegistry();
  registry.register(...jobs);
  return new JobRunner(pool, ground.db, registry, ground.clock, (line) => logged.push(line));
}

const soon = (milliseconds = 0): Date => new Date(ground.clock.now().getTime() + milliseconds);
const put = (name: string, payload: string, runAt = soon(), dedupeKey?: string): Promise<void> =>
  ground.db.write(systemOf(hubId), (tx) =>
    enqueue(tx, hubId, name, payload, { runAt, ...(dedupeKey === undefined ? {} : { dedupeKey }) }),
  );
const rows = (): Promise<Record<string, unknown>[]> => town.query('SELECT * FROM job ORDER BY run_at');

describe('a job', () => {
  it('exists when its transaction is committed, and not when it is rolled back', async () => {
    const lost = ground.db.write(systemOf(hubId), async (tx) => {
      await enqueue(tx, hubId, 'note.remember', 'lost', { runAt: soon() });
      throw new Error('changed my mind');
    });
    await expect(lost).rejects.toThrow('changed my mind');
    await put('note.remember', 'kept');
    expect(await runner(remember).runDue()).toBe(1);
    expect(done).toEqual([{ hub: hubId, payload: 'kept' }]);
    expect(await rows()).toEqual([]);
  });

  it('waits for its time', async () => {
    await put('note.remember', 'later', soon(60_000));
    expect(await runner(remember).runDue()).toBe(0);
    ground.clock.pass(60_000);
    expect(await runner(remember).runDue()).toBe(1);
  });

  it('is there once for a dedupe key: the last word counts', async () => {
    await put('note.remember', 'first', soon(), 'k');
    await put('note.remember', 'second', soon(), 'k');
    await runner(remember).runDue();
    expect(done).toEqual([{ hub: hubId, payload: 'second' }]);
  });

  it('runs once more when it is asked for again while it runs', async () => {
    const again: Job = {
      name: 'note.again',
      run: async (_db, _hub, payload) => {
        done.push(payload);
        if (payload === 'first') await put('note.again', 'second', soon(), 'k');
      },
    };
    await put('note.again', 'first', soon(), 'k');
    await runner(again).runDue();
    expect(done).toEqual(['first', 'second']);
  });

  it('is run by one of many runners', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => put('note.remember', `${n}`)));
    await Promise.all(Array.from({ length: 4 }, () => runner(remember).runDue()));
    expect(new Set(done.map((entry) => (entry as { payload: string }).payload)).size).toBe(40);
    expect(done).toHaveLength(40);
  });
});

describe('a job that fails', () => {
  const failing: Job = { name: 'note.fail', run: () => Promise.reject(new Refusal('BUSY')) };

  it('is tried again after longer and longer pauses, then left for a person with its code', async () => {
    await put('note.fail', 'x');
    const one = runner(failing);
    for (let tries = 1; tries <= TRIES; tries++) {
      expect(await one.runDue()).toBe(1);
      expect(await one.runDue()).toBe(0);
      ground.clock.pass(pauseAfter(tries));
    }
    expect(await one.runDue()).toBe(0);
    expect(await rows()).toMatchObject([{ dead: true, attempts: TRIES, last_error: 'BUSY' }]);
    expect(pauseAfter(1)).toBe(5_000);
    expect(pauseAfter(40)).toBe(30 * 60_000);
  });

  it('keeps no words of an error, only a reference to the log', async () => {
    const leaky: Job = { name: 'note.leak', run: () => Promise.reject(new Error('sesame')) };
    await put('note.leak', 'x');
    await runner(leaky).runDue();
    const [row] = await rows();
    expect(row?.['last_error']).toMatch(/^INTERNAL [0-9a-f]{12}$/);
    expect(JSON.stringify([row, logged])).not.toContain('sesame');
  });

  it('without code of ours says so', async () => {
    await put('note.unheard_of', 'x');
    await runner().runDue();
    expect(await rows()).toMatchObject([{ last_error: 'JOB_UNKNOWN', dead: false }]);
  });

  it('whose worker died goes to another after its lease', async () => {
    await put('note.remember', 'x');
    await town.query('UPDATE job SET attempts = 1, locked_until = $1', [soon(60_000)]);
    expect(await runner(remember).runDue()).toBe(0);
    ground.clock.pass(60_001);
    expect(await runner(remember).runDue()).toBe(1);
  });
});

it('shows when no worker is alive', async () => {
  const health = new JobHealth(pool, ground.clock);
  await put('note.remember', 'x');
  expect(await health.look()).toEqual({ state: 'ok', dead: 0 });
  ground.clock.pass(121_000);
  expect(await health.look()).toEqual({ state: 'overdue: no worker is running', dead: 0 });
  await runner(remember).runDue();
  expect(await health.look()).toEqual({ state: 'ok', dead: 0 });
});

it('is woken by a commit', async () => {
  const listener = new Listener(ground.url);
  const ran = new Promise<string>((resolve) => {
    const wake: Job = {
      name: 'note.wake',
      run: (_db, _hub, payload) => Promise.resolve(resolve(String(payload))),
    };
    const one = runner(wake);
    one.start(listener);
    void listener.open().then(() => put('note.wake', randomUUID().slice(0, 1)));
    stop = () => one.stop();
  });
  expect(await ran).toHaveLength(1);
  await stop();
  await listener.close();
});
let stop: () => Promise<void> = () => Promise.resolve();

it('cannot see a row besides jobs', async () => {
  await expect(pool.query('SELECT * FROM member')).rejects.toMatchObject({ code: '42501' });
});
