import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SPEC_NOW } from '../../testing/harness';
import { claimKeyFor } from '../../testing/given-claim';
import { TOMORROW, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import { claimExpireJob } from './claim-expire.job';

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

const minutes = (n: number): number => n * 60_000;

describe('taking a task', () => {
  it('gives the task to the one who asks, for half an hour when it is for today', async () => {
    const taskId = await work.task(hub);
    const answer = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
    expect(answer).toMatchObject({
      won: true,
      alternatives: [],
      claim: { taskId, state: 'claimed', runId: null },
    });
    expect(answer.claim?.card).toMatchObject({ compartment: 'card', kid: hub.boardKey.kid });
    expect(answer.claim?.expiresAt).toEqual(new Date(SPEC_NOW.getTime() + minutes(30)));
    expect(await work.stateOf('task', taskId)).toBe('claimed');
    expect(await work.stateOf('request', String(answer.claim?.requestId))).toBe('scheduled');
  });

  it('waits a day for the confirmation of a later task', async () => {
    const taskId = await work.task(hub, { day: TOMORROW });
    const { claim } = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
    expect(claim?.expiresAt).toEqual(new Date(SPEC_NOW.getTime() + minutes(24 * 60)));
  });

  it('tells who comes second so, with two more to choose from', async () => {
    const taskId = await work.task(hub);
    const others = [await work.task(hub), await work.task(hub), await work.task(hub)];
    const second = await work.member(hub.id, 'wren');
    await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
    const answer = await services.claims.take(second.me, await claimKeyFor(second, taskId));
    expect(answer).toMatchObject({ won: false, claim: null });
    expect(answer.alternatives).toHaveLength(2);
    expect(others).toEqual(expect.arrayContaining(answer.alternatives.map(({ id }) => id)));
  });

  it('gives the first answer again for the same key, also after the state moved on', async () => {
    const taskId = await work.task(hub);
    const input = await claimKeyFor(driver, taskId);
    const first = await services.claims.take(driver.me, input);
    await services.claims.release(driver.me, String(first.claim?.id), 'no_car', randomUUID());
    const again = await services.claims.take(driver.me, input);
    expect(again).toMatchObject({ won: true, claim: { id: first.claim?.id, state: 'released' } });
    expect(await work.stateOf('task', taskId)).toBe('open');
  });

  it('remembers a lost race as lost, although the task is free again', async () => {
    const taskId = await work.task(hub);
    const second = await work.member(hub.id, 'wren');
    const first = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
    const input = await claimKeyFor(second, taskId);
    expect((await services.claims.take(second.me, input)).won).toBe(false);
    await services.claims.release(driver.me, String(first.claim?.id), 'no_car', randomUUID());
    expect((await services.claims.take(second.me, input)).won).toBe(false);
    expect(await work.stateOf('task', taskId)).toBe('open');
  });

  it('refuses a key that another person used', async () => {
    const input = await claimKeyFor(driver, await work.task(hub));
    await services.claims.take(driver.me, input);
    const second = await work.member(hub.id, 'wren');
    const theirs = { ...(await claimKeyFor(second, await work.task(hub))), key: input.key };
    await expect(services.claims.take(second.me, theirs)).rejects.toMatchObject({ code: 'KEY_REUSED' });
  });

  it('refuses a key that the member did not sign for this very task', async () => {
    const input = await claimKeyFor(driver, await work.task(hub));
    const taskId = await work.task(hub);
    for (const wrong of [
      { ...input, taskId },
      { ...input, claimKey: input.claimKey.subarray(1) },
      { ...input, claimSignature: Buffer.alloc(64) },
    ]) {
      await expect(services.claims.take(driver.me, wrong)).rejects.toMatchObject({
        code: 'CLAIM_KEY_MALFORMED',
      });
    }
  });

  it.each([
    ['TASK_BEYOND_TRUST', { tier: 1 }, {}],
    ['MEMBER_NOT_ACTIVE', { state: 'suspended' }, {}],
    ['MEMBER_UNFIT', { roles: ['carer'] as const }, {}],
    ['MEMBER_UNFIT', { capabilities: [] }, { flags: ['heavy'] }],
    ['MEMBER_UNFIT', { loadUnits: 1 }, { loadUnits: 2 }],
    ['CLAIM_CAP_REACHED', { openClaimsCap: 0 }, {}],
  ] as const)('refuses %s for %j', async (code, facts, given) => {
    const taskId = await work.task(hub, given);
    const newcomer = await work.member(hub.id, 'newcomer', facts);
    const input = await claimKeyFor(newcomer, taskId);
    await expect(services.claims.take(newcomer.me, input)).rejects.toMatchObject({ code });
    expect(await work.stateOf('task', taskId)).toBe('open');
    // A refusal leaves no key behind: after the obstacle is gone the same command may be tried again.
    expect(await work.sql('SELECT key FROM idempotency WHERE key = $1', [input.key])).toEqual([]);
  });

  it('never gives both parts of one door to one person', async () => {
    const first = await work.task(hub);
    const [{ request_id: requestId }] = (await work.sql<{ request_id: string }>(
      'SELECT request_id FROM task WHERE id = $1',
      [first],
    )) as [{ request_id: string }];
    const second = await work.task(hub, { requestId, part: 2 });
    await services.claims.take(driver.me, await claimKeyFor(driver, first));
    const both = services.claims.take(driver.me, await claimKeyFor(driver, second));
    await expect(both).rejects.toMatchObject({ code: 'MEMBER_UNFIT' });
  });

  it('shows a task of another hub as absent', async () => {
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    const taskId = await work.task(elsewhere);
    const input = await claimKeyFor(driver, taskId);
    await expect(services.claims.take(driver.me, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await work.stateOf('task', taskId)).toBe('open');
  });

  it('keeps the cap when one person claims many at once', async () => {
    const eager = await work.member(hub.id, 'eager', { openClaimsCap: 3 });
    const inputs = [];
    for (let i = 0; i < 10; i++) inputs.push(await claimKeyFor(eager, await work.task(hub)));
    const answers = await Promise.allSettled(inputs.map((input) => services.claims.take(eager.me, input)));
    expect(answers.filter((a) => a.status === 'fulfilled' && a.value.won)).toHaveLength(3);
    const refused = answers.flatMap((a) =>
      a.status === 'rejected' ? [(a.reason as { code: string }).code] : [],
    );
    expect(new Set(refused)).toEqual(new Set(['CLAIM_CAP_REACHED']));
  });
});

describe('giving back', () => {
  const take = async (given = {}) => {
    const taskId = await work.task(hub, given);
    const { claim } = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
    return { taskId, id: String(claim?.id) };
  };

  it('opens the task again and says whose release came late', async () => {
    const { taskId, id } = await take();
    work.fresh.clock.pass(minutes(4 * 60)); // 13:00, an hour before the window
    await work.sql(`UPDATE assignment SET expires_at = NULL WHERE id = $1`, [id]);
    const claim = await services.claims.release(driver.me, id, 'cannot_make_it', randomUUID());
    expect(claim.state).toBe('released');
    expect(await work.stateOf('task', taskId)).toBe('open');
    const acts = await work.sql(
      'SELECT actor, verb, reason FROM activity WHERE subject_id = $1 ORDER BY at',
      [id],
    );
    expect(acts.at(-1)).toEqual({ actor: 'heron', verb: 'claim.release_late', reason: 'cannot_make_it' });
  });

  it('takes a release back within ten seconds, not after, and not when somebody was quicker', async () => {
    const { taskId, id } = await take();
    await services.claims.release(driver.me, id, 'other', randomUUID());
    work.fresh.clock.pass(10_000);
    expect((await services.claims.undoRelease(driver.me, id, randomUUID())).state).toBe('claimed');
    expect(await work.stateOf('task', taskId)).toBe('claimed');

    await services.claims.release(driver.me, id, 'other', randomUUID());
    work.fresh.clock.pass(10_001);
    const late = services.claims.undoRelease(driver.me, id, randomUUID());
    await expect(late).rejects.toMatchObject({ code: 'UNDO_TOO_LATE' });

    const other = await take();
    await services.claims.release(driver.me, other.id, 'other', randomUUID());
    const quick = await work.member(hub.id, 'quick');
    await services.claims.take(quick.me, await claimKeyFor(quick, other.taskId));
    const taken = services.claims.undoRelease(driver.me, other.id, randomUUID());
    await expect(taken).rejects.toMatchObject({ code: 'TASK_TAKEN' });
  });

  it('is not taken back out of a run that was published meanwhile, nor past the cap', async () => {
    const { taskId, id } = await take();
    await services.claims.release(driver.me, id, 'other', randomUUID());
    const other = await work.member(hub.id, 'wren');
    const [arriveAt, departAt] = [new Date('2026-11-21T20:30:00Z'), new Date('2026-11-21T20:34:00Z')];
    const times = { startsAt: arriveAt, endsAt: departAt, meters: 0, seconds: 0 };
    const stops = [{ taskId, kind: 'deliver' as const, arriveAt, departAt }];
    const plan = [{ memberId: other.me.id, ...times, stops }];
    const [run] = await services.runs.publishPlan(hub.organizer, '2026-11-21', plan, randomUUID());
    const undone = services.claims.undoRelease(driver.me, id, randomUUID());
    await expect(undone).rejects.toMatchObject({ code: 'TASK_TAKEN' });
    const [offer] = await work.sql<{ state: string }>('SELECT state FROM assignment WHERE run_id = $1', [
      run?.id,
    ]);
    expect(offer?.state).toBe('offered');

    const full = await work.member(hub.id, 'full', { openClaimsCap: 1 });
    const [first, second] = [await work.task(hub), await work.task(hub)];
    const { claim } = await services.claims.take(full.me, await claimKeyFor(full, first));
    await services.claims.release(full.me, String(claim?.id), 'other', randomUUID());
    await services.claims.take(full.me, await claimKeyFor(full, second));
    const beyond = services.claims.undoRelease(full.me, String(claim?.id), randomUUID());
    await expect(beyond).rejects.toMatchObject({ code: 'CLAIM_CAP_REACHED' });
  });

  it('is for one’s own claims only, and only once', async () => {
    const { id } = await take();
    const other = await work.member(hub.id, 'wren');
    const theirs = services.claims.release(other.me, id, 'other', randomUUID());
    await expect(theirs).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const key = randomUUID();
    await services.claims.release(driver.me, id, 'other', key);
    expect((await services.claims.release(driver.me, id, 'other', key)).state).toBe('released');
    const again = services.claims.release(driver.me, id, 'other', randomUUID());
    await expect(again).rejects.toMatchObject({ code: 'CLAIM_NOT_FROM_HERE' });
  });

  it('happens by itself when nobody confirms in time', async () => {
    const { taskId, id } = await take();
    const job = claimExpireJob(services.tasks);
    const run = () => job.run(work.fresh.db, hub.id, { assignmentId: id }, work.fresh.clock.now());
    work.fresh.clock.pass(minutes(30) - 1);
    await run();
    expect(await work.stateOf('assignment', id)).toBe('claimed');
    work.fresh.clock.pass(1);
    await run();
    await run();
    expect(await work.stateOf('assignment', id)).toBe('expired');
    expect(await work.stateOf('task', taskId)).toBe('open');
    const jobs = await work.sql('SELECT run_at FROM job WHERE name = $1 AND dedupe_key = $2', [
      'claim.expire',
      id,
    ]);
    expect(jobs).toEqual([{ run_at: new Date(SPEC_NOW.getTime() + minutes(30)) }]);
  });
});

describe('the hub’s side', () => {
  it('asks several; the first yes wins and the others are told', async () => {
    const taskId = await work.task(hub);
    const second = await work.member(hub.id, 'wren');
    const key = randomUUID();
    await services.claims.offer(hub.organizer, taskId, [driver.me.id, second.me.id], key);
    const again = await services.claims.offer(hub.organizer, taskId, [driver.me.id, second.me.id], key);
    expect(again.state).toBe('offered');
    expect(await services.claims.myClaims(driver.me)).toMatchObject([{ taskId, state: 'offered' }]);
    const yes = await claimKeyFor(driver, taskId);
    expect(await services.claims.confirmOffer(driver.me, yes)).toMatchObject({
      won: true,
      claim: { state: 'claimed' },
    });
    expect(await services.claims.confirmOffer(driver.me, yes)).toMatchObject({ won: true });
    const late = await services.claims.confirmOffer(second.me, await claimKeyFor(second, taskId));
    expect(late).toMatchObject({ won: false, claim: null });
  });

  it('offers only to people who could, and only what is open', async () => {
    const taskId = await work.task(hub);
    const carer = await work.member(hub.id, 'carer', { roles: ['carer'] });
    const idle = await work.member(hub.id, 'idle', { state: 'left' });
    const offer = (id: string, task = taskId) =>
      services.claims.offer(hub.organizer, task, [id], randomUUID());
    await expect(offer(carer.me.id)).rejects.toMatchObject({ code: 'MEMBER_UNFIT' });
    await expect(offer(idle.me.id)).rejects.toMatchObject({ code: 'MEMBER_NOT_ACTIVE' });
    await expect(offer(randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const taken = await work.task(hub, { state: 'on_hold' });
    await expect(offer(driver.me.id, taken)).rejects.toMatchObject({ code: 'TASK_NOT_OPEN' });
    expect(await work.stateOf('task', taskId)).toBe('open');
  });

  it('keeps a declined task offered to the others, and opens it after the last no', async () => {
    const taskId = await work.task(hub);
    const second = await work.member(hub.id, 'wren');
    await services.claims.offer(hub.organizer, taskId, [driver.me.id, second.me.id], randomUUID());
    for (const [member, state] of [
      [driver, 'offered'],
      [second, 'open'],
    ] as const) {
      const [offer] = await services.claims.myClaims(member.me);
      await services.claims.release(member.me, String(offer?.id), 'too_far', randomUUID());
      expect(await work.stateOf('task', taskId)).toBe(state);
    }
  });

  it('takes a task from someone, and records a no-show only once the window has begun', async () => {
    const taskId = await work.task(hub);
    const { claim } = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
    const id = String(claim?.id);
    const early = services.claims.recordNoShow(hub.organizer, id, randomUUID());
    await expect(early).rejects.toMatchObject({ code: 'CLAIM_NOT_FROM_HERE' });
    const task = await services.claims.remove(hub.organizer, id, 'other', randomUUID());
    expect(task.state).toBe('open');
    expect(await work.stateOf('assignment', id)).toBe('removed');
    const next = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
    work.fresh.clock.pass(minutes(5 * 60)); // two o'clock
    await services.claims.recordNoShow(hub.organizer, String(next.claim?.id), randomUUID());
    expect(await work.stateOf('assignment', String(next.claim?.id))).toBe('no_show');
  });

  it('does none of it in another hub', async () => {
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    const taskId = await work.task(hub);
    const { claim } = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
    const verbs = [
      services.claims.offer(elsewhere.organizer, taskId, [driver.me.id], randomUUID()),
      services.claims.remove(elsewhere.organizer, String(claim?.id), 'other', randomUUID()),
      services.claims.recordNoShow(elsewhere.organizer, String(claim?.id), randomUUID()),
    ];
    const codes = (await Promise.allSettled(verbs)).map(
      (v) => v.status === 'rejected' && (v.reason as { code: string }).code,
    );
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await work.stateOf('task', taskId)).toBe('claimed');
  });
});
