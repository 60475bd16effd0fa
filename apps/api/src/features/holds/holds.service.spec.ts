import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openBox, publicOf, sealBox, type KeyPair } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { SPEC_NOW } from '../../testing/harness';
import { TODAY, TOMORROW, Work, packs, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import { HubsService } from '../hubs/hubs.service';
import { NoticesService } from '../notices/notices.service';
import { holdEnd, holdErase } from './hold-end.job';
import type { LayHoldInput } from './hold.types';
import { HoldsService } from './holds.service';
import { Neighbors } from './neighbors';
import { bare, givenBoxes } from '../../testing/given-boxes';

const AREA = { name: 'the corner of Sentinel and Fourth', cells: ['0213'], rings: [] };
const key = randomUUID;
/** Hours of today's wall clock in Minneapolis; a given task is wanted from 14 to 16. */
const at = (hour: number, day = 21): Date => new Date(Date.UTC(2026, 10, day, hour + 6));

let work: Work;
let services: WorkServices;
let neighbors: Neighbors;
let notices: NoticesService;
let holds: HoldsService;
let hub: WorkHub;
let driver: Volunteer;

beforeAll(async () => {
  work = await Work.open();
  const { db } = work.fresh;
  services = workServices(db);
  notices = new NoticesService(db);
  neighbors = new Neighbors(new HubsService(db, packs), givenBoxes(), services.tasks, notices);
  holds = new HoldsService(db, neighbors);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
  driver = await work.member(hub.id, 'heron');
});

const hold = (change: Partial<LayHoldInput> = {}): LayHoldInput => ({
  id: randomUUID(),
  kind: 'hub',
  reason: 'weather',
  fromAt: at(13),
  untilAt: at(18),
  taskIds: [],
  key: key(),
  ...change,
});

async function areaHold(
  taskIds: readonly string[],
  readers: readonly KeyPair[] = [hub.hubKey, hub.boardKey],
) {
  const id = randomUUID();
  const context = {
    deployment: 'doorstep',
    hub: hub.id,
    subject: id,
    compartment: 'closure',
    version: 0,
  } as const;
  const { body, wraps } = await sealBox(context, AREA, readers.map(publicOf));
  const box = {
    compartment: 'closure' as const,
    version: 0,
    body: Buffer.from(body),
    wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) })),
  };
  return { input: hold({ id, kind: 'area', reason: 'safety', taskIds: [...taskIds], box }), context };
}

async function claimed(taskId: string, by = driver): Promise<string> {
  return String((await services.claims.take(by.me, await claimKeyFor(by, taskId))).claim?.id);
}

async function confirmed(taskId: string, by = driver): Promise<{ claimId: string; runId: string }> {
  const claimId = await claimed(taskId, by);
  const [row] = await services.runs.confirmClaims(hub.organizer, [await grantFor(work, hub, claimId)], key());
  return { claimId, runId: String(row?.runId) };
}

const states = (ids: readonly string[]): Promise<string[]> =>
  Promise.all(ids.map((id) => work.stateOf('task', id)));
const told = async (who: Volunteer): Promise<string[]> =>
  (await notices.mine(who.me)).map(({ kind }) => kind).sort();

describe('a hold on the hub', () => {
  it('freezes what has not left, with whoever has it, and lets it go on where it stood', async () => {
    const tasks = [await work.task(hub), await work.task(hub), await work.task(hub)] as const;
    const { claimId, runId } = await confirmed(tasks[0]);
    await claimed(tasks[1]);
    const later = await work.task(hub, { day: TOMORROW });
    const laid = await holds.lay(hub.organizer, hold());
    expect(await states([...tasks, later])).toEqual(['on_hold', 'on_hold', 'on_hold', 'open']);
    expect(laid.tasks.map(({ taskId }) => taskId).sort()).toEqual([...tasks].sort());
    expect(await told(driver)).toEqual(['work_held']);
    // Nobody takes what is frozen, and its place is not handed out, though claim and grant are there.
    const other = await work.member(hub.id, 'wren');
    expect((await services.claims.take(other.me, await claimKeyFor(other, tasks[2]))).won).toBe(false);
    work.fresh.clock.at = at(13);
    const stop = (await services.runs.myRuns(driver.me)).find(({ id }) => id === runId)?.stops[0];
    expect(stop).toMatchObject({
      heldFor: 'weather',
      place: null,
      claim: { id: claimId, state: 'confirmed' },
    });
    const lifted = await holds.lift(hub.organizer, laid.id, key());
    expect(lifted.liftedAt).toEqual(at(13));
    expect(await states(tasks)).toEqual(['confirmed', 'claimed', 'open']);
    expect(await told(driver)).toEqual(['work_goes_on', 'work_held']);
    const again = (await services.runs.myRuns(driver.me)).find(({ id }) => id === runId)?.stops[0];
    expect(again).toMatchObject({ heldFor: null, place: { box: { compartment: 'place' } } });
    expect(await holds.list(hub.organizer)).toEqual([]);
  });

  it('ends by itself, and what ended meanwhile does not come back with it', async () => {
    const taskId = await work.task(hub);
    const claimId = await claimed(taskId);
    const laid = await holds.lay(hub.organizer, hold());
    await services.claims.release(driver.me, claimId, 'no_car', key());
    expect(await work.stateOf('task', taskId)).toBe('on_hold');
    const end = holdEnd(neighbors);
    const payload = { holdId: laid.id };
    await end.run(work.fresh.db, hub.id, payload, SPEC_NOW);
    expect(await work.stateOf('task', taskId)).toBe('on_hold');
    work.fresh.clock.at = at(18);
    for (let i = 0; i < 2; i++) await end.run(work.fresh.db, hub.id, payload, at(18));
    expect(await work.stateOf('task', taskId)).toBe('open');
    const acts = await work.sql(`SELECT actor FROM activity WHERE subject_id = $1 AND verb = 'hold.lift'`, [
      laid.id,
    ]);
    expect(acts).toEqual([{ actor: 'system' }]);
  });

  it('takes in what comes later, and leaves alone what another hold keeps', async () => {
    const laid = await holds.lay(hub.organizer, hold());
    const taskId = await work.task(hub);
    await holds.more(hub.organizer, laid.id, [], key());
    expect(await work.stateOf('task', taskId)).toBe('on_hold');
    const { input } = await areaHold([taskId]);
    await work.sql(`UPDATE task SET state = 'open' WHERE id = $1`, [taskId]);
    await holds.lay(hub.organizer, input);
    await holds.lift(hub.organizer, laid.id, key());
    expect(await work.stateOf('task', taskId)).toBe('on_hold');
    await holds.lift(hub.organizer, input.id, key());
    expect(await work.stateOf('task', taskId)).toBe('open');
  });

  it('warns who is on the road and takes nothing from them', async () => {
    const tasks = [await work.task(hub), await work.task(hub)] as const;
    const { runId } = await confirmed(tasks[0]);
    work.fresh.clock.at = at(13);
    const run = await services.runs.depart(driver.me, runId, [tasks[0]], key());
    const laid = await holds.lay(hub.organizer, hold({ reason: 'road', fromAt: at(13) }));
    expect(await states(tasks)).toEqual(['en_route', 'on_hold']);
    expect(laid.tasks.find(({ taskId }) => taskId === tasks[0])).toMatchObject({
      warned: true,
      handle: 'heron',
    });
    expect(await told(driver)).toEqual(['work_warned']);
    const [shown] = await services.runs.myRuns(driver.me);
    expect(shown?.stops[0]).toMatchObject({ heldFor: 'road', place: { box: { compartment: 'place' } } });
    const result = {
      ...{ stopId: String(run.stops[0]?.id), outcome: 'done' as const, reason: null, goods: null },
      deviceTime: at(13),
    };
    expect((await services.runs.recordStop(driver.me, result, key())).stops[0]?.state).toBe('done');
  });

  it('lets a box go that was in the car before its driver heard of it', async () => {
    const taskId = await work.task(hub);
    const { runId } = await confirmed(taskId);
    await holds.lay(hub.organizer, hold());
    work.fresh.clock.at = at(14);
    const run = await services.runs.depart(driver.me, runId, [taskId], key());
    expect(run).toMatchObject({ state: 'departed', stops: [{ state: 'loaded', heldFor: 'weather' }] });
    expect(await work.stateOf('task', taskId)).toBe('en_route');
  });

  it('is laid once, whoever presses twice; its times make sense; it stays in its hub', async () => {
    const input = hold();
    const first = await holds.lay(hub.organizer, input);
    expect(await holds.lay(hub.organizer, input)).toEqual(first);
    for (const wrong of [{ untilAt: at(13) }, { fromAt: at(1), untilAt: at(2) }, { untilAt: at(14, 36) }]) {
      await expect(holds.lay(hub.organizer, hold(wrong))).rejects.toMatchObject({ code: 'HOLD_TIMES_WRONG' });
    }
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    expect(await holds.list(elsewhere.organizer)).toEqual([]);
    await expect(holds.lift(elsewhere.organizer, first.id, key())).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a hold on an area', () => {
  it('is a time to the server; organizers open where it is; only what was named is frozen', async () => {
    const [inside, outside] = [await work.task(hub), await work.task(hub)];
    const { input, context } = await areaHold([inside]);
    const laid = await holds.lay(hub.organizer, input);
    expect(await states([inside, outside])).toEqual(['on_hold', 'open']);
    const { body, wrap } = present(laid.box);
    expect(await openBox(context, bare(body), wrap, hub.hubKey)).toEqual({ ok: true, value: AREA });
    await holdErase.run(work.fresh.db, hub.id, { holdId: laid.id }, at(18));
    expect(await work.sql('SELECT FROM sealed_box WHERE subject_id = $1', [laid.id])).toEqual([]);
    expect(await work.sql('SELECT FROM held_task WHERE hold_id = $1', [laid.id])).toEqual([]);
  });

  it('without a box, or sealed to somebody else, is none', async () => {
    const bare = hold({ kind: 'area' });
    await expect(holds.lay(hub.organizer, bare)).rejects.toMatchObject({ code: 'BOX_MISSING' });
    const { input } = await areaHold([], [hub.boardKey]);
    await expect(holds.lay(hub.organizer, input)).rejects.toMatchObject({ code: 'BOX_MISSING' });
    const foreign = await areaHold([], [(await work.hub(`hub-${randomUUID()}`)).hubKey]);
    await expect(holds.lay(hub.organizer, foreign.input)).rejects.toMatchObject({
      code: 'BOX_FOR_WRONG_KEY',
    });
  });
});

describe('a hold on a person', () => {
  it('gives back what they have not begun, and lets them take nothing that falls into it', async () => {
    const [taken, other] = [await work.task(hub), await work.task(hub)];
    const { claimId } = await confirmed(taken);
    const laid = await holds.lay(hub.organizer, hold({ kind: 'person', memberId: driver.me.id }));
    expect(laid).toMatchObject({ handle: 'heron', tasks: [] });
    expect(await work.stateOf('task', taken)).toBe('open');
    expect(await work.stateOf('assignment', claimId)).toBe('removed');
    expect(await work.sql('SELECT FROM place_grant WHERE hub_id = $1', [hub.id])).toEqual([]);
    await expect(claimed(other)).rejects.toMatchObject({ code: 'MEMBER_UNFIT' });
    // And nobody asks them for it meanwhile.
    await work.freeAllWeek(driver);
    const { ranked } = await services.matching.suggestions(hub.organizer, other);
    expect(ranked.map(({ member }) => member.id)).not.toContain(driver.me.id);
    expect((await confirmed(other, await work.member(hub.id, 'wren'))).runId).not.toBe('');
    await holds.lift(hub.organizer, laid.id, key());
    expect(await claimed(taken)).not.toBe('undefined');
  });
});

describe('new times', () => {
  it('move requests with their tasks, let go who had them, and bring them back', async () => {
    const taskId = await work.task(hub);
    const { claimId } = await confirmed(taskId);
    const laid = await holds.lay(hub.organizer, hold());
    const input = {
      holdId: laid.id,
      taskIds: [taskId],
      day: TOMORROW,
      fromMinute: 600,
      toMinute: 720,
      key: key(),
    };
    const after = await holds.offerTimes(hub.organizer, input);
    expect(after.tasks).toEqual([]);
    expect(await work.stateOf('task', taskId)).toBe('open');
    expect(await work.stateOf('assignment', claimId)).toBe('removed');
    const [row] = await work.sql(
      `SELECT t.day::text, t.from_minute, t.window_from, q.day::text AS "askedDay", q.to_minute AS "askedTo"
       FROM task t JOIN request q ON q.id = t.request_id WHERE t.id = $1`,
      [taskId],
    );
    expect(row).toEqual({
      ...{ day: TOMORROW, from_minute: 600, window_from: at(10, 22), askedDay: TOMORROW, askedTo: 720 },
    });
    // What is sealed of it stays a day longer than its new day, and is not gone before.
    const jobs = await work.sql<{ run_at: Date }>(
      `SELECT run_at FROM job WHERE hub_id = $1 AND name = 'box.erase' AND payload->>'compartment' = 'place'`,
      [hub.id],
    );
    expect(jobs).toEqual([{ run_at: at(12, 23) }]);
    await expect(holds.offerTimes(hub.organizer, { ...input, key: key() })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('are not inside the hold', async () => {
    const taskId = await work.task(hub);
    const laid = await holds.lay(hub.organizer, hold());
    const input = {
      holdId: laid.id,
      taskIds: [taskId],
      day: TODAY,
      fromMinute: 960,
      toMinute: 1080,
      key: key(),
    };
    await expect(holds.offerTimes(hub.organizer, input)).rejects.toMatchObject({ code: 'HOLD_STILL_THEN' });
    const evening = { ...input, fromMinute: 1080, toMinute: 1200, key: key() };
    expect((await holds.offerTimes(hub.organizer, evening)).tasks).toEqual([]);
  });
});
