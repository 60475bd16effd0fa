import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WEIGHTS } from '@doorstep/matching';
import { present } from '@doorstep/std';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import {
  TODAY,
  TOMORROW,
  Work,
  type Volunteer,
  type VolunteerFacts,
  type WorkHub,
} from '../../testing/given-work';
import { SPEC_NOW } from '../../testing/harness';
import { workServices, type WorkServices } from '../../testing/work-services';
import { claimExpireJob } from '../claims/claim-expire.job';
import { REOFFER } from '../claims/claims.service';
import { reofferJob } from './reoffer.job';

let work: Work;
let hub: WorkHub;
let services: WorkServices;

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
});

const key = randomUUID;
async function free(handle: string, facts: VolunteerFacts = {}): Promise<Volunteer> {
  const volunteer = await work.member(hub.id, handle, facts);
  await work.freeAllWeek(volunteer);
  return volunteer;
}
const asking = (taskId: string, ...people: readonly Volunteer[]) => ({
  taskId,
  memberIds: people.map(({ me }) => me.id),
  reason: null,
  key: key(),
});
const states = async (taskId: string): Promise<Record<string, string>> => {
  const rows = await work.sql<{ handle: string; state: string }>(
    `SELECT m.handle, a.state FROM assignment a JOIN member m ON m.id = a.member_id WHERE a.task_id = $1`,
    [taskId],
  );
  return Object.fromEntries(rows.map(({ handle, state }) => [handle, state]));
};

describe('asking somebody against whom something speaks', () => {
  it('needs a reason where it is hours and effort, and is not done where it is more', async () => {
    const busy = await work.member(hub.id, 'busy');
    const newcomer = await free('newcomer', { tier: 1 });
    const taskId = await work.task(hub);
    const { cannot } = await services.matching.suggestions(hub.organizer, taskId);
    expect(Object.fromEntries(cannot.map(({ member, liftable }) => [member.handle, liftable]))).toEqual({
      busy: true,
      newcomer: false,
    });
    const offer = (who: Volunteer, reason: 'emergency' | null) =>
      services.matching.offer(hub.organizer, { ...asking(taskId, who), reason });
    await expect(offer(busy, null)).rejects.toMatchObject({
      code: 'MATCH_NEEDS_REASON',
      details: { memberIds: [busy.me.id] },
    });
    await expect(offer(newcomer, 'emergency')).rejects.toMatchObject({ code: 'MEMBER_UNFIT' });
    expect((await offer(busy, 'emergency')).state).toBe('offered');
    const [line] = await work.sql<{ reason: string }>(
      `SELECT reason FROM activity WHERE hub_id = $1 AND verb = 'task.ask_all_the_same'`,
      [hub.id],
    );
    expect(line?.reason).toBe('emergency');
  });
});

describe('assigning', () => {
  it('tells one person, ends the asking of others, and becomes a claim with their yes', async () => {
    const [ada, ben] = [await free('ada'), await free('ben')];
    const taskId = await work.task(hub);
    await services.matching.offer(hub.organizer, asking(taskId, ben));
    expect((await services.matching.assign(hub.organizer, asking(taskId, ada))).state).toBe('claimed');
    expect(await states(taskId)).toEqual({ ada: 'assigned', ben: 'removed' });
    await expect(services.matching.assign(hub.organizer, asking(taskId, ben))).rejects.toMatchObject({
      code: 'TASK_NOT_OPEN',
    });
    const { claim } = await services.claims.confirmOffer(ada.me, await claimKeyFor(ada, taskId));
    expect(await states(taskId)).toMatchObject({ ada: 'claimed' });
    const grant = await grantFor(work, hub, present(claim).id);
    await services.runs.confirmClaims(hub.organizer, [grant], key());
    expect(await work.stateOf('task', taskId)).toBe('confirmed');
  });

  it('may be said no to; then it is open, and there is nothing to take back', async () => {
    const ada = await free('ada');
    const taskId = await work.task(hub);
    await services.matching.assign(hub.organizer, asking(taskId, ada));
    const [mine] = await services.claims.myClaims(ada.me);
    const { id } = present(mine);
    expect((await services.claims.release(ada.me, id, 'no_car', key())).state).toBe('declined');
    expect(await work.stateOf('task', taskId)).toBe('open');
    await expect(services.claims.undoRelease(ada.me, id, key())).rejects.toMatchObject({
      code: 'CLAIM_NOT_FROM_HERE',
    });
  });
});

describe('offers that nobody keeps', () => {
  const runJobs = async (): Promise<void> => {
    const jobs = [claimExpireJob(services.tasks), reofferJob(services.matching)];
    for (;;) {
      const due = await work.sql<{ name: string; payload: { taskId: string } }>(
        `DELETE FROM job WHERE hub_id = $1 AND run_at <= $2 AND name = ANY($3) RETURNING name, payload`,
        [hub.id, work.fresh.clock.at, jobs.map(({ name }) => name)],
      );
      if (due.length === 0) return;
      for (const { name, payload } of due)
        await jobs.find((job) => job.name === name)?.run(work.fresh.db, hub.id, payload, work.fresh.clock.at);
    }
  };

  it('go on to the next best, as many as before, and stop after three rounds', async () => {
    const people = [];
    for (const handle of ['ada', 'ben', 'cid', 'dot', 'eve']) people.push(await free(handle));
    const [ada, ben] = people;
    const taskId = await work.task(hub, { day: TOMORROW });
    await services.matching.offer(hub.organizer, asking(taskId, present(ada), present(ben)));
    work.fresh.clock.pass(24 * 3_600_000 + 60_000);
    await runJobs();
    const second = await states(taskId);
    expect(second).toMatchObject({ ada: 'expired', ben: 'expired' });
    expect(Object.values(second).filter((state) => state === 'offered')).toHaveLength(2);
  });

  it('end two hours before it begins, so that others can be asked in time', async () => {
    for (const handle of ['ada', 'ben']) await free(handle);
    const ada = await free('ada2');
    // Ten in the evening, for eight in the morning.
    work.fresh.clock.at = new Date('2026-11-22T04:00:00Z');
    const taskId = await work.task(hub, { day: TOMORROW, fromMinute: 480, toMinute: 600 });
    await services.matching.offer(hub.organizer, asking(taskId, ada));
    const [offer] = await services.claims.myClaims(ada.me);
    expect(offer?.expiresAt).toEqual(new Date('2026-11-22T12:00:00Z'));
    work.fresh.clock.at = new Date('2026-11-22T12:01:00Z');
    await runJobs();
    const second = await states(taskId);
    expect(second).toMatchObject({ ada2: 'expired' });
    expect(Object.values(second).filter((state) => state === 'offered')).toHaveLength(1);
  });

  it('and claims that nobody confirms are over when the window begins, and no later', async () => {
    const ada = await free('ada');
    work.fresh.clock.at = new Date('2026-11-22T04:00:00Z');
    const taskId = await work.task(hub, { day: TOMORROW, fromMinute: 480, toMinute: 600 });
    const { claim } = await services.claims.take(ada.me, await claimKeyFor(ada, taskId));
    expect(claim?.expiresAt).toEqual(new Date('2026-11-22T14:00:00Z'));
  });

  it('go on when a claim lapses, too, but not for what begins within the hour', async () => {
    const [ada, ben] = [await free('ada'), await free('ben')];
    const taskId = await work.task(hub);
    await services.claims.take(ada.me, await claimKeyFor(ada, taskId));
    work.fresh.clock.pass(31 * 60_000);
    await runJobs();
    expect(await states(taskId)).toEqual({ ada: 'expired', ben: 'offered' });
    const soon = await work.task(hub, { fromMinute: 600, toMinute: 720 });
    await services.claims.take(ben.me, await claimKeyFor(ben, soon));
    work.fresh.clock.pass(31 * 60_000);
    await runJobs();
    expect(await work.stateOf('task', soon)).toBe('open');
    const waiting = await work.sql(`SELECT id FROM job WHERE hub_id = $1 AND name = $2`, [hub.id, REOFFER]);
    expect(waiting).toEqual([]);
  });
});

describe('weights', () => {
  it('are the usual ones, are kept within bounds, and know who was first', async () => {
    const me = hub.organizer;
    expect(await services.matching.weights(me)).toEqual({ version: 0, weights: WEIGHTS });
    const save = (version: number, own: object) =>
      services.matching.saveWeights(me, { version, own, key: key() });
    await expect(save(0, { newHome: 49 })).rejects.toMatchObject({
      code: 'WEIGHTS_WRONG',
      details: { field: 'newHome' },
    });
    expect(await save(0, { newHome: 300 })).toEqual({ version: 1, weights: { ...WEIGHTS, newHome: 300 } });
    await expect(save(0, { newHome: 200 })).rejects.toMatchObject({ constraint: 'match_policy_pk' });
    expect((await save(1, { newHome: 200 })).version).toBe(2);
    await expect(save(1, { newHome: 250 })).rejects.toMatchObject({ code: 'WEIGHTS_CHANGED' });
  });

  it('are tried on the real last week, as it was before anybody was asked', async () => {
    const [ada, ben] = [await free('ada'), await free('ben')];
    work.fresh.clock.at = new Date(SPEC_NOW.getTime() - 2 * 24 * 3_600_000);
    const day = '2026-11-19';
    const tag = Buffer.alloc(32, 7);
    for (const fromMinute of [600, 720]) {
      const taskId = await work.task(hub, { day, fromMinute, toMinute: fromMinute + 120, householdTag: tag });
      const { claim } = await services.claims.take(ada.me, await claimKeyFor(ada, taskId));
      const grant = await grantFor(work, hub, present(claim).id);
      await services.runs.confirmClaims(hub.organizer, [grant], key());
    }
    work.fresh.clock.at = SPEC_NOW;
    const trial = await services.matching.tryWeights(hub.organizer, {
      taskSameDay: 100,
      newHome: 50,
      otherPerson: 0,
    });
    expect(trial).toMatchObject({ from: '2026-11-14', days: 7 });
    expect(trial.now).toMatchObject({ tasks: 2, matched: 2, newHomes: 2 });
    expect(trial.then).toMatchObject({ tasks: 2, matched: 2, people: 2, mostForOne: 1 });
    expect(ben.me.handle).toBe('ben');
    const quiet = await services.matching.tryWeights((await work.hub(`hub-${randomUUID()}`)).organizer, {});
    expect(quiet.now).toEqual(quiet.then);
    expect(quiet.now.tasks).toBe(0);
  });
});

describe('the simple list', () => {
  it('has who holds the role, nearest and freest first, and weighs nothing', async () => {
    await free('ada');
    await work.member(hub.id, 'never');
    await free('packer', { roles: ['packer'] });
    const taskId = await work.task(hub, { day: TODAY });
    const rows = await services.matching.simpleList(hub.organizer, taskId);
    expect(rows.map(({ member, freeMinutes }) => [member.handle, freeMinutes])).toEqual([
      ['ada', 120],
      ['never', 0],
    ]);
  });
});

describe('rest and fair shares', () => {
  it('count days in a row, the hours of the week, and the work that people like', async () => {
    const ada = await free('ada');
    await work.sql(
      `INSERT INTO wish (hub_id, member_id, week_hours, prefers_kinds) VALUES ($1, $2, 1, '{driving}')`,
      [hub.id, ada.me.id],
    );
    const taskId = await work.task(hub, { day: TOMORROW });
    const reasons = async () =>
      (await services.matching.suggestions(hub.organizer, taskId)).ranked[0]?.reasons.map(
        ({ code, value }) => [code, value],
      );
    expect(await reasons()).toContainEqual(['WANTED', 0]);
    const worked = (days: number) =>
      work.sql(
        `WITH past AS (
           INSERT INTO task (hub_id, id, request_id, kind, part, state, tier, cell, day, from_minute, to_minute,
             window_from, window_to, service_seconds, load_units, seats, flags, kit_count)
           SELECT t.hub_id, gen_random_uuid(), t.request_id, t.kind, 10 + n, 'done', t.tier, t.cell, t.day - n, t.from_minute,
             t.to_minute, t.window_from - make_interval(days => n), t.window_to - make_interval(days => n), 60, 1, 0, '{}', 0
           FROM task t, generate_series(1, $3::int) n WHERE t.id = $2 ON CONFLICT DO NOTHING RETURNING hub_id, id)
         INSERT INTO assignment (hub_id, id, task_id, member_id, state, version, made_at)
         SELECT hub_id, gen_random_uuid(), id, $1, 'completed', 1, now() FROM past`,
        [ada.me.id, taskId, days],
      );
    await worked(4);
    expect(await reasons()).toContainEqual(['STRAIN', 4]);
    expect(await reasons()).toContainEqual(['WANTED', 4]);
    await worked(6);
    const { cannot } = await services.matching.suggestions(hub.organizer, taskId);
    expect(cannot).toMatchObject([{ codes: ['REST_DAY'], liftable: true }]);
  });
});
