import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Actor } from '../../platform/auth/actor';
import type { RequestContext } from '../../platform/graphql/request-context';
import { acceptance, Desk, type Sent } from '../../testing/given-desk';
import { givenKey, openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { CaseLoaders } from './case.loader';

let g: Hubs;
let home: GivenHub;
let desk: Desk;
let loaders: CaseLoaders;

beforeAll(async () => {
  g = await openHubs();
  home = await g.hub();
  desk = new Desk(g);
  loaders = new CaseLoaders(g.db, desk.boxes);
});
afterAll(() => g.close());

const asking = (actor: Actor = home.organizer) => ({ actor }) as RequestContext;

describe('nested fields of case files', () => {
  it('cost one transaction for all fields, whatever the number of cases', async () => {
    const sent: Sent[] = [];
    for (let i = 0; i < 12; i++) sent.push(await desk.asked(home));
    const ids = sent.map(({ id }) => id);
    const reads = jest.spyOn(g.db, 'read');
    const context = asking();
    const [boxes] = await Promise.all([
      loaders.boxes(context).loadMany(ids),
      loaders.tasks(context).loadMany(ids),
      loaders.openings(context).loadMany(ids),
      loaders.sameHousehold(context).loadMany(ids),
    ]);
    expect(reads).toHaveBeenCalledTimes(1);
    reads.mockRestore();
    expect(boxes.map((list) => (list as unknown[]).length)).toEqual(ids.map(() => 4));
  });

  it('give each box once, under the newest hub key that it was sealed to', async () => {
    const hub = await g.hub();
    const one = await desk.asked(hub);
    await givenKey(g.owner, hub.id, 'hub', { epoch: 2 });
    const boxes = await loaders.boxes(asking(hub.organizer)).load(one.id);
    expect(boxes.map(({ compartment }) => compartment).sort()).toEqual(['card', 'care', 'contact', 'place']);
    expect(new Set(boxes.map(({ kid }) => kid))).toEqual(new Set([hub.hubKey.kid]));
  });

  it('find other requests of a household by equal tags only', async () => {
    const [a, b, c] = [await desk.asked(home), await desk.asked(home), await desk.asked(home)];
    const tag = (fill: number) => ({ householdTag: Buffer.alloc(32, fill) });
    await desk.triage.accept(home.organizer, acceptance(a, tag(1)));
    await desk.triage.accept(home.organizer, acceptance(b, tag(1)));
    await desk.triage.accept(home.organizer, acceptance(c, tag(2)));
    const found = await loaders.sameHousehold(asking()).loadMany([a.id, b.id, c.id]);
    expect(found).toEqual([[b.id], [a.id], []]);
    expect((await loaders.tasks(asking()).load(a.id)).map(({ state }) => state)).toEqual(['open']);
  });

  it('count who opened the place', async () => {
    const one = await desk.asked(home);
    await desk.triage.noteOpenings(home.organizer, [one.id]);
    const openings = await loaders.openings(asking()).load(one.id);
    expect(openings).toEqual([expect.objectContaining({ role: 'organizer', day: '2026-11-21' })]);
  });

  it('are empty for another hub', async () => {
    const one = await desk.asked(home);
    const far = asking((await g.hub()).organizer);
    expect(await loaders.boxes(far).load(one.id)).toEqual([]);
    expect(await loaders.tasks(far).load(one.id)).toEqual([]);
    expect(await loaders.openings(far).load(one.id)).toEqual([]);
    expect(await loaders.sameHousehold(far).load(one.id)).toEqual([]);
  });
});
