import type { Tx } from '../../platform/db/db';
import { enqueue } from '../../platform/jobs/enqueue';

export const CLAIM_EXPIRE = 'claim.expire';

/** The job by which a task that nobody kept is offered to others: matching, built on top of this feature, does it. */
export const REOFFER = 'match.reoffer';

/** A task came back, or somebody said no: whoever is next is asked, at `runAt`. Asked for again, the later call counts. */
export function reofferAt(tx: Tx, hubId: string, taskId: string, runAt: Date): Promise<void> {
  return enqueue(tx, hubId, REOFFER, { taskId }, { runAt, dedupeKey: taskId });
}

/** Puts down when an offer or a claim runs out. Asked for again, the later moment counts. */
export function expireAt(tx: Tx, hubId: string, assignmentId: string, runAt: Date): Promise<void> {
  return enqueue(tx, hubId, CLAIM_EXPIRE, { assignmentId }, { runAt, dedupeKey: assignmentId });
}
