import { systemOf, VISITOR } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { enqueue } from '../../platform/jobs/enqueue';
import { HubEntity } from '../hubs/hub.entity';
import { nextNight } from './night-times';
import type { TrustNight } from './trust-night.service';

export const TRUST_NIGHT = 'trust.night';

/**
 * Once a night a hub: what has ended expires, what will end is reminded of, old codes and vouches go. The next night is
 * put down first, by itself: a night that fails does not end the nights.
 */
export const trustNight = (night: TrustNight): Job => ({
  name: TRUST_NIGHT,
  async run(db, hubId, _, now) {
    const hub = await db.read(VISITOR, (tx) => tx.findOneByOrFail(HubEntity, { id: hubId }));
    const runAt = nextNight(now, hub.timeZone);
    await db.write(systemOf(hubId), (tx) =>
      enqueue(tx, hubId, TRUST_NIGHT, {}, { runAt, dedupeKey: 'night' }),
    );
    await db.write(systemOf(hubId), (tx, at) => night.pass(tx, at, hubId));
  },
});
