import type { Tx } from '../../platform/db/db';
import { enqueue } from '../../platform/jobs/enqueue';

export const GRANT_ERASE = 'grant.erase';

/** A result may be undone for ten seconds and arrive within a minute: so long the grant of a stop stays. */
export const AFTER_STOP_MS = 60_000;

/** Has the grant deleted when its window closes, or shortly after its stop is over: whichever comes first. */
export function eraseAt(
  tx: Tx,
  hubId: string,
  assignmentId: string,
  when: { readonly runAt: Date; readonly because: 'close' | 'stop' },
): Promise<void> {
  const { runAt, because } = when;
  return enqueue(
    tx,
    hubId,
    GRANT_ERASE,
    { assignmentId },
    { runAt, dedupeKey: `${assignmentId} ${because}` },
  );
}
