import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemOf } from '../../platform/auth/actor';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';
import { GivenTransfer } from '../../testing/given-transfer';

let g: Hubs;
let cedar: GivenHub;
let maple: GivenHub;
let here: StoreRoom;
let there: StoreRoom;
let rice: string;
let theirRice: string;
let goods: GivenTransfer;

beforeAll(async () => {
  g = await openHubs();
});
afterAll(() => g.close());
beforeEach(async () => {
  [cedar, maple] = [await g.hub(), await g.hub()];
  [here, there] = [new StoreRoom(g, cedar), new StoreRoom(g, maple)];
  [rice, theirRice] = [await here.anItem(), await there.anItem()];
  const name = `Rice ${randomUUID()}`;
  await g.owner.query('UPDATE item SET name = $2 WHERE id = ANY($1)', [[rice, theirRice], name]);
  goods = new GivenTransfer(g, cedar, maple);
});
afterEach(async () => {
  for (const room of [here, there]) {
    const { kept, folded } = await room.books();
    expect(kept).toEqual(folded);
  }
});

const onHand = async (room: StoreRoom, itemId: string) => (await room.lineOf(itemId))?.onHand;
const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe('a transfer', () => {
  it('is asked for, approved, picked, packed, sent, received and closed; both hubs read the same', async () => {
    await here.receive(rice, 20, { labelKind: 'best_by', labelDate: '2027-01-01' });
    await here.receive(rice, 5, { labelKind: 'best_by', labelDate: '2026-12-01' });
    const asked = await goods.ask({ itemId: theirRice, quantity: 8 });
    expect(asked).toMatchObject({ state: 'requested', asked: true, sends: false, can: ['cancel'] });
    expect(await goods.seen(cedar)).toMatchObject({
      asked: false,
      sends: true,
      can: ['approve', 'reject', 'cancel'],
    });
    await goods.step('approve');
    const picked = await goods.step('pick');
    // First to expire first: all 5 of December, 3 of January.
    expect(picked.lines[0]?.parcels.map(({ quantity, labelDate }) => [quantity, labelDate])).toEqual([
      [5, '2026-12-01'],
      [3, '2027-01-01'],
    ]);
    expect(await here.lineOf(rice)).toEqual({ onHand: 25, reserved: 8, available: 17 });
    await goods.step('pack');
    await goods.step('dispatch');
    expect([await onHand(here, rice), await goods.inTransit(), await onHand(there, theirRice)]).toEqual([
      17, 8, 0,
    ]);
    const [first, second] = await goods.parcels();
    await goods.receive(first, { arrived: 5 });
    expect([await goods.inTransit(), await onHand(there, theirRice)]).toEqual([3, 5]);
    expect(await goods.receive(second, { arrived: 3 })).toMatchObject({ state: 'received', can: [] });
    expect([await goods.inTransit(), await onHand(there, theirRice)]).toEqual([0, 8]);
    expect((await goods.step('close')).state).toBe('closed');
  });

  it('can be offered: then the other hub says yes or no', async () => {
    await goods.offer({ itemId: rice, quantity: 2 });
    await expect(goods.step('approve')).rejects.toEqual(code('TRANSFER_OTHER_HUB'));
    expect(await goods.step('reject', maple.organizer)).toMatchObject({
      state: 'rejected',
      reason: 'needed_here',
    });
    await expect(goods.step('approve', maple.organizer)).rejects.toEqual(code('TRANSFER_NOT_FROM_HERE'));
  });

  it('is nobody else’s: a third hub neither sees nor moves it, and nobody asks across regions', async () => {
    const third = await g.hub();
    await goods.ask({ itemId: theirRice, quantity: 1 });
    await expect(goods.seen(third)).rejects.toEqual(code('NOT_FOUND'));
    await expect(goods.step('approve', third.organizer)).rejects.toEqual(code('NOT_FOUND'));
    const far = await g.hub();
    await g.owner.query(
      `WITH r AS (INSERT INTO region (id, slug, name, time_zone, pack)
         SELECT gen_random_uuid(), $2, 'far', time_zone, pack FROM region LIMIT 1 RETURNING id)
       UPDATE hub SET region_id = (SELECT id FROM r) WHERE id = $1`,
      [far.id, `far-${far.id}`],
    );
    const across = new GivenTransfer(g, far, maple);
    await expect(across.ask({ itemId: theirRice, quantity: 1 })).rejects.toEqual(code('NOT_FOUND'));
  });

  it('that is picked short shows what is there, and one lot more is refused with item and numbers', async () => {
    const lotId = await here.receive(rice, 3);
    await goods.ask({ itemId: theirRice, quantity: 5 });
    await goods.step('approve');
    const { lines } = await goods.step('pick');
    expect(lines).toMatchObject([{ wanted: 5, parcels: [{ quantity: 3 }] }]);
    const more = goods.service.pickLot(cedar.organizer, {
      transferId: goods.id,
      n: 1,
      lotId,
      quantity: 5,
      key: randomUUID(),
    });
    await expect(more).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      details: { items: [{ itemId: rice, wanted: 2, there: 0 }] },
    });
  });

  it('is picked from another lot by the hub that sends, and the other hub is not told which lot it was', async () => {
    const [first, second] = [await here.receive(rice, 3), await here.receive(rice, 3)];
    await goods.ask({ itemId: theirRice, quantity: 3 });
    await goods.step('approve');
    await goods.step('pick');
    const choose = (lotId: string, quantity: number) =>
      goods.service.pickLot(cedar.organizer, {
        ...{ transferId: goods.id, n: 1, lotId, quantity, key: randomUUID() },
      });
    const [parcel] = await goods.parcels();
    const [from, to] = parcel?.lotId === first ? [first, second] : [second, first];
    await choose(from, 0);
    const { lines } = await choose(to, 2);
    expect(lines[0]?.parcels).toMatchObject([{ lotId: to, quantity: 2 }]);
    expect(await here.lineOf(rice)).toEqual({ onHand: 6, reserved: 2, available: 4 });
    const theirs = await goods.service.transfer(maple.organizer, goods.id);
    expect(theirs.lines[0]?.parcels).toMatchObject([{ lotId: null, binId: null, quantity: 2 }]);
  });

  it('names each hub its own item before anything is put aside, and none where nobody knows which it is', async () => {
    await goods.ask({ itemId: theirRice, quantity: 2 });
    await goods.step('approve');
    expect((await goods.seen(cedar)).lines[0]?.itemId).toBe(rice);
    expect((await goods.seen(maple)).lines[0]?.itemId).toBe(theirRice);
    await g.owner.query(`UPDATE item SET name = name || ' of another name' WHERE id = $1`, [rice]);
    expect((await goods.seen(cedar)).lines[0]?.itemId).toBeNull();
  });

  it('is cancelled before it is on the road, and everything is free again', async () => {
    await here.receive(rice, 3);
    await goods.ask({ itemId: theirRice, quantity: 3 });
    await goods.step('approve');
    await goods.step('pick');
    // What the other hub has in its hands is not ours to cancel.
    await expect(goods.step('cancel', maple.organizer)).rejects.toEqual(code('TRANSFER_OTHER_HUB'));
    await goods.step('cancel');
    expect(await here.lineOf(rice)).toEqual({ onHand: 3, reserved: 0, available: 3 });
  });

  it('on the road is only brought back: what has arrived stays there', async () => {
    await here.receive(rice, 6);
    await goods.send({ itemId: theirRice, quantity: 6 });
    await expect(goods.step('cancel')).rejects.toEqual(code('TRANSFER_NOT_FROM_HERE'));
    await goods.receive((await goods.parcels())[0], { arrived: 2 });
    expect(await goods.step('bringBack')).toMatchObject({
      state: 'closed',
      lines: [{ parcels: [{ arrived: 2, broughtBack: 4, left: 0 }] }],
    });
    expect([await onHand(here, rice), await goods.inTransit(), await onHand(there, theirRice)]).toEqual([
      4, 0, 2,
    ]);
  });
});

describe('receiving', () => {
  it('in part says what is damaged, missing and too much', async () => {
    await here.receive(rice, 10);
    await goods.send({ itemId: theirRice, quantity: 10 });
    const [parcel] = await goods.parcels();
    const seen = await goods.receive(parcel, { arrived: 6, damaged: 1, missing: 1 });
    expect(seen).toMatchObject({ state: 'partly_received', lines: [{ parcels: [{ left: 2 }] }] });
    expect(await goods.inTransit()).toBe(2);
    await expect(goods.receive(parcel, { arrived: 3 })).rejects.toMatchObject({
      code: 'TRANSFER_OVER',
      details: { items: [{ left: 2 }] },
    });
    expect(await goods.receive(parcel, { arrived: 2, extra: 1 })).toMatchObject({ state: 'received' });
    expect(await onHand(there, theirRice)).toBe(9); // 6 + 2 + 1 that nobody had packed
    const lost = await g.owner.query(
      `SELECT reason FROM stock_movement WHERE hub_id = $1 AND kind = 'lose' ORDER BY reason`,
      [cedar.id],
    );
    expect(lost).toEqual([{ reason: 'damaged' }, { reason: 'missing' }]);
  });

  it('keeps what is known of a lot: date, source, brand, code and what is in it', async () => {
    const lotId = await here.receive(rice, 4, { labelKind: 'use_by', labelDate: '2026-12-24' });
    await g.owner.query(
      `UPDATE lot SET brand = 'Kite', code = 'L77', received_on = '2026-11-02' WHERE id = $1`,
      [lotId],
    );
    await g.owner.query(`UPDATE item SET contains = '{wheat}', absent = '{milk}' WHERE id = $1`, [rice]);
    await goods.send({ itemId: theirRice, quantity: 4 });
    await goods.receive((await goods.parcels())[0], { arrived: 4 });
    const lots = await g.owner.query(
      `SELECT source, received_on::text AS on, label_kind AS kind, label_date::text AS date, brand, code, contains, absent
       FROM lot WHERE hub_id = $1`,
      [maple.id],
    );
    expect(lots).toEqual([
      {
        ...{
          source: 'market',
          on: '2026-11-02',
          kind: 'use_by',
          date: '2026-12-24',
          brand: 'Kite',
          code: 'L77',
        },
        ...{ contains: ['wheat'], absent: ['milk'] },
      },
    ]);
  });

  it('of something that the hub has never had makes it an item there', async () => {
    const oats = await here.anItem();
    await here.receive(oats, 2);
    await goods.offer({ itemId: oats, quantity: 2 });
    await goods.step('approve', maple.organizer);
    for (const step of ['pick', 'pack', 'dispatch'] as const) await goods.step(step);
    const { lines } = await goods.receive((await goods.parcels())[0], { arrived: 2 });
    expect(await onHand(there, lines[0]?.itemId ?? '')).toBe(2);
  });

  it('by two people at once takes nothing in twice', async () => {
    await here.receive(rice, 5);
    await goods.send({ itemId: theirRice, quantity: 5 });
    const [parcel] = await goods.parcels();
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => goods.receive(parcel, { arrived: 2 })));
    // Twice two of five; the third would need one more.
    expect(tries.map(({ status }) => status).filter((status) => status === 'fulfilled')).toHaveLength(2);
    expect([await goods.inTransit(), await onHand(there, theirRice)]).toEqual([1, 4]);
  });

  it('sent again with the same key is done once', async () => {
    await here.receive(rice, 5);
    await goods.send({ itemId: theirRice, quantity: 5 });
    const [parcel] = await goods.parcels();
    const key = randomUUID();
    await Promise.all([1, 2, 3].map(() => goods.receive(parcel, { arrived: 2 }, { key })));
    expect([await goods.inTransit(), await onHand(there, theirRice)]).toEqual([3, 2]);
  });

  it('that is killed in the middle has happened in neither hub, and is then done once', async () => {
    await here.receive(rice, 5);
    await goods.send({ itemId: theirRice, quantity: 5 });
    const [parcel] = await goods.parcels();
    const key = randomUUID();
    // Somebody holds the sender's books: the receipt has written its own side by then, and waits.
    await g.owner.query('BEGIN');
    await g.owner.query('SELECT FROM stock_balance WHERE hub_id = $1 FOR UPDATE', [cedar.id]);
    const receipt = goods.receive(parcel, { arrived: 5 }, { key }).catch((error: unknown) => error);
    for (let killed = 0; killed === 0;) {
      const rows = await g.owner.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
         AND wait_event_type = 'Lock'`,
      );
      killed = rows.length;
    }
    expect(await receipt).toMatchObject({ driverError: { code: '57P01' } }); // ended by an administrator
    await g.owner.query('ROLLBACK');
    expect([await goods.inTransit(), await onHand(there, theirRice)]).toEqual([5, 0]);
    await goods.receive(parcel, { arrived: 5 }, { key });
    expect([await goods.inTransit(), await onHand(there, theirRice)]).toEqual([0, 5]);
  });
});

describe('the wall between two hubs', () => {
  const asMaple = (sql: string, ...values: unknown[]) =>
    g.db.write(systemOf(maple.id), (tx) => tx.query(sql, values));

  it('has one way through, for goods that are on the road to whoever takes it', async () => {
    await here.receive(rice, 2);
    await goods.ask({ itemId: theirRice, quantity: 2 });
    await expect(asMaple('SELECT app.step_across($1)', goods.id)).rejects.toMatchObject({ code: '42501' });
    for (const step of ['approve', 'pick', 'pack', 'dispatch'] as const) await goods.step(step);
    expect(await asMaple('SELECT app.step_across($1) AS hub', goods.id)).toEqual([{ hub: cedar.id }]);
    const third = await g.hub();
    const other = g.db.write(systemOf(third.id), (tx) => tx.query('SELECT app.step_across($1)', [goods.id]));
    await expect(other).rejects.toMatchObject({ code: '42501' });
    await goods.receive((await goods.parcels())[0], { arrived: 2 });
    await expect(asMaple('SELECT app.step_across($1)', goods.id)).rejects.toMatchObject({ code: '42501' });
  });

  it('lets nobody rewrite what was asked, who takes part, or what a parcel holds', async () => {
    await here.receive(rice, 2);
    await goods.send({ itemId: theirRice, quantity: 2 });
    for (const sql of [
      'UPDATE transfer SET to_hub_id = hub_id WHERE id = $1',
      `UPDATE transfer_line SET wanted = 1 WHERE transfer_id = $1`,
      `UPDATE transfer_parcel SET lot = '{}' WHERE transfer_id = $1`,
      'DELETE FROM transfer WHERE id = $1',
    ])
      await expect(asMaple(sql, goods.id)).rejects.toMatchObject({ code: '42501' });
    expect(await asMaple('DELETE FROM transfer_parcel WHERE transfer_id = $1', goods.id)).toEqual([[], 0]);
  });
});
