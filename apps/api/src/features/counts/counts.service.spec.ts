import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '../../platform/auth/actor';
import { anotherOrganizer, GivenCount } from '../../testing/given-count';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';

let g: Hubs;
let home: GivenHub;
let room: StoreRoom;
let second: Member;
let count: GivenCount;
let rice: string;
let lotId: string;

beforeAll(async () => {
  g = await openHubs();
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
  room = new StoreRoom(g, home);
  second = await anotherOrganizer(g, home);
  count = new GivenCount(g, home.organizer);
  rice = await room.anItem();
  lotId = await room.receive(rice, 12);
});
afterEach(async () => {
  const { kept, folded } = await room.books();
  expect(kept).toEqual(folded);
});

const onHand = async (itemId = rice): Promise<number | undefined> => (await room.lineOf(itemId))?.onHand;
const correct = (change: number) =>
  room.stock.adjust(home.organizer, { lotId, change, reason: 'count', key: randomUUID() });
/** Twelve on the book, ten on the shelf, counted and gone through. */
async function twoAreMissing(): Promise<void> {
  await count.open({ itemIds: [rice] });
  await count.write(await count.line({ lotId }), 10);
  await count.explain(await count.line({ lotId }), 'missing');
  await count.finish();
}

describe('a count', () => {
  it('is opened, counted, confirmed, and closed by another person', async () => {
    const sheet = await count.open({ itemIds: [rice] });
    expect(sheet.head).toMatchObject({ state: 'open', total: 1, done: 0, binId: null });
    expect(sheet.lines).toMatchObject([{ lotId, counted: null, book: 12 }]);
    await expect(count.finish()).rejects.toMatchObject({
      code: 'COUNT_LINES_OPEN',
      details: { items: [{ itemId: rice }] },
    });
    await count.write(await count.line({ lotId }), 10);
    expect((await count.finish()).head.state).toBe('counted');
    expect((await count.confirm()).head).toMatchObject({ state: 'confirmed', confirmedByMe: true });
    await expect(count.finalize(home.organizer)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    await expect(count.finalize(second)).rejects.toMatchObject({ code: 'COUNT_REASON_MISSING' });
    expect(await onHand()).toBe(12);
    await count.explain(await count.line({ lotId }), 'missing');
    expect((await count.finalize(second)).head).toMatchObject({
      state: 'finalized',
      closedBy: second.handle,
    });
    expect(await onHand()).toBe(10);
    const [movement] = await g.owner.query<{ kind: string; reason: string }>(
      `SELECT kind, reason FROM stock_movement WHERE hub_id = $1 AND kind = 'adjust'`,
      [home.id],
    );
    expect(movement).toEqual({ kind: 'adjust', reason: 'missing' });
  });

  it('goes along a bin, in which nothing else is counted', async () => {
    const bin = await room.aBin();
    const beans = await room.receive(await room.anItem(), 3);
    await room.stock.putAway(home.organizer, { lotId, toPlaceId: bin, quantity: 5, key: randomUUID() });
    const { lines } = await count.open({ binId: bin });
    expect(lines).toMatchObject([{ lotId, binId: bin, book: 5 }]);
    expect(lines.map((line) => line.lotId)).not.toContain(beans);
  });

  it('takes an item of which the book has nothing (HE #4594: zero-stock items in counts)', async () => {
    const oats = await room.anItem();
    const { lines } = await count.open({ itemIds: [oats] });
    expect(lines).toMatchObject([{ lotId: null, book: 0 }]);
    const line = await count.line({ itemId: oats });
    await count.counts.write(home.organizer, {
      ...count.press(line),
      version: line.version,
      counted: 4,
      source: 'behind the freezer',
      labelKind: 'best_by',
      labelDate: '2027-03-01',
    });
    await count.explain(line, 'found');
    await count.finish();
    await count.confirm();
    await count.finalize(second);
    // What was found is a lot of its own: received on the day of the count, from where the counter said.
    const found = (await room.stock.stock(home.organizer)).find(({ item }) => item.id === oats);
    expect(found).toMatchObject({
      onHand: 4,
      lots: [{ source: 'behind the freezer', labelDate: '2027-03-01', receivedOn: '2026-11-21' }],
    });
  });

  it('adds any active item, a known lot at zero among them, while it is open', async () => {
    await correct(-12);
    const bin = await room.aBin();
    await room.stock.receive(home.organizer, room.receipt(await room.anItem(), 1));
    await count.open({ itemIds: [await room.anItem()] });
    const add = (lot: string | null, binId: string | null) =>
      count.counts.add(home.organizer, {
        countId: count.id,
        lineId: randomUUID(),
        itemId: rice,
        lotId: lot,
        binId,
        key: randomUUID(),
      });
    await add(lotId, bin);
    await expect(add(lotId, bin)).rejects.toMatchObject({
      driverError: { constraint: 'count_line_counted_once' },
    });
    const { lines } = await add(null, null);
    expect(lines.filter(({ item }) => item.id === rice)).toMatchObject([
      { lotId, book: 0 },
      { lotId: null, book: 0 },
    ]);
  });

  it('saves each line for itself: another person goes on, and two on one line are told', async () => {
    await count.open({ itemIds: [rice] });
    const seen = await count.line({ lotId });
    await count.write(seen, 9);
    const late = new GivenCount(g, second);
    late.id = count.id;
    await expect(late.write(seen, 11)).rejects.toMatchObject({ code: 'COUNT_CHANGED' });
    expect((await late.write(await late.line({ lotId }), 11)).lines).toMatchObject([
      { counted: 11, countedBy: second.handle },
    ]);
  });

  it('of one lot at one place is one at a time', async () => {
    await count.open({ itemIds: [rice] });
    const other = new GivenCount(g, second);
    await expect(other.open({ itemIds: [rice] })).rejects.toMatchObject({
      driverError: { constraint: 'count_line_counted_once' },
    });
    await count.counts.cancel(home.organizer, count.id, randomUUID());
    expect((await other.open({ itemIds: [rice] })).lines).toHaveLength(1);
  });

  it('that is blind shows no number of the book until somebody has signed for theirs', async () => {
    await count.open({ itemIds: [rice] }, true);
    await count.write(await count.line({ lotId }), 10);
    expect((await count.sheet()).lines).toMatchObject([{ counted: 10, book: null }]);
    expect((await count.finish()).lines).toMatchObject([{ book: null }]);
    expect((await count.confirm()).lines).toMatchObject([{ book: 12 }]);
  });

  it('is another hub’s own business', async () => {
    await count.open({ itemIds: [rice] });
    const other = await g.hub();
    await expect(count.counts.count(other.organizer, count.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await count.counts.counts(other.organizer)).toEqual([]);
  });
});

describe('what moves while a count is open', () => {
  it('is told beside its line, and is never overwritten', async () => {
    await twoAreMissing();
    g.clock.pass(15 * 60_000);
    await room.reserve(await room.aTask(), await room.aKit([rice, 3]), 1);
    expect((await count.sheet()).lines).toMatchObject([{ moved: null }]); // a promise moves nothing
    const bin = await room.aBin();
    await room.stock.putAway(home.organizer, { lotId, toPlaceId: bin, quantity: 4, key: randomUUID() });
    const { lines } = await count.sheet();
    expect(lines).toMatchObject([
      { counted: 10, book: 12, moved: { change: -4, at: g.clock.at, corrected: false }, kept: false },
    ]);
    await expect(count.confirm()).rejects.toMatchObject({
      code: 'COUNT_MOVED',
      details: { items: [{ itemId: rice, counted: 10, onHand: 8 }] },
    });
    await count.counts.keep(home.organizer, count.press(await count.line({ lotId })));
    await count.confirm();
    await count.finalize(second);
    // Two were missing of twelve; four went into the bin meanwhile: 12 - 2 = 10 in all, 6 of them not put away.
    expect(await onHand()).toBe(10);
    expect((await room.placed()).find(({ placeId }) => placeId === home.id)).toMatchObject({ onHand: 6 });
  });

  it('after somebody kept the number is told again', async () => {
    await twoAreMissing();
    const bin = await room.aBin();
    const put = (quantity: number) =>
      room.stock.putAway(home.organizer, { lotId, toPlaceId: bin, quantity, key: randomUUID() });
    await put(1);
    await count.counts.keep(home.organizer, count.press(await count.line({ lotId })));
    await put(1);
    await expect(count.confirm()).rejects.toMatchObject({ code: 'COUNT_MOVED' });
  });

  it('is counted again when that is surer: the difference is against the new moment', async () => {
    await twoAreMissing();
    const bin = await room.aBin();
    await room.stock.putAway(home.organizer, { lotId, toPlaceId: bin, quantity: 4, key: randomUUID() });
    const sheet = await count.counts.recount(home.organizer, count.press(await count.line({ lotId })));
    expect(sheet.head.state).toBe('open');
    await count.write(await count.line({ lotId }), 6);
    await count.explain(await count.line({ lotId }), 'missing');
    await count.finish();
    await count.confirm();
    await count.finalize(second);
    expect(await onHand()).toBe(10);
  });

  it('and was a correction is never corrected twice', async () => {
    await twoAreMissing();
    g.clock.pass(1000);
    await correct(-2);
    const line = await count.line({ lotId });
    expect(line.moved).toMatchObject({ change: -2, corrected: true });
    const keep = count.counts.keep(home.organizer, count.press(line));
    await expect(keep).rejects.toMatchObject({ code: 'COUNT_CORRECTED' });
    await expect(count.confirm()).rejects.toMatchObject({ code: 'COUNT_CORRECTED' });
    expect(await onHand()).toBe(10);
  });
});

describe('closing a count', () => {
  it('posts all differences or none, and names what is short with its numbers (HE #1407, #1663)', async () => {
    const beans = await room.anItem();
    const beanLot = await room.receive(beans, 5);
    await room.reserve(await room.aTask(), await room.aKit([rice, 11]), 1);
    await count.open({ itemIds: [rice, beans] });
    await count.write(await count.line({ lotId: beanLot }), 7);
    await count.write(await count.line({ lotId }), 9);
    await count.explain(await count.line({ lotId: beanLot }), 'found');
    await count.explain(await count.line({ lotId }), 'missing');
    await count.finish();
    await count.confirm();
    await expect(count.finalize(second)).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      details: { items: [{ itemId: rice, counted: 9, left: 9, promised: 11 }] },
    });
    expect([await onHand(rice), await onHand(beans)]).toEqual([12, 5]);
    expect((await count.sheet()).head.state).toBe('confirmed');
  });

  it('is done once, whoever presses at the same moment', async () => {
    await twoAreMissing();
    await count.confirm();
    const third = await anotherOrganizer(g, home);
    const tries = await Promise.allSettled([second, third, second, third].map((who) => count.finalize(who)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await onHand()).toBe(10);
  });
});
