import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import type { Job } from '../../platform/jobs/job-registry';
import { claimKeyFor } from '../../testing/given-claim';
import { GivenHousehold, type Household } from '../../testing/given-household';
import { TODAY, TOMORROW, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { SPEC_NOW } from '../../testing/harness';
import { workServices, type WorkServices } from '../../testing/work-services';
import { NoticesService } from '../notices/notices.service';
import { planLapseJob, planTellJob } from './plan-jobs';

let work: Work;
let services: WorkServices;
let notices: NoticesService;
let hub: WorkHub;
let given: GivenHousehold;
let driver: Volunteer;
let sam: Volunteer;
let lin: Volunteer;

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
  notices = new NoticesService(work.fresh.db);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
  given = new GivenHousehold(work, hub, services);
  [driver, sam, lin] = [await free('driver'), await free('sam'), await free('lin')];
});

async function free(handle: string): Promise<Volunteer> {
  const volunteer = await work.member(hub.id, handle);
  await work.freeAllWeek(volunteer);
  return volunteer;
}

const key = randomUUID;
const stateOf = async ({ planId }: Household): Promise<string> => (await given.plan(planId)).state;

/** What the runner does next: everything about plans that is due. */
async function runJobs(): Promise<void> {
  const doors = { notices, tasks: services.tasks };
  const jobs = new Map<string, Job>([planTellJob(doors), planLapseJob(doors)].map((job) => [job.name, job]));
  const due = await work.sql<{ name: string; payload: { planId: string } }>(
    `DELETE FROM job WHERE hub_id = $1 AND name LIKE 'plan.%' AND run_at <= $2 RETURNING name, payload`,
    [hub.id, work.fresh.clock.at],
  );
  for (const { name, payload } of due)
    await jobs.get(name)?.run(work.fresh.db, hub.id, payload, work.fresh.clock.at);
}

const noticesOf = async ({ me }: Volunteer): Promise<string[]> =>
  (await notices.mine(me)).map(({ kind }) => kind);

const depart = async (assignmentId: string, loaded: readonly string[] = []) => {
  const [row] = await work.sql<{ runId: string }>('SELECT run_id AS "runId" FROM assignment WHERE id = $1', [
    assignmentId,
  ]);
  return services.runs.depart(driver.me, present(row).runId, loaded, key());
};

describe('tying', () => {
  it('puts requests of one day into one plan, in order, with what it lacks', async () => {
    const household = await given.tied();
    const plan = await services.plans.one(hub.organizer, household.planId);
    expect(plan).toMatchObject({ day: TODAY, state: 'gathering', begun: false });
    expect(
      plan.parts
        .map(({ kind }) => kind)
        .slice(0, 2)
        .sort(),
    ).toEqual(['childcare', 'ride']);
    expect(plan.parts[2]).toMatchObject({ kind: 'groceries', afterPart: household.requestIds[0] });
    expect(plan.parts.every(({ orderHolds }) => orderHolds)).toBe(true);
    expect(plan.gaps.map(({ code }) => code)).toEqual(Array(5).fill('nobody'));
    expect((await services.plans.ofDay(hub.organizer, TODAY)).map(({ id }) => id)).toEqual([
      household.planId,
    ]);
    expect(await services.plans.ofDay(hub.organizer, TOMORROW)).toEqual([]);
  });

  it('refuses two days, a part of another plan, a plan of one, a circle, and an old version', async () => {
    const { planId, requestIds } = await given.tied();
    const me = hub.organizer;
    const other = await given.asked({ day: TOMORROW });
    const [ride, sitting, groceries] = requestIds.map(String) as [string, string, string];
    const over = (requests: readonly string[]) =>
      services.plans.tie(me, { planId: randomUUID(), requestIds: [...requests], key: key() });
    const alone = await given.requestOf(await work.task(hub));
    await expect(over([alone, String(other.requestIds[0])])).rejects.toMatchObject({
      code: 'PLAN_ANOTHER_DAY',
    });
    await expect(over([alone, ride])).rejects.toMatchObject({ constraint: 'plan_part_pk' });
    await expect(over([alone])).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
    await expect(over([randomUUID()])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { version } = await services.plans.one(me, planId);
    const circle = { planId, version, requestId: ride, after: groceries, key: key() };
    await expect(services.plans.order(me, circle)).rejects.toMatchObject({ code: 'PLAN_ORDER_WRONG' });
    const old = { planId, version: version - 1, requestId: sitting, key: key() };
    await expect(services.plans.untie(me, old)).rejects.toMatchObject({ code: 'PLAN_CHANGED' });
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    await expect(services.plans.one(elsewhere.organizer, planId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is not needed where a family asked for several things at once', async () => {
    const household = await given.asked();
    await work.sql(`UPDATE request SET plan_id = $2 WHERE id = ANY($1)`, [
      household.requestIds,
      household.planId,
    ]);
    const copies = await work.sql<{ id: string }>(
      `INSERT INTO request (hub_id, id, kind, state, channel, cell, destination_cell, day, from_minute, to_minute,
         load_units, receipt_key, receipt_verifier, created_on, expires_on, plan_id)
       SELECT hub_id, gen_random_uuid(), kind, 'submitted', channel, cell, destination_cell, day, from_minute, to_minute,
         load_units, receipt_key, receipt_verifier, created_on, expires_on, plan_id
       FROM request WHERE id = ANY($1) RETURNING id`,
      [household.requestIds],
    );
    const plan = await services.plans.one(hub.organizer, household.planId);
    expect(plan.parts.map(({ requestId }) => requestId).sort()).toEqual(copies.map(({ id }) => id).sort());
    expect(plan.gaps.map(({ code }) => code)).toEqual(['not_accepted', 'not_accepted', 'not_accepted']);
  });

  it('lets a part go, and is no plan any more with one', async () => {
    const household = await given.tied();
    const { planId, requestIds } = household;
    const me = hub.organizer;
    const { version } = await services.plans.one(me, planId);
    const untied = await services.plans.untie(me, {
      planId,
      version,
      requestId: String(requestIds[2]),
      key: key(),
    });
    expect(untied.parts.map(({ kind }) => kind).toSorted()).toEqual(['childcare', 'ride']);
    const last = { planId, version: untied.version, requestId: String(requestIds[0]), key: key() };
    expect(await services.plans.untie(me, last)).toMatchObject({ state: 'cancelled', parts: [] });
  });
});

describe('the whole', () => {
  it('stands when every part is held, and not before: nobody sets off', async () => {
    const household = await given.tied();
    const out = await given.hold(driver, household.out);
    await expect(depart(out)).rejects.toMatchObject({
      code: 'PLAN_NOT_STANDING',
      details: { taskIds: [household.out], planIds: [household.planId] },
    });
    await given.hold(driver, household.back);
    await given.hold(driver, household.groceries);
    await given.hold(sam, household.sitters[0]);
    expect(await stateOf(household)).toBe('gathering');
    await given.hold(lin, household.sitters[1]);
    expect(await stateOf(household)).toBe('stands');
    await runJobs();
    expect(await noticesOf(sam)).toEqual(['plan_stands']);
    expect((await depart(out)).state).toBe('departed');
    const plan = await services.plans.one(hub.organizer, household.planId);
    expect(plan).toMatchObject({ state: 'stands', begun: true, gaps: [] });
  });

  it('has the database as its last word: whoever forgets to ask is refused all the same', async () => {
    const household = await given.tied();
    await given.hold(driver, household.out);
    const past = work.sql(`UPDATE task SET state = 'en_route' WHERE id = $1`, [household.out]);
    await expect(past).rejects.toMatchObject({ constraint: 'task_waits_for_plan' });
  });

  it('falls with one part: all are told, kept for a while, and then free', async () => {
    const household = await given.tied();
    const held = await given.held(household, [driver, sam, lin]);
    await runJobs();
    await services.claims.release(lin.me, String(held.get(household.sitters[1])), 'cannot_make_it', key());
    expect(await stateOf(household)).toBe('broken');
    await expect(depart(String(held.get(household.out)))).rejects.toMatchObject({
      code: 'PLAN_NOT_STANDING',
    });
    await runJobs();
    expect([await noticesOf(driver), await noticesOf(sam), await noticesOf(lin)]).toEqual([
      ['plan_fell'],
      ['plan_fell'],
      ['plan_stands'].slice(1),
    ]);
    const { keptUntil } = await given.plan(household.planId);
    expect(keptUntil).toEqual(new Date('2026-11-21T16:30:00Z')); // half of the three hours to noon
    work.fresh.clock.at = new Date('2026-11-21T16:31:00Z');
    await runJobs();
    expect(await stateOf(household)).toBe('gathering');
    expect(await work.stateOf('task', household.out)).toBe('open');
    expect(await noticesOf(driver)).toEqual(['plan_freed']);
  });

  it('is whole again when somebody comes in time; nobody is freed', async () => {
    const household = await given.tied();
    const held = await given.held(household, [driver, sam, lin]);
    await runJobs();
    await services.claims.release(lin.me, String(held.get(household.sitters[1])), 'cannot_make_it', key());
    await runJobs();
    await given.hold(await free('ida'), household.sitters[1]);
    expect(await stateOf(household)).toBe('stands');
    await runJobs();
    expect(await noticesOf(sam)).toEqual(['plan_stands']);
    work.fresh.clock.at = new Date('2026-11-21T16:31:00Z');
    await runJobs();
    expect(await stateOf(household)).toBe('stands');
    expect(await work.stateOf('task', household.out)).toBe('confirmed');
  });

  it('is brought to its end once it has begun: the way back is never in question', async () => {
    const household = await given.tied();
    const held = await given.held(household, [driver, sam, lin]);
    await depart(String(held.get(household.out)));
    await services.claims.release(lin.me, String(held.get(household.sitters[1])), 'cannot_make_it', key());
    expect(await stateOf(household)).toBe('broken');
    await runJobs();
    work.fresh.clock.at = new Date('2026-11-21T20:00:00Z');
    await runJobs();
    expect((await depart(String(held.get(household.back)))).state).toBe('departed');
  });

  it('needs no part any more that the family withdrew, once that part is taken out', async () => {
    const household = await given.tied();
    await given.held(household, [driver, sam, lin]);
    const groceries = String(household.requestIds[2]);
    await work.sql(`UPDATE task SET state = 'cancelled' WHERE id = $1`, [household.groceries]);
    await work.sql(`UPDATE request SET state = 'withdrawn' WHERE id = $1`, [groceries]);
    const me = hub.organizer;
    const plan = await services.plans.one(me, household.planId);
    expect(plan).toMatchObject({ state: 'broken', gaps: [{ requestId: groceries, code: 'part_over' }] });
    const { planId } = household;
    const whole = await services.plans.untie(me, {
      planId,
      version: plan.version,
      requestId: groceries,
      key: key(),
    });
    expect(whole.state).toBe('stands');
  });
});

describe('asking', () => {
  it('proposes all of it or nothing, one driver for the way and the groceries', async () => {
    const household = await given.tied();
    const { pairs, unmatched, version } = await services.plans.propose(
      hub.organizer,
      household.planId,
      false,
    );
    expect(unmatched).toEqual([]);
    const who = new Map(pairs.map(({ taskId, member }) => [taskId, member.id]));
    expect(who.size).toBe(5);
    expect(who.get(household.back)).toBe(who.get(household.out));
    expect(who.get(household.groceries)).toBe(who.get(household.out));
    expect(who.get(household.sitters[0])).not.toBe(who.get(household.sitters[1]));
    const asked = await services.plans.ask(hub.organizer, {
      planId: household.planId,
      version,
      pairs: pairs.map(({ taskId, member }) => ({ taskId, memberId: member.id })),
      key: key(),
    });
    expect(asked.gaps.map(({ code }) => code)).toEqual(Array(5).fill('asked'));
  });

  it('says of the whole why it cannot be, when one part finds nobody', async () => {
    const household = await given.tied();
    await work.sql(`UPDATE clearance SET state = 'suspended' WHERE hub_id = $1 AND role = 'carer'`, [hub.id]);
    const { pairs, unmatched } = await services.plans.propose(hub.organizer, household.planId, false);
    expect(pairs).toEqual([]);
    const byTask = new Map(unmatched.map((one) => [one.taskId, one]));
    expect(byTask.get(household.sitters[0])).toMatchObject({
      because: 'NOBODY_CAN',
      rules: [{ code: 'ROLE', count: 3 }],
    });
    const ride = byTask.get(household.out);
    expect(ride?.because).toBe('LINK');
    expect(ride?.heldUpBy.toSorted()).toEqual(household.sitters.toSorted());
  });

  it('re-plans as a whole: who is replaced is let go, who stays is not asked again', async () => {
    const household = await given.tied();
    const held = await given.held(household, [driver, sam, lin]);
    const ida = await free('ida');
    const me = hub.organizer;
    const { version } = await services.plans.one(me, household.planId);
    const pairs = [
      { taskId: household.out, memberId: driver.me.id },
      { taskId: household.sitters[0], memberId: ida.me.id },
    ];
    const asked = await services.plans.ask(me, { planId: household.planId, version, pairs, key: key() });
    expect(asked.state).toBe('broken');
    expect(asked.gaps).toMatchObject([{ taskId: household.sitters[0], code: 'asked' }]);
    expect(await work.stateOf('assignment', String(held.get(household.sitters[0])))).toBe('removed');
    const yes = await services.claims.confirmOffer(ida.me, await claimKeyFor(ida, household.sitters[0]));
    await given.confirm(present(yes.claim).id);
    expect(await stateOf(household)).toBe('stands');
  });

  it('does nothing of it when one person cannot, or when somebody is on the way', async () => {
    const household = await given.tied();
    const me = hub.organizer;
    const { version } = await services.plans.one(me, household.planId);
    const pairs = [
      { taskId: household.out, memberId: driver.me.id },
      { taskId: household.sitters[0], memberId: randomUUID() },
    ];
    const over = services.plans.ask(me, { planId: household.planId, version, pairs, key: key() });
    await expect(over).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await work.stateOf('task', household.out)).toBe('open');
  });
});
