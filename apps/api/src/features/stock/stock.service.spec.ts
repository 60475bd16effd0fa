import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { balancesOf, type Entry } from '@doorstep/ledger';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StockService } from './stock.service';

let g: Hubs;
let home: GivenHub;
let stock: StockService;

beforeAll(async () => {
  g = await openHubs();
  stock = new StockService(g.db);
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
});

const anItem = async (change: { formula?: boolean; grace?: number } = {}): Promise<string> => {
  const id = randomUUID();
  await g.owner.query(
    `INSERT INTO item (hub_id, id, name, unit, category, infant_formula, grace_days)
     VALUES ($1, $2, $3, 'each', 'dry', $4, $5)`,
    [home.id, id, `item ${id}`, change.formula ?? false, change.grace ?? 0],
  );
  return id;
};

const aKit = async (...lines: [itemId: string, quantity: number][]): Promise<string> => {
  const id = randomUUID();
  await g.owner.query(`INSERT INTO kit (hub_id, id, name, load_units) VALUES ($1, $2, $3, 2)`, [
    home.id,
    id,
    `kit ${id}`,
  ]);
  for (const [itemId, quantity] of lines) {
    await g.owner.query(`INSERT INTO kit_line VALUES ($1, $2, $3, $4)`, [home.id, id, itemId, quantity]);
  }
  return id;
};

const aTask = async (): Promise<string> => {
  const [request, task] = [randomUUID(), randomUUID()];
  const { id: hubId, cell } = home;
  await g.owner.query(
    `INSERT INTO request (hub_id, id, kind, state, channel, cell, day, from_minute, to_minute, load_units, receipt_key,
       receipt_verifier, created_on, expires_on)
     VALUES ($1, $2, 'groceries', 'open', 'web', $3, '2026-11-24', 840, 960, 2, '\\x00', '\\x00', '2026-11-21', '2026-12-24')`,
    [hubId, request, cell],
  );
  await g.owner.query(
    `INSERT INTO task (hub_id, id, request_id, kind, state, tier, cell, day, from_minute, to_minute, window_from,
       window_to, service_seconds, load_units)
     VALUES ($1, $2, $3, 'delivery', 'open', 2, $4, '2026-11-24', 840, 960, '2026-11-24T20:00Z', '2026-11-24T22:00Z', 240, 2)`,
    [hubId, task, request, cell],
  );
  return task;
};

type Label = { labelKind: 'use_by' | 'best_by' | 'made_on' | 'none'; labelDate: string | null };
const receipt = (itemId: string, quantity: number, label: Partial<Label> = {}) => ({
  itemId,
  lotId: randomUUID(),
  quantity,
  source: 'market',
  labelKind: 'none' as const,
  labelDate: null,
  key: randomUUID(),
  ...label,
});
const receive = async (itemId: string, quantity: number, label: Partial<Label> = {}): Promise<string> => {
  const input = receipt(itemId, quantity, label);
  await stock.receive(home.organizer, input);
  return input.lotId;
};
const lineOf = async (itemId: string) => {
  const lines = await stock.stock(home.organizer);
  const line = lines.find(({ item }) => item.id === itemId)!;
  const { onHand, reserved, available } = line;
  return { onHand, reserved, available };
};
const reserve = (taskId: string, kitId: string, count: number) =>
  g.db.write(home.organizer, (tx, now) => stock.reserveFor(tx, now, home.organizer, taskId, kitId, count));
const unreserve = (taskId: string) =>
  g.db.write(home.organizer, (tx, now) => stock.unreserveFor(tx, now, home.organizer, taskId));
const issue = (taskId: string) =>
  g.db.write(home.organizer, (tx, now) => stock.issueFor(tx, now, home.organizer, taskId));
const giveBack = (taskId: string) =>
  g.db.write(home.organizer, (tx, now) => stock.returnFor(tx, now, home.organizer, taskId));

/** The ledger's own fold of everything this hub ever wrote, beside the balances kept by guarded updates. */
async function booksAgree(): Promise<void> {
  const entries: Entry[] = await g.owner.query(
    `SELECT lot_id AS lot, hub_id AS place, account, quantity FROM stock_entry WHERE hub_id = $1`,
    [home.id],
  );
  const kept = await g.owner.query(
    `SELECT lot_id AS lot, on_hand AS "onHand", reserved FROM stock_balance WHERE hub_id = $1 ORDER BY lot_id`,
    [home.id],
  );
  const folded = balancesOf(entries).map(({ lot, onHand, reserved }) => ({ lot, onHand, reserved }));
  expect(kept).toEqual(folded);
}

describe('receiving', () => {
  it('puts a new lot on the shelf', async () => {
    const rice = await anItem();
    const line = await stock.receive(
      home.organizer,
      receipt(rice, 12, { labelKind: 'best_by', labelDate: '2027-01-01' }),
    );
    expect(line).toMatchObject({ onHand: 12, reserved: 0, available: 12 });
    expect(line.lots).toEqual([
      expect.objectContaining({
        onHand: 12,
        receivedOn: '2026-11-21',
        labelDate: '2027-01-01',
        state: 'available',
      }),
    ]);
    await booksAgree();
  });

  it('is done once however often it is sent', async () => {
    const rice = await anItem();
    const input = receipt(rice, 12);
    const answers = await Promise.all([1, 2, 3].map(() => stock.receive(home.organizer, input)));
    expect(answers.map((line) => line.onHand)).toEqual([12, 12, 12]);
    await booksAgree();
  });

  it('refuses what is no delivery', async () => {
    const rice = await anItem();
    const formula = await anItem({ formula: true });
    const refuse = (input: ReturnType<typeof receipt>) =>
      expect(stock.receive(home.organizer, input)).rejects;
    await refuse(receipt(rice, 0)).toMatchObject({ code: 'QUANTITY_WRONG' });
    await refuse(receipt(rice, 1, { labelKind: 'use_by' })).toMatchObject({ code: 'LABEL_DATE_MISSING' });
    await refuse(receipt(rice, 1, { labelDate: '2027-01-01' })).toMatchObject({ code: 'LABEL_DATE_MISSING' });
    await refuse(receipt(randomUUID(), 1)).toMatchObject({ code: 'NOT_FOUND' });
    // Formula a day past its date, and formula without one.
    await refuse(receipt(formula, 1, { labelKind: 'use_by', labelDate: '2026-11-20' })).toMatchObject({
      code: 'LOT_NOT_USABLE',
    });
    await refuse(receipt(formula, 1)).toMatchObject({ code: 'LOT_NOT_USABLE' });
    expect(await lineOf(rice)).toEqual({ onHand: 0, reserved: 0, available: 0 });
  });

  it('does not see another hub’s items or lots', async () => {
    const rice = await anItem();
    const lot = await receive(rice, 5);
    const other = await g.hub();
    await expect(stock.receive(other.organizer, receipt(rice, 1))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const adjust = stock.adjust(other.organizer, {
      lotId: lot,
      change: -1,
      reason: 'count',
      key: randomUUID(),
    });
    await expect(adjust).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stock.stock(other.organizer)).toEqual([]);
  });
});

describe('adjusting', () => {
  it('follows a count in both directions, with a reason', async () => {
    const rice = await anItem();
    const lotId = await receive(rice, 10);
    const key = randomUUID();
    const adjust = { lotId, change: -3, reason: 'torn bags', key };
    expect(await stock.adjust(home.organizer, adjust)).toMatchObject({ onHand: 7 });
    expect(await stock.adjust(home.organizer, adjust)).toMatchObject({ onHand: 7 });
    expect(await stock.adjust(home.organizer, { ...adjust, change: 2, key: randomUUID() })).toMatchObject({
      onHand: 9,
    });
    await booksAgree();
  });

  it('never goes below zero or below what is promised', async () => {
    const rice = await anItem();
    const lotId = await receive(rice, 10);
    await reserve(await aTask(), await aKit([rice, 8]), 1);
    const adjust = (change: number, reason = 'count') =>
      stock.adjust(home.organizer, { lotId, change, reason, key: randomUUID() });
    await expect(adjust(-3)).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      details: { items: [{ itemId: rice }] },
    });
    await expect(adjust(-11)).rejects.toMatchObject({ code: 'STOCK_SHORT' });
    await expect(adjust(0)).rejects.toMatchObject({ code: 'QUANTITY_WRONG' });
    await expect(adjust(1, '  ')).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
    expect(await lineOf(rice)).toEqual({ onHand: 10, reserved: 8, available: 2 });
    await booksAgree();
  });
});

describe('a task’s goods', () => {
  it('are promised, loaded and brought back', async () => {
    const [rice, beans] = [await anItem(), await anItem()];
    await receive(rice, 10);
    await receive(beans, 4);
    const task = await aTask();
    await reserve(task, await aKit([rice, 3], [beans, 1]), 2);
    // 2 kits of 3 rice and 1 beans.
    expect(await lineOf(rice)).toEqual({ onHand: 10, reserved: 6, available: 4 });
    expect(await lineOf(beans)).toEqual({ onHand: 4, reserved: 2, available: 2 });
    await issue(task);
    expect(await lineOf(rice)).toEqual({ onHand: 4, reserved: 0, available: 4 });
    await giveBack(task);
    expect(await lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 10 });
    await booksAgree();
  });

  it('move once however often the verb comes', async () => {
    const rice = await anItem();
    await receive(rice, 10);
    const [task, kit] = [await aTask(), await aKit([rice, 3])];
    await Promise.all([1, 2, 3, 4].map(() => reserve(task, kit, 1)));
    expect(await lineOf(rice)).toMatchObject({ reserved: 3 });
    await Promise.all([1, 2, 3].map(() => issue(task)));
    expect(await lineOf(rice)).toEqual({ onHand: 7, reserved: 0, available: 7 });
    await reserve(task, kit, 1);
    await unreserve(task);
    expect(await lineOf(rice)).toEqual({ onHand: 7, reserved: 0, available: 7 });
    await Promise.all([1, 2, 3].map(() => giveBack(task)));
    expect(await lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 10 });
    await booksAgree();
  });

  it('can be freed and promised again', async () => {
    const rice = await anItem();
    await receive(rice, 3);
    const [task, kit] = [await aTask(), await aKit([rice, 3])];
    await reserve(task, kit, 1);
    await unreserve(task);
    await unreserve(task);
    expect(await lineOf(rice)).toEqual({ onHand: 3, reserved: 0, available: 3 });
    await reserve(task, kit, 1);
    expect(await lineOf(rice)).toEqual({ onHand: 3, reserved: 3, available: 0 });
    await booksAgree();
  });

  it('come from the lot that ends first, and undated ones last', async () => {
    const rice = await anItem();
    const undated = await receive(rice, 5);
    const late = await receive(rice, 5, { labelKind: 'best_by', labelDate: '2027-06-01' });
    const soon = await receive(rice, 5, { labelKind: 'best_by', labelDate: '2026-12-01' });
    await reserve(await aTask(), await aKit([rice, 11]), 1);
    const [line] = await stock.stock(home.organizer);
    const reserved = Object.fromEntries(line!.lots.map((lot) => [lot.id, lot.reserved]));
    // 11 = 5 of December, 5 of June, 1 undated.
    expect(reserved).toEqual({ [soon]: 5, [late]: 5, [undated]: 1 });
  });

  it('are never food past its date or held', async () => {
    const rice = await anItem({ grace: 5 });
    const held = await receive(rice, 5);
    await receive(rice, 5, { labelKind: 'best_by', labelDate: '2026-11-20' });
    await g.owner.query(`UPDATE lot SET state = 'hold' WHERE id = $1`, [held]);
    expect(await lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 5 });
    g.clock.at = new Date('2026-11-26T15:00:00Z'); // six days past the label, five are granted
    expect(await lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 0 });
    await expect(reserve(await aTask(), await aKit([rice, 1]), 1)).rejects.toMatchObject({
      code: 'STOCK_SHORT',
    });
    g.clock.at = new Date('2026-11-21T15:00:00Z');
  });

  it('are refused with what is missing, and then nothing is written', async () => {
    const [rice, beans] = [await anItem(), await anItem()];
    await receive(rice, 10);
    await receive(beans, 1);
    const wish = reserve(await aTask(), await aKit([rice, 3], [beans, 1]), 2);
    await expect(wish).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      details: { items: [{ itemId: beans, missing: 1 }] },
    });
    expect(await lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 10 });
    await expect(reserve(randomUUID(), await aKit([rice, 1]), 1)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await booksAgree();
  });

  it('are enough for exactly as many as there are, when twenty ask at once', async () => {
    const [rice, beans] = [await anItem(), await anItem()];
    await receive(rice, 9);
    await receive(rice, 9);
    await receive(beans, 40);
    const kit = await aKit([beans, 1], [rice, 3]);
    const tasks: string[] = [];
    for (let i = 0; i < 20; i++) tasks.push(await aTask());
    const settled = await Promise.allSettled(tasks.map((task) => reserve(task, kit, 1)));
    // 18 rice make six kits of three.
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    const codes = settled.flatMap((s) =>
      s.status === 'rejected' ? [(s.reason as { code: string }).code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(['STOCK_SHORT']));
    expect(await lineOf(rice)).toEqual({ onHand: 18, reserved: 18, available: 0 });
    expect(await lineOf(beans)).toEqual({ onHand: 40, reserved: 6, available: 34 });
    await booksAgree();
  });
});

describe('kits', () => {
  it('tell how many the shelf can make, newest version only', async () => {
    const [rice, beans] = [await anItem(), await anItem()];
    await receive(rice, 10);
    await receive(beans, 3);
    const kit = await aKit([rice, 3], [beans, 1]);
    await g.owner.query(
      `INSERT INTO kit (hub_id, id, name, version, load_units) SELECT hub_id, $2, name, 0, 1 FROM kit WHERE id = $1`,
      [kit, randomUUID()],
    );
    const kits = await stock.kits(home.organizer);
    // 10 / 3 = 3 and 3 / 1 = 3.
    expect(kits).toEqual([expect.objectContaining({ id: kit, loadUnits: 2, makeable: 3 })]);
    await reserve(await aTask(), kit, 1);
    expect((await stock.kits(home.organizer))[0]?.makeable).toBe(2);
  });
});

describe('the ledger', () => {
  it('cannot be rewritten by the application', async () => {
    const rewrite = g.db.write(home.organizer, (tx) => tx.query(`UPDATE stock_entry SET quantity = 1`));
    await expect(rewrite).rejects.toMatchObject({ code: '42501' }); // insufficient_privilege
  });
});
