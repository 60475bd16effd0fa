import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openBox, publicOf, sealBox } from '@doorstep/sealed';
import { acceptance, closing, Desk, type Sent } from '../../testing/given-desk';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { mergeForget } from './merge-forget.job';
import type { MergeInput } from './merge.types';
import { bare } from '../../testing/given-boxes';

const NOON = new Date('2026-11-21T15:00:00Z');

let g: Hubs;
let home: GivenHub;
let desk: Desk;

beforeAll(async () => {
  g = await openHubs();
  desk = new Desk(g);
});
afterAll(() => g.close());
beforeEach(async () => {
  g.clock.at = NOON;
  home = await g.hub();
});

/** A drawer of one request, sealed anew as an organizer's browser does. */
const sealed = async (one: Sent, compartment: 'contact' | 'place', value: unknown, version = 1) => {
  const context = { deployment: 'doorstep', hub: home.id, subject: one.id, compartment, version };
  const box = await sealBox(context, value, [home.door.hubKey, publicOf(one.receipt.keyPair)]);
  const wraps = box.wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) }));
  return { compartment, version, body: Buffer.from(box.body), wraps };
};
const merging = (kept: Sent, gone: Sent, change: Partial<MergeInput> = {}): MergeInput => ({
  id: randomUUID(),
  keptId: kept.id,
  keptVersion: 1,
  goneId: gone.id,
  goneVersion: 1,
  takeTime: false,
  takePlace: false,
  takeSize: false,
  boxes: [],
  key: randomUUID(),
  ...change,
});
const two = async (): Promise<[Sent, Sent]> => [
  await desk.asked(home),
  await desk.asked(home, { day: '2026-11-25', loadUnits: 3, flags: ['cooled'] }),
];
const now = (one: Sent) => desk.triage.caseFile(home.organizer, one.id);
const opened = async (one: Sent, compartment: 'contact' | 'place') => {
  const [found] = await g.db.read(home.organizer, (tx) =>
    desk.boxes.findForRequests(tx, home.id, 'hub', [compartment], [one.id]),
  );
  if (!found) return null;
  const { subjectId: subject, version, body, wrap } = found.box;
  const context = { deployment: 'doorstep', hub: home.id, subject, compartment, version };
  return openBox(context, bare(body), wrap, home.hubKey);
};

describe('merging', () => {
  it('takes the chosen facts over and ends the second one', async () => {
    const [kept, gone] = await two();
    const boxes = [await sealed(kept, 'contact', { name: 'newer' })];
    const merged = await desk.triage.merge(
      home.organizer,
      merging(kept, gone, { takeTime: true, takeSize: true, boxes }),
    );
    expect(merged).toMatchObject({
      id: kept.id,
      version: 2,
      day: '2026-11-25',
      loadUnits: 3,
      flags: ['cooled'],
    });
    expect(await now(gone)).toMatchObject({ state: 'duplicate', duplicateOf: kept.id, version: 2 });
    expect(await opened(kept, 'contact')).toEqual({ ok: true, value: { name: 'newer' } });
  });

  it('is undone within a day: facts and drawers are as they were', async () => {
    const [kept, gone] = await two();
    const before = await opened(kept, 'contact');
    const input = merging(kept, gone, {
      takeTime: true,
      boxes: [await sealed(kept, 'contact', { name: 'newer' })],
    });
    await desk.triage.merge(home.organizer, input);
    const key = randomUUID();
    g.clock.at = new Date(NOON.getTime() + 23.9 * 3_600_000);
    const back = await desk.triage.undoMerge(home.organizer, { id: input.id, key });
    expect(back).toMatchObject({ id: gone.id, state: 'triage', duplicateOf: null });
    expect(await now(kept)).toMatchObject({ day: '2026-11-24', version: 3, state: 'submitted' });
    expect(await opened(kept, 'contact')).toEqual(before);
    // The same press again is the same undo; another one finds nothing left.
    expect(await desk.triage.undoMerge(home.organizer, { id: input.id, key })).toMatchObject({ id: gone.id });
    await expect(
      desk.triage.undoMerge(home.organizer, { id: input.id, key: randomUUID() }),
    ).rejects.toMatchObject({ code: 'MERGE_OVER' });
  });

  it('cannot be undone after a day, and then nothing of it is left', async () => {
    const [kept, gone] = await two();
    const input = merging(kept, gone, { boxes: [await sealed(kept, 'contact', { name: 'newer' })] });
    await desk.triage.merge(home.organizer, input);
    g.clock.at = new Date(NOON.getTime() + 24 * 3_600_000);
    await expect(
      desk.triage.undoMerge(home.organizer, { id: input.id, key: randomUUID() }),
    ).rejects.toMatchObject({ code: 'MERGE_OVER' });
    await mergeForget.run(g.db, home.id, { mergeId: input.id }, g.clock.now());
    expect(await g.owner.query(`SELECT FROM sealed_box WHERE subject_id = $1`, [input.id])).toEqual([]);
    expect(await g.owner.query(`SELECT FROM request_merge WHERE id = $1`, [input.id])).toEqual([]);
  });

  it('leaves what was decided since as it is, and opens the second one all the same', async () => {
    const [kept, gone] = await two();
    const input = merging(kept, gone, { takeTime: true });
    await desk.triage.merge(home.organizer, input);
    const tasks = acceptance(kept, { version: 2 });
    await desk.triage.accept(home.organizer, tasks);
    await desk.triage.undoMerge(home.organizer, { id: input.id, key: randomUUID() });
    expect(await now(kept)).toMatchObject({ state: 'open', day: '2026-11-25' });
    expect(await now(gone)).toMatchObject({ state: 'triage' });
  });

  it('refuses what cannot become one, and leaves everything as it was', async () => {
    const [kept, gone] = await two();
    const refuse = async (change: Partial<MergeInput>, code: string) => {
      const input = merging(kept, gone, change);
      await expect(desk.triage.merge(home.organizer, input)).rejects.toMatchObject({ code });
      expect(await now(gone)).toMatchObject({ state: 'submitted', version: 1 });
    };
    await refuse({ keptVersion: 2 }, 'REQUEST_CHANGED');
    await refuse({ goneVersion: 2 }, 'REQUEST_CHANGED');
    await refuse({ goneId: kept.id }, 'MERGE_NOT_POSSIBLE');
    await refuse({ boxes: [await sealed(kept, 'contact', {}, 0)] }, 'REQUEST_CHANGED');
    const visit = await desk.asked(home, { kind: 'visit' });
    await refuse({ keptId: visit.id }, 'MERGE_NOT_POSSIBLE');
    await desk.triage.accept(home.organizer, acceptance(kept));
    await refuse({ keptVersion: 2, takeTime: true }, 'MERGE_PLANTED');
    await desk.triage.close(home.organizer, 'decline', closing(kept.id, 2));
    await refuse({ keptVersion: 3 }, 'REQUEST_NOT_FROM_HERE');
  });

  it('has one winner when two organizers merge crosswise or decide at once', async () => {
    const [a, b] = await two();
    const settled = await Promise.allSettled([
      desk.triage.merge(home.organizer, merging(a, b)),
      desk.triage.merge(home.organizer, merging(b, a)),
      desk.triage.close(home.organizer, 'decline', closing(a.id)),
    ]);
    expect(settled.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    const states = [(await now(a)).state, (await now(b)).state];
    // Never both gone into each other.
    expect(states.filter((state) => state === 'duplicate').length).toBeLessThanOrEqual(1);
  });

  it('is nothing another hub may do', async () => {
    const [kept, gone] = await two();
    const far = (await g.hub()).organizer;
    await expect(desk.triage.merge(far, merging(kept, gone))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('tags', () => {
  it('show a second request of the home before anything is decided, and change no version', async () => {
    const [a, b] = await two();
    const placeTag = Buffer.alloc(32, 9);
    for (const { id } of [a, b]) await desk.triage.tag(home.organizer, { id, placeTag });
    expect(await now(a)).toMatchObject({ version: 1, placeTag });
  });
});

describe('referring out', () => {
  it('says to whom, and only to somebody of the directory', async () => {
    const [one] = await two();
    const serviceId = randomUUID();
    const input = { ...closing(one.id), serviceId };
    await expect(desk.triage.refer(home.organizer, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await now(one)).toMatchObject({ state: 'submitted' });
    await g.owner.query(
      `INSERT INTO service (hub_id, id, name, what, checked_on) VALUES ($1, $2, 'Invented', 'Food', '2026-11-21')`,
      [home.id, serviceId],
    );
    expect(await desk.triage.refer(home.organizer, { ...input, key: randomUUID() })).toMatchObject({
      state: 'referred_out',
      serviceId,
    });
  });
});

describe('being here', () => {
  it('is told once when somebody comes, and ends by itself', async () => {
    const [one] = await two();
    const here = () =>
      g.owner.query(`SELECT FROM presence WHERE request_id = $1 AND until > $2`, [one.id, g.clock.at]);
    await desk.triage.sayWhere(home.organizer, one.id);
    expect(await here()).toHaveLength(1);
    g.clock.at = new Date(NOON.getTime() + 60_000);
    expect(await here()).toHaveLength(0);
    await desk.triage.sayWhere(home.organizer, one.id);
    expect(await here()).toHaveLength(1);
    await desk.triage.sayWhere(home.organizer, null);
    expect(await here()).toHaveLength(0);
  });

  it('tells nothing of a request of another hub', async () => {
    const [one] = await two();
    await desk.triage.sayWhere((await g.hub()).organizer, one.id);
    expect(await g.owner.query(`SELECT FROM presence WHERE request_id = $1`, [one.id])).toEqual([]);
  });
});
