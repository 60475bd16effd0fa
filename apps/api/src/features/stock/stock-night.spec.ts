import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';
import { STOCK_NIGHT, StockDiffers, stockNight } from './stock-night.job';

let g: Hubs;
let home: GivenHub;
let room: StoreRoom;
let lotId: string;

beforeAll(async () => {
  g = await openHubs();
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
  room = new StoreRoom(g, home);
  lotId = await room.receive(await room.anItem(), 10);
});

const night = () => stockNight().run(g.db, home.id, {}, g.clock.now());
const told = () =>
  g.owner.query(`SELECT subject_id AS lot FROM activity WHERE hub_id = $1 AND verb = 'stock.differs'`, [
    home.id,
  ]);
const onHand = async () => (await room.placed()).map((one) => one.onHand);

describe('the night of the books', () => {
  it('passes over balances that are what their entries add up to, and puts down the next night', async () => {
    await night();
    expect(await told()).toEqual([]);
    const jobs = await g.owner.query('SELECT run_at AS at FROM job WHERE hub_id = $1 AND name = $2', [
      home.id,
      STOCK_NIGHT,
    ]);
    // Half past three in Minneapolis.
    expect(jobs).toEqual([{ at: new Date('2026-11-22T09:30:00Z') }]);
  });

  it('tells a difference once a night, names the lot, and repairs nothing', async () => {
    await g.owner.query('UPDATE stock_balance SET on_hand = 9 WHERE hub_id = $1', [home.id]);
    await expect(night()).rejects.toBeInstanceOf(StockDiffers);
    expect(await told()).toEqual([{ lot: lotId }]);
    expect(await onHand()).toEqual([9]);
    // The next night is there although this one ended with an error.
    const jobs = await g.owner.query('SELECT FROM job WHERE hub_id = $1 AND name = $2', [
      home.id,
      STOCK_NIGHT,
    ]);
    expect(jobs).toHaveLength(1);
  });

  it('sees a balance without entries and entries without a balance', async () => {
    await g.owner.query('DELETE FROM stock_balance WHERE hub_id = $1', [home.id]);
    await expect(night()).rejects.toBeInstanceOf(StockDiffers);
    const other = await room.anItem();
    await room.receive(other, 3);
    await g.owner.query('UPDATE stock_balance SET held = 1 WHERE hub_id = $1', [home.id]);
    await expect(night()).rejects.toBeInstanceOf(StockDiffers);
    // The first lot on both nights, the second on one.
    expect(await told()).toHaveLength(3);
  });

  it('folds months that are over, so that nobody waits for a report', async () => {
    const months = () =>
      g.owner.query(
        `SELECT month::text, (SELECT sum(quantity)::int FROM stock_month s WHERE s.hub_id = f.hub_id AND s.month = f.month) AS units
         FROM month_folded f WHERE hub_id = $1 ORDER BY month`,
        [home.id],
      );
    await night();
    expect(await months()).toEqual([]);
    const before = g.clock.at;
    try {
      g.clock.at = new Date('2027-01-05T10:00:00Z');
      await room.receive(await room.anItem(), 3);
      for (let i = 0; i < 2; i++) await night();
      expect(await months()).toEqual([
        { month: '2026-11-01', units: 10 },
        { month: '2026-12-01', units: null },
      ]);
    } finally {
      g.clock.at = before;
    }
  });

  it('looks at no other hub', async () => {
    const neighbour = await g.hub();
    await new StoreRoom(g, neighbour).receive(await new StoreRoom(g, neighbour).anItem(), 5);
    await g.owner.query('UPDATE stock_balance SET on_hand = 4 WHERE hub_id = $1', [neighbour.id]);
    await night();
    expect(await told()).toEqual([]);
  });
});
