import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { hashOf } from '../http/cookies';
import { beginSession, findActor, LIFE } from './session';

let g: Hubs;
let hub: GivenHub;

beforeAll(async () => {
  g = await openHubs();
  hub = await g.hub('home');
});
afterAll(() => g.close());

const week = async () =>
  (
    await g.owner.query<{ week: string | null }>(
      'SELECT active_week::text AS week FROM member WHERE id = $1',
      [hub.organizer.id],
    )
  )[0]?.week;

const signIn = () =>
  g.db.write(hub.organizer, (tx, now) =>
    beginSession(tx, now, { ...hub.organizer, roles: [...hub.organizer.roles] }, null),
  );

describe('when somebody was last here', () => {
  it('is a week by the hub’s clock: Sunday night belongs to the week before', async () => {
    expect(await week()).toBeNull();
    g.clock.at = new Date('2026-11-23T05:30:00Z'); // Sunday half past eleven at night in Minneapolis
    await signIn();
    expect(await week()).toBe('2026-11-16');
    g.clock.at = new Date('2026-11-23T06:30:00Z');
    await signIn();
    expect(await week()).toBe('2026-11-23');
  });

  it('goes on while an app stays open, and a look alone says nothing new within its week', async () => {
    g.clock.at = new Date('2026-11-30T05:50:00Z'); // Sunday, ten minutes to midnight
    const { token } = await signIn();
    expect(await week()).toBe('2026-11-23');
    g.clock.at = new Date(g.clock.at.getTime() + LIFE.organizer.idle / 2);
    await findActor(g.db, hashOf(token));
    expect(await week()).toBe('2026-11-30');
  });
});
