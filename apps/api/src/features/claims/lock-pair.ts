import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';

/**
 * Who is cleared for paired work only waits here for another such person who takes the other half of the same pair: each
 * would find it empty, and the door would be opened by two who have not done it before. Nobody else waits. Tasks are
 * locked in the order of their ids, after the member.
 */
export const lockPair = (tx: Tx, me: Member, taskId: string): Promise<unknown> =>
  tx.query(
    `SELECT FROM task t WHERE t.hub_id = $1 AND t.request_id = (SELECT request_id FROM task WHERE hub_id = $1 AND id = $2)
       AND EXISTS (SELECT FROM clearance c WHERE c.hub_id = $1 AND c.member_id = $3 AND c.state = 'provisional')
     ORDER BY t.id FOR NO KEY UPDATE OF t`,
    [me.hubId, taskId, me.id],
  );
