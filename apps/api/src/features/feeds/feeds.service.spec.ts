import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { SPEC_NOW } from '../../testing/harness';
import { packs, TODAY, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { readCalendar } from '../../testing/read-calendar';
import { HubsService } from '../hubs/hubs.service';
import { endFeedOf, FeedsService } from './feeds.service';

const DAY = 86_400_000;

let work: Work;
let hub: WorkHub;
let heron: Volunteer;
let feeds: FeedsService;

beforeAll(async () => {
  work = await Work.open();
  const { db } = work.fresh;
  feeds = new FeedsService(db, new HubsService(db, packs));
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
  heron = await work.member(hub.id, 'heron');
});

const aToken = (): Buffer => createHash('sha256').update(randomBytes(32)).digest();

async function aFeed(member = heron): Promise<Buffer> {
  const token = aToken();
  await feeds.make(member.me, token, randomUUID());
  return token;
}

async function aRun(from: string, to: string, state = 'accepted'): Promise<string> {
  const id = randomUUID();
  await work.sql(
    `INSERT INTO run (hub_id, id, day, letter, member_id, state, starts_at, ends_at, meters, seconds)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, 1)`,
    [hub.id, id, TODAY, randomUUID(), heron.me.id, state, `${TODAY}T${from}Z`, `${TODAY}T${to}Z`],
  );
  return id;
}

const setRun = (id: string, state: string): Promise<unknown> =>
  work.sql('UPDATE run SET state = $3 WHERE hub_id = $1 AND id = $2', [hub.id, id, state]);

const eventsOf = async (token: Buffer) => readCalendar(present(await feeds.read(token))).events;

describe('a member’s calendar', () => {
  it('has the drives they accepted, in whole quarters of an hour, and not those they were only asked for', async () => {
    const token = await aFeed();
    const id = await aRun('20:07', '21:31');
    await aRun('22:00', '22:15');
    await aRun('23:00', '23:30', 'offered');
    const events = await eventsOf(token);
    expect(events).toMatchObject([
      { summary: 'Drive', startsAt: `${TODAY}T20:00:00Z`, endsAt: `${TODAY}T21:45:00Z`, status: 'CONFIRMED' },
      { summary: 'Drive', startsAt: `${TODAY}T22:00:00Z`, endsAt: `${TODAY}T22:15:00Z`, status: 'CONFIRMED' },
    ]);
    expect(events.map(({ uid }) => uid)).not.toContain(id);
  });

  it('is the same text until something changes; then one event has a higher sequence', async () => {
    const token = await aFeed();
    const id = await aRun('20:00', '21:00');
    const first = await feeds.read(token);
    work.fresh.clock.pass(3 * 3_600_000);
    expect(await feeds.read(token)).toBe(first);
    const [before] = await eventsOf(token);
    await setRun(id, 'aborted');
    const [after] = await eventsOf(token);
    expect(after).toMatchObject({ uid: before?.uid, status: 'CANCELLED', sequence: 1 });
    expect(after?.stamp).not.toBe(before?.stamp);
    await setRun(id, 'accepted');
    expect(await eventsOf(token)).toMatchObject([{ uid: before?.uid, status: 'CONFIRMED', sequence: 2 }]);
  });

  it('says nothing of what was called off before it was told', async () => {
    const token = await aFeed();
    await aRun('20:00', '21:00', 'aborted');
    expect(await eventsOf(token)).toEqual([]);
  });

  it('tells each thing once, however many apps look at the same moment', async () => {
    const token = await aFeed();
    await aRun('20:00', '21:00');
    const texts = await Promise.all(Array.from({ length: 8 }, () => feeds.read(token)));
    expect(new Set(texts).size).toBe(1);
    expect(await eventsOf(token)).toMatchObject([{ sequence: 0 }]);
  });

  it('forgets after thirty days, and does not call that a cancellation', async () => {
    const token = await aFeed();
    await aRun('20:00', '21:00');
    expect(await eventsOf(token)).toHaveLength(1);
    work.fresh.clock.pass(31 * DAY);
    expect(await eventsOf(token)).toEqual([]);
    expect(await work.sql('SELECT FROM calendar_entry WHERE hub_id = $1', [hub.id])).toEqual([]);
  });
});

describe('its address', () => {
  it('is one a member: making one ends the other, and pressing twice makes one', async () => {
    expect(await feeds.own(heron.me)).toBeNull();
    const old = await aFeed();
    const [token, key] = [aToken(), randomUUID()];
    const made = await feeds.make(heron.me, token, key);
    expect(await feeds.make(heron.me, token, key)).toEqual(made);
    expect(made).toEqual({ madeOn: TODAY });
    expect(await feeds.read(old)).toBeUndefined();
    expect(await feeds.read(token)).toBeDefined();
    await Promise.all(Array.from({ length: 6 }, () => aFeed()));
    expect(await work.sql('SELECT FROM calendar_feed WHERE member_id = $1', [heron.me.id])).toHaveLength(1);
  });

  it('ends with a press, with a suspension whoever made it, and with everything that ends with a member', async () => {
    const token = await aFeed();
    const key = randomUUID();
    expect(await feeds.end(heron.me, key)).toBe(true);
    expect(await feeds.end(heron.me, key)).toBe(true);
    expect([await feeds.read(token), await feeds.own(heron.me)]).toEqual([undefined, null]);

    const second = await aFeed();
    await work.sql(`UPDATE member SET state = 'suspended' WHERE hub_id = $1 AND id = $2`, [
      hub.id,
      heron.me.id,
    ]);
    expect(await feeds.read(second)).toBeUndefined();

    await work.fresh.db.write(hub.organizer, (tx) => endFeedOf(tx, hub.id, heron.me.id));
    for (const table of ['calendar_feed', 'calendar_entry'])
      expect(await work.sql(`SELECT FROM ${table} WHERE hub_id = $1`, [hub.id])).toEqual([]);
  });

  it('opens one member’s calendar and no other, and a wrong token none', async () => {
    const wren = await work.member(hub.id, 'wren');
    const token = await aFeed(wren);
    await aRun('20:00', '21:00');
    expect(await eventsOf(token)).toEqual([]);
    expect(await feeds.read(aToken())).toBeUndefined();
  });
});
