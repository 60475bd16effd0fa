import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '../../platform/auth/actor';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import {
  applicant,
  fulfil,
  keysFor,
  putVouch,
  trustServices,
  vettingHub,
  type TrustServices,
  type VettingHub,
} from '../../testing/given-vetting';
import { Work, type Volunteer } from '../../testing/given-work';

let work: Work;
let services: TrustServices;
let hub: VettingHub;
let sam: Volunteer;

beforeAll(async () => {
  work = await Work.open();
  services = trustServices(work);
});
afterAll(() => work.close());
beforeEach(async () => {
  hub = await vettingHub(work);
  sam = await applicant(work, hub);
  await fulfil(work, hub.id, sam.me.id, ['driver_to_homes']);
  await services.clearances.grant(hub.organizer, {
    memberId: sam.me.id,
    role: 'driver_to_homes',
    state: 'approved',
    grants: keysFor(hub, 'driver_to_homes'),
    key: randomUUID(),
  });
});

const suspend = (me: Member = hub.organizer, more: object = {}) =>
  services.removals.suspend(me, {
    memberId: sam.me.id,
    reason: 'concern',
    reviews: [],
    key: randomUUID(),
    ...more,
  });
const remove = (more: object = {}) =>
  services.removals.remove(hub.organizer, {
    memberId: sam.me.id,
    reason: 'moved_away',
    reviews: [],
    key: randomUUID(),
    ...more,
  });
const take = async (taskId: string) => services.claims.take(sam.me, await claimKeyFor(sam, taskId));
const countOf = async (table: string, column = 'member_id') =>
  (await work.sql(`SELECT FROM ${table} WHERE ${column} = $1`, [sam.me.id])).length;

describe('a suspension', () => {
  it('with four open tasks ends everything at once and offers the tasks again', async () => {
    const tasks = [await work.task(hub), await work.task(hub), await work.task(hub), await work.task(hub)];
    for (const task of tasks) await take(task);
    const [first] = await work.sql<{ id: string }>(
      `SELECT id FROM assignment WHERE member_id = $1 AND task_id = $2`,
      [sam.me.id, tasks[0]],
    );
    await services.runs.confirmClaims(hub.organizer, [await grantFor(work, hub, first!.id)], randomUUID());
    await services.calls.ask(sam.me);
    await work.sql(
      `INSERT INTO session (token_hash, hub_id, member_id, handle, roles, tier, created_at, idle_until, ends_at)
       VALUES ($3, $1, $2, 'sam', '{}', 2, now(), now(), now())`,
      [hub.id, sam.me.id, Buffer.from(sam.me.id)],
    );
    expect(await countOf('hub_key_grant')).toBe(1);

    const member = await suspend();

    expect(member).toMatchObject({ state: 'suspended', roles: [], tier: 0 });
    for (const task of tasks) expect(await work.stateOf('task', task)).toBe('open');
    const states = await work.sql<{ state: string; reason: string }>(
      'SELECT DISTINCT state, reason FROM assignment WHERE member_id = $1',
      [sam.me.id],
    );
    expect(states).toEqual([{ state: 'removed', reason: 'suspended' }]);
    for (const table of ['session', 'hub_key_grant', 'vouch_call']) expect(await countOf(table)).toBe(0);
    expect(await work.sql('SELECT FROM place_grant WHERE hub_id = $1', [hub.id])).toEqual([]);
    await expect(take(tasks[0]!)).rejects.toMatchObject({ code: 'MEMBER_NOT_ACTIVE' });
    const { cards } = await services.board.board(sam.me, 10, null);
    expect(cards).toEqual([]);
  });

  it('stops a run on the road: what was at no door yet can be done by somebody else', async () => {
    const [loaded, waiting] = [await work.task(hub), await work.task(hub)];
    for (const task of [loaded, waiting]) await take(task);
    const run = randomUUID();
    await work.sql(
      `INSERT INTO run (hub_id, id, day, letter, member_id, state, starts_at, ends_at, meters, seconds)
       VALUES ($1, $2, '2026-11-21', 'Z', $3, 'departed', '2026-11-21T19:00Z', '2026-11-21T22:00Z', 1, 1)`,
      [hub.id, run, sam.me.id],
    );
    for (const [position, task] of [loaded, waiting].entries())
      await work.sql(
        `INSERT INTO stop (hub_id, id, run_id, position, task_id, kind, state, arrive_at, depart_at)
         VALUES ($1, $2, $3, $4, $5, 'deliver', 'planned', '2026-11-21T20:00Z', '2026-11-21T20:05Z')`,
        [hub.id, randomUUID(), run, position, task],
      );
    await work.sql(`UPDATE assignment SET run_id = $2, state = 'confirmed' WHERE member_id = $1`, [
      sam.me.id,
      run,
    ]);
    await work.sql(`UPDATE task SET state = 'en_route' WHERE id = $1`, [loaded]);
    await work.sql(`UPDATE task SET state = 'confirmed' WHERE id = $1`, [waiting]);
    await suspend();
    expect(await work.stateOf('run', run)).toBe('aborted');
    expect(await work.stateOf('task', loaded)).toBe('open');
    expect(await work.stateOf('task', waiting)).toBe('open');
    expect(
      await work.sql(`SELECT FROM assignment WHERE member_id = $1 AND state <> 'removed'`, [sam.me.id]),
    ).toEqual([]);
  });

  it('puts the vouches that were given up for review: they count a fortnight more, in nobody’s name', async () => {
    const vera = await applicant(work, hub);
    await fulfil(work, hub.id, vera.me.id, ['interpreter']);
    const [vouch] = await work.sql<{ id: string }>('SELECT id FROM vouch WHERE member_id = $1', [vera.me.id]);
    await services.clearances.grant(hub.organizer, {
      memberId: vera.me.id,
      role: 'interpreter',
      state: 'approved',
      grants: keysFor(hub, 'interpreter'),
      key: randomUUID(),
    });
    const before = await work.sql('SELECT FROM activity WHERE hub_id = $1', [hub.id]);
    await suspend(hub.organizer, { reviews: [vouch!.id] });
    const until = () =>
      work.sql(`SELECT state, until::text FROM clearance WHERE member_id = $1 AND role = 'interpreter'`, [
        vera.me.id,
      ]);
    // 21 November and fourteen days.
    expect(await until()).toEqual([{ state: 'approved', until: '2026-12-05' }]);
    const acts = await work.sql<{ subject_id: string }>(
      'SELECT subject_id FROM activity WHERE hub_id = $1 ORDER BY at DESC, id',
      [hub.id],
    );
    expect(acts.length).toBeGreaterThan(before.length);
    const lines = await work.sql(
      `SELECT FROM activity WHERE subject_id = $1 AND verb LIKE 'vouch%' OR subject_id = $2`,
      [vera.me.id, vouch!.id],
    );
    expect(lines).toEqual([]);
    await services.vouches.review(hub.organizer, {
      memberId: vera.me.id,
      keep: [vouch!.id],
      drop: [],
      key: randomUUID(),
    });
    expect(await until()).toEqual([{ state: 'approved', until: '2027-11-21' }]);
    await services.vouches.review(hub.organizer, {
      memberId: vera.me.id,
      keep: [],
      drop: [vouch!.id],
      key: randomUUID(),
    });
    expect(await until()).toEqual([{ state: 'expired', until: null }]);
  });

  it('is not of oneself, not of the last organizer, not twice, and not of another hub’s', async () => {
    await expect(suspend(hub.organizer, { memberId: hub.organizer.id })).rejects.toMatchObject({
      code: 'OWN_TRUST',
    });
    const key = randomUUID();
    await suspend(hub.organizer, { key });
    expect(await suspend(hub.organizer, { key })).toMatchObject({ state: 'suspended' });
    await expect(suspend()).rejects.toMatchObject({ code: 'MEMBER_NOT_FROM_HERE' });
    const elsewhere = await vettingHub(work);
    await expect(suspend(elsewhere.organizer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is all or nothing: when one feature cannot end, nothing has', async () => {
    const task = await work.task(hub);
    await take(task);
    const broken = trustServices(work);
    broken.endings.register({
      name: 'zz-broken',
      end: () => Promise.reject(new Error('invented trouble')),
    });
    const failed = broken.removals.suspend(hub.organizer, {
      memberId: sam.me.id,
      reason: 'concern',
      reviews: [],
      key: randomUUID(),
    });
    await expect(failed).rejects.toThrow('invented trouble');
    expect(await work.stateOf('task', task)).toBe('claimed');
    const [row] = await work.sql('SELECT state, roles FROM member WHERE id = $1', [sam.me.id]);
    expect(row).toEqual({ state: 'approved', roles: ['driver_to_homes'] });
    expect(await countOf('hub_key_grant')).toBe(1);
  });

  it('beside a claim of the same moment leaves no task with the suspended', async () => {
    const tasks = await Promise.all(Array.from({ length: 5 }, () => work.task(hub)));
    await Promise.allSettled([...tasks.map(take), suspend()]);
    const live = await work.sql(
      `SELECT FROM assignment WHERE member_id = $1 AND state IN ('claimed', 'confirmed', 'offered')`,
      [sam.me.id],
    );
    expect(live).toEqual([]);
    for (const task of tasks) expect(await work.stateOf('task', task)).toBe('open');
  });

  it('is lifted into being looked at anew: no role and no key comes back by itself', async () => {
    await suspend();
    const back = await services.removals.restore(hub.second, sam.me.id, randomUUID());
    expect(back).toMatchObject({ state: 'screening', roles: [], tier: 0 });
    expect(await countOf('hub_key_grant')).toBe(0);
    const again = await services.clearances.grant(hub.organizer, {
      memberId: sam.me.id,
      role: 'driver_to_homes',
      state: 'approved',
      grants: keysFor(hub, 'driver_to_homes'),
      key: randomUUID(),
    });
    expect(again).toMatchObject({ state: 'approved', roles: ['driver_to_homes'] });
  });
});

describe('a removal', () => {
  it('takes login, papers, vouches and profile as well; the handle stays with what was done', async () => {
    await work.sql(
      `INSERT INTO member_login (handle_tag, hub_id, member_id, salt, auth_salt, auth_hash)
       VALUES ($2, $1, $3, '\\x00', '\\x00', '\\x00')`,
      [hub.id, Buffer.from(sam.me.id), sam.me.id],
    );
    await putVouch(work, hub.id, sam.me.id);
    const gone = await remove();
    expect(gone).toMatchObject({ state: 'left', handle: sam.me.handle });
    for (const table of ['member_login', 'credential', 'vouch', 'exemption', 'hub_key_grant'])
      expect(await countOf(table)).toBe(0);
    await expect(services.removals.restore(hub.organizer, sam.me.id, randomUUID())).rejects.toMatchObject({
      code: 'MEMBER_NOT_FROM_HERE',
    });
    const log = await services.activity.pageOfMember(hub.organizer, sam.me.id, 50, null);
    expect(log.entries).toContainEqual(
      expect.objectContaining({ verb: 'member.remove', reason: 'moved_away' }),
    );
  });
});
