import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { claimKeyFor } from '../../testing/given-claim';
import { StoreRoom } from '../../testing/given-stock';
import { GivenTransfer } from '../../testing/given-transfer';
import { TODAY, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { SPEC_NOW } from '../../testing/harness';
import { workServices, type WorkServices } from '../../testing/work-services';
import type { MyRun } from './my-run.types';
import type { StopResult } from './record-stop';

let work: Work;
let services: WorkServices;
let cedar: WorkHub;
let maple: WorkHub;
let heron: Volunteer;
let here: StoreRoom;
let there: StoreRoom;
let goods: GivenTransfer;
let rice: string;
const key = randomUUID;
const at = (hour: number, minute = 0): Date => new Date(Date.UTC(2026, 10, 21, hour + 6, minute));
const code = (wanted: string) => expect.objectContaining({ code: wanted });

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  [cedar, maple] = [await work.hub(`cedar-${randomUUID()}`), await work.hub(`maple-${randomUUID()}`)];
  heron = await work.member(cedar.id, 'heron', { loadUnits: 40, newHomesPerDay: 12 });
  const rooms = { db: work.fresh.db, owner: { query: work.sql.bind(work) } };
  [here, there] = [cedar, maple].map((hub) => new StoreRoom(rooms, { ...hub, cell: '' })) as [
    StoreRoom,
    StoreRoom,
  ];
  const theirs = await there.anItem();
  rice = await here.anItem();
  await work.sql('UPDATE item SET name = $2, grams = 1000 WHERE id = ANY($1)', [
    [rice, theirs],
    `Rice ${key()}`,
  ]);
  await here.receive(rice, 40);
  goods = new GivenTransfer(rooms, cedar, maple);
  await goods.ask({ itemId: theirs, quantity: 30 });
  for (const step of ['approve', 'pick', 'pack'] as const) await goods.step(step);
});

const onAPlan = async (): Promise<string> => {
  const input = {
    transferId: goods.id,
    day: TODAY,
    fromMinute: 840,
    toMinute: 960,
    loadUnits: 2,
    key: key(),
  };
  const { haul } = await goods.service.plan(cedar.organizer, input);
  return present(haul).taskId;
};

/** Offered, and said yes to: nobody has to seal where a hub is. */
async function accepted(tasks: readonly string[], driver = heron): Promise<MyRun> {
  const stops = tasks.map((taskId, i) => ({
    taskId,
    kind: 'deliver' as const,
    arriveAt: at(14, 10 * i + 5),
    departAt: at(14, 10 * i + 9),
  }));
  const about = { startsAt: at(13), endsAt: at(17), meters: 5000, seconds: 1200, stops };
  const [run] = await services.runs.publishPlan(
    cedar.organizer,
    TODAY,
    [{ memberId: driver.me.id, ...about }],
    key(),
  );
  const keys = [];
  for (const taskId of tasks) keys.push(await claimKeyFor(driver, taskId));
  return services.runs.accept(driver.me, present(run).id, keys, key());
}

async function onTheRoad(): Promise<MyRun> {
  const taskId = await onAPlan();
  const { id } = await accepted([taskId]);
  work.fresh.clock.at = at(14);
  return services.runs.depart(heron.me, id, [taskId], key());
}

const result = (run: MyRun, outcome: 'done' | 'attempted' = 'done'): StopResult => ({
  stopId: present(run.stops[0]).id,
  outcome,
  reason: outcome === 'done' ? null : 'closed',
  goods: outcome === 'done' ? null : 'neighbour',
  deviceTime: work.fresh.clock.now(),
});

const books = async () => {
  for (const room of [here, there]) {
    const { kept, folded } = await room.books();
    expect(kept).toEqual(folded);
  }
};

describe('goods for another hub', () => {
  it('go on a plan, in a car, to the other door, and into its book when it receives them', async () => {
    const taskId = await onAPlan();
    expect(await goods.seen(cedar)).toMatchObject({ state: 'packed', grams: 30_000, unweighed: 0 });
    // Whose car and which run is the sender's own.
    expect(await goods.seen(maple)).toMatchObject({ haul: null });
    const run = await accepted([taskId]);
    expect(await work.stateOf('task', taskId)).toBe('confirmed');
    const [stop] = run.stops;
    expect(stop).toMatchObject({
      taskKind: 'haul',
      kind: 'deliver',
      place: null,
      goal: { hubId: maple.id, street: 'Invented Street 1' },
      lines: [{ quantity: 30 }],
    });
    expect(await goods.seen(cedar)).toMatchObject({ haul: { handle: 'heron', letter: 'A' } });
    work.fresh.clock.at = at(14);
    await services.runs.depart(heron.me, run.id, [taskId], key());
    expect([(await goods.seen(maple)).state, await goods.inTransit()]).toEqual(['dispatched', 30]);
    await services.runs.recordStop(heron.me, result(run), key());
    await services.runs.complete(heron.me, run.id, key());
    const seen = await goods.seen(maple);
    expect([seen.droppedAt, seen.state]).toEqual([at(14), 'dispatched']);
    // What is taken in, and how much of it, only the other hub says.
    const [parcel] = await goods.parcels();
    await goods.receive(parcel, { arrived: 28, damaged: 2 });
    expect([(await goods.seen(maple)).state, await goods.inTransit()]).toEqual(['received', 0]);
    expect(await here.lineOf(rice)).toEqual({ onHand: 10, reserved: 0, available: 10 });
    await books();
  });

  it('come back to where they lay when the other door stays shut, and never go to a home', async () => {
    const run = await onTheRoad();
    await services.runs.recordStop(heron.me, result(run, 'attempted'), key());
    await services.runs.complete(heron.me, run.id, key());
    expect([(await goods.seen(cedar)).state, await goods.inTransit()]).toEqual(['closed', 0]);
    expect(await here.lineOf(rice)).toEqual({ onHand: 40, reserved: 0, available: 40 });
    await books();
  });

  it('are said to be there until the driver takes that word back', async () => {
    const run = await onTheRoad();
    await services.runs.recordStop(heron.me, result(run), key());
    await services.runs.undoStop(heron.me, result(run).stopId, work.fresh.clock.now(), key());
    expect((await goods.seen(maple)).droppedAt).toBeNull();
  });

  it('stay packed when they are left behind at loading', async () => {
    const taskId = await onAPlan();
    const { id } = await accepted([taskId]);
    await services.runs.depart(heron.me, id, [], key());
    expect([(await goods.seen(cedar)).state, await work.stateOf('task', taskId)]).toEqual(['packed', 'open']);
  });

  it('are on one plan at a time, and off it when they are unpacked, cancelled or taken along by hand', async () => {
    const taskId = await onAPlan();
    await expect(onAPlan()).rejects.toThrow('task_one_haul');
    await accepted([taskId]);
    await goods.step('unpack');
    expect(await work.stateOf('task', taskId)).toBe('cancelled');
    expect(await services.runs.myRuns(heron.me)).toMatchObject([{ state: 'aborted' }]);
    await expect(onAPlan()).rejects.toEqual(code('TRANSFER_NOT_FROM_HERE'));
    await goods.step('pack');
    const again = await onAPlan();
    await goods.step('dispatch');
    expect(await work.stateOf('task', again)).toBe('cancelled');
  });

  it.each([
    ['at_the_hub', 'closed', 'cancelled', 40],
    ['lost', 'dispatched', 'cancelled', 10],
    ['in_the_car', 'dispatched', 'open', 10],
  ] as const)('of a run that was broken off: %s', async (where, state, task, onHand) => {
    const run = await onTheRoad();
    await services.runs.stopEverything(heron.me, run.id, key());
    const { taskId } = present(run.stops[0]);
    expect(await work.stateOf('task', taskId)).toBe('on_hold');
    await services.runs.rescue(cedar.organizer, run.id, where, key());
    expect([(await goods.seen(cedar)).state, await work.stateOf('task', taskId)]).toEqual([state, task]);
    expect((await here.lineOf(rice))?.onHand).toBe(onHand);
    await books();
  });

  it('are nobody’s to take from the board', async () => {
    const taskId = await onAPlan();
    const { cards } = await services.board.board(heron.me, 10, null);
    expect(cards.map(({ id }) => id)).not.toContain(taskId);
    await expect(services.claims.take(heron.me, await claimKeyFor(heron, taskId))).rejects.toEqual(
      code('MEMBER_UNFIT'),
    );
  });

  it('need a driver who may drive', async () => {
    const sitter = await work.member(cedar.id, 'wren', { roles: ['carer'] as const });
    await expect(accepted([await onAPlan()], sitter)).rejects.toEqual(code('MEMBER_UNFIT'));
  });
});
