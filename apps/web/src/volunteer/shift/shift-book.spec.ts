/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { Outbox } from '../outbox/outbox';
import { phoneInMemory } from '../phone/phone-in-memory';
import { hubOf } from '../run/hub.fixture';
import { givenShift } from './given-shift';
import type { MyShift } from './kept-shift';
import { isShiftAct } from '../outbox/outbox-entry';
import { ShiftBook } from './shift-book';
import { withShiftActs } from './shift-acts';

const HUB = hubOf();
const NOW = Date.parse('2026-11-22T14:30:00.000Z');

/** A phone with one shift, and a hub that applies what it is sent. */
async function phoneAtTheDoor(first: MyShift = givenShift()) {
  const phone = phoneInMemory();
  const net = { online: true };
  const hub = { shifts: [first] as readonly MyShift[] };
  let ids = 0;
  const outbox: Outbox = new Outbox({
    shelf: phone.outbox,
    now: () => NOW,
    newId: () => `key-${++ids}`,
    send: async (entry) => {
      if (!net.online || !isShiftAct(entry.act)) throw new TypeError('Failed to fetch');
      const before = hub.shifts[0];
      if (before === undefined) throw new TypeError('Failed to fetch');
      const after = withShiftActs(before, [{ ...entry, state: 'waiting' }]);
      hub.shifts = [after];
      await book.answered(after);
    },
  });
  const newBook = (): ShiftBook =>
    new ShiftBook({
      shelf: phone.shifts,
      outbox,
      readShifts: async () => {
        if (!net.online) throw new TypeError('Failed to fetch');
        return hub.shifts;
      },
      now: () => NOW,
    });
  const book = newBook();
  await book.sync(HUB);
  return { phone, net, hub, outbox, book, newBook, shown: () => book.shown(book.snapshot().shifts[0]!) };
}

describe('my shifts on this phone', () => {
  it('can be read in another tab without a signal', async () => {
    const { net, newBook } = await phoneAtTheDoor();
    net.online = false;
    const later = newBook();
    await later.load();
    await later.sync(HUB);
    expect(later.snapshot()).toMatchObject({
      shifts: [{ id: 'mine', hub: HUB }],
      syncedAt: null,
      fault: 'OFFLINE',
    });
  });

  it('checks in without a signal: shown at once, sent once, answered by the hub', async () => {
    const { net, book, outbox, shown, hub } = await phoneAtTheDoor();
    net.online = false;
    await book.act({ kind: 'onMyWay', signUpId: 'mine' });
    await book.act({ kind: 'checkIn', signUpId: 'mine' });
    expect(shown()).toMatchObject({ state: 'checked_in', checkedInAt: '2026-11-22T14:30:00.000Z' });
    expect(hub.shifts[0]).toMatchObject({ state: 'confirmed' });
    await outbox.flush(); // what pressing began has come to nothing
    net.online = true;
    await outbox.flush();
    expect(hub.shifts[0]).toMatchObject({ state: 'checked_in', onMyWayAt: '2026-11-22T14:30:00.000Z' });
    expect(outbox.snapshot().entries).toEqual([]);
  });

  it('does not open a room with children for one adult', async () => {
    const { net, book, shown } = await phoneAtTheDoor(givenShift({ kind: 'childcare_room', role: 'carer' }));
    net.online = false;
    await book.act({ kind: 'checkIn', signUpId: 'mine' });
    expect(shown()).toMatchObject({ state: 'confirmed', arrivedAt: '2026-11-22T14:30:00.000Z' });
  });

  it('forgets what is not mine any more', async () => {
    const { book, hub, phone } = await phoneAtTheDoor();
    hub.shifts = [];
    await book.sync(HUB);
    expect([book.snapshot().shifts, await phone.shifts.all()]).toEqual([[], []]);
  });
});
