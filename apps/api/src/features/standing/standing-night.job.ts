import { systemOf, VISITOR } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { enqueue } from '../../platform/jobs/enqueue';
import { HubEntity } from '../hubs/hub.entity';
import { nextNight } from '../trust/trust.service';
import type { StandingService } from './standing.service';
import { STANDING_NIGHT } from './standing-jobs';

/**
 * Once a night a hub: lays the requests that have come within two weeks. The next night is put down first, by itself,
 * and each standing request has a transaction of its own: one that fails neither ends the nights nor holds up another.
 */
export const standingNight = (standings: StandingService): Job => ({
  name: STANDING_NIGHT,
  async run(db, hubId, _, now) {
    const hub = await db.read(VISITOR, (tx) => tx.findOneByOrFail(HubEntity, { id: hubId }));
    const runAt = nextNight(now, hub.timeZone);
    await db.write(systemOf(hubId), (tx) =>
      enqueue(tx, hubId, STANDING_NIGHT, {}, { runAt, dedupeKey: 'night' }),
    );
    await standings.layAll(hubId);
  },
});
