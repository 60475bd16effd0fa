import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Wish } from '@doorstep/clients';
import { deriveTasks } from '@doorstep/lifecycle';
import { publicOf, sealBox, type PublicKey } from '@doorstep/sealed';
import { systemOf } from '../../platform/auth/actor';
import { Cursors } from '../../platform/graphql/page';
import { ServerKey } from '../../platform/seal/server-key';
import { aWish, sealedFor, type Asked } from '../../testing/given-request';
import { cells, openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { BoxesService } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
import { MembersService } from '../members/members.service';
import type { RequestEntity } from '../requests/request.entity';
import { RequestsService } from '../requests/requests.service';
import { StockService } from '../stock/stock.service';
import { TasksService } from '../tasks/tasks.service';
import { requestExpire } from './request-expire.job';
import { TriageService } from './triage.service';
import type { AcceptRequestInput } from './triage.types';

let g: Hubs;
let home: GivenHub;
let requests: RequestsService;
let tasks: TasksService;
let triage: TriageService;

beforeAll(async () => {
  g = await openHubs();
  const [hubs, boxes] = [new HubsService(g.db, g.packs), new BoxesService()];
  requests = new RequestsService(g.db, hubs, boxes);
  tasks = new TasksService(new MembersService(g.db), requests, new StockService(g.db));
  triage = new TriageService(g.db, new Cursors(ServerKey.random()), hubs, boxes, requests, tasks);
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
});

const asked = async (change: Partial<Wish> = {}): Promise<Asked & { id: string }> => {
  const one = await sealedFor(home.door, aWish({ cell: cells()[0]!, ...change }));
  await requests.ask(one.input);
  return { ...one, id: one.input.requestId };
};
const now = (id: string): Promise<RequestEntity> => triage.caseFile(home.organizer, id);
const close = (id: string, version = 1) => ({ id, version, reason: 'other', key: randomUUID() }) as const;
/** The tasks that the organizer's browser derives from a request. */
const tasksOf = ({ input }: Asked): AcceptRequestInput['tasks'] =>
  deriveTasks(input).map(({ tier: _, ...draft }) => ({
    ...draft,
    flags: [...draft.flags],
    id: randomUUID(),
    kitCount: 0,
  }));
const acceptance = (
  one: Asked & { id: string },
  change: Partial<AcceptRequestInput> = {},
): AcceptRequestInput => ({
  id: one.id,
  version: 1,
  tasks: tasksOf(one),
  key: randomUUID(),
  ...change,
});
const taskStates = async (id: string): Promise<string[]> => {
  const rows = await g.owner.query(`SELECT state FROM task WHERE request_id = $1 ORDER BY kind, part`, [id]);
  return rows.map((row) => row['state'] as string);
};
const resealed = async (one: Asked, compartment: 'place' | 'card', to: PublicKey[], version = 1) => {
  const context = {
    deployment: 'doorstep',
    hub: home.id,
    subject: one.input.requestId,
    compartment,
    version,
  };
  const box = await sealBox(context, { address: 'found on the map' }, to);
  const wraps = box.wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) }));
  return { compartment, version, body: Buffer.from(box.body), wraps };
};

describe('accepting', () => {
  it('puts the tasks on the board', async () => {
    const one = await asked();
    const accepted = await triage.accept(home.organizer, acceptance(one));
    expect(accepted).toMatchObject({ state: 'open', version: 2 });
    expect(await taskStates(one.id)).toEqual(['open']);
  });

  it('derives two adults for a sitting and both legs of a ride', async () => {
    const sitting = await asked({ kind: 'childcare' });
    await triage.accept(home.organizer, acceptance(sitting));
    expect(await taskStates(sitting.id)).toEqual(['open', 'open']);
    const ride = await asked({ kind: 'ride', destinationCell: cells()[1]! });
    const legs = deriveTasks({ ...ride.input, comesBack: true, riders: 2, backFromMinute: 1000 });
    const input = acceptance(ride, {
      tasks: legs.map(({ tier: _, ...leg }) => ({
        ...leg,
        flags: [...leg.flags],
        id: randomUUID(),
        kitCount: 0,
      })),
    });
    await triage.accept(home.organizer, input);
    const rows = await g.owner.query(
      `SELECT kind, destination_cell, seats FROM task WHERE request_id = $1 ORDER BY kind`,
      [ride.id],
    );
    expect(rows).toEqual([
      { kind: 'ride_back', destination_cell: cells()[1], seats: 2 },
      { kind: 'ride_out', destination_cell: cells()[1], seats: 2 },
    ]);
  });

  it('is done once: a second answer for the same key, a refusal for a stale version', async () => {
    const one = await asked();
    const input = acceptance(one);
    const answers = await Promise.all([1, 2, 3].map(() => triage.accept(home.organizer, input)));
    expect(answers.map((answer) => answer.version)).toEqual([2, 2, 2]);
    await expect(triage.accept(home.organizer, acceptance(one))).rejects.toMatchObject({
      code: 'REQUEST_CHANGED',
      details: { version: 2, state: 'open' },
    });
    const elsewhere = await asked();
    const reused = acceptance(elsewhere, { key: input.key });
    await expect(triage.accept(home.organizer, reused)).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await expect(
      triage.close(home.organizer, 'decline', { ...close(one.id, 2), key: input.key }),
    ).rejects.toMatchObject({
      code: 'KEY_REUSED',
    });
  });

  it('has one winner when two organizers decide at once', async () => {
    const one = await asked();
    const settled = await Promise.allSettled([
      triage.accept(home.organizer, acceptance(one)),
      triage.accept(home.organizer, acceptance(one)),
      triage.close(home.organizer, 'decline', close(one.id)),
    ]);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await now(one.id)).version).toBe(2);
  });

  it('takes a corrected cell and a place with its point', async () => {
    const one = await asked();
    const place = await resealed(one, 'place', [home.door.hubKey, publicOf(one.receipt.keyPair)]);
    const tag = Buffer.alloc(32, 7);
    await triage.accept(home.organizer, acceptance(one, { cell: cells()[2]!, place, householdTag: tag }));
    expect(await now(one.id)).toMatchObject({ cell: cells()[2], householdTag: tag });
    const [task] = await g.owner.query(`SELECT cell FROM task WHERE request_id = $1`, [one.id]);
    expect(task).toEqual({ cell: cells()[2] });
    const [box] = await g.owner.query(
      `SELECT version, body FROM sealed_box WHERE subject_id = $1 AND compartment = 'place'`,
      [one.id],
    );
    expect(box).toEqual({ version: 1, body: place.body });
  });

  it('refuses what does not fit and leaves everything as it was', async () => {
    const one = await asked();
    const [delivery] = tasksOf(one) as [AcceptRequestInput['tasks'][number]];
    const refuse = async (change: Partial<AcceptRequestInput>, code: string) => {
      await expect(triage.accept(home.organizer, acceptance(one, change))).rejects.toMatchObject({ code });
      expect(await now(one.id)).toMatchObject({ state: 'submitted', version: 1 });
      expect(await taskStates(one.id)).toEqual([]);
    };
    await refuse({ tasks: [] }, 'TASKS_DO_NOT_FIT');
    await refuse({ tasks: [{ ...delivery, kind: 'visit' }] }, 'TASKS_DO_NOT_FIT');
    await refuse({ tasks: [delivery, { ...delivery, id: randomUUID() }] }, 'TASKS_DO_NOT_FIT');
    await refuse({ tasks: [{ ...delivery, fromMinute: 845 }] }, 'TASKS_DO_NOT_FIT');
    await refuse({ tasks: [{ ...delivery, toMinute: 1560 }] }, 'TASKS_DO_NOT_FIT');
    await refuse({ tasks: [{ ...delivery, loadUnits: 9 }] }, 'TASKS_DO_NOT_FIT');
    await refuse({ cell: '0123' }, 'CELL_UNKNOWN');
    await refuse({ destinationCell: cells()[1]! }, 'INPUT_MALFORMED');
    await refuse({ place: await resealed(one, 'place', [home.door.hubKey]) }, 'BOX_MISSING');
    const board = [home.door.hubKey, home.door.boardKey, publicOf(one.receipt.keyPair)];
    await refuse({ place: await resealed(one, 'place', board) }, 'BOX_FOR_WRONG_KEY');
    await refuse({ place: await resealed(one, 'card', board) }, 'BOX_MALFORMED');
    await refuse({ card: await resealed(one, 'card', board, 0) }, 'REQUEST_CHANGED');
    await refuse({ version: 7 }, 'REQUEST_CHANGED');
  });
});

describe('closing', () => {
  it.each([
    ['askMore', 'needs_info'],
    ['decline', 'declined'],
    ['refer', 'referred_out'],
    ['withdraw', 'withdrawn'],
  ] as const)('%s takes an open request’s tasks off the board', async (command, state) => {
    const one = await asked();
    await triage.accept(home.organizer, acceptance(one));
    const closed = await triage.close(home.organizer, command, {
      ...close(one.id, 2),
      reason: 'no_capacity',
    });
    expect(closed).toMatchObject({ state, version: 3, reason: 'no_capacity' });
    expect(await taskStates(one.id)).toEqual(['cancelled']);
    const lines = await g.owner.query(
      `SELECT actor, verb, reason FROM activity WHERE subject_id = $1 AND verb = $2`,
      [one.id, `request.${command}`],
    );
    expect(lines).toEqual([
      { actor: home.organizer.handle, verb: `request.${command}`, reason: 'no_capacity' },
    ]);
  });

  it('can be taken back: reopened, and accepted under the same tasks', async () => {
    const one = await asked();
    await triage.accept(home.organizer, acceptance(one));
    await triage.close(home.organizer, 'decline', close(one.id, 2));
    const reopened = await triage.close(home.organizer, 'reopen', {
      ...close(one.id, 3),
      reason: 'changed_mind',
    });
    expect(reopened).toMatchObject({ state: 'triage', version: 4 });
    await triage.accept(home.organizer, acceptance(one, { version: 4 }));
    expect(await taskStates(one.id)).toEqual(['open']);
  });

  it('is refused where the machine has no such way', async () => {
    const one = await asked();
    await triage.close(home.organizer, 'decline', close(one.id));
    await expect(triage.close(home.organizer, 'askMore', close(one.id, 2))).rejects.toMatchObject({
      code: 'REQUEST_NOT_FROM_HERE',
      details: { state: 'declined', version: 2 },
    });
    await expect(triage.close(home.organizer, 'reopen', close((await asked()).id))).rejects.toMatchObject({
      code: 'REQUEST_NOT_FROM_HERE',
    });
  });

  it('gives the first answer again for the same key', async () => {
    const one = await asked();
    const input = close(one.id);
    await triage.close(home.organizer, 'decline', input);
    expect(await triage.close(home.organizer, 'decline', input)).toMatchObject({
      state: 'declined',
      version: 2,
    });
  });
});

describe('holding', () => {
  const hold = (id: string, until: string) =>
    triage.hold(home.organizer, { id, version: 1, until, reason: 'not_ready', key: randomUUID() });

  it('sets the request aside, and keeps what is sealed until then', async () => {
    const one = await asked();
    expect(await hold(one.id, '2026-12-05')).toMatchObject({ state: 'on_hold', heldUntil: '2026-12-05' });
    const [job] = await g.owner.query(
      `SELECT run_at FROM job WHERE payload->>'requestId' = $1 AND payload->>'compartment' = 'place'`,
      [one.id],
    );
    expect(job).toEqual({ run_at: new Date('2026-12-06T22:00:00Z') });
    const accepted = await triage.accept(home.organizer, acceptance(one, { version: 2 }));
    expect(accepted).toMatchObject({ state: 'open', heldUntil: null });
  });

  it('refuses days behind us or out of sight', async () => {
    const one = await asked();
    await expect(hold(one.id, '2026-11-20')).rejects.toMatchObject({ code: 'WINDOW_PAST' });
    // Sixty days from 21 November are 20 January.
    await expect(hold(one.id, '2027-01-21')).rejects.toMatchObject({ code: 'WINDOW_TOO_FAR' });
    expect(await hold(one.id, '2027-01-20')).toMatchObject({ state: 'on_hold' });
  });
});

describe('duplicates', () => {
  it('name the request that stays', async () => {
    const [first, second] = [await asked(), await asked()];
    const duplicate = (id: string, of: string) =>
      triage.markDuplicate(home.organizer, { id, version: 1, of, key: randomUUID() });
    await expect(duplicate(second.id, second.id)).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
    await expect(duplicate(second.id, randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await duplicate(second.id, first.id)).toMatchObject({ state: 'duplicate', duplicateOf: first.id });
  });
});

describe('the inbox', () => {
  it('comes in pages by day, each request once', async () => {
    const days = ['2026-11-26', '2026-11-24', '2026-11-25', '2026-11-24', '2026-11-27'];
    for (const day of days) await asked({ day });
    const declined = await asked();
    await triage.close(home.organizer, 'decline', close(declined.id));
    const question = { states: ['submitted'] as const, day: null, first: 2 };
    const first = await triage.inbox(home.organizer, { ...question, after: null });
    const second = await triage.inbox(home.organizer, { ...question, after: first.next });
    const third = await triage.inbox(home.organizer, { ...question, after: second.next });
    expect([first.total, third.next]).toEqual([5, null]);
    const seen = [first, second, third].flatMap((page) => page.cases);
    expect(seen.map((one) => one.day)).toEqual([...days].sort());
    expect(new Set(seen.map((one) => one.id)).size).toBe(5);
  });

  it('filters by day, and refuses a cursor of another list', async () => {
    await asked({ day: '2026-11-25' });
    await asked({ day: '2026-11-25' });
    await asked({ day: '2026-11-26' });
    const question = { states: null, day: '2026-11-25', first: 1 };
    const page = await triage.inbox(home.organizer, { ...question, after: null });
    expect(page).toMatchObject({ total: 2 });
    const other = { ...question, day: '2026-11-26', after: page.next };
    await expect(triage.inbox(home.organizer, other)).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
    const tooMany = { ...question, first: 51, after: null };
    await expect(triage.inbox(home.organizer, tooMany)).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
  });
});

describe('openings', () => {
  it('are noted once a day for each person', async () => {
    const one = await asked();
    await triage.noteOpenings(home.organizer, [one.id]);
    await triage.noteOpenings(home.organizer, [one.id]);
    const rows = () =>
      g.owner.query(`SELECT day::text, role FROM disclosure WHERE request_id = $1`, [one.id]);
    const lines = () =>
      g.owner.query(`SELECT 1 FROM activity WHERE subject_id = $1 AND verb = 'request.open'`, [one.id]);
    expect(await rows()).toEqual([{ day: '2026-11-21', role: 'organizer' }]);
    expect(await lines()).toHaveLength(1);
    g.clock.at = new Date('2026-11-22T15:00:00Z');
    await triage.noteOpenings(home.organizer, [one.id]);
    g.clock.at = new Date('2026-11-21T15:00:00Z');
    expect(await rows()).toEqual([{ day: '2026-11-22', role: 'organizer' }]);
    expect(await lines()).toHaveLength(2);
  });
});

describe('another hub', () => {
  it('sees nothing and decides nothing', async () => {
    const one = await asked();
    const { organizer } = await g.hub();
    const refused = { code: 'NOT_FOUND' };
    await expect(triage.caseFile(organizer, one.id)).rejects.toMatchObject(refused);
    await expect(triage.accept(organizer, acceptance(one))).rejects.toMatchObject(refused);
    await expect(triage.close(organizer, 'decline', close(one.id))).rejects.toMatchObject(refused);
    const hold = { ...close(one.id), until: '2026-12-01' };
    await expect(triage.hold(organizer, hold)).rejects.toMatchObject(refused);
    const duplicate = { ...close(one.id), of: randomUUID() };
    await expect(triage.markDuplicate(organizer, duplicate)).rejects.toMatchObject(refused);
    await triage.noteOpenings(organizer, [one.id]);
    const question = { states: null, day: null, first: 50, after: null };
    expect(await triage.inbox(organizer, question)).toEqual({ cases: [], next: null, total: 0 });
    expect(await g.owner.query(`SELECT 1 FROM disclosure WHERE request_id = $1`, [one.id])).toEqual([]);
    expect(await now(one.id)).toMatchObject({ state: 'submitted', version: 1 });
  });
});

describe('expiry', () => {
  it('ends what nobody took and leaves no way back to the family', async () => {
    const one = await asked();
    await triage.accept(home.organizer, acceptance(one, { householdTag: Buffer.alloc(32, 1) }));
    const job = requestExpire(requests, tasks);
    await job.run(g.db, home.id, { requestId: one.id }, g.clock.now());
    await job.run(g.db, home.id, { requestId: one.id }, g.clock.now());
    expect(await now(one.id)).toMatchObject({ state: 'expired', version: 3, householdTag: null });
    expect(await taskStates(one.id)).toEqual(['cancelled']);
    for (const [table, column] of [
      ['sealed_box', 'subject_id'],
      ['receipt_lookup', 'request_id'],
    ]) {
      expect(await g.owner.query(`SELECT 1 FROM ${table} WHERE ${column} = $1`, [one.id])).toEqual([]);
    }
  });

  it('leaves the state of a finished request alone', async () => {
    const one = await asked();
    await g.owner.query(`UPDATE request SET state = 'fulfilled' WHERE id = $1`, [one.id]);
    await requestExpire(requests, tasks).run(g.db, home.id, { requestId: one.id }, g.clock.now());
    expect(await now(one.id)).toMatchObject({ state: 'fulfilled' });
  });

  it('ignores a request that is gone', async () => {
    const payload = { requestId: randomUUID() };
    await requestExpire(requests, tasks).run(g.db, home.id, payload, g.clock.now());
    const seen = await g.db.read(systemOf(home.id), (tx) => tx.query(`SELECT 1 FROM activity`));
    expect(seen).toEqual([]);
  });
});
