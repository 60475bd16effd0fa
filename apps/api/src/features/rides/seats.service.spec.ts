import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SeatClass } from '../../platform/graphql/words';
import { claimKeyFor } from '../../testing/given-claim';
import { GivenRides } from '../../testing/given-ride';
import { packs, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { HubsService } from '../hubs/hubs.service';
import { MembersService } from '../members/members.service';
import { SeatsService } from './seats.service';

let work: Work;
let given: GivenRides;
let seats: SeatsService;
let hub: WorkHub;
let driver: Volunteer;
const key = randomUUID;

beforeAll(async () => {
  work = await Work.open();
  given = new GivenRides(work);
  const { db } = work.fresh;
  seats = new SeatsService(db, new HubsService(db, packs), new MembersService(db));
});
afterAll(() => work.close());
beforeEach(async () => {
  hub = await work.hub(`hub-${randomUUID()}`);
  driver = await work.member(hub.id, 'heron', { openClaimsCap: 9, newHomesPerDay: 9 });
});

/** A booster, number 1 unless another is named. It is 21 November. */
async function seat(expiresOn: string, number = 1): Promise<string> {
  const id = key();
  const input = { id, number, class: 'booster' as SeatClass, expiresOn, key: key() };
  return (await seats.add(hub.organizer, input)).id;
}
const lend = (seatId: string, untilDay: string, to = driver) =>
  seats.lend(hub.organizer, { seatId, memberId: to.me.id, untilDay, key: key() });
/** Two children on a ride of that day: the car itself holds one. */
const twoChildren = (day: string) =>
  given.ride(hub, { seats: 2, childSeats: 2, returns: null, day }).then(({ out }) => out);
const take = async (taskId: string) =>
  given.services.claims.take(driver.me, await claimKeyFor(driver, taskId));

describe('a child seat on loan', () => {
  it('is taken in and lent only before the day on its label', async () => {
    await expect(seat('2026-11-21')).rejects.toMatchObject({ code: 'SEAT_EXPIRED' });
    const id = await seat('2026-11-25');
    // The label's day itself is too late, also as the last day of a loan.
    for (const untilDay of ['2026-11-25', '2026-12-01']) {
      await expect(lend(id, untilDay)).rejects.toMatchObject({ code: 'SEAT_EXPIRED' });
    }
    expect((await lend(id, '2026-11-24')).loan).toMatchObject({ handle: 'heron', untilDay: '2026-11-24' });
  });

  it('is with one person at a time, and nobody else’s hub lends it', async () => {
    const id = await seat('2028-01-01');
    await lend(id, '2026-12-01');
    const other = await work.member(hub.id, 'wren');
    await expect(lend(id, '2026-12-01', other)).rejects.toMatchObject({
      constraint: 'seat_loan_one_at_a_time',
    });
    const theirs = await work.hub(`hub-${randomUUID()}`);
    const alien = seats.lend(theirs.organizer, {
      seatId: id,
      memberId: driver.me.id,
      untilDay: '2026-12-01',
      key: key(),
    });
    await expect(alien).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('holds a child on days of the loan before its date; after either, no ride is promised on it', async () => {
    const id = await seat('2026-11-30');
    await lend(id, '2026-11-29');
    expect(await take(await twoChildren('2026-11-28'))).toMatchObject({ won: true });
    for (const day of ['2026-11-30', '2026-12-01']) {
      await expect(take(await twoChildren(day))).rejects.toMatchObject({ code: 'MEMBER_UNFIT' });
    }
  });

  it('whose label was read wrong: the ride promised on it is told, and its driver still drives on other days', async () => {
    const id = await seat('2026-11-30');
    await lend(id, '2026-11-29');
    const promised = await twoChildren('2026-11-28');
    await take(promised);
    expect(await given.rides.withoutSeat(hub.organizer)).toEqual([]);
    await work.sql(`UPDATE child_seat SET expires_on = '2026-11-27' WHERE id = $1`, [id]);
    expect(await given.rides.withoutSeat(hub.organizer)).toMatchObject([
      { taskId: promised, day: '2026-11-28' },
    ]);
    expect(await take(await twoChildren('2026-11-26'))).toMatchObject({ won: true });
    // At the same hour as the promised one nothing more fits.
    await expect(take(await twoChildren('2026-11-28'))).rejects.toMatchObject({ code: 'MEMBER_UNFIT' });
  });

  it('that its maker called back is lent to nobody, and holds no child at once', async () => {
    const id = await seat('2028-01-01');
    await lend(id, '2026-12-01');
    const promised = await twoChildren('2026-11-27');
    await take(promised);
    const out = await seats.withdraw(hub.organizer, id, true, key());
    // Whoever has it still has it on the list: it must be fetched.
    expect(out).toMatchObject({ state: 'recalled', loan: { handle: 'heron' } });
    expect(await given.rides.withoutSeat(hub.organizer)).toMatchObject([{ taskId: promised }]);
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    expect(await given.rides.withoutSeat(elsewhere.organizer)).toEqual([]);
    await expect(take(await twoChildren('2026-11-28'))).rejects.toMatchObject({ code: 'MEMBER_UNFIT' });
    await seats.takeBack(hub.organizer, id, key());
    await expect(lend(id, '2026-11-28')).rejects.toMatchObject({ code: 'SEAT_EXPIRED' });
  });

  it('two at the desk lend it at once: one does, the other is told', async () => {
    const id = await seat('2028-01-01');
    const wren = await work.member(hub.id, 'wren');
    const both = await Promise.allSettled([lend(id, '2026-12-01'), lend(id, '2026-12-01', wren)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { constraint: 'seat_loan_one_at_a_time' },
    });
  });
});
