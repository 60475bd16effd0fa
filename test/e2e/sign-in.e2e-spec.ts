import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GivenMember } from '../../apps/api/src/testing/given-town';
import { type House, openHouse, SIGN_IN } from '../../apps/api/src/testing/house';

const HOUR = 3_600_000;
const ME = '{ me { id handle } }';
const b64 = (bytes: Buffer): string => bytes.toString('base64url');

let house: House;
let hubId: string;
let ana: GivenMember;
let vera: GivenMember;

beforeAll(async () => {
  house = await openHouse();
  hubId = await house.town.hub('cedar');
  ana = await house.town.member(hubId, 'ana', ['organizer']);
  vera = await house.town.member(hubId, 'vera');
});
afterAll(() => house.close());

const salt = async (handle: string): Promise<string | undefined> => {
  const { data } = await house.ask<{ signInSalt: { salt: string } }>(
    'query ($handle: String!) { signInSalt(handle: $handle) { salt } }',
    { handle },
  );
  return data?.signInSalt.salt;
};

describe('signing in', () => {
  it('gives the member’s own row and a cookie that no script reads', async () => {
    const answer = await house.ask(SIGN_IN, { handle: 'ana', authSecret: b64(ana.authSecret) });
    expect(answer.data).toEqual({
      signIn: { id: ana.id, handle: 'ana', roles: ['organizer'], tier: 2, hub: { slug: 'cedar' }, keys: [] },
    });
    const cookie = answer.headers.get('set-cookie');
    expect(cookie).toMatch(/^doorstep=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/);
  });

  it('writes a handle in any case the same way', async () => {
    const answer = await house.ask(SIGN_IN, { handle: ' Ana', authSecret: b64(ana.authSecret) });
    expect(answer.code).toBeUndefined();
  });

  it('refuses a wrong secret and an unknown handle with the same words', async () => {
    const secret = b64(Buffer.alloc(32, 7));
    const wrong = await house.ask(SIGN_IN, { handle: 'ana', authSecret: secret });
    const unknown = await house.ask(SIGN_IN, { handle: 'nobody', authSecret: secret });
    expect(wrong.code).toBe('SIGN_IN_FAILED');
    expect(unknown.errors).toEqual(wrong.errors);
    expect(unknown.status).toBe(wrong.status);
    expect(wrong.cookie).toBeUndefined();
  });

  it('refuses a member who was suspended, in the same words', async () => {
    const sam = await house.town.member(hubId, 'sam', ['driver_to_homes'], 'suspended');
    const answer = await house.ask(SIGN_IN, { handle: 'sam', authSecret: b64(sam.authSecret) });
    expect(answer.code).toBe('SIGN_IN_FAILED');
  });

  it('shuts out at once who is suspended or loses a role, whatever changed the row', async () => {
    const ida = await house.town.member(hubId, 'ida', ['organizer']);
    const cookie = await house.signIn(ida);
    const people = '{ people { id } }';
    const mayRead = async () => (await house.ask(people, {}, cookie)).code;
    expect(await mayRead()).toBeUndefined();
    await house.town.query(`UPDATE member SET roles = '{driver_to_homes}' WHERE id = $1`, [ida.id]);
    expect(await mayRead()).toBe('NOT_ALLOWED');
    await house.town.query(`UPDATE member SET roles = '{organizer}', state = 'suspended' WHERE id = $1`, [
      ida.id,
    ]);
    expect(await mayRead()).toBe('SIGNED_OUT');
    expect((await house.ask(ME, {}, cookie)).code).toBe('SIGNED_OUT');
  });

  it('replaces the session of the same browser', async () => {
    const first = await house.signIn(vera);
    const again = await house.ask(SIGN_IN, { handle: 'vera', authSecret: b64(vera.authSecret) }, first);
    expect(again.cookie).not.toBe(first);
    expect((await house.ask(ME, {}, first)).code).toBe('SIGNED_OUT');
    expect((await house.ask(ME, {}, again.cookie)).data).toEqual({ me: { id: vera.id, handle: 'vera' } });
  });
});

describe('a salt', () => {
  it('is the same twice and as long for a handle that nobody has', async () => {
    const [mine, madeUp] = [await salt('ana'), await salt('zoe')];
    expect(mine).toHaveLength(22); // 16 bytes
    expect(madeUp).toHaveLength(22);
    expect(await salt('zoe')).toBe(madeUp);
    expect(await salt('yan')).not.toBe(madeUp);
  });
});

describe('a session', () => {
  it('ends an organizer’s unused time after half an hour, a volunteer’s after twelve', async () => {
    const [organizer, volunteer] = [await house.signIn(ana), await house.signIn(vera)];
    house.clock.pass(0.6 * HOUR);
    expect((await house.ask(ME, {}, organizer)).code).toBe('SIGNED_OUT');
    expect((await house.ask(ME, {}, volunteer)).code).toBeUndefined();
    house.clock.pass(12.1 * HOUR);
    expect((await house.ask(ME, {}, volunteer)).code).toBe('SIGNED_OUT');
  });

  it('stays while it is used, but not beyond its absolute end', async () => {
    const cookie = await house.signIn(ana);
    // 12 hours in steps of 24 minutes: 30 steps
    for (let step = 0; step < 29; step++) {
      house.clock.pass(0.4 * HOUR);
      expect((await house.ask(ME, {}, cookie)).code).toBeUndefined();
    }
    house.clock.pass(0.4 * HOUR + 1);
    expect((await house.ask(ME, {}, cookie)).code).toBe('SIGNED_OUT');
  });

  it('ends with signing out, and asks the browser to forget', async () => {
    const cookie = await house.signIn(vera);
    const answer = await house.ask('mutation { signOut }', {}, cookie);
    expect(answer.headers.get('set-cookie')).toMatch(/^doorstep=; .*Max-Age=0/);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    expect((await house.ask(ME, {}, cookie)).code).toBe('SIGNED_OUT');
  });

  it('stores a hash only', async () => {
    const cookie = await house.signIn(vera);
    const rows = await house.town.query('SELECT session::text AS text FROM session');
    const token = cookie.split('=')[1] ?? '';
    const hex = Buffer.from(token).toString('hex');
    for (const { text } of rows) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(hex);
    }
  });
});

it('asks people to wait after fifty failures from one network, and lets the others in', async () => {
  const secret = b64(Buffer.alloc(32, 9));
  let tries = 0;
  for (; tries < 60; tries++) {
    if ((await house.ask(SIGN_IN, { handle: `x${tries}`, authSecret: secret })).code === 'TOO_MANY_TRIES')
      break;
  }
  expect(tries).toBeGreaterThan(40);
  expect(tries).toBeLessThanOrEqual(50);
  house.clock.pass(0.2 * HOUR);
  expect(
    (await house.ask(SIGN_IN, { handle: 'vera', authSecret: b64(vera.authSecret) })).code,
  ).toBeUndefined();
});
