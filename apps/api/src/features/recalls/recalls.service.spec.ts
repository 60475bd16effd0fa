import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { RecallOutcome } from '@doorstep/books';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { RecallRoom } from '../../testing/given-recall';
import type { Recall } from './recall.types';

jest.setTimeout(60_000);

const MORNING = new Date('2026-11-21T15:00:00Z');

let g: Hubs;
let home: GivenHub;
let room: RecallRoom;
let beans: string;
let lot: string;

beforeAll(async () => {
  g = await openHubs();
});
afterAll(() => g.close());
beforeEach(async () => {
  g.clock.at = MORNING;
  home = await g.hub();
  room = new RecallRoom(g, home);
  beans = await room.anItem();
  lot = await room.receive(beans, 20);
});
afterEach(async () => {
  const { kept, folded } = await room.books();
  expect(kept).toEqual(folded);
});

const say = (recall: Recall, taskId: string, outcome: RecallOutcome) => {
  const version = recall.doors.find((door) => door.taskId === taskId)?.version ?? 0;
  const input = { recallId: recall.id, taskId, version, outcome, key: randomUUID() };
  return room.recalls.door(home.organizer, input);
};
const close = ({ id }: Recall) => room.recalls.close(home.organizer, id, randomUUID());
const read = ({ id }: Recall) => room.recalls.read(home.organizer, id);

describe('a recall that opens', () => {
  it('sets apart what lies there, wherever it lies, and has a day', async () => {
    const bin = await room.aBin();
    const put = { lotId: lot, quantity: 8, toPlaceId: bin, key: randomUUID() };
    await room.stock.putAway(home.organizer, put);
    const recall = await room.open(lot);
    expect(recall).toMatchObject({
      state: 'open',
      openedAt: MORNING,
      dueAt: new Date('2026-11-22T15:00:00Z'),
    });
    expect(recall.lots).toMatchObject([
      { lotId: lot, state: 'recalled', onHand: 20, held: 20, free: 0, received: 20 },
    ]);
    expect(recall.lots[0]?.places.map(({ onHand, held }) => [onHand, held]).sort()).toEqual([
      [12, 12],
      [8, 8],
    ]);
    expect(await room.lineOf(beans)).toMatchObject({ available: 0 });
  });

  it('takes what is promised out of bags that have not left, and promises other lots instead', async () => {
    const task = await room.promised(beans, 6);
    const other = await room.receive(beans, 4);
    const recall = await room.open(lot);
    expect(recall.lots).toMatchObject([{ held: 20, reserved: 0 }]);
    // Six must come out; four of another lot go in.
    expect(recall.bags).toMatchObject([
      { taskId: task, lotId: lot, quantity: 6, replaced: 4, takenAt: null },
    ]);
    const line = (await room.stock.stock(home.organizer)).find(({ item }) => item.id === beans);
    expect(line?.lots.find(({ id }) => id === other)).toMatchObject({ reserved: 4 });
    const after = await room.recalls.takeOut(home.organizer, recall.id, task, randomUUID());
    expect(after.bags).toMatchObject([{ takenAt: MORNING, takenBy: home.organizer.handle }]);
  });

  it('finds kits that hold some of it, and kits of kits', async () => {
    const kit = await room.aKitLotOf(lot, 5);
    const bag = await room.aKitLotOf(kit, 2);
    const recall = await room.open(lot);
    expect(new Map(recall.lots.map(({ lotId, madeOf }) => [lotId, madeOf]))).toEqual(
      new Map([
        [lot, null],
        [kit, lot],
        [bag, kit],
      ]),
    );
    expect(recall.lots.every(({ free, held }) => free === 0 && held > 0)).toBe(true);
  });

  it('lists the runs that are out and tells their drivers; doors that opened are households', async () => {
    const [a, b, c] = [
      await room.promised(beans, 2),
      await room.promised(beans, 3),
      await room.promised(beans, 4),
    ];
    const driver = { ...home.organizer, ...(await g.owner.member(home.id, 'sam', ['driver_to_homes'])) };
    const run = await room.onTheRoad([a, b], driver);
    await room.handedOver(a);
    const recall = await room.open(lot);
    expect(recall.runs).toMatchObject([{ runId: run, handle: 'sam', quantity: 3, stops: 1 }]);
    expect(recall.doors).toMatchObject([{ taskId: a, quantity: 2, outcome: null, tries: 0 }]);
    expect(recall.bags.map(({ taskId }) => taskId)).toEqual([c]);
    const told = await g.owner.query(`SELECT kind, subject_id FROM notice WHERE member_id = $1`, [driver.id]);
    expect(told).toEqual([{ kind: 'goods_recalled', subject_id: run }]);
    // The second door opens after all: it is a household now, and the run carries none.
    await room.handedOver(b);
    const later = await read(recall);
    expect([later.runs, later.doors.map(({ taskId }) => taskId).sort()]).toEqual([[], [a, b].sort()]);
  });

  it('is refused for a lot of nobody, and for one in an open recall; of two at once one wins', async () => {
    await expect(room.open(lot, randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const both = await Promise.allSettled([room.open(lot), room.open(lot)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [lost] = both.filter((one) => one.status === 'rejected');
    expect((lost?.reason as { code: string }).code).toBe('RECALL_LOT_TAKEN');
    const kit = await room.aKitLotOf(lot, 1);
    await expect(room.open(kit, lot)).rejects.toMatchObject({ code: 'RECALL_LOT_TAKEN' });
  });

  it('leaves nothing promised of it when twenty promise and one recalls at the same moment', async () => {
    const kit = await room.aKit([beans, 1]);
    const tasks: string[] = [];
    for (let i = 0; i < 20; i++) tasks.push(await room.aTask());
    const promising = tasks.map((task) => room.reserve(task, kit, 1));
    const [recalled] = await Promise.allSettled([room.open(lot), ...promising]);
    if (recalled.status === 'rejected') expect(recalled.reason).toMatchObject({ code: '55P03' });
    const recall = recalled.status === 'fulfilled' ? recalled.value : await room.open(lot);
    expect((await read(recall)).lots).toMatchObject([{ held: 20, reserved: 0, free: 0 }]);
  });
});

describe('households', () => {
  it('are called least recently tried first, until everybody knows', async () => {
    const tasks = [
      await room.promised(beans, 1),
      await room.promised(beans, 1),
      await room.promised(beans, 1),
    ];
    await room.onTheRoad(tasks, home.organizer, 'completed');
    for (const task of tasks) await room.handedOver(task);
    const recall = await room.open(lot);
    const [first, second, third] = recall.doors.map(({ taskId }) => taskId);
    await say(recall, first!, 'not_reached');
    g.clock.at = new Date(MORNING.getTime() + 60_000);
    await say(recall, second!, 'told');
    const after = await say(recall, third!, 'not_reached');
    expect(after.doors.map(({ taskId, outcome }) => [taskId, outcome])).toEqual([
      [first, 'not_reached'],
      [third, 'not_reached'],
      [second, 'told'],
    ]);
    // Somebody else called meanwhile: the second word is refused, and the first stands.
    await expect(say(recall, first!, 'eaten')).rejects.toMatchObject({ code: 'RECALL_NOT_FROM_HERE' });
    expect((await say(after, first!, 'thrown_away')).doors[0]).toMatchObject({ taskId: third, tries: 1 });
    expect(await room.recalls.list(home.organizer)).toMatchObject([{ doors: 3, told: 2 }]);
  });

  it('who did not get any of it is not in the list, and cannot be put there', async () => {
    const recall = await room.open(lot);
    await expect(say(recall, await room.aTask(), 'told')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('what a driver brings back is set apart too, and its door is in no list', async () => {
    const task = await room.promised(beans, 5);
    await room.onTheRoad([task], home.organizer);
    const recall = await room.open(lot);
    await room.move('returnFor', task);
    const back = await read(recall);
    expect([back.runs, back.doors]).toEqual([[], []]);
    expect(back.lots).toMatchObject([{ held: 15, free: 5 }]);
    const held = await room.recalls.holdReturned(home.organizer, recall.id, randomUUID());
    expect(held.lots).toMatchObject([{ held: 20, free: 0 }]);
  });
});

describe('the end of a recall', () => {
  it('comes when nothing is left: bags, doors and what lies there, each named', async () => {
    const [bag, door] = [await room.promised(beans, 2), await room.promised(beans, 3)];
    await room.onTheRoad([door], home.organizer, 'completed');
    await room.handedOver(door);
    const recall = await room.open(lot);
    await expect(close(recall)).rejects.toMatchObject({
      code: 'RECALL_NOT_EMPTY',
      details: { bags: 1, doors: 1, units: 17 },
    });
    await room.recalls.takeOut(home.organizer, recall.id, bag, randomUUID());
    await say(recall, door, 'thrown_away');
    await expect(close(recall)).rejects.toMatchObject({ details: { bags: 0, doors: 0, units: 17 } });
    const end = { recallId: recall.id, lotId: lot, end: 'destroy' } as const;
    const destroyed = await room.recalls.endLot(home.organizer, end, randomUUID());
    expect(destroyed.lots).toMatchObject([{ onHand: 0, held: 0, destroyed: 17 }]);
    expect(await close(recall)).toMatchObject({ state: 'closed', closedBy: home.organizer.handle });
    await expect(close(recall)).rejects.toMatchObject({ code: 'RECALL_NOT_FROM_HERE' });
  });

  it('gives back what was good after all', async () => {
    const recall = await room.open(lot);
    const end = { recallId: recall.id, lotId: lot, end: 'release' } as const;
    await room.recalls.endLot(home.organizer, end, randomUUID());
    expect(await room.lineOf(beans)).toEqual({ onHand: 20, reserved: 0, available: 20 });
    expect(await close(recall)).toMatchObject({ state: 'closed' });
  });
});

describe('lots are found', () => {
  it('by code, brand, source and days, a code as it is printed; nothing known finds nothing', async () => {
    await g.owner.query(`UPDATE lot SET code = 'L24_7%', brand = 'Sunrise' WHERE id = $1`, [lot]);
    await room.receive(beans, 1);
    const found = async (asked: object) =>
      (await room.recalls.find(home.organizer, asked)).map(({ lotId }) => lotId);
    expect(await found({})).toEqual([]);
    expect(await found({ code: 'l24_' })).toEqual([lot]);
    expect(await found({ code: '%' })).toEqual([]);
    expect(await found({ brand: 'rise' })).toEqual([lot]);
    expect(await found({ itemId: beans })).toHaveLength(2);
    expect(await found({ lotId: lot })).toEqual([lot]);
    const pseudo = { source: 'market', receivedFrom: '2026-11-21', receivedTo: '2026-11-21', itemId: beans };
    expect(await found(pseudo)).toHaveLength(2);
    expect(await found({ ...pseudo, receivedTo: '2026-11-20' })).toEqual([]);
  });
});

describe('another hub', () => {
  it('is told downstream and up, each of its own lot, and takes it up by opening a recall', async () => {
    const far = new RecallRoom(g, await g.hub());
    const theirs = await room.passedOn(lot, far, 6);
    const recall = await room.open(lot);
    expect(recall.hubs).toMatchObject([{ lotId: lot, quantity: 6, takenUp: false }]);
    expect(await far.recalls.heard(far.home.organizer)).toMatchObject([
      { recallId: recall.id, lotId: theirs, quantity: 6 },
    ]);
    const answer = await far.open(theirs);
    // Who told them needs no word back.
    expect(answer.hubs).toEqual([]);
    expect(await far.recalls.heard(far.home.organizer)).toEqual([]);
    expect((await read(recall)).hubs).toMatchObject([{ takenUp: true }]);
  });

  it('up: who received opens first, and the sender hears of its own lot', async () => {
    const far = new RecallRoom(g, await g.hub());
    const theirs = await room.passedOn(lot, far, 6);
    await far.open(theirs);
    expect(await room.recalls.heard(home.organizer)).toMatchObject([{ lotId: lot, quantity: 6 }]);
  });

  it('sees no recall of ours, and cannot be told what never went there', async () => {
    const far = new RecallRoom(g, await g.hub());
    const recall = await room.open(lot);
    await expect(far.recalls.read(far.home.organizer, recall.id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const forged = g.db.write(home.organizer, (tx) =>
      tx.query(
        `INSERT INTO recall_call (hub_id, recall_id, to_hub_id, lot_id, reason, item, quantity, told_at)
         VALUES ($1, $2, $3, $4, 'maker', 'beans', 1, now())`,
        [home.id, recall.id, far.home.id, lot],
      ),
    );
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });
});
