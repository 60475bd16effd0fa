import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';
import { FLOWS_BETWEEN, spanOf } from './fold-months';
import { HubsService } from '../hubs/hubs.service';
import { ReportsService } from './reports.service';

jest.setTimeout(60_000);

const ZONE = 'America/Chicago';

let g: Hubs;
let home: GivenHub;
let room: StoreRoom;
let reports: ReportsService;

beforeAll(async () => {
  g = await openHubs();
  reports = new ReportsService(g.db, new HubsService(g.db, g.packs));
});
afterAll(() => g.close());
beforeEach(async () => {
  g.clock.at = new Date('2026-11-21T15:00:00Z');
  home = await g.hub();
  room = new StoreRoom(g, home);
});

const anItem = async (category: string, grams: number | null): Promise<string> => {
  const id = await room.anItem();
  await g.owner.query(`UPDATE item SET category = $2, grams = $3 WHERE id = $1`, [id, category, grams]);
  return id;
};
const flows = async (from = '2026-11-01', to = from) =>
  (await reports.report(home.organizer, from, to)).flows.map(
    ({ month, category, flow, grams, unweighed }) => [month, category, flow, grams, unweighed],
  );
/** Deliveries of one month that were handed over, of a household each unless they share a mark. */
const delivered = async (count: number, day: string, mark: Buffer | null = null): Promise<void> => {
  for (let i = 0; i < count; i++) {
    const task = await room.aTask();
    await g.owner.query(`UPDATE task SET state = 'done', day = $2 WHERE id = $1`, [task, day]);
    await g.owner.query(
      `UPDATE request SET household_tag = $2 WHERE id = (SELECT request_id FROM task WHERE id = $1)`,
      [task, mark],
    );
  }
};

describe('goods', () => {
  it('are received, issued less what came back, and discarded, by weight and month', async () => {
    const [rice, soap] = [await anItem('dry', 900), await anItem('hygiene', null)];
    const lot = await room.receive(rice, 10);
    await room.receive(soap, 7);
    const [out, back] = [await room.aTask(), await room.aTask()];
    await room.reserve(out, await room.aKit([rice, 4]), 1);
    await room.reserve(back, await room.aKit([rice, 2]), 1);
    await room.move('issueFor', out);
    await room.move('issueFor', back);
    await room.move('returnFor', back);
    await room.stock.hold(home.organizer, { lotId: lot, reason: 'doubt', key: crypto.randomUUID() });
    expect(await flows()).toEqual([
      ['2026-11-01', 'dry', 'issued', 3_600, 0],
      ['2026-11-01', 'dry', 'received', 9_000, 0],
      ['2026-11-01', 'hygiene', 'received', 0, 7],
    ]);
    // 3.6 kg are 7.94 lb: six meals of 1.2 lb.
    expect(await reports.report(home.organizer, '2026-11-05', '2026-11-30')).toMatchObject({
      meals: 6,
      mealPounds: 1.2,
      mealSource: expect.stringContaining('What We Eat in America') as unknown,
    });
  });

  it('of a month that is over are folded once, and the same as straight from the ledger', async () => {
    const rice = await anItem('dry', 900);
    await room.receive(rice, 10);
    const now = await flows();
    g.clock.at = new Date('2026-12-01T05:30:00Z'); // half past eleven in the evening of 30 November at the hub
    await room.receive(rice, 1);
    g.clock.at = new Date('2026-12-01T06:30:00Z'); // December there, and November not an hour over
    await room.receive(rice, 2);
    expect(await g.owner.query(`SELECT FROM month_folded WHERE hub_id = $1`, [home.id])).toEqual([]);
    g.clock.at = new Date('2026-12-01T07:00:00Z');
    const both = await flows('2026-11-01', '2026-12-01');
    expect([now, both]).toEqual([
      [['2026-11-01', 'dry', 'received', 9_000, 0]],
      [
        ['2026-11-01', 'dry', 'received', 9_900, 0],
        ['2026-12-01', 'dry', 'received', 1_800, 0],
      ],
    ]);
    expect(await flows('2026-11-01', '2026-12-01')).toEqual(both);
    const folded = await g.owner.query(
      `SELECT month::text, item_id, flow, quantity, grams::int, unweighed FROM stock_month WHERE hub_id = $1`,
      [home.id],
    );
    const straight = await g.db.read(home.organizer, (tx) =>
      tx.query(FLOWS_BETWEEN, [home.id, ZONE, ...spanOf(['2026-11-01'], ZONE)]),
    );
    expect(folded).toMatchObject([{ month: '2026-11-01', quantity: 11, grams: 9_900 }]);
    expect(straight).toMatchObject([{ quantity: 11, grams: '9900' }]);
  });

  it('are folded by one of many who ask at once', async () => {
    await room.receive(await anItem('dry', 500), 4);
    g.clock.at = new Date('2026-12-15T15:00:00Z');
    const asked = await Promise.all(Array.from({ length: 8 }, () => flows()));
    expect(asked.every((one) => JSON.stringify(one) === '[["2026-11-01","dry","received",2000,0]]')).toBe(
      true,
    );
  });
});

describe('people', () => {
  it('are counted by month, small counts and what would betray them hidden', async () => {
    await delivered(7, '2026-10-12');
    await delivered(3, '2026-11-12');
    await delivered(5, '2026-11-19', Buffer.alloc(32, 7));
    const report = await reports.report(home.organizer, '2026-09-01', '2026-11-30');
    expect(report.deliveries).toEqual([
      { kind: 'groceries', cells: [0, 7, 8], sum: { atLeast: 15, hidden: 0 } },
    ]);
    // Three of their own and one with a mark: four households.
    expect(report.households).toEqual([0, 7, null]);
  });

  it('a hidden month is in no sum', async () => {
    await delivered(6, '2026-10-12');
    await delivered(2, '2026-11-12');
    const asked = () => reports.report(home.organizer, '2026-10-01', '2026-11-30');
    const two = await asked();
    expect(two).toMatchObject({
      deliveriesByMonth: [
        { atLeast: 6, hidden: 0 },
        { atLeast: 1, hidden: 1 },
      ],
      deliveriesInAll: { atLeast: 7, hidden: 1 },
    });
    await delivered(2, '2026-11-13');
    // Four instead of two: the report reads the same to the letter.
    expect(await asked()).toEqual(two);
  });
});

it('is the hub’s own, and of two years at most', async () => {
  await room.receive(await anItem('dry', 500), 4);
  const far = (await g.hub()).organizer;
  expect((await reports.report(far, '2026-11-01', '2026-11-30')).flows).toEqual([]);
  for (const [from, to] of [
    ['2024-01-01', '2026-11-01'],
    ['2026-11-01', '2026-10-01'],
  ] as const)
    await expect(reports.report(far, from, to)).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
});
