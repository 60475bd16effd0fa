import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemOf } from '../../platform/auth/actor';
import { acceptance, closing, Desk } from '../../testing/given-desk';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { requestExpire } from './request-expire.job';

let g: Hubs;
let home: GivenHub;
let desk: Desk;

beforeAll(async () => {
  g = await openHubs();
  desk = new Desk(g);
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
});

const now = (id: string) => desk.triage.caseFile(home.organizer, id);

describe('closing', () => {
  it.each([
    ['askMore', 'needs_info'],
    ['decline', 'declined'],
    ['refer', 'referred_out'],
    ['withdraw', 'withdrawn'],
  ] as const)('%s takes an open request’s tasks off the board', async (command, state) => {
    const one = await desk.asked(home);
    await desk.triage.accept(home.organizer, acceptance(one));
    const input = { ...closing(one.id, 2), reason: 'no_capacity' } as const;
    const closed = await (command === 'refer'
      ? desk.triage.refer(home.organizer, input)
      : desk.triage.close(home.organizer, command, input));
    expect(closed).toMatchObject({ state, version: 3, reason: 'no_capacity' });
    expect(await desk.taskStates(one.id)).toEqual(['cancelled']);
    const lines = await g.owner.query(
      `SELECT actor, verb, reason FROM activity WHERE subject_id = $1 AND verb = $2`,
      [one.id, `request.${command}`],
    );
    expect(lines).toEqual([
      { actor: home.organizer.handle, verb: `request.${command}`, reason: 'no_capacity' },
    ]);
  });

  it('can be taken back: reopened, and accepted under the same tasks', async () => {
    const one = await desk.asked(home);
    await desk.triage.accept(home.organizer, acceptance(one));
    await desk.triage.close(home.organizer, 'decline', closing(one.id, 2));
    const reopened = await desk.triage.close(home.organizer, 'reopen', {
      ...closing(one.id, 3),
      reason: 'changed_mind',
    });
    expect(reopened).toMatchObject({ state: 'triage', version: 4 });
    await desk.triage.accept(home.organizer, acceptance(one, { version: 4 }));
    expect(await desk.taskStates(one.id)).toEqual(['open']);
  });

  it('is refused where the machine has no such way', async () => {
    const one = await desk.asked(home);
    await desk.triage.close(home.organizer, 'decline', closing(one.id));
    await expect(desk.triage.close(home.organizer, 'askMore', closing(one.id, 2))).rejects.toMatchObject({
      code: 'REQUEST_NOT_FROM_HERE',
      details: { state: 'declined', version: 2 },
    });
    await expect(
      desk.triage.close(home.organizer, 'reopen', closing((await desk.asked(home)).id)),
    ).rejects.toMatchObject({
      code: 'REQUEST_NOT_FROM_HERE',
    });
  });

  it('gives the first answer again for the same key', async () => {
    const one = await desk.asked(home);
    const input = closing(one.id);
    await desk.triage.close(home.organizer, 'decline', input);
    expect(await desk.triage.close(home.organizer, 'decline', input)).toMatchObject({
      state: 'declined',
      version: 2,
    });
  });
});

describe('holding', () => {
  const hold = (id: string, until: string) =>
    desk.triage.hold(home.organizer, { id, version: 1, until, reason: 'not_ready', key: randomUUID() });

  it('sets the request aside, and keeps what is sealed until then', async () => {
    const one = await desk.asked(home);
    expect(await hold(one.id, '2026-12-05')).toMatchObject({ state: 'on_hold', heldUntil: '2026-12-05' });
    const [job] = await g.owner.query(
      `SELECT run_at FROM job WHERE payload->>'requestId' = $1 AND payload->>'compartment' = 'place'`,
      [one.id],
    );
    expect(job).toEqual({ run_at: new Date('2026-12-06T22:00:00Z') });
    const accepted = await desk.triage.accept(home.organizer, acceptance(one, { version: 2 }));
    expect(accepted).toMatchObject({ state: 'open', heldUntil: null });
  });

  it('refuses days behind us or out of sight', async () => {
    const one = await desk.asked(home);
    await expect(hold(one.id, '2026-11-20')).rejects.toMatchObject({ code: 'WINDOW_PAST' });
    // Sixty days from 21 November are 20 January.
    await expect(hold(one.id, '2027-01-21')).rejects.toMatchObject({ code: 'WINDOW_TOO_FAR' });
    expect(await hold(one.id, '2027-01-20')).toMatchObject({ state: 'on_hold' });
  });
});

describe('duplicates', () => {
  it('name the request that stays', async () => {
    const [first, second] = [await desk.asked(home), await desk.asked(home)];
    const duplicate = (id: string, of: string) =>
      desk.triage.markDuplicate(home.organizer, { id, version: 1, of, key: randomUUID() });
    await expect(duplicate(second.id, second.id)).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
    await expect(duplicate(second.id, randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await duplicate(second.id, first.id)).toMatchObject({ state: 'duplicate', duplicateOf: first.id });
  });

  it('are of a request that somebody looks after: two that point at each other would lose a family', async () => {
    const [one, two] = [await desk.asked(home), await desk.asked(home)];
    const duplicate = (id: string, of: string) =>
      desk.triage.markDuplicate(home.organizer, { id, version: 1, of, key: randomUUID() });
    const both = await Promise.allSettled([duplicate(one.id, two.id), duplicate(two.id, one.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const states = [(await now(one.id)).state, (await now(two.id)).state].sort();
    expect(states).toEqual(['duplicate', 'submitted']);
    const gone = await desk.asked(home);
    await desk.triage.close(home.organizer, 'withdraw', closing(gone.id));
    const late = await desk.asked(home);
    await expect(duplicate(late.id, gone.id)).rejects.toMatchObject({
      code: 'DUPLICATE_OF_ENDED',
      details: { state: 'withdrawn' },
    });
  });
});

describe('the inbox', () => {
  it('comes in pages by day, each request once', async () => {
    const days = ['2026-11-26', '2026-11-24', '2026-11-25', '2026-11-24', '2026-11-27'];
    for (const day of days) await desk.asked(home, { day });
    const declined = await desk.asked(home);
    await desk.triage.close(home.organizer, 'decline', closing(declined.id));
    const question = { states: ['submitted'] as const, day: null, first: 2 };
    const first = await desk.triage.inbox(home.organizer, { ...question, after: null });
    const second = await desk.triage.inbox(home.organizer, { ...question, after: first.next });
    const third = await desk.triage.inbox(home.organizer, { ...question, after: second.next });
    expect([first.total, third.next]).toEqual([5, null]);
    const seen = [first, second, third].flatMap((page) => page.cases);
    expect(seen.map((one) => one.day)).toEqual([...days].sort());
    expect(new Set(seen.map((one) => one.id)).size).toBe(5);
  });

  it('filters by day, and refuses a cursor of another list', async () => {
    await desk.asked(home, { day: '2026-11-25' });
    await desk.asked(home, { day: '2026-11-25' });
    await desk.asked(home, { day: '2026-11-26' });
    const question = { states: null, day: '2026-11-25', first: 1 };
    const page = await desk.triage.inbox(home.organizer, { ...question, after: null });
    expect(page).toMatchObject({ total: 2 });
    const other = { ...question, day: '2026-11-26', after: page.next };
    await expect(desk.triage.inbox(home.organizer, other)).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
    const tooMany = { ...question, first: 51, after: null };
    await expect(desk.triage.inbox(home.organizer, tooMany)).rejects.toMatchObject({
      code: 'INPUT_MALFORMED',
    });
  });
});

describe('openings', () => {
  it('are noted once a day for each person', async () => {
    const one = await desk.asked(home);
    await desk.triage.noteOpenings(home.organizer, [one.id]);
    await desk.triage.noteOpenings(home.organizer, [one.id]);
    const rows = () =>
      g.owner.query(`SELECT day::text, role FROM disclosure WHERE request_id = $1`, [one.id]);
    const lines = () =>
      g.owner.query(`SELECT 1 FROM activity WHERE subject_id = $1 AND verb = 'request.open'`, [one.id]);
    expect(await rows()).toEqual([{ day: '2026-11-21', role: 'organizer' }]);
    expect(await lines()).toHaveLength(1);
    g.clock.at = new Date('2026-11-22T15:00:00Z');
    await desk.triage.noteOpenings(home.organizer, [one.id]);
    g.clock.at = new Date('2026-11-21T15:00:00Z');
    expect(await rows()).toEqual([{ day: '2026-11-22', role: 'organizer' }]);
    expect(await lines()).toHaveLength(2);
  });
});

describe('another hub', () => {
  it('sees nothing and decides nothing', async () => {
    const one = await desk.asked(home);
    const { organizer } = await g.hub();
    const refused = { code: 'NOT_FOUND' };
    await expect(desk.triage.caseFile(organizer, one.id)).rejects.toMatchObject(refused);
    await expect(desk.triage.accept(organizer, acceptance(one))).rejects.toMatchObject(refused);
    await expect(desk.triage.close(organizer, 'decline', closing(one.id))).rejects.toMatchObject(refused);
    const hold = { ...closing(one.id), until: '2026-12-01' };
    await expect(desk.triage.hold(organizer, hold)).rejects.toMatchObject(refused);
    const duplicate = { ...closing(one.id), of: randomUUID() };
    await expect(desk.triage.markDuplicate(organizer, duplicate)).rejects.toMatchObject(refused);
    await desk.triage.noteOpenings(organizer, [one.id]);
    const question = { states: null, day: null, first: 50, after: null };
    expect(await desk.triage.inbox(organizer, question)).toEqual({ cases: [], next: null, total: 0 });
    expect(await g.owner.query(`SELECT 1 FROM disclosure WHERE request_id = $1`, [one.id])).toEqual([]);
    expect(await now(one.id)).toMatchObject({ state: 'submitted', version: 1 });
  });
});

describe('expiry', () => {
  it('ends what nobody took and leaves no way back to the family', async () => {
    const one = await desk.asked(home);
    await desk.triage.accept(home.organizer, acceptance(one, { householdTag: Buffer.alloc(32, 1) }));
    await desk.triage.noteOpenings(home.organizer, [one.id]);
    const job = requestExpire(desk.endings);
    await job.run(g.db, home.id, { requestId: one.id }, g.clock.now());
    await job.run(g.db, home.id, { requestId: one.id }, g.clock.now());
    expect(await now(one.id)).toMatchObject({ state: 'expired', version: 3, householdTag: null });
    const tags = await g.owner.query(`SELECT household_tag FROM disclosure WHERE request_id = $1`, [one.id]);
    expect(tags).toEqual([{ household_tag: null }]);
    expect(await desk.taskStates(one.id)).toEqual(['cancelled']);
    for (const [table, column] of [
      ['sealed_box', 'subject_id'],
      ['receipt_lookup', 'request_id'],
    ]) {
      expect(await g.owner.query(`SELECT 1 FROM ${table} WHERE ${column} = $1`, [one.id])).toEqual([]);
    }
  });

  it('leaves the state of a finished request alone', async () => {
    const one = await desk.asked(home);
    await g.owner.query(`UPDATE request SET state = 'fulfilled' WHERE id = $1`, [one.id]);
    await requestExpire(desk.endings).run(g.db, home.id, { requestId: one.id }, g.clock.now());
    expect(await now(one.id)).toMatchObject({ state: 'fulfilled' });
  });

  it('ignores a request that is gone', async () => {
    const payload = { requestId: randomUUID() };
    await requestExpire(desk.endings).run(g.db, home.id, payload, g.clock.now());
    const seen = await g.db.read(systemOf(home.id), (tx) => tx.query(`SELECT 1 FROM activity`));
    expect(seen).toEqual([]);
  });
});
