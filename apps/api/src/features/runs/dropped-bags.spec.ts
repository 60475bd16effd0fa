import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { TODAY, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { SPEC_NOW } from '../../testing/harness';
import { workServices, type WorkServices } from '../../testing/work-services';
import type { RunChange } from './run-changes';

let work: Work;
let services: WorkServices;
let hub: WorkHub;
let heron: Volunteer;
let wren: Volunteer;
const key = randomUUID;
const at = (hour: number, minute = 0): Date => new Date(Date.UTC(2026, 10, 21, hour + 6, minute));

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
  heron = await work.member(hub.id, 'heron');
  wren = await work.member(hub.id, 'wren');
});

const stopsOf = (taskIds: readonly string[]) =>
  taskIds.map((taskId, i) => ({
    taskId,
    kind: 'deliver' as const,
    arriveAt: at(14, 10 * i + 10),
    departAt: at(14, 10 * i + 14),
  }));

const runWith = (driver: Volunteer, taskIds: readonly string[]) => ({
  memberId: driver.me.id,
  ...{ startsAt: at(13, 45), endsAt: at(17), meters: 5000, seconds: 1500 },
  stops: stopsOf(taskIds),
});

const publish = async (driver: Volunteer, taskIds: readonly string[]): Promise<string> => {
  const runs = await services.runs.publishPlan(hub.organizer, TODAY, [runWith(driver, taskIds)], key());
  return present(runs[0]).id;
};

async function ready(driver: Volunteer, taskIds: readonly string[]): Promise<string> {
  const runId = await publish(driver, taskIds);
  const keys = [];
  for (const taskId of taskIds) keys.push(await claimKeyFor(driver, taskId));
  const run = await services.runs.accept(driver.me, runId, keys, key());
  const grants = [];
  for (const { claim } of run.stops) grants.push(await grantFor(work, hub, present(claim).id));
  await services.runs.confirmClaims(hub.organizer, grants, key());
  return runId;
}

/** A bag of a wave, which has what its task is promised. */
async function bagFor(taskId: string, state: 'reserved' | 'picking' = 'reserved'): Promise<string> {
  const [waveId, bagId] = [randomUUID(), randomUUID()];
  await work.sql('INSERT INTO wave VALUES ($1, $2, $3, $4, $5)', [
    hub.id,
    waveId,
    TODAY,
    SPEC_NOW,
    hub.organizer.id,
  ]);
  await work.sql(
    'INSERT INTO bag (hub_id, id, wave_id, task_id, position, boxes, state) VALUES ($1, $2, $3, $4, 1, 1, $5)',
    [hub.id, bagId, waveId, taskId, state],
  );
  return bagId;
}

const stateOf = async (bagId: string): Promise<string> =>
  present((await work.sql<{ state: string }>('SELECT state FROM bag WHERE id = $1', [bagId]))[0]).state;

async function replan(
  runIds: readonly [string, readonly string[]][],
  release: readonly string[],
): Promise<void> {
  const { runs } = await services.days.day(hub.organizer, TODAY);
  const changes: RunChange[] = runIds.map(([runId, taskIds]) => ({
    ...{ runId, endsAt: at(17), meters: 4000, seconds: 1200, stops: stopsOf(taskIds) },
    version: present(runs.find(({ id }) => id === runId)).version,
  }));
  const what = { day: TODAY, runs: changes, fresh: [], release, meetings: [] };
  await services.runs.replan(hub.organizer, what, key());
}

describe('a task that a plan drops', () => {
  const twoTasks = async () => {
    const kitId = await work.kit(hub, 4);
    return [await work.task(hub, { kitId }), await work.task(hub, { kitId })] as const;
  };

  it('gives the goods of a bag that nobody has touched back to the shelf', async () => {
    const [a, b] = await twoTasks();
    const runId = await ready(heron, [a, b]);
    const bag = await bagFor(b);
    expect((await work.shelf(hub)).reserved).toBe(4);
    await replan([[runId, [a]]], [b]);
    expect([await work.stateOf('task', b), await stateOf(bag)]).toEqual(['open', 'over']);
    expect(await work.shelf(hub)).toEqual({ onHand: 8, reserved: 2 });
  });

  it('keeps those of a bag that somebody has begun: they lie on the table', async () => {
    const [a, b] = await twoTasks();
    const runId = await ready(heron, [a, b]);
    const bag = await bagFor(b, 'picking');
    await replan([[runId, [a]]], [b]);
    expect([await stateOf(bag), (await work.shelf(hub)).reserved]).toEqual(['picking', 4]);
  });

  it('is not dropped when another driver gets it', async () => {
    const [a, b] = await twoTasks();
    const from = await ready(heron, [a, b]);
    const kitId = await work.kit(hub, 1);
    const c = await work.task(hub, { kitId });
    const to = await ready(wren, [c]);
    const bag = await bagFor(b);
    await replan(
      [
        [from, [a]],
        [to, [b, c]],
      ],
      [],
    );
    expect([await work.stateOf('task', b), await stateOf(bag)]).toEqual(['offered', 'reserved']);
    expect((await work.shelf(hub)).reserved).toBe(6);
  });

  it('is dropped too when a new plan of the day leaves it out', async () => {
    const [a, b] = await twoTasks();
    await publish(heron, [a, b]);
    const [kept, dropped] = [await bagFor(a), await bagFor(b)];
    await publish(heron, [a]);
    expect([await stateOf(kept), await stateOf(dropped)]).toEqual(['reserved', 'over']);
    expect((await work.shelf(hub)).reserved).toBe(2);
  });
});
