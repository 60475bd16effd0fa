import { systemOf } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { REOFFER } from '../claims/claims.service';
import type { MatchingService } from './matching.service';

/** A claim lapsed, or everybody who was asked said no: the next best who were not asked yet are. */
export const reofferJob = (matching: MatchingService): Job => ({
  name: REOFFER,
  run: (db, hubId, payload) => {
    const { taskId } = payload as { readonly taskId: string };
    const actor = systemOf(hubId);
    return db.write(actor, (tx, now) => matching.reoffer(tx, now, actor, taskId));
  },
});
