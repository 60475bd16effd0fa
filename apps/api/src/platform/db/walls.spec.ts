import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Town } from '../../testing/given-town';
import { freshDb, type FreshDb } from '../../testing/harness';
import { systemOf, VISITOR } from '../auth/actor';
import { ServerKey } from '../seal/server-key';

let ground: FreshDb;
let town: Town;
let cedar: string;
let maple: string;

beforeAll(async () => {
  ground = await freshDb();
  town = new Town(ground.url, ServerKey.random());
  cedar = await town.hub('cedar');
  maple = await town.hub('maple');
  await town.member(cedar, 'ana');
  await town.member(maple, 'mia');
});
afterAll(async () => {
  await town.close();
  await ground.close();
});

const handles = (hubId: string | null): Promise<{ handle: string }[]> =>
  ground.db.read(hubId === null ? VISITOR : systemOf(hubId), (tx) =>
    tx.query('SELECT handle FROM member ORDER BY handle'),
  );

describe('row-level security', () => {
  it('shows nothing without a hub, and one hub’s rows with one', async () => {
    expect(await handles(null)).toEqual([]);
    expect(await handles(cedar)).toEqual([{ handle: 'ana' }]);
    expect(await handles(maple)).toEqual([{ handle: 'mia' }]);
  });

  it('changes nothing of another hub', async () => {
    const changed = await ground.db.write(systemOf(cedar), (tx) =>
      tx.query('UPDATE member SET tier = 5 WHERE hub_id = $1', [maple]),
    );
    expect(changed).toEqual([[], 0]);
    await expect(
      ground.db.write(systemOf(cedar), (tx) =>
        tx.query(
          `INSERT INTO item (hub_id, id, name, unit, category) VALUES ($1, $2, 'rice', 'each', 'dry')`,
          [maple, randomUUID()],
        ),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('gives a directory row to whoever holds its key, and to nobody else', async () => {
    const [{ tag } = { tag: Buffer.alloc(0) }] = await town.query<{ tag: Buffer }>(
      'SELECT handle_tag AS tag FROM member_login WHERE hub_id = $1',
      [cedar],
    );
    const seen = (key: Buffer): Promise<unknown> =>
      ground.db.knock(key, 'SELECT array_agg(hub_id) AS hubs FROM member_login');
    expect(await seen(tag)).toEqual({ hubs: [cedar] });
    expect(await seen(Buffer.alloc(32))).toEqual({ hubs: null });
  });

  it('leaks nothing between four hundred interleaved transactions on eight connections', async () => {
    const wrong: unknown[] = [];
    const look = async (n: number): Promise<void> => {
      const [hub, own] = n % 2 === 0 ? [cedar, 'ana'] : [maple, 'mia'];
      if (n % 7 === 0) {
        const failing = ground.db.write(systemOf(hub), (tx) => tx.query('SELECT 1 / 0'));
        await expect(failing).rejects.toMatchObject({ code: '22012' });
      }
      const seen = await handles(n % 5 === 0 ? null : hub);
      const wanted = n % 5 === 0 ? [] : [{ handle: own }];
      if (JSON.stringify(seen) !== JSON.stringify(wanted)) wrong.push({ n, seen });
    };
    await Promise.all(Array.from({ length: 400 }, (_, n) => look(n)));
    expect(wrong).toEqual([]);
  });

  it('holds for a plan that is used again: one connection, one statement, two hubs in turn', async () => {
    const narrow = await freshDb(1);
    const [first, second] = [randomUUID(), randomUUID()];
    const put = (hubId: string, handle: string): Promise<unknown> =>
      narrow.db.write(systemOf(hubId), (tx) =>
        tx.query(
          `INSERT INTO activity (hub_id, id, at, actor, verb, subject_id) VALUES ($1, $2, now(), $3, 'look', $1)`,
          [hubId, randomUUID(), handle],
        ),
      );
    await put(first, 'one');
    await put(second, 'two');
    const seen = new Set<string>();
    // Ten times each: after five, PostgreSQL may choose a plan that no longer depends on the parameters.
    for (let n = 0; n < 20; n++) {
      const hub = n % 2 === 0 ? first : second;
      const rows: { actor: string }[] = await narrow.db.read(systemOf(hub), (tx) =>
        tx.query('SELECT actor FROM activity WHERE verb = $1', ['look']),
      );
      seen.add(`${n % 2} ${rows.map(({ actor }) => actor).join(',')}`);
    }
    const plans = await narrow.db.read(VISITOR, (tx) =>
      tx.query(
        `SELECT statement FROM pg_prepared_statements WHERE statement LIKE 'SELECT actor FROM activity%'`,
      ),
    );
    await narrow.close();
    expect(seen).toEqual(new Set(['0 one', '1 two']));
    expect(plans).toHaveLength(1);
  });

  it('cannot be left by the role that the application runs as', async () => {
    const [role] = await ground.db.read(VISITOR, (tx) =>
      tx.query(
        'SELECT current_user AS name, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user',
      ),
    );
    expect(role).toEqual({ name: 'doorstep_app', rolsuper: false, rolbypassrls: false });
  });
});

it('closes a door that broke, so that the next visitor finds nothing open', async () => {
  const broken = ground.db.knock(Buffer.alloc(32), 'SELECT 1 / 0');
  await expect(broken).rejects.toMatchObject({ code: '22012' });
  const after = await Promise.all(Array.from({ length: 8 }, () => handles(maple)));
  expect(after).toEqual(Array.from({ length: 8 }, () => [{ handle: 'mia' }]));
  const door = `SELECT current_setting('app.door', true) AS door`;
  const left = await ground.db.read(VISITOR, (tx) => tx.query(door));
  expect([null, '']).toContain((left as { door: string | null }[])[0]?.door);
});

it('starts a transaction that ran into another again, with the same now', async () => {
  let tries = 0;
  const moments = new Set<number>();
  const answer = await ground.db.write(systemOf(cedar), (_, now) => {
    tries += 1;
    moments.add(now.getTime());
    return tries < 3
      ? Promise.reject(Object.assign(new Error('again'), { code: '40001' }))
      : Promise.resolve('done');
  });
  expect([answer, tries, moments.size]).toEqual(['done', 3, 1]);
});
