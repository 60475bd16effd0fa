import { randomUUID } from 'node:crypto';
import { ApiProcess, CLAIM, claimInput, raiseArena, type Arena, type Contender } from '@doorstep/arena';
import { present } from '@doorstep/std';
import pg from 'pg';
import { TAKE } from '../../apps/api/src/features/claims/take-task';
import { measure, together, type Load } from './load';
import { beside, row, type Row } from './row';
import { throwawayDatabase } from './throwaway-database';

const PORT = 3987;
const AT_ONCE = 16;
const CONTENDERS = 40;
const ROUNDS = 6;
/** Tasks of each way, over all rounds. */
const ALONE = 900;
const CONTESTED = 48;

interface Try {
  readonly who: Contender;
  readonly input: Awaited<ReturnType<typeof claimInput>>;
}

/**
 * Claims through GraphQL, each alone on its task and forty at each, beside the same statement through bare pg: as any
 * client sends it, and planned once a connection, as the product does.
 */
export function run(): Promise<Row[]> {
  return throwawayDatabase(async (url) => {
    const arena = await raiseArena(url, {
      contenders: CONTENDERS,
      tasks: 3 * (ALONE + CONTESTED + ALONE / ROUNDS),
    });
    const api = await ApiProcess.start(url, PORT);
    const pool = new pg.Pool({ connectionString: url, max: AT_ONCE, options: '-c role=doorstep_app' });
    try {
      return await compare(arena, api, pool);
    } finally {
      await pool.end();
      await api.close();
    }
  });
}

async function compare(arena: Arena, api: ApiProcess, pool: pg.Pool): Promise<Row[]> {
  const tasks = [...arena.taskIds];
  const take = (count: number): string[] => tasks.splice(0, count);
  const aloneOn = (count: number) => alone(arena, take(count));
  const manyOn = (count: number) => contested(arena, take(count));
  const ways: Way[] = [
    { one: (t) => claimOverHttp(api, t), loads: { alone: [], contested: [] } },
    { one: (t) => claimOverPg(pool, arena, t, undefined), loads: { alone: [], contested: [] } },
    { one: (t) => claimOverPg(pool, arena, t, 'take'), loads: { alone: [], contested: [] } },
  ];
  for (const { one } of ways) await measure(await aloneOn(ALONE / ROUNDS), AT_ONCE, one); // warm-up
  // In turns, so that a noisy neighbour meets all.
  for (let round = 0; round < ROUNDS; round++) {
    for (const { one, loads } of ways) {
      loads.alone.push(await measure(await aloneOn(ALONE / ROUNDS), AT_ONCE, one));
      loads.contested.push(await measure(await manyOn(CONTESTED / ROUNDS), AT_ONCE, one));
    }
  }
  return [
    ...rows('alone on its task', ways, 'alone'),
    ...rows(`${CONTENDERS} at each task`, ways, 'contested'),
  ];
}

/** One way to claim, and what it did. */
interface Way {
  readonly one: (t: Try) => Promise<void>;
  readonly loads: { readonly alone: Load[]; readonly contested: Load[] };
}

function rows(what: string, ways: readonly Way[], which: 'alone' | 'contested'): Row[] {
  const [api, bare, planned] = ways.map(({ loads }) => together(loads[which]));
  return compared(what, present(api), { bare: present(bare), planned: present(planned) });
}

function compared(what: string, api: Load, { bare: barePg, planned }: { bare: Load; planned: Load }): Row[] {
  return [
    beside(`claims, ${what}`, api.perSecond, 'per s', {
      name: 'same statement, bare pg',
      value: barePg.perSecond,
    }),
    beside(`claims, ${what}`, api.perSecond, 'per s', {
      name: 'the same, planned once a connection',
      value: planned.perSecond,
    }),
    beside(`p50, ${what}`, api.p50, 'ms', { name: 'bare pg', value: barePg.p50 }),
    { ...beside(`p95, ${what}`, api.p95, 'ms', { name: 'bare pg', value: barePg.p95 }), goal: 300 },
    row(`p99, ${what}`, api.p99, 'ms', {
      compare: { name: 'bare pg', value: Number(barePg.p99.toPrecision(4)) },
    }),
  ];
}

/** Signed beforehand: phones do that, not the server. */
function alone(arena: Arena, taskIds: readonly string[]): Promise<Try[]> {
  return Promise.all(
    taskIds.map((taskId, n) => tryOf(arena, present(arena.contenders[n % CONTENDERS]), taskId)),
  );
}

async function contested(arena: Arena, taskIds: readonly string[]): Promise<Try[]> {
  const tries: Try[] = [];
  for (const taskId of taskIds)
    for (const who of arena.contenders) tries.push(await tryOf(arena, who, taskId));
  return tries;
}

const tryOf = async (arena: Arena, who: Contender, taskId: string): Promise<Try> => ({
  who,
  input: await claimInput(arena, who, taskId),
});

async function claimOverHttp(api: ApiProcess, { who, input }: Try): Promise<void> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-doorstep': '1', origin: api.url, cookie: who.cookie },
    body: JSON.stringify({ query: CLAIM, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
}

async function claimOverPg(
  pool: pg.Pool,
  arena: Arena,
  { who, input }: Try,
  name: string | undefined,
): Promise<void> {
  const client = await pool.connect();
  try {
    const id = randomUUID();
    await client.query(`BEGIN; SELECT set_config('app.hub_id', '${arena.hubId}', true)`);
    const values = [
      arena.hubId,
      input.key,
      who.id,
      'claim.take',
      JSON.stringify({ assignmentId: id }),
      new Date(),
      input.taskId,
      id,
      Buffer.from(input.claimKey, 'base64url'),
      Buffer.from(input.claimSignature, 'base64url'),
    ];
    await client.query(name === undefined ? { text: TAKE, values } : { name, text: TAKE, values });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}
