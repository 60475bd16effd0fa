import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newKeyPair } from '@doorstep/sealed';
import { SPEC_NOW } from '../../testing/harness';
import { aHouseholdTag, claimKeyFor, grantFor } from '../../testing/given-claim';
import { TOMORROW, Work, type GivenTask, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import type { Grant } from './confirm-claims';

let work: Work;
let hub: WorkHub;
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
});

async function claim(driver: Volunteer, given: GivenTask = {}): Promise<string> {
  const taskId = await work.task(hub, given);
  const answer = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
  return String(answer.claim?.id);
}

const confirm = async (...ids: string[]) => {
  const grants = [];
  for (const id of ids) grants.push(await grantFor(work, hub, id));
  return services.runs.confirmClaims(hub.organizer, grants, key());
};

describe('confirming claims', () => {
  it('makes each a run of its own, in the claim’s window', async () => {
    const driver = await work.member(hub.id, 'heron');
    const rows = await confirm(await claim(driver), await claim(driver, { day: TOMORROW }));
    expect(rows.map(({ state, granted, expiresAt }) => [state, granted, expiresAt])).toEqual(
      Array(2).fill(['confirmed', true, null]),
    );
    const runs = await services.runs.myRuns(driver.me);
    expect(runs.map(({ letter, state, day }) => [letter, state, day])).toEqual([
      ['A', 'accepted', '2026-11-21'],
      ['A', 'accepted', TOMORROW],
    ]);
    expect(runs[0]?.stops).toMatchObject([{ kind: 'deliver', arriveAt: new Date('2026-11-21T20:00:00Z') }]);
    expect(runs[0]?.startsAt.getTime()).toBeLessThan(Date.parse('2026-11-21T20:00:00Z'));
  });

  it('takes a grant for the claim’s own key only', async () => {
    const driver = await work.member(hub.id, 'heron');
    const id = await claim(driver);
    const grant = await grantFor(work, hub, id);
    const other = await newKeyPair({ extractable: false });
    const wrong = [
      { ...grant, kid: other.kid },
      { ...grant, wrap: grant.wrap.subarray(0, 60) },
      {
        ...grant,
        wrap: Buffer.concat([grant.wrap.subarray(0, 2), Buffer.alloc(12), grant.wrap.subarray(14)]),
      },
    ];
    for (const bad of wrong) {
      const refused = services.runs.confirmClaims(hub.organizer, [bad], key());
      await expect(refused).rejects.toMatchObject({ code: 'GRANT_MALFORMED' });
    }
    expect(await work.stateOf('assignment', id)).toBe('claimed');
  });

  it('happens once, also for the same command, and for all or none', async () => {
    const driver = await work.member(hub.id, 'heron');
    const id = await claim(driver);
    const grants = [await grantFor(work, hub, id)];
    const command = key();
    const one = await services.runs.confirmClaims(hub.organizer, grants, command);
    const two = await services.runs.confirmClaims(hub.organizer, grants, command);
    expect(two.map(({ runId }) => runId)).toEqual(one.map(({ runId }) => runId));
    const twice = services.runs.confirmClaims(hub.organizer, grants, key());
    await expect(twice).rejects.toMatchObject({ code: 'CLAIM_NOT_FROM_HERE' });
    const fresh = await claim(driver);
    const mixed = [await grantFor(work, hub, fresh), ...grants];
    const refused = services.runs.confirmClaims(hub.organizer, mixed, key());
    await expect(refused).rejects.toMatchObject({ code: 'CLAIM_NOT_FROM_HERE' });
    expect(await work.stateOf('assignment', fresh)).toBe('claimed');
  });

  it('is not for another hub, a suspended member, or a window that is over', async () => {
    const driver = await work.member(hub.id, 'heron');
    const id = await claim(driver);
    const grant = await grantFor(work, hub, id);
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    const theirs = services.runs.confirmClaims(elsewhere.organizer, [grant], key());
    await expect(theirs).rejects.toMatchObject({ code: 'NOT_FOUND' });
    work.fresh.clock.pass(8 * 3600_000); // five in the afternoon: the grant would close now
    await expect(confirm(id)).rejects.toMatchObject({ code: 'CLAIM_TOO_LATE' });
    work.fresh.clock.at = SPEC_NOW;
    await work.sql(`UPDATE member SET state = 'suspended' WHERE id = $1`, [driver.me.id]);
    await expect(confirm(id)).rejects.toMatchObject({ code: 'MEMBER_NOT_ACTIVE' });
  });
});

describe('a home', () => {
  /** Somebody new who wants to go there that day. */
  const newcomer = async (home: Buffer, day?: string): Promise<string> => {
    const driver = await work.member(hub.id, `d${randomUUID().slice(0, 8)}`);
    return claim(driver, { householdTag: home, ...(day === undefined ? {} : { day }) });
  };

  it('is learnt by as many as the hub allows; who knows it goes there again', async () => {
    await work.sql('UPDATE hub SET people_per_home = 2 WHERE id = $1', [hub.id]);
    const home = aHouseholdTag();
    const knows = await work.member(hub.id, 'heron');
    await confirm(await claim(knows, { householdTag: home }));
    await confirm(await newcomer(home));
    const third = await newcomer(home);
    await expect(confirm(third)).rejects.toMatchObject({ code: 'HOME_KNOWN_TO_ENOUGH' });
    expect(await work.stateOf('assignment', third)).toBe('claimed');
    await confirm(await claim(knows, { householdTag: home, day: TOMORROW }));
    // A quarter later who was there once counts no more.
    await confirm(await newcomer(home, '2027-02-21'));
  });

  it('lets one of two in who are confirmed for it at the same moment', async () => {
    await work.sql('UPDATE hub SET people_per_home = 2 WHERE id = $1', [hub.id]);
    const home = aHouseholdTag();
    await confirm(await newcomer(home));
    const grants: Grant[] = [];
    for (let i = 0; i < 4; i++) grants.push(await grantFor(work, hub, await newcomer(home)));
    const outcomes = await Promise.allSettled(
      grants.map((grant) => services.runs.confirmClaims(hub.organizer, [grant], key())),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('exposure budgets', () => {
  it('end at the day’s number of new homes; a known home costs nothing', async () => {
    const driver = await work.member(hub.id, 'heron', { newHomesPerDay: 2 });
    const known = aHouseholdTag();
    await confirm(await claim(driver, { householdTag: known }), await claim(driver));
    await confirm(await claim(driver, { householdTag: known }));
    const third = await claim(driver);
    await expect(confirm(third)).rejects.toMatchObject({
      code: 'EXPOSURE_BUDGET_SPENT',
      details: { memberIds: [driver.me.id] },
    });
    expect(await work.stateOf('assignment', third)).toBe('claimed');
    // Another day has its own number, and the home known since yesterday is not new there.
    await confirm(
      await claim(driver, { day: TOMORROW }),
      await claim(driver, { day: TOMORROW, householdTag: known }),
    );
  });

  it('end at the month’s number of homes, whatever the days', async () => {
    const driver = await work.member(hub.id, 'heron', { homesPerMonth: 2, openClaimsCap: 20 });
    await confirm(await claim(driver));
    await confirm(await claim(driver, { day: '2026-12-20' }));
    // 21 November to 20 December are thirty days: a third home inside them is one too many, wherever it lies.
    const between = await claim(driver, { day: '2026-12-01' });
    await expect(confirm(between)).rejects.toMatchObject({ code: 'EXPOSURE_BUDGET_SPENT' });
    await confirm(await claim(driver, { day: '2026-12-21' }));
  });

  it('hold when two organizers confirm at the same moment', async () => {
    const driver = await work.member(hub.id, 'heron', { newHomesPerDay: 1 });
    const grants: Grant[] = [];
    for (let i = 0; i < 6; i++) grants.push(await grantFor(work, hub, await claim(driver)));
    const outcomes = await Promise.allSettled(
      grants.map((grant) => services.runs.confirmClaims(hub.organizer, [grant], key())),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
