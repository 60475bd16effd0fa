import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';
import { moveStock, type Movement } from './move-stock';

// Twenty at once on one shelf wait for each other; how long says nothing about being right.
jest.setTimeout(60_000);

let g: Hubs;
let home: GivenHub;
let room: StoreRoom;
let rice: string;
let lotId: string;
let bin: string;

beforeAll(async () => {
  g = await openHubs();
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
  room = new StoreRoom(g, home);
  rice = await room.anItem();
  lotId = await room.receive(rice, 10);
  bin = await room.aBin();
});
afterEach(async () => {
  const { kept, folded } = await room.books();
  expect(kept).toEqual(folded);
});

/** False, and nothing is written, when there is too little: as every verb of stock does it. */
async function move(
  movement: Omit<Movement, 'lines'> & { placeId?: string; quantity: number },
): Promise<boolean> {
  const { placeId = home.id, quantity, ...rest } = movement;
  try {
    await g.db.write(home.organizer, async (tx, now) => {
      if (!(await moveStock(tx, now, home.organizer, { ...rest, lines: [{ lotId, placeId, quantity }] })))
        throw new TooLittle();
    });
    return true;
  } catch (error) {
    if (error instanceof TooLittle) return false;
    throw error;
  }
}
class TooLittle extends Error {}

const at = async (placeId: string) => (await room.placed()).find((one) => one.placeId === placeId);

describe('a lot in a bin', () => {
  it('is put there, promised from there and comes back there', async () => {
    expect(await move({ kind: 'put', toPlaceId: bin, quantity: 10 })).toBe(true);
    expect(await at(bin)).toMatchObject({ onHand: 10 });
    const [task, kit] = [await room.aTask(), await room.aKit([rice, 4])];
    await room.reserve(task, kit, 1);
    expect(await at(bin)).toMatchObject({ onHand: 10, reserved: 4 });
    await room.move('issueFor', task);
    await room.move('returnFor', task);
    expect(await at(bin)).toMatchObject({ onHand: 10, reserved: 0 });
    expect(await at(home.id)).toMatchObject({ onHand: 0 });
  });

  it('fills one wish from two places', async () => {
    await move({ kind: 'put', toPlaceId: bin, quantity: 6 });
    await room.reserve(await room.aTask(), await room.aKit([rice, 9]), 1);
    const reserved = (await room.placed()).map((one) => one.reserved);
    expect(reserved.reduce((sum, n) => sum + n)).toBe(9);
    expect(await room.lineOf(rice)).toEqual({ onHand: 10, reserved: 9, available: 1 });
  });

  it('is put away once, however many try', async () => {
    const tries = Array.from({ length: 20 }, () => move({ kind: 'put', toPlaceId: bin, quantity: 3 }));
    // Three times three of ten; the fourth would need two more.
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(3);
    expect(await at(bin)).toMatchObject({ onHand: 9 });
  });
});

describe('a lot that is set apart', () => {
  it('is promised to nobody, and what is promised cannot be set apart', async () => {
    expect(await move({ kind: 'hold', quantity: 8, reason: 'recall' })).toBe(true);
    expect(await room.lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 2 });
    await room.reserve(await room.aTask(), await room.aKit([rice, 2]), 1);
    expect(await move({ kind: 'hold', quantity: 1, reason: 'recall' })).toBe(false);
    await expect(room.reserve(await room.aTask(), await room.aKit([rice, 1]), 1)).rejects.toMatchObject({
      code: 'STOCK_SHORT',
    });
  });

  it('is given back or destroyed, never more than was set apart', async () => {
    await move({ kind: 'hold', quantity: 5, reason: 'recall' });
    expect(await move({ kind: 'unhold', quantity: 6, reason: 'checked' })).toBe(false);
    expect(await move({ kind: 'unhold', quantity: 2, reason: 'checked' })).toBe(true);
    expect(await move({ kind: 'destroy', quantity: 3, reason: 'recall' })).toBe(true);
    expect(await at(home.id)).toMatchObject({ onHand: 7, held: 0 });
  });
});

describe('a bin of another hub', () => {
  it('is out of reach: nothing can be put into it', async () => {
    const other = new StoreRoom(g, await g.hub());
    await expect(move({ kind: 'put', toPlaceId: await other.aBin(), quantity: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await at(home.id)).toMatchObject({ onHand: 10 });
  });
});
