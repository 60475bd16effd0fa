import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { raiseArena } from '@doorstep/arena';
import { present } from '@doorstep/std';
import pg from 'pg';

const RUNS = 6;
const STOPS = 5;
/** Claimed, and waiting for an organizer's browser to confirm. */
const WAITING = 4;
const OPEN = 40;
/** What a sealed card and a wrap measure. */
const CARD_BYTES = 544;
const WRAP_BYTES = 98;

export interface BusyHub {
  readonly hubId: string;
  readonly day: string;
  readonly organizer: string;
  readonly volunteer: string;
}

/** A hub in the middle of its day: six runs of five stops, claims that wait, forty tasks open. Cookies of two readers. */
export async function raiseBusyHub(url: string): Promise<BusyHub> {
  const drivers = RUNS + 2;
  const tasks = RUNS * STOPS + WAITING + OPEN;
  const { hubId, taskIds, contenders } = await raiseArena(url, { contenders: drivers, tasks });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const ids = contenders.map(({ id }) => id);
    await putCards(client, hubId);
    for (let run = 0; run < RUNS; run++) {
      const stops = taskIds.slice(run * STOPS, (run + 1) * STOPS);
      await client.query(RUN, [hubId, randomUUID(), 'ABCDEF'[run], ids[run], stops]);
    }
    const waiting = taskIds.slice(RUNS * STOPS, RUNS * STOPS + WAITING);
    await client.query(CLAIMED, [hubId, ids[RUNS], waiting]);
    // The rest is open, and only the open ones are of a later day: the board begins there.
    await client.query(LATER, [hubId, taskIds.slice(RUNS * STOPS + WAITING + 4)]);
    await client.query('ANALYZE');
    const { rows } = await client.query<{ day: string }>(
      'SELECT min(day)::text AS day FROM task WHERE hub_id = $1',
      [hubId],
    );
    return {
      hubId,
      day: present(rows[0]).day,
      organizer: await signIn(client, hubId, present(ids[RUNS + 1])),
      volunteer: present(contenders[RUNS]).cookie,
    };
  } finally {
    await client.end();
  }
}

async function putCards(client: pg.Client, hubId: string): Promise<void> {
  await client.query(KEY, [hubId]);
  await client.query(CARDS, [hubId, randomBytes(CARD_BYTES), randomBytes(WRAP_BYTES)]);
}

/** A session is worth what its member is: the roles are read from there with every request. */
async function signIn(client: pg.Client, hubId: string, id: string): Promise<string> {
  await client.query(
    `UPDATE member SET roles = '{organizer,driver_to_homes}' WHERE hub_id = $1 AND id = $2`,
    [hubId, id],
  );
  const token = randomBytes(32).toString('base64url');
  await client.query(SESSION, [createHash('sha256').update(token).digest(), hubId, id]);
  return `doorstep=${token}`;
}

const KEY = `
  INSERT INTO hub_key (hub_id, kid, purpose, epoch, public_key, signature, starts_at)
  VALUES ($1, 'board-key-bench-', 'board', 1, '\\x00', '\\x00', now())`;

const CARDS = `
  WITH box AS (
    INSERT INTO sealed_box (hub_id, subject_id, compartment, version, body)
    SELECT $1::uuid, id, 'card', 0, $2 FROM request WHERE hub_id = $1 RETURNING subject_id)
  INSERT INTO sealed_wrap (hub_id, subject_id, compartment, kid, wrap)
  SELECT $1, subject_id, 'card', 'board-key-bench-', $3 FROM box`;

const RUN = `
  WITH run AS (
    INSERT INTO run (hub_id, id, day, letter, member_id, state, starts_at, ends_at, meters, seconds)
    SELECT $1::uuid, $2::uuid, day, $3, $4::uuid, 'departed', window_from, window_to, 21400, 5400 FROM task
    WHERE hub_id = $1 AND id = ($5::uuid[])[1] RETURNING id
  ), held AS (
    INSERT INTO assignment (hub_id, id, task_id, member_id, run_id, state, claim_key, claim_signature, made_at)
    SELECT $1, gen_random_uuid(), task, $4, run.id, 'confirmed', decode(repeat('ab', 32), 'hex'), '\\x00', now()
    FROM run, unnest($5::uuid[]) AS task
  ), stops AS (
    INSERT INTO stop (hub_id, id, run_id, position, task_id, kind, state, arrive_at, depart_at)
    SELECT $1, gen_random_uuid(), run.id, n, task, 'deliver', 'loaded', now() + n * interval '10 minutes',
      now() + n * interval '14 minutes' FROM run, unnest($5::uuid[]) WITH ORDINALITY AS s (task, n)
  )
  UPDATE task SET state = 'loaded' WHERE hub_id = $1 AND id = ANY($5)`;

const CLAIMED = `
  WITH held AS (
    INSERT INTO assignment (hub_id, id, task_id, member_id, state, claim_key, claim_signature, made_at, expires_at)
    SELECT $1::uuid, gen_random_uuid(), task, $2::uuid, 'claimed', decode(repeat('cd', 32), 'hex'), '\\x00', now(),
      now() + interval '1 day' FROM unnest($3::uuid[]) AS task)
  UPDATE task SET state = 'claimed' WHERE hub_id = $1 AND id = ANY($3)`;

const LATER = `
  WITH asked AS (UPDATE request SET day = day + 1 WHERE hub_id = $1 AND id = ANY($2))
  UPDATE task SET day = day + 1, window_from = window_from + interval '1 day', window_to = window_to + interval '1 day'
  WHERE hub_id = $1 AND id = ANY($2)`;

const SESSION = `
  INSERT INTO session (token_hash, hub_id, member_id, handle, roles, tier, created_at, idle_until, ends_at)
  VALUES ($1, $2::uuid, $3::uuid, $3::text, '{organizer}', 4, now(), now() + interval '30 minutes', now() + interval '12 hours')`;
