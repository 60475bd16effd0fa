import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VISITOR } from '../../platform/auth/actor';
import { cells, givenKey, openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { currentKeys } from './current-keys';
import { hubDay, HubsService } from './hubs.service';

let g: Hubs;
let home: GivenHub;
let hubs: HubsService;

beforeAll(async () => {
  g = await openHubs();
  home = await g.hub('home');
  hubs = new HubsService(g.db, g.packs);
});
afterAll(() => g.close());

describe('the directory', () => {
  it('lists every hub by name, to anyone', async () => {
    const chapel = await g.hub('chapel');
    expect((await hubs.list()).map(({ id }) => id)).toEqual([chapel.id, home.id]);
    expect(await hubs.bySlug('home')).toMatchObject({ id: home.id, timeZone: 'America/Chicago' });
  });

  it('refuses a hub that is not there', async () => {
    await expect(hubs.bySlug('nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const require = g.db.read(VISITOR, (tx) => hubs.require(tx, randomUUID()));
    await expect(require).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('reads the day on the hub’s own wall', () => {
    // 05:30 UTC is half past eleven in the evening before in Minneapolis.
    expect(hubDay(new Date('2026-11-21T05:30:00Z'), 'America/Chicago')).toBe('2026-11-20');
  });
});

describe('keys', () => {
  const kids = (hub: GivenHub) => g.db.read(hub.organizer, (tx, now) => hubs.currentKids(tx, now, hub.id));

  it('are those of the newest epoch that has not ended, whatever the clock of this command says', async () => {
    const hub = await g.hub();
    expect(await kids(hub)).toEqual({ hub: hub.hubKey.kid, board: hub.boardKey.kid });
    // Turned by another process a moment after this command began: the command waited, and its "now" is older.
    const second = await givenKey(g.owner, hub.id, 'hub', { epoch: 2, startsAt: '2026-12-01T00:00:00Z' });
    expect(await kids(hub)).toEqual({ hub: second.kid, board: hub.boardKey.kid });
    await g.owner.query(`UPDATE hub_key SET ends_at = '2026-11-20' WHERE kid = $1`, [second.kid]);
    expect(await kids(hub)).toEqual({ hub: hub.hubKey.kid, board: hub.boardKey.kid });
  });

  it('are readable at the door, and a hub without them takes nothing', async () => {
    const hub = await g.hub();
    const read = () => g.db.read(VISITOR, (tx) => currentKeys(tx, [hub.id]));
    expect(await read()).toHaveLength(2);
    await g.owner.query(`DELETE FROM hub_key WHERE hub_id = $1 AND purpose = 'board'`, [hub.id]);
    await expect(kids(hub)).rejects.toMatchObject({ code: 'HUB_PAUSED' });
  });
});

describe('region packs', () => {
  it('know their cells and the travel between them', () => {
    const [here, there] = cells() as [string, string];
    const pack = g.packs.open('minneapolis');
    expect(g.packs.knows('minneapolis', here)).toBe(true);
    expect(g.packs.knows('minneapolis', '0123')).toBe(false);
    expect(pack.times.seconds(here as never, there as never)).toBeGreaterThan(0);
    expect(g.packs.open('minneapolis')).toBe(pack);
  });

  it('refuse names that lead elsewhere, and packs that are not there', () => {
    expect(() => g.packs.open('../minneapolis')).toThrow('letters, digits and dashes');
    expect(() => g.packs.open('atlantis')).toThrow(
      'Region pack atlantis cannot be used: region.json is missing.',
    );
  });
});
