import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openBox, type KeyPair } from '@doorstep/sealed';
import { SPEC_NOW } from '../../testing/harness';
import { boxContext } from '../../testing/box-context';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { TODAY, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import type { MyRun, MyStop } from './my-run.types';
import type { PlannedRun } from './plan-rules';
import { bare } from '../../testing/given-boxes';

let work: Work;
let hub: WorkHub;
let driver: Volunteer;
let services: WorkServices;

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
const at = (hour: number, minute = 0): Date => new Date(Date.UTC(2026, 10, 21, hour + 6, minute));
const key = randomUUID;

/** One delivery after the other from two o'clock, ten minutes apart. */
const deliveries = (taskIds: readonly string[], memberId = driver.me.id): PlannedRun => ({
  memberId,
  startsAt: at(13, 45),
  endsAt: at(16, 30),
  meters: 5200,
  seconds: 1500,
  stops: taskIds.map((taskId, i) => ({
    taskId,
    kind: 'deliver' as const,
    arriveAt: at(14, 10 * i),
    departAt: at(14, 10 * i + 4),
  })),
});

async function published(taskIds: readonly string[]): Promise<string> {
  const [run] = await services.runs.publishPlan(hub.organizer, TODAY, [deliveries(taskIds)], key());
  return String(run?.id);
}

async function accepted(taskIds: readonly string[]) {
  const runId = await published(taskIds);
  const keys = [];
  for (const taskId of taskIds) keys.push(await claimKeyFor(driver, taskId));
  const run = await services.runs.accept(driver.me, runId, keys, key());
  return { runId, run, keys };
}

async function confirmed(taskIds: readonly string[]) {
  const { runId, run, keys } = await accepted(taskIds);
  const grants = [];
  for (const { claim } of run.stops) grants.push(await grantFor(work, hub, String(claim?.id)));
  await services.runs.confirmClaims(hub.organizer, grants, key());
  return { runId, run, keys };
}

async function departed(taskIds: readonly string[], loaded = taskIds) {
  const ready = await confirmed(taskIds);
  work.fresh.clock.at = at(13, 40);
  await services.runs.startLoading(driver.me, ready.runId, key());
  const run = await services.runs.depart(driver.me, ready.runId, loaded, key());
  return { ...ready, run };
}

const stopOf = (run: MyRun, taskId: string): MyStop => {
  const stop = run.stops.find((s) => s.taskId === taskId);
  if (stop === undefined) throw new Error('no such stop');
  return stop;
};

/** What the driver's browser reads of the first stop with the key of its claim. */
function readPlace(run: MyRun, pair: KeyPair) {
  const place = run.stops[0]?.place;
  if (place == null) throw new Error('no place');
  const { box } = place;
  return openBox(boxContext(hub.id, box.subjectId, 'place'), bare(box.body), box.wrap, pair);
}

const result = (stop: MyStop, change: Partial<Parameters<WorkServices['runs']['recordStop']>[1]> = {}) => ({
  stopId: stop.id,
  outcome: 'done' as const,
  reason: null,
  goods: null,
  deviceTime: work.fresh.clock.now(),
  ...change,
});

describe('a run from the plan to the last door', () => {
  it('promises goods, hands out places, delivers, brings back what could not be left', async () => {
    const kitId = await work.kit(hub, 3);
    const tasks = [
      await work.task(hub, { kitId }),
      await work.task(hub, { kitId }),
      await work.task(hub, { kitId }),
    ];
    const [plan] = await services.runs.publishPlan(hub.organizer, TODAY, [deliveries(tasks)], key());
    expect(plan).toMatchObject({ letter: 'A', state: 'offered', member: { handle: 'heron' } });
    expect(plan?.stops.map(({ position, state }) => [position, state])).toEqual([
      [1, 'planned'],
      [2, 'planned'],
      [3, 'planned'],
    ]);
    expect(await work.shelf(hub)).toEqual({ onHand: 6, reserved: 6 }); // three kits of two tins

    const keys = [];
    for (const taskId of tasks) keys.push(await claimKeyFor(driver, taskId));
    const runId = String(plan?.id);
    const taken = await services.runs.accept(driver.me, runId, keys, key());
    expect(taken.state).toBe('accepted');
    expect(taken.stops[0]?.lines).toMatchObject([{ unit: 'each', quantity: 2 }]);
    const grants = [];
    for (const { claim } of taken.stops) grants.push(await grantFor(work, hub, String(claim?.id)));
    const waiting = await services.runs.confirmClaims(hub.organizer, grants, key());
    expect(waiting.map(({ state, granted }) => [state, granted])).toEqual(Array(3).fill(['confirmed', true]));

    // An accepted run of several tasks does not say where: places come with loading.
    work.fresh.clock.at = at(13, 40);
    const [before] = await services.runs.myRuns(driver.me);
    expect(before?.stops.map(({ place }) => place)).toEqual([null, null, null]);
    const loading = await services.runs.startLoading(driver.me, runId, key());
    expect(await readPlace(loading, (keys[0] as (typeof keys)[number]).pair)).toEqual({
      ok: true,
      value: { address: '12 Invented Street' },
    });

    const road = await services.runs.depart(driver.me, runId, tasks.slice(0, 2), key());
    expect(road.state).toBe('departed');
    expect(road.stops.map(({ state }) => state)).toEqual(['loaded', 'loaded', 'cancelled']);
    expect(await work.stateOf('task', String(tasks[2]))).toBe('open');
    expect(await work.shelf(hub)).toEqual({ onHand: 2, reserved: 0 }); // two kits in the car, one free again

    const [first, second] = [stopOf(road, String(tasks[0])), stopOf(road, String(tasks[1]))];
    work.fresh.clock.at = at(14, 3);
    const once = await services.runs.recordStop(driver.me, result(first), key());
    expect(stopOf(once, String(tasks[0]))).toMatchObject({
      state: 'done',
      place: null,
      claim: { state: 'completed' },
    });
    expect(await work.stateOf('request', String(first.claim?.requestId))).toBe('fulfilled');
    const noOne = result(second, { outcome: 'attempted', reason: 'no_answer' });
    await services.runs.recordStop(driver.me, noOne, key());
    expect(await work.stateOf('request', String(second.claim?.requestId))).toBe('unfulfilled');
    const over = await services.runs.complete(driver.me, runId, key());
    expect(over.state).toBe('completed');
    expect(await work.shelf(hub)).toEqual({ onHand: 4, reserved: 0 }); // the unopened door's kit is back
    expect(await work.sql('SELECT * FROM place_grant WHERE hub_id = $1', [hub.id])).toEqual([]);
  });

  it('gives the same answer to the same command and does it once', async () => {
    const kitId = await work.kit(hub, 5);
    const taskId = await work.task(hub, { kitId });
    const command = key();
    const plan = [deliveries([taskId])];
    const [one] = await services.runs.publishPlan(hub.organizer, TODAY, plan, command);
    const [two] = await services.runs.publishPlan(hub.organizer, TODAY, plan, command);
    expect(two?.id).toBe(one?.id);
    expect(await work.shelf(hub)).toEqual({ onHand: 10, reserved: 2 });
  });
});

describe('publishing', () => {
  it.each([
    ['TASK_TWICE', (id: string) => [deliveries([id]), deliveries([id])]],
    ['STOPS_OF_TASK', (id: string) => [deliveries([id, id])]],
    ['WINDOW', (id: string) => [moved(deliveries([id]), at(13, 50))]],
    ['WINDOW', (id: string) => [moved(deliveries([id]), at(16, 1))]],
    ['TIMES', (id: string) => [{ ...deliveries([id]), startsAt: at(14, 1) }]],
    ['TIMES', (id: string) => [{ ...deliveries([id]), endsAt: at(14, 1) }]],
  ])('refuses a plan that breaks %s', async (rule, plan) => {
    const taskId = await work.task(hub);
    const refused = services.runs.publishPlan(hub.organizer, TODAY, plan(taskId), key());
    await expect(refused).rejects.toMatchObject({ code: 'PLAN_DOES_NOT_FIT', details: { rule } });
    expect(await work.stateOf('task', taskId)).toBe('open');
  });

  const moved = (run: PlannedRun, arriveAt: Date): PlannedRun => ({
    ...run,
    stops: run.stops.map((stop) => ({ ...stop, arriveAt, departAt: at(16, 5) })),
  });

  it('wants a rider picked up before being dropped off', async () => {
    const taskId = await work.task(hub, { kind: 'ride_out' });
    const ride = (kinds: ('pickup' | 'dropoff')[]): PlannedRun => ({
      ...deliveries([]),
      stops: kinds.map((kind, i) => ({
        taskId,
        kind,
        arriveAt: at(14, i * 20),
        departAt: at(14, i * 20 + 5),
      })),
    });
    const refused = services.runs.publishPlan(hub.organizer, TODAY, [ride(['dropoff', 'pickup'])], key());
    await expect(refused).rejects.toMatchObject({ details: { rule: 'STOPS_OF_TASK' } });
    const [run] = await services.runs.publishPlan(hub.organizer, TODAY, [ride(['pickup', 'dropoff'])], key());
    expect(run?.stops.map(({ kind }) => kind)).toEqual(['pickup', 'dropoff']);
  });

  it.each([
    ['LOAD', { loadUnits: 3 }],
    ['TIER', { tier: 1 }],
    ['ROLE', { roles: ['carer'] as const }],
  ])('refuses a driver who cannot: %s', async (rule, facts) => {
    const tasks = [await work.task(hub), await work.task(hub)]; // two units each
    const other = await work.member(hub.id, 'other', facts);
    const refused = services.runs.publishPlan(hub.organizer, TODAY, [deliveries(tasks, other.me.id)], key());
    await expect(refused).rejects.toMatchObject({ code: 'MEMBER_UNFIT', details: { rule } });
  });

  it('refuses when the shelf is short, and writes nothing', async () => {
    const kitId = await work.kit(hub, 1);
    const [a, b, c] = [
      await work.task(hub, { kitId }),
      await work.task(hub, { kitId }),
      await work.task(hub, { kitId }),
    ];
    const other = await work.member(hub.id, 'other');
    const plan = [deliveries([a]), deliveries([b, c], other.me.id)];
    const refused = services.runs.publishPlan(hub.organizer, TODAY, plan, key()).catch((e: unknown) => e);
    // Two tins are there, six are wanted; whoever comes first has theirs, and all the others are named.
    const { code, details } = (await refused) as { code: string; details: { taskIds: string[] } };
    expect([code, details]).toMatchObject(['STOCK_SHORT', { items: [{ missing: 4 }] }]);
    expect(details.taskIds).toHaveLength(2);
    expect([a, b, c]).toEqual(expect.arrayContaining(details.taskIds));
    expect(await work.shelf(hub)).toEqual({ onHand: 2, reserved: 0 });
    expect(await work.sql('SELECT id FROM run WHERE hub_id = $1', [hub.id])).toEqual([]);
  });

  it('replaces what was offered and not accepted, and leaves accepted runs alone', async () => {
    const [a, b, c] = [await work.task(hub), await work.task(hub), await work.task(hub)];
    const old = await published([a, b]);
    const fresh = await published([b, c]);
    expect(await work.stateOf('run', old)).toBe('aborted');
    expect(await work.stateOf('task', a)).toBe('open');
    expect(await work.stateOf('task', b)).toBe('offered');
    const keys = [await claimKeyFor(driver, b), await claimKeyFor(driver, c)];
    await services.runs.accept(driver.me, fresh, keys, key());
    await published([a]);
    expect(await work.stateOf('run', fresh)).toBe('accepted');
    const other = await work.member(hub.id, 'other');
    const taken = services.runs.publishPlan(hub.organizer, TODAY, [deliveries([b], other.me.id)], key());
    await expect(taken).rejects.toMatchObject({ code: 'TASK_NOT_OPEN' });
  });

  it('takes along what the driver has claimed already', async () => {
    const [own, other] = [await work.task(hub), await work.task(hub)];
    const { claim } = await services.claims.take(driver.me, await claimKeyFor(driver, own));
    const [lone] = await services.runs
      .confirmClaims(hub.organizer, [await grantFor(work, hub, String(claim?.id))], key())
      .then((rows) => rows.map(({ runId }) => String(runId)));
    const runId = await published([own, other]);
    expect(await work.stateOf('run', String(lone))).toBe('aborted');
    const run = await services.runs.accept(driver.me, runId, [await claimKeyFor(driver, other)], key());
    expect(stopOf(run, own).claim).toMatchObject({ id: claim?.id, state: 'confirmed', runId });
  });

  it('knows no task and no driver of another hub', async () => {
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    const taskId = await work.task(hub);
    const theirs = services.runs.publishPlan(elsewhere.organizer, TODAY, [deliveries([taskId])], key());
    await expect(theirs).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const runId = await published([taskId]);
    const recall = services.runs.recall(elsewhere.organizer, runId, 'other', key());
    await expect(recall).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps tasks of an offered run off the board', async () => {
    const taskId = await work.task(hub);
    const rival = await work.member(hub.id, 'rival');
    await published([taskId]);
    expect((await services.board.board(rival.me, 10, null)).cards).toEqual([]);
    const answer = await services.claims.take(rival.me, await claimKeyFor(rival, taskId));
    expect(answer.won).toBe(false);
  });
});

describe('answering a run', () => {
  it('wants a key for each task', async () => {
    const tasks = [await work.task(hub), await work.task(hub)];
    const runId = await published(tasks);
    const short = services.runs.accept(
      driver.me,
      runId,
      [await claimKeyFor(driver, String(tasks[0]))],
      key(),
    );
    await expect(short).rejects.toMatchObject({
      code: 'RUN_CLAIMS_INCOMPLETE',
      details: { taskIds: [tasks[1]] },
    });
    expect(await work.stateOf('run', runId)).toBe('offered');
  });

  it('is the driver’s alone', async () => {
    const taskId = await work.task(hub);
    const { runId } = await departed([taskId]);
    const other = await work.member(hub.id, 'other');
    const verbs = [
      services.runs.accept(other.me, runId, [], key()),
      services.runs.decline(other.me, runId, 'other', key()),
      services.runs.startLoading(other.me, runId, key()),
      services.runs.depart(other.me, runId, [], key()),
      services.runs.complete(other.me, runId, key()),
      services.runs.stopEverything(other.me, runId, key()),
    ];
    for (const verb of await Promise.allSettled(verbs)) {
      expect(verb).toMatchObject({ status: 'rejected', reason: { code: 'NOT_FOUND' } });
    }
  });

  it('declined or recalled, the tasks are open and their goods free', async () => {
    const kitId = await work.kit(hub, 2);
    const taskId = await work.task(hub, { kitId });
    await services.runs.decline(driver.me, await published([taskId]), 'no_car', key());
    expect(await work.stateOf('task', taskId)).toBe('open');
    expect(await work.shelf(hub)).toEqual({ onHand: 4, reserved: 0 });
    const { runId } = await confirmed([taskId]);
    const run = await services.runs.recall(hub.organizer, runId, 'other', key());
    expect(run).toMatchObject({ state: 'aborted', reason: 'other', letter: 'B' });
    expect(await work.stateOf('task', taskId)).toBe('open');
    expect(await work.shelf(hub)).toEqual({ onHand: 4, reserved: 0 });
    expect(await work.sql('SELECT * FROM place_grant WHERE hub_id = $1', [hub.id])).toEqual([]);
  });

  it('goes only the ways of its machine', async () => {
    const taskId = await work.task(hub);
    const { runId } = await accepted([taskId]);
    const early = services.runs.complete(driver.me, runId, key());
    await expect(early).rejects.toMatchObject({ code: 'RUN_NOT_FROM_HERE' });
    const blind = services.runs.depart(driver.me, runId, [taskId], key());
    await expect(blind).rejects.toMatchObject({
      code: 'RUN_NOT_FROM_HERE',
      details: { unconfirmed: [taskId] },
    });
    const twice = services.runs.accept(driver.me, runId, [], key());
    await expect(twice).rejects.toMatchObject({ code: 'RUN_NOT_FROM_HERE' });
  });
});
