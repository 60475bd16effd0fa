import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { GivenCare } from '../../testing/given-care';
import { GivenRides } from '../../testing/given-ride';
import { SPEC_NOW } from '../../testing/harness';
import { TODAY, TOMORROW, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import type { MyRun } from '../runs/my-run.types';

let work: Work;
let services: WorkServices;
let hub: WorkHub;
let heron: Volunteer;
const key = randomUUID;
/** An hour of the day that is over when a case begins to ask. */
const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 21, hour + 6));
const nextMorning = (): void => void (work.fresh.clock.at = at(24 + 8));

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
  heron = await work.member(hub.id, 'heron', { loadUnits: 40, newHomesPerDay: 12, openClaimsCap: 20 });
});

/** Claimed and confirmed: a run of its own that has a yes. */
async function held(taskId: string): Promise<string> {
  const { claim } = await services.claims.take(heron.me, await claimKeyFor(heron, taskId));
  const grant = await grantFor(work, hub, String(claim?.id));
  const [row] = await services.runs.confirmClaims(hub.organizer, [grant], key());
  return String(row?.runId);
}

/** One run with these boxes, offered, accepted and confirmed. */
async function planned(tasks: readonly string[]): Promise<MyRun> {
  const stops = tasks.map((taskId, i) => ({
    taskId,
    kind: 'deliver' as const,
    arriveAt: at(14 + i / 6),
    departAt: at(14 + i / 6 + 0.05),
  }));
  const run = { memberId: heron.me.id, startsAt: at(13), endsAt: at(17), meters: 1, seconds: 1, stops };
  const [plan] = await services.runs.publishPlan(hub.organizer, TODAY, [run], key());
  const keys = await Promise.all(tasks.map((taskId) => claimKeyFor(heron, taskId)));
  const mine = await services.runs.accept(heron.me, String(plan?.id), keys, key());
  const grants = await Promise.all(mine.stops.map(({ claim }) => grantFor(work, hub, String(claim?.id))));
  await services.runs.confirmClaims(hub.organizer, grants, key());
  return mine;
}

const told = () => services.days.leftOpen(hub.organizer);
const requestOf = async (taskId: string): Promise<string> => {
  const [row] = await work.sql<{ state: string }>(
    'SELECT q.state FROM request q JOIN task t ON t.request_id = q.id WHERE t.id = $1',
    [taskId],
  );
  return String(row?.state);
};

describe('what earlier days left open', () => {
  it('is told by kind and day: rides, drives, tasks in no drive; nothing of today, and nothing of another hub', async () => {
    const rides = new GivenRides(work);
    await rides.ride(hub);
    await work.task(hub);
    await work.task(hub, { kind: 'visit' });
    await held(await work.task(hub));
    await work.task(hub, { day: TOMORROW });
    await rides.ride(hub, { day: TOMORROW });
    expect(await told()).toEqual([]);
    nextMorning();
    // A ride there and back is two legs; the box that heron holds is in a drive.
    expect(await told()).toEqual([
      { what: 'ride', day: TODAY, count: 2 },
      { what: 'run', day: TODAY, count: 1 },
      { what: 'task', day: TODAY, count: 2 },
    ]);
    const elsewhere = await work.hub('elsewhere');
    expect(await services.days.leftOpen(elsewhere.organizer)).toEqual([]);
  });

  it('is read in one statement, oldest day first', async () => {
    await work.task(hub);
    await work.task(hub, { day: TOMORROW });
    work.fresh.clock.at = at(48 + 8);
    const answer = await work.fresh.db.read(hub.organizer, async (tx, now) => {
      let statements = 0;
      const runner = tx.queryRunner;
      if (runner == null) throw new Error('a transaction has a runner');
      const query = runner.query.bind(runner);
      runner.query = (...args: Parameters<typeof query>) => (statements++, query(...args));
      const counted = {
        ...work.fresh.db,
        read: (_: unknown, read: (t: typeof tx, n: Date) => unknown) => read(tx, now),
      };
      const rows = await workServices(counted as never).days.leftOpen(hub.organizer);
      return { rows, statements };
    });
    const rows = [
      { what: 'task', day: TODAY, count: 1 },
      { what: 'task', day: TOMORROW, count: 1 },
    ];
    expect(answer).toEqual({ rows, statements: 1 });
  });

  it('childcare that never ended is told; the desk writes each child home, and ends it', async () => {
    const given = new GivenCare(work, hub);
    const [lark, finch] = [await given.carer('lark'), await given.carer('finch')];
    const { id } = await given.readyWith(lark, finch);
    work.fresh.clock.at = at(14);
    await given.arrive(lark, id);
    await given.arrive(finch, id);
    await given.move(lark, id, 1, 'receive');
    nextMorning();
    // Its two adults are in drives of their own; the sitting is told as childcare, once.
    expect((await told()).filter(({ what }) => what !== 'run')).toEqual([
      { what: 'care', day: TODAY, count: 1 },
    ]);
    const before = await given.one(id);
    const end = (version: number) => given.care.close(hub.organizer, id, version, false, key());
    await expect(end(before.version)).rejects.toMatchObject({ code: 'CARE_CHILDREN_THERE' });
    const command = key();
    await given.care.recordHome(hub.organizer, id, 1, command);
    const home = await given.care.recordHome(hub.organizer, id, 1, command);
    expect(home.locations.filter(({ child }) => child === 1).at(-1)).toMatchObject({
      state: 'with_parent',
      giverMember: lark.me.id,
      receiverFamily: 0,
    });
    // A child that is home is not brought home again.
    const again = given.care.recordHome(hub.organizer, id, 1, key());
    await expect(again).rejects.toMatchObject({ code: 'CHILD_NOT_FROM_HERE' });
    expect((await end(home.version)).state).toBe('ended');
    expect((await told()).filter(({ what }) => what === 'care')).toEqual([]);
  });
});

describe('tasks that did not happen', () => {
  it('are given up once; their requests count as not met, and nobody holds them', async () => {
    const [free, taken] = [await work.task(hub), await work.task(hub)];
    const runId = await held(taken);
    nextMorning();
    const command = { day: TODAY, taskIds: [free, taken], key: key() };
    const day = await services.days.giveUp(hub.organizer, command);
    await services.days.giveUp(hub.organizer, command);
    expect(day.tasks.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    expect([await requestOf(free), await requestOf(taken)]).toEqual(['unfulfilled', 'unfulfilled']);
    expect(await work.stateOf('run', runId)).toBe('aborted');
    expect(await work.sql('SELECT FROM place_grant WHERE hub_id = $1', [hub.id])).toEqual([]);
    expect(await told()).toEqual([]);
    const acts = await work.sql(`SELECT FROM activity WHERE hub_id = $1 AND verb = 'task.give_up'`, [hub.id]);
    expect(acts).toHaveLength(2);
  });

  it('all or none: not of today, not on the road, no ride, nobody else’s', async () => {
    const [past, road] = [await work.task(hub), await work.task(hub)];
    const run = await held(road);
    work.fresh.clock.at = at(13);
    await services.runs.depart(heron.me, run, [road], key());
    const ride = await new GivenRides(work).ride(hub);
    const coming = await work.task(hub, { day: TOMORROW });
    nextMorning();
    const give = (...taskIds: string[]) =>
      services.days.giveUp(hub.organizer, { day: TODAY, taskIds, key: key() });
    for (const taskId of [road, ride.out, coming])
      await expect(give(past, taskId)).rejects.toMatchObject({ code: 'TASK_NOT_OPEN', details: { taskId } });
    await expect(give(past, randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const theirs = await work.hub('theirs');
    const alien = services.days.giveUp(theirs.organizer, { day: TODAY, taskIds: [past], key: key() });
    await expect(alien).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await work.stateOf('task', past)).toBe('open');
  });

  it('a box that is out is settled first', async () => {
    const kitId = await work.kit(hub, 4);
    const task = await work.task(hub, { kitId });
    const run = await held(task);
    work.fresh.clock.at = at(13);
    await services.runs.depart(heron.me, run, [task], key());
    await services.runs.stopEverything(heron.me, run, key());
    nextMorning();
    expect(await told()).toEqual([{ what: 'task', day: TODAY, count: 1 }]);
    const give = () => services.days.giveUp(hub.organizer, { day: TODAY, taskIds: [task], key: key() });
    await expect(give()).rejects.toMatchObject({ code: 'GOODS_STILL_OUT', details: { taskId: task } });
    await services.runs.settleGoods(hub.organizer, { taskId: task, fate: 'shelf', reason: null }, key());
    await give();
    expect(await told()).toEqual([]);
    expect(await requestOf(task)).toBe('unfulfilled');
  });
});

describe('a drive that never told its end', () => {
  const one = (run: MyRun, n: number) => String(run.stops[n]?.id);
  const settle = async (run: MyRun, stops: readonly ('done' | 'attempted')[], version?: number) => {
    const [row] = await work.sql<{ version: number }>('SELECT version FROM run WHERE id = $1', [run.id]);
    const results = stops.map((outcome, n) => ({
      stopId: one(run, n),
      outcome,
      reason: outcome === 'done' ? null : ('no_answer' as const),
    }));
    const settled = { runId: run.id, version: version ?? Number(row?.version), results };
    return services.runs.settle(hub.organizer, settled, key());
  };

  it('is told by the desk: what was brought is done, what was not goes back and has a follow-up', async () => {
    const kitId = await work.kit(hub, 2);
    const tasks = [await work.task(hub, { kitId }), await work.task(hub, { kitId })];
    const run = await planned(tasks);
    work.fresh.clock.at = at(14);
    await services.runs.depart(heron.me, run.id, tasks, key());
    nextMorning();
    expect(await told()).toEqual([{ what: 'run', day: TODAY, count: 1 }]);
    const over = await settle(run, ['done', 'attempted']);
    expect(over).toMatchObject({ state: 'completed', stops: [{ state: 'done' }, { state: 'attempted' }] });
    // Nobody knows when it was: no time is made up, and nothing is learnt from it.
    expect(over.stops.map(({ deviceTime }) => deviceTime)).toEqual([null, null]);
    expect([await requestOf(String(tasks[0])), await requestOf(String(tasks[1]))]).toEqual([
      'fulfilled',
      'unfulfilled',
    ]);
    expect(await told()).toEqual([]);
    expect(await services.runs.looseGoods(hub.organizer, TODAY)).toEqual([]);
    const open = await work.sql(`SELECT id FROM follow_up WHERE hub_id = $1 AND state = 'open'`, [hub.id]);
    expect(open).toEqual([{ id: one(run, 1) }]);

    // The phone comes back at last: what it says stands beside the desk's word, and it hears no refusal.
    const said = { outcome: 'done', reason: null, goods: null, deviceTime: at(15) } as const;
    for (const n of [0, 1]) await services.runs.recordStop(heron.me, { ...said, stopId: one(run, n) }, key());
    await services.runs.complete(heron.me, run.id, key());
    const [shown] = (await services.days.day(hub.organizer, TODAY)).runs;
    expect(shown?.stops).toMatchObject([
      { state: 'done', reported: null },
      { state: 'attempted', reported: 'done', deviceTime: at(15) },
    ]);
  });

  it('also one that never pressed that it is off', async () => {
    const task = await work.task(hub);
    const run = await planned([task]);
    await expect(settle(run, ['done'])).rejects.toMatchObject({ code: 'RUN_NOT_FROM_HERE' });
    nextMorning();
    expect((await settle(run, ['done'])).state).toBe('completed');
    expect(await requestOf(task)).toBe('fulfilled');
  });

  it('whole or not at all: a stop nobody spoke of, a stop without a reason, a run that moved on, a run elsewhere', async () => {
    const tasks = [await work.task(hub), await work.task(hub)];
    const run = await planned(tasks);
    const other = await held(await work.task(hub));
    work.fresh.clock.at = at(14);
    await services.runs.depart(heron.me, run.id, tasks, key());
    nextMorning();
    await expect(settle(run, ['done'])).rejects.toMatchObject({
      code: 'STOP_NOT_FROM_HERE',
      details: { stopIds: [one(run, 1)] },
    });
    await expect(settle(run, ['done', 'done'], 1)).rejects.toMatchObject({ code: 'RUN_CHANGED' });
    const [row] = await work.sql<{ version: number }>('SELECT version FROM run WHERE id = $1', [other]);
    const mixed = { runId: other, version: Number(row?.version), results: [] };
    const results = [{ stopId: one(run, 0), outcome: 'done' as const, reason: null }];
    const foreign = services.runs.settle(hub.organizer, { ...mixed, results }, key());
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const mute = [{ stopId: one(run, 0), outcome: 'attempted' as const, reason: null }];
    const [now] = await work.sql<{ version: number }>('SELECT version FROM run WHERE id = $1', [run.id]);
    const silent = { runId: run.id, version: Number(now?.version), results: mute };
    await expect(services.runs.settle(hub.organizer, silent, key())).rejects.toMatchObject({
      code: 'STOP_REASON_MISSING',
    });
    expect(await work.stateOf('run', run.id)).toBe('departed');
    expect(await Promise.all(tasks.map((id) => work.stateOf('task', id)))).toEqual(['en_route', 'en_route']);
  });

  it('two at the desk at once: one is told, the other hears that it changed', async () => {
    const task = await work.task(hub);
    const run = await planned([task]);
    work.fresh.clock.at = at(14);
    await services.runs.depart(heron.me, run.id, [task], key());
    nextMorning();
    const [row] = await work.sql<{ version: number }>('SELECT version FROM run WHERE id = $1', [run.id]);
    const both = await Promise.allSettled(
      (['done', 'attempted'] as const).map((outcome) => settle(run, [outcome], Number(row?.version))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected');
    expect(lost).toMatchObject({ reason: { code: 'RUN_CHANGED' } });
  });

  it('riders come first: the drive waits until each of them is settled', async () => {
    const rides = new GivenRides(work);
    const ride = await rides.ride(hub, { returns: null });
    const run = await rides.drive(hub, heron, ride.out);
    for (const step of ['en_route', 'arrive', 'board'] as const) await rides.step(heron, run, step);
    nextMorning();
    expect(await told()).toEqual([
      { what: 'ride', day: TODAY, count: 1 },
      { what: 'run', day: TODAY, count: 1 },
    ]);
    await expect(settle(run, [])).rejects.toMatchObject({
      code: 'RUN_HAS_RIDERS',
      details: { taskIds: [ride.out] },
    });
    await rides.rides.close(hub.organizer, { taskId: ride.out, reason: 'is_home', key: key() });
    expect(await told()).toEqual([{ what: 'run', day: TODAY, count: 1 }]);
    expect((await settle(run, [])).state).toBe('completed');
    expect(await told()).toEqual([]);
  });
});
