import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { SPEC_NOW } from '../../testing/harness';
import { packs, TODAY, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { readCalendar } from '../../testing/read-calendar';
import { HubsService } from '../hubs/hubs.service';
import { feedEnding } from './end-with-member';
import { FeedsService } from './feeds.service';

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

/** A shift with one packer's place, and heron in it. */
async function aShift(from: string, to: string, state = 'confirmed'): Promise<string> {
  const [shift, id] = [randomUUID(), randomUUID()];
  const seat = ['waitlisted', 'withdrew'].includes(state) ? null : 1;
  await work.sql(
    `INSERT INTO shift (hub_id, id, kind, day, from_minute, to_minute, starts_at, ends_at, state, urgency, approval)
     VALUES ($1, $2, 'packing', $3, 540, 720, $4, $5, 'published', 1, false)`,
    [hub.id, shift, TODAY, `${TODAY}T${from}Z`, `${TODAY}T${to}Z`],
  );
  await work.sql(
    `INSERT INTO shift_place (hub_id, shift_id, role, least, most) VALUES ($1, $2, 'packer', 1, 1)`,
    [hub.id, shift],
  );
  await work.sql(
    `INSERT INTO sign_up (hub_id, id, shift_id, role, most, seat, member_id, state, starts_at, ends_at, queued_at)
     SELECT hub_id, $3, id, 'packer', 1, $4, $5, $6, starts_at, ends_at, now() FROM shift
     WHERE hub_id = $1 AND id = $2`,
    [hub.id, shift, id, seat, heron.me.id, state],
  );
  return shift;
}

const moveShift = (id: string, from: string, to: string): Promise<unknown> =>
  work.sql('UPDATE shift SET starts_at = $3, ends_at = $4 WHERE hub_id = $1 AND id = $2', [
    hub.id,
    id,
    `${TODAY}T${from}Z`,
    `${TODAY}T${to}Z`,
  ]);

const setSignUps = (shift: string, state: string): Promise<unknown> =>
  work.sql('UPDATE sign_up SET state = $3, seat = NULL WHERE hub_id = $1 AND shift_id = $2', [
    hub.id,
    shift,
    state,
  ]);

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

  it('has the shifts they are in, and not those they wait for', async () => {
    const token = await aFeed();
    await aShift('16:00', '18:00', 'waitlisted');
    const shift = await aShift('18:30', '20:10');
    expect(await eventsOf(token)).toMatchObject([
      { summary: 'Shift', startsAt: `${TODAY}T18:30:00Z`, endsAt: `${TODAY}T20:10:00Z`, sequence: 0 },
    ]);
    await moveShift(shift, '19:00', '21:00');
    expect(await eventsOf(token)).toMatchObject([{ startsAt: `${TODAY}T19:00:00Z`, sequence: 1 }]);
    await setSignUps(shift, 'late_withdrew');
    expect(await eventsOf(token)).toMatchObject([{ status: 'CANCELLED', sequence: 2 }]);
  });

  it('tells that a shift was called off, also while its people still stand in it', async () => {
    const token = await aFeed();
    const shift = await aShift('18:30', '20:10');
    expect(await eventsOf(token)).toMatchObject([{ status: 'CONFIRMED' }]);
    await work.sql(`UPDATE shift SET state = 'cancelled' WHERE hub_id = $1 AND id = $2`, [hub.id, shift]);
    expect(await eventsOf(token)).toMatchObject([{ status: 'CANCELLED', sequence: 1 }]);
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

    const end = (roles: readonly ['packer'] | null) =>
      work.fresh.db.write(hub.organizer, (tx, now) =>
        feedEnding.end(tx, now, {
          actor: hub.organizer,
          hubId: hub.id,
          memberId: heron.me.id,
          roles,
          after: null,
          reason: roles === null ? 'suspended' : 'role_ended',
        }),
      );
    await end(['packer']);
    expect(await work.sql('SELECT FROM calendar_feed WHERE hub_id = $1', [hub.id])).toHaveLength(1);
    await end(null);
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
