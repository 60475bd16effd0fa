import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { claimKeyFor } from '../../testing/given-claim';
import { GivenCare } from '../../testing/given-care';
import { GivenHousehold } from '../../testing/given-household';
import { GivenRides } from '../../testing/given-ride';
import { TODAY, Work, type Volunteer } from '../../testing/given-work';
import { SPEC_NOW } from '../../testing/harness';

let work: Work;
beforeAll(async () => {
  work = await Work.open();
});
afterAll(() => work.close());

const key = randomUUID;

describe('a clinic ride with a return on call, sitters for the siblings, and groceries', () => {
  it('is one plan from the asking to the door, and nobody is left at the clinic', async () => {
    work.fresh.clock.at = SPEC_NOW;
    const hub = await work.hub(`hub-${randomUUID()}`);
    const me = hub.organizer;
    const rides = new GivenRides(work);
    const care = new GivenCare(work, hub);
    const given = new GivenHousehold(work, hub, care.services);
    const { plans, claims, runs } = care.services;
    const people = new Map<string, Volunteer>();
    for (const handle of ['driver', 'sam', 'lin', 'ida']) {
      const person = await work.member(hub.id, handle, { openClaimsCap: 12 });
      await work.freeAllWeek(person);
      people.set(person.me.id, person);
    }

    // Three requests of one family: a ride at two whose rider will call, two adults from two to six, groceries at four.
    const ride = await rides.ride(hub, { returns: 'will_call', seats: 1 });
    const back = present(ride.back);
    const {
      id: arrangement,
      requestId: sitting,
      taskIds,
    } = await care.arrangement({ fromMinute: 840, toMinute: 1080 });
    const groceries = await work.task(hub, { fromMinute: 960, toMinute: 1080 });
    const parts = [ride.requestId, sitting, await given.requestOf(groceries)];
    const planId = randomUUID();
    const { version } = await plans.tie(me, { planId, requestIds: parts, key: key() });
    const after = { planId, version, requestId: present(parts[2]), after: present(parts[0]), key: key() };
    expect((await plans.order(me, after)).parts.at(-1)).toMatchObject({
      kind: 'groceries',
      orderHolds: true,
    });

    // Proposed and asked as a whole; each says yes, the desk confirms.
    const proposal = await plans.propose(me, planId, false);
    expect(proposal.unmatched).toEqual([]);
    expect(proposal.pairs.map(({ taskId }) => taskId).sort()).toEqual(
      [ride.out, ...taskIds, groceries].sort(),
    );
    const wanted = proposal.pairs.map(({ taskId, member }) => ({ taskId, memberId: member.id }));
    await plans.ask(me, { planId, version: proposal.version, pairs: wanted, key: key() });
    const held = new Map<string, string>();
    for (const { taskId, memberId } of wanted) {
      const who = present(people.get(memberId));
      const { claim } = await claims.confirmOffer(who.me, await claimKeyFor(who, taskId));
      await given.confirm(present(claim).id);
      held.set(taskId, present(claim).id);
    }
    const holder = (taskId: string): Volunteer =>
      present(people.get(present(wanted.find((pair) => pair.taskId === taskId)).memberId));
    const standing = await plans.one(me, planId);
    expect(standing).toMatchObject({ state: 'stands', gaps: [{ taskId: back, code: 'waits_for_call' }] });

    // One of the two with the children falls ill at noon: the ride waits at home, until somebody else comes.
    work.fresh.clock.at = new Date('2026-11-21T18:00:00Z');
    const [first, second] = [present(taskIds[0]), present(taskIds[1])];
    await claims.release(holder(second).me, present(held.get(second)), 'cannot_make_it', key());
    const departing = async (taskId: string): Promise<string> => {
      const [row] = await work.sql<{ runId: string }>(
        'SELECT run_id AS "runId" FROM assignment WHERE id = $1',
        [held.get(taskId)],
      );
      return present(row).runId;
    };
    const driver = holder(ride.out);
    const early = runs.depart(driver.me, await departing(ride.out), [], key());
    await expect(early).rejects.toMatchObject({ code: 'PLAN_NOT_STANDING' });
    const again = await plans.propose(me, planId, false);
    expect(again.pairs.map(({ taskId }) => taskId)).toEqual([second]);
    const stand = present([...people.values()].find(({ me: { id } }) => id === again.pairs[0]?.member.id));
    expect(stand.me.id).not.toBe(holder(first).me.id);
    await given.hold(stand, second);
    expect((await given.plan(planId)).state).toBe('stands');

    // Two o'clock: both adults are there, the children are handed over, the ride leaves.
    await care.setUp(arrangement);
    await care.unrelated(arrangement, holder(first), stand);
    await care.ready(arrangement);
    work.fresh.clock.at = new Date('2026-11-21T20:00:00Z');
    await care.arrive(holder(first), arrangement);
    expect((await care.arrive(stand, arrangement)).state).toBe('started');
    const out = await runs.depart(driver.me, await departing(ride.out), [], key());
    work.fresh.clock.at = new Date('2026-11-21T20:11:00Z');
    for (const step of ['en_route', 'arrive', 'board', 'complete'] as const)
      await rides.step(driver, out, step);
    expect(await rides.open(hub)).toEqual([[back, 'waits_for_call']]);

    // The rider calls. Somebody comes, whatever else is the matter with the plan; groceries come along.
    work.fresh.clock.at = new Date('2026-11-21T22:05:00Z');
    await rides.rides.callReady(me, back, key());
    const called = await plans.one(me, planId);
    expect(called).toMatchObject({ state: 'stands', begun: true, gaps: [{ taskId: back, code: 'nobody' }] });
    await rides.bring(hub, driver, back);
    const deliverer = holder(groceries);
    const box = await runs.depart(deliverer.me, await departing(groceries), [groceries], key());
    const result = { stopId: present(box.stops[0]).id, outcome: 'done' as const, reason: null, goods: null };
    await runs.recordStop(deliverer.me, { ...result, deviceTime: work.fresh.clock.at }, key());
    expect(await rides.open(hub)).toEqual([]);
    expect((await plans.ofDay(me, TODAY)).map(({ state }) => state)).toEqual(['stands']);

    // The children are back with their family, the sitting is over: so is the plan.
    await work.sql(`UPDATE task SET state = 'done' WHERE id = ANY($1)`, [taskIds]);
    expect((await given.plan(planId)).state).toBe('done');
  });
});
