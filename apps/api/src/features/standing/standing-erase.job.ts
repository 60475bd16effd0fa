import { systemOf } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { eraseStanding } from './erase-standing';
import { STANDING_ERASE } from './standing-jobs';

/** Deletes what is sealed of a standing request that is over, unless it was taken up again. Done twice it finds nothing. */
export const standingErase: Job = {
  name: STANDING_ERASE,
  async run(db, hubId, payload) {
    const { standingId } = payload as { readonly standingId: string };
    await db.write(systemOf(hubId), (tx) => eraseStanding(tx, hubId, standingId));
  },
};
