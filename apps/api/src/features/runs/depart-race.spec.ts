import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { releaseClaim } from '../claims/release-claim';
import { endAssignment } from '../claims/end-assignment';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { SPEC_NOW } from '../../testing/harness';
import { Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';

let work: Work;
let hub: WorkHub;
let driver: Volunteer;
let services: WorkServices;

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
  driver = await work.member(hub.id, 'heron');
});

/** Until somebody waits for somebody else in this database. Whoever should wait and does not, says so at once. */
async function someoneWaits(taking: Promise<unknown>): Promise<void> {
  let early: unknown;
  void taking.then((answer) => (early = answer ?? 'taken'));
  const sql = `SELECT 1 FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT l.granted AND a.datname = current_database()`;
  while ((await work.sql(sql)).length === 0) {
    if (early !== undefined) throw new Error('nobody waited', { cause: early });
  }
}

describe('a car sets off in the moment in which its task is taken back', () => {
  async function ready() {
    const taskId = await work.task(hub, { kitId: await work.kit(hub, 1) });
    const { claim } = await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
    const assignmentId = String(claim?.id);
    const grants = [await grantFor(work, hub, assignmentId)];
    const [row] = await services.runs.confirmClaims(hub.organizer, grants, randomUUID());
    return { taskId, assignmentId, runId: String(row?.runId) };
  }

  it.each(['remove', 'release'] as const)('%s waits for the car and is refused', async (way) => {
    const { taskId, assignmentId, runId } = await ready();
    const { tasks } = services;
    let taking: Promise<unknown> | undefined;
    // The car: holds the task, as departing does from its first statement on, and then is on the road.
    await work.fresh.db.write(driver.me, async (tx) => {
      await tx.query('SELECT id FROM task WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE', [hub.id, taskId]);
      const { organizer } = hub;
      taking = work.fresh.db
        .write(way === 'remove' ? organizer : driver.me, async (other, now) => {
          const ending = { me: organizer, assignmentId, command: 'remove', reason: 'other' } as const;
          if (way === 'remove') await endAssignment(other, now, tasks, ending);
          else await releaseClaim(other, now, tasks, { me: driver.me, assignmentId, reason: 'too_far' });
        })
        .catch((error: unknown) => error);
      await someoneWaits(taking);
      await tx.query(`UPDATE task SET state = 'en_route' WHERE hub_id = $1 AND id = $2`, [hub.id, taskId]);
      await tx.query(`UPDATE run SET state = 'departed' WHERE hub_id = $1 AND id = $2`, [hub.id, runId]);
    });
    expect(await taking).toMatchObject({ code: 'CLAIM_NOT_FROM_HERE' });
    expect(await work.stateOf('task', taskId)).toBe('en_route');
    expect(await work.stateOf('assignment', assignmentId)).toBe('confirmed');
  });
});
