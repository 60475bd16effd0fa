import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemOf } from '../../platform/auth/actor';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { SPEC_NOW } from '../../testing/harness';
import { TODAY, Work, packs, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import { claimExpireJob } from '../claims/claim-expire.job';
import { HubsService } from '../hubs/hubs.service';
import { workEnding } from './end-with-member';
import type { MyRun, MyStop } from './my-run.types';
import { Neighbors } from './neighbors';
import { lateHashOf } from './report-late';
import type { StopResult } from './record-stop';

let work: Work;
let services: WorkServices;
let hub: WorkHub;
let heron: Volunteer;
let wren: Volunteer;
const key = randomUUID;
const at = (hour: number, minute = 0): Date => new Date(Date.UTC(2026, 10, 21, hour + 6, minute));

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
  heron = await work.member(hub.id, 'heron', { loadUnits: 40, newHomesPerDay: 12 });
  wren = await work.member(hub.id, 'wren', { loadUnits: 40, newHomesPerDay: 12 });
});

const planned = (driver: Volunteer, tasks: readonly string[], from = at(13)) => ({
  memberId: driver.me.id,
  startsAt: from,
  endsAt: at(17),
  meters: 5000,
  seconds: 1200,
  stops: tasks.map((taskId, i) => ({
    taskId,
    kind: 'deliver' as const,
    arriveAt: at(14, 30 + 5 * i),
    departAt: at(14, 33 + 5 * i),
  })),
});

/** Offered, accepted and confirmed. */
async function ready(driver: Volunteer, tasks: readonly string[], from = at(13)): Promise<MyRun> {
  const [plan] = await services.runs.publishPlan(hub.organizer, TODAY, [planned(driver, tasks, from)], key());
  const keys = [];
  for (const taskId of tasks) keys.push(await claimKeyFor(driver, taskId));
  const run = await services.runs.accept(driver.me, String(plan?.id), keys, key());
  const grants = [];
  for (const { claim } of run.stops) grants.push(await grantFor(work, hub, String(claim?.id)));
  await services.runs.confirmClaims(hub.organizer, grants, key());
  return run;
}

const result = (stop: MyStop, outcome: 'done' | 'attempted' = 'done'): StopResult => ({
  stopId: stop.id,
  outcome,
  reason: outcome === 'done' ? null : 'no_answer',
  goods: null,
  deviceTime: work.fresh.clock.now(),
});

/** Nine boxes on the road; the driver stops everything at the third door. */
async function stoppedAtThree(kits = 9): Promise<{ run: MyRun; tasks: readonly string[] }> {
  const kitId = await work.kit(hub, kits);
  const tasks: string[] = [];
  for (let i = 0; i < 9; i++) tasks.push(await work.task(hub, { kitId, loadUnits: 1 }));
  const { id } = await ready(heron, tasks);
  work.fresh.clock.at = at(14);
  const run = await services.runs.depart(heron.me, id, tasks, key());
  for (const stop of run.stops.slice(0, 2)) await services.runs.recordStop(heron.me, result(stop), key());
  await services.runs.stopEverything(heron.me, id, key());
  return { run, tasks };
}

const states = (ids: readonly string[]): Promise<string[]> =>
  Promise.all(ids.map((id) => work.stateOf('task', id)));

describe('a run that its driver broke off at stop 3 of 9', () => {
  it('waits: two doors are done, seven boxes are somewhere, the hub has one thing to decide', async () => {
    const { run, tasks } = await stoppedAtThree();
    expect(await states(tasks)).toEqual(['done', 'done', ...Array<string>(7).fill('on_hold')]);
    expect(await work.stateOf('run', run.id)).toBe('aborted');
    const open = await work.sql(`SELECT kind, run_id FROM incident WHERE hub_id = $1`, [hub.id]);
    expect(open).toEqual([{ kind: 'stopped_everything', run_id: run.id }]);
    expect(await services.runs.looseGoods(hub.organizer, TODAY)).toHaveLength(7);
    // No door was tried: nobody is looked after, no family hears that it did not work.
    expect(await work.sql('SELECT FROM follow_up WHERE hub_id = $1', [hub.id])).toEqual([]);
    const asked = await work.sql<{ state: string; n: number }>(
      'SELECT state, count(*)::int AS n FROM request WHERE hub_id = $1 GROUP BY state ORDER BY state',
      [hub.id],
    );
    expect(asked).toEqual([
      { state: 'fulfilled', n: 2 },
      { state: 'open', n: 7 },
    ]);
    expect(await work.sql('SELECT FROM place_grant WHERE hub_id = $1', [hub.id])).toEqual([]);
  });

  it.each([
    ['at_the_hub', 14, 14],
    ['lost', 0, 4],
    ['in_the_car', 0, 4],
  ] as const)(
    '%s: the rest goes to another driver, and no box is counted twice',
    async (goods, back, shelf) => {
      // Two tins a box; with goods lost or in the first car, a spare shelf of two boxes shows what is promised anew.
      const { run, tasks } = await stoppedAtThree(goods === 'at_the_hub' ? 9 : 11);
      const rest = tasks.slice(2);
      const command = key();
      await services.runs.rescue(hub.organizer, run.id, goods, command);
      await services.runs.rescue(hub.organizer, run.id, goods, command);
      expect(await states(rest)).toEqual(Array(7).fill('open'));
      expect((await work.shelf(hub)).onHand).toBe(goods === 'at_the_hub' ? back : shelf);
      if (goods === 'lost') return;
      const next = await ready(wren, rest, at(14));
      const over = await services.runs.depart(wren.me, next.id, rest, key());
      for (const stop of over.stops) await services.runs.recordStop(wren.me, result(stop), key());
      await services.runs.complete(wren.me, next.id, key());
      expect(await states(tasks)).toEqual(Array(9).fill('done'));
      expect(await work.shelf(hub)).toEqual({ onHand: goods === 'at_the_hub' ? 0 : shelf, reserved: 0 });
    },
  );

  it('is refused for a run that still drives, and of another hub', async () => {
    const { run } = await stoppedAtThree();
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    const theirs = services.runs.rescue(elsewhere.organizer, run.id, 'lost', key());
    await expect(theirs).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const drives = await ready(wren, [await work.task(hub)], at(14));
    const early = services.runs.rescue(hub.organizer, drives.id, 'lost', key());
    await expect(early).rejects.toMatchObject({ code: 'RUN_NOT_FROM_HERE' });
  });
});

describe('unlucky timing', () => {
  it('a claim lapses during a grant: it is confirmed or open, never half', async () => {
    const expire = claimExpireJob(services.tasks);
    for (let round = 0; round < 8; round++) {
      work.fresh.clock.at = SPEC_NOW;
      const taskId = await work.task(hub);
      const driver = await work.member(hub.id, `driver-${round}`);
      const { claim } = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
      const assignmentId = String(claim?.id);
      const grant = await grantFor(work, hub, assignmentId);
      work.fresh.clock.at = at(9, 30); // the claim's half hour is over in this very moment
      const [granted] = await Promise.allSettled([
        services.runs.confirmClaims(hub.organizer, [grant], key()),
        expire.run(work.fresh.db, hub.id, { assignmentId }, at(9, 30)),
      ]);
      const state = await work.stateOf('assignment', assignmentId);
      const won = granted.status === 'fulfilled';
      expect(state).toBe(won ? 'confirmed' : 'expired');
      expect(await work.stateOf('task', taskId)).toBe(won ? 'confirmed' : 'open');
      if (!won) expect(granted).toMatchObject({ reason: { code: 'CLAIM_NOT_FROM_HERE' } });
      const grants = await work.sql('SELECT FROM place_grant WHERE assignment_id = $1', [assignmentId]);
      expect(grants).toHaveLength(won ? 1 : 0);
      const stops = await work.sql(`SELECT FROM stop WHERE task_id = $1 AND state <> 'cancelled'`, [taskId]);
      expect(stops).toHaveLength(won ? 1 : 0);
    }
  });

  it('a paper expires mid-run: who is on the road finishes, and begins nothing new', async () => {
    const tasks = [await work.task(hub), await work.task(hub)];
    const { id } = await ready(heron, tasks);
    work.fresh.clock.at = at(14);
    const run = await services.runs.depart(heron.me, id, tasks, key());
    // Yesterday was the last day of what they are cleared by; the role ends as the night job ends it.
    await work.sql(`UPDATE clearance SET until = '2026-11-20' WHERE member_id = $1`, [heron.me.id]);
    const ending = workEnding(
      new Neighbors(new HubsService(work.fresh.db, packs), services.stock, services.tasks),
    );
    const actor = systemOf(hub.id);
    const roles = ['driver_to_homes'] as const;
    await work.fresh.db.write(actor, (tx, now) =>
      ending.end(tx, now, {
        ...{ actor, hubId: hub.id, memberId: heron.me.id, roles, after: null, reason: 'role_expired' },
      }),
    );
    const places = (await services.runs.myRuns(heron.me))[0]?.stops.map(({ place }) => place !== null);
    expect(places).toEqual([true, true]);
    for (const stop of run.stops) await services.runs.recordStop(heron.me, result(stop), key());
    expect(await services.runs.complete(heron.me, id, key())).toMatchObject({ state: 'completed' });
    const next = services.claims.take(heron.me, await claimKeyFor(heron, await work.task(hub)));
    await expect(next).rejects.toMatchObject({ code: 'MEMBER_UNFIT' });
  });

  it('a volunteer is removed while offline: what they report late stands beside, and changes nothing', async () => {
    const tasks = [await work.task(hub), await work.task(hub)];
    const { id } = await ready(heron, tasks);
    work.fresh.clock.at = at(14);
    const secret = randomBytes(32);
    const run = await services.runs.depart(heron.me, id, tasks, key(), lateHashOf(secret));
    const ending = workEnding(
      new Neighbors(new HubsService(work.fresh.db, packs), services.stock, services.tasks),
    );
    await work.fresh.db.write(hub.organizer, (tx, now) =>
      ending.end(tx, now, {
        ...{ actor: hub.organizer, hubId: hub.id, memberId: heron.me.id, roles: null, after: null },
        reason: 'suspended',
      }),
    );
    const before = await states(tasks);
    const results = run.stops.map(({ id: stopId }) => ({
      stopId,
      outcome: 'done' as const,
      deviceTime: at(14),
    }));
    const late = { runId: id, secret, results };
    expect(await services.runs.reportLate(hub.id, late)).toBe(true);
    expect(await services.runs.reportLate(hub.id, late)).toBe(true);
    expect(await states(tasks)).toEqual(before);
    const [day] = await work.fresh.db.read(hub.organizer, (tx) => services.runs.ofDay(tx, hub.id, TODAY));
    expect(day?.stops.map(({ state, reported }) => [state, reported])).toEqual([
      ['cancelled', 'done'],
      ['cancelled', 'done'],
    ]);
    for (const wrong of [
      services.runs.reportLate(hub.id, { ...late, secret: randomBytes(32) }),
      services.runs.reportLate(randomUUID(), late),
      services.runs.reportLate(hub.id, { ...late, runId: randomUUID() }),
    ]) {
      await expect(wrong).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    work.fresh.clock.at = new Date(at(17).getTime() + 3 * 86_400_000);
    await expect(services.runs.reportLate(hub.id, late)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
