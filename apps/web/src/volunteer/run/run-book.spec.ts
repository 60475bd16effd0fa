/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import type { MyWork } from '../api/volunteer-api';
import { Outbox } from '../outbox/outbox';
import type { OutboxEntry } from '../outbox/outbox-entry';
import { ClaimKeys } from '../phone/claim-keys';
import { phoneInMemory } from '../phone/phone-in-memory';
import { givenClaim, givenRun, givenStop } from './given-run';
import { hubOf } from './hub.fixture';
import type { Run } from './kept-run';
import { RunBook } from './run-book';
import { UNDO_MS, withPending } from './run-model';

const HUB = hubOf();
const NOON = Date.parse('2026-11-21T15:00:00.000Z');
const place = {
  opensAt: '2026-11-21T13:00:00.000Z',
  closesAt: '2026-11-21T18:00:00.000Z',
  box: { subjectId: 's', compartment: 'place' as const, version: 1, body: '', kid: '', wrap: '' },
};
const stopWithPlace = (id: string) => givenStop({ id, place, claim: givenClaim('confirmed') });

const newLate = () => Promise.resolve({ secret: 'late', hash: 'hash of late' });

/** A phone with one run of two stops, a hub that applies what it is sent, and a clock that a spec turns. */
async function phoneOnTheRoad(online = true) {
  const phone = phoneInMemory();
  const clock = { now: NOON };
  const net = { online };
  let atHub: Run = givenRun([stopWithPlace('a'), stopWithPlace('b')]);
  const timers: { at: number; work: () => void }[] = [];
  let ids = 0;
  const keys = new ClaimKeys(phone.claimKeys, () => clock.now);
  const sent: OutboxEntry[] = [];
  const outbox: Outbox = new Outbox({
    shelf: phone.outbox,
    now: () => clock.now,
    newId: () => `key-${++ids}`,
    send: async (entry) => {
      if (!net.online) throw new TypeError('Failed to fetch');
      sent.push(entry);
      atHub = withPending(atHub, [{ ...entry, state: 'waiting' }]);
      await book.answered(atHub);
    },
  });
  const book: RunBook = new RunBook({
    shelf: phone.runs,
    keys,
    outbox,
    readWork: async (): Promise<MyWork> => {
      if (!net.online) throw new TypeError('Failed to fetch');
      return { runs: [atHub], claims: [] };
    },
    newLate,
    now: () => clock.now,
    later: (work, milliseconds) => void timers.push({ at: clock.now + milliseconds, work }),
  });
  for (const { taskId } of atHub.stops) await keys.forTask(taskId, Date.parse(place.closesAt));
  await book.take(atHub, HUB);
  const shown = (): Run => book.shown(book.snapshot().runs[0]!);
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
  };
  const pass = async (milliseconds: number): Promise<void> => {
    clock.now += milliseconds;
    for (const timer of timers.splice(0)) {
      if (timer.at <= clock.now) timer.work();
      else timers.push(timer);
    }
    await settle();
  };
  const done = { outcome: 'done', reason: null, goods: null } as const;
  return { phone, clock, net, keys, outbox, book, shown, pass, settle, sent, done };
}

describe('a result', () => {
  it('is at the hub at once, and its key and place are gone when Undo is', async () => {
    const { book, shown, pass, settle, keys, sent, done, phone } = await phoneOnTheRoad();
    await book.record(shown().stops[0]!, 'run', done);
    await settle();
    expect(sent.map(({ act }) => act.kind)).toEqual(['record']);
    expect(await keys.tasks()).toEqual(new Set(['task of a', 'task of b']));
    await pass(UNDO_MS);
    expect(await keys.tasks()).toEqual(new Set(['task of b']));
    const [kept] = await phone.runs.all();
    expect(kept?.run.stops.map((stop) => stop.place !== null)).toEqual([false, true]);
    expect(book.snapshot().undoable).toBeNull();
  });

  it('taken back after a first try is followed by its undoing, and the door opens again', async () => {
    const { book, shown, settle, outbox, done, keys } = await phoneOnTheRoad(false);
    // The first attempt to send has failed by now: the server may have it, so an undo must follow.
    await book.record(shown().stops[0]!, 'run', done);
    await settle();
    await book.undo();
    await settle();
    expect(outbox.snapshot().entries.map(({ act }) => act.kind)).toEqual(['record', 'undo']);
    expect(shown().stops[0]).toMatchObject({ state: 'loaded' });
    expect(await keys.tasks()).toEqual(new Set(['task of a', 'task of b']));
  });

  it('cannot be taken back when the time is over', async () => {
    const { book, shown, clock, outbox, settle, done } = await phoneOnTheRoad(false);
    await book.record(shown().stops[0]!, 'run', done);
    await settle();
    clock.now += UNDO_MS + 1;
    await book.undo();
    expect(outbox.snapshot().entries.map(({ act }) => act.kind)).toEqual(['record']);
  });
});

describe('stop everything', () => {
  it('without a network: every place and key is gone at once, and the hub is told later', async () => {
    const { book, phone, keys, outbox, net, sent, settle } = await phoneOnTheRoad(false);
    await book.stopEverything('run');
    expect(await keys.tasks()).toEqual(new Set());
    const [kept] = await phone.runs.all();
    expect(kept).toMatchObject({ stopped: true });
    expect(kept?.run.stops.every((stop) => stop.place === null)).toBe(true);
    await settle();
    net.online = true;
    await outbox.flush();
    expect(sent.map(({ act }) => act.kind)).toEqual(['stopEverything']);
  });

  it('a list that still has places brings none of them back', async () => {
    const { book, phone, net } = await phoneOnTheRoad(false);
    await book.stopEverything('run');
    net.online = true;
    await book.sync(HUB);
    const [kept] = await phone.runs.all();
    expect(kept?.stopped).toBe(true);
    expect(kept?.run.stops.every((stop) => stop.place === null)).toBe(true);
  });
});

describe('what the phone keeps', () => {
  it('closes when the window has, also without a network', async () => {
    const { book, clock, keys, phone } = await phoneOnTheRoad(false);
    clock.now = Date.parse(place.closesAt);
    await book.tidy();
    expect(await keys.tasks()).toEqual(new Set());
    const [kept] = await phone.runs.all();
    expect(kept?.run.stops.every((stop) => stop.place === null)).toBe(true);
    expect(await book.openable('run')).toBe(0);
  });

  it('a list asked for before an act does not undo what came after', async () => {
    const { book, shown, settle, done } = await phoneOnTheRoad();
    const asked = book.sync(HUB);
    await book.record(shown().stops[0]!, 'run', done);
    await asked;
    await settle();
    expect(shown().stops.map(({ state }) => state)).toEqual(['done', 'loaded']);
  });

  it('sets off with what lets it report late, and keeps that on this phone only', async () => {
    const { book, phone, sent, settle } = await phoneOnTheRoad();
    await book.setOff('run', ['task of a']);
    await settle();
    expect(sent.map(({ act }) => act)).toEqual([
      { kind: 'depart', runId: 'run', loaded: ['task of a'], lateHash: 'hash of late' },
    ]);
    expect((await phone.runs.get('run'))?.late).toBe('late');
    await book.sync(HUB);
    expect(book.kept('run')?.late).toBe('late');
  });

  it('runs that the hub no longer lists are forgotten', async () => {
    const { phone, clock } = await phoneOnTheRoad();
    const outbox = new Outbox({ shelf: phone.outbox, send: async () => {}, now: () => 0, newId: () => 'x' });
    const book = new RunBook({
      shelf: phone.runs,
      keys: new ClaimKeys(phone.claimKeys, () => clock.now),
      outbox,
      readWork: async () => ({ runs: [], claims: [] }),
      newLate,
      now: () => clock.now,
      later: () => {},
    });
    await book.load();
    await book.sync(HUB);
    expect(await phone.runs.all()).toEqual([]);
  });
});
