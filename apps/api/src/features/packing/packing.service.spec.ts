import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '@doorstep/schedule';
import { openBox } from '@doorstep/sealed';
import { day } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import { boxContext } from '../../testing/box-context';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { PACKING_DAY, PackingTable } from '../../testing/given-packing';
import { waveErase } from './wave-erase.job';
import { bare } from '../../testing/given-boxes';

let g: Hubs;
let home: GivenHub;
let table: PackingTable;
let sam: Member;
let lin: Member;

beforeAll(async () => {
  g = await openHubs();
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
  table = new PackingTable(g, home);
  sam = await table.packer('sam');
  lin = await table.packer('lin');
});

async function booksAgree(): Promise<void> {
  const { kept, folded } = await table.room.books();
  expect(kept).toEqual(folded);
}

describe('a wave', () => {
  it('promises each bag its lines, first to expire first, and says where they lie', async () => {
    const rice = await table.room.anItem();
    const late = await table.room.receive(rice, 5, { labelKind: 'best_by', labelDate: '2027-06-01' });
    const soon = await table.room.receive(rice, 5, { labelKind: 'best_by', labelDate: '2026-12-01' });
    const [one, two] = [
      await table.bagFor(await table.room.aTask(), [rice, 3]),
      await table.bagFor(await table.room.aTask(), [rice, 4]),
    ];
    const wave = await table.packing.start(home.organizer, table.waveOf(one, two));
    expect(wave.tasks.map(({ bagId }) => bagId)).toEqual([one.id, two.id]);
    const lots = (bagId: string) =>
      table.line(bagId, rice).then((line) => line?.lots.map(({ lotId, quantity }) => [lotId, quantity]));
    // 3 of December; then the other 2 of December and 2 of June.
    expect(await lots(one.id)).toEqual([[soon, 3]]);
    expect(await lots(two.id)).toEqual([
      [soon, 2],
      [late, 2],
    ]);
    expect(await table.room.lineOf(rice)).toEqual({ onHand: 10, reserved: 7, available: 3 });
    await booksAgree();
  });

  it('says which item is short, of how many, and what may not be given (HE #1407)', async () => {
    const [rice, beans] = [await table.room.anItem(), await table.room.anItem()];
    await table.room.receive(rice, 10);
    await table.room.receive(beans, 2);
    const held = await table.room.receive(beans, 5);
    await g.owner.query(`UPDATE lot SET state = 'recalled' WHERE id = $1`, [held]);
    const bags = [
      await table.bagFor(await table.room.aTask(), [rice, 2], [beans, 2]),
      await table.bagFor(await table.room.aTask(), [rice, 2], [beans, 3]),
    ];
    await expect(table.packing.start(home.organizer, table.waveOf(...bags))).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      details: {
        items: [
          { itemId: beans, wanted: 5, free: 2, missing: 3, passedOver: [{ code: 'RECALLED', quantity: 5 }] },
        ],
      },
    });
    expect(await table.room.lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 10 });
    expect(await table.packing.waves(home.organizer, PACKING_DAY)).toEqual([]);
    await booksAgree();
  });

  it('keeps what a bag lacks beside what it gets, when the desk has shared out', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 3);
    const { bagId } = await table.aBag([rice, 5, 3]);
    expect(await table.line(bagId, rice)).toMatchObject({ wanted: 5, promised: 3, picked: 0, state: 'open' });
  });

  it('is started once however often it is sent', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 4);
    const input = table.waveOf(await table.bagFor(await table.room.aTask(), [rice, 3]));
    const waves = await Promise.all([1, 2, 3].map(() => table.packing.start(home.organizer, input)));
    expect(new Set(waves.map(({ id }) => id))).toEqual(new Set([input.id]));
    expect(await table.packing.nextDay(home.organizer, PACKING_DAY)).toBe(PACKING_DAY);
    expect(await table.packing.nextDay(home.organizer, addDays(day(PACKING_DAY), 1))).toBeNull();
    expect(await table.room.lineOf(rice)).toEqual({ onHand: 4, reserved: 3, available: 1 });
  });

  it('replaces a bag that nobody has touched, and takes over what a kit was promised', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 6);
    const task = await table.room.aTask();
    await table.room.reserve(task, await table.room.aKit([rice, 6]), 1);
    const [first, second] = [await table.bagFor(task, [rice, 5]), await table.bagFor(task, [rice, 2])];
    await table.packing.start(home.organizer, table.waveOf(first));
    expect(await table.room.lineOf(rice)).toMatchObject({ reserved: 5 });
    await table.packing.start(home.organizer, table.waveOf(second));
    expect(await table.room.lineOf(rice)).toMatchObject({ reserved: 2 });
    expect((await table.bag(first.id)).state).toBe('over');
    await table.pick(sam, second.id, rice, 2);
    const third = table.waveOf(await table.bagFor(task, [rice, 1]));
    await expect(table.packing.start(home.organizer, third)).rejects.toMatchObject({
      code: 'BAG_BEGUN',
      details: { taskIds: [task] },
    });
    await booksAgree();
  });

  it('is refused for tasks of another day or over, and for a slip that others could open', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 6);
    const task = await table.room.aTask();
    const bag = await table.bagFor(task, [rice, 1]);
    const other = { ...table.waveOf(bag), day: '2026-11-25' };
    await expect(table.packing.start(home.organizer, other)).rejects.toMatchObject({ code: 'TASK_NOT_OPEN' });
    const onlyHub = { ...bag, slip: { ...bag.slip, wraps: bag.slip.wraps.slice(0, 1) } };
    await expect(table.packing.start(home.organizer, table.waveOf(onlyHub))).rejects.toMatchObject({
      code: 'BOX_MISSING',
    });
    await g.owner.query(`UPDATE task SET state = 'cancelled' WHERE id = $1`, [task]);
    await expect(table.packing.start(home.organizer, table.waveOf(bag))).rejects.toMatchObject({
      code: 'TASK_NOT_OPEN',
    });
  });

  it('shows a packer signs that open with the board’s key, and no task', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 6);
    const { bagId, taskId } = await table.aBag([rice, 1]);
    const waves = await table.packing.packing(sam, null);
    const slip = waves[0]?.bags[0]?.slip;
    const opened = await openBox(
      boxContext(home.id, bagId, 'slip'),
      bare(slip!.body),
      slip!.wrap,
      home.boardKey,
    );
    expect(opened).toMatchObject({ ok: true, value: { sign: { picture: 'kite', number: 42 } } });
    expect(JSON.stringify(waves)).not.toContain(taskId);
    const driver = await table.packer('vera', ['driver_to_homes']);
    expect(await table.packing.packing(driver, null)).toEqual([]);
    await expect(table.pick(driver, bagId, rice, 1)).rejects.toMatchObject({ code: 'ROLE_NOT_HELD' });
  });

  it('is gone a few hours after its day, with its slips; what was promised stays in the ledger', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 6);
    const { bagId } = await table.aBag([rice, 2]);
    const [{ id: waveId } = { id: '' }] = await table.packing.waves(home.organizer, PACKING_DAY);
    await waveErase.run(g.db, home.id, { waveId }, g.clock.at);
    await waveErase.run(g.db, home.id, { waveId }, g.clock.at);
    const boxes = await g.owner.query('SELECT FROM sealed_box WHERE subject_id = $1', [bagId]);
    expect(boxes).toHaveLength(0);
    expect(await table.packing.packing(home.organizer, null)).toEqual([]);
    expect(await table.room.lineOf(rice)).toMatchObject({ reserved: 2 });
    await booksAgree();
  });
});

describe('two phones on one bag', () => {
  it('tick different lines, and the bag is packed once, by who says so first', async () => {
    const [rice, beans] = [await table.room.anItem(), await table.room.anItem()];
    await table.room.receive(rice, 9);
    await table.room.receive(beans, 9);
    const { bagId } = await table.aBag([rice, 2], [beans, 1]);
    await Promise.all([table.pick(sam, bagId, rice, 2), table.pick(lin, bagId, beans, 1)]);
    expect(await table.pack(sam, bagId)).toMatchObject({
      state: 'packed',
      packedBy: sam.handle,
      packedAt: g.clock.at,
    });
    await expect(table.pack(lin, bagId)).rejects.toMatchObject({
      code: 'BAG_PACKED',
      details: { by: sam.handle, at: g.clock.at },
    });
    expect((await table.pack(sam, bagId)).state).toBe('packed');
    expect(await table.room.lineOf(rice)).toEqual({ onHand: 9, reserved: 2, available: 7 });
    await booksAgree();
  });

  it('tick the same line: the second hears who was first, and nothing is counted twice', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 9);
    const { bagId } = await table.aBag([rice, 3]);
    const both = await Promise.allSettled([table.pick(sam, bagId, rice, 3), table.pick(lin, bagId, rice, 2)]);
    const won = both.filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    const lost = both.find((one) => one.status === 'rejected') as PromiseRejectedResult;
    const line = await table.line(bagId, rice);
    expect(lost.reason).toMatchObject({
      code: 'LINE_PICKED',
      details: { itemId: rice, by: line?.pickedBy, quantity: line?.picked },
    });
    const { reserved } = (await table.room.lineOf(rice))!;
    expect(reserved).toBe(line?.picked);
    await booksAgree();
  });

  it('a tick that was sent again changes nothing, also under another key', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 9);
    const { bagId } = await table.aBag([rice, 3]);
    const key = randomUUID();
    await Promise.all([1, 2, 3].map(() => table.pick(sam, bagId, rice, 3, { key })));
    await table.pick(sam, bagId, rice, 3);
    expect(await table.line(bagId, rice)).toMatchObject({ picked: 3, state: 'picked', pickedBy: sam.handle });
    expect(await table.room.lineOf(rice)).toMatchObject({ reserved: 3 });
  });

  it('a tick that waited without a signal keeps its own minute, never a later one than now', async () => {
    const [rice, beans] = [await table.room.anItem(), await table.room.anItem()];
    await table.room.receive(rice, 9);
    await table.room.receive(beans, 9);
    const { bagId } = await table.aBag([rice, 1], [beans, 1]);
    const before = new Date(g.clock.at.getTime() - 20 * 60_000);
    await table.pick(sam, bagId, rice, 1, { deviceTime: before });
    await table.pick(sam, bagId, beans, 1, { deviceTime: new Date(g.clock.at.getTime() + 3_600_000) });
    expect((await table.line(bagId, rice))?.pickedAt).toEqual(before);
    expect((await table.line(bagId, beans))?.pickedAt).toEqual(g.clock.at);
  });

  it('a slip of the finger is taken back by who made it', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 9);
    const { bagId } = await table.aBag([rice, 3]);
    await table.pick(sam, bagId, rice, 3);
    const back = { bagId, itemId: rice, standsFor: rice };
    await expect(table.packing.unpick(lin, { ...back, key: randomUUID() })).rejects.toMatchObject({
      code: 'LINE_PICKED',
    });
    const bag = await table.packing.unpick(sam, { ...back, key: randomUUID() });
    expect(bag.lines).toMatchObject([{ state: 'open', picked: 0, pickedBy: null }]);
  });
});

describe('a short line', () => {
  it('is never said to be done: the bag keeps the real number, and what was not found is promised to nobody (HE #1663)', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 5);
    const { bagId } = await table.aBag([rice, 3]);
    await expect(table.pack(sam, bagId)).rejects.toMatchObject({
      code: 'BAG_NOT_WHOLE',
      details: { itemIds: [rice] },
    });
    expect(await table.pick(sam, bagId, rice, 1)).toMatchObject({
      state: 'picking',
      lines: [{ wanted: 3, promised: 1, picked: 1, state: 'short' }],
    });
    // 5 on the books, 1 in the bag, 2 set apart until somebody has counted.
    expect(await table.room.lineOf(rice)).toEqual({ onHand: 5, reserved: 1, available: 2 });
    expect(await table.room.placed()).toMatchObject([{ held: 2 }]);
    expect((await table.pack(sam, bagId)).lines).toMatchObject([{ state: 'short', picked: 1 }]);
    await booksAgree();
  });

  it('is filled by something of the same group, never by more than is missing', async () => {
    const [rice, noodles, soap] = [
      await table.anItemOf('grain'),
      await table.anItemOf('grain'),
      await table.anItemOf('soap'),
    ];
    for (const item of [rice, noodles, soap]) await table.room.receive(item, 5);
    const { bagId } = await table.aBag([rice, 3]);
    await table.pick(sam, bagId, rice, 1);
    const put = (insteadId: string, quantity: number) =>
      table.packing.substitute(sam, {
        ...{ bagId, itemId: rice, insteadId, quantity },
        ...{ deviceTime: g.clock.at, key: randomUUID() },
      });
    await expect(put(noodles, 3)).rejects.toMatchObject({ code: 'QUANTITY_WRONG', details: { most: 2 } });
    await expect(put(soap, 1)).rejects.toMatchObject({ code: 'SUBSTITUTE_WRONG' });
    await put(noodles, 1);
    const { lines } = await put(noodles, 1);
    expect(lines).toContainEqual(
      expect.objectContaining({ itemId: noodles, standsFor: rice, picked: 2, state: 'picked' }),
    );
    await expect(put(noodles, 1)).rejects.toMatchObject({ code: 'QUANTITY_WRONG', details: { most: 0 } });
    expect(await table.room.lineOf(noodles)).toEqual({ onHand: 5, reserved: 2, available: 3 });
    await table.packing.unpick(sam, { bagId, itemId: noodles, standsFor: rice, key: randomUUID() });
    expect(await table.room.lineOf(noodles)).toEqual({ onHand: 5, reserved: 0, available: 5 });
    await booksAgree();
  });

  it('is filled by what the hub named, though of another group, and never by what it forbade', async () => {
    const [rice, noodles, soup] = [
      await table.anItemOf('grain'),
      await table.anItemOf('grain'),
      await table.anItemOf('soup'),
    ];
    for (const item of [rice, noodles, soup]) await table.room.receive(item, 5);
    await g.owner.query('INSERT INTO stand_in VALUES ($1, $2, $3, true), ($1, $2, $4, false)', [
      home.id,
      rice,
      soup,
      noodles,
    ]);
    const { bagId } = await table.aBag([rice, 3]);
    await table.pick(sam, bagId, rice, 1);
    const put = (insteadId: string) =>
      table.packing.substitute(sam, {
        ...{ bagId, itemId: rice, insteadId, quantity: 1 },
        ...{ deviceTime: g.clock.at, key: randomUUID() },
      });
    await expect(put(noodles)).rejects.toMatchObject({ code: 'SUBSTITUTE_WRONG' });
    await put(soup);
    const waves = await table.packing.packing(sam, null);
    const items = waves.flatMap((wave) => wave.items);
    expect(items.find(({ id }) => id === rice)?.standIns).toEqual([soup]);
    expect(items.find(({ id }) => id === soup)?.free).toMatchObject([{ quantity: 4 }]);
    await booksAgree();
  });

  it('takes another lot, and asks why when that one keeps longer', async () => {
    const rice = await table.room.anItem();
    const late = await table.room.receive(rice, 5, { labelKind: 'best_by', labelDate: '2027-06-01' });
    const soon = await table.room.receive(rice, 5, { labelKind: 'best_by', labelDate: '2026-12-01' });
    const { bagId } = await table.aBag([rice, 3]);
    await expect(table.pick(sam, bagId, rice, 3, { lotId: late })).rejects.toMatchObject({
      code: 'LOT_REASON_MISSING',
    });
    await expect(table.pick(sam, bagId, rice, 3, { lotId: randomUUID() })).rejects.toMatchObject({
      code: 'LOT_NOT_USABLE',
    });
    const bag = await table.pick(sam, bagId, rice, 3, { lotId: late, reason: 'damaged' });
    expect(bag.lines[0]?.lots.map(({ lotId, quantity }) => [lotId, quantity])).toEqual([[late, 3]]);
    const [line] = await table.room.stock.stock(home.organizer);
    const held = Object.fromEntries(
      line!.lots.map(({ id, reserved, held: apart }) => [id, [reserved, apart]]),
    );
    expect(held).toEqual({ [soon]: [0, 3], [late]: [3, 0] });
    await booksAgree();
  });
});

describe('a bag and its task', () => {
  const stateOf = (bagId: string): Promise<string> => table.bag(bagId).then(({ state }) => state);

  it('goes into the car with its driver, and has to be taken apart when the door stays shut', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 5);
    const { bagId, taskId } = await table.aBag([rice, 3]);
    await table.pick(sam, bagId, rice, 3);
    await table.pack(sam, bagId);
    await table.room.move('issueFor', taskId);
    expect(await stateOf(bagId)).toBe('loaded');
    await expect(table.pick(lin, bagId, rice, 3)).rejects.toMatchObject({ code: 'LINE_PICKED' });
    expect(await table.room.lineOf(rice)).toEqual({ onHand: 2, reserved: 0, available: 2 });
    await table.room.move('returnFor', taskId);
    expect(await stateOf(bagId)).toBe('unpack');
    expect(await table.room.lineOf(rice)).toEqual({ onHand: 5, reserved: 0, available: 5 });
    expect((await table.packing.putBack(lin, bagId, randomUUID())).state).toBe('over');
    expect((await table.packing.putBack(sam, bagId, randomUUID())).state).toBe('over');
    await booksAgree();
  });

  it('stays packed when a driver gives the claim back, and its goods stay promised', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 5);
    const { bagId, taskId } = await table.aBag([rice, 3]);
    await table.pick(sam, bagId, rice, 3);
    await table.pack(sam, bagId);
    await table.room.move('unreserveFor', taskId);
    expect(await stateOf(bagId)).toBe('packed');
    // A new plan asks for its kit: the bag is there already.
    await table.room.reserve(taskId, await table.room.aKit([rice, 2]), 1);
    expect(await table.room.lineOf(rice)).toEqual({ onHand: 5, reserved: 3, available: 2 });
  });

  it('gives everything back when its task is cancelled', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 6);
    const [touched, untouched] = [await table.aBag([rice, 3]), await table.aBag([rice, 2])];
    await table.pick(sam, touched.bagId, rice, 3);
    for (const { taskId } of [touched, untouched]) {
      await g.owner.query(`UPDATE task SET state = 'cancelled' WHERE id = $1`, [taskId]);
      await table.room.move('unreserveFor', taskId);
    }
    expect([await stateOf(touched.bagId), await stateOf(untouched.bagId)]).toEqual(['unpack', 'over']);
    expect(await table.room.lineOf(rice)).toEqual({ onHand: 6, reserved: 0, available: 6 });
    await expect(table.pack(sam, touched.bagId)).rejects.toMatchObject({ code: 'BAG_NOT_FROM_HERE' });
    await booksAgree();
  });

  it('is cancelled from the desk', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 6);
    const { bagId } = await table.aBag([rice, 3]);
    expect((await table.packing.cancel(home.organizer, bagId, randomUUID())).state).toBe('over');
    await expect(table.packing.cancel(home.organizer, bagId, randomUUID())).rejects.toMatchObject({
      code: 'BAG_NOT_FROM_HERE',
    });
    expect(await table.room.lineOf(rice)).toEqual({ onHand: 6, reserved: 0, available: 6 });
    await booksAgree();
  });
});

describe('a server that dies in the middle of a wave', () => {
  it('leaves the whole wave or nothing of it, and the same press ends well', async () => {
    const rice = await table.room.anItem();
    await table.room.receive(rice, 60);
    const bags = [];
    for (let i = 0; i < 12; i++) bags.push(await table.bagFor(await table.room.aTask(), [rice, 3]));
    const input = table.waveOf(...bags);
    let over = false;
    const starting = table.packing.start(home.organizer, input).then(
      () => 'done',
      () => 'died',
    );
    void starting.then(() => (over = true));
    for (let killed = 0; killed === 0 && !over;) killed = (await g.owner.query(KILL)).length;
    const first = await starting;
    const { reserved } = (await table.room.lineOf(rice))!;
    expect(reserved).toBe(first === 'done' ? 36 : 0);
    await table.packing.start(home.organizer, input);
    expect(await table.room.lineOf(rice)).toMatchObject({ reserved: 36 });
    await booksAgree();
  });
});

/** Ends whoever is between two statements of a transaction in this database. */
const KILL = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'idle in transaction'`;
