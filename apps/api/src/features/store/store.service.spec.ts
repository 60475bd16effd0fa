import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';
import { PackingTable } from '../../testing/given-packing';
import { StoreService } from './store.service';

let g: Hubs;
let home: GivenHub;
let room: StoreRoom;
let store: StoreService;
const key = randomUUID;

beforeAll(async () => {
  g = await openHubs();
  store = new StoreService(g.db);
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
  room = new StoreRoom(g, home);
});

const FAHRENHEIT = { degrees: 'f', weight: 'lb' } as const;

describe('a wish list', () => {
  it('is nobody’s but the hub’s until it is switched on, and then everybody’s', async () => {
    const me = home.organizer;
    const rice = await room.anItem();
    const wishes = [{ itemId: rice, quantity: 40 }];
    expect(await store.store(me)).toMatchObject({ version: 0, wishesPublic: false, wishes: [] });
    await store.save(me, { ...FAHRENHEIT, version: 0, wishesPublic: false, wishes, key: key() });
    const mine = async () => (await store.publicWishes()).filter(({ hubId }) => hubId === home.id);
    expect(await mine()).toEqual([]);
    await store.save(me, { ...FAHRENHEIT, version: 1, wishesPublic: true, wishes, key: key() });
    expect(await mine()).toMatchObject([{ wishes: [{ item: { id: rice }, quantity: 40 }] }]);
    const other = await g.hub();
    expect(await store.store(other.organizer)).toMatchObject({ wishes: [] });
  });

  it('is written whole, by who saw it last, and of own items only', async () => {
    const me = home.organizer;
    const [rice, beans] = [await room.anItem(), await room.anItem()];
    const of = (...ids: string[]) => ids.map((itemId) => ({ itemId, quantity: 2 }));
    const one = { ...FAHRENHEIT, version: 0, wishesPublic: true, wishes: of(rice), key: key() };
    await store.save(me, one);
    await store.save(me, one);
    const late = store.save(me, { ...one, key: key() });
    await expect(late).rejects.toMatchObject({ code: 'STORE_CHANGED' });
    const next = { ...one, version: 1, wishes: of(beans), degrees: 'c' as const, key: key() };
    expect(await store.save(me, next)).toMatchObject({ degrees: 'c', wishes: [{ item: { id: beans } }] });
    const theirs = await new StoreRoom(g, await g.hub()).anItem();
    const foreign = store.save(me, { ...next, version: 2, wishes: of(theirs), key: key() });
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('how long it lasts', () => {
  it('counts what deliveries ask for that have nothing promised yet', async () => {
    const me = home.organizer;
    const rice = await room.anItem();
    await room.receive(rice, 10);
    const kit = await room.aKit([rice, 3]);
    const tasks = [await room.aTask(), await room.aTask(), await room.aTask(), await room.aTask()];
    const today = (await store.store(me)).today;
    await g.owner.query(`UPDATE task SET kit_id = $3, kit_count = 1, day = $2::date + 1 WHERE hub_id = $1`, [
      home.id,
      today,
      kit,
    ]);
    const of = async () => (await store.outlook(me)).find(({ item }) => item.id === rice);
    expect(await of()).toMatchObject({ available: 10, need: 12, low: true, daysOfCover: 5.8 });
    await room.reserve(tasks[0] ?? '', kit, 1);
    // What is promised of these days is as much of the pace as what is not.
    expect(await of()).toMatchObject({ available: 7, reserved: 3, need: 9, daysOfCover: 5.8 });
    await room.receive(rice, 20);
    expect(await of()).toMatchObject({ available: 27, runsOutOn: null, low: false });
    await store.setLevel(me, { itemId: rice, reorderAt: 30, offered: false, key: key() });
    expect(await of()).toMatchObject({ low: true, item: { reorderAt: 30, offered: false } });
  });

  it('counts what bags on the table still lack, and not what a packer has decided to do without', async () => {
    const table = new PackingTable(g, home);
    const rice = await table.room.anItem();
    await table.room.receive(rice, 4);
    const { bagId, taskId } = await table.aBag([rice, 6, 4]);
    const { today } = await store.store(home.organizer);
    await g.owner.query('UPDATE task SET day = $2::date + 1 WHERE id = $1', [taskId, today]);
    const of = async () => (await store.outlook(home.organizer)).find(({ item }) => item.id === rice);
    expect(await of()).toMatchObject({ available: 0, reserved: 4, need: 2, low: true });
    await table.pick(await table.packer('sam'), bagId, rice, 4);
    expect(await of()).toMatchObject({ available: 0, reserved: 4, need: 0, low: false });
  });
});
