import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ApiProcess,
  CLAIM,
  claimInput,
  judge,
  raiseArena,
  type Arena,
  type Attempt,
  type Contender,
  type Held,
} from '@doorstep/arena';
import { freshDatabase } from '@doorstep/support';
import pg from 'pg';

const TASKS = 50;
const PER_TASK = 200;
const KILLS = 3;
/** Connections a small crowd keeps open; each sends its next claim when the last was answered. */
const AT_ONCE = 48;

let url: string;
let arena: Arena;
let pool: pg.Pool;

beforeAll(async () => {
  url = await freshDatabase();
  arena = await raiseArena(url, { contenders: PER_TASK, tasks: TASKS });
  pool = new pg.Pool({ connectionString: url, max: 16 });
}, 60_000);
afterAll(() => pool.end());

describe('200 volunteers want each of 50 tasks while the server is killed and started again', () => {
  it('has one winner a task, told and kept, and a friendly answer for everybody else', async () => {
    const api = await ApiProcess.start(url, await freePort(), { DOORSTEP_POOL: '12' });
    try {
      const attempts: Attempt[] = [];
      const pairs = rushes(arena);
      const quake = shake(api, () => attempts.length / pairs.length);
      await crowd(pairs, async ([who, taskId]) => {
        attempts.push(await claimUntilAnswered(api, arena, who, taskId));
      });
      await quake;
      expect(attempts).toHaveLength(TASKS * PER_TASK);
      const verdict = judge(arena.taskIds, attempts, await heldIn(pool));
      expect(verdict).toEqual({ doubleWins: [], doubleClaims: [], lost: [], unclaimed: [] });
      expect(attempts.filter((a) => a.claimId !== null)).toHaveLength(TASKS);
    } finally {
      await api.close();
    }
  }, 600_000);
});

describe('the control', () => {
  it('finds double wins where a claim is read first and written after', async () => {
    await pool.query(
      'CREATE TABLE naive (task_id uuid, state text); CREATE TABLE naive_claim (id uuid, task_id uuid, who text)',
    );
    await pool.query(`INSERT INTO naive SELECT unnest($1::uuid[]), 'open'`, [arena.taskIds]);
    const attempts: Attempt[] = [];
    await crowd(rushes(arena).slice(0, 4000), async ([who, taskId]) => {
      attempts.push({ taskId, who: who.id, claimId: await naiveClaim(pool, who.id, taskId) });
    });
    const { rows } = await pool.query<Held>('SELECT id, task_id AS "taskId", who FROM naive_claim');
    const verdict = judge(arena.taskIds, attempts, rows);
    expect(verdict.doubleWins.length).toBeGreaterThan(0);
    expect(verdict.doubleClaims.length).toBeGreaterThan(0);
  });
});

/** Read, decide, write: what spreadsheets and chat groups do. */
async function naiveClaim(from: pg.Pool, who: string, taskId: string): Promise<string | null> {
  const client = await from.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<{ state: string }>('SELECT state FROM naive WHERE task_id = $1', [
      taskId,
    ]);
    const id = rows[0]?.state === 'open' ? randomUUID() : null;
    if (id !== null) {
      await client.query(`UPDATE naive SET state = 'claimed' WHERE task_id = $1`, [taskId]);
      await client.query('INSERT INTO naive_claim VALUES ($1, $2, $3)', [id, taskId, who]);
    }
    await client.query('COMMIT');
    return id;
  } finally {
    client.release();
  }
}

/** The same key until somebody answers: a killed server may or may not have written the claim. */
async function claimUntilAnswered(
  api: ApiProcess,
  from: Arena,
  who: Contender,
  taskId: string,
): Promise<Attempt> {
  const input = await claimInput(from, who, taskId);
  for (;;) {
    const answer = await send(api.url, who, input);
    if (answer !== null)
      return { taskId, who: who.id, claimId: answer.won ? (answer.claim?.id ?? '') : null };
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

interface ClaimAnswer {
  readonly won: boolean;
  readonly claim: { readonly id: string } | null;
}

/** Null when the connection broke or the server was not there. Any refusal is a failure of the race. */
async function send(apiUrl: string, who: Contender, input: unknown): Promise<ClaimAnswer | null> {
  let body: { data?: { claimTask: ClaimAnswer } | null; errors?: unknown[] };
  try {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-doorstep': '1', origin: apiUrl, cookie: who.cookie },
      body: JSON.stringify({ query: CLAIM, variables: { input } }),
    });
    body = (await response.json()) as typeof body;
  } catch (error) {
    // Cut off. By name: fetch throws the TypeError of another realm than Jest's.
    if (['TypeError', 'SyntaxError'].includes((error as Error).name)) return null;
    throw error;
  }
  if (!body.data) throw new Error(`refused: ${JSON.stringify(body.errors)}`);
  return body.data.claimTask;
}

/** Kills the server at even shares of the race, and starts it again each time. */
async function shake(api: ApiProcess, share: () => number): Promise<void> {
  for (let kill = 1; kill <= KILLS; kill++) {
    while (share() < kill / (KILLS + 1)) await new Promise((resolve) => setTimeout(resolve, 10));
    await api.kill();
    await api.resume();
  }
}

async function crowd<T>(work: readonly T[], one: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const walk = async (): Promise<void> => {
    for (let item = work[next++]; item !== undefined; item = work[next++]) await one(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
}

/** All volunteers rush at one task, then at the next. */
function rushes({ contenders, taskIds }: Arena): [Contender, string][] {
  return taskIds.flatMap((taskId) => contenders.map((who): [Contender, string] => [who, taskId]));
}

async function heldIn(from: pg.Pool): Promise<Held[]> {
  const { rows } = await from.query<Held>(
    `SELECT id, task_id AS "taskId", member_id AS who FROM assignment WHERE state IN ('claimed', 'assigned', 'confirmed')`,
  );
  return rows;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
