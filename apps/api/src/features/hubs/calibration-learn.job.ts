import { dayOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import { systemOf, VISITOR } from '../../platform/auth/actor';
import type { Db, Tx } from '../../platform/db/db';
import type { Job } from '../../platform/jobs/job-registry';
import { CalibrationEntity } from './calibration.entity';
import { HubEntity } from './hub.entity';
import { nextFactor, type RunPace } from './run-pace';

/** Before the first learning: plans are believed, and every run counts. */
const NEVER = { factor: 1, runs: 0, learntOn: '2000-01-01' };

export const CALIBRATION_LEARN = 'calibration.learn';

/**
 * Counts the finished runs of a region since its factor last changed, hub by hub and each inside its own walls, and
 * writes one row. Times between doors live in this function's memory and nowhere else. Once a day a region: whichever
 * hub is first looks for all.
 */
export const calibrationLearn: Job = {
  name: CALIBRATION_LEARN,
  async run(db, hubId, _, now) {
    const hub = await db.read(VISITOR, (tx) => tx.findOneByOrFail(HubEntity, { id: hubId }));
    const today = dayOf(instant(now.getTime()), hub.timeZone);
    const { regionId } = hub;
    const known = await db.read(VISITOR, (tx) => tx.findOneBy(CalibrationEntity, { regionId }));
    if (known?.lookedOn === today) return;
    const { factor, runs, learntOn } = known ?? NEVER;
    const next = nextFactor(factor, await pacesOf(db, regionId, learntOn, today));
    const row = next === null ? [factor, runs, learntOn] : [next.factor, next.runs, today];
    await db.write(systemOf(hubId), (tx) => tx.query(WRITE, [regionId, ...row, today]));
  },
};

/** Two processes on one day write the same: the later one finds the day written and keeps it. */
const WRITE = `
  INSERT INTO calibration (region_id, factor, runs, learnt_on, looked_on) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (region_id) DO UPDATE SET factor = excluded.factor, runs = excluded.runs,
    learnt_on = excluded.learnt_on, looked_on = excluded.looked_on
  WHERE calibration.looked_on < excluded.looked_on`;

async function pacesOf(db: Db, regionId: string, since: string, until: string): Promise<RunPace[]> {
  const hubs = await db.read(VISITOR, (tx) => tx.findBy(HubEntity, { regionId }));
  const paces: RunPace[] = [];
  for (const { id } of hubs) {
    paces.push(...(await db.read(systemOf(id), (tx) => readPaces(tx, id, since, until))));
  }
  return paces;
}

/**
 * For each completed run the drives from one opened door to the next in the planned order. The hand-over at the second
 * door was planned; a drive with a long wait in it, or a lunch, tells nothing about streets and is left out.
 */
const readPaces = (tx: Tx, hubId: string, since: string, until: string): Promise<RunPace[]> =>
  tx.query(
    `WITH halt AS (
       SELECT s.run_id, s.position, s.state, s.arrive_at, s.depart_at, s.device_time,
         lag(s.position) OVER w AS before, lag(s.state) OVER w AS state_before,
         lag(s.depart_at) OVER w AS planned_from, lag(s.device_time) OVER w AS real_from
       FROM stop s JOIN run r ON r.hub_id = s.hub_id AND r.id = s.run_id
       WHERE s.hub_id = $1 AND r.state = 'completed' AND r.day > $2 AND r.day < $3 AND s.device_time IS NOT NULL
       WINDOW w AS (PARTITION BY s.run_id ORDER BY s.device_time, s.position)
     ), drive AS (
       SELECT run_id, extract(epoch FROM arrive_at - planned_from) AS planned,
         extract(epoch FROM device_time - real_from) - extract(epoch FROM depart_at - arrive_at) AS real
       FROM halt WHERE before = position - 1 AND state = 'done' AND state_before = 'done'
     )
     SELECT sum(planned)::float8 AS planned, sum(real)::float8 AS real FROM drive
     WHERE planned BETWEEN 60 AND 1800 AND real BETWEEN 30 AND 3600 GROUP BY run_id`,
    [hubId, since, until],
  );
