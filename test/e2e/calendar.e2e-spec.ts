import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { GivenMember } from '../../apps/api/src/testing/given-town';
import { type House, openHouse } from '../../apps/api/src/testing/house';
import { readCalendar } from '../../apps/api/src/testing/read-calendar';

const MAKE =
  'mutation ($tokenHash: Bytes!, $key: ID!) { makeFeed(tokenHash: $tokenHash, key: $key) { madeOn } }';
const END = 'mutation ($key: ID!) { endFeed(key: $key) }';

let house: House;
let vera: GivenMember;
let cookie: string;

beforeAll(async () => {
  house = await openHouse();
  const hubId = await house.town.hub('cedar');
  vera = await house.town.member(hubId, 'vera');
  cookie = await house.signIn(vera);
  await house.town.query(
    `INSERT INTO run (hub_id, id, day, letter, member_id, state, starts_at, ends_at, meters, seconds)
     VALUES ($1, $2, '2026-11-21', 'A', $3, 'accepted', '2026-11-21T20:00:00Z', '2026-11-21T21:00:00Z', 1, 1)`,
    [hubId, randomUUID(), vera.id],
  );
});
afterAll(() => house.close());

const newToken = (): string => randomBytes(32).toString('base64url');

async function make(token: string): Promise<void> {
  const tokenHash = createHash('sha256').update(token).digest('base64url');
  const answer = await house.ask(MAKE, { tokenHash, key: randomUUID() }, cookie);
  expect(answer.data).toEqual({ makeFeed: { madeOn: '2026-11-21' } });
}

/** As a calendar app does: no cookie, no origin. */
const get = (token: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${house.origin}/calendar/${token}.ics`, init);

describe('a calendar app', () => {
  it('reads a member’s calendar with nothing but its address, and asks again for little', async () => {
    const token = newToken();
    await make(token);
    const answer = await get(token);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, no-cache',
    ]);
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const text = await answer.text();
    expect(readCalendar(text).events).toMatchObject([{ summary: 'Drive', startsAt: '2026-11-21T20:00:00Z' }]);
    expect(text).not.toMatch(/cedar|vera|Invented|LOCATION|DESCRIPTION|URL/i);

    const etag = answer.headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(token, { headers: { 'if-none-match': known } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await get(token, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    const head = await get(token, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(Buffer.byteLength(text)),
      '',
    ]);
  });

  it('finds nothing at an address that ended, that never was, or that is none', async () => {
    const token = newToken();
    await make(token);
    expect((await get(token)).status).toBe(200);
    await house.ask(END, { key: randomUUID() }, cookie);
    const answers = [await get(token), await get(newToken()), await get('short')];
    const seen = await Promise.all(
      answers.map(async (answer) => [
        answer.status,
        answer.headers.get('cache-control'),
        await answer.text(),
      ]),
    );
    expect(seen).toEqual(Array(3).fill([404, 'no-store', '{"error":"There is no such page."}']));
    expect((await get(token, { method: 'POST' })).status).toBe(405);
  });

  it('leaves no token in any log', async () => {
    const token = newToken();
    await make(token);
    await get(token);
    const { accessLines, errorLines } = house.parts;
    expect(JSON.stringify([accessLines, errorLines])).not.toContain(token);
    expect(accessLines.filter(({ what }) => what === 'calendar').length).toBeGreaterThan(0);
  });

  it('is nobody’s to make without a session', async () => {
    const tokenHash = createHash('sha256').update('x').digest('base64url');
    expect((await house.ask(MAKE, { tokenHash, key: randomUUID() })).code).toBe('SIGNED_OUT');
  });
});
