import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';
import type { DiscardStockInput } from './stock.types';

let g: Hubs;
let home: GivenHub;
let room: StoreRoom;

beforeAll(async () => {
  g = await openHubs();
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
  room = new StoreRoom(g, home);
});

async function booksAgree(): Promise<void> {
  const { kept, folded } = await room.books();
  expect(kept).toEqual(folded);
}

describe('receiving', () => {
  it('puts a new lot on the shelf', async () => {
    const rice = await room.anItem();
    const line = await room.stock.receive(
      home.organizer,
      room.receipt(rice, 12, { labelKind: 'best_by', labelDate: '2027-01-01' }),
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
    const rice = await room.anItem();
    const input = room.receipt(rice, 12);
    const answers = await Promise.all([1, 2, 3].map(() => room.stock.receive(home.organizer, input)));
    expect(answers.map((line) => line.onHand)).toEqual([12, 12, 12]);
    await booksAgree();
  });

  it('refuses what is no delivery', async () => {
    const rice = await room.anItem();
    const formula = await room.anItem({ formula: true });
    const refuse = (input: ReturnType<typeof room.receipt>) =>
      expect(room.stock.receive(home.organizer, input)).rejects;
    await refuse(room.receipt(rice, 0)).toMatchObject({ code: 'QUANTITY_WRONG' });
    await refuse(room.receipt(rice, 1, { labelKind: 'use_by' })).toMatchObject({
      code: 'LABEL_DATE_MISSING',
    });
    await refuse(room.receipt(rice, 1, { labelDate: '2027-01-01' })).toMatchObject({
      code: 'LABEL_DATE_MISSING',
    });
    await refuse(room.receipt(randomUUID(), 1)).toMatchObject({ code: 'NOT_FOUND' });
    // Formula a day past its date, and formula without one.
    await refuse(room.receipt(formula, 1, { labelKind: 'use_by', labelDate: '2026-11-20' })).toMatchObject({
      code: 'LOT_NOT_USABLE',
    });
    await refuse(room.receipt(formula, 1)).toMatchObject({ code: 'LOT_NOT_USABLE' });
    expect(await room.lineOf(rice)).toEqual({ onHand: 0, reserved: 0, available: 0 });
  });

  it('does not see another hub’s items or lots', async () => {
    const rice = await room.anItem();
    const lot = await room.receive(rice, 5);
    const other = await g.hub();
    await expect(room.stock.receive(other.organizer, room.receipt(rice, 1))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const adjust = room.stock.adjust(other.organizer, {
      lotId: lot,
      change: -1,
      reason: 'count',
      key: randomUUID(),
    });
    await expect(adjust).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await room.stock.stock(other.organizer)).toEqual([]);
  });
});

describe('adjusting', () => {
  it('follows a count in both directions, with a reason', async () => {
    const rice = await room.anItem();
    const lotId = await room.receive(rice, 10);
    const key = randomUUID();
    const adjust = { lotId, change: -3, reason: 'missing', key } as const;
    expect(await room.stock.adjust(home.organizer, adjust)).toMatchObject({ onHand: 7 });
    expect(await room.stock.adjust(home.organizer, adjust)).toMatchObject({ onHand: 7 });
    expect(
      await room.stock.adjust(home.organizer, { ...adjust, change: 2, key: randomUUID() }),
    ).toMatchObject({
      onHand: 9,
    });
    await booksAgree();
  });

  it('never goes below zero or below what is promised', async () => {
    const rice = await room.anItem();
    const lotId = await room.receive(rice, 10);
    await room.reserve(await room.aTask(), await room.aKit([rice, 8]), 1);
    const adjust = (change: number) =>
      room.stock.adjust(home.organizer, { lotId, change, reason: 'count', key: randomUUID() });
    await expect(adjust(-3)).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      details: { items: [{ itemId: rice }] },
    });
    await expect(adjust(-11)).rejects.toMatchObject({ code: 'STOCK_SHORT' });
    await expect(adjust(0)).rejects.toMatchObject({ code: 'QUANTITY_WRONG' });
    expect(await room.lineOf(rice)).toEqual({ onHand: 10, reserved: 8, available: 2 });
    await booksAgree();
  });
});

describe('throwing away', () => {
  const weights = () =>
    g.owner.query(`SELECT grams FROM discard_weight WHERE hub_id = $1 ORDER BY grams`, [home.id]);

  it('says why and how much it weighed: by the scale, else by the item, else nothing is guessed', async () => {
    const [rice, soap] = [await room.anItem(), await room.anItem()];
    await g.owner.query(`UPDATE item SET grams = 900 WHERE id = $1`, [rice]);
    const lotId = await room.receive(rice, 10);
    const soapLot = await room.receive(soap, 4);
    const discard = (quantity: number, more: Partial<DiscardStockInput> = {}) =>
      room.stock.discard(home.organizer, { lotId, quantity, reason: 'damaged', key: randomUUID(), ...more });
    expect(await discard(2, { grams: 1_500 })).toMatchObject({ onHand: 8 });
    const key = randomUUID();
    for (let i = 0; i < 2; i++) expect(await discard(3, { key })).toMatchObject({ onHand: 5 });
    expect(await discard(1, { lotId: soapLot, reason: 'opened' })).toMatchObject({ onHand: 3 });
    expect(await weights()).toEqual([{ grams: 1_500 }, { grams: 2_700 }]);
    const kept = await g.owner.query(
      `SELECT reason FROM stock_movement WHERE hub_id = $1 AND kind = 'discard' ORDER BY at, reason`,
      [home.id],
    );
    expect(kept).toEqual([{ reason: 'damaged' }, { reason: 'damaged' }, { reason: 'opened' }]);
    await booksAgree();
  });

  it('leaves what is promised, and says which item is short and how many there are', async () => {
    const rice = await room.anItem();
    const lotId = await room.receive(rice, 10);
    await room.reserve(await room.aTask(), await room.aKit([rice, 8]), 1);
    const discard = room.stock.discard(home.organizer, {
      lotId,
      quantity: 3,
      reason: 'too_warm',
      grams: 700,
      key: randomUUID(),
    });
    await expect(discard).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      details: { items: [{ itemId: rice, wanted: 3, there: 2 }] },
    });
    expect(await weights()).toEqual([]);
    await booksAgree();
  });
});

describe('kits', () => {
  it('tell how many the shelf can make, newest version only', async () => {
    const [rice, beans] = [await room.anItem(), await room.anItem()];
    await room.receive(rice, 10);
    await room.receive(beans, 3);
    const kit = await room.aKit([rice, 3], [beans, 1]);
    await g.owner.query(
      `INSERT INTO kit (hub_id, id, name, version, load_units) SELECT hub_id, $2, name, 0, 1 FROM kit WHERE id = $1`,
      [kit, randomUUID()],
    );
    const kits = await room.stock.kits(home.organizer);
    // 10 / 3 = 3 and 3 / 1 = 3.
    expect(kits).toEqual([expect.objectContaining({ id: kit, loadUnits: 2, makeable: 3 })]);
    await room.reserve(await room.aTask(), kit, 1);
    expect((await room.stock.kits(home.organizer))[0]?.makeable).toBe(2);
  });
});

describe('the ledger', () => {
  it('cannot be rewritten by the application', async () => {
    const rewrite = g.db.write(home.organizer, (tx) => tx.query(`UPDATE stock_entry SET quantity = 1`));
    await expect(rewrite).rejects.toMatchObject({ code: '42501' }); // insufficient_privilege
  });
});
