import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openBox, sealBox } from '@doorstep/sealed';
import { VISITOR, type Actor } from '../../platform/auth/actor';
import type { RequestContext } from '../../platform/graphql/request-context';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { MemberLoaders } from './members.loader';
import { MembersService } from './members.service';
import { givenBoxes } from '../../testing/given-boxes';

let g: Hubs;
let home: GivenHub;
let members: MembersService;
let loaders: MemberLoaders;

beforeAll(async () => {
  g = await openHubs();
  home = await g.hub('home');
  members = new MembersService(g.db);
  loaders = new MemberLoaders(g.db, members, givenBoxes());
});
afterAll(() => g.close());

const asking = (actor: Actor) => ({ actor }) as RequestContext;

/** One task of the hub, held by the member in this state. */
async function given(memberId: string, state: string): Promise<void> {
  const [request, task] = [randomUUID(), randomUUID()];
  await g.owner.query(
    `INSERT INTO request (hub_id, id, kind, state, channel, cell, day, from_minute, to_minute, load_units, receipt_key,
       receipt_verifier, created_on, expires_on)
     VALUES ($1, $2, 'groceries', 'open', 'web', $3, '2026-11-24', 840, 960, 2, '\\x00', '\\x00', '2026-11-21', '2026-12-24')`,
    [home.id, request, home.cell],
  );
  await g.owner.query(
    `INSERT INTO task (hub_id, id, request_id, kind, state, tier, cell, day, from_minute, to_minute, window_from, window_to,
       service_seconds, load_units)
     VALUES ($1, $2, $3, 'delivery', 'claimed', 2, $4, '2026-11-24', 840, 960, '2026-11-24T20:00Z', '2026-11-24T22:00Z', 240, 2)`,
    [home.id, task, request, home.cell],
  );
  await g.owner.query(
    `INSERT INTO assignment (hub_id, id, task_id, member_id, state, claim_key, made_at)
     VALUES ($1, $2, $3, $4, $5, '\\x01', '2026-11-21T15:00Z')`,
    [home.id, randomUUID(), task, memberId, state],
  );
}

describe('people', () => {
  it('are those of one’s own hub, by handle', async () => {
    const hub = await g.hub();
    await g.owner.member(hub.id, 'a-driver');
    const handles = (await members.people(hub.organizer)).map(({ handle }) => handle);
    expect(handles).toEqual(['a-driver', hub.organizer.handle]);
    expect(handles).not.toContain(home.organizer.handle);
  });

  it('are found by id within the hub only', async () => {
    const far = await g.hub();
    const found = await g.db.read(home.organizer, (tx) =>
      members.findMany(tx, home.id, [home.organizer.id, far.organizer.id]),
    );
    expect(found.map(({ id }) => id)).toEqual([home.organizer.id]);
    const require = g.db.read(home.organizer, (tx) => members.require(tx, home.id, far.organizer.id));
    await expect(require).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // Even asked for under the other hub's id: the second wall.
    const past = g.db.read(home.organizer, (tx) => members.require(tx, far.id, far.organizer.id));
    await expect(past).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('nested fields', () => {
  it('count what a member holds now, not what is over', async () => {
    const driver = await g.owner.member(home.id, 'driver');
    for (const state of ['claimed', 'confirmed', 'assigned', 'offered', 'released', 'completed']) {
      await given(driver.id, state);
    }
    const load = loaders.openClaims(asking(home.organizer));
    expect(await load.loadMany([driver.id, home.organizer.id])).toEqual([3, 0]);
  });

  it('hand out the profile with the wrap for the hub key', async () => {
    const helper = await g.owner.member(home.id, 'sealed-helper');
    const context = {
      deployment: 'doorstep',
      hub: home.id,
      subject: helper.id,
      compartment: 'profile' as const,
      version: 0,
    };
    const { body, wraps } = await sealBox(context, { name: 'Invented Name' }, [home.door.hubKey]);
    const box = {
      compartment: 'profile' as const,
      version: 0,
      body: Buffer.from(body),
      wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) })),
      expiresOn: null,
    };
    await g.db.write(home.organizer, (tx) => givenBoxes().put(tx, home.id, helper.id, [box]));
    const profile = await loaders.profile(asking(home.organizer)).load(helper.id);
    expect(await openBox(context, profile!.body, profile!.wrap, home.hubKey)).toEqual({
      ok: true,
      value: { name: 'Invented Name' },
    });
    const far = await g.hub();
    expect(await loaders.profile(asking(far.organizer)).load(helper.id)).toBeNull();
  });

  it('need a hub', async () => {
    await expect(loaders.profile(asking(VISITOR)).load(randomUUID())).rejects.toThrow();
  });
});
