import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CellId } from '@doorstep/std';
import { VISITOR } from '../../platform/auth/actor';
import { packs, Work, type WorkHub } from '../../testing/given-work';
import { calibrationLearn } from './calibration-learn.job';
import { HubEntity } from './hub.entity';
import { HubsService } from './hubs.service';

const MINUTE = 60_000;
const NOON = new Date('2026-11-21T18:00:00Z');

let work: Work;
let hub: WorkHub;
let other: WorkHub;
let next = 0;

beforeAll(async () => {
  work = await Work.open();
  hub = await work.hub('pace');
  other = await work.hub('pace-too');
  await work.member(hub.id, 'heron');
  await work.member(other.id, 'wren');
});
afterAll(() => work.close());

/** A finished run of four doors, ten planned minutes between them, that took `ratio` of it; five minutes at each door. */
async function finishedRun(at: WorkHub, day: string, ratio: number): Promise<void> {
  const runId = randomUUID();
  const [member] = await work.sql<{ id: string }>(
    `SELECT id FROM member WHERE hub_id = $1 AND handle <> 'organizer'`,
    [at.id],
  );
  await work.sql(
    `INSERT INTO run (hub_id, id, day, letter, member_id, state, starts_at, ends_at, meters, seconds)
     VALUES ($1, $2, $3, $4, $5, 'completed', $6, $6, 1, 1)`,
    [at.id, runId, day, `L${next++}`, member?.id, `${day}T15:00:00Z`],
  );
  const taskId = await work.task(at, { state: 'done' });
  const start = Date.parse(`${day}T15:00:00Z`);
  for (let i = 0; i < 4; i++) {
    const arrive = start + i * 15 * MINUTE;
    const device = start + 5 * MINUTE + i * (5 + 10 * ratio) * MINUTE;
    await work.sql(
      `INSERT INTO stop (hub_id, id, run_id, position, task_id, kind, state, arrive_at, depart_at, device_time)
       VALUES ($1, $2, $3, $4, $5, 'deliver', 'done', $6, $7, $8)`,
      [
        at.id,
        randomUUID(),
        runId,
        i,
        taskId,
        new Date(arrive),
        new Date(arrive + 5 * MINUTE),
        new Date(device),
      ],
    );
  }
}

const learn = (now: Date): Promise<void> => calibrationLearn.run(work.fresh.db, hub.id, {}, now);
const rows = () => work.sql('SELECT factor, runs, learnt_on::text, looked_on::text FROM calibration');

describe('how long a region’s drivers take', () => {
  it('is learnt from the finished runs of all its hubs, as one row without a run in it', async () => {
    for (let i = 0; i < 20; i++) await finishedRun(hub, '2026-11-19', 1.21);
    await learn(new Date('2026-11-20T18:00:00Z'));
    expect(await rows()).toEqual([{ factor: 1, runs: 0, learnt_on: '2000-01-01', looked_on: '2026-11-20' }]);

    for (let i = 0; i < 15; i++) await finishedRun(other, '2026-11-20', 1.21);
    await learn(NOON);
    expect(await rows()).toEqual([
      { factor: 1.16, runs: 35, learnt_on: '2026-11-21', looked_on: '2026-11-21' },
    ]);
    const columns = await work.sql<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'calibration' ORDER BY 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'factor',
      'learnt_on',
      'looked_on',
      'region_id',
      'runs',
    ]);
  }, 60_000);

  it('is looked at once a day, and what was counted is not counted again', async () => {
    const before = await rows();
    await learn(NOON);
    await learn(NOON);
    expect(await rows()).toEqual(before);
    await learn(new Date('2026-11-22T18:00:00Z'));
    expect(await rows()).toMatchObject([{ factor: 1.16, runs: 35, learnt_on: '2026-11-21' }]);
  });

  it('stretches the times that the server uses', async () => {
    const hubs = new HubsService(work.fresh.db, packs);
    const [here, there] = [
      packs.open('minneapolis').grid.ids[3],
      packs.open('minneapolis').grid.ids[200],
    ] as [CellId, CellId];
    const times = await work.fresh.db.read(VISITOR, async (tx) => {
      const row = await tx.findOneByOrFail(HubEntity, { id: hub.id });
      return hubs.timesOn(tx, row, '2026-11-23');
    });
    const plain = packs.open('minneapolis').times.seconds(here, there) ?? 0;
    expect(times.seconds(here, there)).toBe(Math.round(plain * 1.16));
    expect(times.meters(here, there)).toBe(packs.open('minneapolis').times.meters(here, there));
  });
});
