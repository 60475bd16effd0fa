import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';
import type { Member } from '../../platform/auth/actor';
import type { SaveDonationLineInput } from './donation.types';
import { DonationsService } from './donations.service';

let g: Hubs;
let home: GivenHub;
let room: StoreRoom;
let gifts: DonationsService;
let me: Member;
let beans: string;

beforeAll(async () => {
  g = await openHubs();
  gifts = new DonationsService(g.db);
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
  room = new StoreRoom(g, home);
  me = home.organizer;
  beans = await room.anItem({ grace: 30 });
});

const aDraft = async (): Promise<string> => {
  const id = randomUUID();
  await gifts.save(me, { id, version: 0, key: randomUUID() });
  return id;
};
const aLine = (donationId: string, more: Partial<SaveDonationLineInput> = {}): SaveDonationLineInput => ({
  donationId,
  id: randomUUID(),
  version: 0,
  itemId: beans,
  quantity: 12,
  labelKind: 'best_by',
  labelDate: '2027-06-30',
  dateAnswered: false,
  arrival: 'shelf',
  key: randomUUID(),
  ...more,
});
const write = async (...lines: SaveDonationLineInput[]): Promise<void> => {
  for (const line of lines) await gifts.saveLine(me, line);
};
const colleague = async (): Promise<Member> => {
  const { id, handle } = await g.owner.member(home.id, `bo-${randomUUID().slice(0, 8)}`, ['organizer']);
  return { ...me, id, handle };
};

describe('a donation', () => {
  it('brings several lots of one item in at once (OpenBoxes #49)', async () => {
    const id = await aDraft();
    await write(
      aLine(id, { quantity: 12, code: 'L-1' }),
      aLine(id, { quantity: 8, code: 'L-2', labelDate: '2027-01-31' }),
      aLine(id, { quantity: 4, labelKind: 'none', labelDate: null, brand: 'Acme' }),
    );
    await gifts.finish(me, id, randomUUID());
    const line = (await room.stock.stock(me)).find(({ item }) => item.id === beans);
    expect(line).toMatchObject({ onHand: 24, available: 24, held: 0, inTransit: 0 });
    expect(
      line?.lots.map(({ code, brand, onHand, donationId }) => [code, brand, onHand, donationId]),
    ).toEqual([
      ['L-2', null, 8, id],
      ['L-1', null, 12, id],
      [null, 'Acme', 4, id],
    ]);
    const { kept, folded } = await room.books();
    expect(folded).toEqual(kept);
  });

  it('that fails in one line takes nothing in and does not say that it did (Human Essentials #1663)', async () => {
    const id = await aDraft();
    const bad = aLine(id, { quantity: 7, labelDate: null });
    await write(aLine(id), bad, aLine(id));
    const key = randomUUID();
    await expect(gifts.finish(me, id, key)).rejects.toMatchObject({ code: 'DONATION_LINES_WRONG' });
    expect(await gifts.donation(me, id)).toMatchObject({ state: 'draft', finishedAt: null });
    expect(await room.lineOf(beans)).toMatchObject({ onHand: 0 });
    await write({ ...bad, version: 1, labelDate: '2027-01-31', key: randomUUID() });
    expect(await gifts.finish(me, id, key)).toMatchObject({ state: 'finished', lineCount: 3 });
    expect(await room.lineOf(beans)).toMatchObject({ onHand: 31 });
  });

  it('names each line that cannot come in, its item and how many there are (Human Essentials #1407)', async () => {
    const formula = await room.anItem({ formula: true });
    const id = await aDraft();
    const over = aLine(id, { itemId: formula, quantity: 6, labelKind: 'use_by', labelDate: '2026-01-31' });
    const warm = aLine(id, { quantity: 9, arrival: 'cold', temperature: 480 });
    await write(aLine(id), over, warm);
    await expect(gifts.finish(me, id, randomUUID())).rejects.toMatchObject({
      details: {
        lines: [
          { lineId: over.id, itemId: formula, quantity: 6, fault: 'DATE_STRICT' },
          { lineId: warm.id, itemId: beans, quantity: 9, fault: 'TEMPERATURE_WRONG' },
        ],
      },
    });
  });

  it('sent twice comes in once; nothing is written after it', async () => {
    const id = await aDraft();
    const line = aLine(id);
    await write(line, line);
    const key = randomUUID();
    await Promise.all([gifts.finish(me, id, key), gifts.finish(me, id, key)]);
    expect(await room.lineOf(beans)).toMatchObject({ onHand: 12 });
    const late = { code: 'DONATION_OVER' };
    await expect(gifts.saveLine(me, aLine(id))).rejects.toMatchObject(late);
    await expect(gifts.removeLine(me, line.id, randomUUID())).rejects.toMatchObject(late);
    await expect(gifts.drop(me, id, randomUUID())).rejects.toMatchObject(late);
    await expect(gifts.finish(me, id, randomUUID())).rejects.toMatchObject(late);
  });

  it('is continued by somebody else: both scans count, and nobody overwrites unseen', async () => {
    const id = await aDraft();
    const line = aLine(id, { quantity: 1 });
    await write(line);
    const bo = await colleague();
    const scans = [me, bo, me, bo].map((who) =>
      gifts.addToLine(who, { id: line.id, add: 1, key: randomUUID() }),
    );
    await Promise.all(scans);
    const [seen] = (await gifts.donation(bo, id)).lines;
    expect(seen).toMatchObject({ quantity: 5, version: 5 });
    const stale = gifts.saveLine(bo, { ...line, version: 1, quantity: 1, key: randomUUID() });
    await expect(stale).rejects.toMatchObject({ code: 'DONATION_LINE_CHANGED' });
    await gifts.finish(bo, id, randomUUID());
    expect(await gifts.donation(me, id)).toMatchObject({ begunBy: me.handle, finishedBy: bo.handle });
  });

  it('puts goods where they were put down, and what was turned away nowhere', async () => {
    const [id, bin] = [await aDraft(), await room.aBin()];
    const away = { quantity: 3, arrival: 'cold', temperature: 600, rejectReason: 'too_warm' } as const;
    await write(aLine(id, { binId: bin }), aLine(id, away));
    await gifts.finish(me, id, randomUUID());
    expect(await room.placed()).toEqual([{ placeId: bin, onHand: 12, reserved: 0, held: 0 }]);
  });

  it('does not come into a bin that was closed meanwhile', async () => {
    const [id, bin] = [await aDraft(), await room.aBin()];
    await write(aLine(id, { binId: bin }));
    await g.owner.query(`UPDATE bin SET state = 'closed' WHERE hub_id = $1 AND id = $2`, [home.id, bin]);
    expect((await gifts.donation(me, id)).lines[0]?.faults).toEqual(['BIN_CLOSED']);
    await expect(gifts.finish(me, id, randomUUID())).rejects.toMatchObject({ code: 'DONATION_LINES_WRONG' });
  });

  it('without a line is not finished, and a zero is no line', async () => {
    const id = await aDraft();
    await expect(gifts.finish(me, id, randomUUID())).rejects.toMatchObject({ code: 'DONATION_EMPTY' });
    const none = gifts.addToLine(me, { id: randomUUID(), add: 0, key: randomUUID() });
    await expect(none).rejects.toMatchObject({ code: 'QUANTITY_WRONG' });
    expect(await gifts.drop(me, id, randomUUID())).toMatchObject({ state: 'dropped' });
    expect(await gifts.donations(me)).toEqual([]);
  });

  it('is its own hub’s', async () => {
    const id = await aDraft();
    const other = (await g.hub()).organizer;
    await expect(gifts.donation(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(gifts.saveLine(other, aLine(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
