import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';

// Twenty at once on one shelf wait for each other; how long says nothing about being right.
jest.setTimeout(60_000);

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

describe('a task’s goods', () => {
  it('are promised, loaded and brought back', async () => {
    const [rice, beans] = [await room.anItem(), await room.anItem()];
    await room.receive(rice, 10);
    await room.receive(beans, 4);
    const task = await room.aTask();
    await room.reserve(task, await room.aKit([rice, 3], [beans, 1]), 2);
    // 2 kits of 3 rice and 1 beans.
    expect(await room.lineOf(rice)).toEqual({ onHand: 10, reserved: 6, available: 4 });
    expect(await room.lineOf(beans)).toEqual({ onHand: 4, reserved: 2, available: 2 });
    await room.move('issueFor', task);
    expect(await room.lineOf(rice)).toEqual({ onHand: 4, reserved: 0, available: 4 });
    await room.move('returnFor', task);
    expect(await room.lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 10 });
    await booksAgree();
  });

  it('move once however often the verb comes', async () => {
    const rice = await room.anItem();
    await room.receive(rice, 10);
    const [task, kit] = [await room.aTask(), await room.aKit([rice, 3])];
    await Promise.all([1, 2, 3, 4].map(() => room.reserve(task, kit, 1)));
    expect(await room.lineOf(rice)).toMatchObject({ reserved: 3 });
    await Promise.all([1, 2, 3].map(() => room.move('issueFor', task)));
    expect(await room.lineOf(rice)).toEqual({ onHand: 7, reserved: 0, available: 7 });
    await room.reserve(task, kit, 1);
    await room.move('unreserveFor', task);
    expect(await room.lineOf(rice)).toEqual({ onHand: 7, reserved: 0, available: 7 });
    await Promise.all([1, 2, 3].map(() => room.move('returnFor', task)));
    expect(await room.lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 10 });
    await booksAgree();
  });

  it('can be freed and promised again', async () => {
    const rice = await room.anItem();
    await room.receive(rice, 3);
    const [task, kit] = [await room.aTask(), await room.aKit([rice, 3])];
    await room.reserve(task, kit, 1);
    await room.move('unreserveFor', task);
    await room.move('unreserveFor', task);
    expect(await room.lineOf(rice)).toEqual({ onHand: 3, reserved: 0, available: 3 });
    await room.reserve(task, kit, 1);
    expect(await room.lineOf(rice)).toEqual({ onHand: 3, reserved: 3, available: 0 });
    await booksAgree();
  });

  it('come from the lot that ends first, and undated ones last', async () => {
    const rice = await room.anItem();
    const undated = await room.receive(rice, 5);
    const late = await room.receive(rice, 5, { labelKind: 'best_by', labelDate: '2027-06-01' });
    const soon = await room.receive(rice, 5, { labelKind: 'best_by', labelDate: '2026-12-01' });
    await room.reserve(await room.aTask(), await room.aKit([rice, 11]), 1);
    const [line] = await room.stock.stock(home.organizer);
    const reserved = Object.fromEntries(line!.lots.map((lot) => [lot.id, lot.reserved]));
    // 11 = 5 of December, 5 of June, 1 undated.
    expect(reserved).toEqual({ [soon]: 5, [late]: 5, [undated]: 1 });
  });

  it('are never food past its date or held', async () => {
    const rice = await room.anItem({ grace: 5 });
    const held = await room.receive(rice, 5);
    await room.receive(rice, 5, { labelKind: 'best_by', labelDate: '2026-11-20' });
    await g.owner.query(`UPDATE lot SET state = 'hold' WHERE id = $1`, [held]);
    expect(await room.lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 5 });
    g.clock.at = new Date('2026-11-26T15:00:00Z'); // six days past the label, five are granted
    expect(await room.lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 0 });
    await expect(room.reserve(await room.aTask(), await room.aKit([rice, 1]), 1)).rejects.toMatchObject({
      code: 'STOCK_SHORT',
    });
    g.clock.at = new Date('2026-11-21T15:00:00Z');
  });

  it('are refused with what is missing, and then nothing is written', async () => {
    const [rice, beans] = [await room.anItem(), await room.anItem()];
    await room.receive(rice, 10);
    await room.receive(beans, 1);
    const wish = room.reserve(await room.aTask(), await room.aKit([rice, 3], [beans, 1]), 2);
    await expect(wish).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      details: { items: [{ itemId: beans, missing: 1 }] },
    });
    expect(await room.lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 10 });
    await expect(room.reserve(randomUUID(), await room.aKit([rice, 1]), 1)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await booksAgree();
  });

  it('are enough for exactly as many as there are, when twenty ask at once', async () => {
    const [rice, beans] = [await room.anItem(), await room.anItem()];
    await room.receive(rice, 9);
    await room.receive(rice, 9);
    await room.receive(beans, 40);
    const kit = await room.aKit([beans, 1], [rice, 3]);
    const tasks: string[] = [];
    for (let i = 0; i < 20; i++) tasks.push(await room.aTask());
    const settled = await Promise.allSettled(tasks.map((task) => room.reserve(task, kit, 1)));
    // 18 rice make six kits of three.
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    const codes = settled.flatMap((s) =>
      s.status === 'rejected' ? [(s.reason as { code: string }).code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(['STOCK_SHORT']));
    expect(await room.lineOf(rice)).toEqual({ onHand: 18, reserved: 18, available: 0 });
    expect(await room.lineOf(beans)).toEqual({ onHand: 40, reserved: 6, available: 34 });
    await booksAgree();
  });
});
