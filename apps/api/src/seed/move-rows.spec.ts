import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freshDatabase } from '@doorstep/support';
import pg from 'pg';
import { ServerKey } from '../platform/seal/server-key';
import { SPEC_NOW } from '../testing/harness';
import { seedDemonstration } from './seed';

let client: pg.Client;
beforeAll(async () => {
  const url = await freshDatabase();
  const key = ServerKey.random();
  await seedDemonstration({
    ownerUrl: url,
    regionsDir: 'regions',
    pack: 'minneapolis',
    scale: { seed: 20261121, hubs: 2, volunteers: 8, requests: 12, lived: true },
    now: SPEC_NOW,
    handleTag: (handle) => key.handleTag(handle),
    say: () => undefined,
  });
  client = new pg.Client({ connectionString: url });
  await client.connect();
}, 60_000);
afterAll(() => client.end());

it('has goods on their way to the first hub, in the book of the hub that sent them and nowhere else', async () => {
  const { rows } = await client.query(
    `SELECT t.state, f.slug AS from, o.slug AS to,
       (SELECT sum(quantity)::int FROM stock_entry e WHERE e.hub_id = t.hub_id AND account = 'in_transit') AS there,
       (SELECT sum(quantity)::int FROM transfer_parcel p WHERE p.hub_id = t.hub_id AND p.transfer_id = t.id) AS packed
     FROM transfer t JOIN hub f ON f.id = t.hub_id JOIN hub o ON o.id = t.to_hub_id`,
  );
  expect(rows).toEqual([{ state: 'dispatched', from: 'river', to: 'cedar', there: 6, packed: 6 }]);
});

it('has a count that somebody can go on with, and two hubs with something to tell each other', async () => {
  const { rows: lines } = await client.query(
    'SELECT counted - book AS off FROM count_line ORDER BY position',
  );
  expect(lines).toEqual([{ off: -2 }, { off: null }]);
  const { rows: shares } = await client.query('SELECT kind FROM stock_share ORDER BY kind');
  expect(shares).toEqual([{ kind: 'need' }, { kind: 'offer' }]);
});
