import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Town } from '../../testing/given-town';
import { freshDb, type FreshDb } from '../../testing/harness';
import type { Member } from '../auth/actor';
import { Refusal } from '../errors/refusal';
import { ServerKey } from '../seal/server-key';
import { once } from './idempotency';

let ground: FreshDb;
let town: Town;
let ana: Member;
let runs = 0;

beforeAll(async () => {
  ground = await freshDb();
  town = new Town(ground.url, ServerKey.random());
  const hubId = await town.hub('cedar');
  const { id } = await town.member(hubId, 'ana', ['organizer']);
  ana = { relation: 'organizer', hubId, id, handle: 'ana', roles: ['organizer'], tier: 2, session: '' };
});
afterAll(async () => {
  await town.close();
  await ground.close();
});

const count = (
  me: Member,
  key: string,
  verb = 'count',
  work = () => Promise.resolve((runs += 1)),
): Promise<number> =>
  ground.db.write(me, (tx, now) =>
    once(tx, now, me, {
      key,
      verb,
      work,
      answerOf: (n) => ({ n }),
      reread: (kept) => Promise.resolve((kept as { n: number }).n),
    }),
  );

describe('a command', () => {
  it('is done once, however often it comes', async () => {
    const key = randomUUID();
    const first = await count(ana, key);
    expect(await count(ana, key)).toBe(first);
    expect(await count(ana, randomUUID())).toBe(first + 1);
  });

  it('is done once when it comes many times at the same moment', async () => {
    const before = runs;
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => count(ana, key)));
    expect(new Set(answers)).toEqual(new Set([before + 1]));
    expect(runs).toBe(before + 1);
  });

  it('belongs to one person and one verb', async () => {
    const key = randomUUID();
    await count(ana, key);
    await expect(count(ana, key, 'other')).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await expect(count({ ...ana, id: randomUUID() }, key)).rejects.toMatchObject({ code: 'KEY_REUSED' });
  });

  it('that was refused may be tried again with the same key', async () => {
    const key = randomUUID();
    const refused = count(ana, key, 'count', () => Promise.reject(new Refusal('BUSY')));
    await expect(refused).rejects.toMatchObject({ code: 'BUSY' });
    expect(await count(ana, key)).toBe(runs);
  });
});
