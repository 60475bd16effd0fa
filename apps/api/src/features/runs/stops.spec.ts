import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SPEC_NOW } from '../../testing/harness';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { TODAY, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import { grantEraseJob } from './grant-erase.job';
import type { MyRun, MyStop } from './my-run.types';
import type { StopResult } from './record-stop';

let work: Work;
let hub: WorkHub;
let driver: Volunteer;
let services: WorkServices;
const key = randomUUID;

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
  driver = await work.member(hub.id, 'heron');
});

/** Hours of today's wall clock in Minneapolis, as moments: 14 is 20:00 UTC. */
const at = (hour: number, minute = 0, second = 0): Date =>
  new Date(Date.UTC(2026, 10, 21, hour + 6, minute, second));

/** Claims a task and has it confirmed: a run of its own. */
async function alone(taskId: string): Promise<{ runId: string; claimId: string }> {
  const { claim } = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
  const claimId = String(claim?.id);
  const [row] = await services.runs.confirmClaims(hub.organizer, [await grantFor(work, hub, claimId)], key());
  return { runId: String(row?.runId), claimId };
}

async function onTheRoad(taskIds: readonly string[]): Promise<MyRun> {
  const [plan] = await services.runs.publishPlan(
    hub.organizer,
    TODAY,
    [
      {
        memberId: driver.me.id,
        startsAt: at(13),
        endsAt: at(17),
        meters: 5000,
        seconds: 1200,
        stops: taskIds.map((taskId, i) => ({
          taskId,
          kind: 'deliver' as const,
          arriveAt: at(14, 10 * i),
          departAt: at(14, 10 * i + 5),
        })),
      },
    ],
    key(),
  );
  const runId = String(plan?.id);
  const keys = [];
  for (const taskId of taskIds) keys.push(await claimKeyFor(driver, taskId));
  const run = await services.runs.accept(driver.me, runId, keys, key());
  const grants = [];
  for (const { claim } of run.stops) grants.push(await grantFor(work, hub, String(claim?.id)));
  await services.runs.confirmClaims(hub.organizer, grants, key());
  work.fresh.clock.at = at(14);
  return services.runs.depart(driver.me, runId, taskIds, key());
}

const first = (run: MyRun): MyStop => run.stops[0] as MyStop;
const done = (stop: MyStop, change: Partial<StopResult> = {}): StopResult => ({
  stopId: stop.id,
  outcome: 'done',
  reason: null,
  goods: null,
  deviceTime: work.fresh.clock.now(),
  ...change,
});

const reported = async (stopId: string): Promise<string | null> =>
  (await work.sql<{ reported: string | null }>('SELECT reported FROM stop WHERE id = $1', [stopId]))[0]
    ?.reported ?? null;

describe('a stop’s result', () => {
  it('needs a reason when the door stayed shut', async () => {
    const run = await onTheRoad([await work.task(hub)]);
    const mute = services.runs.recordStop(driver.me, done(first(run), { outcome: 'attempted' }), key());
    await expect(mute).rejects.toMatchObject({ code: 'STOP_REASON_MISSING' });
  });

  it('keeps both clocks, and sends the bag back to the hub unless told otherwise', async () => {
    const run = await onTheRoad([await work.task(hub), await work.task(hub)]);
    const [one, two] = run.stops as [MyStop, MyStop];
    work.fresh.clock.at = at(15); // the network was away for half an hour
    const shut = { outcome: 'attempted', reason: 'no_answer', deviceTime: at(14, 30) } as const;
    await services.runs.recordStop(driver.me, done(one, shut), key());
    await services.runs.recordStop(driver.me, done(two, { ...shut, goods: 'neighbour' }), key());
    const rows = await work.sql(
      'SELECT goods, device_time, received_at FROM stop WHERE run_id = $1 ORDER BY position',
      [run.id],
    );
    expect(rows).toEqual([
      { goods: 'back_to_hub', device_time: at(14, 30), received_at: at(15) },
      { goods: 'neighbour', device_time: at(14, 30), received_at: at(15) },
    ]);
  });

  it('sent twice changes nothing; against a result that stands it is refused', async () => {
    const run = await onTheRoad([await work.task(hub)]);
    const command = key();
    const one = await services.runs.recordStop(driver.me, done(first(run)), command);
    const two = await services.runs.recordStop(driver.me, done(first(run)), command);
    const same = await services.runs.recordStop(driver.me, done(first(run)), key());
    expect([first(one).version, first(two).version, first(same).version]).toEqual(
      Array(3).fill(first(one).version),
    );
    const other = done(first(run), { outcome: 'attempted', reason: 'refused' });
    const against = services.runs.recordStop(driver.me, other, key());
    await expect(against).rejects.toMatchObject({ code: 'STOP_NOT_FROM_HERE' });
  });

  it('for a stop that was called off meanwhile is written down, never thrown in the driver’s face', async () => {
    const run = await onTheRoad([await work.task(hub), await work.task(hub)]);
    await work.sql(`UPDATE stop SET state = 'cancelled' WHERE id = $1`, [first(run).id]);
    const answer = await services.runs.recordStop(driver.me, done(first(run)), key());
    expect(first(answer).state).toBe('cancelled');
    const acts = await work.sql('SELECT verb FROM activity WHERE subject_id = $1', [first(run).id]);
    expect(acts).toEqual([{ verb: 'stop.reported_done' }]);
  });

  it('is the driver’s alone, and none before departure', async () => {
    const run = await onTheRoad([await work.task(hub)]);
    const other = await work.member(hub.id, 'other');
    const theirs = services.runs.recordStop(other.me, done(first(run)), key());
    await expect(theirs).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { runId } = await alone(await work.task(hub));
    const runs = await services.runs.myRuns(driver.me);
    const waiting = runs.find(({ id }) => id === runId) as MyRun;
    const early = services.runs.recordStop(driver.me, done(first(waiting)), key());
    await expect(early).rejects.toMatchObject({ code: 'STOP_NOT_FROM_HERE' });
  });

  it('ends a ride at its drop-off, or at a pickup where nobody came', async () => {
    const rides = [await work.task(hub, { kind: 'ride_out' }), await work.task(hub, { kind: 'ride_out' })];
    const [one, two] = [await alone(String(rides[0])), await alone(String(rides[1]))];
    work.fresh.clock.at = at(14);
    const driven = await services.runs.depart(driver.me, one.runId, [], key());
    const [pickup, dropoff] = driven.stops as [MyStop, MyStop];
    expect([pickup.cell === dropoff.cell, pickup.kind, dropoff.kind]).toEqual([false, 'pickup', 'dropoff']);
    await services.runs.recordStop(driver.me, done(pickup), key());
    expect(await work.stateOf('task', String(rides[0]))).toBe('en_route');
    await services.runs.recordStop(driver.me, done(dropoff), key());
    expect(await work.stateOf('task', String(rides[0]))).toBe('done');

    const empty = await services.runs.depart(driver.me, two.runId, [], key());
    const nobody = done(first(empty), { outcome: 'attempted', reason: 'not_ready' });
    const ended = await services.runs.recordStop(driver.me, nobody, key());
    expect(ended.stops.map(({ state }) => state)).toEqual(['attempted', 'cancelled']);
    expect(await work.stateOf('task', String(rides[1]))).toBe('attempted');
    const back = await services.runs.undoStop(driver.me, first(empty).id, work.fresh.clock.now(), key());
    expect(back.stops.map(({ state }) => state)).toEqual(['loaded', 'loaded']);
  });
});

describe('undo', () => {
  it('counts ten seconds by the driver’s clock, and a minute by ours', async () => {
    const tasks = [await work.task(hub), await work.task(hub)];
    const run = await onTheRoad(tasks);
    const [one, two] = run.stops as [MyStop, MyStop];
    // The device's clock is an hour behind: only the differences count.
    await services.runs.recordStop(driver.me, done(one, { deviceTime: at(13) }), key());
    work.fresh.clock.at = at(14, 1);
    const late = services.runs.undoStop(driver.me, one.id, at(13, 0, 11), key());
    await expect(late).rejects.toMatchObject({ code: 'UNDO_TOO_LATE' });
    const back = await services.runs.undoStop(driver.me, one.id, at(13, 0, 10), key());
    expect(first(back)).toMatchObject({ state: 'loaded', claim: { state: 'confirmed' } });
    expect(first(back).place).not.toBeNull();
    expect(await work.stateOf('task', String(tasks[0]))).toBe('en_route');
    expect(await work.stateOf('request', String(one.claim?.requestId))).toBe('in_progress');

    await services.runs.recordStop(driver.me, done(two, { deviceTime: at(14, 1) }), key());
    work.fresh.clock.at = at(14, 2, 1); // sixty-one seconds later
    const stale = services.runs.undoStop(driver.me, two.id, at(14, 1, 5), key());
    await expect(stale).rejects.toMatchObject({ code: 'UNDO_TOO_LATE' });
  });

  it('is for results only', async () => {
    const run = await onTheRoad([await work.task(hub)]);
    const nothing = services.runs.undoStop(driver.me, first(run).id, work.fresh.clock.now(), key());
    await expect(nothing).rejects.toMatchObject({ code: 'STOP_NOT_FROM_HERE' });
  });
});

describe('places', () => {
  const placeOf = async (runId: string) =>
    (await services.runs.myRuns(driver.me)).find(({ id }) => id === runId)?.stops[0]?.place ?? null;

  it('open two hours before the window and close one hour after, to the millisecond', async () => {
    const { runId } = await alone(await work.task(hub)); // 14:00 to 16:00
    const seen: boolean[] = [];
    for (const moment of [at(12).getTime() - 1, at(12).getTime(), at(17).getTime() - 1, at(17).getTime()]) {
      work.fresh.clock.at = new Date(moment);
      seen.push((await placeOf(runId)) !== null);
    }
    expect(seen).toEqual([false, true, true, false]);
  });

  it('are the claim’s own member’s alone', async () => {
    const { runId } = await alone(await work.task(hub));
    work.fresh.clock.at = at(13);
    expect(await placeOf(runId)).not.toBeNull();
    const other = await work.member(hub.id, 'other');
    expect(await services.runs.myRuns(other.me)).toEqual([]);
    expect(await services.runs.myRuns(hub.organizer)).toEqual([]);
  });

  it('are deleted at the end of the window, and shortly after the stop; an undo keeps its own', async () => {
    const run = await onTheRoad([await work.task(hub), await work.task(hub)]);
    const [one, two] = run.stops as [MyStop, MyStop];
    const left = async () => (await work.sql('SELECT 1 FROM place_grant WHERE hub_id = $1', [hub.id])).length;
    const erase = (stop: MyStop) =>
      grantEraseJob.run(
        work.fresh.db,
        hub.id,
        { assignmentId: String(stop.claim?.id) },
        work.fresh.clock.now(),
      );
    await erase(one);
    expect(await left()).toBe(2); // the window is open and the stop still to come
    await services.runs.recordStop(driver.me, done(one), key());
    await services.runs.recordStop(driver.me, done(two), key());
    await services.runs.undoStop(driver.me, two.id, work.fresh.clock.now(), key());
    work.fresh.clock.pass(60_000);
    await erase(one);
    await erase(two);
    expect(await left()).toBe(1);
    work.fresh.clock.at = at(17);
    await erase(two);
    expect(await left()).toBe(0);
    const jobs = await work.sql('SELECT dedupe_key FROM job WHERE name = $1 AND hub_id = $2', [
      'grant.erase',
      hub.id,
    ]);
    expect(jobs).toHaveLength(4); // two windows to close, two stops done
  });

  it('go with a release, and one whose hour had not come was never told', async () => {
    const early = await alone(await work.task(hub));
    await services.claims.release(driver.me, early.claimId, 'no_car', key());
    const told = () => work.sql('SELECT 1 FROM disclosure WHERE hub_id = $1', [hub.id]);
    expect(await told()).toEqual([]);
    const late = await alone(await work.task(hub));
    work.fresh.clock.at = at(13);
    await services.claims.release(driver.me, late.claimId, 'no_car', key());
    expect(await told()).toHaveLength(1);
    expect(await work.sql('SELECT 1 FROM place_grant WHERE hub_id = $1', [hub.id])).toEqual([]);
  });
});

describe('stop everything', () => {
  it('on the road: the run ends, what was not begun can begin again, and every place is gone', async () => {
    const tasks = [await work.task(hub), await work.task(hub)];
    const run = await onTheRoad(tasks);
    await services.runs.recordStop(driver.me, done(first(run)), key());
    const over = await services.runs.stopEverything(driver.me, run.id, key());
    expect(over.state).toBe('aborted');
    expect(over.stops.map(({ state, reason, place }) => [state, reason, place])).toEqual([
      ['done', null, null],
      ['cancelled', 'unsafe', null],
    ]);
    // No goods were promised to it: it can be done by somebody else at once.
    expect(await work.stateOf('task', String(tasks[1]))).toBe('open');
    expect(await work.sql('SELECT 1 FROM place_grant WHERE hub_id = $1', [hub.id])).toEqual([]);
    // A result that was already on its way still arrives.
    await services.runs.recordStop(driver.me, done(run.stops[1] as MyStop), key());
    expect(await reported(String(run.stops[1]?.id))).toBe('done');
    // Pressed again, the driver is not told no.
    expect(await services.runs.stopEverything(driver.me, run.id, key())).toMatchObject({ state: 'aborted' });
  });

  it('before departure the tasks are open again and their goods free', async () => {
    const kitId = await work.kit(hub, 1);
    const taskId = await work.task(hub, { kitId });
    const { runId } = await alone(taskId);
    expect(await work.shelf(hub)).toEqual({ onHand: 2, reserved: 2 });
    await services.runs.stopEverything(driver.me, runId, key());
    expect(await work.stateOf('task', taskId)).toBe('open');
    expect(await work.shelf(hub)).toEqual({ onHand: 2, reserved: 0 });
  });
});
