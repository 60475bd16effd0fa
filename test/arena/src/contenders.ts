import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  CLAIM_KEY,
  claimKeyTuple,
  newKeyPair,
  newSigningPair,
  signTuple,
  toBase64Url,
  type SigningPair,
} from '@doorstep/sealed';
import pg from 'pg';

/** A signed-in volunteer who may take anything. */
export interface Contender {
  readonly id: string;
  readonly cookie: string;
  readonly signing: SigningPair;
}

/** A hub with tasks that all contenders want. */
export interface Arena {
  readonly hubId: string;
  readonly contenders: readonly Contender[];
  readonly taskIds: readonly string[];
}

/** Puts an arena into a migrated, empty database, as its owner. Tasks lie a day ahead, so that claims stay. */
export async function raiseArena(url: string, size: { contenders: number; tasks: number }): Promise<Arena> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const hubId = await addHub(client);
    const contenders = await Promise.all(Array.from({ length: size.contenders }, newContender));
    await addMembers(client, hubId, contenders);
    const taskIds = await addTasks(client, hubId, size.tasks);
    return {
      hubId,
      contenders: contenders.map(({ token, ...c }) => ({ ...c, cookie: `doorstep=${token}` })),
      taskIds,
    };
  } finally {
    await client.end();
  }
}

/** Variables of `claimTask`: a fresh claim key, signed by the contender. `key` is the idempotency key. */
export async function claimInput(arena: Arena, who: Contender, taskId: string, key: string = randomUUID()) {
  const pair = await newKeyPair({ extractable: false });
  const signature = await signTuple(
    who.signing,
    CLAIM_KEY,
    claimKeyTuple(arena.hubId, taskId, pair.publicKey),
  );
  return { taskId, claimKey: toBase64Url(pair.publicKey), claimSignature: toBase64Url(signature), key };
}

export const CLAIM =
  'mutation Claim($input: ClaimTaskInput!) { claimTask(input: $input) { won claim { id } } }';

async function addHub(client: pg.Client): Promise<string> {
  const [region, hub] = [randomUUID(), randomUUID()];
  await client.query(
    `INSERT INTO region VALUES ($1, 'minneapolis', 'Arena', 'America/Chicago', 'minneapolis')`,
    [region],
  );
  await client.query(
    `INSERT INTO hub (id, region_id, slug, name, kind, street, lon, lat, cell, phone, languages, time_zone, root_key, created_on)
     VALUES ($1, $2, 'arena', 'Arena', 'hall', 'Invented', -93.26, 44.97, 'a', '612-555-0100', '{en}', 'America/Chicago', '\\x00', now())`,
    [hub, region],
  );
  return hub;
}

async function newContender() {
  const signing = await newSigningPair({ extractable: false });
  return { id: randomUUID(), signing, token: randomBytes(32).toString('base64url') };
}

async function addMembers(
  client: pg.Client,
  hubId: string,
  members: Awaited<ReturnType<typeof newContender>>[],
): Promise<void> {
  const ids = members.map((m) => m.id);
  await client.query(
    `INSERT INTO member (hub_id, id, handle, roles, tier, state, public_key, sign_key, wrapped_key, vehicle, seats, load_units,
       open_claims_cap, created_on)
     SELECT $1, id, id::text, '{driver_to_homes}', 4, 'approved', '\\x00', key, '\\x00', 'car', 4, 20, 30000, now()
     FROM unnest($2::uuid[], $3::bytea[]) AS m (id, key)`,
    [hubId, ids, members.map((m) => Buffer.from(m.signing.publicKey))],
  );
  await client.query(
    `INSERT INTO clearance (hub_id, member_id, role, state, changed_on)
     SELECT $1, id, 'driver_to_homes', 'approved', now() FROM unnest($2::uuid[]) AS m (id)`,
    [hubId, ids],
  );
  await client.query(
    `INSERT INTO session (token_hash, hub_id, member_id, handle, roles, tier, created_at, idle_until, ends_at)
     SELECT hash, $1, id, id::text, '{driver_to_homes}', 4, now(), now() + interval '10 hours', now() + interval '10 hours'
     FROM unnest($2::uuid[], $3::bytea[]) AS s (id, hash)`,
    [hubId, ids, members.map((m) => createHash('sha256').update(m.token).digest())],
  );
}

async function addTasks(client: pg.Client, hubId: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await client.query(
    `INSERT INTO request (hub_id, id, kind, state, channel, cell, day, from_minute, to_minute, load_units, receipt_key,
       receipt_verifier, created_on, expires_on)
     SELECT $1, id, 'groceries', 'open', 'web', 'a', current_date + 2, 480, 720, 1, '\\x00', '\\x00', current_date, current_date + 30
     FROM unnest($2::uuid[]) AS r (id)`,
    [hubId, ids],
  );
  await client.query(
    `INSERT INTO task (hub_id, id, request_id, kind, state, tier, cell, day, from_minute, to_minute, window_from, window_to,
       service_seconds, load_units)
     SELECT $1, id, id, 'delivery', 'open', 2, 'a', current_date + 2, 480, 720, now() + interval '40 hours',
       now() + interval '44 hours', 240, 1 FROM unnest($2::uuid[]) AS t (id)`,
    [hubId, ids],
  );
  return ids;
}
