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
    scale: { seed: 20261121, hubs: 2, volunteers: 8, requests: 120, lived: true },
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
     FROM transfer t JOIN hub f ON f.id = t.hub_id JOIN hub o ON o.id = t.to_hub_id WHERE t.state = 'dispatched'`,
  );
  expect(rows).toEqual([{ state: 'dispatched', from: 'river', to: 'cedar', there: 6, packed: 6 }]);
});

it('has goods packed for the second hub, put aside in the book and on the plan of the first day', async () => {
  const { rows } = await client.query(
    `SELECT o.slug AS to, k.state, k.cell = o.cell AS "isThere",
       (SELECT sum(e.quantity)::int FROM stock_entry e WHERE e.hub_id = p.hub_id AND e.lot_id = p.lot_id
         AND e.account = 'reserved') AS aside, p.quantity AS packed
     FROM task k JOIN transfer t ON t.id = k.transfer_id AND t.state = 'packed'
     JOIN hub o ON o.id = t.to_hub_id JOIN transfer_parcel p ON p.transfer_id = t.id`,
  );
  expect(rows).toEqual([{ to: 'river', state: 'open', isThere: true, aside: 6, packed: 6 }]);
});

it('has bins in which things of their kind lie, and some that are not put away', async () => {
  const { rows } = await client.query(
    `SELECT n.name, array_agg(DISTINCT i.category) AS holds FROM bin n JOIN hub h ON h.id = n.hub_id AND h.slug = 'cedar'
     JOIN stock_balance b ON b.place_id = n.id JOIN lot l ON l.id = b.lot_id JOIN item i ON i.id = l.item_id
     WHERE b.on_hand > 0 GROUP BY n.name, n.position ORDER BY n.position`,
  );
  expect(rows[0]).toEqual({ name: 'A1 dry goods', holds: ['dry'] });
  expect(rows.at(-1)).toEqual({ name: 'Freezer', holds: ['frozen'] });
  const { rows: floor } = await client.query(
    'SELECT FROM stock_balance WHERE place_id = hub_id AND on_hand > 0',
  );
  expect(floor.length).toBeGreaterThan(0);
  const { rows: off } = await client.query(
    `SELECT b.lot_id FROM stock_balance b JOIN stock_entry e USING (hub_id, lot_id, place_id)
     GROUP BY b.lot_id, b.place_id, b.on_hand
     HAVING b.on_hand <> sum(e.quantity) FILTER (WHERE e.account IN ('available', 'reserved', 'held'))`,
  );
  expect(off).toEqual([]);
});

it('has a count that somebody can go on with, and two hubs with something to tell each other', async () => {
  const { rows: lines } = await client.query(
    'SELECT counted - book AS off FROM count_line ORDER BY position',
  );
  expect(lines).toEqual([{ off: -2 }, { off: null }]);
  const { rows: shares } = await client.query('SELECT kind FROM stock_share ORDER BY kind');
  expect(shares).toEqual([{ kind: 'need' }, { kind: 'offer' }]);
});

it('has a wave half packed, promised by the ledger what its bags are', async () => {
  const { rows } = await client.query(
    `SELECT b.state, sum(l.promised)::int AS promised, sum(l.picked)::int AS picked,
       (SELECT sum(e.quantity)::int FROM stock_movement m JOIN stock_entry e ON e.movement_id = m.id
         WHERE m.task_id = b.task_id AND e.account = 'reserved') AS booked
     FROM bag b JOIN bag_line l ON l.bag_id = b.id GROUP BY b.id, b.state, b.position, b.task_id ORDER BY b.position`,
  );
  const states = rows.map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(['packed', 'picking', 'reserved']));
  for (const { promised, booked } of rows) expect(booked).toBe(promised);
  const { rows: off } = await client.query(
    `SELECT b.lot_id FROM stock_balance b JOIN stock_entry e ON e.lot_id = b.lot_id AND e.place_id = b.place_id
     GROUP BY b.lot_id, b.place_id, b.reserved
     HAVING b.reserved <> coalesce(sum(e.quantity) FILTER (WHERE e.account = 'reserved'), 0)`,
  );
  expect(off).toEqual([]);
});
