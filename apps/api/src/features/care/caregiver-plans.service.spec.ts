import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaregiverPlanFacts } from '@doorstep/lifecycle';
import { openBox } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import { boxContext } from '../../testing/box-context';
import { GivenCare } from '../../testing/given-care';
import { TODAY, Work } from '../../testing/given-work';
import { SPEC_NOW } from '../../testing/harness';
import { readFamilyView } from '../receipts/read-family-view';
import { bare, givenOuter } from '../../testing/given-boxes';

const MINUTE = 60_000;
const PLAN: CaregiverPlanFacts = {
  takers: [{ name: 'Aunt', phone: '612-555-0142' }],
  delegation: 'signed',
  keptBy: 'the aunt',
};

let work: Work;
let given: GivenCare;
let ana: Member;
let bo: Member;
let requestId: string;

beforeAll(async () => {
  work = await Work.open();
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  given = new GivenCare(work, await work.hub(`hub-${randomUUID()}`));
  ana = given.hub.organizer;
  const second = await work.member(given.hub.id, 'bo', { roles: ['organizer'], tier: 5 });
  bo = { ...second.me, relation: 'organizer' };
  ({ requestId } = await given.arrangement());
  const box = await given.box(requestId, 'caregiver', { value: PLAN });
  await given.plans.write(ana, { requestId, box, key: randomUUID() });
});

const ask = (me: Member) => given.plans.ask(me, requestId, 'did_not_come_home', randomUUID());
const open = (me: Member) => given.plans.open(me, requestId, randomUUID());
const read = async (me: Member) => present(await given.plans.read(me, requestId));
const family = () =>
  work.fresh.db.read(ana, (tx) =>
    readFamilyView(tx, givenOuter, given.hub.id, requestId).then((row) => row?.view.caregiverPlan),
  );

describe('a caregiver plan', () => {
  it('lies closed: nobody is given its box, who wrote it neither', async () => {
    expect(await read(ana)).toMatchObject({ state: 'closed', box: null });
    expect(await family()).toEqual({ openedOn: null });
    await expect(open(ana)).rejects.toMatchObject({ code: 'CAREGIVER_PLAN_NOT_FROM_HERE' });
  });

  it('opens for two who press one after the other, and the family reads of it', async () => {
    await ask(ana);
    await expect(open(ana)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect((await given.desk.notices.mine(bo)).map(({ kind }) => kind)).toEqual(['caregiver_plan_asked']);
    const { box } = await open(bo);
    const { body, wrap, version } = present(box ?? undefined);
    const opened = await openBox(
      boxContext(given.hub.id, requestId, 'caregiver', version),
      bare(body),
      wrap,
      given.hub.hubKey,
    );
    expect(opened).toEqual({ ok: true, value: PLAN });
    expect((await read(ana)).box).not.toBeNull();
    expect(await family()).toEqual({ openedOn: TODAY });
  });

  it('is not for a third organizer, and for nobody after an hour', async () => {
    const third = await work.member(given.hub.id, 'cy', { roles: ['organizer'], tier: 5 });
    await ask(ana);
    await open(bo);
    expect(await read({ ...third.me, relation: 'organizer' })).toMatchObject({ state: 'opened', box: null });
    work.fresh.clock.pass(60 * MINUTE);
    expect(await read(bo)).toMatchObject({ state: 'closed', box: null, openedOn: TODAY });
  });

  it('forgets a first press after half an hour; it can be taken back, and asked anew', async () => {
    await ask(ana);
    work.fresh.clock.pass(30 * MINUTE);
    await expect(open(bo)).rejects.toMatchObject({ code: 'CAREGIVER_PLAN_NOT_FROM_HERE' });
    await ask(bo);
    await given.plans.close(ana, requestId, randomUUID());
    await expect(open(ana)).rejects.toMatchObject({ code: 'CAREGIVER_PLAN_NOT_FROM_HERE' });
  });

  it('is opened by two at once only once, and never by one twice', async () => {
    await ask(ana);
    const results = await Promise.allSettled([open(bo), open(bo), open(ana)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is written anew only over what its writer knew', async () => {
    const again = await given.box(requestId, 'caregiver', { value: PLAN, version: 1 });
    expect(await given.plans.write(bo, { requestId, box: again, key: randomUUID() })).toMatchObject({
      boxVersion: 1,
    });
    const stale = given.plans.write(ana, { requestId, box: again, key: randomUUID() });
    await expect(stale).rejects.toMatchObject({ code: 'REQUEST_CHANGED' });
  });
});
