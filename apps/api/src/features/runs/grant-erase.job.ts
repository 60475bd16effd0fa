import { systemOf } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { GRANT_ERASE } from './grant-erase';

/** Deletes a grant whose window has closed or whose claim is over; leaves one that an undo brought back to life. */
export const grantEraseJob: Job = {
  name: GRANT_ERASE,
  async run(db, hubId, payload) {
    const { assignmentId } = payload as { readonly assignmentId: string };
    await db.write(systemOf(hubId), (tx, now) =>
      tx.query(
        `DELETE FROM place_grant g USING assignment a
         WHERE g.hub_id = $1 AND g.assignment_id = $2 AND a.hub_id = g.hub_id AND a.id = g.assignment_id
           AND (g.closes_at <= $3 OR a.state <> 'confirmed')`,
        [hubId, assignmentId, now],
      ),
    );
  },
};
