import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CallOutcome } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import { acceptance, closing, Desk } from '../../testing/given-desk';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { CallsService } from './calls.service';

const MORNING = new Date('2026-11-21T15:00:00Z');

let g: Hubs;
let home: GivenHub;
let desk: Desk;
let calls: CallsService;

beforeAll(async () => {
  g = await openHubs();
  desk = new Desk(g);
  calls = new CallsService(g.db, desk.requests, desk.endings);
});
afterAll(() => g.close());
beforeEach(async () => {
  g.clock.at = MORNING;
  home = await g.hub();
});

const later = (minutes: number): void => {
  g.clock.at = new Date(g.clock.at.getTime() + minutes * 60_000);
};
const second = async (): Promise<Member> => {
  const { id, handle } = await g.owner.member(home.id, `two-${randomUUID().slice(0, 8)}`, ['organizer']);
  return { ...home.organizer, id, handle };
};
/** A request that waits for a call. */
const waiting = async (): Promise<string> => {
  const one = await desk.asked(home);
  await desk.triage.close(home.organizer, 'askMore', closing(one.id));
  return one.id;
};
const end = (id: string, outcome: CallOutcome, version = 2, nextAt: Date | null = null) => ({
  id,
  version,
  outcome,
  nextAt,
  key: randomUUID(),
});
const order = async () => (await calls.list(home.organizer)).map(({ file }) => file.id);

describe('the call list', () => {
  it('has the least recently tried first, and who was never tried before them', async () => {
    const [a, b, c] = [await waiting(), await waiting(), await waiting()];
    await calls.record(home.organizer, end(b, 'no_answer'));
    later(10);
    await calls.record(home.organizer, end(a, 'no_answer'));
    expect(await order()).toEqual([c, b, a]);
    later(10);
    await calls.record(home.organizer, end(c, 'hung_up'));
    expect(await order()).toEqual([b, a, c]);
  });

  it('has who asked to be called at a time on top when it comes, and last before', async () => {
    const [a, b] = [await waiting(), await waiting()];
    const three = new Date('2026-11-21T21:00:00Z');
    await calls.record(home.organizer, end(a, 'call_back', 2, three));
    expect(await order()).toEqual([b, a]);
    g.clock.at = three;
    expect(await order()).toEqual([a, b]);
    const [row] = await calls.list(home.organizer);
    expect(row).toMatchObject({ attempts: 1, lastOutcome: 'call_back', nextAt: three });
  });

  it('takes in who was not reached before anything was decided', async () => {
    const one = await desk.asked(home);
    await calls.record(home.organizer, end(one.id, 'no_answer', 1));
    expect(await order()).toEqual([one.id]);
    const spoken = await desk.asked(home);
    const after = await calls.record(home.organizer, end(spoken.id, 'reached', 1));
    expect(after).toMatchObject({ state: 'submitted', version: 1 });
    expect(await order()).toEqual([one.id]);
  });

  it('leaves what volunteers have on the board there', async () => {
    const one = await desk.asked(home);
    await desk.triage.accept(home.organizer, acceptance(one));
    expect(await calls.record(home.organizer, end(one.id, 'no_answer'))).toMatchObject({ state: 'open' });
  });

  it('belongs to its hub', async () => {
    const id = await waiting();
    const far = (await g.hub()).organizer;
    expect(await calls.list(far)).toEqual([]);
    await expect(calls.take(far, id, randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(calls.record(far, end(id, 'reached'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a grip', () => {
  it('keeps others off for 45 minutes, and then frees itself', async () => {
    const id = await waiting();
    const bo = await second();
    await calls.take(home.organizer, id, randomUUID());
    expect((await calls.list(bo))[0]?.grip).toMatchObject({ handle: home.organizer.handle });
    await expect(calls.take(bo, id, randomUUID())).rejects.toMatchObject({
      code: 'CALL_TAKEN',
      details: { handle: home.organizer.handle },
    });
    await expect(calls.record(bo, end(id, 'reached'))).rejects.toMatchObject({ code: 'CALL_TAKEN' });
    later(44);
    await expect(calls.take(bo, id, randomUUID())).rejects.toMatchObject({ code: 'CALL_TAKEN' });
    later(1);
    expect((await calls.list(bo))[0]?.grip).toBeNull();
    await calls.take(bo, id, randomUUID());
    expect((await calls.list(home.organizer))[0]?.grip).toMatchObject({ memberId: bo.id });
  });

  it('goes with the call that ends, or is given back', async () => {
    const [a, b] = [await waiting(), await waiting()];
    await calls.take(home.organizer, a, randomUUID());
    await calls.take(home.organizer, b, randomUUID());
    await calls.record(home.organizer, end(a, 'no_answer'));
    await calls.drop(home.organizer, b, randomUUID());
    expect((await calls.list(home.organizer)).map(({ grip }) => grip)).toEqual([null, null]);
  });

  it('has one holder when two press at once', async () => {
    const id = await waiting();
    const people = [home.organizer, await second(), await second()];
    const settled = await Promise.allSettled(people.map((one) => calls.take(one, id, randomUUID())));
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a call', () => {
  it('is one line each, also when two hang up at once; sent again it is the same line', async () => {
    const id = await waiting();
    const first = end(id, 'no_answer');
    const bo = await second();
    await Promise.all([
      calls.record(home.organizer, first),
      calls.record(home.organizer, first),
      calls.record(bo, end(id, 'hung_up')),
    ]);
    const lines = await g.owner.query(
      `SELECT n, outcome FROM call_attempt WHERE request_id = $1 ORDER BY n`,
      [id],
    );
    expect(lines.map(({ n }) => n)).toEqual([1, 2]);
    expect(lines.map(({ outcome }) => outcome).sort()).toEqual(['hung_up', 'no_answer']);
  });

  it('is refused when somebody decided meanwhile, when it is over, and for a next try in the past', async () => {
    const id = await waiting();
    await expect(calls.record(home.organizer, end(id, 'reached', 1))).rejects.toMatchObject({
      code: 'REQUEST_CHANGED',
      details: { version: 2, state: 'needs_info' },
    });
    const past = new Date('2026-11-20T15:00:00Z');
    await expect(calls.record(home.organizer, end(id, 'call_back', 2, past))).rejects.toMatchObject({
      code: 'WINDOW_PAST',
    });
    await desk.triage.close(home.organizer, 'decline', closing(id, 2));
    await expect(calls.record(home.organizer, end(id, 'reached', 3))).rejects.toMatchObject({
      code: 'REQUEST_NOT_FROM_HERE',
    });
    expect(await g.owner.query(`SELECT FROM call_attempt WHERE request_id = $1`, [id])).toEqual([]);
  });
});
