import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { day, type Id } from '@doorstep/std';
import { Rows } from '../founding/rows';
import { FundDesk } from '../testing/given-fund';
import { openHubs, type Hubs } from '../testing/given-hub';
import { RecallRoom } from '../testing/given-recall';
import { addBooks } from './book-rows';

jest.setTimeout(120_000);

let g: Hubs;
beforeAll(async () => {
  g = await openHubs();
});
afterAll(() => g.close());

it('the invented books are ones that the services could have written', async () => {
  const home = await g.hub();
  const [desk, room] = [new FundDesk(g, home), new RecallRoom(g, home)];
  const itemId = await room.anItem();
  const rows = new Rows();
  const [ana, bo] = [home.organizer.id, (await desk.person()).id];
  const whose = {
    id: home.id as Id,
    zone: 'America/Chicago',
    today: day('2026-11-21'),
    ana,
    bo,
    itemId,
    givenIds: [itemId],
  };
  addBooks(rows, { ...whose, newId: randomUUID });
  const byTable = new Map(rows.entries());
  const order =
    'lot stock_balance stock_movement stock_entry recall recall_lot fund fund_ask fund_entry'.split(' ');
  expect([...byTable.keys()].sort()).toEqual([...order].sort());
  for (const table of order)
    for (const row of byTable.get(table) ?? []) {
      const columns = Object.keys(row).join(', ');
      await g.owner.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`,
        [JSON.stringify(row)],
      );
    }
  const [fund, shelf] = [await desk.books(), await room.books()];
  expect([fund.kept, shelf.kept]).toEqual([fund.folded, shelf.folded]);
  const given = await g.owner.query(
    `SELECT sum(quantity)::int AS units FROM stock_entry WHERE hub_id = $1 AND account = 'issued'`,
    [home.id],
  );
  expect(given).toEqual([{ units: 36 }]);
  expect(await desk.funds.read(home.organizer)).toMatchObject({
    balance: 64_500,
    asks: [{ cents: 25_000, yeses: 1 }],
  });
  const [recall] = await room.recalls.list(home.organizer);
  expect(recall).toMatchObject({ state: 'closed', doors: 0 });
  const { lots } = await room.recalls.read(home.organizer, recall?.id ?? '');
  expect(lots).toMatchObject([{ received: 24, onHand: 0, destroyed: 24 }]);
});
