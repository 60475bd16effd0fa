import type { Tx } from '../../platform/db/db';
import { enqueue } from '../../platform/jobs/enqueue';

export const CLAIM_EXPIRE = 'claim.expire';

/** Puts down when an offer or a claim runs out. Asked for again, the later moment counts. */
export function expireAt(tx: Tx, hubId: string, assignmentId: string, runAt: Date): Promise<void> {
  return enqueue(tx, hubId, CLAIM_EXPIRE, { assignmentId }, { runAt, dedupeKey: assignmentId });
}
