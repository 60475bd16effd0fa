import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CellId } from '@doorstep/std';
import { cells, openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import type { ChangeHubInput } from './hub.types';
import { HubsService } from './hubs.service';

let g: Hubs;
let hubs: HubsService;

beforeAll(async () => {
  g = await openHubs();
  hubs = new HubsService(g.db, g.packs);
});
afterAll(() => g.close());

const NEAR = cells().slice(0, 2) as CellId[];

const settings = (facts: Partial<ChangeHubInput> = {}): ChangeHubInput => ({
  version: 1,
  intake: 'open',
  reach: [],
  roads: 'dry',
  roadsUntil: null,
  peoplePerHome: 4,
  key: randomUUID(),
  ...facts,
});

/** 21 November 2026 is the day of these tests. */
const TOMORROW = '2026-11-22';

const secondsAcross = (hub: GivenHub, day: string) =>
  g.db.read(hub.organizer, async (tx) => {
    const times = await hubs.timesOn(tx, await hubs.require(tx, hub.id), day);
    return times.seconds(NEAR[0]!, NEAR[1]!);
  });

describe('what a hub says about itself', () => {
  it('is where it goes, how its roads are, and whether it takes requests', async () => {
    const hub = await g.hub();
    const said = settings({
      intake: 'paused',
      reach: NEAR,
      roads: 'snow',
      roadsUntil: TOMORROW,
    });
    const changed = await hubs.change(hub.organizer, said);
    expect(changed).toMatchObject({ intake: 'paused', reach: NEAR, roads: 'snow', version: 2 });
    expect(await hubs.bySlug(changed.slug)).toMatchObject({ roadsUntil: TOMORROW, version: 2 });
  });

  it('makes drives longer on the days of bad roads, and on no other', async () => {
    const hub = await g.hub();
    const dry = (await secondsAcross(hub, TOMORROW))!;
    await hubs.change(hub.organizer, settings({ roads: 'ice', roadsUntil: TOMORROW }));
    expect(await secondsAcross(hub, TOMORROW)).toBe(Math.round(dry * 1.5));
    expect(await secondsAcross(hub, '2026-11-23')).toBe(dry);
  });

  it('is done once, whoever presses twice', async () => {
    const hub = await g.hub();
    const said = settings({ roads: 'snow', roadsUntil: TOMORROW });
    await hubs.change(hub.organizer, said);
    expect(await hubs.change(hub.organizer, said)).toMatchObject({ version: 2 });
  });

  it('is never overwritten unseen: of two who read the same, one is told', async () => {
    const hub = await g.hub();
    const both = await Promise.allSettled([
      hubs.change(hub.organizer, settings({ intake: 'paused' })),
      hubs.change(hub.organizer, settings({ reach: NEAR.slice(0, 1) })),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [refused] = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toMatchObject({ code: 'HUB_CHANGED' });
  });

  it.each([
    ['CELL_UNKNOWN', { reach: ['0000'] }],
    ['WINDOW_PAST', { roads: 'snow', roadsUntil: '2026-11-20' }],
    ['WINDOW_TOO_FAR', { roads: 'snow', roadsUntil: '2026-12-20' }],
    ['INPUT_MALFORMED', { roads: 'snow', roadsUntil: null }],
    ['INPUT_MALFORMED', { roads: 'dry', roadsUntil: TOMORROW }],
  ] as const)('refuses %s and changes nothing', async (code, facts) => {
    const hub = await g.hub();
    const said = settings(facts as Partial<ChangeHubInput>);
    await expect(hubs.change(hub.organizer, said)).rejects.toMatchObject({ code });
    const read = g.db.read(hub.organizer, (tx) => hubs.require(tx, hub.id));
    expect(await read).toMatchObject({ version: 1, roads: 'dry', reach: [] });
  });
});
