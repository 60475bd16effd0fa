import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deriveTasks, type TaskSource } from '@doorstep/lifecycle';
import { SPEC_NOW } from '../../testing/harness';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { TODAY, Work, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import type { PlantSource, TaskSeed } from './tasks.service';

let work: Work;
let hub: WorkHub;
let services: WorkServices;

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
});

const base = { fromMinute: 840, toMinute: 960, loadUnits: 2, flags: [] } as const;
const seedsOf = (source: TaskSource): TaskSeed[] =>
  deriveTasks(source).map((draft) => ({ ...draft, id: randomUUID(), kitCount: 0 }));

/** A request without tasks yet: a given task is planted and uprooted again for it. */
async function request(kind: PlantSource['kind']): Promise<PlantSource> {
  const task = { groceries: 'delivery', ride: 'ride_out', childcare: 'sitting' } as const;
  const taskId = await work.task(hub, { kind: task[kind as keyof typeof task] });
  const [row] = await work.sql<PlantSource & { cell: string }>(
    `DELETE FROM task t USING request r WHERE t.id = $1 AND r.id = t.request_id
     RETURNING r.hub_id AS "hubId", r.id, r.kind, r.cell, r.destination_cell AS "destinationCell"`,
    [taskId],
  );
  return { ...(row as PlantSource), day: TODAY };
}

const plant = (source: PlantSource, seeds: readonly TaskSeed[]) =>
  work.fresh.db.write(hub.organizer, (tx, now) => services.tasks.plant(tx, now, source, seeds));

describe('planting', () => {
  it('opens a ride’s two legs with their tier and the moments of their windows', async () => {
    const source = await request('ride');
    await plant(source, seedsOf({ ...base, kind: 'ride', riders: 2, comesBack: true, backFromMinute: 1000 }));
    const rows = await work.sql(
      `SELECT kind, state, tier, seats, window_from, window_to FROM task WHERE request_id = $1 ORDER BY kind DESC`,
      [source.id],
    );
    expect(rows).toEqual([
      {
        kind: 'ride_out',
        state: 'open',
        tier: 3,
        seats: 2,
        window_from: new Date('2026-11-21T20:00:00Z'),
        window_to: new Date('2026-11-21T22:00:00Z'),
      },
      {
        kind: 'ride_back',
        state: 'open',
        tier: 3,
        seats: 2,
        window_from: new Date('2026-11-21T22:00:00Z'),
        window_to: new Date('2026-11-22T00:00:00Z'),
      },
    ]);
  });

  it.each<[string, PlantSource['kind'], (seeds: TaskSeed[]) => TaskSeed[]]>([
    ['no task at all', 'groceries', () => []],
    ['a kind of another request', 'groceries', (s) => s.map((seed) => ({ ...seed, kind: 'visit' as const }))],
    ['the same part twice', 'groceries', ([s]) => [s as TaskSeed, s as TaskSeed]],
    ['one adult alone with children', 'childcare', ([s]) => [s as TaskSeed]],
    [
      'a window that runs backwards',
      'groceries',
      (s) => s.map((seed) => ({ ...seed, fromMinute: 960, toMinute: 840 })),
    ],
    ['more than a car carries', 'groceries', (s) => s.map((seed) => ({ ...seed, loadUnits: 5 }))],
    ['kits of no kind', 'groceries', (s) => s.map((seed) => ({ ...seed, kitCount: 1 }))],
  ])('refuses %s', async (_, kind, change) => {
    const source = await request(kind);
    const seeds = change(seedsOf({ ...base, kind: kind as TaskSource['kind'] }));
    await expect(plant(source, seeds)).rejects.toMatchObject({ code: 'TASKS_DO_NOT_FIT' });
    expect(await work.sql('SELECT id FROM task WHERE request_id = $1', [source.id])).toEqual([]);
  });

  it('refuses a window that is over', async () => {
    const source = await request('groceries');
    const seeds = seedsOf({ ...base, kind: 'groceries', fromMinute: 360, toMinute: 480 });
    await expect(plant(source, seeds)).rejects.toMatchObject({ code: 'WINDOW_PAST' });
  });

  it('refuses to fetch somebody in the hour that the clock skips, and plants nothing', async () => {
    const source = { ...(await request('ride')), day: '2027-03-14' };
    const night = { fromMinute: 60, toMinute: 300 };
    const [seed] = seedsOf({ ...base, ...night, kind: 'ride', riders: 1 });
    const pickup = (from: number, to: number): TaskSeed => ({
      ...(seed as TaskSeed),
      leg: {
        pickupFromMinute: from,
        pickupToMinute: to,
        rideLimitMinutes: 60,
        childSeats: 0,
        handover: false,
        shareAgreed: false,
        returns: null,
      },
    });
    await expect(plant(source, [pickup(125, 175)])).rejects.toMatchObject({ code: 'RIDE_HOUR_SKIPPED' });
    expect(await work.sql('SELECT id FROM task WHERE request_id = $1', [source.id])).toEqual([]);
    await plant(source, [pickup(185, 215)]);
  });

  it('takes a cancelled task up again, and refuses to plant over a living one', async () => {
    const source = await request('groceries');
    await plant(source, seedsOf({ ...base, kind: 'groceries' }));
    const again = plant(source, seedsOf({ ...base, kind: 'groceries' }));
    await expect(again).rejects.toMatchObject({ code: 'TASKS_DO_NOT_FIT' });
    await work.fresh.db.write(hub.organizer, (tx, now) =>
      services.tasks.cancelAll(tx, now, hub.organizer, source.id),
    );
    await plant(source, seedsOf({ ...base, kind: 'groceries', toMinute: 1080 }));
    const rows = await work.sql('SELECT state, to_minute FROM task WHERE request_id = $1', [source.id]);
    expect(rows).toEqual([{ state: 'open', to_minute: 1080 }]);
  });
});

describe('cancelling', () => {
  it('ends claims, takes grants at once, crosses out stops and frees goods', async () => {
    const driver = await work.member(hub.id, 'heron');
    const kitId = await work.kit(hub, 1);
    const taskId = await work.task(hub, { kitId });
    const { claim } = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
    const grant = await grantFor(work, hub, String(claim?.id));
    const [row] = await services.runs.confirmClaims(hub.organizer, [grant], randomUUID());
    await work.fresh.db.write(hub.organizer, (tx, now) =>
      services.tasks.cancelAll(tx, now, hub.organizer, String(claim?.requestId)),
    );
    expect(await work.stateOf('task', taskId)).toBe('cancelled');
    expect(await work.stateOf('assignment', String(claim?.id))).toBe('removed');
    expect(await work.stateOf('run', String(row?.runId))).toBe('aborted');
    expect(await work.shelf(hub)).toEqual({ onHand: 2, reserved: 0 });
    for (const table of ['place_grant', 'disclosure']) {
      expect(await work.sql(`SELECT 1 FROM ${table} WHERE hub_id = $1`, [hub.id])).toEqual([]);
    }
  });
});
