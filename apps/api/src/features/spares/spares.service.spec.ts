import { randomBytes, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WRAPPED_MEMBER_KEYS } from '@doorstep/sealed';
import { NetworkBudget } from '../../platform/http/network-budget';
import { ServerKey } from '../../platform/seal/server-key';
import type { Member } from '../../platform/auth/actor';
import { Town, type GivenMember } from '../../testing/given-town';
import { freshDb, type FreshDb } from '../../testing/harness';
import { HubsService } from '../hubs/hubs.service';
import { RegionPacks } from '../hubs/region-pack.service';
import { SessionsService } from '../sessions/sessions.service';
import type { ChangePassphraseInput } from './spare.types';
import { SparesService } from './spares.service';

const key = ServerKey.random();
let g: FreshDb;
let town: Town;
let spares: SparesService;
let sessions: SessionsService;
let ana: GivenMember;
let me: Member;

beforeAll(async () => {
  g = await freshDb();
  town = new Town(g.url, key);
  const hubs = new HubsService(g.db, new RegionPacks(resolve('regions')));
  const budget = new NetworkBudget(g.clock);
  sessions = new SessionsService(g.db, key, budget, hubs);
  spares = new SparesService(g.db, key, budget, hubs, sessions);
});
afterAll(async () => {
  await town.close();
  await g.close();
});
let count = 0;
beforeEach(async () => {
  ana = await town.member(await town.hub(`hall-${++count}`), `ana-${count}`, ['organizer']);
  me = (await enter(ana.authSecret)).me;
});

const knock = () => ({ network: randomUUID(), session: null });
const enter = (authSecret: Buffer) => sessions.signIn(knock(), ana.handle, authSecret);
const wrapped = () => randomBytes(WRAPPED_MEMBER_KEYS);
const keep = async () => {
  const input = { proof: ana.authSecret, authSecret: randomBytes(32), wrappedKey: wrapped() };
  await spares.keep(knock(), me, input);
  return { secret: input.authSecret, wrappedKey: input.wrappedKey };
};
const changing = (input: Pick<ChangePassphraseInput, 'way' | 'proof'>): ChangePassphraseInput => ({
  handle: ana.handle,
  salt: randomBytes(16),
  authSecret: randomBytes(32),
  wrappedKey: wrapped(),
  ...input,
});
const liveSessions = () => town.query('SELECT FROM session WHERE member_id = $1', [ana.id]);
const verbs = async () =>
  (
    await town.query<{ verb: string }>('SELECT verb FROM activity WHERE subject_id = $1 ORDER BY at', [
      ana.id,
    ])
  ).map(({ verb }) => verb);

describe('a spare code', () => {
  it('gives its holder the keys that lie under it, and says since when there is one', async () => {
    expect(await spares.madeOn(me)).toBeNull();
    const { secret, wrappedKey } = await keep();
    expect(await spares.open(knock(), ana.handle, secret)).toEqual(wrappedKey);
    expect(await spares.madeOn(me)).toBe('2026-11-21');
    expect(await verbs()).toEqual(['spare.keep']);
  });

  it('is not made by a session alone: whoever finds an open desk has no second key', async () => {
    const input = { proof: randomBytes(32), authSecret: randomBytes(32), wrappedKey: wrapped() };
    await expect(spares.keep(knock(), me, input)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect(await spares.madeOn(me)).toBeNull();
  });

  it('replaces the one before, and the same code may be sent twice', async () => {
    const first = await keep();
    const second = await keep();
    const again = { proof: ana.authSecret, authSecret: second.secret, wrappedKey: second.wrappedKey };
    await spares.keep(knock(), me, again);
    const old = spares.open(knock(), ana.handle, first.secret);
    await expect(old).rejects.toMatchObject({ code: 'SPARE_FAILED' });
    expect(await spares.open(knock(), ana.handle, second.secret)).toEqual(second.wrappedKey);
  });

  it('answers a wrong code, a handle without one and a handle that nobody has alike', async () => {
    await keep();
    const bare = await town.member(ana.hubId, `bare-${count}`);
    for (const handle of [ana.handle, bare.handle, 'nobody-at-all']) {
      const found = spares.open(knock(), handle, randomBytes(32));
      await expect(found).rejects.toMatchObject({ code: 'SPARE_FAILED' });
    }
  });

  it('opens nothing for who was suspended', async () => {
    const { secret } = await keep();
    await town.query(`UPDATE member SET state = 'suspended' WHERE id = $1`, [ana.id]);
    const found = spares.open(knock(), ana.handle, secret);
    await expect(found).rejects.toMatchObject({ code: 'SPARE_FAILED' });
    const changed = spares.change(knock(), changing({ way: 'spare', proof: secret }));
    await expect(changed).rejects.toMatchObject({ code: 'SPARE_FAILED' });
  });

  it('cannot be guessed: wrong tries share the budget of signing in', async () => {
    const { secret } = await keep();
    const thief = knock();
    for (let n = 0; n < 50; n++) {
      const guess = spares.open(thief, ana.handle, randomBytes(32));
      await expect(guess).rejects.toMatchObject({ code: 'SPARE_FAILED' });
    }
    const spent = spares.open(thief, ana.handle, secret);
    await expect(spent).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' });
  });
});

describe('a new passphrase', () => {
  it('for who knows the old one: keys move, other sessions end, the spare code stays', async () => {
    const { secret } = await keep();
    await enter(ana.authSecret);
    const input = changing({ way: 'passphrase', proof: ana.authSecret });
    const session = await spares.change(knock(), input);
    expect(session.me).toMatchObject({ id: ana.id, relation: 'organizer' });
    expect(await liveSessions()).toHaveLength(1);
    await expect(enter(ana.authSecret)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' });
    await enter(input.authSecret);
    const [row] = await town.query('SELECT wrapped_key FROM member WHERE id = $1', [ana.id]);
    expect(row).toEqual({ wrapped_key: input.wrappedKey });
    await spares.open(knock(), ana.handle, secret);
    expect(await verbs()).toEqual(['spare.keep', 'passphrase.change']);
  });

  it('for who holds the spare code, which is used up by it', async () => {
    const { secret } = await keep();
    const input = changing({ way: 'spare', proof: secret });
    await spares.change(knock(), input);
    await enter(input.authSecret);
    expect(await spares.madeOn(me)).toBeNull();
    const twice = spares.change(knock(), changing({ way: 'spare', proof: secret }));
    await expect(twice).rejects.toMatchObject({ code: 'SPARE_FAILED' });
  });

  it.each(['passphrase', 'spare'] as const)(
    'by %s, sent again after a lost answer, is one change',
    async (way) => {
      const { secret } = await keep();
      const input = changing({ way, proof: way === 'spare' ? secret : ana.authSecret });
      await spares.change(knock(), input);
      await spares.change(knock(), input);
      await enter(input.authSecret);
      expect((await verbs()).filter((verb) => verb === 'passphrase.change')).toHaveLength(1);
    },
  );

  it.each(['passphrase', 'spare'] as const)(
    'by %s, of six at once, is one of the six, whole',
    async (way) => {
      const { secret } = await keep();
      const proof = way === 'spare' ? secret : ana.authSecret;
      const inputs = Array.from({ length: 6 }, () => changing({ way, proof }));
      const ends = await Promise.allSettled(inputs.map((input) => spares.change(knock(), input)));
      const [won, ...more] = inputs.filter((_, n) => ends[n]?.status === 'fulfilled');
      expect(more).toEqual([]);
      const [row] = await town.query('SELECT wrapped_key FROM member WHERE id = $1', [ana.id]);
      expect(row).toEqual({ wrapped_key: won?.wrappedKey });
      await enter(won?.authSecret ?? Buffer.alloc(32));
    },
  );

  it('is not for who proves nothing', async () => {
    await keep();
    for (const way of ['passphrase', 'spare'] as const) {
      const code = way === 'spare' ? 'SPARE_FAILED' : 'SIGN_IN_FAILED';
      const wrong = spares.change(knock(), changing({ way, proof: randomBytes(32) }));
      await expect(wrong).rejects.toMatchObject({ code });
      const nobody = { ...changing({ way, proof: randomBytes(32) }), handle: 'nobody-at-all' };
      await expect(spares.change(knock(), nobody)).rejects.toMatchObject({ code });
    }
    await enter(ana.authSecret);
  });
});
