import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readFamilyView } from '../receipts/read-family-view';
import { SPEC_NOW } from '../../testing/harness';
import { claimKeyFor } from '../../testing/given-claim';
import { GivenRides } from '../../testing/given-ride';
import { Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { givenOuter } from '../../testing/given-boxes';

let work: Work;
let given: GivenRides;
let hub: WorkHub;
let driver: Volunteer;
const key = randomUUID;
const MINUTE = 60_000;
// A ride is a dozen commands; beside other work they take their time.
jest.setTimeout(60_000);

beforeAll(async () => {
  work = await Work.open();
  given = new GivenRides(work);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
  driver = await work.member(hub.id, 'heron');
});

/** Two in the afternoon, when rides of these tests begin. */
const atTwo = (minutes = 0): void => {
  work.fresh.clock.at = new Date(Date.UTC(2026, 10, 21, 20, minutes));
};

describe('a leg on the road', () => {
  it('goes from the window that was agreed to the door, each press with its moment', async () => {
    const { out } = await given.ride(hub);
    atTwo();
    const run = await given.drive(hub, driver, out);
    const [leg] = await given.rides.ofDay(hub.organizer, '2026-11-21');
    expect(leg).toMatchObject({ taskId: out, state: 'confirmed', waitMinutes: 5, openWhy: null });
    // Ten minutes into the window they asked for, the driver is there.
    expect(leg?.plannedAt?.getTime()).toBe((leg?.pickupFrom.getTime() ?? 0) + 10 * MINUTE);
    await given.step(driver, run, 'en_route');
    expect((await given.legOf(out)).state).toBe('driver_en_route');
    atTwo(11);
    await given.step(driver, run, 'arrive');
    await given.step(driver, run, 'board');
    expect(await given.legOf(out)).toMatchObject({ state: 'on_board', taskState: 'en_route' });
    const after = await given.step(driver, run, 'complete');
    expect(after.stops.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(await given.legOf(out)).toMatchObject({ state: 'completed', taskState: 'done' });
    expect(await given.counts(hub)).toEqual({ completed: 1 });
  });

  it('says the same press once, and forgives a press that was forgotten', async () => {
    const { out } = await given.ride(hub);
    atTwo(11);
    const run = await given.drive(hub, driver, out);
    const stopId = run.stops[0]?.id ?? '';
    const press = { stopId, step: 'arrive' as const, deviceTime: work.fresh.clock.now() };
    const once = key();
    await given.rides.step(driver.me, press, once);
    await given.rides.step(driver.me, press, once);
    await given.step(driver, run, 'en_route'); // comes late: they are there already
    expect((await given.legOf(out)).state).toBe('arrived');
    await expect(given.step(driver, run, 'complete')).rejects.toMatchObject({ code: 'LEG_NOT_FROM_HERE' });
  });

  it('is the driver’s own, and only once the run is on the road', async () => {
    const { out } = await given.ride(hub);
    atTwo();
    const run = await given.drive(hub, driver, out);
    const other = await work.member(hub.id, 'wren');
    await expect(given.step(other, run, 'arrive')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(given.step(driver, run, 'board')).rejects.toMatchObject({ code: 'LEG_NOT_FROM_HERE' });
  });

  it('follows a stop that was written the old way, and goes back with it', async () => {
    const { out } = await given.ride(hub);
    atTwo(11);
    const run = await given.drive(hub, driver, out);
    const stopId = run.stops[0]?.id ?? '';
    const deviceTime = work.fresh.clock.now();
    const done = { stopId, outcome: 'done' as const, reason: null, goods: null, deviceTime };
    await given.services.runs.recordStop(driver.me, done, key());
    expect((await given.legOf(out)).state).toBe('on_board');
    await given.services.runs.undoStop(driver.me, stopId, deviceTime, key());
    expect((await given.legOf(out)).state).toBe('arrived');
  });
});

describe('the wait', () => {
  it('is whole before anybody may be recorded as not there', async () => {
    const { out } = await given.ride(hub);
    atTwo(2); // planned at ten past, so the window begins at two
    const run = await given.drive(hub, driver, out);
    await given.step(driver, run, 'arrive');
    atTwo(6);
    const early = given.step(driver, run, 'no_show');
    await expect(early).rejects.toMatchObject({
      code: 'LEG_WAIT',
      details: { until: '2026-11-21T20:07:00.000Z' },
    });
    atTwo(7);
    await given.step(driver, run, 'no_show');
    expect(await given.legOf(out)).toMatchObject({ state: 'rider_no_show', taskState: 'attempted' });
  });

  it('runs from the window when the driver is early, and as long as the hub says', async () => {
    const policy = await given.rides.policy(hub.organizer);
    expect(policy).toEqual({ waitMinutes: 5, version: 0 });
    await given.rides.setPolicy(hub.organizer, { waitMinutes: 15, version: 0, key: key() });
    const stale = given.rides.setPolicy(hub.organizer, { waitMinutes: 20, version: 0, key: key() });
    await expect(stale).rejects.toMatchObject({ code: 'LEG_CHANGED' });
    const { out } = await given.ride(hub, { outAt: 30 }); // the window begins at half past two
    atTwo(5);
    const run = await given.drive(hub, driver, out);
    await given.step(driver, run, 'arrive');
    atTwo(44);
    await expect(given.step(driver, run, 'no_show')).rejects.toMatchObject({ code: 'LEG_WAIT' });
    atTwo(45);
    await given.step(driver, run, 'no_show');
    expect((await given.legOf(out)).state).toBe('rider_no_show');
  });

  it('believes a phone that is ahead no more than our own clock', async () => {
    const { out } = await given.ride(hub);
    atTwo(11);
    const run = await given.drive(hub, driver, out);
    const ahead = (minutes: number): Date => new Date(work.fresh.clock.now().getTime() + minutes * MINUTE);
    await given.step(driver, run, 'arrive', ahead(30));
    await expect(given.step(driver, run, 'no_show', ahead(60))).rejects.toMatchObject({ code: 'LEG_WAIT' });
  });
});

describe('the way back', () => {
  it('stays when nobody came to the way out', async () => {
    const { out, back } = await given.ride(hub);
    atTwo(11);
    const run = await given.drive(hub, driver, out);
    await given.step(driver, run, 'arrive');
    atTwo(16);
    await given.step(driver, run, 'no_show');
    expect(await given.legOf(String(back))).toMatchObject({ state: 'requested', taskState: 'open' });
  });

  it('waits for a call, is on the board when it comes, and leaves the list at the door', async () => {
    const { out, back } = await given.ride(hub, { returns: 'will_call' });
    expect(await given.open(hub)).toEqual([]);
    atTwo(11);
    await given.bring(hub, driver, out);
    expect(await given.open(hub)).toEqual([[back, 'waits_for_call']]);
    atTwo(70);
    const ready = await given.rides.callReady(hub.organizer, String(back), key());
    expect(ready).toMatchObject({ state: 'ready_called', taskState: 'open', openWhy: 'ready' });
    await given.bring(hub, driver, String(back));
    expect(await given.open(hub)).toEqual([]);
    expect(
      await work.stateOf(
        'request',
        (await given.rides.ofDay(hub.organizer, '2026-11-21'))[0]?.requestId ?? '',
      ),
    ).toBe('fulfilled');
  });

  it('is called for when the rider was not there: counted, never ended', async () => {
    const { out, back } = await given.ride(hub, { returns: 'will_call' });
    atTwo(11);
    await given.bring(hub, driver, out);
    await given.rides.callReady(hub.organizer, String(back), key());
    const run = await given.drive(hub, driver, String(back));
    await given.step(driver, run, 'arrive');
    atTwo(60);
    await given.step(driver, run, 'no_show');
    expect(await given.legOf(String(back))).toMatchObject({ state: 'will_call', taskState: 'attempted' });
    expect(await given.open(hub)).toEqual([[back, 'waits_for_call']]);
    await given.rides.callReady(hub.organizer, String(back), key());
    expect(await given.legOf(String(back))).toMatchObject({ state: 'ready_called', taskState: 'open' });
    expect(await given.counts(hub)).toEqual({ completed: 1, rider_no_show: 1 });
  });

  it('is driven by somebody else when we did not come, and the miss is ours', async () => {
    const { out, back } = await given.ride(hub);
    atTwo(11);
    await given.bring(hub, driver, out);
    work.fresh.clock.at = new Date(Date.UTC(2026, 10, 21, 22, 5));
    await given.drive(hub, driver, String(back));
    const missed = { taskId: String(back), reason: 'car' as const, key: key() };
    expect(await given.rides.recordMissed(hub.organizer, missed)).toMatchObject({
      state: 'ready_called',
      taskState: 'open',
      openWhy: 'ready',
    });
    expect(await given.services.runs.myRuns(driver.me)).toMatchObject([
      { stops: [{ state: 'done' }, { state: 'done' }] },
      {
        stops: [
          { state: 'cancelled', place: null },
          { state: 'cancelled', place: null },
        ],
      },
    ]);
    expect(await given.counts(hub)).toEqual({ completed: 1, missed_by_us: 1 });
    const other = await work.member(hub.id, 'wren');
    await given.bring(hub, other, String(back));
    expect(await given.open(hub)).toEqual([]);
  });

  it('is never turned down or cancelled while somebody is out there', async () => {
    const { out, back } = await given.ride(hub);
    atTwo(11);
    await given.bring(hub, driver, out);
    const taskId = String(back);
    const turned = given.rides.turnDown(hub.organizer, { taskId, reason: 'no_driver', key: key() });
    await expect(turned).rejects.toMatchObject({ code: 'LEG_STRANDS_RIDER' });
    const asked = given.rides.close(hub.organizer, { taskId, reason: 'rider_asked', key: key() });
    await expect(asked).rejects.toMatchObject({ code: 'LEG_STRANDS_RIDER' });
    const home = await given.rides.close(hub.organizer, { taskId, reason: 'other_way_home', key: key() });
    expect(home).toMatchObject({ state: 'late_cancel', taskState: 'cancelled' });
  });

  it('is called for by the family itself, and by nobody who is not out there', async () => {
    const { requestId, out, back } = await given.ride(hub, { returns: 'will_call' });
    const family = { relation: 'family' as const, hubId: hub.id, requestId };
    const press = () => work.fresh.db.write(family, (tx, now) => given.rides.readyForReturn(tx, now, family));
    const wayHome = async () => {
      const seen = await work.fresh.db.read(family, (tx) =>
        readFamilyView(tx, givenOuter, hub.id, requestId),
      );
      return seen?.view.wayHome;
    };
    await press();
    expect((await given.legOf(String(back))).state).toBe('will_call');
    expect(await wayHome()).toBeNull();
    atTwo(11);
    await given.bring(hub, driver, out);
    expect(await wayHome()).toBe('waits');
    await press();
    await press();
    expect(await wayHome()).toBe('said');
    expect(await given.legOf(String(back))).toMatchObject({ state: 'ready_called', taskState: 'open' });
  });

  it('waits for a call after all when somebody goes out whose way back was turned down', async () => {
    const { out, back } = await given.ride(hub);
    await given.rides.turnDown(hub.organizer, { taskId: String(back), reason: 'no_driver', key: key() });
    expect((await given.legOf(String(back))).state).toBe('turned_down');
    atTwo(11);
    await given.bring(hub, driver, out);
    expect(await given.open(hub)).toEqual([[back, 'waits_for_call']]);
    await given.rides.callReady(hub.organizer, String(back), key());
    await given.bring(hub, driver, String(back));
    expect(await given.open(hub)).toEqual([]);
  });

  it('stays in the list when the car that carries the rider stops everything', async () => {
    const { out } = await given.ride(hub, { returns: null });
    atTwo(11);
    const run = await given.drive(hub, driver, out);
    await given.step(driver, run, 'arrive');
    await given.step(driver, run, 'board');
    await given.services.runs.stopEverything(driver.me, run.id, key());
    expect(await given.open(hub)).toEqual([[out, 'car_stopped']]);
    await given.rides.close(hub.organizer, { taskId: out, reason: 'is_home', key: key() });
    expect(await given.open(hub)).toEqual([]);
  });
});

describe('the desk', () => {
  it('turns down and counts it, and counts what nobody came to without a press', async () => {
    const turned = await given.ride(hub, { returns: null });
    await given.ride(hub, { returns: null });
    await given.rides.turnDown(hub.organizer, { taskId: turned.out, reason: 'no_driver', key: key() });
    expect(await given.legOf(turned.out)).toMatchObject({ state: 'turned_down', taskState: 'cancelled' });
    expect(await given.counts(hub)).toEqual({ turned_down: 1 });
    atTwo(30);
    expect(await given.counts(hub)).toEqual({ turned_down: 1, unmet: 1 });
  });

  it('cancels one leg and leaves the other', async () => {
    const { out, back } = await given.ride(hub);
    const closed = await given.rides.close(hub.organizer, { taskId: out, reason: 'rider_asked', key: key() });
    expect(closed.state).toBe('same_day_cancel');
    expect(await given.legOf(String(back))).toMatchObject({ state: 'requested', taskState: 'open' });
  });

  it('calls off all legs with their request', async () => {
    const { requestId, out, back } = await given.ride(hub, { returns: 'will_call' });
    await work.fresh.db.write(hub.organizer, (tx, now) =>
      given.services.tasks.cancelAll(tx, now, hub.organizer, requestId),
    );
    for (const id of [out, String(back)]) {
      expect(await given.legOf(id)).toMatchObject({ state: 'same_day_cancel', taskState: 'cancelled' });
    }
  });

  it('is for organizers of the hub of the ride', async () => {
    const { back } = await given.ride(hub, { returns: 'will_call' });
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    const foreign = given.rides.callReady(elsewhere.organizer, String(back), key());
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a school run', () => {
  const toSchool = async () => {
    const { out } = await given.ride(hub, { handover: true, childSeats: 1, returns: null });
    atTwo(11);
    const run = await given.drive(hub, driver, out);
    return { out, run };
  };

  it('ends only when somebody with a name has taken over', async () => {
    const { out, run } = await toSchool();
    for (const step of ['arrive', 'board'] as const) await given.step(driver, run, step);
    await expect(given.step(driver, run, 'complete')).rejects.toMatchObject({ code: 'LEG_HANDOVER_FIRST' });
    const dropoff = run.stops[1]?.id ?? '';
    const around = {
      stopId: dropoff,
      outcome: 'done' as const,
      reason: null,
      goods: null,
      deviceTime: SPEC_NOW,
    };
    const past = given.services.runs.recordStop(driver.me, around, key());
    await expect(past).rejects.toMatchObject({ constraint: 'ride_leg_handover_first' });
    await given.step(driver, run, 'hand_over');
    await given.step(driver, run, 'complete');
    expect((await given.legOf(out)).state).toBe('completed');
  });

  it('opens an incident for a child that is not at the stop, and holds it until somebody says where it is', async () => {
    const { out, run } = await toSchool();
    await given.step(driver, run, 'arrive');
    atTwo(40);
    await expect(given.step(driver, run, 'no_show')).rejects.toMatchObject({ code: 'LEG_CHILD' });
    await given.step(driver, run, 'child_not_here');
    expect(await given.open(hub)).toEqual([[out, 'child_missing']]);
    expect(await work.sql('SELECT kind, state FROM incident WHERE task_id = $1', [out])).toEqual([
      { kind: 'child_not_at_stop', state: 'open' },
    ]);
    const asked = given.rides.close(hub.organizer, { taskId: out, reason: 'rider_asked', key: key() });
    await expect(asked).rejects.toMatchObject({ code: 'LEG_STRANDS_RIDER' });
    await given.step(driver, run, 'leave');
    expect(await given.open(hub)).toEqual([[out, 'child_missing']]);
    await given.rides.close(hub.organizer, { taskId: out, reason: 'with_family', key: key() });
    expect(await given.open(hub)).toEqual([]);
    expect(await given.counts(hub)).toMatchObject({ child_not_here: 1 });
  });

  it('goes through a week in which one child is not at the stop, and knows where each is', async () => {
    const week = ['23', '24', '25', '26', '27'].map((day) => `2026-11-${day}`);
    for (const [n, day] of week.entries()) {
      const { out } = await given.ride(hub, { handover: true, childSeats: 1, returns: null, day });
      work.fresh.clock.at = new Date(`${day}T20:11:00Z`);
      const run = await given.drive(hub, driver, out);
      await given.step(driver, run, 'arrive');
      if (n === 2) {
        await given.step(driver, run, 'child_not_here');
        await given.step(driver, run, 'leave');
        await given.rides.close(hub.organizer, { taskId: out, reason: 'with_family', key: key() });
      } else {
        for (const step of ['board', 'hand_over', 'complete'] as const) await given.step(driver, run, step);
      }
      await given.services.runs.complete(driver.me, run.id, key());
      expect(await given.open(hub)).toEqual([]);
    }
    const counts = await given.rides.counts(hub.organizer, '2026-11-23', 5);
    expect(Object.fromEntries(counts.map(({ outcome, count }) => [outcome, count]))).toEqual({
      cancelled: 1,
      child_not_here: 1,
      completed: 4,
    });
  });

  it('goes on when the child comes after all', async () => {
    const { out, run } = await toSchool();
    for (const step of ['arrive', 'child_not_here', 'board', 'hand_over', 'complete'] as const) {
      await given.step(driver, run, step);
    }
    expect((await given.legOf(out)).state).toBe('completed');
  });
});

describe('seats', () => {
  const take = async (taskId: string, who = driver) =>
    given.services.claims.take(who.me, await claimKeyFor(who, taskId));

  it('are never promised twice to legs that overlap', async () => {
    const first = await given.ride(hub, { seats: 3, shareAgreed: true, returns: null });
    const second = await given.ride(hub, { seats: 2, shareAgreed: true, returns: null });
    const small = await given.ride(hub, { seats: 1, shareAgreed: true, returns: null });
    await take(first.out); // a car of four
    await expect(take(second.out)).rejects.toMatchObject({ code: 'MEMBER_UNFIT' });
    expect(await take(small.out)).toMatchObject({ won: true });
  });

  it('hold children in as many seats as the car has, those on loan among them', async () => {
    const children = (outAt: number) =>
      given.ride(hub, { seats: 1, childSeats: 1, shareAgreed: true, returns: null, outAt });
    const [first, second, later] = [await children(0), await children(10), await children(90)];
    await take(first.out);
    await expect(take(second.out)).rejects.toMatchObject({ code: 'MEMBER_UNFIT' });
    expect(await take(later.out)).toMatchObject({ won: true }); // the first is long done by then
    await work.sql(
      `WITH seat AS (INSERT INTO child_seat (hub_id, id, number, class, expires_on) VALUES ($1, $2, 1, 'booster', '2027-01-01') RETURNING *)
       INSERT INTO seat_loan (hub_id, id, seat_id, member_id, from_day, until_day)
       SELECT hub_id, id, id, $3, '2026-11-01', '2026-12-01' FROM seat`,
      [hub.id, randomUUID(), driver.me.id],
    );
    expect(await take(second.out)).toMatchObject({ won: true });
  });

  it('bring two households together only where both agreed', async () => {
    const yes = await given.ride(hub, { seats: 1, shareAgreed: true, returns: null });
    const no = await given.ride(hub, { seats: 1, returns: null });
    await take(yes.out);
    await expect(take(no.out)).rejects.toMatchObject({ code: 'MEMBER_UNFIT' });
  });

  it('are guarded at the commit as well, whatever was asked before', async () => {
    const first = await given.ride(hub, { seats: 3, shareAgreed: true, returns: null });
    const second = await given.ride(hub, { seats: 2, shareAgreed: true, returns: null });
    await take(first.out);
    const around = work.sql(
      `INSERT INTO assignment (hub_id, id, task_id, member_id, state, made_at) VALUES ($1, $2, $3, $4, 'assigned', now())`,
      [hub.id, randomUUID(), second.out, driver.me.id],
    );
    await expect(around).rejects.toMatchObject({ constraint: 'ride_seat_taken' });
  });
});
