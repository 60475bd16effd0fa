import { systemOf } from '../../platform/auth/actor';
import { record } from '../../platform/activity';
import type { Job } from '../../platform/jobs/job-registry';
import type { TasksService } from '../tasks/tasks.service';
import { CLAIM_EXPIRE, reofferAt } from './claim-expiry';

/** Gives an unconfirmed claim or an unanswered offer back to the board. Nothing happens when its time was moved. */
export const claimExpireJob = (tasks: TasksService): Job => ({
  name: CLAIM_EXPIRE,
  async run(db, hubId, payload) {
    const { assignmentId } = payload as { readonly assignmentId: string };
    const actor = systemOf(hubId);
    await db.write(actor, async (tx, now) => {
      const due: unknown[] = await tx.query(
        `SELECT id FROM assignment WHERE hub_id = $1 AND id = $2 AND expires_at <= $3`,
        [hubId, assignmentId, now],
      );
      if (due.length === 0) return;
      const ended = await tasks.letGo(tx, now, {
        actor,
        assignmentIds: [assignmentId],
        command: 'expire',
        reason: null,
      });
      for (const { id, taskId } of ended) {
        await record(tx, now, actor, { verb: 'claim.expire', subjectId: id });
        await reofferAt(tx, hubId, taskId, now);
      }
    });
  },
});
