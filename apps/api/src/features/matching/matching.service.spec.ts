import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SPEC_NOW } from '../../testing/harness';
import { aHouseholdTag, claimKeyFor, grantFor } from '../../testing/given-claim';
import { GivenRides } from '../../testing/given-ride';
import { TODAY, TOMORROW, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';

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

async function free(handle: string, facts = {}): Promise<Volunteer> {
  const volunteer = await work.member(hub.id, handle, facts);
  await work.freeAllWeek(volunteer);
  return volunteer;
}

async function deliverTo(driver: Volunteer, householdTag: Buffer): Promise<void> {
  const taskId = await work.task(hub, { householdTag });
  const { claim } = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
  const grant = await grantFor(work, hub, String(claim?.id));
  await services.runs.confirmClaims(hub.organizer, [grant], randomUUID());
}

describe('suggestions', () => {
  it('rank who can, and say of the others every rule that stops them', async () => {
    const tag = aHouseholdTag();
    const friend = await free('friend');
    await free('stranger');
    await free('newcomer', { tier: 1, roles: ['carer'] });
    await work.member(hub.id, 'busy'); // offers no hours at all
    await deliverTo(friend, tag);
    const taskId = await work.task(hub, { householdTag: tag, day: TOMORROW });
    const { ranked, cannot } = await services.matching.suggestions(hub.organizer, taskId);
    expect(ranked.map(({ member }) => member.handle)).toEqual(['friend', 'stranger']);
    const [first, second] = ranked;
    expect(first?.reasons.find(({ code }) => code === 'NEW_HOME')).toEqual({
      code: 'NEW_HOME',
      value: 0,
      weight: 0,
    });
    expect(second?.reasons.find(({ code }) => code === 'CONTINUITY')?.weight).toBe(60);
    expect(first?.travelSeconds).toBe(first?.reasons.find(({ code }) => code === 'TRAVEL')?.value);
    expect(Object.fromEntries(cannot.map(({ member, codes }) => [member.handle, codes]))).toEqual({
      newcomer: ['ROLE', 'TIER'],
      busy: ['AVAILABILITY'],
    });
  });

  it('never have somebody who is away, and have them again once they are back', async () => {
    const lin = await free('lin');
    const taskId = await work.task(hub, { day: TOMORROW });
    const ranked = async () =>
      (await services.matching.suggestions(hub.organizer, taskId)).ranked.map(({ member }) => member.handle);
    const away = { id: randomUUID(), fromDay: TODAY, toDay: TOMORROW, key: randomUUID() };
    expect(await ranked()).toEqual(['lin']);
    await services.availability.goAway(lin.me, away);
    expect(await ranked()).toEqual([]);
    expect((await services.matching.matchDay(hub.organizer, TOMORROW)).pairs).toEqual([]);
    await services.availability.comeBack(lin.me, away.id, randomUUID());
    expect(await ranked()).toEqual(['lin']);
  });

  it('do not ask again who gave it back, and know spent budgets and full days', async () => {
    const tired = await free('tired');
    const shown = await free('shown', { newHomesPerDay: 1 });
    const full = await free('full', { openClaimsCap: 1 });
    await deliverTo(shown, aHouseholdTag());
    await deliverTo(full, aHouseholdTag());
    const taskId = await work.task(hub);
    const { claim } = await services.claims.take(tired.me, await claimKeyFor(tired, taskId));
    await services.claims.release(tired.me, String(claim?.id), 'too_far', randomUUID());
    const { ranked, cannot } = await services.matching.suggestions(hub.organizer, taskId);
    expect(ranked).toEqual([]);
    expect(Object.fromEntries(cannot.map(({ member, codes }) => [member.handle, codes]))).toEqual({
      tired: ['DECLINED'],
      shown: ['BUDGET'],
      full: ['DAY_FULL'],
    });
  });

  it('are for open tasks of one’s own hub', async () => {
    const taskId = await work.task(hub, { state: 'done' });
    const over = services.matching.suggestions(hub.organizer, taskId);
    await expect(over).rejects.toMatchObject({ code: 'TASK_NOT_OPEN' });
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    const theirs = services.matching.suggestions(elsewhere.organizer, taskId);
    await expect(theirs).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a whole day', () => {
  it('shares the tasks out, two adults to one sitting, and explains what is left', async () => {
    await free('ada');
    await free('ben');
    const [delivery, sitting] = [await work.task(hub), await work.task(hub, { kind: 'sitting' })];
    const [{ request_id: requestId }] = (await work.sql<{ request_id: string }>(
      'SELECT request_id FROM task WHERE id = $1',
      [sitting],
    )) as [{ request_id: string }];
    const beside = await work.task(hub, { kind: 'sitting', requestId, part: 2 });
    const large = await work.task(hub, { flags: ['heavy'], loadUnits: 4, fromMinute: 1080, toMinute: 1200 });
    await work.sql(`UPDATE member SET load_units = 3 WHERE hub_id = $1`, [hub.id]);
    const { pairs, unmatched } = await services.matching.matchDay(hub.organizer, TODAY);
    const who = new Map(pairs.map(({ taskId, member }) => [taskId, member.handle]));
    expect([...who.keys()].sort()).toEqual([delivery, sitting, beside].sort());
    expect(new Set([who.get(sitting), who.get(beside)])).toEqual(new Set(['ada', 'ben']));
    expect(unmatched).toEqual([
      {
        taskId: large,
        because: 'NOBODY_CAN',
        heldUpBy: [],
        rules: [{ code: 'LOAD', count: 2 }],
        fix: 'SPLIT_OR_LARGER_CAR',
        fixWith: 2,
      },
    ]);
    expect(pairs.every(({ strength }) => ['very_good', 'good', 'possible'].includes(strength))).toBe(true);
  });

  it('of nobody and nothing is empty', async () => {
    expect(await services.matching.matchDay(hub.organizer, TODAY)).toEqual({
      day: TODAY,
      pairs: [],
      unmatched: [],
      tasks: [],
      people: [],
    });
  });

  it('tells who knows a home, who said no, and what the day leaves of each', async () => {
    const tag = aHouseholdTag();
    const friend = await free('friend', { newHomesPerDay: 5, homesPerMonth: 20, openClaimsCap: 4 });
    const tired = await free('tired');
    await deliverTo(friend, tag);
    const taskId = await work.task(hub, { householdTag: tag });
    const { claim } = await services.claims.take(tired.me, await claimKeyFor(tired, taskId));
    await services.claims.release(tired.me, String(claim?.id), 'too_far', randomUUID());
    const { tasks, people } = await services.matching.matchDay(hub.organizer, TODAY);
    expect(tasks).toEqual([
      { taskId, knownTo: [friend.me.id], facesLeft: 3, together: null, declinedBy: [tired.me.id] },
    ]);
    const standing = people.find(({ memberId }) => memberId === friend.me.id);
    expect(standing).toMatchObject({ newHomesLeft: 4, tasksLeft: 3 });
    expect(standing?.busy).toHaveLength(1);
  });

  it('counts who waits for the hub’s word among those who know a home', async () => {
    const tag = aHouseholdTag();
    const waits = await free('waits', { newHomesPerDay: 5, homesPerMonth: 20 });
    const held = await work.task(hub, { householdTag: tag });
    await services.claims.take(waits.me, await claimKeyFor(waits, held));
    const taskId = await work.task(hub, { householdTag: tag });
    const { tasks, people } = await services.matching.standings(hub.organizer, TODAY);
    // What is planned is everything that nobody has begun, the held one too: who holds it is not yet told of it.
    expect(new Map(tasks.map((one) => [one.taskId, [one.knownTo, one.facesLeft]]))).toEqual(
      new Map([
        [taskId, [[waits.me.id], 3]],
        [held, [[], 4]],
      ]),
    );
    expect(people.find(({ memberId }) => memberId === waits.me.id)).toMatchObject({ newHomesLeft: 4 });
  });

  it('asks nobody for two rides that they could not both say yes to', async () => {
    const driver = await free('driver', { newHomesPerDay: 9, homesPerMonth: 20, seats: 4 });
    const rides = new GivenRides(work);
    const { out: one } = await rides.ride(hub, { returns: null });
    const { out: other } = await rides.ride(hub, { returns: null, outAt: 50 });
    const first = await services.matching.matchDay(hub.organizer, TODAY);
    expect(first.pairs).toHaveLength(1);
    const given = String(first.pairs[0]?.taskId);
    await services.claims.take(driver.me, await claimKeyFor(driver, given));
    const left = given === one ? other : one;
    const second = await services.matching.matchDay(hub.organizer, TODAY);
    expect(second.unmatched.map(({ taskId }) => taskId)).toEqual([left]);
    // FIT says the same: one car, two households, at the same time.
    await expect(services.claims.take(driver.me, await claimKeyFor(driver, left))).rejects.toMatchObject({
      code: 'MEMBER_UNFIT',
    });
  });
});
