import type { ClearanceState } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';

/**
 * Two changes to one person's trust wait for each other here, and so does a claim: who takes a task at this moment is
 * judged by the clearance of before or of after, never of in between. Refuses NOT_FOUND.
 */
export async function lockMember(
  tx: Tx,
  hubId: string,
  id: string,
): Promise<{ readonly id: string; readonly handle: string; readonly state: ClearanceState }> {
  const [row]: { id: string; handle: string; state: ClearanceState }[] = await tx.query(
    'SELECT id, handle, state FROM member WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE',
    [hubId, id],
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}
