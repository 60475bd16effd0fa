import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { SPEC_NOW } from '../../testing/harness';
import { Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import { FollowUpsService } from './follow-ups.service';
import { givenBoxes } from '../../testing/given-boxes';

const key = randomUUID;
const at = (hour: number, minute = 0): Date => new Date(Date.UTC(2026, 10, 21, hour + 6, minute));

let work: Work;
let services: WorkServices;
let followUps: FollowUpsService;
let hub: WorkHub;
let driver: Volunteer;

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
  followUps = new FollowUpsService(work.fresh.db, givenBoxes());
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
  driver = await work.member(hub.id, 'heron');
});

/** A driver stands at a door that stays shut. */
async function shutDoor(): Promise<{ stopId: string; taskId: string }> {
  const taskId = await work.task(hub);
  const { claim } = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
  const grants = [await grantFor(work, hub, String(claim?.id))];
  const [row] = await services.runs.confirmClaims(hub.organizer, grants, key());
  work.fresh.clock.at = at(14);
  const run = await services.runs.depart(driver.me, String(row?.runId), [taskId], key());
  const stopId = String(run.stops[0]?.id);
  const shut = { stopId, outcome: 'attempted' as const, reason: 'no_answer' as const, goods: null };
  await services.runs.recordStop(driver.me, { ...shut, deviceTime: at(14) }, key());
  return { stopId, taskId };
}

describe('a door that stayed shut', () => {
  it('stays in the list through every check, until somebody says what became of it', async () => {
    const { stopId: id, taskId } = await shutDoor();
    const [open] = await followUps.list(hub.organizer);
    expect(open).toMatchObject({ id, taskId, reason: 'no_answer', handle: 'heron', checks: 0, version: 1 });
    const worried = { id, version: 1, result: 'no_answer' as const, key: key() };
    expect(await followUps.check(hub.organizer, worried)).toMatchObject({
      checks: 1,
      lastCheck: 'no_answer',
    });
    expect(await followUps.check(hub.organizer, worried)).toMatchObject({ checks: 1 });
    expect(await followUps.list(hub.organizer)).toHaveLength(1);
    const well = { id, version: 2, outcome: 'trusted_contact_knows' as const, key: key() };
    expect(await followUps.close(hub.organizer, well)).toMatchObject({
      state: 'closed',
      closedBy: 'organizer',
    });
    expect(await followUps.list(hub.organizer)).toEqual([]);
    const late = followUps.check(hub.organizer, { ...worried, version: 3, key: key() });
    await expect(late).rejects.toMatchObject({ code: 'FOLLOW_UP_NOT_FROM_HERE' });
    expect(await followUps.reopen(hub.organizer, id, 3, key())).toMatchObject({
      state: 'open',
      outcome: null,
    });
  });

  it('was never there when the driver takes it back, and is there once when it stays shut after all', async () => {
    const { stopId } = await shutDoor();
    await services.runs.undoStop(driver.me, stopId, at(14), key());
    expect(await followUps.list(hub.organizer)).toEqual([]);
    const shut = { stopId, outcome: 'attempted' as const, reason: 'refused' as const, goods: null };
    await services.runs.recordStop(driver.me, { ...shut, deviceTime: at(14, 1) }, key());
    expect(await followUps.list(hub.organizer)).toMatchObject([{ id: stopId, reason: 'refused' }]);
  });

  it('of another day is still there, and another hub sees nothing of it', async () => {
    const { stopId: id } = await shutDoor();
    work.fresh.clock.at = new Date(at(14).getTime() + 3 * 86_400_000);
    expect(await followUps.list(hub.organizer)).toHaveLength(1);
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    expect(await followUps.list(elsewhere.organizer)).toEqual([]);
    const theirs = followUps.close(elsewhere.organizer, {
      id,
      version: 1,
      outcome: 'not_reached',
      key: key(),
    });
    await expect(theirs).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
