import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';
import { SharesService } from './shares.service';

let g: Hubs;
let cedar: GivenHub;
let maple: GivenHub;
let shares: SharesService;
let ours: string;
let theirs: string;

beforeAll(async () => {
  g = await openHubs();
  [cedar, maple] = [await g.hub(), await g.hub()];
  shares = new SharesService(g.db);
  [ours, theirs] = [await new StoreRoom(g, cedar).anItem(), await new StoreRoom(g, maple).anItem()];
  await g.owner.query(`UPDATE item SET slug = 'rice', name = 'Rice ' || id WHERE id = ANY($1)`, [
    [ours, theirs],
  ]);
  await g.owner.query(`UPDATE member SET vehicle = 'van', load_units = 10 WHERE hub_id = $1`, [cedar.id]);
});
afterAll(() => g.close());

it('tells the region what a hub chooses, suggests what helps most, and is taken back', async () => {
  const tell = (
    hub: GivenHub,
    itemId: string,
    kind: 'offer' | 'need',
    quantity: number,
    day: string | null = null,
  ) => shares.share(hub.organizer, { itemId, kind, quantity, day, key: randomUUID() });
  await tell(cedar, ours, 'offer', 30, '2026-11-27');
  const seen = await tell(maple, theirs, 'need', 8);
  expect(seen.map(({ mine, kind, quantity, itemId }) => [mine, kind, quantity, itemId])).toEqual([
    [true, 'need', 8, theirs],
    [false, 'offer', 30, null],
  ]);
  // The need is of this week, the offer is good until the 27th: too late for a need on the 28th.
  expect(await shares.suggestions(maple.organizer)).toEqual([]);
  await tell(maple, theirs, 'need', 8, '2026-11-25');
  const [asked] = await shares.suggestions(maple.organizer);
  expect(asked).toMatchObject({ sends: false, itemId: theirs, quantity: 8, wanted: 8, ending: 8, meters: 0 });
  expect(await shares.suggestions(cedar.organizer)).toMatchObject([
    { sends: true, itemId: ours, quantity: 8 },
  ]);
  await tell(cedar, ours, 'offer', 0);
  expect(await shares.suggestions(maple.organizer)).toEqual([]);
});

it('is no business of another region', async () => {
  const far = await g.hub();
  await g.owner.query(
    `WITH r AS (INSERT INTO region (id, slug, name, time_zone, pack)
       SELECT gen_random_uuid(), $2, 'far', time_zone, pack FROM region LIMIT 1 RETURNING id)
     UPDATE hub SET region_id = (SELECT id FROM r) WHERE id = $1`,
    [far.id, `far-${far.id}`],
  );
  expect(await shares.shares(far.organizer)).toEqual([]);
});
